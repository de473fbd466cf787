//! The progress bar: on a terminal only, and never in the way of records or of what else is said.

use std::fs;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
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

    /// Measures the run by the size of its inputs, if that is known.
    ///
    /// It is when all of them are files. Folders and patterns are walked as they are read, and nobody knows what a
    /// pipe will send.
    pub(crate) fn measure<P: AsRef<Path>>(&self, inputs: &[P]) {
        if let Some(bar) = &self.0
            && let Some(size) = size(inputs)
        {
            bar.set_length(size);
            style(bar, "{spinner} [{bar:24}] {percent}% of {total_bytes}, {msg} [{elapsed}]");
        }
    }

    /// Takes an input that was passed over as a whole out of the total.
    pub(crate) fn pass_over(&self, lost: &Lost, inputs: &[PathBuf]) {
        let Some(bar) = &self.0 else { return };
        let whole = |path: &&PathBuf| path.as_os_str() == &*lost.failure.source;
        let input = lost.input.and_then(|input| inputs.get(input)).filter(whole);
        if let (Some(total), Some(input)) = (bar.length(), input) {
            bar.set_length(total.saturating_sub(size(&[input]).unwrap_or(0)));
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

/// Adds up the sizes of files; `None` when one of the inputs is no file. One that is missing has no bytes.
fn size<P: AsRef<Path>>(inputs: &[P]) -> Option<u64> {
    let is_plain = |path: &Path| !path.as_os_str().as_encoded_bytes().iter().any(|b| b"*?[{".contains(b));
    let one = |path: &P| match fs::metadata(path) {
        Ok(meta) => meta.is_file().then_some(meta.len()),
        Err(_) => (path.as_ref() != Path::new("-") && is_plain(path.as_ref())).then_some(0),
    };
    inputs.iter().map(one).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_have_a_size_that_is_known_ahead() {
        let folder = tempfile::tempdir().unwrap();
        let file = |name: &str| folder.path().join(name);
        fs::write(file("a.txt"), "abc").unwrap();
        fs::write(file("b.txt"), "de").unwrap();
        assert_eq!(size(&[file("a.txt"), file("b.txt"), file("none.txt")]), Some(5));
        assert_eq!(size(&[file("a.txt"), folder.path().to_owned()]), None);
        assert_eq!(size(&[file("*.txt")]), None);
        assert_eq!(size(&["-"]), None);
    }
}
