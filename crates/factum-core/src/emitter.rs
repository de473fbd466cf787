//! The only way to make an annotation.

use crate::annotation::{Annotation, AnnotationId, Rule};
use crate::document::Document;
use crate::error::ExtractError;
use crate::span::{Norm, Span};
use crate::value::Value;

/// Takes what an extractor finds, computes the source span, and stamps step and rule.
#[derive(Debug)]
pub struct Emitter<'a> {
    doc: &'a Document,
    step: u16,
    most: usize,
    out: &'a mut Vec<Annotation>,
}

impl<'a> Emitter<'a> {
    /// Makes an emitter for one step over one document; the pipeline and test code call this.
    pub fn new(doc: &'a Document, step: u16, out: &'a mut Vec<Annotation>) -> Self {
        Self { doc, step, most: usize::MAX, out }
    }

    /// Lets the step find at most so many; the one after the last is an error.
    #[must_use]
    pub fn at_most(mut self, most: usize) -> Self {
        self.most = most;
        self
    }

    /// Says that `span` holds `value`, by the rule of this name.
    ///
    /// Fails on a span that is empty, out of the text or not on character borders: an annotation without
    /// evidence cannot be built. Fails also when the step has found as many as it [may](Self::at_most).
    pub fn emit(
        &mut self,
        span: Span<Norm>,
        rule: impl Into<Rule>,
        value: impl Into<Value>,
    ) -> Result<AnnotationId, ExtractError> {
        self.emit_because(span, rule, value, &[])
    }

    /// Like [`emit`](Self::emit), resting on other annotations of the document.
    pub fn emit_because(
        &mut self,
        span: Span<Norm>,
        rule: impl Into<Rule>,
        value: impl Into<Value>,
        because: &[AnnotationId],
    ) -> Result<AnnotationId, ExtractError> {
        if self.out.len() >= self.most {
            return Err(ExtractError::new("too many findings for one document".to_owned()));
        }
        let rule = rule.into();
        let text = self.doc.normalized();
        let whole =
            text.is_char_boundary(span.start() as usize) && text.is_char_boundary(span.end() as usize);
        if span.is_empty() || !whole {
            return Err(ExtractError::new(format!(
                "rule `{rule}` marked {span:?}, which is no stretch of this text of {} bytes",
                text.len()
            )));
        }
        let id = AnnotationId { step: self.step, index: self.out.len() as u32 };
        let source = self.doc.to_src(span);
        let (value, because) = (value.into(), because.to_vec());
        self.out.push(Annotation { id, span, source, value, rule, because });
        Ok(id)
    }

    /// Returns the id that the next annotation will get, for values that refer to each other.
    pub fn next_id(&self) -> AnnotationId {
        AnnotationId { step: self.step, index: self.out.len() as u32 }
    }

    /// Returns what this step has emitted for this document, in the order of emission.
    pub fn emitted(&self) -> &[Annotation] {
        self.out
    }

    /// Lets a later finding complete an earlier value of this step (a cluster, a part of a whole).
    ///
    /// The evidence stays as it was emitted. Returns whether `id` names an annotation of this step.
    pub fn revise(&mut self, id: AnnotationId, change: impl FnOnce(&mut Value)) -> bool {
        match self.out.get_mut(id.index as usize) {
            Some(found) if id.step == self.step => {
                change(&mut found.value);
                true
            }
            _ => false,
        }
    }
}
