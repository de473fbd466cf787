//! Words of a few ASCII letters as numbers: most tokens are read, folded and looked up without a loop over bytes.

use factum_core::WordId;

use super::key::{Slot, insert};

/// ASCII letters in lower case, the first in the lowest byte.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Packed(u64, u64);

/// The letters that a text starts with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Run {
    pub(crate) letters: Packed,
    /// How many letters; one more than [`Packed::LONGEST`] when there are too many.
    pub(crate) len: usize,
    pub(crate) case: Case,
}

/// Which letters of a run are capitals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    None,
    /// The first one and no other.
    First,
    /// All of two or more.
    All,
    Mixed,
}

const ONES: u64 = u64::from_ne_bytes([1; 8]);
const HIGH: u64 = ONES << 7;
const CASE: u64 = ONES << 5;

impl Packed {
    /// The most letters.
    pub(crate) const LONGEST: usize = 16;

    /// Reads the letters that a text starts with.
    #[expect(clippy::inline_always, reason = "once a token; a call costs as much as the reading")]
    #[inline(always)]
    pub(crate) fn read(bytes: &[u8]) -> Run {
        let Some((first, rest)) = bytes.split_first_chunk::<8>() else {
            let (low, len, capitals) = eight(padded(bytes));
            return Run { letters: Self(low, 0), len, case: case(capitals, len) };
        };
        let (low, len, capitals) = eight(u64::from_le_bytes(*first));
        if len < 8 {
            return Run { letters: Self(low, 0), len, case: case(capitals, len) };
        }
        let more = rest.first_chunk::<8>().map_or_else(|| padded(rest), |more| u64::from_le_bytes(*more));
        let (high, more, more_capitals) = eight(more);
        let goes_on = more == 8 && rest.get(8).is_some_and(u8::is_ascii_alphabetic);
        let case = match (case(capitals, 8), case(more_capitals, more)) {
            (first, Case::None) if more == 0 || matches!(first, Case::None | Case::First) => first,
            (Case::All, Case::All) => Case::All,
            // A single capital behind eight others.
            (Case::All, Case::First) if more == 1 => Case::All,
            _ => Case::Mixed,
        };
        Run { letters: Self(low, high), len: 8 + more + usize::from(goes_on), case }
    }

    /// Packs a folded word of ASCII letters.
    pub(crate) fn of(word: &str) -> Option<Self> {
        let run = Self::read(word.as_bytes());
        (run.len == word.len() && run.len > 0 && run.len <= Self::LONGEST).then_some(run.letters)
    }

    /// Returns the word.
    pub(crate) fn bytes(self) -> [u8; Self::LONGEST] {
        let mut bytes = [0; Self::LONGEST];
        bytes[..8].copy_from_slice(&self.0.to_le_bytes());
        bytes[8..].copy_from_slice(&self.1.to_le_bytes());
        bytes
    }

    /// Mixes the letters; the upper half of the bits is the better one.
    #[inline]
    pub(crate) fn hash(self) -> u64 {
        let mixed = (self.0 ^ self.1.rotate_left(23)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (mixed ^ mixed >> 32).wrapping_mul(0x517c_c1b7_2722_0a95)
    }
}

/// Returns fewer than eight bytes as a number.
#[cold]
fn padded(bytes: &[u8]) -> u64 {
    let mut eight = [0; 8];
    eight.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
    u64::from_le_bytes(eight)
}

/// Names the case of so many letters, of which the highest bits of `capitals` mark the capitals.
#[inline]
fn case(capitals: u64, len: usize) -> Case {
    match capitals {
        0 => Case::None,
        0x80 => Case::First,
        all if all == HIGH >> (64 - 8 * len) => Case::All,
        _ => Case::Mixed,
    }
}

/// Reads the letters that eight bytes start with: folded, how many, and a bit in each byte that is a capital.
#[expect(clippy::inline_always, reason = "twice a token at most")]
#[inline(always)]
fn eight(bytes: u64) -> (u64, usize, u64) {
    let folded = (bytes & !HIGH) | CASE;
    // The highest bit of each byte: from `a` on, and behind `z`. No sum reaches the next byte.
    let from_a = folded + ONES * (0x80 - b'a' as u64);
    let behind_z = folded + ONES * (0x7f - b'z' as u64);
    let letters = from_a & !behind_z & !bytes & HIGH;
    let len = ((!letters & HIGH).trailing_zeros() / 8) as usize;
    let mask = if len == 8 { u64::MAX } else { (1 << (8 * len)) - 1 };
    (folded & mask, len, letters & mask & !(bytes << 2))
}

/// The packed words of a lexicon: open addressing, at most half full.
#[derive(Debug)]
pub(crate) struct PackedTable {
    /// Some bits of the hash and the entry, in one word to spare the cache.
    slots: Vec<Slot>,
    /// Per entry, its letters.
    letters: Vec<Packed>,
}

impl Default for PackedTable {
    fn default() -> Self {
        Self { slots: vec![Slot::EMPTY], letters: Vec::new() }
    }
}

impl PackedTable {
    /// Makes a table of words, each with its entry, of which there are `entries`.
    pub(crate) fn new(words: &[(Packed, u32)], entries: usize) -> Self {
        let size = (words.len() * 2 + 2).next_power_of_two();
        let mut table = Self { slots: vec![Slot::EMPTY; size], letters: vec![Packed::default(); entries] };
        for (word, id) in words {
            table.letters[*id as usize] = *word;
            insert(&mut table.slots, word.hash(), *id);
        }
        table
    }

