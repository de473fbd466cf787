//! What a pipeline file says, with every mistake in it that can be found without building anything.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

use crate::plan::Draft;
use crate::registry::{Loaded, PluginInfo, Registry};
use crate::yaml::fault::{Fault, nearest, shorten, unknown_key};
use crate::yaml::node::{Entry, Kind, Node, NodeId};
use crate::yaml::reader;
use crate::yaml::text::describe;

/// The only version there is.
const VERSION: &str = "1";
const KEYS: [&str; 6] = ["version", "ingest", "normalize", "languages", "extract", "output"];
const STEP_KEYS: [&str; 3] = ["uses", "id", "with"];
/// What a file needs at least, for the help of mistakes that leave nothing to mend.
const LEAST: &str =
    "the least there is: `version: \"1\"` and `extract:` with a list of steps such as `- uses: dates`";
/// Annotations number their step by 16 bits, and the planner looks at each step for each other.
const MOST_STEPS: usize = 1000;

/// A pipeline file, read.
pub(crate) struct File<'n> {
    pub(crate) ingest: factum_ingest::Config,
    pub(crate) normalize: factum_normalize::Options,
    pub(crate) output: factum_output::Options,
    pub(crate) languages: Vec<(String, NodeId)>,
    pub(crate) steps: Vec<Step<'n>>,
    /// Whether all steps of the file are there; one with a mistake is not.
    pub(crate) complete: bool,
}

pub(crate) struct Step<'n> {
    pub(crate) kind: &'static str,
    pub(crate) draft: Draft,
    pub(crate) loaded: Box<dyn Loaded>,
    pub(crate) with: Option<&'n Node>,
}

/// Reads the tree of a file.
pub(crate) fn read<'n>(root: &'n Node, registry: &Registry, faults: &mut Vec<Fault>) -> File<'n> {
    let mut file = File {
        ingest: factum_ingest::Config::default(),
        normalize: factum_normalize::Options::default(),
        output: factum_output::Options::default(),
        languages: vec![("en".to_owned(), root.id)],
        steps: Vec::new(),
        complete: true,
    };
    let Kind::Map(_) = &root.kind else {
        let fault = match root.kind {
            Kind::Null => Fault::new("the file is empty"),
            _ => Fault::new(format!("expected a map with the keys of a pipeline, found {}", describe(root))),
        };
        faults.push(fault.at(root.id).help(LEAST));
        return file;
    };
    for Entry { key, value, .. } in root.entries() {
        match key.text.as_str() {
            "version" => version(value, faults),
            "ingest" => block(value, &mut file.ingest, faults),
            "normalize" => block(value, &mut file.normalize, faults),
            "output" => block(value, &mut file.output, faults),
            "languages" => file.languages = languages(value, faults),
            "extract" => (file.steps, file.complete) = steps(value, registry, faults),
            other => faults.push(unknown_key(other, &KEYS).at(key.id)),
        }
    }
    for required in ["version", "extract"] {
        if lacks(root, required) {
            let fault = Fault::new(format!("key `{required}` is missing")).at(root.id);
            faults.push(match required {
                "version" => fault.help("start the file with `version: \"1\"`"),
                _ => fault.help("add `extract:` with a list of steps such as `- uses: dates`"),
            });
        }
    }
    file
}

/// Returns whether a key is missing, and neither misspelt nor behind a merge key, which are told already.
fn lacks(map: &Node, key: &str) -> bool {
    map.get(key).is_none()
        && !map.has_merge_key()
        && !map.entries().any(|entry| nearest(&entry.key.text, &[key]).is_some())
}

fn version(node: &Node, faults: &mut Vec<Fault>) {
    let quote = format!("write `version: \"{VERSION}\"`");
    let fault = match &node.kind {
        Kind::Text(text) if text == VERSION => return,
        Kind::Text(text) => Fault::new(format!("unknown version `{}`", shorten(text)))
            .help(format!("this program knows version \"{VERSION}\"")),
        // A number would be read as 1, 1.0 or 0x1 alike, and 1.10 as 1.1.
        Kind::Int(_) | Kind::Float(_) => Fault::new(format!("expected text, found {}", describe(node)))
            .help(format!("{quote}, with quotes")),
        _ => Fault::new(format!("expected text, found {}", describe(node))).help(quote),
    };
    faults.push(fault.at(node.id));
}

fn block<T: DeserializeOwned>(node: &Node, into: &mut T, faults: &mut Vec<Fault>) {
    if let Some(options) = reader::read(node, faults) {
        *into = options;
    }
}

fn languages(node: &Node, faults: &mut Vec<Fault>) -> Vec<(String, NodeId)> {
    let items = match &node.kind {
        Kind::List(items) if !items.is_empty() => items,
        kind => {
            let found = if matches!(kind, Kind::List(_)) { "none".to_owned() } else { describe(node) };
            let fault = Fault::new(format!("expected a list of languages, found {found}"));
            faults.push(fault.at(node.id).help("write `languages: [en]`, or leave the key out"));
            return Vec::new();
        }
    };
    let mut tags: Vec<(String, NodeId)> = Vec::new();
    let mut first: BTreeMap<&str, NodeId> = BTreeMap::new();
    for item in items {
        let Kind::Text(tag) = &item.kind else {
            let fault = Fault::new(format!("expected a language, found {}", describe(item)));
            faults.push(fault.at(item.id).help("write its tag, such as `en`"));
            continue;
        };
        if let Some(first) = first.get(tag.as_str()) {
            let fault = Fault::new(format!("language `{}` is given twice", shorten(tag)));
            faults.push(fault.at(item.id).see(*first, "the first one is on line {line}"));
        } else {
            first.insert(tag, item.id);
            tags.push((tag.clone(), item.id));
        }
    }
    tags
}

