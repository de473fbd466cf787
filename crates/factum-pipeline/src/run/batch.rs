//! Some documents that one task takes through the pipeline and encodes.

use std::panic::{AssertUnwindSafe, catch_unwind};

use factum_ingest::{IngestError, Raw, Warning};
use factum_output::{Chunks, FailureRecord, OutputError, Renderer, Scratch, Sink, Stage};

use super::report::Lost;
use super::workspace::{Outcome, Workspace, failed_input, panic_message};
use crate::pipeline::Pipeline;

/// A batch takes documents until it has this many bytes, so that waking a worker costs little beside its work.
const BYTES: usize = 64 << 10;
/// The most documents of a batch, when they are tiny.
const DOCUMENTS: usize = 256;

/// A document of more raw bytes, or of more bytes of records, is a giant: its memory is not kept for the next one.
const GIANT: usize = 256 << 10;

/// Documents on their way in.
pub(crate) struct Batch {
    documents: Vec<Result<Raw, IngestError>>,
    bytes: usize,
}

impl Batch {
    /// Fills a batch; `None` at the end of the input.
    pub(crate) fn fill(inputs: &mut dyn Iterator<Item = Result<Raw, IngestError>>) -> Option<Self> {
        let mut batch = Self { documents: Vec::new(), bytes: 0 };
        while batch.bytes < BYTES && batch.documents.len() < DOCUMENTS {
            let Some(document) = inputs.next() else { break };
            batch.bytes += document.as_ref().map_or(0, |raw| raw.bytes().len());
            batch.documents.push(document);
        }
        if batch.documents.is_empty() { None } else { Some(batch) }
    }

    pub(crate) fn bytes(&self) -> usize {
        self.bytes
    }
}

/// Encoded documents on their way out.
#[derive(Default)]
pub(crate) struct Encoded {
    pub(crate) chunks: Chunks,
    pub(crate) done: u64,
    /// The documents of each given path that are done, path by path as they come.
    pub(crate) done_by_input: Vec<(usize, u64)>,
    pub(crate) lost: Vec<Lost>,
    pub(crate) bytes: u64,
    pub(crate) warnings: Vec<Warning>,
}

impl Encoded {
    /// Forgets the documents and keeps the memory, unless it is that of a giant.
    pub(crate) fn clear(&mut self) {
        if self.chunks.len() > GIANT {
            self.chunks = Chunks::default();
        }
        self.chunks.clear();
        self.warnings.clear();
        self.done_by_input.clear();
        self.lost.clear();
        (self.done, self.bytes) = (0, 0);
    }

    fn add_done(&mut self, input: Option<usize>) {
        self.done += 1;
        match (input, self.done_by_input.last_mut()) {
            (Some(input), Some((last, done))) if *last == input => *done += 1,
            (Some(input), _) => self.done_by_input.push((input, 1)),
            (None, _) => {}
        }
    }
}

/// A worker: its memory, and what all of them share.
pub(crate) struct Worker<'r> {
    pipeline: &'r Pipeline,
    sink: &'r dyn Sink,
    renderer: &'r Renderer,
    workspace: Workspace,
    scratch: Scratch,
    /// One document's records, so that a panic halfway leaves none of them.
    one: Chunks,
}

impl<'r> Worker<'r> {
    pub(crate) fn new(pipeline: &'r Pipeline, sink: &'r dyn Sink, renderer: &'r Renderer) -> Self {
        let (scratch, one) = (Scratch::default(), Chunks::default());
        Self { pipeline, sink, renderer, workspace: pipeline.workspace(), scratch, one }
    }

    /// Encodes the documents of a batch, as long as the run is not over.
    pub(crate) fn encode_all(
        &mut self,
        batch: Batch,
        out: &mut Encoded,
        is_over: impl Fn() -> bool,
    ) -> Result<(), OutputError> {
        let mut documents = batch.documents.into_iter().take_while(|_| !is_over());
        documents.try_for_each(|document| self.encode(&document, out))
    }

    pub(crate) fn encode(
        &mut self,
        document: &Result<Raw, IngestError>,
        out: &mut Encoded,
    ) -> Result<(), OutputError> {
        self.one.clear();
        self.encode_one(document, out)?;
        out.warnings.append(&mut self.workspace.take_warnings());
        let is_giant = self.one.len() > GIANT || document.as_ref().is_ok_and(|raw| raw.bytes().len() > GIANT);
        out.chunks.append(&mut self.one);
        if is_giant {
            self.workspace = self.pipeline.workspace();
            (self.one, self.scratch) = (Chunks::default(), Scratch::default());
        }
        Ok(())
    }

    /// Encodes a document into `one`.
    fn encode_one(
        &mut self,
        document: &Result<Raw, IngestError>,
        out: &mut Encoded,
    ) -> Result<(), OutputError> {
        let (input, outcome) = match document {
            Ok(raw) => {
                out.bytes += raw.bytes().len() as u64;
                (raw.input(), self.pipeline.process(raw, &mut self.workspace))
            }
            Err(error) => (error.input(), failed_input(error, Stage::Read)),
        };
        let (failure, skipped) = match outcome {
            Outcome::Done { document, layers } => {
                let (one, scratch) = (&mut self.one, &mut self.scratch);
                let mut rendered = self.renderer.rendered(document, layers, scratch);
                let encoded = catch_unwind(AssertUnwindSafe(|| self.sink.encode(&mut rendered, one)));
                match encoded {
                    Ok(encoded) => {
                        encoded?;
                        out.add_done(input);
                        return Ok(());
                    }
                    Err(panic) => {
                        let reason = format!("panicked: {}", panic_message(&*panic));
                        let source = document.source();
                        let (id, location) = (source.id.clone(), source.location.clone());
                        (self.one, self.scratch) = (Chunks::default(), Scratch::default());
                        (FailureRecord::new(id, location, Stage::Write, reason), false)
                    }
                }
            }
            Outcome::Failed(failure) => (failure, false),
            Outcome::Skipped(failure) => (failure, true),
        };
        self.sink.encode_failure(&failure, &mut self.one)?;
        let repeat = document.as_ref().is_err_and(IngestError::is_repeat);
        out.lost.push(Lost { failure, skipped, repeat, input });
        Ok(())
    }
}
