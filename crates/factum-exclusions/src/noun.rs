//! Noun phrases: where one starts and ends, and whom a clause names.

use factum_core::{Span, Tok};

use crate::clause::Sentence;
use crate::marks::{Mark, Sort};
use crate::words::role;

/// Longest noun phrase in tokens before its head.
pub(crate) const LONGEST: u32 = 7;

impl Sentence<'_> {
    /// Returns where the noun phrase of a head starts; without a determiner, at the capitals before the head.
    pub(crate) fn noun_start(&self, head: u32, floor: u32) -> u32 {
        let mut at = head;
        while at > floor && head - at < LONGEST {
            let roles = self.role(at - 1);
            if roles & role::DETERMINER != 0 {
                let before =
                    at >= floor + 2 && self.is(at - 2, role::DETERMINER) && !self.reads(at - 2, "that");
                return at - 1 - u32::from(before);
            }
            if roles & role::BREAKS != 0 && roles & role::CLITIC == 0 {
                break;
            }
            at -= 1;
        }
        let mut at = head;
        while at > floor
            && (self.is(at - 1, role::CAPITAL) && !self.is(at - 1, role::BREAKS)
                || (at - 1 > floor && self.is(at - 1, role::CLITIC) && self.is(at - 2, role::CAPITAL))
                || self.is_number(at - 1))
        {
            at -= 1;
        }
        at
    }

    pub(crate) fn is_number(&self, token: u32) -> bool {
        self.doc.tokens().shape(token as usize).is_number()
    }

    /// Returns the persons that a stretch names before it comes to what they did.
    pub(crate) fn subjects(&self, region: Span<Tok>) -> Vec<Subject> {
        let mut found = Vec::new();
        let mut at = region.start();
        // "But not to those": the preposition of the host comes along.
        at += u32::from(self.reads(at, "to") || self.reads(at, "for"));
        while at < region.end() {
            let roles = self.role(at);
            // "(a) genocide": the letter numbers the item.
            if self.text(at).len() == 1 && self.reads(at + 1, ")") {
                at += 2;
                continue;
            }
            if roles & (role::COMMA | role::CONJUNCTION | role::ADVERB | role::QUOTE | role::OTHER_PUNCT) != 0
            {
                at += 1;
                continue;
            }
            if at > region.start() && self.cues().iter().any(|c| c.tokens.start() == at) {
                break;
            }
            let Some(subject) = self.subject(at, region.end()) else { break };
            at = subject.tokens.end();
            let goes_on = self.is(at, role::COMMA | role::CONJUNCTION) && at < region.end();
            if subject.person || found.is_empty() {
                found.push(subject);
            }
            if !goes_on {
                break;
            }
        }
        found
    }

    /// Reads one noun phrase as a subject.
    fn subject(&self, from: u32, end: u32) -> Option<Subject> {
        let mut at = from;
        let mut person = None;
        let mut subject = Subject { tokens: Span::new(from, from), person: false, named: false };
        if self.is_personal(from) {
            return Some(Subject { tokens: Span::new(from, from + 1), person: true, named: false });
        }
        while at < end {
            let roles = self.role(at);
            if let Some(mark) = self.mark_at(at) {
                match mark.sort {
                    Sort::Agent => {
                        person = Some(mark.tokens.end());
                        subject.named = true;
                        at = mark.tokens.end();
                        continue;
                    }
                    // "Bribery convicts": the head is a person.
                    Sort::Offence | Sort::Topics
                        if at == from
                            && mark.tokens.end() < end
                            && self.is(mark.tokens.end(), role::SUBJECT) =>
                    {
                        let head = mark.tokens.end();
                        return Some(Subject {
                            tokens: Span::new(head, head + 1),
                            person: true,
                            named: false,
                        });
                    }
                    Sort::Offence | Sort::Topics | Sort::Unknown | Sort::Field if person.is_none() => {
                        return None;
                    }
                    Sort::Status if at == from && mark.tokens.len() > 1 => return None,
                    Sort::Status if at == from || self.is(at - 1, role::DETERMINER) => {}
                    Sort::Status
                    | Sort::Link
                    | Sort::Condition
                    | Sort::Threshold
                    | Sort::OpenList
                    | Sort::Offence
                    | Sort::Topics
                    | Sort::Unknown
                    | Sort::Field => break,
                    _ => {}
                }
            }
            // "Repeat offenders", "state officials".
            let adjective = roles & role::SAY != 0 && self.is(at + 1, role::SUBJECT);
            if roles & role::BREAKS & !role::PREPOSITION != 0
                && !adjective
                && !(at == from && roles & role::DETERMINER != 0)
            {
                break;
            }
            if roles & role::PREPOSITION != 0 {
                let of = self.reads(at, "of");
                let counted = of && at > from && (at + 1..end.min(at + 4)).any(|t| self.is(t, role::SUBJECT));
                let goes_on = counted || (person.is_some() && (of || self.reads(at, "with")));
                let convicted = (at + 1..end.min(at + 4)).any(|t| {
                    self.mark_at(t).is_some_and(|m| matches!(m.sort, Sort::Status | Sort::Threshold))
                });
                if !goes_on
                    || convicted
                    || self.mark_at(at + 1).is_some_and(|m| m.sort != Sort::Instrument)
                    || self.opens_offence(at + 1, end)
                {
                    break;
                }
                at = self.phrase_end(at + 1, end);
                person = Some(at);
                continue;
            }
            if roles & role::SUBJECT != 0 {
                person = Some(at + 1);
            }
            at += 1;
        }
        if at == from {
            return None;
        }
        // "Persons sentenced to more than ten years", "those convicted under the proclamation" are one description.
        if let Some(status) = self.mark_at(at).filter(|m| m.sort == Sort::Status && person == Some(at)) {
            person = Some(self.described_end(status, end).unwrap_or(at));
        }
        // "Islamists jailed for attacks": who was tried is a person.
        let tried = |m: Mark| m.sort == Sort::Status && m.tokens.start() > from;
        if person.is_none() && at > from && at < end && self.mark_at(at).is_some_and(tried) {
            person = Some(at);
        }
        // "Those who fired on the convoy": the clause says who they are, where it names no crime.
        if self.reads(at, "who") && at > from && self.is_open_pronoun(at - 1) {
            let stops = role::COMMA | role::STOP | role::QUOTE | role::OTHER_PUNCT;
            let to = (at..end).find(|t| self.is(*t, stops)).unwrap_or(end);
            let deed =
                |m: &Mark| !matches!(m.sort, Sort::Instrument | Sort::Ignored | Sort::Body | Sort::Passage);
            if to > at + 1 && !self.marks_in(Span::new(at, to)).iter().any(deed) {
                person = Some(to);
            }
        }
        subject.person = person.is_some();
        let last = person.unwrap_or(at).max(from + 1);
        subject.tokens = Span::new(from, last);
        Some(subject)
    }

    /// Returns whether a pronoun stands for people.
    pub(crate) fn is_personal(&self, token: u32) -> bool {
        ["he", "she", "they", "them", "him", "we", "us", "you"].iter().any(|w| self.reads(token, w))
    }

    /// Returns where a description by sentence or statute ends, behind a stage of procedure.
    fn described_end(&self, status: Mark, end: u32) -> Option<u32> {
        let next = status.tokens.end();
        let mark = self.mark_at(next).filter(|m| m.sort == Sort::Threshold);
        let statute = || {
            let near = Span::new(next + 1, end.min(next + 8).max(next + 1));
            let named = self.marks_in(near).iter().find(|m| m.sort == Sort::Instrument)?;
            self.reads(next, "under").then_some(*named)
        };
        mark.or_else(statute).map(|m| m.tokens.end()).filter(|to| *to <= end)
    }

    /// Returns whether the phrase at a token is an offence.
    fn opens_offence(&self, from: u32, end: u32) -> bool {
        self.marks_in(Span::new(from, end.min(from + 4)))
            .iter()
            .any(|m| matches!(m.sort, Sort::Offence | Sort::Topics | Sort::Unknown | Sort::Field))
    }

    /// Returns the end of a noun phrase with the short phrases that hang on it: "blood on their hands".
    fn phrase_end(&self, from: u32, end: u32) -> u32 {
        let mut at = from;
        while at < end && at - from < LONGEST {
            let roles = self.role(at);
            if roles & role::BREAKS & !role::PREPOSITION != 0
                || self.mark_at(at).is_some_and(|m| m.sort == Sort::Status || m.sort == Sort::Link)
            {
                break;
            }
            if roles & role::PREPOSITION != 0 && !self.reads(at, "on") && !self.reads(at, "of") {
                break;
            }
            at += 1;
        }
        at
    }
}

/// Who a clause is about.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Subject {
    pub(crate) tokens: Span<Tok>,
    /// Whether its head is a word for persons.
    pub(crate) person: bool,
    /// Whether its head names an offence: kidnappers.
    pub(crate) named: bool,
}