/// Reads the steps, and says whether all could be.
fn steps<'n>(node: &'n Node, registry: &Registry, faults: &mut Vec<Fault>) -> (Vec<Step<'n>>, bool) {
    let items = match &node.kind {
        Kind::List(items) if !items.is_empty() => items,
        kind => {
            let found = if matches!(kind, Kind::List(_)) { "none".to_owned() } else { describe(node) };
            let fault = Fault::new(format!("expected a list of steps, found {found}"));
            faults.push(fault.at(node.id).help("write one step a line, such as `- uses: dates`"));
            return (Vec::new(), false);
        }
    };
    if items.len() > MOST_STEPS {
        let fault = Fault::new(format!("{} steps are too many; {MOST_STEPS} is the most", items.len()));
        faults.push(fault.at(node.id));
        return (Vec::new(), false);
    }
    let mut ids: BTreeMap<String, NodeId> = BTreeMap::new();
    let mut steps = Vec::with_capacity(items.len());
    for item in items {
        steps.extend(step(item, registry, &mut ids, faults));
    }
    let complete = steps.len() == items.len();
    (steps, complete)
}

fn step<'n>(
    node: &'n Node,
    registry: &Registry,
    ids: &mut BTreeMap<String, NodeId>,
    faults: &mut Vec<Fault>,
) -> Option<Step<'n>> {
    let Kind::Map(_) = &node.kind else {
        let fault = Fault::new(format!("expected a step, found {}", describe(node))).at(node.id);
        faults.push(match &node.kind {
            Kind::Text(kind) if registry.get(kind).is_some() => fault.help(format!("write `- uses: {kind}`")),
            _ => fault.help("a step is a map with the key `uses`, and maybe `id` and `with`"),
        });
        return None;
    };
    for Entry { key, .. } in node.entries().filter(|entry| !STEP_KEYS.contains(&entry.key.text.as_str())) {
        let fault = unknown_key(&key.text, &STEP_KEYS).at(key.id);
        faults.push(match option_of(node, &key.text, registry) {
            Some(kind) => fault.help(format!("options of `{kind}` stand under `with:`")),
            None => fault,
        });
    }
    let with = node.get("with").map(|entry| &entry.value);
    let Some(Entry { value: uses, .. }) = node.get("uses") else {
        if lacks(node, "uses") {
            let fault = Fault::new("key `uses` is missing").at(node.id);
            faults.push(fault.help("it names the plugin of the step, such as `uses: dates`"));
        }
        return None;
    };
    let Kind::Text(kind) = &uses.kind else {
        let fault = Fault::new(format!("expected the name of a plugin, found {}", describe(uses)));
        faults.push(fault.at(uses.id).known("", registry.plugins().map(PluginInfo::kind)));
        return None;
    };
    let id = step_id(node, kind, uses.id, ids, faults);
    let Some(plugin) = registry.get(kind) else {
        let fault = Fault::new(format!("unknown plugin `{}`", shorten(kind))).at(uses.id);
        faults.push(fault.known(kind, registry.plugins().map(PluginInfo::kind)));
        return None;
    };
    let empty = Node::empty_map(node.id);
    let loaded = plugin.load(with.unwrap_or(&empty), faults)?;
    let draft = Draft { id: id?, io: loaded.io(), at: uses.id };
    Some(Step { kind: plugin.kind(), draft, loaded, with })
}

/// Returns the plugin of a step that would know a key under `with`.
fn option_of(step: &Node, key: &str, registry: &Registry) -> Option<&'static str> {
    let Kind::Text(kind) = &step.get("uses")?.value.kind else { return None };
    let plugin = registry.get(kind)?;
    plugin.schema().get("properties")?.get(key).map(|_| plugin.kind())
}

fn step_id(
    step: &Node,
    kind: &str,
    uses: NodeId,
    ids: &mut BTreeMap<String, NodeId>,
    faults: &mut Vec<Fault>,
) -> Option<String> {
    let (id, at) = match step.get("id").map(|entry| &entry.value) {
        None => (kind, uses),
        Some(Node { id: at, kind: Kind::Text(id) }) => {
            let plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
            if id.is_empty() || !id.chars().all(plain) {
                let fault = Fault::new(format!("`{}` cannot be an id", shorten(id)));
                faults.push(fault.at(*at).help("use letters, digits, `-`, `_` and `.`"));
                return None;
            }
            (id.as_str(), *at)
        }
        Some(node) => {
            let fault = Fault::new(format!("expected text as an id, found {}", describe(node)));
            faults.push(match node.kind {
                Kind::Int(_) | Kind::Float(_) | Kind::Bool(_) => fault.at(node.id).help("put it in quotes"),
                _ => fault.at(node.id),
            });
            return None;
        }
    };
    if let Some(first) = ids.get(id) {
        let fault = Fault::new(format!("two steps have the id `{}`", shorten(id)));
        let fault = fault.at(at).see(*first, "the first one is on line {line}");
        faults.push(if at == uses {
            fault.help(format!(
                "a step without `id:` is called by its plugin: add `id: {id}-2` to one of them"
            ))
        } else {
            fault.help("give one of them another `id:`")
        });
        return None;
    }
    ids.insert(id.to_owned(), at);
    Some(id.to_owned())
}
