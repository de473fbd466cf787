//! The limits of a record: its conditions and the time it is for.

use factum_core::{Annotation, AnnotationId, Norm, Span, Tok};

use crate::clause::{Cue, Sentence};
use crate::marks::Sort;
use crate::words::role;

impl Sentence<'_> {
    /// Returns the limits that stand in the scope of a cue, or right behind it.
    pub(crate) fn conditions(&self, cue: &Cue, region: Span<Tok>) -> Vec<Span<Norm>> {
        let mut found = Vec::new();
        let mut after = region.start();
        let end = self.tokens.end();
        let behind = region.start() < cue.tokens.end();
        for mark in self.marks_in(Span::new(region.start(), end)) {
            if mark.tokens.start() < after {
                continue;
            }
            // Behind a cue that looks back only a proviso still belongs to it.
            let proviso =
                self.reads(mark.tokens.start(), "unless") || self.reads(mark.tokens.start(), "provided");
            if behind && mark.tokens.start() >= region.end() && !proviso {
                continue;
            }
            let span = match mark.sort {
                Sort::Threshold => {
                    let before = mark.tokens.start().wrapping_sub(1);
                    let status = self.mark_over(before).filter(|m| m.sort == Sort::Status);
                    Span::new(status.map_or(mark.tokens.start(), |m| m.tokens.start()), mark.tokens.end())
                }
                Sort::Hypothetical
                    if !self.reads(mark.tokens.start(), "if")
                        && !self.reads(mark.tokens.start(), "unless") =>
                {
                    continue;
                }
                Sort::Condition | Sort::Hypothetical => {
                    let stops = role::COMMA | role::STOP | role::OTHER_PUNCT;
                    let mut to = mark.tokens.end();
                    while to < end
                        && !self.is(to, stops)
                        && !self.reads(to, "that")
                        && !self.cues.iter().any(|c| c.tokens.start() == to)
                    {
                        to += 1;
                    }
                    Span::new(mark.tokens.start(), to)
                }
                _ => continue,
            };
            after = span.end();
            found.push(self.doc.tokens().cover(span));
        }
        found
    }

    /// Returns the time that the scope of a cue names, with its preposition.
    pub(crate) fn temporal(
        &self,
        region: Span<Tok>,
        dates: &[Annotation],
    ) -> (Option<Span<Norm>>, Vec<AnnotationId>) {
        let tokens = self.doc.tokens();
        let within = tokens.cover(region);
        let from = dates.partition_point(|d| d.span().start() < within.start());
        let mut ids = Vec::new();
        let mut span: Option<Span<Norm>> = None;
        for date in dates[from..].iter().take_while(|d| d.span().end() <= within.end()) {
            let first = tokens.at(date.span()).start();
            let bound = first > region.start()
                && self.is(first - 1, role::WHEN | role::PREPOSITION | role::CONJUNCTION);
            let start = if bound { tokens.span(first as usize - 1).start() } else { date.span().start() };
            span = Some(match span {
                None => Span::new(start, date.span().end()),
                Some(known) => known.cover(date.span()),
            });
            ids.push(date.id());
        }
        (span, ids)
    }
}
