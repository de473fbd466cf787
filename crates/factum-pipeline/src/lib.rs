//! Pipeline files, the planner and the parallel runner of factum.
//!
//! **What it does.** It reads a pipeline file, tells every mistake in it at once with line, column, path and the
//! nearest known name, orders the steps by the layers they read and write, builds them, and takes documents through:
//! one at a time from memory, or a whole input with many workers, in input order and bounded memory, with the same
//! bytes out at any number of them.
//!
//! **What it refuses to do.** It knows no plugin: what `uses:` may name is registered by the program. It starts no run
//! with a pipeline that has a mistake, ends no run for a document that has one, prints nothing, and changes no panic
//! hook (a program that does not want the panics of extractors on its standard error sets its own).
//!
//! # Main types
//!
//! - [`Registry`]: the plugins that a file may use, and the JSON Schema of such files.
//! - [`Pipeline`]: a file, read, planned and built; [`Pipeline::run`] and [`Pipeline::process`].
//! - [`PipelineErrors`]: everything that is wrong with a file.
//! - [`Workspace`] and [`Outcome`]: the memory that a document passes through, and what became of it.
//! - [`RunOptions`] and [`Stop`]: how a run is done, and how it is stopped early.
//! - [`Event`], [`Summary`] and [`RunError`]: what a run tells, what it has done, and what ended it.
//!
//! # Example
//!
//! A plugin of one's own, a pipeline that uses it, and one document:
//!
//! ```
//! use factum_core::{
//!     BuildContext, BuildError, Emitter, ExtractError, Extractor, Io, Mark, Metadata, Plugin, Shape, Slot, View,
//! };
//! use factum_ingest::Raw;
//! use factum_pipeline::{Outcome, Pipeline, Registry};
//! use schemars::JsonSchema;
//! use serde::Deserialize;
//!
//! /// Options of `capitals`.
//! #[derive(Deserialize, JsonSchema)]
//! #[serde(deny_unknown_fields)]
//! struct Config {
//!     /// How many letters a word must have.
//!     least: usize,
//! }
//!
//! struct Capitals {
//!     least: usize,
//! }
//!
//! impl Plugin for Capitals {
//!     const KIND: &'static str = "capitals";
//!     const ABOUT: &'static str = "Marks words in capitals.";
//!     type Config = Config;
//!
//!     fn io(_: &Config) -> Io {
//!         Io::writes("capitals")
//!     }
//!
//!     fn build(config: Config, _: &BuildContext<'_>) -> Result<Box<dyn Extractor>, BuildError> {
//!         Ok(Box::new(Self { least: config.least }))
//!     }
//! }
//!
//! impl Extractor for Capitals {
//!     fn extract(&self, doc: &View<'_>, _: &mut Slot, out: &mut Emitter<'_>) -> Result<(), ExtractError> {
//!         let tokens = doc.tokens();
//!         for i in (0..tokens.len()).filter(|i| tokens.shape(*i) == Shape::Upper) {
//!             if tokens.text(i).len() >= self.least {
//!                 out.emit(tokens.span(i), "capitals.word", Mark::new("capitals"))?;
//!             }
//!         }
//!         Ok(())
//!     }
//! }
//!
//! let registry = Registry::new().with::<Capitals>();
//! let yaml = "version: \"1\"\nextract:\n  - uses: capitals\n    with: { least: 3 }\n";
//! let pipeline = Pipeline::from_yaml("capitals.yaml", yaml, ".", &registry)?;
//!
//! let mut workspace = pipeline.workspace();
//! let raw = Raw::from_text("a", "The NGO met the UN.", Metadata::default());
//! let Outcome::Done { document, layers } = pipeline.process(&raw, &mut workspace) else { panic!() };
//! let found = layers.get("capitals").unwrap();
//! assert_eq!(found.len(), 1);
//! assert_eq!(document.quote(found[0].source()), "NGO");
//!
//! // A mistake says where it is and what may have been meant.
//! let errors = Pipeline::from_yaml("capitals.yaml", &yaml.replace("least", "lest"), ".", &registry).unwrap_err();
//! let first = errors.to_string().lines().next().unwrap().to_owned();
//! assert_eq!(first, "capitals.yaml:4:13: extract[0].with.lest: unknown key `lest` (did you mean `least`?)");
//! # Ok::<(), factum_pipeline::PipelineErrors>(())
//! ```
//!
//! # Why a tree of numbered nodes
//!
//! `serde_yaml` gives the place of a value only in the error of reading it, and loses it wherever `serde` buffers:
//! flattened structs, untagged and internally tagged enums, conversions after reading. So the file is read once into
//! plain nodes, numbered in reading order; options are read from those by a deserializer that names the node of every
//! error; and the place of a node is found by reading the file again with a visitor that fails there on purpose. Any
//! error about any node has an exact place this way, also one that a plugin finds while it is built, and nothing of
//! it costs time unless there is a mistake.

mod error;
mod file;
mod pipeline;
mod plan;
mod registry;
mod run;
mod schema;
mod yaml;

pub use error::{PipelineError, PipelineErrors};
pub use pipeline::{Pipeline, Step};
pub use registry::{PluginInfo, Registry};
pub use run::{Event, Given, Lost, Outcome, RunError, RunOptions, Stop, Summary, Workspace, is_in_document};
