//! What a run says on standard error: what was lost, and in the end what was done.

use std::path::PathBuf;
use std::time::Duration;

use factum_core::visible;
use factum_ingest::Warning;
use factum_output::Sink;
use factum_pipeline::{Lost, Summary};

use super::progress::Progress;
use super::terminal::{Terminal, counted};

/// Failures, and warnings of a kind, that have a line each; the rest is counted.
const SHOWN: u64 = 20;

/// Tells of what is lost while the run goes on.
#[derive(Debug)]
pub(crate) struct Report {
    terminal: Terminal,
    progress: Progress,
    lost: u64,
    /// Ids that are repeated, and dates that were not read.
    warned: [u64; 2],
}

impl Report {
    pub(crate) fn new(terminal: Terminal, progress: Progress) -> Self {
        Self { terminal, progress, lost: 0, warned: [0; 2] }
    }

    /// Tells of a document or an input that gave nothing.
    pub(crate) fn lost(&mut self, lost: &Lost) {
        self.lost += 1;
        if self.lost > SHOWN {
            return;
        }
        let label = if lost.skipped { "skipped" } else { "failed" };
        let failure = &lost.failure;
        let step = failure.extractor.as_ref().map(|step| format!("{step}: ")).unwrap_or_default();
        let line = format!("{}: {step}{}", visible(&failure.source), visible(&failure.reason));
        self.progress.aside(|| self.terminal.say(label, &line));
    }

    /// Tells of what was put right about a document.
    pub(crate) fn warned(&mut self, warning: &Warning) {
        let kind = usize::from(!matches!(warning, Warning::RepeatedId { .. }));
        self.warned[kind] += 1;
        if self.warned[kind] <= SHOWN {
            self.progress.aside(|| self.terminal.say("warning", &warning.to_string()));
        }
    }

    /// Says how much was lost beyond what has been told, and where it stands.
    pub(crate) fn rest(&self, folder: Option<&str>, sink: &dyn Sink) {
        let Some(rest) = self.lost.checked_sub(SHOWN).filter(|rest| *rest > 0) else { return };
        let streams = sink.streams();
        // A format of several files has one for failures.
        let file = streams.iter().find(|stream| stream.name.starts_with("failures")).or(streams.first());
        let place = match (folder, file) {
            (Some(folder), Some(file)) => format!(" in {folder}/{}", file.name),
            _ => String::new(),
        };
        let more = format!("{rest} more failed or were skipped; see the failure records{place}");
        self.terminal.say("and", &more);
    }

    /// Says which of the named inputs gave nothing without a failure, and returns whether any gave nothing.
    pub(crate) fn named(&self, inputs: &[PathBuf], summary: &Summary) -> bool {
        // What is read at another place is not lost.
        let nothing = |input: &usize| {
            let given = summary.given(*input);
            given.done == 0 && given.repeats == 0
        };
        for input in (0..inputs.len()).filter(nothing).filter(|input| summary.given(*input).lost == 0) {
            let name = inputs[input].display().to_string();
            self.terminal.say("failed", &format!("{}: there is no document in it", visible(&name)));
        }
        (0..inputs.len()).any(|input| nothing(&input))
    }

    /// Says what was done.
    pub(crate) fn done(&self, summary: &Summary, elapsed: Duration) {
        let Summary { read, done, failed, skipped, .. } = summary;
        let kinds: Vec<_> = summary
            .records
            .iter()
            .filter(|(_, count)| *count > 0)
            .map(|(kind, count)| format!("{count} {}", kind.as_str()))
            .collect();
        let megabytes = summary.bytes as f64 / 1e6;
        let seconds = elapsed.as_secs_f64();
        let kinds = if kinds.is_empty() { String::new() } else { format!(": {}", kinds.join(", ")) };
        let lines = format!(
            "read {} = {done} done + {failed} failed + {skipped} skipped\n\
             wrote {}{kinds}\n\
             {megabytes:.2} MB in {seconds:.2} s, {:.1} MB/s\n",
            counted(*read, "document"),
            counted(summary.records.total(), "record"),
            megabytes / seconds.max(1e-9),
        );
        Terminal::write(&lines);
        for (warned, what) in self.warned.iter().zip(["repeated ids", "dates that were not read"]) {
            if let Some(more) = warned.checked_sub(SHOWN).filter(|more| *more > 0) {
                self.terminal.say("warning", &format!("{more} more {what}"));
            }
        }
    }
}
