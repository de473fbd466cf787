//! Keys of the lexicon: folding, hashing and the places of the table.

/// Longest key in bytes; a longer token is never in the lexicon.
pub(crate) const LONGEST: usize = 64;

/// A place of the table: ten bits of the hash over an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slot(u32);

impl Slot {
    pub(super) const EMPTY: Self = Self(u32::MAX);
    pub(super) const BITS: u32 = 22;

    pub(super) fn new(hash: u64, entry: u32) -> Self {
        Self(((hash >> 54) as u32) << Self::BITS | entry)
    }

    pub(super) fn may_be(self, hash: u64) -> bool {
        self.0 >> Self::BITS == (hash >> 54) as u32
    }

    pub(super) fn entry(self) -> u32 {
        self.0 & ((1 << Self::BITS) - 1)
    }
}

pub(super) fn insert(table: &mut [Slot], hash: u64, id: u32) {
    let mask = table.len() - 1;
    let mut at = hash as usize & mask;
    while table[at] != Slot::EMPTY {
        at = (at + 1) & mask;
    }
    table[at] = Slot::new(hash, id);
}

/// The hash of an empty key.
pub(super) const HASH_START: u64 = 0xcbf2_9ce4_8422_2325;

/// Adds a byte to a hash (FNV-1a).
///
/// Not meant to withstand an attacker, who cannot choose the lexicon.
#[inline]
pub(super) const fn hash_byte(hash: u64, byte: u8) -> u64 {
    (hash ^ byte as u64).wrapping_mul(0x0000_0100_0000_01b3)
}

pub(super) fn hash(key: &[u8]) -> u64 {
    key.iter().fold(HASH_START, |h, b| hash_byte(h, *b))
}

/// A token folded to lower case, on the stack.
#[derive(Debug)]
pub(crate) struct Key {
    bytes: [u8; LONGEST],
    len: usize,
}

impl Default for Key {
    fn default() -> Self {
        Self { bytes: [0; LONGEST], len: 0 }
    }
}

impl Key {
    /// Folds a word; returns whether it fits.
    pub(crate) fn fold(&mut self, word: &str) -> bool {
        self.len = 0;
        if word.len() > LONGEST {
            return false;
        }
        if word.is_ascii() {
            for (to, from) in self.bytes.iter_mut().zip(word.bytes()) {
                *to = from.to_ascii_lowercase();
            }
            self.len = word.len();
            return true;
        }
        for c in word.chars() {
            // A typographic apostrophe inside a word is the plain one.
            let c = if c == '\u{2019}' { '\'' } else { c };
            for lower in c.to_lowercase() {
                if self.len + lower.len_utf8() > LONGEST {
                    return false;
                }
                self.len += lower.encode_utf8(&mut self.bytes[self.len..]).len();
            }
        }
        true
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
}
