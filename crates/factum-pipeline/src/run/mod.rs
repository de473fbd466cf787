//! Many documents through the pipeline: in parallel, in order, in bounded memory.
//!
//! The caller's thread splits the input into batches and writes what comes back; workers do the rest. Batches carry
//! a number, and one that comes back early waits for those before it. A batch may only be handed out while few are
//! under way, counted until they are written, so a slow document or a slow disk holds up the reading and not the
//! memory.

mod batch;
mod error;
mod workspace;

use std::collections::{HashSet, VecDeque};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError, mpsc};
use std::thread;

use factum_ingest::{IngestError, Raw};
use factum_output::{Counts, OutputError, Renderer, Sink, StepInfo, Writer};
use tracing::{debug, warn};

use crate::pipeline::Pipeline;
use batch::{Batch, Encoded, Worker};
pub use error::RunError;
pub use workspace::{Outcome, Workspace, is_in_document};

/// Batches under way for each worker: one at work, and enough behind it that none waits for the caller's thread.
const BATCHES_A_JOB: usize = 4;
/// Input under way for each worker; more is only let in for workers that would have nothing at all to do.
const BYTES_A_JOB: usize = 4 << 20;
/// Ids that are remembered to find repeated ones; 8 bytes each, so that memory stays bounded.
const REMEMBERED_IDS: usize = 1 << 20;
/// Repeated ids that are named in the log.
const NAMED_IDS: u64 = 10;

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

impl Pipeline {
    /// Makes a renderer for the findings of this pipeline.
    pub fn renderer(&self, offsets: factum_output::Offsets) -> Renderer {
        Renderer::new(self.steps().iter().map(|step| StepInfo::new(step.id())).collect(), offsets)
    }

    /// Takes documents through the pipeline and writes their records in the order of the input.
    ///
    /// The bytes written do not depend on `jobs`. With one job everything runs on the caller's thread; with more,
    /// that many workers are started, and the caller's thread reads and writes. `progress` is called on the caller's
    /// thread whenever records have been written.
    ///
    /// A document that cannot be read or done becomes a failure record. The run ends early only when records cannot
    /// be written. The writer is not finished here.
    ///
    /// # Panics
    ///
    /// When an input, the writer or `progress` panics. Panics of extractors and sinks are failures of documents.
    pub fn run(
        &self,
        inputs: impl IntoIterator<Item = Result<Raw, IngestError>>,
        jobs: usize,
        sink: &dyn Sink,
        writer: &mut Writer,
        progress: impl FnMut(&Summary),
    ) -> Result<Summary, RunError> {
        let renderer = self.renderer(sink.offsets());
        let mut desk = Desk { writer, progress, summary: Summary::default(), ids: HashSet::new() };
        let mut inputs = inputs.into_iter();
        if jobs <= 1 {
            let mut worker = Worker::new(self, sink, &renderer);
            let mut out = Encoded::default();
            for document in inputs {
                out.clear();
                worker.encode(&document, &mut out)?;
                desk.write(&out)?;
            }
        } else {
            debug!(jobs, "starting workers");
            let pool = rayon::ThreadPoolBuilder::new()
                .num_threads(jobs)
                .thread_name(|i| format!("factum-{i}"))
                .build()
                .map_err(RunError::threads)?;
            let crew = Crew {
                pipeline: self,
                sink,
                renderer: &renderer,
                idle: Mutex::default(),
                stop: AtomicBool::new(false),
            };
            pool.in_place_scope_fifo(|scope| {
                let result = crew.direct(scope, &mut inputs, jobs, &mut desk);
                // The scope waits for its tasks; those not begun have nothing left to do.
                crew.stop.store(true, Ordering::Relaxed);
                result
            })?;
        }
        Ok(desk.summary)
    }
}

/// Where encoded batches are written, in order.
struct Desk<'w, F> {
    writer: &'w mut Writer,
    progress: F,
    summary: Summary,
    ids: HashSet<u64>,
}

