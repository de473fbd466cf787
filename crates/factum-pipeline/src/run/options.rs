//! How a run is done, and how it is stopped.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// How a run is done; a number alone is the number of jobs.
#[derive(Clone, Debug)]
pub struct RunOptions {
    pub(crate) jobs: usize,
    pub(crate) stop: Stop,
}

impl RunOptions {
    /// Works on this many documents at once; 0 is taken for 1.
    pub fn new(jobs: usize) -> Self {
        Self { jobs, stop: Stop::new() }
    }

    /// Ends the run early when `stop` says so.
    #[must_use]
    pub fn stop(mut self, stop: Stop) -> Self {
        self.stop = stop;
        self
    }
}

impl From<usize> for RunOptions {
    fn from(jobs: usize) -> Self {
        Self::new(jobs)
    }
}

/// Stops a run early, from another thread or from the run's own events; all clones are one.
///
/// No further document is begun. Those in work are finished and their records dropped, then the run ends in an error
/// ([`RunError::is_stopped`](crate::RunError::is_stopped)). What the run has written, its last
/// [`Event::Written`](crate::Event::Written) tells.
#[derive(Clone, Debug, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Makes one that stops nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Stops every run that was given it.
    pub fn stop(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Returns whether it was told to stop.
    pub fn is_stopped(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}
