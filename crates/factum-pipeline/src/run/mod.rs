//! Many documents through the pipeline: in parallel, in order, in bounded memory.
//!
//! The caller's thread splits the input into batches and writes what comes back; workers do the rest. Batches carry
//! a number, and one that comes back early waits for those before it. A batch may only be handed out while few are
//! under way, counted until they are written, so a slow document or a slow disk holds up the reading and not the
//! memory. Giants, whose findings need many times their length, are never under way together.

mod batch;
mod desk;
mod error;
mod options;
mod report;
mod workspace;

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::RecvTimeoutError;
use std::sync::{Mutex, PoisonError, mpsc};
use std::thread;
use std::time::Duration;

use factum_ingest::{IngestError, Raw};
use factum_output::{OutputError, Renderer, Sink, StepInfo, Writer};
use tracing::debug;

use crate::pipeline::Pipeline;
use batch::{Batch, Encoded, Worker};
use desk::Desk;
pub use error::RunError;
pub use options::{RunOptions, Stop};
pub use report::{Event, Given, Lost, Summary};
pub use workspace::{Outcome, Workspace, is_in_document};

/// Batches under way for each worker: one at work, and enough behind it that none waits for the caller's thread.
const BATCHES_A_JOB: usize = 4;
/// Input under way for each worker; more is only let in for workers that would have nothing at all to do.
const BYTES_A_JOB: usize = 4 << 20;
/// Input under way in all; a batch with more waits until nothing else is under way.
///
/// The densest text has a finding every two bytes, and a finding takes about a kilobyte until it is written: four
/// megabytes of it fill two gigabytes. One document alone is bounded by its length and by the number of its findings.
const BYTES_IN_ALL: usize = 4 << 20;
/// How soon a caller's thread that waits for workers sees that the run is to stop.
const LOOK_UP: Duration = Duration::from_millis(50);

impl Pipeline {
    /// Makes a renderer for the findings of this pipeline.
    pub fn renderer(&self, offsets: factum_output::Offsets) -> Renderer {
        Renderer::new(self.steps().iter().map(|step| StepInfo::new(step.id())).collect(), offsets)
    }

    /// Takes documents through the pipeline and writes their records in the order of the input.
    ///
    /// The bytes written do not depend on the number of jobs. With one job everything runs on the caller's thread;
    /// with more, that many workers are started, and the caller's thread reads and writes. `tell` is called on the
    /// caller's thread whenever records have been written.
    ///
    /// A document that cannot be read or done becomes a failure record. The run ends early only when records cannot
    /// be written, or when it is stopped ([`Stop`]). The writer is not finished here.
    ///
    /// # Panics
    ///
    /// When an input, the writer or `tell` panics. Panics of extractors and sinks are failures of documents.
    pub fn run(
        &self,
        inputs: impl IntoIterator<Item = Result<Raw, IngestError>>,
        options: impl Into<RunOptions>,
        sink: &dyn Sink,
        writer: &mut Writer,
        tell: impl FnMut(Event<'_>),
    ) -> Result<Summary, RunError> {
        let RunOptions { jobs, stop } = options.into();
        let renderer = self.renderer(sink.offsets());
        let mut desk = Desk::new(writer, tell);
        let mut inputs = inputs.into_iter();
        if jobs <= 1 {
            let mut worker = Worker::new(self, sink, &renderer);
            let mut out = Encoded::default();
            while let Some(document) = inputs.next().filter(|_| !stop.is_stopped()) {
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
                stop: &stop,
                ended: AtomicBool::new(false),
            };
            pool.in_place_scope_fifo(|scope| {
                let result = crew.direct(scope, &mut inputs, jobs, &mut desk);
                // The scope waits for its tasks; those not begun have nothing left to do.
                crew.ended.store(true, Ordering::Relaxed);
                result
            })?;
        }
        if stop.is_stopped() { Err(RunError::stopped()) } else { Ok(desk.summary) }
    }
}

/// The workers of a run.
struct Crew<'r> {
    pipeline: &'r Pipeline,
    sink: &'r dyn Sink,
    renderer: &'r Renderer,
    /// Workers that have no batch; there are never more than threads.
    idle: Mutex<Vec<Worker<'r>>>,
    stop: &'r Stop,
    /// Whether the run has ended before its tasks have.
    ended: AtomicBool,
}

/// A batch that came back: a panic outside of any document, an error of the sink, or its records.
type Back = (u64, thread::Result<Result<Encoded, OutputError>>);

impl Crew<'_> {
    fn direct<'s, F: FnMut(Event<'_>)>(
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
        // A batch that was read and has to wait.
        let mut held: Option<Batch> = None;
        while !self.stop.is_stopped() {
            let few = under_way.len() < jobs;
            let room = under_way.len() < jobs * BATCHES_A_JOB && bytes < jobs * BYTES_A_JOB;
            if held.is_none() && more && (few || room) {
                held = Batch::fill(inputs);
                more = held.is_some();
            }
            let fits = |batch: &mut Batch| under_way.is_empty() || bytes + batch.bytes() <= BYTES_IN_ALL;
            if let Some(batch) = held.take_if(fits) {
                let number = oldest + under_way.len() as u64;
                under_way.push_back((batch.bytes(), None));
                bytes += batch.bytes();
                let (send, out) = (send.clone(), spare.pop().unwrap_or_default());
                scope.spawn_fifo(move |_| self.work(number, batch, out, &send));
            } else if under_way.is_empty() {
                // Nothing waits either: a batch that is alone fits.
                break;
            } else {
                // The sender above lives as long as this loop, and each task sends once.
                match receive.recv_timeout(LOOK_UP) {
                    Ok((number, back)) => {
                        let encoded = back.unwrap_or_else(|panic| resume_unwind(panic))?;
                        under_way[(number - oldest) as usize].1 = Some(encoded);
                    }
                    Err(RecvTimeoutError::Timeout) => continue,
                    Err(RecvTimeoutError::Disconnected) => break,
                }
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
        Ok(())
    }

    fn is_over(&self) -> bool {
        self.ended.load(Ordering::Relaxed) || self.stop.is_stopped()
    }

    fn work(&self, number: u64, batch: Batch, mut out: Encoded, send: &mpsc::Sender<Back>) {
        let worked = catch_unwind(AssertUnwindSafe(|| {
            if !self.is_over() {
                let idle = || self.idle.lock().unwrap_or_else(PoisonError::into_inner);
                let worker = idle().pop();
                let mut worker =
                    worker.unwrap_or_else(|| Worker::new(self.pipeline, self.sink, self.renderer));
                worker.encode_all(batch, &mut out, || self.is_over())?;
                idle().push(worker);
            }
            Ok(out)
        }));
        // Nobody listens any more when the run has ended in an error.
        let _ = send.send((number, worked));
    }
}
