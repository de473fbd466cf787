//! The two traits of an extractor: one meets the pipeline file once, the other meets documents.

use std::any::Any;
use std::fmt;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

use crate::annotation::Layer;
use crate::emitter::Emitter;
use crate::error::{BuildError, ExtractError};
use crate::slot::Slot;
use crate::view::View;

/// Finds things in documents.
///
/// Holds compiled things only and is shared by all workers. The same document must give the same annotations: no
/// clock, no file, no environment, no randomness.
pub trait Extractor: Send + Sync {
    /// Looks at one document and emits what it finds.
    ///
    /// The slot is memory that this worker keeps for this extractor; whoever needs none leaves it alone.
    fn extract(&self, doc: &View<'_>, slot: &mut Slot, out: &mut Emitter<'_>) -> Result<(), ExtractError>;
}

/// Builds an [`Extractor`] from the options of a pipeline file.
///
/// `Config` should deny unknown fields, so that a misspelt option is an error and not a silence.
pub trait Plugin: 'static {
    /// The name in `uses:`.
    const KIND: &'static str;
    /// One sentence on what it finds.
    const ABOUT: &'static str;
    /// The options under `with:`.
    type Config: DeserializeOwned + Send + 'static;

    /// Says which layers the step reads and writes.
    fn io(config: &Self::Config) -> Io;

    /// Builds the extractor.
    fn build(config: Self::Config, cx: &BuildContext<'_>) -> Result<Box<dyn Extractor>, BuildError>;

    /// Lists the stable names of the rules that the extractor can fire, with a sentence each.
    fn rules() -> &'static [(&'static str, &'static str)] {
        &[]
    }
}

/// A layer that a step reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// The layer.
    pub layer: Layer,
    /// Whether the pipeline must have a step that writes it.
    pub required: bool,
}

/// The layers that a step writes and reads.
///
/// ```
/// use factum_core::Io;
///
/// let io = Io::writes("counts").requires("dates").uses("entities");
/// assert_eq!(io.layer().as_str(), "counts");
/// assert_eq!(io.reads().len(), 2);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Io {
    writes: Layer,
    reads: Vec<Read>,
}

impl Io {
    /// Says which layer the step writes.
    pub fn writes(layer: impl Into<Layer>) -> Self {
        Self { writes: layer.into(), reads: Vec::new() }
    }

    /// Adds a layer that the step cannot do without.
    #[must_use]
    pub fn requires(mut self, layer: impl Into<Layer>) -> Self {
        self.reads.push(Read { layer: layer.into(), required: true });
        self
    }

    /// Adds a layer that the step reads when the pipeline has it.
    #[must_use]
    pub fn uses(mut self, layer: impl Into<Layer>) -> Self {
        self.reads.push(Read { layer: layer.into(), required: false });
        self
    }

    /// Returns the layer that the step writes.
    pub fn layer(&self) -> &Layer {
        &self.writes
    }

    /// Returns the layers that the step reads.
    pub fn reads(&self) -> &[Read] {
        &self.reads
    }
}

/// The longest file that a step reads while it is built.
const MOST_BYTES: u64 = 64 << 20;

/// What a step may know while it is built.
pub struct BuildContext<'a> {
    step: &'a str,
    base: &'a Path,
    services: &'a [&'a dyn Any],
    explains: bool,
}

impl<'a> BuildContext<'a> {
    /// Makes a context: the step's id, the folder of the pipeline file, and the services of the pipeline.
    pub fn new(step: &'a str, base: &'a Path, services: &'a [&'a dyn Any]) -> Self {
        Self { step, base, services, explains: false }
    }

    /// Asks for marks on what a step passes over, with the reason.
    #[must_use]
    pub fn explaining(mut self, explains: bool) -> Self {
        self.explains = explains;
        self
    }

    /// Returns whether a step is to mark what it passes over, with the reason.
    pub fn explains(&self) -> bool {
        self.explains
    }

    /// Returns the id of the step.
    pub fn step(&self) -> &'a str {
        self.step
    }

    /// Resolves a path of the pipeline file against that file's folder.
    pub fn resolve(&self, path: impl AsRef<Path>) -> PathBuf {
        self.base.join(path)
    }

    /// Reads a text file that the pipeline file names, relative to that file's folder.
    ///
    /// The error says that the file cannot be read, is not UTF-8, or is longer than 64 MiB: a device without an end is an
    /// error, and does not take all memory.
    pub fn read(&self, path: impl AsRef<Path>) -> io::Result<String> {
        let mut bytes = Vec::new();
        File::open(self.resolve(path))?.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > MOST_BYTES {
            let why = format!("longer than {} MiB", MOST_BYTES >> 20);
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, why));
        }
        String::from_utf8(bytes).map_err(|_| io::Error::new(io::ErrorKind::InvalidData, "not UTF-8"))
    }

    /// Returns what the pipeline offers of this type, such as the language services of `factum-lang`.
    pub fn service<T: Any>(&self) -> Option<&'a T> {
        self.services.iter().find_map(|service| service.downcast_ref())
    }
}

impl fmt::Debug for BuildContext<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BuildContext")
            .field("step", &self.step)
            .field("base", &self.base)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(path: &str) -> Result<String, String> {
        let base = Path::new(env!("CARGO_MANIFEST_DIR"));
        BuildContext::new("step", base, &[]).read(path).map_err(|e| e.to_string())
    }

    #[test]
    fn files_are_read_beside_the_pipeline_file() {
        assert!(read("Cargo.toml").is_ok_and(|text| text.starts_with("[package]")));
        assert!(read("no-such-file").is_err());
    }

    #[cfg(unix)]
    #[test]
    fn a_device_without_an_end_is_an_error() {
        assert_eq!(read("/dev/zero"), Err("longer than 64 MiB".to_owned()));
    }
}
