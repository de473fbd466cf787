//! The error of this crate.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why records could not be written.
#[derive(Debug)]
pub struct OutputError(Box<Kind>);

#[derive(Debug)]
enum Kind {
    /// A sink of several files was to write into one stream.
    NeedsFolder { files: usize },
    /// Another run is writing into the folder.
    InUse { folder: PathBuf, process: Option<u32> },
    /// Writing to a stream.
    Stream { source: io::Error },
    /// Writing a file, or giving it its name.
    File { doing: &'static str, path: PathBuf, source: io::Error },
    /// Turning a record into text.
    Encode { source: Box<dyn Error + Send + Sync> },
}

impl OutputError {
    #[cold]
    pub(crate) fn needs_folder(files: usize) -> Self {
        Self(Box::new(Kind::NeedsFolder { files }))
    }

    #[cold]
    pub(crate) fn in_use(folder: &Path, process: Option<u32>) -> Self {
        Self(Box::new(Kind::InUse { folder: folder.to_owned(), process }))
    }

    #[cold]
    pub(crate) fn stream(source: io::Error) -> Self {
        Self(Box::new(Kind::Stream { source }))
    }

    #[cold]
    pub(crate) fn file(doing: &'static str, path: impl Into<PathBuf>, source: io::Error) -> Self {
        Self(Box::new(Kind::File { doing, path: path.into(), source }))
    }

    /// Says that a record could not be turned into text; for sinks outside this crate, too.
    #[cold]
    pub fn encode(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self(Box::new(Kind::Encode { source: source.into() }))
    }

    /// Returns whether the reader at the other end went away, which is a normal end of `factum run … | head`.
    pub fn is_closed_pipe(&self) -> bool {
        matches!(&*self.0, Kind::Stream { source } if source.kind() == io::ErrorKind::BrokenPipe)
    }

    /// Returns whether the format writes several files and so needs a folder to write them into.
    pub fn is_needs_folder(&self) -> bool {
        matches!(&*self.0, Kind::NeedsFolder { .. })
    }

    /// Returns whether another writer has the folder.
    pub fn is_in_use(&self) -> bool {
        matches!(&*self.0, Kind::InUse { .. })
    }

    /// Returns the file or folder at fault, where there is one.
    pub fn path(&self) -> Option<&Path> {
        match &*self.0 {
            Kind::File { path, .. } | Kind::InUse { folder: path, .. } => Some(path),
            _ => None,
        }
    }
}

impl fmt::Display for OutputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            Kind::NeedsFolder { files } => {
                write!(f, "this format writes {files} files and needs a folder to write them into")
            }
            Kind::InUse { folder, process } => {
                write!(f, "{} is in use: another run is writing into it", folder.display())?;
                process.map_or(Ok(()), |process| write!(f, " (process {process})"))
            }
            Kind::Stream { .. } => f.write_str("output cannot be written"),
            Kind::File { doing, path, .. } => write!(f, "{} cannot be {doing}", path.display()),
            Kind::Encode { .. } => f.write_str("record cannot be encoded"),
        }
    }
}

impl Error for OutputError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &*self.0 {
            Kind::NeedsFolder { .. } | Kind::InUse { .. } => None,
            Kind::Stream { source } | Kind::File { source, .. } => Some(source),
            Kind::Encode { source } => Some(source.as_ref()),
        }
    }
}
