//! From annotations to records.

mod chars;
mod document;
mod values;

use std::borrow::Cow;

use factum_core::{Annotation, AnnotationId, Document, Layers, Norm, Span, Src, Value};

use crate::options::{Offsets, Unit};
use crate::record::{Head, MarkRecord, Place, Record, RecordId};
use chars::CharIndex;

/// What the output needs to know of a step of the pipeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepInfo {
    /// The step's id, which becomes `extractor` and the front of record ids.
    pub id: String,
}

impl StepInfo {
    /// Names a step.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// Turns the layers of a document into records; one for a run, shared by all workers.
#[derive(Clone, Debug)]
pub struct Renderer {
    steps: Vec<StepInfo>,
    offsets: Offsets,
}

impl Renderer {
    /// Makes a renderer of steps in plan order, so that a step's place in the list is [`AnnotationId::step`].
    pub fn new(steps: Vec<StepInfo>, offsets: Offsets) -> Self {
        Self { steps, offsets }
    }

    /// Returns the records of a document: the document itself, then its findings in text order.
    ///
    /// Findings that start together come longest first, then in plan order. The records borrow from the renderer,
    /// the document and the layers, so they can be collected while `scratch` goes on to the next document.
    pub fn render<'a, 's>(
        &'a self,
        doc: &'a Document,
        layers: &'a Layers,
        scratch: &'s mut Scratch,
    ) -> Records<'a, 's> {
        scratch.read(doc, layers, self.offsets);
        let context = Context { steps: &self.steps, offsets: self.offsets, doc, scratch };
        Records { context, layers, done: 0 }
    }

    /// Joins a document with what is needed to render it, for a [`Sink`](crate::Sink).
    pub fn rendered<'a>(
        &'a self,
        doc: &'a Document,
        layers: &'a Layers,
        scratch: &'a mut Scratch,
    ) -> Rendered<'a> {
        Rendered { renderer: self, doc, layers, scratch }
    }
}

/// A document with its layers, ready to be written.
#[derive(Debug)]
pub struct Rendered<'a> {
    renderer: &'a Renderer,
    doc: &'a Document,
    layers: &'a Layers,
    scratch: &'a mut Scratch,
}

impl<'a> Rendered<'a> {
    /// Returns the document.
    pub fn document(&self) -> &'a Document {
        self.doc
    }

    /// Returns its records: the document itself, then its findings in text order.
    pub fn records(&mut self) -> Records<'a, '_> {
        self.renderer.render(self.doc, self.layers, self.scratch)
    }
}

/// Memory for rendering, reused from document to document; one a worker.
#[derive(Debug, Default)]
pub struct Scratch {
    /// All annotations in text order.
    order: Vec<Entry>,
    /// The numbers that records have in their step, by step and order of emission; 0 for what is in no layer.
    numbers: Vec<Vec<u32>>,
    /// How many records each step has.
    counters: Vec<u32>,
    chars: CharIndex,
}

/// Sorts an annotation, and finds it again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    span: Span<Norm>,
    id: AnnotationId,
    layer: u32,
    at: u32,
}

impl Scratch {
    fn read(&mut self, doc: &Document, layers: &Layers, offsets: Offsets) {
        self.order.clear();
        for (layer, (_, found)) in (0..).zip(layers.iter()) {
            let entries =
                (0..).zip(found).map(|(at, found)| Entry { span: found.span(), id: found.id(), layer, at });
            self.order.extend(entries);
        }
        // The key holds the id, which is unique: an unstable sort is deterministic.
        self.order.sort_unstable();
        self.number();
        if offsets.has(Unit::Chars) {
            self.chars.read(doc.text());
        }
    }

    fn number(&mut self) {
        self.numbers.iter_mut().for_each(Vec::clear);
        self.counters.iter_mut().for_each(|counter| *counter = 0);
        for entry in &self.order {
            let (step, index) = (usize::from(entry.id.step), entry.id.index as usize);
            if self.numbers.len() <= step {
                self.numbers.resize_with(step + 1, Vec::new);
                self.counters.resize(step + 1, 0);
            }
            let numbers = &mut self.numbers[step];
            if numbers.len() <= index {
                numbers.resize(index + 1, 0);
            }
            self.counters[step] += 1;
            numbers[index] = self.counters[step];
        }
    }
}

