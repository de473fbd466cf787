//! The plugins that a pipeline file may use.

use std::collections::BTreeMap;
use std::fmt;

use factum_core::{BuildContext, BuildError, Extractor, Io, Plugin};
use schemars::{JsonSchema, Schema, SchemaGenerator};

use crate::yaml::fault::Fault;
use crate::yaml::node::Node;
use crate::yaml::reader;

/// The plugins that `uses:` may name, registered one by one.
///
/// ```
/// # use factum_core::{BuildContext, BuildError, Emitter, ExtractError, Extractor, Io, Plugin, Slot, View};
/// # struct Silent;
/// # impl Extractor for Silent {
/// #     fn extract(&self, _: &View<'_>, _: &mut Slot, _: &mut Emitter<'_>) -> Result<(), ExtractError> { Ok(()) }
/// # }
/// # impl Plugin for Silent {
/// #     const KIND: &'static str = "silent";
/// #     const ABOUT: &'static str = "Finds nothing.";
/// #     type Config = ();
/// #     fn io(_: &()) -> Io { Io::writes("silent") }
/// #     fn build(_: (), _: &BuildContext<'_>) -> Result<Box<dyn Extractor>, BuildError> { Ok(Box::new(Silent)) }
/// # }
/// use factum_pipeline::Registry;
///
/// let registry = Registry::new().with::<Silent>();
/// let kinds: Vec<_> = registry.plugins().map(|plugin| plugin.kind()).collect();
/// assert_eq!(kinds, ["silent"]);
/// ```
#[derive(Clone, Default)]
pub struct Registry {
    plugins: BTreeMap<&'static str, PluginInfo>,
}

/// What is known of a plugin without building it.
#[derive(Clone, Copy)]
pub struct PluginInfo {
    kind: &'static str,
    about: &'static str,
    rules: &'static [(&'static str, &'static str)],
    load: Load,
    schema: fn() -> Schema,
    subschema: fn(&mut SchemaGenerator) -> Schema,
}

impl Registry {
    /// Makes a registry that knows no plugin.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a plugin; one of the same kind that was there before gives way.
    #[must_use]
    pub fn with<P>(mut self) -> Self
    where
        P: Plugin,
        P::Config: JsonSchema,
    {
        let info = PluginInfo {
            kind: P::KIND,
            about: P::ABOUT,
            rules: P::rules(),
            load: load::<P>,
            schema: || SchemaGenerator::default().into_root_schema_for::<P::Config>(),
            subschema: SchemaGenerator::subschema_for::<P::Config>,
        };
        self.plugins.insert(P::KIND, info);
        self
    }

    /// Returns the plugins, sorted by kind.
    pub fn plugins(&self) -> impl ExactSizeIterator<Item = &PluginInfo> {
        self.plugins.values()
    }

    /// Returns the plugin of a kind.
    pub fn get(&self, kind: &str) -> Option<&PluginInfo> {
        self.plugins.get(kind)
    }

    /// Returns the plugins that write a layer by default.
    pub(crate) fn writers(&self, layer: &str) -> impl Iterator<Item = &'static str> {
        let writes = move |info: &&PluginInfo| info.io().is_some_and(|io| io.layer().as_str() == layer);
        self.plugins.values().filter(writes).map(|info| info.kind)
    }
}

impl PluginInfo {
    /// Returns the name in `uses:`.
    pub fn kind(&self) -> &'static str {
        self.kind
    }

    /// Returns the sentence on what it finds.
    pub fn about(&self) -> &'static str {
        self.about
    }

    /// Returns the names of its rules, with a sentence each.
    pub fn rules(&self) -> &'static [(&'static str, &'static str)] {
        self.rules
    }

    /// Returns the JSON Schema of its options.
    pub fn schema(&self) -> serde_json::Value {
        (self.schema)().to_value()
    }

    /// Returns the layers it reads and writes when no option is given; `None` when it has options that must be.
    pub fn io(&self) -> Option<Io> {
        Some((self.load)(&Node::empty_map(0), &mut Vec::new())?.io())
    }

    pub(crate) fn load(&self, with: &Node, faults: &mut Vec<Fault>) -> Option<Box<dyn Loaded>> {
        (self.load)(with, faults)
    }

    pub(crate) fn subschema(&self, generator: &mut SchemaGenerator) -> Schema {
        (self.subschema)(generator)
    }
}

type Load = fn(&Node, &mut Vec<Fault>) -> Option<Box<dyn Loaded>>;

/// A plugin with its options, before it is built.
pub(crate) trait Loaded {
    fn io(&self) -> Io;
    fn build(self: Box<Self>, cx: &BuildContext<'_>) -> Result<Box<dyn Extractor>, BuildError>;
}

struct Options<P: Plugin>(P::Config);

impl<P: Plugin> Loaded for Options<P> {
    fn io(&self) -> Io {
        P::io(&self.0)
    }

    fn build(self: Box<Self>, cx: &BuildContext<'_>) -> Result<Box<dyn Extractor>, BuildError> {
        P::build(self.0, cx)
    }
}

fn load<P: Plugin>(with: &Node, faults: &mut Vec<Fault>) -> Option<Box<dyn Loaded>> {
    let config = reader::read(with, faults)?;
    Some(Box::new(Options::<P>(config)))
}

impl fmt::Debug for Registry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.plugins.keys()).finish()
    }
}

impl fmt::Debug for PluginInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PluginInfo")
            .field("kind", &self.kind)
            .field("about", &self.about)
            .finish_non_exhaustive()
    }
}
