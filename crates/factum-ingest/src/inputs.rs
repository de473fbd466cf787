//! The stream of documents before they are decoded.

use std::fmt;
use std::fs;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;
use std::sync::Arc;

use crate::config::{ByName, Config, Format, extension};
use crate::encoding;
use crate::error::{IngestError, Kind};
use crate::foreign;
use crate::ids::{Ids, suffixed};
use crate::json;
use crate::lines::{Line, Lines};
use crate::listing::{self, Item, What};
use crate::published::{Named, Published};
use crate::raw::Raw;
use crate::warning::Warning;

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
    items: Vec<Item>,
    /// How many of the items were begun.
    begun: usize,
    bytes: Option<u64>,
    config: Config,
    published: Option<Arc<str>>,
    /// `None` once it was read.
    stdin: Option<Box<dyn Read + Send>>,
    /// The JSONL stream that is being read.
    open: Option<Open>,
    /// Made when the first line is read: the ids of files alone are apart from the start.
    ids: Option<Ids>,
    /// The id of a line.
    id: String,
    /// What is to be told with the next document.
    warnings: Vec<Warning>,
}

struct Open {
    lines: Lines<Stream>,
    head: Head,
}

/// What the documents of one file or stream have in common.
#[derive(Clone)]
struct Head {
    place: Arc<str>,
    id: Arc<str>,
    published: Option<Arc<str>>,
    by_name: ByName,
}

impl Head {
    fn error(&self, kind: Kind) -> IngestError {
        IngestError::new(&*self.place, kind)
    }
}

impl fmt::Debug for Inputs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Inputs")
            .field("items", &self.items.len())
            .field("begun", &self.begun)
            .finish_non_exhaustive()
    }
}

impl Inputs {
    /// Makes the stream of what the paths name: folders are walked, and nothing is opened yet.
    ///
    /// `config.paths` is not looked at: whoever calls decides which paths count and what they are relative to.
    pub fn new<P: AsRef<Path>>(paths: &[P], config: &Config) -> Self {
        let (items, bytes) = listing::list(paths, config);
        Self {
            items,
            begun: 0,
            bytes,
            config: config.clone(),
            published: None,
            stdin: Some(Box::new(io::stdin())),
            open: None,
            ids: None,
            id: String::new(),
            warnings: Vec::new(),
        }
    }

    /// Reads from here where a path is `-`.
    #[must_use]
    pub fn with_stdin(mut self, reader: impl Read + Send + 'static) -> Self {
        self.stdin = Some(Box::new(reader));
        self
    }

    /// Takes this date of publication for documents whose record and whose file name state none.
    #[must_use]
    pub fn with_published(mut self, date: &Published) -> Self {
        self.published = Some(date.as_str().into());
        self
    }

    /// Returns how many bytes all files have that are to be read; `None` when standard input is among them.
    pub fn bytes(&self) -> Option<u64> {
        self.bytes
    }

