//! Reads piles of reports and writes down what they assert, with the place in the source that says so.
//!
//! **What it does.** factum finds dates, counts, named entities and legal exclusions in news and legal reports. Every
//! record points at the characters it rests on. This crate is the front: the built-in extractors, a library for
//! documents in memory, and the command line.
//!
//! **What it refuses to do.** It guesses no value, asks no network and no model, and gives the same bytes for the
//! same bytes, at any number of threads.
//!
//! # Main types
//!
//! - [`Pipeline`]: a pipeline file, read, checked and built.
//! - [`Reader`]: takes documents from memory through a pipeline.
//! - [`Record`]: what comes out, one variant a kind.
//! - [`registry`]: the built-in extractors; add your own with [`Registry::with`].
//! - [`plugin`]: what a crate with an extractor of its own needs.
//!
//! # Example
//!
//! ```
//! use factum::{Metadata, Pipeline, Reader, Record};
//!
//! let yaml = "version: \"1\"\nextract:\n  - uses: dates\n  - uses: counts\n";
//! let pipeline = Pipeline::from_yaml("inline", yaml, ".", &factum::registry())?;
//! let mut reader = Reader::new(&pipeline);
//! let metadata = Metadata { published: Some("2031-05-14".to_owned()), ..Metadata::default() };
//! let found = reader.read("report-1", "Police said yesterday that more than 400 people were freed.", metadata)?;
//! let mut quotes = Vec::new();
//! for record in found {
//!     match record {
//!         Record::Date(date) => quotes.push(format!("{} is {}", date.head.place.quote, date.value)),
//!         Record::Count(count) => quotes.push(format!("{} from {:?}", count.head.place.quote, count.low)),
//!         _ => {}
//!     }
//! }
//! assert_eq!(quotes.len(), 2);
//! assert_eq!(quotes[0], "yesterday is 2031-05-13");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod builtin;
#[cfg(feature = "cli")]
pub mod cli;
pub mod plugin;
mod reader;

pub use builtin::registry;
pub use factum_core::Metadata;
pub use factum_output::{self as output, Record};
pub use factum_pipeline::{Pipeline, PipelineErrors, Registry};
pub use reader::{ReadError, Reader};

/// The examples of the README, so that they stay true.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;
