//! Language for factum: tokens, sentences, one lexicon, and token patterns in linear time.
//!
//! **What it does.** A [`Language`] is built once a pipeline: it loads language packs, takes the words and patterns
//! of every extractor, and compiles them. Its [`Analyzer`] then splits each document into tokens, sentences and
//! phrases in one pass, looking each token up once. A [`PatternSet`] finds all matches of an extractor's patterns
//! with one automaton over one symbol an element.
//!
//! **What it refuses to do.** It gives no part of speech, no parse and no score; it does not guess a language; it
//! knows nothing of dates, counts or names beyond the classes of their words. Words are data files (one folder a
//! language, each with its origin and license), never code.
//!
//! # Main types
//!
//! - [`Language`]: what plugins get while a pipeline is built.
//! - [`PatternBuilder`], [`PatternSet`], [`Match`]: recognition; the notation is described in [`mod@pattern`].
//! - [`Lexicon`], [`ClassId`]: words, their classes and numbers.
//! - [`ClassMasks`], [`Endings`]: what extractors ask of words in their loops.
//! - [`Gazetteer`]: tens of thousands of names, compiled by a build script.
//! - [`Analyzer`]: segmentation of documents.
//!
//! # Example
//!
//! ```
//! use factum_core::{Alignment, Analysis, Document, Layers, Metadata, Source, View};
//! use factum_lang::Language;
//!
//! let language = Language::new(&["en"])?;
//! let month = language.class("month")?;
//! let patterns = language
//!     .patterns()
//!     .rule("day_in_month", "month:<month> day:[digits2] (','? year:[digits4])?")
//!     .build()?;
//! let lexicon = language.lexicon();
//! let analyzer = language.finish()?;
//!
//! let text = "They met on March 3, 2031 and on 4 May.";
//! let doc = Document::new(Source::new("a", Metadata::default()), text.into(), text.into(), Alignment::identity())?;
//! let mut analysis = Analysis::default();
//! analyzer.analyze(doc.normalized(), &mut analysis);
//! let layers = Layers::default();
//! let view = View::new(&doc, &analysis, &layers, &[]);
//!
//! let matches = patterns.find(&view);
//! assert_eq!(matches.len(), 1);
//! let first = matches.get(0);
//! assert_eq!(view.tokens().text_of(first.tokens()), "March 3, 2031");
//! let word = view.tokens().word(first.get("month").unwrap().start() as usize);
//! assert_eq!(lexicon.get().payload(word, month), Some(3));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod endings;
mod error;
mod gazetteer;
mod language;
mod lex;
mod lexicon;
mod masks;
mod packs;
pub mod pattern;
mod sentence;
mod tokenizer;

pub use endings::Endings;
pub use error::LangError;
pub use gazetteer::Gazetteer;
pub use language::{Analyzer, Language, LexiconHandle, PatternBuilder};
pub use lexicon::{ClassId, Lexicon};
pub use masks::{Bits, ClassMasks, Masks, own_bit};
pub use pattern::{AlphabetSize, Match, Matches, PatternSet};