impl<F: FnMut(&Summary)> Desk<'_, F> {
    fn write(&mut self, encoded: &Encoded) -> Result<(), OutputError> {
        self.writer.write(&encoded.chunks)?;
        let Encoded { done, failed, skipped, bytes, .. } = encoded;
        self.summary.read += done + failed + skipped;
        self.summary.done += done;
        self.summary.failed += failed;
        self.summary.skipped += skipped;
        self.summary.bytes += bytes;
        self.summary.records.merge(encoded.chunks.counts());
        for id in encoded.ids() {
            self.remember(id);
        }
        (self.progress)(&self.summary);
        Ok(())
    }

    fn remember(&mut self, id: &str) {
        if self.ids.len() >= REMEMBERED_IDS {
            return;
        }
        let mut hasher = DefaultHasher::new();
        id.hash(&mut hasher);
        if !self.ids.insert(hasher.finish()) {
            self.summary.repeated_ids += 1;
            if self.summary.repeated_ids <= NAMED_IDS {
                warn!(id, "an earlier document has the same id");
            }
        }
    }
}

/// The workers of a run.
struct Crew<'r> {
    pipeline: &'r Pipeline,
    sink: &'r dyn Sink,
    renderer: &'r Renderer,
    /// Workers that have no batch; there are never more than threads.
    idle: Mutex<Vec<Worker<'r>>>,
    stop: AtomicBool,
}

/// A batch that came back: a panic outside of any document, an error of the sink, or its records.
type Back = (u64, thread::Result<Result<Encoded, OutputError>>);

impl Crew<'_> {
    fn direct<'s, F: FnMut(&Summary)>(
        &'s self,
        scope: &rayon::ScopeFifo<'s>,
        inputs: &mut dyn Iterator<Item = Result<Raw, IngestError>>,
        jobs: usize,
        desk: &mut Desk<'_, F>,
    ) -> Result<(), RunError> {
        let (send, receive) = mpsc::channel::<Back>();
        let mut spare: Vec<Encoded> = Vec::new();
        // Batches under way, the oldest first: their bytes, and their records once they are back.
        let mut under_way: VecDeque<(usize, Option<Encoded>)> = VecDeque::new();
        let (mut oldest, mut bytes) = (0_u64, 0_usize);
        let mut more = true;
        loop {
            let few = under_way.len() < jobs;
            let room = under_way.len() < jobs * BATCHES_A_JOB && bytes < jobs * BYTES_A_JOB;
            if more && (few || room) {
                if let Some(batch) = Batch::fill(inputs) {
                    let number = oldest + under_way.len() as u64;
                    under_way.push_back((batch.bytes(), None));
                    bytes += batch.bytes();
                    let (send, out) = (send.clone(), spare.pop().unwrap_or_default());
                    scope.spawn_fifo(move |_| self.work(number, batch, out, &send));
                } else {
                    more = false;
                }
            } else if under_way.is_empty() {
                return Ok(());
            } else {
                // The sender above lives as long as this loop, and each task sends once.
                let (number, back) = receive.recv().expect("a sender is held here");
                let encoded = back.unwrap_or_else(|panic| resume_unwind(panic))?;
                under_way[(number - oldest) as usize].1 = Some(encoded);
            }
            while let Ok((number, back)) = receive.try_recv() {
                let encoded = back.unwrap_or_else(|panic| resume_unwind(panic))?;
                under_way[(number - oldest) as usize].1 = Some(encoded);
            }
            while let Some((_, Some(_))) = under_way.front() {
                let Some((size, Some(mut encoded))) = under_way.pop_front() else { break };
                oldest += 1;
                bytes -= size;
                desk.write(&encoded)?;
                encoded.clear();
                spare.push(encoded);
            }
        }
    }

    fn work(&self, number: u64, batch: Batch, mut out: Encoded, send: &mpsc::Sender<Back>) {
        let worked = catch_unwind(AssertUnwindSafe(|| {
            if !self.stop.load(Ordering::Relaxed) {
                let idle = || self.idle.lock().unwrap_or_else(PoisonError::into_inner);
                let worker = idle().pop();
                let mut worker =
                    worker.unwrap_or_else(|| Worker::new(self.pipeline, self.sink, self.renderer));
                worker.encode_all(batch, &mut out)?;
                idle().push(worker);
            }
            Ok(out)
        }));
        // Nobody listens any more when the run has ended in an error.
        let _ = send.send((number, worked));
    }
}
