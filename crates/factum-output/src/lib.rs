//! The wire format of factum: what is written of a document, and how.
//!
//! **What it does.** It turns the annotations of a document into [`Record`]s, which are types of their own, and
//! writes them: as JSON Lines, as CSV with one file a kind, or for people, with the evidence underlined. Files appear
//! complete or not at all. It says a record in words under the lines that say so ([`evidence`]), and it generates the JSON
//! Schema of the records.
//!
//! **What it refuses to do.** It computes nothing that an extractor did not say: a field without a value is left out.
//! It runs no threads and reads no files. It passes no control character of a text on to a terminal, and no formula on
//! to a spreadsheet.
//!
//! # Main types
//!
//! - [`Record`] and the structs in [`record`]: one line of output; `serde` and JSON Schema define it.
//! - [`Renderer`]: from a document and its layers to records in text order, with offsets in bytes and code points.
//! - [`Sink`]: a format. [`Jsonl`], [`Csv`] and [`Pretty`] are three; workers encode documents into [`Chunks`].
//! - [`Writer`]: writes the chunks of a run in order and counts the records.
//! - [`Options`]: the `output:` block of a pipeline file.
//! - [`evidence`]: a record in words, under the lines that say so.
//!
//! # Example
//!
//! ```
//! use factum_core::{Alignment, Document, Emitter, Layer, Layers, Mark, Metadata, Source, Span};
//! use factum_output::{Chunks, Jsonl, JsonlOptions, Renderer, Scratch, Sink, StepInfo, Writer};
//!
//! // A document and what a step found in it; the pipeline makes these.
//! let text = "Señora Paz spoke.".to_owned();
//! let source = Source::new("a", Metadata::default());
//! let doc = Document::new(source, text.clone(), text, Alignment::identity())?;
//! let (mut found, mut layers) = (Vec::new(), Layers::default());
//! Emitter::new(&doc, 0, &mut found).emit(Span::new(0, 11), "names.title", Mark::new("person"))?;
//! layers.append(&Layer::fixed("names"), &mut found);
//!
//! // One of each for a run …
//! let sink = Jsonl::new(&JsonlOptions::default());
//! let renderer = Renderer::new(vec![StepInfo::new("names")], sink.offsets());
//! // … one of each for a worker …
//! let (mut scratch, mut chunks) = (Scratch::default(), Chunks::default());
//! sink.encode(&mut renderer.rendered(&doc, &layers, &mut scratch), &mut chunks)?;
//! let lines = String::from_utf8(chunks.bytes().next().unwrap_or_default().to_vec())?;
//! assert_eq!(
//!     lines.lines().nth(1),
//!     Some(concat!(
//!         r#"{"record":"mark","doc":"a","id":"names:1","quote":"Señora Paz","bytes":[0,11],"chars":[0,10],"#,
//!         r#""extractor":"names","rule":"names.title","label":"person"}"#,
//!     ))
//! );
//! // … and one writer, on one thread.
//! let mut writer = Writer::stream(&sink, Box::new(Vec::new()))?;
//! writer.write(&chunks)?;
//! assert_eq!(writer.finish()?.total(), 2);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # The schema
//!
//! `schema/facts-v1.json` in the repository is generated from the types by [`schema::facts`]. A test fails when the
//! file is stale; `UPDATE_SCHEMA=1 cargo test -p factum-output` writes it anew.

mod describe;
mod error;
mod options;
pub mod record;
mod render;
pub mod schema;
mod sink;
mod writer;

pub use describe::evidence;
pub use error::OutputError;
pub use options::{CsvOptions, Delimiter, Formulas, JsonlOptions, Offsets, Options, Unit};
pub use record::{FailureRecord, Record, RecordKind, Stage};
pub use render::{Records, Rendered, Renderer, Scratch, StepInfo};
pub use sink::{Chunks, Counts, Csv, Jsonl, Pretty, Sink, Stream};
pub use writer::{Unfinished, Writer};
