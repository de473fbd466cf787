//! The wire format of factum: records, JSONL, CSV, pretty frames and the JSON Schema.

mod error;
mod options;
pub mod record;
mod render;
mod sink;
mod writer;

pub use error::OutputError;
pub use options::{CsvOptions, Delimiter, Formulas, JsonlOptions, Offsets, Options, Unit};
pub use record::{FailureRecord, Record, RecordKind, Stage};
pub use render::{Records, Rendered, Renderer, Scratch, StepInfo};
pub use sink::{Chunks, Counts, Jsonl, Sink, Stream};
pub use writer::Writer;
