//! Writing encoded records into a stream or a folder.

mod folder;
mod lock;

use std::fmt;
use std::io::Write;
use std::path::Path;

pub use folder::Unfinished;

use crate::error::OutputError;
use crate::sink::{Chunks, Counts, Sink};
use folder::Folder;

/// Writes chunks in the order it is given them, and counts the records.
///
/// In a folder, files appear complete or not at all: they are written beside their place under a temporary name and
/// get their own at [`finish`](Self::finish). A writer that is dropped before leaves nothing, and what a process left
/// that was killed is removed by the next writer into that folder.
pub struct Writer {
    target: Target,
    counts: Counts,
}

enum Target {
    Stream(Box<dyn Write + Send>),
    Folder(Folder),
}

impl Writer {
    /// Writes into a stream, such as standard output.
    ///
    /// Each chunk is passed on at once, so a reader at the other end of a pipe sees a document when it is done. Fails
    /// when the format has several files ([`OutputError::is_needs_folder`]).
    pub fn stream(sink: &dyn Sink, mut to: Box<dyn Write + Send>) -> Result<Self, OutputError> {
        let streams = sink.streams();
        let [stream] = streams.as_slice() else {
            return Err(OutputError::needs_folder(streams.len()));
        };
        to.write_all(&stream.header).map_err(OutputError::stream)?;
        Ok(Self { target: Target::Stream(to), counts: Counts::default() })
    }

    /// Writes into files of a folder, which is made when it is missing.
    ///
    /// The folder is locked until the writer is finished or dropped; while another writer has it, in this process or
    /// another one, this fails ([`OutputError::is_in_use`]). On file systems without locks two runs can meet.
    pub fn folder(sink: &dyn Sink, folder: impl AsRef<Path>) -> Result<Self, OutputError> {
        let folder = Folder::new(sink, folder.as_ref())?;
        Ok(Self { target: Target::Folder(folder), counts: Counts::default() })
    }

    /// Returns a handle on the temporary files, to remove them when the process must end at once.
    ///
    /// A stream has none.
    pub fn unfinished(&self) -> Unfinished {
        match &self.target {
            Target::Stream(_) => Unfinished::default(),
            Target::Folder(folder) => folder.unfinished().clone(),
        }
    }

    /// Writes the records of the next document or documents.
    pub fn write(&mut self, chunks: &Chunks) -> Result<(), OutputError> {
        match &mut self.target {
            Target::Stream(to) => {
                for bytes in chunks.bytes().filter(|bytes| !bytes.is_empty()) {
                    to.write_all(bytes).map_err(OutputError::stream)?;
                }
                to.flush().map_err(OutputError::stream)?;
            }
            Target::Folder(folder) => folder.write(chunks)?,
        }
        self.counts.merge(chunks.counts());
        Ok(())
    }

    /// Completes the output and returns how many records of each kind were written.
    pub fn finish(self) -> Result<Counts, OutputError> {
        match self.target {
            Target::Stream(mut to) => to.flush().map_err(OutputError::stream)?,
            Target::Folder(folder) => folder.finish()?,
        }
        Ok(self.counts)
    }
}

impl fmt::Debug for Writer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Writer").field("counts", &self.counts).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io;
    use std::sync::{Arc, Mutex};

    use super::*;
    use crate::options::JsonlOptions;
    use crate::record::{FailureRecord, RecordKind, Stage};
    use crate::sink::Jsonl;

    #[derive(Clone, Default)]
    struct Shared(Arc<Mutex<Vec<u8>>>);

    impl Write for Shared {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    struct Closed;

    impl Write for Closed {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::BrokenPipe.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn jsonl() -> Jsonl {
        Jsonl::new(&JsonlOptions::default())
    }

    fn failure(doc: &str) -> Chunks {
        let mut chunks = Chunks::default();
        jsonl()
            .encode_failure(&FailureRecord::new(doc, doc, Stage::Read, "no such file"), &mut chunks)
            .unwrap();
        chunks
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }

    #[test]
    fn a_stream_gets_chunks_in_order() {
        let out = Shared::default();
        let mut writer = Writer::stream(&jsonl(), Box::new(out.clone())).unwrap();
        writer.write(&failure("a")).unwrap();
        writer.write(&failure("b")).unwrap();
        assert_eq!(writer.finish().unwrap().get(RecordKind::Failure), 2);
        let text = String::from_utf8(out.0.lock().unwrap().clone()).unwrap();
        assert_eq!(
            text,
            concat!(
                r#"{"record":"failure","doc":"a","source":"a","stage":"read","reason":"no such file"}"#,
                "\n",
                r#"{"record":"failure","doc":"b","source":"b","stage":"read","reason":"no such file"}"#,
                "\n"
            )
        );
    }

    #[test]
    fn a_file_appears_only_when_it_is_complete() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("made/on the way");
        let mut writer = Writer::folder(&jsonl(), &inner).unwrap();
        writer.write(&failure("a")).unwrap();
        assert!(!inner.join("facts.jsonl").exists());
        writer.finish().unwrap();
        assert_eq!(names(&inner), ["facts.jsonl"]);
        assert!(fs::read_to_string(inner.join("facts.jsonl")).unwrap().ends_with("}\n"));
    }

    #[test]
    fn a_writer_that_is_dropped_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let mut writer = Writer::folder(&jsonl(), folder.path()).unwrap();
        writer.write(&failure("a")).unwrap();
        drop(writer);
        assert!(names(folder.path()).is_empty());
    }

    #[cfg(unix)]
    #[test]
    fn a_file_has_the_permissions_of_any_other() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        Writer::folder(&jsonl(), folder.path()).unwrap().finish().unwrap();
        fs::write(folder.path().join("other"), "").unwrap();
        let mode = |name: &str| fs::metadata(folder.path().join(name)).unwrap().permissions().mode();
        assert_eq!(mode("facts.jsonl"), mode("other"));
    }

    #[test]
    fn a_closed_pipe_is_told_from_other_errors() {
        let mut writer = Writer::stream(&jsonl(), Box::new(Closed)).unwrap();
        assert!(writer.write(&failure("a")).unwrap_err().is_closed_pipe());
        let folder = tempfile::NamedTempFile::new().unwrap();
        let error = Writer::folder(&jsonl(), folder.path()).unwrap_err();
        assert!(!error.is_closed_pipe());
        assert_eq!(error.path(), Some(folder.path()));
    }
}
