//! Endings of words, as data.

use std::sync::OnceLock;

use crate::error::LangError;
use crate::language::{Language, LexiconHandle};
use crate::lexicon::ClassId;

/// The endings of a class, written out once, so that a test of a word neither hashes nor allocates.
#[derive(Debug)]
pub struct Endings {
    lexicon: LexiconHandle,
    class: ClassId,
    list: OnceLock<Box<[Box<str>]>>,
}

impl Endings {
    /// Names the class whose words are the endings; the error names a class that is not known.
    pub fn new(language: &Language, class: &str) -> Result<Self, LangError> {
        Ok(Self { lexicon: language.lexicon(), class: language.class(class)?, list: OnceLock::new() })
    }

    /// Returns the endings that a word has, each in small letters and shorter than the word or as long.
    ///
    /// The case counts: `ed` is no ending of `WANTED`.
    pub fn of<'w>(&'w self, word: &'w str) -> impl Iterator<Item = &'w str> {
        let list = self.list.get_or_init(|| {
            let lexicon = self.lexicon.get();
            lexicon.members(self.class).map(Box::from).collect()
        });
        list.iter().map(AsRef::as_ref).filter(move |ending: &&str| word.ends_with(*ending))
    }

    /// Returns whether a word has one of the endings.
    pub fn fit(&self, word: &str) -> bool {
        self.of(word).next().is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn endings() -> (Endings, crate::language::Analyzer) {
        let language = Language::new(&[]).unwrap();
        for ending in ["ed", "ović", "ing"] {
            language.add("ending", ending, 0).unwrap();
        }
        language.add("other", "er", 0).unwrap();
        let endings = Endings::new(&language, "ending").unwrap();
        (endings, language.finish().unwrap())
    }

    #[test]
    fn a_word_has_the_endings_of_its_class_in_their_case() {
        let (endings, _analyzer) = endings();
        for word in ["wanted", "Torvalović", "ing"] {
            assert!(endings.fit(word), "{word}");
        }
        for word in ["WANTED", "wanter", "", "d", "inge"] {
            assert!(!endings.fit(word), "{word}");
        }
        assert_eq!(endings.of("wanted").collect::<Vec<_>>(), ["ed"]);
    }

    #[test]
    fn an_unknown_class_is_an_error_that_names_it() {
        let language = Language::new(&[]).unwrap();
        let error = Endings::new(&language, "nowhere").unwrap_err();
        assert!(error.to_string().contains("`nowhere`"), "{error}");
    }
}
