//! From bytes to code points.

use std::ops::Range;

/// One sample every so many bytes: small enough that counting inside a block is a few vector instructions.
const BLOCK: usize = 128;

/// Finds the code point at a byte: the identity for ASCII, samples otherwise.
///
/// A sample is four bytes a block, so the index takes 3% of the text and is made at the speed of reading it.
#[derive(Debug, Default)]
pub(super) struct CharIndex {
    /// How many code points start before each block; empty for an ASCII text.
    samples: Vec<u32>,
}

impl CharIndex {
    /// Reads another text; the memory is kept.
    pub(super) fn read(&mut self, text: &str) {
        self.samples.clear();
        if text.is_ascii() {
            return;
        }
        let mut before = 0;
        self.samples.extend(text.as_bytes().chunks(BLOCK).map(|block| {
            let sample = before;
            before += starts(block);
            sample
        }));
    }

    /// Returns how many code points of the text start before a byte.
    #[inline]
    pub(super) fn at(&self, text: &str, byte: usize) -> u32 {
        if self.samples.is_empty() {
            return byte as u32;
        }
        // The end of a text that fills its last block has no block of its own.
        let block = (byte / BLOCK).min(self.samples.len() - 1);
        self.samples[block] + starts(&text.as_bytes()[block * BLOCK..byte])
    }

    pub(super) fn range(&self, text: &str, bytes: Range<usize>) -> [u32; 2] {
        let start = self.at(text, bytes.start);
        // A mention is short: counting on from its start beats a second look-up.
        let end = if self.samples.is_empty() {
            bytes.end as u32
        } else if bytes.len() <= BLOCK {
            start + starts(&text.as_bytes()[bytes])
        } else {
            self.at(text, bytes.end)
        };
        [start, end]
    }
}

/// Counts the bytes that start a code point.
fn starts(bytes: &[u8]) -> u32 {
    bytes.iter().map(|byte| u32::from(*byte as i8 >= -0x40)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Checks every border of a text against counting from the front.
    fn check(text: &str) {
        let mut index = CharIndex::default();
        index.read(text);
        for (count, (byte, _)) in text.char_indices().chain([(text.len(), ' ')]).enumerate() {
            assert_eq!(index.at(text, byte), count as u32, "byte {byte} of {} bytes", text.len());
            assert_eq!(index.range(text, byte..text.len())[1], text.chars().count() as u32);
        }
    }

    #[test]
    fn every_border_counts_like_the_naive_way() {
        check("");
        check("plain ASCII, ".repeat(40).as_str());
        check("“¡Años!” 🙂 e\u{301} 中文 ".repeat(30).as_str());
        for length in BLOCK - 4..BLOCK + 4 {
            check(&("x".repeat(length) + "é"));
            check(&("é".to_owned() + &"x".repeat(length - 2)));
        }
    }

    #[test]
    fn a_text_after_another_starts_anew() {
        let mut index = CharIndex::default();
        index.read("ééé");
        index.read("plain");
        assert_eq!(index.at("plain", 4), 4);
    }
}
