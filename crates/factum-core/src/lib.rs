//! The small, slow-moving center of factum: what a document, a mention and an extractor are.
//!
//! **What it does.** It fixes the types that every other crate and every outside plugin shares: half-open
//! [`Span`]s that say in their type which text they count, one [`Alignment`] between source and normalized text,
//! [`Tokens`] and [`Sentences`] as views of arrays, a closed set of plain [`Value`]s, [`Annotation`]s that cannot be
//! built without evidence, and the two traits [`Extractor`] and [`Plugin`].
//!
//! **What it refuses to do.** It reads no file, knows no language and no YAML, renders nothing, and depends on
//! `serde` alone. It never gives an extractor a clock, an environment or a random number.
//!
//! # Main types
//!
//! - [`Span<Src>`] and [`Span<Norm>`]: byte ranges of the decoded source and of the normalized text; mixing them
//!   does not compile. [`Span<Tok>`](Tok) counts tokens.
//! - [`Alignment`]: a sorted list of edits between the two texts.
//! - [`Document`]: source facts, decoded text, normalized text and alignment.
//! - [`View`]: what an extractor sees of a document; [`Emitter`]: the only way to make an [`Annotation`].
//! - [`Plugin`] meets the pipeline file once, [`Extractor`] meets documents.
//!
//! # Example
//!
//! An extractor that marks every token written in capitals:
//!
//! ```
//! use factum_core::{
//!     Alignment, Analysis, Document, Emitter, ExtractError, Extractor, Layers, Mark, Metadata, Shape, Source, Slot, View,
//! };
//!
//! struct Capitals;
//!
//! impl Extractor for Capitals {
//!     fn extract(&self, doc: &View<'_>, _: &mut Slot, out: &mut Emitter<'_>) -> Result<(), ExtractError> {
//!         let tokens = doc.tokens();
//!         for i in 0..tokens.len() {
//!             if tokens.shape(i) == Shape::Upper {
//!                 out.emit(tokens.span(i), "capitals.word", Mark::new("capitals"))?;
//!             }
//!         }
//!         Ok(())
//!     }
//! }
//!
//! // The pipeline does all of this; by hand it looks so.
//! let source = Source::new("doc-1", Metadata::default());
//! let doc = Document::new(source, "The NGO spoke.".to_owned(), "The NGO spoke.".to_owned(), Alignment::identity())?;
//! let mut analysis = Analysis::default();
//! analysis.push_token(0, 3, Shape::Title, Default::default(), Default::default());
//! analysis.push_token(4, 7, Shape::Upper, Default::default(), Default::default());
//! analysis.push_token(8, 13, Shape::Lower, Default::default(), Default::default());
//! let layers = Layers::default();
//! let view = View::new(&doc, &analysis, &layers, &[]);
//! let mut found = Vec::new();
//! Capitals.extract(&view, &mut Slot::default(), &mut Emitter::new(&doc, 0, &mut found))?;
//! assert_eq!(doc.quote(found[0].source()), "NGO");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod alignment;
mod annotation;
mod document;
mod emitter;
mod error;
mod excerpt;
mod plugin;
mod slot;
mod span;
mod token;
pub mod value;
mod view;
mod visible;
pub mod work;

pub use alignment::{Alignment, AlignmentError, Edit};
pub use annotation::{Annotation, AnnotationId, Layer, Layers, Rule};
pub use document::{Basis, Document, Metadata, Source};
pub use emitter::Emitter;
pub use error::{BuildError, DocumentError, ExtractError};
pub use excerpt::Excerpt;
pub use plugin::{BuildContext, Extractor, Io, Plugin, Read};
pub use slot::Slot;
pub use span::{Norm, Span, Src, Tok};
pub use token::{Analysis, Flags, Look, Phrase, Sentences, Shape, Tokens, WordId};
pub use value::{Count, Date, Entity, Exclusion, Field, Mark, Record, Value};
pub use view::View;
pub use visible::{push_escaped, visible};
