//! SIGINT and SIGTERM while a run is under way: it stops, cleans up and says how far it came.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use std::{io, process, thread};

use factum_output::Unfinished;
use factum_pipeline::{Stop, Summary};

use super::end::End;
use super::progress::Progress;
use super::terminal::{Terminal, counted};

/// How long a run has to end by itself, with the documents that are in work, before they are given up.
const GRACE: Duration = Duration::from_millis(500);

/// The signals that stop a run, and what the process needs to end at one; all clones are one.
#[derive(Clone, Debug)]
pub(crate) struct Signals(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    stop: Stop,
    terminal: Terminal,
    progress: Progress,
    /// The first signal that came.
    signal: OnceLock<Signal>,
    documents: AtomicU64,
    records: AtomicU64,
    /// The folder of the output and its temporary files, when it goes into a folder.
    files: OnceLock<(String, Unfinished)>,
    /// Whether somebody has begun to say that the run is stopped.
    told: AtomicBool,
}

#[derive(Clone, Copy, Debug)]
struct Signal {
    name: &'static str,
    number: u8,
}

impl Signals {
    /// Begins to watch; where that fails, a signal ends the process as it does any other.
    pub(crate) fn watch(terminal: Terminal, progress: Progress) -> Self {
        let signals = Self(Arc::new(Shared {
            stop: Stop::new(),
            terminal,
            progress,
            signal: OnceLock::new(),
            documents: AtomicU64::new(0),
            records: AtomicU64::new(0),
            files: OnceLock::new(),
            told: AtomicBool::new(false),
        }));
        if let Err(error) = signals.start() {
            tracing::warn!("signals are not watched: {error}");
        }
        signals
    }

    /// Returns what stops the run.
    pub(crate) fn stop(&self) -> Stop {
        self.0.stop.clone()
    }

    /// Says where temporary files lie.
    pub(crate) fn guard(&self, folder: &str, files: Unfinished) {
        let _ = self.0.files.set((folder.to_owned(), files));
    }

    /// Notes how far the run is.
    pub(crate) fn note(&self, summary: &Summary) {
        self.0.documents.store(summary.read, Ordering::Relaxed);
        self.0.records.store(summary.records.total(), Ordering::Relaxed);
    }

    /// Says how far a run came that was stopped; its writer is gone.
    pub(crate) fn stopped(&self) -> End {
        // The other thread may be about to end the process; it says the same.
        if self.0.told.swap(true, Ordering::Relaxed) {
            loop {
                thread::park();
            }
        }
        self.tell(true)
    }

    /// Ends the process in the middle of the run, unless the output is being put in place; `at_once` even then.
    #[cfg(unix)]
    fn give_up(&self, at_once: bool) {
        let clean = self.0.files.get().is_none_or(|(_, files)| files.remove());
        if (clean || at_once) && !self.0.told.swap(true, Ordering::Relaxed) {
            process::exit(self.tell(clean).status().into());
        }
    }

    /// Says how far the run came; `clean` when nothing of it is left in the folder.
    fn tell(&self, clean: bool) -> End {
        let Shared { signal, documents, records, files, .. } = &*self.0;
        let Signal { name, number } = signal.get().copied().unwrap_or(Signal { name: "itself", number: 0 });
        self.0.progress.finish();
        let (documents, records) = (documents.load(Ordering::Relaxed), records.load(Ordering::Relaxed));
        let place = match files.get() {
            Some((folder, _)) if clean => format!("; nothing was put in place in {folder}"),
            Some((folder, _)) => format!("; its files in {folder} may be in place or not"),
            None => String::new(),
        };
        let (documents, records) = (counted(documents, "document"), counted(records, "record"));
        let line = format!("by {name} after {documents} with {records}{place}");
        self.0.terminal.say("stopped", &line);
        End::Stopped(number)
    }

    #[cfg(unix)]
    fn start(&self) -> io::Result<()> {
        use signal_hook::consts::{SIGINT, SIGTERM, SIGXFSZ};

        // A file that grows beyond its limit shall be an error of writing and not the end of the process.
        signal_hook::flag::register(SIGXFSZ, Arc::new(AtomicBool::new(false)))?;
        let mut signals = signal_hook::iterator::Signals::new([SIGINT, SIGTERM])?;
        let this = self.clone();
        let watch = move || {
            for number in signals.forever() {
                let name = if number == SIGINT { "SIGINT" } else { "SIGTERM" };
                let first = this.0.signal.set(Signal { name, number: number as u8 }).is_ok();
                this.0.stop.stop();
                if !first {
                    this.give_up(true);
                    continue;
                }
                let this = this.clone();
                let wait = move || {
                    thread::sleep(GRACE);
                    this.give_up(false);
                };
                // Without a further thread nobody gives up, and the second signal ends the process.
                let _ = thread::Builder::new().name("factum-grace".to_owned()).spawn(wait);
            }
        };
        thread::Builder::new().name("factum-signals".to_owned()).spawn(watch).map(drop)
    }

    #[cfg(not(unix))]
    fn start(&self) -> io::Result<()> {
        Ok(())
    }
}
