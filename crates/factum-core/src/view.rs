//! What an extractor sees of a document.

use crate::annotation::{Annotation, Layer, Layers};
use crate::document::{Document, Metadata};
use crate::plugin::Read;
use crate::span::{Norm, Span};
use crate::token::{Analysis, Phrase, Sentences, Tokens};

/// A document as an extractor sees it: text, tokens, sentences, and the layers the step has declared.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    doc: &'a Document,
    analysis: &'a Analysis,
    layers: &'a Layers,
    reads: &'a [Read],
}

impl<'a> View<'a> {
    /// Makes a view for one step; the pipeline and test code call this.
    pub fn new(doc: &'a Document, analysis: &'a Analysis, layers: &'a Layers, reads: &'a [Read]) -> Self {
        Self { doc, analysis, layers, reads }
    }

    pub(crate) fn analysis(&self) -> &'a Analysis {
        self.analysis
    }

    /// Returns a view that differs in its tokens, sentences and phrases only.
    pub(crate) fn over(self, analysis: &'a Analysis) -> Self {
        Self { analysis, ..self }
    }

    /// Returns the normalized text.
    pub fn text(&self) -> &'a str {
        self.doc.normalized()
    }

    /// Returns a part of the normalized text.
    ///
    /// # Panics
    ///
    /// When the span does not lie in this text.
    #[track_caller]
    pub fn slice(&self, span: Span<Norm>) -> &'a str {
        &self.text()[span.range()]
    }

    /// Returns the tokens.
    pub fn tokens(&self) -> Tokens<'a> {
        self.analysis.tokens(self.text())
    }

    /// Returns the sentences.
    pub fn sentences(&self) -> Sentences<'a> {
        self.analysis.sentences()
    }

    /// Returns the phrases of the lexicon, sorted by start, the longer first.
    pub fn phrases(&self) -> &'a [Phrase] {
        self.analysis.phrases()
    }

    /// Returns what the input says of the document.
    pub fn metadata(&self) -> &'a Metadata {
        &self.doc.source().metadata
    }

    /// Returns the publication date as the input gives it.
    pub fn published(&self) -> Option<&'a str> {
        self.metadata().published.as_deref()
    }

    /// Returns an earlier layer, sorted by span, containers first; empty when no step of the pipeline writes it.
    ///
    /// # Panics
    ///
    /// With debug assertions on (as in tests), when the step has not declared the layer in its `io`. Without them
    /// such a layer is empty, so that a forgotten declaration can never work by luck of the plan.
    #[track_caller]
    pub fn layer(&self, name: &str) -> &'a [Annotation] {
        let declared = self.reads.iter().any(|read| read.layer.as_str() == name);
        debug_assert!(declared, "layer `{name}` is read but not declared in `io`");
        if declared { self.layers.get(name).unwrap_or_default() } else { &[] }
    }

    /// Returns whether a layer was declared and a step of the pipeline wrote to it.
    pub fn has_layer(&self, layer: &Layer) -> bool {
        self.reads.iter().any(|read| read.layer == *layer) && self.layers.get(layer.as_str()).is_some()
    }
}