    /// Reads the next document into `raw`, reusing its memory; `None` at the end.
    ///
    /// After an error `raw` is empty and reading can go on.
    pub fn read_into(&mut self, raw: &mut Raw) -> Option<Result<(), IngestError>> {
        let read = self.advance(raw);
        let input = self.begun.checked_sub(1).map(|at| self.items[at].input);
        match read? {
            Ok(()) => {
                raw.input = input;
                raw.warnings.append(&mut self.warnings);
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
                    Some(Ok(())) => {
                        self.identify(raw);
                        return Some(Ok(()));
                    }
                    Some(Err(kind)) => {
                        let error = IngestError::new(open.place_of_line(), kind);
                        if error.is_io() {
                            self.close();
                        }
                        return Some(Err(error));
                    }
                    None => self.close(),
                }
                continue;
            }
            let item = self.items.get_mut(self.begun)?;
            self.begun += 1;
            let opened = match &mut item.what {
                What::File(file) => {
                    let path = file.path.clone();
                    self.open_file(&path, raw)
                }
                What::Stdin => self.open_stdin(raw),
                // Each item is met once.
                What::Error(error) => error.take().map_or(Ok(()), Err),
            };
            match opened {
                Ok(()) if self.open.is_some() => {}
                done => return Some(done),
            }
        }
    }

    /// Says what the documents of the item that is read now have in common.
    fn head(&mut self, by_name: ByName) -> Head {
        let item = &self.items[self.begun - 1];
        let place: Arc<str> = item.place().into();
        let mut published = self.published.clone();
        if let (What::File(file), Some(pattern)) = (&item.what, &self.config.published.file_name) {
            match pattern.read(&file.below()) {
                Some(Named::Date(date)) => published = Some(date.as_str().into()),
                Some(Named::Impossible(value)) => {
                    let place = place.to_string();
                    self.warnings.push(Warning::ImpossibleDate { place, value });
                }
                None => {}
            }
        }
        Head { place, id: item.id().unwrap_or_default().into(), published, by_name }
    }

    /// Reads a file whole, or leaves it in `open` when its lines are documents.
    fn open_file(&mut self, path: &Path, raw: &mut Raw) -> Result<(), IngestError> {
        let by_name = self.config.format_of(path);
        let head = self.head(by_name);
        let failed = |cause| head.error(Kind::Io("cannot be opened", cause));
        let mut file = fs::File::open(path).map_err(failed)?;
        if by_name == ByName::Foreign {
            // What it is says more than what it is called.
            let mut start = Vec::new();
            Read::take(&mut file, 1024).read_to_end(&mut start).map_err(failed)?;
            let kind = encoding::binary_kind(&start).map(Kind::Binary);
            return Err(head.error(kind.unwrap_or_else(|| Kind::UnknownFormat(extension(path)))));
        }
        if by_name.format() == Format::Jsonl {
            return self.open_lines(BufReader::with_capacity(BUFFER, Box::new(file)), head);
        }
        let size = file.metadata().map_err(failed)?.len();
        if size == 0 && by_name == ByName::Unknown {
            // Nothing in it says that it is text after all.
            return Err(head.error(Kind::UnknownFormat(extension(path))));
        }
        let limit = self.config.max_document_bytes;
        if size > limit {
            return Err(head.error(Kind::TooLong { limit }));
        }
        raw.bytes.reserve(size as usize + 1);
        fill(raw, &mut file, limit, &head)
    }

    fn open_stdin(&mut self, raw: &mut Raw) -> Result<(), IngestError> {
        let mut head = self.head(ByName::Unknown);
        let Some(stdin) = self.stdin.take() else { return Err(head.error(Kind::StdinTaken)) };
        let mut stdin: Stream = BufReader::with_capacity(BUFFER, stdin);
        head.by_name = match self.config.stdin {
            Some(format) => ByName::Stated(format),
            None => match stdin.fill_buf() {
                Ok(bytes) if starts_with_object(bytes) => ByName::Known(Format::Jsonl),
                Ok(_) => ByName::Unknown,
                Err(cause) => return Err(head.error(Kind::Io("cannot be read", cause))),
            },
        };
        match head.by_name.format() {
            Format::Jsonl => self.open_lines(stdin, head),
            _ => fill(raw, &mut stdin, self.config.max_document_bytes, &head),
        }
    }

    fn open_lines(&mut self, mut stream: Stream, head: Head) -> Result<(), IngestError> {
        let bytes = match stream.fill_buf() {
            Ok(bytes) => bytes,
            Err(cause) => return Err(head.error(Kind::Io("cannot be read", cause))),
        };
        if let Some(kind) = encoding::binary_kind(bytes) {
            return Err(head.error(Kind::Binary(kind)));
        }
        let start = &bytes[..bytes.len().min(1024)];
        if let Some(kind) = foreign::markup(&String::from_utf8_lossy(start)) {
            return Err(head.error(Kind::Binary(kind)));
        }
        match encoding::byte_order_mark(bytes) {
            Some(mark) if mark.is_utf8() => stream.consume(mark.len()),
            Some(mark) => return Err(head.error(Kind::EncodedLines(mark.encoding()))),
            None => {}
        }
        let lines = Lines::new(stream, self.config.max_document_bytes);
        let ids = self.ids.get_or_insert_with(|| Ids::new(&self.items, &self.config));
        ids.open(self.begun - 1);
        self.open = Some(Open { lines, head });
        Ok(())
    }

    fn close(&mut self) {
        if let (Some(open), Some(ids)) = (self.open.take(), &mut self.ids) {
            ids.close(open.lines.number());
        }
    }

    /// Takes the id of a line, or gives it another when an earlier document has it.
    fn identify(&mut self, raw: &mut Raw) {
        let (Some(ids), Some(line)) = (&mut self.ids, raw.line) else { return };
        let (text, _) = encoding::decode_unmarked(&raw.bytes);
        json::read_id(&text, &self.config.jsonl, &mut self.id);
        if self.id.is_empty() {
            raw.write_id(&mut self.id);
        }
        if let Some(taken) = ids.take(&self.id, line) {
            raw.suffix = Some(taken.suffix);
            raw.warnings.push(Warning::RepeatedId {
                place: raw.location(),
                given: suffixed(&self.id, taken.suffix),
                id: self.id.clone(),
                first: ids.place(taken.first, &self.items),
            });
        }
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
                    raw.line = Some(self.lines.number());
                    raw.begin(&self.head);
                    return Some(Ok(()));
                }
                Err(cause) => return Some(Err(Kind::Io("cannot be read on", cause))),
            }
        }
    }

    fn place_of_line(&self) -> String {
        format!("{}:{}", self.head.place, self.lines.number())
    }
}

impl Raw {
    /// Takes over what it has in common with the others of its file.
    fn begin(&mut self, head: &Head) {
        self.format = head.by_name.format();
        self.is_stated = matches!(head.by_name, ByName::Stated(_));
        self.place = Arc::clone(&head.place);
        self.id = Arc::clone(&head.id);
        self.published.clone_from(&head.published);
    }
}

/// Reads a whole stream as one document.
fn fill(raw: &mut Raw, from: &mut dyn Read, limit: u64, head: &Head) -> Result<(), IngestError> {
    // What the system says of a size need not be true: one byte more than allowed tells.
    match from.take(limit.saturating_add(1)).read_to_end(&mut raw.bytes) {
        Ok(n) if n as u64 > limit => Err(head.error(Kind::TooLong { limit })),
        Ok(_) => {
            raw.begin(head);
            Ok(())
        }
        Err(cause) => Err(head.error(Kind::Io("cannot be read", cause))),
    }
}

/// Returns whether a stream begins as a JSON object does: `{`, then a key or the end.
fn starts_with_object(head: &[u8]) -> bool {
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start();
    head.strip_prefix(b"{").is_some_and(|rest| matches!(rest.trim_ascii_start().first(), Some(b'"' | b'}')))
}
