//! JSON Lines: one file, one record a line.

use super::{Chunks, Sink, Stream};
use crate::error::OutputError;
use crate::options::{JsonlOptions, Offsets};
use crate::record::{FailureRecord, Record};
use crate::render::Rendered;

/// Writes one JSON object a line into `facts.jsonl`.
#[derive(Clone, Copy, Debug)]
pub struct Jsonl {
    offsets: Offsets,
}

impl Jsonl {
    /// Makes the format.
    pub fn new(options: &JsonlOptions) -> Self {
        Self { offsets: options.offsets }
    }
}

fn line(record: &Record<'_>, out: &mut Chunks) {
    let bytes = out.stream(0);
    record.write_json(bytes);
    bytes.push(b'\n');
    out.count(record.kind());
}

impl Sink for Jsonl {
    fn streams(&self) -> Vec<Stream> {
        vec![Stream { name: "facts.jsonl".into(), header: Vec::new() }]
    }

    fn encode(&self, doc: &mut Rendered<'_>, out: &mut Chunks) -> Result<(), OutputError> {
        doc.records().for_each(|record| line(&record, out));
        Ok(())
    }

    fn encode_failure(&self, failure: &FailureRecord<'_>, out: &mut Chunks) -> Result<(), OutputError> {
        line(&Record::Failure(failure.clone()), out);
        Ok(())
    }

    fn offsets(&self) -> Offsets {
        self.offsets
    }
}
