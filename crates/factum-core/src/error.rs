//! The errors of building an extractor and of running one.

use std::error::Error;
use std::fmt;

type Cause = Box<dyn Error + Send + Sync>;

/// Why a document cannot be represented.
#[derive(Debug)]
pub struct DocumentError {
    bytes: usize,
}

impl DocumentError {
    pub(crate) fn too_long(bytes: usize) -> Self {
        Self { bytes }
    }
}

impl fmt::Display for DocumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "text of {} bytes is longer than 4 GiB", self.bytes)
    }
}

impl Error for DocumentError {}

/// Why an extractor could not be built from its options.
///
/// Say where with [`at`](Self::at) (`names[3].id`), and which values are known with [`known`](Self::known): the
/// pipeline turns both into a line, a column and a suggestion.
///
/// ```
/// use factum_core::BuildError;
///
/// let error = BuildError::new("unknown rule `dates.mdyy`").at("disable[0]").known("dates.mdyy", ["dates.mdy"]);
/// assert_eq!(error.to_string(), "unknown rule `dates.mdyy`");
/// assert_eq!(error.path(), Some("disable[0]"));
/// ```
#[derive(Debug)]
pub struct BuildError {
    message: String,
    path: Option<String>,
    given: Option<String>,
    known: Vec<String>,
    cause: Option<Cause>,
}

impl BuildError {
    /// Makes an error; the message is lower case, without a full stop, and names the offending thing first.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), path: None, given: None, known: Vec::new(), cause: None }
    }

    /// Says which option is at fault, as a path below `with`.
    #[must_use]
    pub fn at(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Says what was given and which names would have been known.
    #[must_use]
    pub fn known<T: Into<String>>(
        mut self,
        given: impl Into<String>,
        known: impl IntoIterator<Item = T>,
    ) -> Self {
        self.given = Some(given.into());
        self.known = known.into_iter().map(Into::into).collect();
        self
    }

    /// Adds the error behind this one.
    #[must_use]
    pub fn because(mut self, cause: impl Into<Cause>) -> Self {
        self.cause = Some(cause.into());
        self
    }

    /// Returns the option at fault, as a path below `with`.
    pub fn path(&self) -> Option<&str> {
        self.path.as_deref()
    }

    /// Returns the unknown name that was given, where there is one.
    pub fn given(&self) -> Option<&str> {
        self.given.as_deref()
    }

    /// Returns the names that would have been known.
    pub fn known_names(&self) -> &[String] {
        &self.known
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for BuildError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.cause.as_deref().map(|e| e as &(dyn Error + 'static))
    }
}

/// Why an extractor gave up on a document.
#[derive(Debug)]
pub struct ExtractError {
    message: String,
    cause: Option<Cause>,
}

impl ExtractError {
    /// Makes an error; the message is lower case and without a full stop.
    #[cold]
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), cause: None }
    }

    /// Adds the error behind this one.
    #[must_use]
    pub fn because(mut self, cause: impl Into<Cause>) -> Self {
        self.cause = Some(cause.into());
        self
    }
}

impl fmt::Display for ExtractError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for ExtractError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.cause.as_deref().map(|e| e as &(dyn Error + 'static))
    }
}
