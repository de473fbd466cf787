//! The progress bar: on a terminal only, and never in the way of records.

use std::io::{self, IsTerminal};
use std::time::Duration;

use indicatif::{HumanBytes, ProgressBar, ProgressStyle};

/// Shows how far a run is, or nothing.
#[derive(Debug)]
pub(crate) struct Progress(Option<ProgressBar>);

impl Progress {
    /// Shows a bar when `wanted` and standard error is a terminal.
    pub(crate) fn new(wanted: bool) -> Self {
        if !wanted || !io::stderr().is_terminal() {
            return Self(None);
        }
        // The number of documents is not known ahead: inputs stream.
        let bar = ProgressBar::new_spinner();
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} [{elapsed}]") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(120));
        Self(Some(bar))
    }

    /// Tells how much has been written so far.
    pub(crate) fn update(&self, documents: u64, bytes: u64, records: u64) {
        if let Some(bar) = &self.0 {
            bar.set_message(format!("{documents} documents, {}, {records} records", HumanBytes(bytes)));
        }
    }

    /// Clears the bar.
    pub(crate) fn finish(&self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
