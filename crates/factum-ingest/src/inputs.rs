//! The stream of documents before they are decoded.

use std::fmt;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;
use std::sync::Arc;

use crate::config::{Config, Format};
use crate::encoding;
use crate::error::{IngestError, Kind};
use crate::lines::{Line, Lines};
use crate::raw::Raw;
use crate::walk::{Files, Found};

/// How much of a JSONL file is read at once.
const BUFFER: usize = 256 * 1024;

type Stream = BufReader<Box<dyn Read + Send>>;

/// The documents behind the given paths, one after the other, in a fixed order.
///
/// It goes on after an error. Each file is opened when its turn comes and closed before the next.
///
/// ```
/// use factum_ingest::{Config, Inputs};
///
/// let mut inputs = Inputs::new(&["no-such-file.txt"], &Config::default());
/// let error = inputs.next().unwrap().unwrap_err();
/// assert_eq!(error.to_string(), "no-such-file.txt: no such file or folder");
/// assert!(inputs.next().is_none());
/// ```
pub struct Inputs {
    files: Files,
    config: Config,
    /// `None` once it was read.
    stdin: Option<Box<dyn Read + Send>>,
    /// The JSONL stream that is being read.
    open: Option<Open>,
}

struct Open {
    lines: Lines<Stream>,
    place: Arc<str>,
    id: Arc<str>,
}

impl fmt::Debug for Inputs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Inputs").field("files", &self.files).finish_non_exhaustive()
    }
}

impl Inputs {
    /// Makes the stream of what the paths name; nothing is opened yet.
    ///
    /// `config.paths` is not looked at: whoever calls decides which paths count and what they are relative to.
    pub fn new<P: AsRef<Path>>(paths: &[P], config: &Config) -> Self {
        Self {
            files: Files::new(paths, config),
            config: config.clone(),
            stdin: Some(Box::new(io::stdin())),
            open: None,
        }
    }

    /// Reads from here where a path is `-`.
    #[must_use]
    pub fn with_stdin(mut self, reader: impl Read + Send + 'static) -> Self {
        self.stdin = Some(Box::new(reader));
        self
    }

    /// Reads the next document into `raw`, reusing its memory; `None` at the end.
    ///
    /// After an error `raw` is empty and reading can go on.
    pub fn read_into(&mut self, raw: &mut Raw) -> Option<Result<(), IngestError>> {
        let read = self.advance(raw);
        let input = self.files.input();
        match read? {
            Ok(()) => {
                raw.input = input;
                Some(Ok(()))
            }
            Err(error) => {
                raw.clear();
                Some(Err(error.of_input(input)))
            }
        }
    }

    fn advance(&mut self, raw: &mut Raw) -> Option<Result<(), IngestError>> {
        loop {
            raw.clear();
            if let Some(open) = &mut self.open {
                match open.read(raw, self.config.max_document_bytes) {
                    Some(Ok(())) => return Some(Ok(())),
                    Some(Err(kind)) => {
                        let error = IngestError::new(open.place_of_line(), kind);
                        if error.is_io() {
                            self.open = None;
                        }
                        return Some(Err(error));
                    }
                    None => self.open = None,
                }
                continue;
            }
            let opened = match self.files.next()? {
                Ok(Found::File { path, place, id }) => self.open_file(&path, place, id, raw),
                Ok(Found::Stdin { id }) => self.open_stdin(id, raw),
                Err(error) => Err(error),
            };
            match opened {
                Ok(()) if self.open.is_some() => {}
                done => return Some(done),
            }
        }
    }

    /// Reads a file whole, or leaves it in `open` when its lines are documents.
    fn open_file(
        &mut self,
        path: &Path,
        place: String,
        id: String,
        raw: &mut Raw,
    ) -> Result<(), IngestError> {
        let failed = |cause| IngestError::new(place.clone(), Kind::Io("cannot be opened", cause));
        let mut file = File::open(path).map_err(failed)?;
        match self.config.format_of(path).unwrap_or_default() {
            Format::Jsonl => self.open_lines(BufReader::with_capacity(BUFFER, Box::new(file)), place, id),
            format => {
                let size = file.metadata().map_err(failed)?.len();
                let limit = self.config.max_document_bytes;
                if size > limit {
                    return Err(IngestError::new(place, Kind::TooLong { limit }));
                }
                raw.bytes.reserve(size as usize + 1);
                fill(raw, &mut file, limit, format, place, id)
            }
        }
    }

