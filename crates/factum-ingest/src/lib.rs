//! Reads files, folders, globs, standard input and JSONL into factum documents.
//!
//! **What it does.** [`Inputs`] walks the given paths in a fixed order and hands out one [`Raw`] after the other: a
//! whole file, or one line of JSONL. [`decode`] turns it into text and [`Source`](factum_core::Source): encoding by byte
//! order mark, then UTF-8, then detection; fields of a JSONL record; SHA-256 of the raw bytes. The first is one
//! cheap sequential stream, the second is the work, so that threads can share it.
//!
//! **What it refuses to do.** It never holds the corpus: the paths of its files, one document at a time, and for each
//! JSONL line twelve bytes that keep ids apart. It opens no pipes, sockets or devices, runs into no loop of links, unpacks
//! no archive, reads no markup, and guesses at nothing binary. A bad input never ends a run: it is an [`IngestError`] that
//! names file, place and reason, and reading goes on.
//!
//! # Main types
//!
//! - [`Config`]: the `ingest:` part of a pipeline file.
//! - [`Inputs`]: an iterator of [`Raw`] documents.
//! - [`decode`] and [`decode_into`]: from bytes to text.
//! - [`Published`]: a date of publication, such as a default for all documents.
//! - [`Warning`]: what was put right about a document that was read.
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
//! pattern has its path below that folder, or below the fixed part of the pattern (`2021/a`). Where files would have one
//! id, each gets more of its path in front until they differ (`reports/a`, `other/a`); files of one folder keep their
//! extensions (`a.txt`, `a.md`). An id is thus a function of the file and of the set of paths, and not of their order.
//!
//! A JSONL line has the id that it states; where it states none, the id of its file and the line (`news:12`). A later line
//! with an id that an earlier document has gets a suffix (`a~2`) and a [`Warning`]. The id of a line counts even when the
//! line turns out to be no document.
//!
//! In ids and places a byte of a file name that is no UTF-8 is U+FFFD and two hexadecimal digits (`bad-�FF`); U+FFFD
//! itself is written with `00` behind it. The bytes of the name can be told from that.
//!
//! # Files that are reached twice
//!
//! A file is read once, where it is reached first; every further way to it is a skip that says so
//! ([`IngestError::is_repeat`]). Two ways lead to one file when device and inode are the same, so hard links are one file;
//! where there are no inodes, when the paths without links are the same. Of several ways, one that is no link names the
//! file, then the one given closest to it, then the first by name.
//!
//! # What is no text
//!
//! Content decides before the name: pictures, archives and documents of other programs, HTML and XML pages, JSON, and
//! tables are skipped whatever they are called, where their first bytes or their whole form leave no doubt. A file with the
//! extension of a format that is made of text and is no prose (`page.html`, `d.csv`) is skipped also when it is given by
//! name. Any other file that is given by name is read as text when it is text (`report.2031`); in a folder only the extensions that are known.
//! [`Config::formats`] says otherwise.
//!
//! # Dates of publication
//!
//! The date that a record states comes first, then the one that the name of the file gives ([`Config::published`]), then
//! the default ([`Inputs::with_published`]). A stated value that is no date is a [`Warning`] and counts as none.

mod config;
mod decode;
mod encoding;
mod error;
mod foreign;
mod ids;
mod inputs;
mod json;
mod lines;
mod listing;
mod names;
mod published;
mod raw;
mod walk;
mod warning;

pub use config::{Config, Format, Jsonl};
pub use decode::{decode, decode_into};
pub use error::IngestError;
pub use inputs::Inputs;
pub use published::{Dated, FileName, Published, PublishedError};
pub use raw::Raw;
pub use warning::Warning;
