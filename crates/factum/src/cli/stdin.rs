//! Whether standard input is meant to be read when no input is named.
//!
//! `cat a.txt | factum run P` means it. But standard input is also a pipe where nobody gave it a thought: under a CI
//! runner, `ssh`, a test harness. Such a pipe is empty, or it stays open and silent. So only what sends something
//! counts, and a pipe is looked at without taking anything from it: what a shell's loop reads from is not ours.

use std::fmt;
use std::io::Read;
use std::time::Duration;

/// How long a pipe may take to send something when there is other input to fall back on.
pub(crate) const WAIT: Duration = Duration::from_secs(1);

/// What standard input holds.
pub(crate) enum Stdin {
    /// It is a terminal, a device such as `/dev/null`, or closed.
    None,
    /// It has ended without a byte.
    Empty,
    /// Nothing has come yet.
    Silent,
    /// There is something to read.
    Open(Box<dyn Read + Send>),
}

impl Stdin {
    /// Looks at standard input; waits for a pipe this long, or until it sends something or ends.
    #[cfg(unix)]
    pub(crate) fn look(wait: Option<Duration>) -> Self {
        use rustix::event::{PollFd, PollFlags, Timespec, poll};
        use rustix::io::Errno;
        use std::fs::File;
        use std::io::{self, Cursor};
        use std::os::fd::AsFd;
        use std::os::unix::fs::FileTypeExt;

        let Ok(mut file) = io::stdin().as_fd().try_clone_to_owned().map(File::from) else {
            return Self::None;
        };
        let Ok(kind) = file.metadata().map(|meta| meta.file_type()) else { return Self::None };
        if !(kind.is_file() || kind.is_fifo() || kind.is_socket()) {
            return Self::None;
        }
        let wait = wait.and_then(|wait| Timespec::try_from(wait).ok());
        loop {
            match poll(&mut [PollFd::new(&file, PollFlags::IN)], wait.as_ref()) {
                Ok(0) => return Self::Silent,
                Ok(_) => break,
                Err(Errno::INTR) => {}
                Err(_) => return Self::None,
            }
        }
        let mut first = vec![0; 1 << 16];
        match file.read(&mut first) {
            Ok(0) => Self::Empty,
            Ok(read) => {
                first.truncate(read);
                Self::Open(Box::new(Cursor::new(first).chain(file)))
            }
            // Such as a socket that somebody else reads from in its own way.
            Err(_) => Self::None,
        }
    }

    /// Elsewhere standard input is read only when it is named.
    #[cfg(not(unix))]
    pub(crate) fn look(_: Option<Duration>) -> Self {
        Self::None
    }
}

impl fmt::Debug for Stdin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "None",
            Self::Empty => "Empty",
            Self::Silent => "Silent",
            Self::Open(_) => "Open",
        })
    }
}
