//! What ends a run.

use std::error::Error;
use std::fmt;

use factum_output::OutputError;

/// Why a run stopped before the end of its input.
///
/// A document that cannot be done is no reason: it becomes a failure record.
#[derive(Debug)]
pub struct RunError(Kind);

#[derive(Debug)]
enum Kind {
    Output(OutputError),
    Threads(rayon::ThreadPoolBuildError),
    Stopped,
}

impl RunError {
    pub(crate) fn threads(error: rayon::ThreadPoolBuildError) -> Self {
        Self(Kind::Threads(error))
    }

    pub(crate) fn stopped() -> Self {
        Self(Kind::Stopped)
    }

    /// Returns whether the run was told to stop ([`Stop`](crate::Stop)).
    pub fn is_stopped(&self) -> bool {
        matches!(self.0, Kind::Stopped)
    }

    /// Returns the error of writing, if it was that.
    pub fn as_output(&self) -> Option<&OutputError> {
        if let Kind::Output(error) = &self.0 { Some(error) } else { None }
    }

    /// Returns whether whoever reads the output has closed it, which is a normal end: `factum run … | head`.
    pub fn is_closed_pipe(&self) -> bool {
        matches!(&self.0, Kind::Output(error) if error.is_closed_pipe())
    }
}

impl From<OutputError> for RunError {
    fn from(error: OutputError) -> Self {
        Self(Kind::Output(error))
    }
}

impl fmt::Display for RunError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Output(error) => error.fmt(f),
            Kind::Threads(_) => f.write_str("worker threads could not be started"),
            Kind::Stopped => f.write_str("the run was stopped"),
        }
    }
}

impl Error for RunError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.0 {
            // Its words are this error's words already.
            Kind::Output(error) => error.source(),
            Kind::Threads(error) => Some(error),
            Kind::Stopped => None,
        }
    }
}
