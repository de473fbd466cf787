//! A pipeline: read, planned and built.

use std::any::Any;
use std::fmt;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use factum_core::{BuildContext, BuildError, Extractor, Io};
use factum_lang::{AlphabetSize, Analyzer, Language};
use tracing::debug;

use crate::error::PipelineErrors;
use crate::file::{self, File};
use crate::plan;
use crate::registry::Registry;
use crate::yaml::fault::{Fault, shorten};
use crate::yaml::node::{self, Node, NodeId};
use crate::yaml::text;

/// A pipeline that is ready for documents.
///
/// It is a handle: a clone is the same pipeline and costs a count. All workers share it; each has a
/// [`Workspace`](crate::Workspace) of its own.
#[derive(Clone)]
pub struct Pipeline(Arc<Built>);

/// What a pipeline file came to.
struct Built {
    name: String,
    base: PathBuf,
    ingest: factum_ingest::Config,
    output: factum_output::Options,
    normalize: factum_normalize::Options,
    analyzer: Analyzer,
    languages: Vec<String>,
    steps: Vec<Step>,
}

/// A step of a pipeline, in the order in which steps run.
pub struct Step {
    id: String,
    kind: &'static str,
    io: Io,
    extractor: Box<dyn Extractor>,
}

impl Pipeline {
    /// Loads a pipeline file.
    ///
    /// The error holds every mistake of the file.
    pub fn load(path: impl AsRef<Path>, registry: &Registry) -> Result<Self, PipelineErrors> {
        Self::load_for(path.as_ref(), registry, false)
    }

    /// Loads a pipeline file, and asks its steps to mark what they pass over, with the reason.
    ///
    /// The error holds every mistake of the file.
    pub fn load_explaining(path: impl AsRef<Path>, registry: &Registry) -> Result<Self, PipelineErrors> {
        Self::load_for(path.as_ref(), registry, true)
    }

    fn load_for(path: &Path, registry: &Registry, explains: bool) -> Result<Self, PipelineErrors> {
        let mut bytes = Vec::new();
        // One byte more than may be, so that a device or a huge file ends in an error and not in all memory.
        let most = text::MOST_BYTES as u64 + 1;
        std::fs::File::open(path)
            .and_then(|file| file.take(most).read_to_end(&mut bytes))
            .map_err(|e| PipelineErrors::unreadable(path, e))?;
        let name = path.display().to_string();
        let base = path.parent().unwrap_or(Path::new(""));
        let text = text::decode(bytes).map_err(|(text, e)| PipelineErrors::from_misfit(&name, text, e))?;
        Self::from_text(&name, &text, base, registry, explains)
    }

    /// Makes a pipeline from YAML in memory; `name` stands in errors, and paths are relative to `base`.
    ///
    /// The error holds every mistake of the text.
    pub fn from_yaml(
        name: &str,
        yaml: &str,
        base: impl AsRef<Path>,
        registry: &Registry,
    ) -> Result<Self, PipelineErrors> {
        let text = yaml.strip_prefix('\u{FEFF}').unwrap_or(yaml);
        text::check(text).map_err(|e| PipelineErrors::from_misfit(name, text.to_owned(), e))?;
        Self::from_text(name, text, base.as_ref(), registry, false)
    }

    fn from_text(
        name: &str,
        text: &str,
        base: &Path,
        registry: &Registry,
        explains: bool,
    ) -> Result<Self, PipelineErrors> {
        let mut faults = Vec::new();
        let root = node::read(text, &mut faults).map_err(|(error, stopped)| {
            PipelineErrors::from_misfit(name, text.to_owned(), text::syntax(&error, stopped, text))
        })?;
        let file = file::read(&root, registry, &mut faults);
        let built = build(file, &root, name, (base, explains), registry, &mut faults);
        match built {
            Some(pipeline) if faults.is_empty() => Ok(pipeline),
            _ => Err(PipelineErrors::from_faults(name, text, &root, faults)),
        }
    }

    /// Returns the name of the file, as given.
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// Returns how documents are read.
    pub fn ingest(&self) -> &factum_ingest::Config {
        &self.0.ingest
    }

    /// Returns the inputs that the file names, relative to where the program runs.
    pub fn default_paths(&self) -> Vec<PathBuf> {
        let resolve = |path: &String| if path == "-" { PathBuf::from(path) } else { self.0.base.join(path) };
        self.0.ingest.paths.iter().map(resolve).collect()
    }

    /// Returns how records are written.
    pub fn output(&self) -> &factum_output::Options {
        &self.0.output
    }

    /// Returns how text is folded before extraction.
    pub fn normalize(&self) -> &factum_normalize::Options {
        &self.0.normalize
    }

    /// Returns the languages that documents are read in.
    pub fn languages(&self) -> &[String] {
        &self.0.languages
    }

