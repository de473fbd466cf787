//! Who says, criticizes or proposes an exclusion.

use factum_core::value::{Speaker, Via};
use factum_core::work::visit;
use factum_core::{Annotation, Span, Tok, Value};

use crate::clause::{Cue, Sentence};
use crate::marks::{Mark, Sort};
use crate::words::role;

impl Sentence<'_> {
    /// Finds who says, criticizes or proposes: the subject of the verb, or the name behind it.
    pub(crate) fn speaker(&self, mark: Mark, cue: &Cue, entities: &[Annotation]) -> Option<Speaker> {
        let span = match mark.sort {
            // "If the upper house has its way".
            Sort::Proposed if self.reads(mark.tokens.start(), "if") && mark.tokens.len() > 3 => self
                .name_from(mark.tokens.start() + 1)
                .map(|name| Span::new(name.start(), name.end().min(mark.tokens.end() - 3))),
            Sort::According => self.name_from(mark.tokens.end()),
            Sort::Criticized if self.reads(mark.tokens.end(), "from") => {
                self.name_from(mark.tokens.end() + 1)
            }
            _ => {
                // ", the minister said": behind what is said stands its speaker, and nothing else.
                let verb = self.judging(mark, cue).unwrap_or(mark.tokens);
                let tagged = verb.start() >= cue.tokens.end()
                    || (self.is(verb.end(), role::COMMA) && mark.sort == Sort::Reported);
                self.inverted_name(mark, tagged).or_else(|| self.name_before(verb.start(), tagged, entities))
            }
        }?;
        visit(entities.len());
        let span = self.doc.tokens().cover(span);
        let entity =
            entities.iter().find(|e| span.overlaps(e.span()) && matches!(e.value(), Value::Entity(_)));
        Some(Speaker { span, entity: entity.map(Annotation::id), via: Via::Sentence })
    }

    /// Returns the verb that a judgment or a motion belongs to: "called the exclusion unfair", "moved an amendment to".
    fn judging(&self, mark: Mark, cue: &Cue) -> Option<Span<Tok>> {
        let verbs =
            ["called", "calls", "branded", "labelled", "labeled", "termed", "deemed", "considers", "finds"];
        let first = self.tokens.start();
        if mark.sort == Sort::Criticized
            && mark.tokens.start() >= cue.tokens.end()
            && !self.says(mark.tokens.start())
        {
            let verb = (first + 1..cue.tokens.start()).rfind(|t| verbs.iter().any(|w| self.reads(*t, w)))?;
            return Some(Span::new(verb, verb + 1));
        }
        let before = mark.tokens.start().wrapping_sub(1);
        let moved = mark.sort == Sort::Proposed
            && self.is(mark.tokens.start(), role::DETERMINER)
            && before > first
            && (self.text(before).ends_with("ed") || self.text(before).ends_with('s'));
        moved.then(|| Span::new(before, mark.tokens.end()))
    }

    /// Reads the subject of a verb that stands before it: ", says the minister."
    fn inverted_name(&self, mark: Mark, tagged: bool) -> Option<Span<Tok>> {
        let before = mark.tokens.start().wrapping_sub(1);
        let led = self.is(before, role::QUOTE) || (tagged && self.is(before, role::COMMA));
        let name = self.name_from(mark.tokens.end()).filter(|_| led)?;
        let ends = name.end() >= self.tokens.end()
            || self.is(name.end(), role::COMMA | role::STOP | role::OTHER_PUNCT | role::RELATIVE);
        ends.then_some(name)
    }

    /// Reads a noun phrase forward: "according to the ministry".
    fn name_from(&self, from: u32) -> Option<Span<Tok>> {
        let mut at = from;
        while at < self.tokens.end() && at - from < 10 {
            let roles = self.role(at);
            let joins = roles & role::CONJUNCTION != 0
                && at > from
                && !self.is(at + 1, role::AUXILIARY | role::PRONOUN);
            let of = at > from
                && (self.reads(at, "of")
                    || (["for", "from", "in", "with", "at"].iter().any(|w| self.reads(at, w))
                        && self.is(at + 1, role::CAPITAL | role::DETERMINER)));
            let pronoun = at == from && roles & role::PRONOUN != 0;
            if roles & role::BREAKS != 0 && !joins && !of && !pronoun {
                break;
            }
            at += 1;
            if pronoun {
                break;
            }
        }
        (at > from && !self.is(from, role::IT)).then(|| Span::new(from, at))
    }

    /// Reads the subject of a verb: the phrase before it, stepping over an apposition or a relative clause.
    fn name_before(&self, verb: u32, tagged: bool, entities: &[Annotation]) -> Option<Span<Tok>> {
        let first = self.tokens.start();
        let mut end = verb;
        while end > first && (self.is(end - 1, role::AUXILIARY | role::ADVERB) || self.is_manner(end - 1)) {
            end -= 1;
        }
        if end == first {
            return None;
        }
        let mut start = end;
        while start > first && !self.is(start - 1, role::STOP | role::QUOTE) {
            let mark = self.mark_over(start - 1);
            if mark.is_some_and(|m| m.sort == Sort::Terminator || m.sort == Sort::Hypothetical) {
                break;
            }
            start -= 1;
        }
        let last = (start..end).rfind(|t| self.is(*t, role::COMMA)).filter(|comma| tagged && comma + 1 < end);
        if let Some(comma) = last {
            // ", which the treasury says": the relative is the object.
            let which = self.is(comma + 1, role::RELATIVE) && comma + 2 < end;
            return Some(Span::new(comma + 1 + u32::from(which), end))
                .filter(|_| which || !self.is(comma + 1, role::RELATIVE));
        }
        // A remark between commas stands apart from the name: take the phrase before the first comma.
        if self.is(end - 1, role::COMMA) || (start..end).any(|t| self.is(t, role::COMMA)) {
            if !self.is(end - 1, role::COMMA) {
                // The last segment may be the subject itself: "In May, the minister said".
                let last = (start..end).rfind(|t| self.is(*t, role::COMMA)).map_or(start, |t| t + 1);
                if self.is(last, role::DETERMINER | role::PRONOUN | role::CAPITAL) {
                    let head = (start..last.saturating_sub(1))
                        .find(|t| self.is(*t, role::COMMA))
                        .unwrap_or(last - 1);
                    // "Citing two diplomats, the agency reported".
                    let lead = self.is(start, role::PREPOSITION | role::CONJUNCTION | role::ADVERB)
                        || self.text(start).ends_with("ing");
                    if lead || head == start {
                        return Some(Span::new(last, end));
                    }
                }
            }
            let covered = self.doc.tokens().cover(Span::new(start, end));
            let person = entities.iter().filter(|e| covered.contains(e.span())).find(|e| {
                e.value().as_entity().is_some_and(|e| e.kind == factum_core::value::EntityType::Person)
            });
            if let Some(person) = person {
                return Some(self.doc.tokens().at(person.span()));
            }
            if let Some(name) = self.capitalized_segment(start, end) {
                return Some(name);
            }
            end = (start..end).find(|t| self.is(*t, role::COMMA)).unwrap_or(end);
        }
        // "A baker tried for arson said": the subject is the first phrase, without what follows its head.
        while start < end && self.is(start, role::CONJUNCTION | role::ADVERB | role::COMMA) {
            start += 1;
        }
        if !self.is(start, role::PREPOSITION) {
            let stops = |t: u32| {
                let roles = self.role(t);
                let joins = roles & role::CONJUNCTION != 0 || self.reads(t, "of") || t == start;
                // "Lawyers for the clerk", "the member for Sylhet", "state media".
                let tail = roles & role::PREPOSITION != 0
                    && ["for", "from", "in", "at", "with", "to", "on", "near", "by"]
                        .iter()
                        .any(|w| self.reads(t, w))
                    && self.is(t + 1, role::DETERMINER | role::CAPITAL);
                let noun = roles & role::SAY != 0 && t > start && !self.says(t);
                let breaks = if noun { role::BREAKS & !role::SAY } else { role::BREAKS };
                (roles & breaks != 0 && !joins && !tail)
                    || self
                        .mark_at(t)
                        .is_some_and(|m| t > start && matches!(m.sort, Sort::Status | Sort::Link))
            };
            let to = (start..end).find(|t| stops(*t)).unwrap_or(end);
            return (to > start).then(|| Span::new(start, to));
        }
        // "In May the minister said": the name ends at its first preposition but "of".
        let mut at = end;
        while at > start {
            let roles = self.role(at - 1);
            let of = self.reads(at - 1, "of");
            let pronoun = roles & role::PRONOUN != 0 && at == end;
            if roles & role::BREAKS != 0 && !of && !pronoun && roles & role::CONJUNCTION == 0 {
                break;
            }
            at -= 1;
            if pronoun {
                break;
            }
        }
        while at < end && self.is(at, role::CONJUNCTION | role::ADVERB | role::COMMA) {
            at += 1;
        }
        (at < end).then(|| Span::new(at, end))
    }

    /// Returns whether a token is an adverb by its ending: "personally believes".
    fn is_manner(&self, token: u32) -> bool {
        let text = self.text(token);
        text.len() > 5 && text.ends_with("ly") && !self.is(token, role::CAPITAL)
    }

    /// Finds a segment between commas that is a name: two or more capitalized words.
    fn capitalized_segment(&self, start: u32, end: u32) -> Option<Span<Tok>> {
        let mut from = start;
        for at in start..=end {
            if at == end || self.is(at, role::COMMA) {
                let segment = Span::new(from, at);
                if segment.len() >= 2
                    && segment.len() <= 5
                    && segment.range().all(|t| self.is(t as u32, role::CAPITAL))
                {
                    return Some(segment);
                }
                from = at + 1;
            }
        }
        None
    }
}