    /// Returns the entry of a word.
    #[inline]
    pub(crate) fn find(&self, word: Packed) -> Option<u32> {
        let hash = word.hash();
        let mask = self.slots.len() - 1;
        let mut at = hash as usize & mask;
        loop {
            let slot = self.slots[at];
            if slot == Slot::EMPTY {
                return None;
            }
            if slot.may_be(hash) && self.letters[slot.entry() as usize] == word {
                return Some(slot.entry());
            }
            at = (at + 1) & mask;
        }
    }
}

/// What a worker has found in the compiled list of late, for names come again.
#[derive(Clone, Debug)]
pub(crate) struct Recent {
    slots: Box<[(Packed, WordId)]>,
}

impl Recent {
    const BITS: u32 = 10;
}

impl Default for Recent {
    fn default() -> Self {
        Self { slots: vec![(Packed::default(), WordId::UNKNOWN); 1 << Self::BITS].into() }
    }
}

impl Recent {
    /// Returns what a word was found to be, or finds it.
    #[inline]
    pub(crate) fn find(&mut self, word: Packed, find: impl FnOnce() -> WordId) -> WordId {
        let slot = &mut self.slots[(word.hash() >> (64 - Self::BITS)) as usize];
        if slot.0 != word {
            *slot = (word, find());
        }
        slot.1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_of_letters_ends_where_they_do() {
        let naive = |text: &str| {
            let len = text.bytes().take_while(u8::is_ascii_alphabetic).count().min(Packed::LONGEST + 1);
            let letters = &text.as_bytes()[..len.min(Packed::LONGEST)];
            let case = match letters.iter().filter(|b| b.is_ascii_uppercase()).count() {
                0 => Case::None,
                1 if letters[0].is_ascii_uppercase() => Case::First,
                all if all == letters.len() => Case::All,
                _ => Case::Mixed,
            };
            (len, case)
        };
        let starts = [
            "",
            "a",
            "Zebra",
            "ZEBRA",
            "abcdefg",
            "Abcdefgh",
            "ABCDEFGH",
            "ABCDEFGHIJKLMNO",
            "abcdefghijklmnopqrst",
        ];
        for c in '\0'..='\u{17f}' {
            for before in starts {
                for after in ["", "x", "X", "XYZ", " more words behind it"] {
                    let text = format!("{before}{c}{after}");
                    let run = Packed::read(text.as_bytes());
                    assert_eq!((run.len, run.case), naive(&text), "{text:?}");
                    if run.len <= Packed::LONGEST {
                        let word = text[..run.len].to_ascii_lowercase();
                        assert_eq!(&run.letters.bytes()[..run.len], word.as_bytes());
                    }
                }
            }
        }
    }

    #[test]
    fn a_table_finds_its_words_and_no_others() {
        let words: Vec<String> = (0..5000_u32)
            .map(|i| (0..=i % 16).map(|k| char::from(b'a' + ((i >> k) % 26) as u8)).collect())
            .collect();
        let mut distinct = words.clone();
        distinct.sort();
        distinct.dedup();
        let (inside, outside) = distinct.split_at(distinct.len() / 2);
        let packed = |word: &String| Packed::of(word).unwrap();
        let numbered: Vec<_> = inside.iter().map(packed).zip(1..).collect();
        let table = PackedTable::new(&numbered, numbered.len() + 1);
        for (word, id) in &numbered {
            assert_eq!(table.find(*word), Some(*id));
        }
        assert!(outside.iter().all(|word| table.find(packed(word)).is_none()));
        assert_eq!(PackedTable::default().find(packed(&inside[0])), None);
    }
}
