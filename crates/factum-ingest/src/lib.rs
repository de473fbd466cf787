//! Reads files, folders, globs, standard input and JSONL into factum documents.
//!
//! **What it does.** [`Inputs`] walks the given paths in a fixed order and hands out one [`Raw`] after the other: a
//! whole file, or one line of JSONL. [`decode`] turns it into text and [`Source`](factum_core::Source): encoding by byte
//! order mark, then UTF-8, then detection; fields of a JSONL record; SHA-256 of the raw bytes. The first is one
//! cheap sequential stream, the second is the work, so that threads can share it.
//!
//! **What it refuses to do.** It never holds the corpus: one document at a time, and for each file sixteen bytes that
//! keep ids apart. It opens no pipes, sockets or devices, runs into no loop of links, unpacks no archive, reads no
//! markup, and guesses at nothing binary. A bad input never ends a run: it is an [`IngestError`] that names file,
//! place and reason, and reading goes on.
//!
//! # Main types
//!
//! - [`Config`]: the `ingest:` part of a pipeline file.
//! - [`Inputs`]: an iterator of [`Raw`] documents.
//! - [`decode`] and [`decode_into`]: from bytes to text.
//! - [`IngestError`]: what failed, or what was passed over ([`IngestError::is_skip`]).
//!
//! # Example
//!
//! ```
//! use factum_ingest::{Config, Inputs, decode};
//!
//! let lines = "{\"id\": \"a\", \"text\": \"Three were freed.\", \"published\": \"2021-03-05\"}\n{\"id\": \"b\"}\n";
//! let config = Config::default();
//! let mut inputs = Inputs::new(&["-"], &config).with_stdin(lines.as_bytes());
//!
//! let (source, text) = decode(inputs.next().unwrap()?, &config)?;
//! assert_eq!((source.id.as_str(), text.as_str()), ("a", "Three were freed."));
//! assert_eq!((source.location.as_str(), source.metadata.published.as_deref()), ("-:1", Some("2021-03-05")));
//!
//! let error = decode(inputs.next().unwrap()?, &config).unwrap_err();
//! assert_eq!(error.to_string(), "-:2: column 11: no field `text`");
//! assert!(inputs.next().is_none());
//! # Ok::<(), factum_ingest::IngestError>(())
//! ```
//!
//! # Ids
//!
//! A file given by name has its name without the extension as id (`reports/a.txt`: `a`); one found in a folder or by a
//! pattern has its path below that folder, or below the fixed part of the pattern (`2021/a`). A second file with the
//! same id gets `a~2`, the next `a~3`. A JSONL line has the id that it states; where it states none, the id of its
//! file and the line (`news:12`). Stated ids come out as they are, also when two lines state the same one.

mod config;
mod decode;
mod encoding;
mod error;
mod inputs;
mod json;
mod lines;
mod raw;
mod walk;

pub use config::{Config, Format, Jsonl};
pub use decode::{decode, decode_into};
pub use error::IngestError;
pub use inputs::Inputs;
pub use raw::Raw;