    fn open_stdin(&mut self, id: String, raw: &mut Raw) -> Result<(), IngestError> {
        let place = "-".to_owned();
        let Some(stdin) = self.stdin.take() else { return Err(IngestError::new(place, Kind::StdinTaken)) };
        let mut stdin: Stream = BufReader::with_capacity(BUFFER, stdin);
        let format = match self.config.stdin {
            Some(format) => format,
            None => match stdin.fill_buf() {
                Ok(head) if starts_with_object(head) => Format::Jsonl,
                Ok(_) => Format::Text,
                Err(cause) => return Err(IngestError::new(place, Kind::Io("cannot be read", cause))),
            },
        };
        match format {
            Format::Jsonl => self.open_lines(stdin, place, id),
            format => fill(raw, &mut stdin, self.config.max_document_bytes, format, place, id),
        }
    }

    fn open_lines(&mut self, mut stream: Stream, place: String, id: String) -> Result<(), IngestError> {
        let head = match stream.fill_buf() {
            Ok(head) => head,
            Err(cause) => return Err(IngestError::new(place, Kind::Io("cannot be read", cause))),
        };
        match encoding::byte_order_mark(head) {
            Some(mark) if mark.is_utf8() => stream.consume(mark.len()),
            Some(mark) => return Err(IngestError::new(place, Kind::EncodedLines(mark.encoding()))),
            None => {}
        }
        let lines = Lines::new(stream, self.config.max_document_bytes);
        self.open = Some(Open { lines, place: place.into(), id: id.into() });
        Ok(())
    }
}

impl Iterator for Inputs {
    type Item = Result<Raw, IngestError>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut raw = Raw::default();
        self.read_into(&mut raw).map(|read| read.map(|()| raw))
    }
}

impl Open {
    /// Reads the next line that is not blank; `None` at the end.
    fn read(&mut self, raw: &mut Raw, limit: u64) -> Option<Result<(), Kind>> {
        loop {
            match self.lines.read(&mut raw.bytes) {
                Ok(Line::End) => return None,
                Ok(Line::TooLong) => return Some(Err(Kind::LineTooLong { limit })),
                Ok(Line::Read) if raw.bytes.trim_ascii_start().is_empty() => {}
                Ok(Line::Read) => {
                    raw.format = Format::Jsonl;
                    raw.line = Some(self.lines.number());
                    raw.place = Arc::clone(&self.place);
                    raw.id = Arc::clone(&self.id);
                    return Some(Ok(()));
                }
                Err(cause) => return Some(Err(Kind::Io("cannot be read on", cause))),
            }
        }
    }

    fn place_of_line(&self) -> String {
        format!("{}:{}", self.place, self.lines.number())
    }
}

/// Reads a whole stream as one document.
fn fill(
    raw: &mut Raw,
    from: &mut dyn Read,
    limit: u64,
    format: Format,
    place: String,
    id: String,
) -> Result<(), IngestError> {
    // What the system says of a size need not be true: one byte more than allowed tells.
    match from.take(limit.saturating_add(1)).read_to_end(&mut raw.bytes) {
        Ok(n) if n as u64 > limit => Err(IngestError::new(place, Kind::TooLong { limit })),
        Ok(_) => {
            raw.format = format;
            raw.place = place.into();
            raw.id = id.into();
            Ok(())
        }
        Err(cause) => Err(IngestError::new(place, Kind::Io("cannot be read", cause))),
    }
}

/// Returns whether a stream begins as a JSON object does: `{`, then a key or the end.
fn starts_with_object(head: &[u8]) -> bool {
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start();
    head.strip_prefix(b"{").is_some_and(|rest| matches!(rest.trim_ascii_start().first(), Some(b'"' | b'}')))
}
