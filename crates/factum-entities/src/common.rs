//! Which words are common English ones.

use std::sync::OnceLock;

/// Common English words, one a line behind a head of comments, without regular inflections.
const COMMON: &str = include_str!("../data/en/common_words.txt");

/// Its regular inflections: an ending, what stands in its place, and the least letters before it.
const ENDINGS: &str = include_str!("../data/en/common_endings.txt");

/// The longest word that is looked up; with an `e` in the place of its ending it fits the buffer.
const LONGEST: usize = 22;

/// Returns whether a word is a common English word or a regular form of one.
pub(crate) fn is_common(word: &str) -> bool {
    static RULES: OnceLock<Vec<Inflection>> = OnceLock::new();
    let mut buffer = [0_u8; LONGEST + 2];
    let bytes = word.as_bytes();
    if bytes.len() < 2 || bytes.len() > LONGEST || !bytes.iter().all(u8::is_ascii_alphabetic) {
        return false;
    }
    for (to, from) in buffer.iter_mut().zip(bytes) {
        *to = from.to_ascii_lowercase();
    }
    let len = bytes.len();
    if is_listed(&buffer[..len]) {
        return true;
    }
    let rules = RULES.get_or_init(|| ENDINGS.lines().filter_map(Inflection::parse).collect());
    rules.iter().any(|rule| rule.applies(&buffer, len))
}

/// How a regular form is made of its base.
#[derive(Clone, Copy, Debug)]
struct Inflection {
    ending: &'static [u8],
    base: Base,
    /// The least letters before the ending.
    least: usize,
}

/// What the base has in the place of the ending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Base {
    Bare,
    Letter(u8),
    /// The last letter is not doubled.
    Single,
}

impl Inflection {
    /// Reads a line; `None` for a comment.
    fn parse(line: &'static str) -> Option<Self> {
        let mut fields = line.split(' ').filter(|_| !line.starts_with('#'));
        let (ending, base, least) = (fields.next()?, fields.next()?, fields.next()?);
        let base = match base.as_bytes() {
            b"-" => Base::Bare,
            b"=" => Base::Single,
            [letter] => Base::Letter(*letter),
            _ => return None,
        };
        Some(Self { ending: ending.as_bytes(), base, least: least.parse().ok()? })
    }

    /// Returns whether the word of `len` letters in the buffer is a form of a listed one.
    fn applies(self, buffer: &[u8; LONGEST + 2], len: usize) -> bool {
        let Some(at) = len.checked_sub(self.ending.len()).filter(|at| *at >= self.least) else {
            return false;
        };
        if !buffer[at..len].eq(self.ending) {
            return false;
        }
        match self.base {
            Base::Bare => is_listed(&buffer[..at]),
            Base::Single => at > 1 && buffer[at - 1] == buffer[at - 2] && is_listed(&buffer[..at - 1]),
            Base::Letter(letter) => {
                let mut base = *buffer;
                base[at] = letter;
                is_listed(&base[..=at])
            }
        }
    }
}

/// Returns whether a word is a line of the list.
fn is_listed(word: &[u8]) -> bool {
    static INDEX: OnceLock<Vec<u32>> = OnceLock::new();
    let index = INDEX.get_or_init(index);
    let list = COMMON.as_bytes();
    let mut at = slot(word);
    while index[at] != 0 {
        let line = &list[index[at] as usize..];
        if line.starts_with(word) && line.get(word.len()) == Some(&b'\n') {
            return true;
        }
        at = (at + 1) % SLOTS;
    }
    false
}

/// Slots of the index: about twice as many as words.
const SLOTS: usize = 1 << 15;

/// Returns the slot where the search for a word starts.
fn slot(word: &[u8]) -> usize {
    let hash = word.iter().fold(0x811c_9dc5_u32, |hash, b| (hash ^ u32::from(*b)).wrapping_mul(0x0100_0193));
    (hash ^ hash >> 15) as usize % SLOTS
}

/// Hashes the lines of the list; a slot holds where its line starts, 0 when it is free.
fn index() -> Vec<u32> {
    let mut index = vec![0; SLOTS];
    let mut start = 0;
    for line in COMMON.lines() {
        // The head of the file is comments, so no word starts at 0.
        if !line.starts_with('#') {
            let mut at = slot(line.as_bytes());
            while index[at] != 0 {
                at = (at + 1) % SLOTS;
            }
            index[at] = start as u32;
        }
        start += line.len() + 1;
    }
    index
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_endings_is_a_comment_or_an_inflection() {
        let wrong = |line: &&'static str| !line.starts_with('#') && Inflection::parse(line).is_none();
        assert_eq!(ENDINGS.lines().find(wrong), None);
        assert!(Inflection::parse("ed").is_none());
        assert!(Inflection::parse("ed xy 2").is_none());
    }

    #[test]
    fn a_form_needs_the_letters_before_its_ending() {
        // `he` is a word, but one letter is no stem; nor is a letter left out that is not doubled.
        for word in ["hing", "catring", "gles"] {
            assert!(!is_common(word), "{word}");
        }
        for word in ["being", "planning", "glues"] {
            assert!(is_common(word), "{word}");
        }
    }

    #[test]
    fn regular_forms_of_common_words_are_common() {
        for word in
            ["Grants", "approves", "families", "Reading", "Stopped", "making", "quickly", "the", "zoo"]
        {
            assert!(is_common(word), "{word}");
        }
    }

    #[test]
    fn names_are_not_common_words() {
        for word in ["Caracas", "Maduro", "Ordway", "Zzyzx", "a", "Sorvell"] {
            assert!(!is_common(word), "{word}");
        }
    }
}
