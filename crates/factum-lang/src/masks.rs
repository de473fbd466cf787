//! Classes as bits: what an extractor asks of every token, in one load.

use std::sync::OnceLock;

use factum_core::WordId;
use factum_core::work::visit;

use crate::error::LangError;
use crate::language::{Language, LexiconHandle};
use crate::lexicon::{ClassId, Lexicon};

/// The classes that an extractor cares about, a bit each, for every word of the lexicon.
///
/// Words share a few thousand sets of classes at most, so the table is small and stays in the cache.
#[derive(Debug)]
pub struct ClassMasks {
    lexicon: LexiconHandle,
    bits: Vec<(ClassId, u32)>,
    of_set: OnceLock<Box<[u64]>>,
}

impl ClassMasks {
    /// Gives the classes the bits in which they stand in `names`; at most 64.
    pub fn new(language: &Language, names: &[&str]) -> Result<Self, LangError> {
        let bits = names.iter().zip(0_u32..);
        let bits: Vec<_> =
            bits.map(|(name, bit)| Ok((language.class(name)?, bit))).collect::<Result<_, _>>()?;
        debug_assert!(bits.len() <= 64, "a mask has 64 bits");
        Ok(Self { lexicon: language.lexicon(), bits, of_set: OnceLock::new() })
    }

    /// Gives one more class a bit.
    #[must_use]
    pub fn with(mut self, class: ClassId, bit: u32) -> Self {
        self.bits.push((class, bit));
        self
    }

    /// Returns the masks, once the pipeline is complete.
    pub fn get(&self) -> Masks<'_> {
        let lexicon = self.lexicon.get();
        let of_set = self.of_set.get_or_init(|| {
            let mask = |classes: &Vec<ClassId>| {
                let held = self.bits.iter().filter(|(class, _)| classes.contains(class));
                held.fold(0, |mask, (_, bit)| mask | 1 << bit)
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
    of_set: &'l [u64],
}

impl Masks<'_> {
    /// Returns the classes of a word.
    #[inline]
    pub fn of(self, word: WordId) -> u64 {
        visit(1);
        self.of_set[self.lexicon.set(word.0) as usize]
    }
}
