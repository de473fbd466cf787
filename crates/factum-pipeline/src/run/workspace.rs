//! One document through the pipeline.

use std::any::Any;
use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;
use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind};

use factum_core::{Analysis, Annotation, Document, Emitter, Layers, Slot, View};
use factum_ingest::{IngestError, Raw, Warning, decode_into};
use factum_normalize::Normalizer;
use factum_output::{FailureRecord, Stage};

use crate::pipeline::{Pipeline, said};

/// The memory that documents pass through, reused from one to the next; one a worker.
///
/// It belongs to the pipeline that made it.
pub struct Workspace {
    document: Document,
    /// The buffer for normalized text, while the document needs none.
    spare: String,
    normalizer: Normalizer,
    analysis: Analysis,
    layers: Layers,
    found: Vec<Annotation>,
    /// What was put right about the document.
    warnings: Vec<Warning>,
    /// Per step, the memory of its extractor.
    slots: Vec<Slot>,
}

/// What became of a document.
#[derive(Debug)]
pub enum Outcome<'w> {
    /// All steps ran; the layers hold what they found.
    Done {
        /// The document.
        document: &'w Document,
        /// What was found, a layer for each that a step writes.
        layers: &'w Layers,
    },
    /// The document could not be read, or a step gave up on it; what other steps found is dropped.
    Failed(FailureRecord<'static>),
    /// The document was passed over on purpose.
    Skipped(FailureRecord<'static>),
}

thread_local! {
    static IN_DOCUMENT: Cell<bool> = const { Cell::new(false) };
}

/// Returns whether this thread is at work on a document.
///
/// A panic there becomes the document's failure record, so a panic hook need not report it again.
pub fn is_in_document() -> bool {
    IN_DOCUMENT.get()
}

/// What is being done to a document, for the record of its failure.
#[derive(Clone, Copy)]
enum At {
    Stage(Stage),
    Step(usize),
}

impl Pipeline {
    /// Makes the memory for one worker.
    pub fn workspace(&self) -> Workspace {
        let mut layers = Layers::default();
        // All at once, so that the first document finds the same layers as every later one.
        for step in self.steps() {
            layers.append(step.io().layer(), &mut Vec::new());
        }
        Workspace {
            document: Document::default(),
            spare: String::new(),
            normalizer: Normalizer::new(self.normalize()),
            analysis: Analysis::default(),
            layers,
            found: Vec::new(),
            warnings: Vec::new(),
            slots: self.steps().iter().map(|_| Slot::default()).collect(),
        }
    }

    /// Takes one document through all steps.
    ///
    /// A panic in an extractor is the failure of this document: the workspace is made anew, and the next document is
    /// not touched by it.
    pub fn process<'w>(&self, raw: &Raw, workspace: &'w mut Workspace) -> Outcome<'w> {
        let at = Cell::new(At::Stage(Stage::Decode));
        // What a panic leaves half done is thrown away below.
        IN_DOCUMENT.set(true);
        let worked = catch_unwind(AssertUnwindSafe(|| self.work(raw, workspace, &at)));
        IN_DOCUMENT.set(false);
        let reason: Cow<'static, str> = match worked {
            Ok(Ok(())) => {
                return Outcome::Done { document: &workspace.document, layers: &workspace.layers };
            }
            Ok(Err(Stop::Ingest(error))) => return failed_input(&error, Stage::Decode),
            Ok(Err(Stop::Reason(reason))) => reason.into(),
            Err(panic) => format!("panicked: {}", panic_message(&*panic)).into(),
        };
        let failure = match at.get() {
            At::Stage(Stage::Decode) => {
                let location = raw.location();
                FailureRecord::new(location.clone(), location, Stage::Decode, reason)
            }
            At::Stage(stage) => failure(&workspace.document, stage, reason),
            At::Step(step) => {
                let id = self.steps()[step].id().to_owned();
                failure(&workspace.document, Stage::Extract, reason).extractor(id)
            }
        };
        let warnings = workspace.take_warnings();
        *workspace = Workspace { warnings, ..self.workspace() };
        Outcome::Failed(failure)
    }

    fn work(&self, raw: &Raw, workspace: &mut Workspace, at: &Cell<At>) -> Result<(), Stop> {
        let Workspace { document, spare, normalizer, analysis, layers, found, warnings, slots } = workspace;
        warnings.clear();
        let (mut source, mut text, normalized, mut map) = mem::take(document).into_parts();
        let mut folded = normalized.unwrap_or_else(|| mem::take(spare));
        match decode_into(raw, self.ingest(), &mut source, &mut text) {
            Ok(told) => *warnings = told,
            Err(error) => {
                *spare = folded;
                text.clear();
                // An empty document keeps the memory for the next one.
                *document = Document::from_parts(source, text, None, map).unwrap_or_default();
                return Err(Stop::Ingest(error));
            }
        }
        at.set(At::Stage(Stage::Normalize));
        let normalized = if normalizer.normalize(&text, &mut folded, &mut map) {
            Some(folded)
        } else {
            *spare = folded;
            map.clear();
            None
        };
        *document =
            Document::from_parts(source, text, normalized, map).map_err(|e| Stop::Reason(said(&e)))?;
        at.set(At::Stage(Stage::Segment));
        self.analyzer().analyze(document.normalized(), analysis);
        layers.clear();
        let most = self.ingest().max_findings;
        let mut room = most;
        for (number, (step, slot)) in self.steps().iter().zip(slots).enumerate() {
            at.set(At::Step(number));
            found.clear();
            let view = View::new(document, analysis, layers, step.io().reads());
            let mut out = Emitter::new(document, number as u16, found).at_most(room);
            if let Err(error) = step.extractor().extract(&view, slot, &mut out) {
                let full = out.emitted().len() >= room;
                return Err(Stop::Reason(if full {
                    format!("more findings than the limit of {most} for one document (`max_findings`)")
                } else {
                    said(&error)
                }));
            }
            room -= found.len();
            layers.append(step.io().layer(), found);
        }
        Ok(())
    }
}

impl Workspace {
    /// Takes what was put right about the document that was read last.
    pub fn take_warnings(&mut self) -> Vec<Warning> {
        mem::take(&mut self.warnings)
    }
}

enum Stop {
    Ingest(IngestError),
    Reason(String),
}

fn failure(document: &Document, stage: Stage, reason: Cow<'static, str>) -> FailureRecord<'static> {
    let source = document.source();
    FailureRecord::new(source.id.clone(), source.location.clone(), stage, reason)
}

/// Turns an error of reading or decoding into its outcome.
pub(crate) fn failed_input(error: &IngestError, stage: Stage) -> Outcome<'static> {
    let location = error.location().to_owned();
    let failure = FailureRecord::new(location.clone(), location, stage, error.reason());
    if error.is_skip() { Outcome::Skipped(failure) } else { Outcome::Failed(failure) }
}

/// Returns what a panic said.
pub(crate) fn panic_message(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no message")
}

impl fmt::Debug for Workspace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Workspace").field("document", &self.document.id()).finish_non_exhaustive()
    }
}
