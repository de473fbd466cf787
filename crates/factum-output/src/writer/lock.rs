//! One run at a time in a folder, and a note of its temporary files for the run that comes after a dead one.
//!
//! The note is the lock file itself: who holds it, then the name of each temporary file, a line each. The system's
//! advisory lock on it goes with the process, so a note that can be locked was left by a run that is dead, and the
//! files it names are nobody's. Nothing else is ever removed.

use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind, Read, Seek, Write};
use std::path::{Component, Path, PathBuf};

use same_file::Handle;

use crate::error::OutputError;

/// The name of the lock file, while a run is writing into the folder.
const NAME: &str = ".factum.lock";
/// How the first line of a note begins; the number of the process follows.
const HEAD: &str = "factum run, process ";
/// A note is short; more than this is none.
const MOST: u64 = 64 << 10;
/// How often a lock file may vanish under our hands before we give up.
const TRIES: usize = 50;

/// A locked folder; unlocked and without lock file when dropped.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    file: File,
    /// False where the file system knows no locks.
    locked: bool,
}

impl Lock {
    /// Locks a folder, and removes the temporary files that a dead run left there.
    pub(super) fn take(folder: &Path) -> Result<Self, OutputError> {
        let path = folder.join(NAME);
        let failed = |cause| OutputError::file("locked", folder, cause);
        for _ in 0..TRIES {
            let opened = File::options().read(true).write(true).create(true).truncate(false).open(&path);
            let mut file = opened.map_err(|cause| OutputError::file("written into", folder, cause))?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    return Err(OutputError::in_use(folder, holder(&mut file)));
                }
                Err(TryLockError::Error(cause)) if cause.kind() == ErrorKind::Unsupported => {
                    return Ok(Self { path, file, locked: false });
                }
                Err(TryLockError::Error(cause)) => return Err(failed(cause)),
            }
            // The run that held it may have removed it in between; then another one may hold its successor.
            if !leads_to(&path, &file).map_err(failed)? {
                continue;
            }
            let Some(left) = read(&mut file).map_err(failed)? else {
                return Err(OutputError::file("locked", path, io::Error::other("the file is not factum's")));
            };
            for name in left {
                let left = folder.join(name);
                match fs::remove_file(&left) {
                    Err(cause) if cause.kind() != ErrorKind::NotFound => {
                        return Err(OutputError::file("removed", left, cause));
                    }
                    _ => {}
                }
            }
            return Ok(Self { path, file, locked: true });
        }
        Err(OutputError::in_use(folder, None))
    }

    /// Notes the temporary files that are about to be made.
    pub(super) fn note(&mut self, names: &[String]) -> io::Result<()> {
        if !self.locked {
            return Ok(());
        }
        let note = format!("{HEAD}{}\n{}\n", std::process::id(), names.join("\n"));
        self.file.set_len(0)?;
        self.file.rewind()?;
        self.file.write_all(note.as_bytes())
    }

    /// Returns the path of the lock file.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Removed while it is still locked. Where that fails, the next run finds a note of files that are gone.
        if leads_to(&self.path, &self.file).unwrap_or(false) {
            let _ = fs::remove_file(&self.path);
        }
    }
}

fn leads_to(path: &Path, file: &File) -> io::Result<bool> {
    match Handle::from_path(path) {
        Ok(there) => Ok(there == Handle::from_file(file.try_clone()?)?),
        Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(false),
        Err(cause) => Err(cause),
    }
}

/// Returns the process that holds a lock, if its note can be read.
fn holder(file: &mut File) -> Option<u32> {
    let mut note = String::new();
    file.take(MOST).read_to_string(&mut note).ok()?;
    note.strip_prefix(HEAD)?.lines().next()?.parse().ok()
}

/// Reads the names in a note; `None` when the file holds anything else.
fn read(file: &mut File) -> io::Result<Option<Vec<String>>> {
    let mut note = Vec::new();
    file.take(MOST).read_to_end(&mut note)?;
    let Ok(note) = String::from_utf8(note) else { return Ok(None) };
    // A run that died before its note was written had made no file yet.
    if HEAD.starts_with(&*note) {
        return Ok(Some(Vec::new()));
    }
    let Some(rest) = note.strip_prefix(HEAD) else { return Ok(None) };
    // Names are noted before the files are made; one that is cut short names no file.
    let complete = rest.rsplit_once('\n').map_or("", |(complete, _)| complete);
    Ok(Some(complete.lines().skip(1).filter(|name| is_temporary(name)).map(str::to_owned).collect()))
}

/// Returns whether a name is one of a temporary file in this folder, whoever wrote the note.
fn is_temporary(name: &str) -> bool {
    let mut parts = Path::new(name).components();
    matches!((parts.next(), parts.next()), (Some(Component::Normal(_)), None))
        && name.starts_with('.')
        && name.ends_with(super::folder::TEMPORARY)
}
