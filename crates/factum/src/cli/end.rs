//! How a command ends, as an exit status.

use std::process::ExitCode;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// All documents are done.
    Done,
    /// Some documents failed, or an input that was named gave nothing.
    SomeFailed,
    /// The usage or the pipeline is wrong.
    Wrong,
    /// The output could not be written.
    NotWritten,
    /// Another run is writing into the folder.
    InUse,
    /// A signal ended the run.
    #[cfg_attr(not(unix), allow(dead_code, reason = "signals are watched on Unix only"))]
    Stopped(u8),
}

/// What `--help` and the manual page say of them.
pub(crate) const STATUSES: &str = "\
Exit status:
  0    all documents are done
  1    some documents failed, or an input that was named gave nothing
  2    wrong usage or pipeline
  3    the output could not be written
  4    another run is writing into the folder of --output
  130  stopped by SIGINT (143 by SIGTERM); nothing was put in place";

impl End {
    pub(crate) fn status(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::SomeFailed => 1,
            Self::Wrong => 2,
            Self::NotWritten => 3,
            Self::InUse => 4,
            // As a shell tells of a process that a signal ended.
            Self::Stopped(signal) => 128 + signal,
        }
    }
}

impl From<End> for ExitCode {
    fn from(end: End) -> Self {
        Self::from(end.status())
    }
}
