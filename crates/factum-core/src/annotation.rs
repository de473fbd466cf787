//! Annotations and the layers that hold them.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::span::{Norm, Span, Src};
use crate::value::Value;

/// Names an annotation within its document: the step that made it and its number in that step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct AnnotationId {
    /// The number of the step, in plan order.
    pub step: u16,
    /// The number of the annotation within the step, in the order of emission.
    pub index: u32,
}

/// The stable name of the rule that made an annotation: `dates.month_day_year`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rule(RuleName);

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum RuleName {
    Fixed(&'static str),
    Shared(Arc<str>),
}

impl Rule {
    /// Returns the name.
    pub fn as_str(&self) -> &str {
        match &self.0 {
            RuleName::Fixed(name) => name,
            RuleName::Shared(name) => name,
        }
    }
}

impl From<&'static str> for Rule {
    fn from(name: &'static str) -> Self {
        Self(RuleName::Fixed(name))
    }
}

impl From<Arc<str>> for Rule {
    fn from(name: Arc<str>) -> Self {
        Self(RuleName::Shared(name))
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.as_str())
    }
}

/// Something found in a document, with the place that says so.
///
/// Only an [`Emitter`](crate::Emitter) makes one.
#[derive(Clone, Debug, PartialEq)]
pub struct Annotation {
    pub(crate) id: AnnotationId,
    pub(crate) span: Span<Norm>,
    pub(crate) source: Span<Src>,
    pub(crate) value: Value,
    pub(crate) rule: Rule,
    pub(crate) because: Vec<AnnotationId>,
}

impl Annotation {
    /// Returns its name within the document.
    pub fn id(&self) -> AnnotationId {
        self.id
    }

    /// Returns its place in the normalized text.
    pub fn span(&self) -> Span<Norm> {
        self.span
    }

    /// Returns its place in the source text.
    pub fn source(&self) -> Span<Src> {
        self.source
    }

    /// Returns what it says.
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// Returns the rule that made it.
    pub fn rule(&self) -> &Rule {
        &self.rule
    }

    /// Returns the annotations it rests on.
    pub fn because(&self) -> &[AnnotationId] {
        &self.because
    }
}

/// The name of a layer of annotations: `dates`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Layer(Cow<'static, str>);

impl Layer {
    /// Makes a name that is known at compile time.
    pub const fn fixed(name: &'static str) -> Self {
        Self(Cow::Borrowed(name))
    }

    /// Returns the name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&'static str> for Layer {
    fn from(name: &'static str) -> Self {
        Self::fixed(name)
    }
}

impl From<String> for Layer {
    fn from(name: String) -> Self {
        Self(Cow::Owned(name))
    }
}

impl fmt::Display for Layer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The layers of one document, reused from document to document.
#[derive(Debug, Default)]
pub struct Layers {
    layers: Vec<(Layer, Vec<Annotation>)>,
}

impl Layers {
    /// Empties every layer and keeps the memory.
    pub fn clear(&mut self) {
        for (_, annotations) in &mut self.layers {
            annotations.clear();
        }
    }

    /// Returns a layer's annotations, sorted by span, containers first; `None` for a name that no step wrote.
    pub fn get(&self, name: &str) -> Option<&[Annotation]> {
        self.layers.iter().find(|(layer, _)| layer.as_str() == name).map(|(_, found)| found.as_slice())
    }

    /// Returns all layers, in the order in which steps first wrote them.
    pub fn iter(&self) -> impl Iterator<Item = (&Layer, &[Annotation])> {
        self.layers.iter().map(|(layer, found)| (layer, found.as_slice()))
    }

    /// Moves a step's annotations into a layer and sorts it; `found` is left empty, with its memory.
    pub fn append(&mut self, layer: &Layer, found: &mut Vec<Annotation>) {
        let into = match self.layers.iter().position(|(known, _)| known == layer) {
            Some(at) => &mut self.layers[at].1,
            None => &mut self.layers.push_mut((layer.clone(), Vec::new())).1,
        };
        if into.is_empty() && into.capacity() < found.len() {
            // Cheaper than a second home for them.
            std::mem::swap(into, found);
        } else {
            into.append(found);
        }
        // The key is unique, so an unstable sort is deterministic.
        into.sort_unstable_by_key(|a| (a.span, a.id));
    }
}