    /// Returns the steps in the order in which they run; annotations number their step by it.
    pub fn steps(&self) -> &[Step] {
        &self.0.steps
    }

    pub(crate) fn analyzer(&self) -> &Analyzer {
        &self.0.analyzer
    }
}

impl Step {
    /// Returns the id, which messages and records name the step by.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns the plugin.
    pub fn kind(&self) -> &str {
        self.kind
    }

    /// Returns the layers that it reads and writes.
    pub fn io(&self) -> &Io {
        &self.io
    }

    pub(crate) fn extractor(&self) -> &dyn Extractor {
        &*self.extractor
    }
}

/// Plans and builds what the file says; builds all it can, so that all mistakes come out at once.
fn build(
    file: File<'_>,
    root: &Node,
    name: &str,
    (base, explains): (&Path, bool),
    registry: &Registry,
    faults: &mut Vec<Fault>,
) -> Option<Pipeline> {
    let drafts: Vec<_> = file.steps.iter().map(|step| &step.draft).collect();
    let order = plan::order(&drafts, file.complete, registry, faults);
    let language = language(&file.languages, faults)?;
    let mut waiting: Vec<_> = file.steps.into_iter().map(Some).collect();
    let mut steps = Vec::with_capacity(order.len());
    for at in order {
        let Some(file::Step { kind, draft, loaded, with }) = waiting[at].take() else { continue };
        let services: [&dyn Any; 1] = [&language];
        match loaded.build(&BuildContext::new(&draft.id, base, &services).explaining(explains)) {
            Ok(extractor) => steps.push(Step { id: draft.id, kind, io: draft.io, extractor }),
            Err(error) => faults.push(build_fault(&error, with, draft.at)),
        }
    }
    if !faults.is_empty() {
        return None;
    }
    let analyzer = match language.finish() {
        Ok(analyzer) => analyzer,
        Err(error) => {
            let at = root.get("extract").map_or(root.id, |entry| entry.key.id);
            faults.push(Fault::new(error.to_string()).at(at));
            return None;
        }
    };
    for (first, AlphabetSize { kinds, room }) in analyzer.alphabets().filter(|(_, size)| size.is_wide()) {
        debug!(
            first,
            kinds, room, "a pattern set tells so many kinds of words apart that it searches more slowly"
        );
    }
    Some(Pipeline(Arc::new(Built {
        name: name.to_owned(),
        base: base.to_owned(),
        ingest: file.ingest,
        output: file.output,
        normalize: file.normalize,
        analyzer,
        languages: file.languages.into_iter().map(|(tag, _)| tag).collect(),
        steps,
    })))
}

fn language(tags: &[(String, NodeId)], faults: &mut Vec<Fault>) -> Option<Language> {
    let mut names: Vec<&str> = tags.iter().map(|(tag, _)| tag.as_str()).collect();
    let error = match Language::new(&names) {
        Ok(language) => return Some(language),
        Err(error) => error,
    };
    let known = error.known_languages();
    if known.is_empty() {
        let fault = Fault::new(error.to_string());
        faults.push(match tags.first() {
            Some((_, at)) => fault.at(*at),
            None => fault,
        });
        return None;
    }
    // One call tells one of them.
    for (tag, at) in tags.iter().filter(|(tag, _)| !known.contains(&tag.as_str())) {
        let fault = Fault::new(format!("unknown language `{}`", shorten(tag))).at(*at);
        faults.push(fault.among(known));
    }
    // The steps can still be built, for their mistakes; in some language, or each of them would miss its words.
    names.retain(|name| known.contains(name));
    Language::new(if names.is_empty() { known } else { &names }).ok()
}

/// Places an error of a plugin: at the option it names, or at the plugin's name.
fn build_fault(error: &BuildError, with: Option<&Node>, uses: NodeId) -> Fault {
    let message = said(error);
    let at = match (error.path(), with) {
        (Some(path), Some(with)) => with.follow(path).id,
        (None, Some(with)) => with.id,
        _ => uses,
    };
    let fault = Fault::new(message).at(at);
    fault.known(error.given().unwrap_or_default(), error.known_names().iter().map(String::as_str))
}

impl fmt::Debug for Pipeline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pipeline")
            .field("name", &self.0.name)
            .field("steps", &self.0.steps)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { id, kind, io, extractor: _ } = self;
        f.debug_struct("Step").field("id", id).field("kind", kind).field("io", io).finish_non_exhaustive()
    }
}

/// Says an error with the errors behind it, in one line.
pub(crate) fn said(error: &dyn std::error::Error) -> String {
    match error.source() {
        Some(cause) => format!("{error}: {}", said(cause)),
        None => error.to_string(),
    }
}
