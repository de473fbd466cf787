//! Where records go: one small trait, and the formats behind it.

mod chunks;
mod csv;
mod jsonl;
mod pretty;

use std::borrow::Cow;

pub use chunks::{Chunks, Counts};
pub use csv::Csv;
pub use jsonl::Jsonl;
pub use pretty::Pretty;

use crate::error::OutputError;
use crate::options::Offsets;
use crate::record::FailureRecord;
use crate::render::Rendered;

/// Encodes documents; shared by all workers, while one [`Writer`](crate::Writer) writes what they encode.
///
/// The bytes of a document must depend on that document alone, so that output is the same at any number of workers.
pub trait Sink: Send + Sync {
    /// Says which files the format has.
    fn streams(&self) -> Vec<Stream>;

    /// Adds a document's records to the chunks, one chunk a stream.
    fn encode(&self, doc: &mut Rendered<'_>, out: &mut Chunks) -> Result<(), OutputError>;

    /// Adds the record of a document that could not be done.
    fn encode_failure(&self, failure: &FailureRecord<'_>, out: &mut Chunks) -> Result<(), OutputError>;

    /// Says which offsets it writes, so that the others need not be computed.
    fn offsets(&self) -> Offsets {
        Offsets::default()
    }
}

/// A file of a format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stream {
    /// The name of the file.
    pub name: Cow<'static, str>,
    /// What stands before the first record.
    pub header: Vec<u8>,
}
