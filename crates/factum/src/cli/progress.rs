//! The progress bar: on a terminal only, and never in the way of records or of what else is said.

use std::fs;
use std::io::{self, IsTerminal};
use std::time::Duration;

use factum_pipeline::{Lost, Summary};
use indicatif::{HumanBytes, ProgressBar, ProgressStyle};

use super::terminal::counted;

/// Shows how far a run is, or nothing; all clones are one.
#[derive(Clone, Debug)]
pub(crate) struct Progress(Option<ProgressBar>);

impl Progress {
    /// Shows a bar when `wanted` and standard error is a terminal.
    pub(crate) fn new(wanted: bool) -> Self {
        if !wanted || !io::stderr().is_terminal() {
            return Self(None);
        }
        let bar = ProgressBar::new_spinner();
        style(&bar, "{spinner} {msg} [{elapsed}]");
        bar.enable_steady_tick(Duration::from_millis(120));
        Self(Some(bar))
    }

    /// Measures the run by the size of its files, unless standard input is read: nobody knows what that will send.
    pub(crate) fn measure(&self, bytes: Option<u64>) {
        if let (Some(bar), Some(bytes)) = (&self.0, bytes) {
            bar.set_length(bytes);
            style(bar, "{spinner} [{bar:24}] {percent}% of {total_bytes}, {msg} [{elapsed}]");
        }
    }

    /// Takes a file that was passed over as a whole out of the total; a second way to a file was never in it.
    pub(crate) fn pass_over(&self, lost: &Lost) {
        let Some(bar) = &self.0 else { return };
        if let (Some(total), false) = (bar.length(), lost.repeat) {
            // What is no path, such as a line of a file, has no size.
            let size = fs::metadata(&*lost.failure.source).map_or(0, |file| file.len());
            bar.set_length(total.saturating_sub(size));
        }
    }

    /// Tells how much has been written so far.
    pub(crate) fn update(&self, summary: &Summary) {
        let Some(bar) = &self.0 else { return };
        let Summary { read, bytes, records, .. } = summary;
        bar.set_position(bar.length().map_or(*bytes, |total| total.min(*bytes)));
        let size = if bar.length().is_none() { format!(", {}", HumanBytes(*bytes)) } else { String::new() };
        let (documents, records) = (counted(*read, "document"), counted(records.total(), "record"));
        bar.set_message(format!("{documents}{size}, {records}"));
    }

    /// Makes room for a line, which `write` writes.
    pub(crate) fn aside<T>(&self, write: impl FnOnce() -> T) -> T {
        match &self.0 {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }

    /// Clears the bar.
    pub(crate) fn finish(&self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}

fn style(bar: &ProgressBar, template: &str) {
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
}
