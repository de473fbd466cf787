//! Folds text variants into one normal form with an exact map back to the source.
//!
//! **What it does.** News text writes one thing in many ways: straight and curly quotes, no-break and thin spaces,
//! composed and decomposed accents, line ends of three systems, invisible characters inside words. Extractors should
//! see one of each. [`Normalizer`] makes that text in a single pass and writes every change into one
//! [`Alignment`](factum_core::Alignment), so that each match still points at the characters of the source.
//!
//! **What it refuses to do.** It changes no letter, digit or case, corrects no spelling, drops no visible character and
//! reads no markup. It never moves text: the map is monotone. A text that is normal already is not copied.
//!
//! # Main types
//!
//! - [`Options`]: what is folded; the `normalize:` part of a pipeline file.
//! - [`Normalizer`]: compiled options; shared by all threads.
//!
//! # Example
//!
//! ```
//! use factum_core::{Alignment, Span};
//! use factum_normalize::{Normalizer, Options};
//!
//! let source = "“Jose\u{301} left,” he said.\r\n";
//! let (mut text, mut map) = (String::new(), Alignment::identity());
//! assert!(Normalizer::new(&Options::default()).normalize(source, &mut text, &mut map));
//! assert_eq!(text, "\"José left,\" he said.\n");
//!
//! let name = map.to_src(Span::new(1, 6));
//! assert_eq!(&source[name.range()], "Jose\u{301}");
//! ```
//!
//! # Why joiners sometimes stay
//!
//! U+200C and U+200D are noise inside Latin words and numbers, but they are spelling in Persian and the Indic scripts and glue inside
//! emoji. With `invisible: remove` they are removed unless both neighbors belong to such a script or to an emoji; a
//! neighbor is the nearest character that is not a combining mark.

mod class;
mod cluster;
mod normalizer;
mod options;

pub use normalizer::Normalizer;
pub use options::{Dashes, Invisible, Newlines, Options, Quotes, Spaces, Unicode};
