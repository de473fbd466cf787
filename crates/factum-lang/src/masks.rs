//! Classes as bits: what an extractor asks of every token, in one load.

use std::sync::OnceLock;

use factum_core::WordId;
use factum_core::work::visit;

use crate::error::LangError;
use crate::language::{Language, LexiconHandle};
use crate::lexicon::{ClassId, Lexicon};

/// A mask: a bit for each class that an extractor cares about, from the lowest up, and for what else it knows of a
/// token, from the highest down ([`own_bit`]).
pub type Bits = u128;

/// Returns the mask of bit `n` of those that an extractor has for itself.
///
/// # Panics
///
/// When a mask has no more than `n` bits; in a constant that is an error of the compiler.
#[must_use]
pub const fn own_bit(n: u32) -> Bits {
    1 << (Bits::BITS - 1 - n)
}

/// The classes that an extractor cares about, a bit each, for every word of the lexicon.
///
/// Words share a few thousand sets of classes at most, so the table is small and stays in the cache.
#[derive(Debug)]
pub struct ClassMasks {
    lexicon: LexiconHandle,
    bits: Vec<(ClassId, Bits)>,
    of_set: OnceLock<Box<[Bits]>>,
}

impl ClassMasks {
    /// Gives the classes the bits in which they stand in `names`, and keeps `own` bits for [`own_bit`].
    ///
    /// The error names a class that is not known; or, when the classes and the own bits are more than a mask has, who
    /// asked for how many.
    pub fn new(language: &Language, asked_by: &str, names: &[&str], own: u32) -> Result<Self, LangError> {
        let asked = names.len() + own as usize;
        if asked > Bits::BITS as usize {
            return Err(LangError::too_many_classes(asked_by, names.len(), own, Bits::BITS));
        }
        let bit = |(at, name): (usize, &&str)| Ok((language.class(name)?, 1 << at));
        let bits = names.iter().enumerate().map(bit).collect::<Result<_, LangError>>()?;
        Ok(Self { lexicon: language.lexicon(), bits, of_set: OnceLock::new() })
    }

    /// Lets a class set a bit of [`own_bit`].
    #[must_use]
    pub fn with(mut self, class: ClassId, own: Bits) -> Self {
        self.bits.push((class, own));
        self
    }

    /// Returns the masks, once the pipeline is complete.
    pub fn get(&self) -> Masks<'_> {
        let lexicon = self.lexicon.get();
        let of_set = self.of_set.get_or_init(|| {
            let mask = |classes: &Vec<ClassId>| {
                let held = self.bits.iter().filter(|(class, _)| classes.contains(class));
                held.fold(0, |mask, (_, bit)| mask | bit)
            };
            lexicon.sets().iter().map(mask).collect()
        });
        Masks { lexicon, of_set }
    }
}

/// The masks of a finished lexicon.
#[derive(Clone, Copy, Debug)]
pub struct Masks<'l> {
    lexicon: &'l Lexicon,
    of_set: &'l [Bits],
}

impl Masks<'_> {
    /// Returns the classes of a word.
    #[inline]
    pub fn of(self, word: WordId) -> Bits {
        visit(1);
        self.of_set[self.lexicon.set(word.0) as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A language with many classes of one word each, `c7` of `wq7`, and one word that is in the first and the last.
    fn language(classes: usize) -> (Language, Vec<String>) {
        let language = Language::new(&[]).unwrap();
        let names: Vec<String> = (0..classes).map(|i| format!("c{i}")).collect();
        for (i, name) in names.iter().enumerate() {
            language.add(name, &format!("wq{i}"), 0).unwrap();
        }
        for name in [&names[0], &names[classes - 1]] {
            language.add(name, "both", 0).unwrap();
        }
        (language, names)
    }

    #[test]
    fn every_class_of_a_full_mask_has_its_own_bit() {
        let own = 4;
        let classes = (Bits::BITS - own) as usize;
        let (language, names) = language(classes);
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        let extra = language.class("c5").unwrap();
        let masks = ClassMasks::new(&language, "test", &names, own).unwrap().with(extra, own_bit(own - 1));
        let analyzer = language.finish().unwrap();
        let of = |word: &str| masks.get().of(analyzer.lexicon().find(word));
        for i in (0..classes).filter(|i| *i != 5) {
            assert_eq!(of(&format!("wq{i}")), 1 << i, "wq{i}");
        }
        assert_eq!(of("wq5"), 1 << 5 | own_bit(own - 1));
        assert_eq!(of("both"), 1 | 1 << (classes - 1));
        assert_eq!(of("neither"), 0);
        let taken = (0..classes).fold(0, |all, i| all | of(&format!("wq{i}")));
        assert_eq!(taken & own_bit(0), 0, "the first own bit is no class's");
    }

    #[test]
    fn a_mask_too_small_is_an_error_that_names_who_asked_for_how_much() {
        let (language, names) = language(126);
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        let error = ClassMasks::new(&language, "places", &names, 3).unwrap_err();
        assert_eq!(
            error.to_string(),
            "`places` asks for 129 bits of a mask, 126 for classes and 3 of its own, more than the 128 that it has"
        );
        assert!(ClassMasks::new(&language, "places", &names, 2).is_ok());
        let error = ClassMasks::new(&language, "places", &["c1", "nowhere"], 0).unwrap_err();
        assert!(error.to_string().contains("`nowhere`"), "{error}");
    }
}
