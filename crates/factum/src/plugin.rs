//! What a crate with an extractor of its own needs, in one place.
//!
//! The traits and types of `factum-core`, and the words and patterns of `factum-lang`. `examples/custom-extractor` in
//! the repository is such a crate.

pub use factum_core::*;
pub use factum_lang::{
    ClassId, LangError, Language, Lexicon, LexiconHandle, Match, Matches, PatternSet, pattern,
};
