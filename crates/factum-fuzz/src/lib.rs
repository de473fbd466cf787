//! What must hold of any input: the bodies of the fuzz targets.
//!
//! **What it does.** Each of the four functions takes bytes and panics when factum does with them what it must not do.
//! The targets in `fuzz/` hand them the inputs of libFuzzer; the test `smoke` hands them some thousand of its own on
//! stable Rust, and every input that once failed.
//!
//! **What it refuses to do.** It judges no finding: whether a date is right is for the case files.
//!
//! # Main types
//!
//! - [`jsonl`]: a stream of JSON lines.
//! - [`pipeline_yaml`]: a pipeline file, with the built-in extractors.
//! - [`tokenizer`]: tokens, sentences and phrases of a text.
//! - [`pipeline`]: a document through all extractors, and its records.
//!
//! The last two take a text as it is, or after the byte [`RECIPE`] a recipe of words, numbers, signs and marks: random bytes
//! hold few words, and what comes after the tokenizer looks at words.

mod jsonl;
mod pipeline;
mod pipeline_yaml;
mod records;
mod text;
mod tokenizer;
mod words;

pub use jsonl::jsonl;
pub use pipeline::pipeline;
pub use pipeline_yaml::pipeline_yaml;
pub use text::RECIPE;
pub use tokenizer::tokenizer;
