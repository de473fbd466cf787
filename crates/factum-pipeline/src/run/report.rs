//! What a run tells: what was lost on the way, and how far it is.

use factum_ingest::Warning;
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
    /// Documents that got another id, because an earlier document has the one that they state.
    pub repeated_ids: u64,
    /// Dates of publication that could not be read; the documents were read without them.
    pub unread_dates: u64,
    /// Records by kind, failure records among them.
    pub records: Counts,
    /// What each of the given paths gave, in their order; it ends with the last one of which there was anything to tell.
    pub given: Vec<Given>,
}

/// What a path that was given to [`Inputs::new`](factum_ingest::Inputs::new) gave.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Given {
    /// Documents that are done.
    pub done: u64,
    /// Documents and inputs of which there is nothing but a failure record.
    pub lost: u64,
    /// How many of those were read at another place.
    pub repeats: u64,
}

impl Summary {
    /// Returns what a given path gave: nothing at all when it has not come up.
    pub fn given(&self, input: usize) -> Given {
        self.given.get(input).copied().unwrap_or_default()
    }

    pub(super) fn given_mut(&mut self, input: usize) -> &mut Given {
        if self.given.len() <= input {
            self.given.resize(input + 1, Given::default());
        }
        &mut self.given[input]
    }
}

/// What a run tells while it goes on.
#[derive(Debug)]
#[non_exhaustive]
pub enum Event<'e> {
    /// A document or an input gave nothing but its failure record, which is written.
    ///
    /// These come in the order of the input, the same at any number of jobs.
    Lost(&'e Lost),
    /// Something was put right about a document that was read; in the order of the input, too.
    Warned(&'e Warning),
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
    /// Whether it was passed over because it is read at another place.
    pub repeat: bool,
    /// Which of the given paths it comes from, counted from zero; `None` for a text from memory.
    pub input: Option<usize>,
}
