//! What could not be read, and what was passed over.

use std::error::Error;
use std::fmt;
use std::io;

use factum_core::visible;

/// Why an input gave no document.
///
/// It is either a failure, or a skip: something that is no document by its nature, such as a device or a picture, or a
/// second way to a file.
/// `Display` says the place and the reason in one line, with control characters made visible; [`location`](Self::location)
/// and [`reason`](Self::reason) hold them as they are.
#[derive(Debug)]
pub struct IngestError(Box<Inner>);

#[derive(Debug)]
struct Inner {
    location: String,
    input: Option<usize>,
    kind: Kind,
}

/// The reasons; the data is here, the words are in `Display`.
#[derive(Debug)]
pub(crate) enum Kind {
    Missing,
    NoMatch,
    BadPattern(globset::Error),
    Io(&'static str, io::Error),
    DanglingLink,
    LinkLoop,
    FolderLink,
    EmptyFolder,
    Special(&'static str),
    UnknownFormat(String),
    TooLong { limit: u64 },
    LineTooLong { limit: u64 },
    StdinTaken,
    Repeat { of: String },
    Binary(&'static str),
    Unmarked(&'static str),
    EncodedLines(&'static str),
    Json { column: usize, message: String },
}

impl IngestError {
    #[cold]
    pub(crate) fn new(location: impl Into<String>, kind: Kind) -> Self {
        Self(Box::new(Inner { location: location.into(), input: None, kind }))
    }

    /// Says which of the given paths it comes from.
    pub(crate) fn of_input(mut self, input: Option<usize>) -> Self {
        self.0.input = input;
        self
    }

    /// Returns whether the input was passed over on purpose, rather than failed.
    pub fn is_skip(&self) -> bool {
        match self.0.kind {
            Kind::LinkLoop
            | Kind::FolderLink
            | Kind::EmptyFolder
            | Kind::Special(_)
            | Kind::UnknownFormat(_)
            | Kind::StdinTaken
            | Kind::Repeat { .. }
            | Kind::Binary(_) => true,
            Kind::Missing
            | Kind::NoMatch
            | Kind::BadPattern(_)
            | Kind::Io(..)
            | Kind::DanglingLink
            | Kind::TooLong { .. }
            | Kind::LineTooLong { .. }
            | Kind::Unmarked(_)
            | Kind::EncodedLines(_)
            | Kind::Json { .. } => false,
        }
    }

    /// Returns whether it was passed over because it is read at another place: nothing is lost by it.
    pub fn is_repeat(&self) -> bool {
        matches!(self.0.kind, Kind::StdinTaken | Kind::Repeat { .. })
    }

    pub(crate) fn is_io(&self) -> bool {
        matches!(self.0.kind, Kind::Io(..))
    }

    /// Returns the place: a path as given or found, a path and a line, or `-`.
    pub fn location(&self) -> &str {
        &self.0.location
    }

    /// Returns which of the paths given to [`Inputs::new`](crate::Inputs::new) it comes from, counted from zero; `None` for
    /// a text from memory.
    pub fn input(&self) -> Option<usize> {
        self.0.input
    }

    /// Returns the reason, without the place.
    pub fn reason(&self) -> String {
        self.0.kind.to_string()
    }
}

impl fmt::Display for IngestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", visible(&self.0.location), visible(&self.reason()))
    }
}

impl Error for IngestError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.0.kind {
            Kind::Io(_, cause) => Some(cause),
            Kind::BadPattern(cause) => Some(cause),
            _ => None,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("no such file or folder"),
            Self::NoMatch => f.write_str("no file matches the pattern"),
            Self::BadPattern(cause) => write!(f, "bad pattern: {}", cause.kind()),
            Self::Io(doing, cause) => write!(f, "{doing}: {}", cause.kind()),
            Self::DanglingLink => f.write_str("link to nothing"),
            Self::LinkLoop => f.write_str("link that leads back to itself"),
            Self::FolderLink => f.write_str("link to a folder, not followed unless `follow_links` is set"),
            Self::EmptyFolder => f.write_str("folder without files"),
            Self::Special(what) => write!(f, "{what}, not a file"),
            Self::UnknownFormat(extension) => {
                write!(f, "no format is known for `.{extension}`, and `formats` names none")
            }
            Self::TooLong { limit } => {
                write!(f, "longer than the limit of {limit} bytes (`max_document_bytes`)")
            }
            Self::LineTooLong { limit } => {
                write!(f, "line longer than the limit of {limit} bytes (`max_document_bytes`)")
            }
            Self::Repeat { of } => write!(f, "the same as {of}, which is read already"),
            Self::StdinTaken => f.write_str("standard input was read already"),
            Self::Binary(what) => write!(f, "not text but {what}"),
            Self::Unmarked(encoding) => {
                write!(f, "looks like {encoding} without a byte order mark, which cannot be told for sure")
            }
            Self::EncodedLines(encoding) => write!(f, "JSONL in {encoding}, which must be UTF-8"),
            Self::Json { column, message } => write!(f, "column {column}: {message}"),
        }
    }
}
