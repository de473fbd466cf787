//! Everything that is wrong with a pipeline file, in one report.

use std::cmp::Reverse;
use std::fmt;
use std::io;
use std::ops::Range;
use std::path::Path;

use factum_frame::{Frame, Label, position, visible};

use crate::yaml::fault::Fault;
use crate::yaml::node::{self, Node};
use crate::yaml::text::{self, Misfit};

/// Mistakes of one file that are placed and told; the rest is counted.
const MOST: usize = 40;
/// Bytes that may be read to place the mistakes of a large file.
const MOST_READ: usize = 64 << 20;
/// A message, a path or a help of more characters is cut.
const LONGEST: usize = 1000;
/// Longer lines of the file are cut around the mistake.
const WIDTH: usize = 120;

/// Why a pipeline could not be loaded: every mistake of its file, in the order of the text.
///
/// `Display` gives a line for each mistake; [`render`](Self::render) shows them in the text.
pub struct PipelineErrors {
    name: String,
    text: String,
    errors: Vec<PipelineError>,
    more: usize,
    cause: Option<io::Error>,
}

/// One mistake in a pipeline file.
#[derive(Clone, Debug)]
pub struct PipelineError {
    file: String,
    place: Option<Place>,
    path: Option<String>,
    message: String,
    help: Option<String>,
}

#[derive(Clone, Debug)]
struct Place {
    span: Range<usize>,
    line: usize,
    column: usize,
}

impl PipelineErrors {
    pub(crate) fn unreadable(path: &Path, cause: io::Error) -> Self {
        let name = path.display().to_string();
        let error = PipelineError {
            file: name.clone(),
            place: None,
            path: None,
            message: format!("the file cannot be read: {cause}"),
            help: None,
        };
        Self { name, text: String::new(), errors: vec![error], more: 0, cause: Some(cause) }
    }

    pub(crate) fn from_misfit(name: &str, text: String, misfit: Misfit) -> Self {
        let error = PipelineError {
            file: name.to_owned(),
            place: misfit.span.map(|span| Place::of(&text, span)),
            path: None,
            message: misfit.message,
            help: misfit.help,
        };
        Self { name: name.to_owned(), text, errors: vec![error], more: 0, cause: None }
    }

    pub(crate) fn from_faults(name: &str, text: &str, root: &Node, mut faults: Vec<Fault>) -> Self {
        // In reading order before the cut, so that what is told does not depend on which check ran first.
        faults.sort_by_key(|fault| fault.at.unwrap_or(root.id));
        // Each place costs one reading of the file.
        let most = MOST.min(MOST_READ / text.len().max(1)).max(4);
        let more = faults.len().saturating_sub(most);
        faults.truncate(most);
        let mut errors: Vec<_> =
            faults.into_iter().map(|fault| PipelineError::of(name, text, root, fault)).collect();
        errors.sort_by_key(|error| error.place.as_ref().map(|p| (p.span.start, Reverse(p.span.end))));
        Self { name: name.to_owned(), text: text.to_owned(), errors, more, cause: None }
    }

    /// Returns the mistakes, in the order of the text.
    pub fn iter(&self) -> std::slice::Iter<'_, PipelineError> {
        self.errors.iter()
    }

    /// Returns the name of the file.
    pub fn file(&self) -> &str {
        &self.name
    }

    /// Returns whether the file could not be read at all.
    pub fn is_unreadable(&self) -> bool {
        self.cause.is_some()
    }

    /// Shows each mistake in the text, underlined, with what was expected and the nearest known name.
    pub fn render(&self, color: bool) -> String {
        let mut parts: Vec<String> =
            self.errors.iter().map(|error| error.render(&self.text, color)).collect();
        let name = &self.name;
        parts.push(match self.errors.len() + self.more {
            1 => format!("{name}: 1 mistake\n"),
            all if self.more > 0 => format!("{name}: {all} mistakes, {} of them not shown\n", self.more),
            all => format!("{name}: {all} mistakes\n"),
        });
        parts.join("\n")
    }
}

impl<'e> IntoIterator for &'e PipelineErrors {
    type Item = &'e PipelineError;
    type IntoIter = std::slice::Iter<'e, PipelineError>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for PipelineErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, error) in self.errors.iter().enumerate() {
            if i > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{error}")?;
        }
        if self.more > 0 {
            write!(f, "\n{}: {} more", self.name, self.more)?;
        }
        Ok(())
    }
}

