//! The wire format of factum: records, JSONL, CSV, pretty frames and the JSON Schema.

mod error;
pub mod frame;
mod options;
pub mod record;
mod render;
pub mod schema;
mod sink;
mod writer;

pub use error::OutputError;
pub use options::{CsvOptions, Delimiter, Formulas, JsonlOptions, Offsets, Options, Unit};
pub use record::{FailureRecord, Record, RecordKind, Stage};
pub use render::{Records, Rendered, Renderer, Scratch, StepInfo};
pub use sink::{Chunks, Counts, Csv, Jsonl, Pretty, Sink, Stream};
pub use writer::Writer;
