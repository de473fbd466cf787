//! Writing encoded records into a stream or a folder.

use std::fmt;
use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::error::OutputError;
use crate::sink::{Chunks, Counts, Sink, Stream};

/// Large enough that a file is written in few system calls.
const FILE_BUFFER: usize = 1 << 18;

/// Writes chunks in the order it is given them, and counts the records.
///
/// In a folder, files appear complete or not at all: they are written beside their place under a temporary name and
/// get their own at [`finish`](Self::finish). A writer that is dropped before leaves nothing.
pub struct Writer {
    target: Target,
    counts: Counts,
}

enum Target {
    Stream(Box<dyn Write + Send>),
    Folder(Vec<File>),
}

struct File {
    path: PathBuf,
    out: BufWriter<NamedTempFile>,
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
    pub fn folder(sink: &dyn Sink, folder: impl AsRef<Path>) -> Result<Self, OutputError> {
        let folder = folder.as_ref();
        fs::create_dir_all(folder).map_err(|e| OutputError::file("made", folder, e))?;
        let files =
            sink.streams().iter().map(|stream| File::new(stream, folder)).collect::<Result<_, _>>()?;
        Ok(Self { target: Target::Folder(files), counts: Counts::default() })
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
            Target::Folder(files) => {
                for (file, bytes) in files.iter_mut().zip(chunks.bytes()) {
                    file.out.write_all(bytes).map_err(|e| OutputError::file("written", &file.path, e))?;
                }
            }
        }
        self.counts.merge(chunks.counts());
        Ok(())
    }

    /// Completes the output and returns how many records of each kind were written.
    pub fn finish(self) -> Result<Counts, OutputError> {
        match self.target {
            Target::Stream(mut to) => to.flush().map_err(OutputError::stream)?,
            Target::Folder(files) => {
                // All bytes reach the disk before the first file gets its name.
                let complete = files.into_iter().map(File::complete).collect::<Result<Vec<_>, _>>()?;
                for (file, path) in complete {
                    file.persist(&path).map_err(|e| OutputError::file("put in place", path, e.error))?;
                }
            }
        }
        Ok(self.counts)
    }
}

impl fmt::Debug for Writer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Writer").field("counts", &self.counts).finish_non_exhaustive()
    }
}

impl File {
    fn new(stream: &Stream, folder: &Path) -> Result<Self, OutputError> {
        let path = folder.join(&*stream.name);
        let fail = |e: io::Error| OutputError::file("written", &path, e);
        let mut builder = tempfile::Builder::new();
        let prefix = format!(".{}.", stream.name);
        builder.prefix(&prefix);
        // A temporary file is for its owner alone; this one will be an ordinary file.
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let file = builder.tempfile_in(folder).map_err(fail)?;
        let mut out = BufWriter::with_capacity(FILE_BUFFER, file);
        out.write_all(&stream.header).map_err(fail)?;
        Ok(Self { path, out })
    }

    fn complete(self) -> Result<(NamedTempFile, PathBuf), OutputError> {
        let fail = |e: io::Error| OutputError::file("written", &self.path, e);
        let file = self.out.into_inner().map_err(|e| fail(e.into_error()))?;
        file.as_file().sync_data().map_err(fail)?;
        Ok((file, self.path))
    }
}

#[cfg(test)]
mod tests {
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
