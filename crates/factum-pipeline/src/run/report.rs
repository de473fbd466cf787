//! What a run tells: what was lost on the way, and how far it is.

use factum_output::{Counts, FailureRecord};

/// What a run has done: `read` = `done` + `failed` + `skipped`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Documents that were read, or were to be.
    pub read: u64,
    /// Documents that all steps saw.
    pub done: u64,
    /// Documents that could not be read, or that a step gave up on.
    pub failed: u64,
    /// Inputs that were passed over on purpose.
    pub skipped: u64,
    /// Raw bytes of the documents that were read.
    pub bytes: u64,
    /// Documents whose id an earlier one had; their records cannot be told apart by `doc` alone.
    ///
    /// Looked for among the first million documents.
    pub repeated_ids: u64,
    /// Records by kind, failure records among them.
    pub records: Counts,
}

/// What a run tells while it goes on.
#[derive(Debug)]
#[non_exhaustive]
pub enum Event<'e> {
    /// A document or an input gave nothing but its failure record, which is written.
    ///
    /// These come in the order of the input, the same at any number of jobs.
    Lost(&'e Lost),
    /// Records were written, and the run is this far.
    Written(&'e Summary),
}

/// A document or an input of which there is nothing but a failure record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// The failure record: what failed at what, and why.
    pub failure: FailureRecord<'static>,
    /// Whether it was passed over on purpose, rather than failed.
    pub skipped: bool,
}
