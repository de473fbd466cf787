//! The limits of a record: its conditions and the time it is for.

use factum_core::{Annotation, AnnotationId, Norm, Span, Tok};

use crate::clause::{Cue, Sentence};
use crate::marks::{Mark, Sort};
use crate::words::role;

impl Sentence<'_> {
    /// Returns the limits that stand in the scope of a cue, or right behind it.
    pub(crate) fn conditions(&self, cue: &Cue, region: Span<Tok>) -> Vec<Span<Norm>> {
        let mut found = Vec::new();
        let mut after = region.start();
        if let Some(tail) = self.description(region) {
            after = tail.end();
            found.push(self.doc.tokens().cover(tail));
        }
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
                        && !self.cues().iter().any(|c| c.tokens.start() == to)
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

    /// Returns what limits a subject without a marker: "owners holding an expired permit", "a fugitive who returns".
    ///
    /// A description by a crime or a stage of procedure is no limit; it has fields of its own.
    fn description(&self, region: Span<Tok>) -> Option<Span<Tok>> {
        let subject = self.subjects(self.skip_prelude(region)).pop().filter(|one| one.person)?;
        let (head, from) = (subject.tokens.end() - 1, subject.tokens.end());
        if from >= region.end() || !self.is(head, role::SUBJECT) || self.is_open_pronoun(head) {
            return None;
        }
        let text = self.text(from);
        let participle = text.len() > 5
            && text.ends_with("ing")
            && self.mark_at(from).is_none()
            && !self.is(from, role::PREPOSITION);
        let relative = self.reads(from, "who") || self.reads(from, "whose");
        if !participle && !relative {
            return None;
        }
        let stops = role::STOP | role::QUOTE;
        let to = (from..region.end()).find(|t| self.is(*t, stops) || !relative && self.is(*t, role::COMMA));
        let tail = Span::new(from, to.unwrap_or(region.end()));
        let deed = |m: &Mark| {
            matches!(
                m.sort,
                Sort::Status
                    | Sort::Link
                    | Sort::Offence
                    | Sort::Topics
                    | Sort::Agent
                    | Sort::Unknown
                    | Sort::Condition
                    | Sort::Threshold
            )
        };
        (tail.len() > 1 && !self.marks_in(tail).iter().any(deed)).then_some(tail)
    }

    /// Returns whether a pronoun stands for all whom its relative clause describes: "those who".
    pub(crate) fn is_open_pronoun(&self, token: u32) -> bool {
        ["those", "anyone", "anybody", "someone", "whoever", "everyone", "nobody", "one", "none"]
            .iter()
            .any(|w| self.reads(token, w))
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
