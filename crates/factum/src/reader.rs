//! Documents from memory through a pipeline.

use std::fmt;

use factum_core::Metadata;
use factum_ingest::Raw;
use factum_output::{FailureRecord, Offsets, Record, Renderer, Scratch};
use factum_pipeline::{Outcome, Pipeline, Workspace};

/// Takes documents from memory through a pipeline, one after the other.
///
/// It owns its pipeline and its memory, so it can live in any object, also of another language; make one a thread. Many
/// files are the business of [`Pipeline::run`].
pub struct Reader {
    pipeline: Pipeline,
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

impl Reader {
    /// Makes a reader for a pipeline.
    pub fn new(pipeline: &Pipeline) -> Self {
        Self {
            pipeline: pipeline.clone(),
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

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader").field("pipeline", &self.pipeline).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_outlives_the_pipeline_it_was_made_of_and_moves_between_threads() {
        let yaml = "version: \"1\"\nextract:\n  - uses: dates\n";
        let mut reader = {
            let pipeline = Pipeline::from_yaml("inline", yaml, ".", &crate::registry()).unwrap();
            Reader::new(&pipeline)
        };
        let found = std::thread::spawn(move || {
            reader.read("a", "It ended on 3 March 2031.", Metadata::default()).unwrap().count()
        });
        assert_eq!(found.join().unwrap(), 2, "the document and its date");
    }
}
