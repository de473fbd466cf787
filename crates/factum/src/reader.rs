//! Documents from memory through a pipeline.

use std::fmt;

use factum_core::Metadata;
use factum_ingest::Raw;
use factum_output::{FailureRecord, Offsets, Record, Renderer, Scratch};
use factum_pipeline::{Outcome, Pipeline, Workspace};

/// Takes documents from memory through a pipeline, one after the other.
///
/// It reuses its memory; make one a thread. Many files are the business of [`Pipeline::run`].
pub struct Reader<'p> {
    pipeline: &'p Pipeline,
    workspace: Workspace,
    renderer: Renderer,
    scratch: Scratch,
}

/// Why a document could not be read: the failure that a run would have written.
#[derive(Debug)]
pub struct ReadError(FailureRecord<'static>);

impl ReadError {
    /// Returns the failure record.
    pub fn record(&self) -> &FailureRecord<'static> {
        &self.0
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.0.doc, self.0.reason)
    }
}

impl std::error::Error for ReadError {}

impl<'p> Reader<'p> {
    /// Makes a reader for a pipeline.
    pub fn new(pipeline: &'p Pipeline) -> Self {
        Self {
            pipeline,
            workspace: pipeline.workspace(),
            renderer: pipeline.renderer(Offsets::default()),
            scratch: Scratch::default(),
        }
    }

    /// Reads one document and returns its records: the document first, then what was found, in text order.
    pub fn read(
        &mut self,
        id: impl Into<String>,
        text: impl Into<String>,
        metadata: Metadata,
    ) -> Result<impl Iterator<Item = Record<'_>>, ReadError> {
        let raw = Raw::from_text(id, text, metadata);
        match self.pipeline.process(&raw, &mut self.workspace) {
            Outcome::Done { document, layers } => {
                Ok(self.renderer.render(document, layers, &mut self.scratch))
            }
            Outcome::Failed(failure) | Outcome::Skipped(failure) => Err(ReadError(failure)),
        }
    }
}

impl fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader").field("pipeline", &self.pipeline).finish_non_exhaustive()
    }
}
