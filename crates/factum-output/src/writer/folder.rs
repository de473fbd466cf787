//! Files that appear in a folder all at once, when they are complete.

use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::{SystemTime, UNIX_EPOCH};

use tempfile::TempPath;

use super::lock::Lock;
use crate::error::OutputError;
use crate::sink::{Chunks, Sink, Stream};

/// Large enough that a file is written in few system calls.
const FILE_BUFFER: usize = 1 << 18;
/// How the names of temporary files end.
pub(super) const TEMPORARY: &str = ".part";

/// The files of a folder under temporary names, and the lock on the folder.
pub(super) struct Folder {
    files: Vec<File>,
    unfinished: Unfinished,
    /// Goes last, when the files are gone or in place.
    _lock: Lock,
    path: PathBuf,
}

struct File {
    path: PathBuf,
    out: BufWriter<fs::File>,
    temporary: TempPath,
}

/// The temporary files of a run into a folder, for whoever must end the process while the writer is in other hands.
///
/// A dropped [`Writer`](crate::Writer) removes its files itself. A program that ends without dropping it, such as at a
/// signal, calls [`remove`](Self::remove) before.
#[derive(Clone, Debug, Default)]
pub struct Unfinished(Arc<Mutex<State>>);

#[derive(Debug, Default)]
enum State {
    /// There is nothing to remove: the files are in place, or none were made.
    #[default]
    None,
    /// The temporary files and the lock file.
    Files(Vec<PathBuf>),
    Removed,
}

impl Unfinished {
    /// Removes the files unless they are in place or about to be, and returns whether it did.
    ///
    /// The writer cannot be finished any more.
    pub fn remove(&self) -> bool {
        let mut state = match self.0.try_lock() {
            Ok(state) => state,
            Err(TryLockError::Poisoned(state)) => state.into_inner(),
            Err(TryLockError::WouldBlock) => return false,
        };
        let State::Files(files) = &mut *state else { return false };
        for file in files.drain(..) {
            // What cannot be removed is noted in the lock file, for the next run.
            let _ = fs::remove_file(file);
        }
        *state = State::Removed;
        true
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Folder {
    pub(super) fn new(sink: &dyn Sink, folder: &Path) -> Result<Self, OutputError> {
        if fs::metadata(folder).is_ok_and(|there| !there.is_dir()) {
            let cause = io::Error::new(io::ErrorKind::NotADirectory, "it is a file and no folder");
            return Err(OutputError::file("written into", folder, cause));
        }
        fs::create_dir_all(folder).map_err(|e| OutputError::file("made", folder, e))?;
        let mut lock = Lock::take(folder)?;
        let streams = sink.streams();
        let names: Vec<_> = streams.iter().map(temporary).collect();
        lock.note(&names).map_err(|e| OutputError::file("written", lock.path(), e))?;
        // The lock file comes last: until it is gone, the others are noted.
        let mut paths: Vec<_> = names.iter().map(|name| folder.join(name)).collect();
        paths.push(lock.path().to_owned());
        let unfinished = Unfinished(Arc::new(Mutex::new(State::Files(paths))));
        let files = streams
            .iter()
            .zip(&names)
            .map(|(stream, name)| File::new(stream, folder, name))
            .collect::<Result<_, _>>()?;
        Ok(Self { files, unfinished, _lock: lock, path: folder.to_owned() })
    }

    pub(super) fn unfinished(&self) -> &Unfinished {
        &self.unfinished
    }

    pub(super) fn write(&mut self, chunks: &Chunks) -> Result<(), OutputError> {
        for (file, bytes) in self.files.iter_mut().zip(chunks.bytes()) {
            file.out.write_all(bytes).map_err(|e| OutputError::file("written", &file.path, e))?;
        }
        Ok(())
    }

    pub(super) fn finish(mut self) -> Result<(), OutputError> {
        // All bytes reach the disk before the first file gets its name.
        let files = std::mem::take(&mut self.files);
        let complete = files.into_iter().map(File::complete).collect::<Result<Vec<_>, _>>()?;
        // From here on nobody may remove what is being put in place.
        let mut state = self.unfinished.state();
        if let State::Removed = &*state {
            let cause = io::Error::other("its files were removed before they were complete");
            return Err(OutputError::file("written into", &self.path, cause));
        }
        for (temporary, path) in complete {
            temporary.persist(&path).map_err(|e| OutputError::file("put in place", path, e.error))?;
        }
        *state = State::None;
        Ok(())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let mut state = self.unfinished.state();
        // Files that are dropped remove themselves.
        self.files.clear();
        *state = State::None;
    }
}

impl File {
    fn new(stream: &Stream, folder: &Path, temporary: &str) -> Result<Self, OutputError> {
        let path = folder.join(&*stream.name);
        let fail = |e: io::Error| OutputError::file("written", &path, e);
        let temporary = folder.join(temporary);
        let file = fs::File::options().write(true).create_new(true).open(&temporary).map_err(fail)?;
        let temporary = TempPath::try_from_path(temporary).map_err(fail)?;
        let mut out = BufWriter::with_capacity(FILE_BUFFER, file);
        out.write_all(&stream.header).map_err(fail)?;
        Ok(Self { path, out, temporary })
    }

    fn complete(self) -> Result<(TempPath, PathBuf), OutputError> {
        let fail = |e: io::Error| OutputError::file("written", &self.path, e);
        let file = self.out.into_inner().map_err(|e| fail(e.into_error()))?;
        file.sync_data().map_err(fail)?;
        Ok((self.temporary, self.path))
    }
}

/// Makes the name of a temporary file; it can be noted before the file is there.
fn temporary(stream: &Stream) -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |now| now.as_nanos());
    format!(".{}.{}-{now:x}{TEMPORARY}", stream.name, std::process::id())
}