impl fmt::Debug for PipelineErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.errors).finish()
    }
}

impl std::error::Error for PipelineErrors {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.cause.as_ref().map(|e| e as &(dyn std::error::Error + 'static))
    }
}

impl PipelineError {
    fn of(name: &str, text: &str, root: &Node, fault: Fault) -> Self {
        let trace = fault.at.and_then(|id| root.trace(id));
        let place = trace.as_ref().and_then(|trace| {
            let start = node::locate(text, trace.id)?;
            // Nothing stands where a file without a value would have it.
            let rest = text.get(start..).unwrap_or_default();
            let is_there = !root.is_null() || rest.starts_with(|c: char| !c.is_whitespace() && c != '#');
            is_there.then(|| Place::of(text, text::extent(text, start, trace.node)))
        });
        let mut help = fault.help;
        if let Some((id, words)) = fault.see {
            let line = root.trace(id).and_then(|trace| node::locate(text, trace.id));
            if let Some(at) = line {
                let line = position(text, at).line.to_string();
                let said = words.replace("{line}", &line);
                help = Some(help.map_or_else(|| said.clone(), |help| format!("{said}; {help}")));
            }
        }
        let path = trace.map(|trace| trace.path).filter(|path| !path.is_empty());
        // Keys and values of the file stand in all of these, and may hold anything.
        let shown = |words: String| clip(visible(&words).into_owned());
        let (path, help) = (path.map(shown), help.map(shown));
        Self { file: name.to_owned(), place, path, message: shown(fault.message), help }
    }

    /// Returns the name of the file.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// Returns the line, counted from 1.
    pub fn line(&self) -> Option<usize> {
        self.place.as_ref().map(|place| place.line)
    }

    /// Returns the column, counted in characters from 1.
    pub fn column(&self) -> Option<usize> {
        self.place.as_ref().map(|place| place.column)
    }

    /// Returns the path of the value at fault: `extract[1].with.vague`.
    pub fn path(&self) -> Option<&str> {
        self.path.as_deref()
    }

    /// Returns what is wrong.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns what may help: the nearest known name, or what to write.
    pub fn help(&self) -> Option<&str> {
        self.help.as_deref()
    }

    fn render(&self, text: &str, color: bool) -> String {
        let bold = anstyle::Style::new().bold();
        let red = bold.fg_color(Some(anstyle::AnsiColor::Red.into()));
        let paint = |style: anstyle::Style, words: &str| {
            if color { format!("{style}{words}{style:#}") } else { words.to_owned() }
        };
        let mut parts =
            vec![format!("{}{}\n", paint(red, "error"), paint(bold, &format!(": {}", self.message)))];
        match &self.place {
            Some(place) => {
                parts.push(format!(" --> {}:{}:{}\n", self.file, place.line, place.column));
                let label = Label::new(place.span.clone(), "").style(red);
                parts.push(Frame::plain().color(color).width(Some(WIDTH)).render(text, &[label]));
            }
            None => parts.push(format!(" --> {}\n", self.file)),
        }
        parts.extend(self.path.iter().map(|path| format!("  = at {path}\n")));
        parts.extend(self.help.iter().map(|help| format!("  = {}: {help}\n", paint(bold, "help"))));
        parts.concat()
    }
}

impl fmt::Display for PipelineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(place) = &self.place {
            write!(f, ":{}:{}", place.line, place.column)?;
        }
        f.write_str(": ")?;
        if let Some(path) = &self.path {
            write!(f, "{path}: ")?;
        }
        f.write_str(&self.message)?;
        if let Some(help) = &self.help {
            write!(f, " ({help})")?;
        }
        Ok(())
    }
}

impl std::error::Error for PipelineError {}

/// Cuts what is too long for a message; the text itself is shown below it.
fn clip(mut words: String) -> String {
    if let Some((cut, _)) = words.char_indices().nth(LONGEST) {
        words.truncate(cut);
        words.push('…');
    }
    words
}

impl Place {
    fn of(text: &str, span: Range<usize>) -> Self {
        let position = position(text, span.start);
        Self { span, line: position.line, column: position.column }
    }
}