/// The records of one document, in the order in which they are written.
#[derive(Debug)]
pub struct Records<'a, 's> {
    context: Context<'a, 's>,
    layers: &'a Layers,
    /// How many records are done; the first is the document's.
    done: usize,
}

impl<'a> Iterator for Records<'a, '_> {
    type Item = Record<'a>;

    fn next(&mut self) -> Option<Record<'a>> {
        let at = self.done;
        let record = match at.checked_sub(1) {
            None => self.context.document(self.layers),
            Some(at) => {
                let entry = self.context.scratch.order.get(at)?;
                let (_, found) = self.layers.iter().nth(entry.layer as usize)?;
                self.context.finding(found.get(entry.at as usize)?)
            }
        };
        self.done += 1;
        Some(record)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.context.scratch.order.len() + 1 - self.done;
        (left, Some(left))
    }
}

impl ExactSizeIterator for Records<'_, '_> {}

/// What turning one value into a record looks things up in.
#[derive(Clone, Copy, Debug)]
struct Context<'a, 's> {
    steps: &'a [StepInfo],
    offsets: Offsets,
    doc: &'a Document,
    scratch: &'s Scratch,
}

impl<'a> Context<'a, '_> {
    fn finding(&self, found: &'a Annotation) -> Record<'a> {
        let head = self.head(found);
        match found.value() {
            Value::Date(value) => Record::Date(self.date(head, value)),
            Value::Count(value) => Record::Count(self.count(head, value)),
            Value::Entity(value) => Record::Entity(self.entity(head, value)),
            Value::Exclusion(value) => Record::Exclusion(self.exclusion(head, value)),
            Value::Mark(value) => Record::Mark(MarkRecord { head, label: borrow(&value.label) }),
            Value::Record(value) => Record::Record(self.record(head, value)),
        }
    }

    fn head(&self, found: &'a Annotation) -> Head<'a> {
        let id = found.id();
        Head {
            doc: borrow(self.doc.id()),
            id: RecordId { step: self.step(id), number: self.number(id).unwrap_or_default() },
            place: self.source_place(found.source()).unwrap_or_default(),
            extractor: self.step(id),
            rule: borrow(found.rule().as_str()),
            because: self.ids(found.because()),
        }
    }

    /// Returns the words behind a part of a value; `None` when the extractor gave a span that is none of this text.
    fn place(&self, span: Span<Norm>) -> Option<Place<'a>> {
        let text = self.doc.normalized();
        let place = text.get(span.range()).and_then(|_| self.source_place(self.doc.to_src(span)));
        debug_assert!(place.is_some(), "{span:?} is no part of this text of {} bytes", text.len());
        place
    }

    fn source_place(&self, span: Span<Src>) -> Option<Place<'a>> {
        let text = self.doc.text();
        let quote = text.get(span.range())?;
        Some(Place {
            quote: borrow(quote),
            bytes: self.offsets.has(Unit::Bytes).then_some([span.start(), span.end()]),
            chars: self.offsets.has(Unit::Chars).then(|| self.scratch.chars.range(text, span.range())),
        })
    }

    fn places(&self, spans: &[Span<Norm>]) -> Vec<Place<'a>> {
        spans.iter().filter_map(|span| self.place(*span)).collect()
    }

    fn step(&self, id: AnnotationId) -> Cow<'a, str> {
        borrow(self.steps.get(usize::from(id.step)).map_or("", |step| &step.id))
    }

    fn number(&self, id: AnnotationId) -> Option<u32> {
        let number = *self.scratch.numbers.get(usize::from(id.step))?.get(id.index as usize)?;
        (number > 0).then_some(number)
    }

    /// Returns the id of the record of an annotation; `None` when the annotation is in no layer.
    fn id(&self, id: AnnotationId) -> Option<RecordId<'a>> {
        Some(RecordId { step: self.step(id), number: self.number(id)? })
    }

    fn ids(&self, ids: &[AnnotationId]) -> Vec<RecordId<'a>> {
        ids.iter().filter_map(|id| self.id(*id)).collect()
    }
}

const fn borrow(text: &str) -> Cow<'_, str> {
    Cow::Borrowed(text)
}

fn borrowed(text: Option<&String>) -> Option<Cow<'_, str>> {
    text.map(|text| borrow(text))
}
