//! The record of the document itself.

use factum_core::{Annotation, AnnotationId, Layers, value};

use super::{Context, borrow, borrowed};
use crate::record::{Basis, DocumentRecord, Published, Record, Rival};

impl<'a> Context<'a, '_> {
    pub(super) fn document(&self, layers: &'a Layers) -> Record<'a> {
        let source = self.doc.source();
        let metadata = &source.metadata;
        Record::Document(DocumentRecord {
            doc: borrow(&source.id),
            id: borrow(&source.id),
            uri: borrow(metadata.url.as_ref().unwrap_or(&source.location)),
            sha256: (!source.sha256.is_empty()).then(|| borrow(&source.sha256)),
            encoding: borrow(&source.encoding),
            media_type: borrow(&source.media_type),
            language: borrowed(metadata.language.as_ref()),
            title: borrowed(metadata.title.as_ref()),
            published: self.published(layers),
            publisher: borrowed(metadata.publisher.as_ref()),
            // No step reads credit lines yet, and a credit is never guessed.
            credited_to: None,
        })
    }

    /// Takes the date the input gives, or else the one stated, or else the one inferred, whose mention has the lowest
    /// id: an extractor writes its surest date first, wherever that stands in the text.
    ///
    /// Other dates of publication are rivals when they do not agree with the one taken.
    fn published(&self, layers: &'a Layers) -> Published<'a> {
        let mut claims = self.claims(layers);
        let mut published = Published {
            value: None,
            basis: Basis::Unknown,
            quote: None,
            bytes: None,
            chars: None,
            mention: None,
            rivals: Vec::new(),
        };
        if let Some(supplied) = &self.doc.source().metadata.published {
            published.value = Some(borrow(supplied));
            published.basis = Basis::Supplied;
        } else if !claims.is_empty() {
            let surest = |n: &usize| (claims[*n].1.basis != Basis::Stated, claims[*n].0);
            let taken = (0..claims.len()).min_by_key(surest).unwrap_or_default();
            let (_, taken) = claims.remove(taken);
            published.value = Some(taken.value);
            published.basis = taken.basis;
            published.quote = Some(taken.place.quote);
            published.bytes = taken.place.bytes;
            published.chars = taken.place.chars;
            published.mention = Some(taken.mention);
        }
        if let Some(value) = &published.value {
            claims.retain(|(_, claim)| !agree(value, &claim.value));
        }
        published.rivals = claims.into_iter().map(|(_, claim)| claim).collect();
        published
    }

    /// Collects the dates that an extractor took for the day of publication, in text order.
    fn claims(&self, layers: &'a Layers) -> Vec<(AnnotationId, Rival<'a>)> {
        let claim = |found: &'a Annotation| {
            let date = found.value().as_date()?;
            (date.role == Some(value::DateRole::Published)).then_some(())?;
            let inferred = found.rule().as_str().contains("inferred");
            Some((
                (found.span(), found.id()),
                Rival {
                    value: borrow(&date.value),
                    basis: if inferred { Basis::Inferred } else { Basis::Stated },
                    place: self.source_place(found.source())?,
                    mention: self.id(found.id())?,
                },
            ))
        };
        let mut claims: Vec<_> =
            layers.iter().flat_map(|(_, found)| found.iter().filter_map(claim)).collect();
        claims.sort_unstable_by_key(|(key, _)| *key);
        claims.into_iter().map(|((_, id), claim)| (id, claim)).collect()
    }
}

/// Returns whether two dates say the same, one perhaps more exactly: `2026-02` and `2026-02-21T08:00`.
fn agree(a: &str, b: &str) -> bool {
    a.starts_with(b) || b.starts_with(a)
}
