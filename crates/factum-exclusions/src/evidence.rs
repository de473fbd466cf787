//! How much the argument of a cue shows of a legal measure.

use factum_core::{Span, Tok};

use crate::clause::{Cue, Sentence};
use crate::marks::{Mark, Sort};
use crate::noun::Subject;
use crate::words::role;

/// What the argument of a cue shows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Evidence {
    pub(crate) person: bool,
    pub(crate) offences: usize,
    /// A stage of procedure with a person or a crime.
    pub(crate) status: bool,
    /// Crimes, named or not.
    pub(crate) crimes: bool,
    /// People of whom measures of relief speak: prisoners.
    pub(crate) captive: bool,
    /// A thing that policies, licenses and tariffs name.
    pub(crate) matter: bool,
    /// Any noun phrase at all.
    pub(crate) any: bool,
}

impl Sentence<'_> {
    /// Weighs what the argument of a cue names: persons, or crimes that are its head and not its remote part.
    pub(crate) fn evidence(&self, region: Span<Tok>, subjects: &[Subject], person: bool) -> Evidence {
        let person = person || subjects.iter().any(|one| one.person);
        // "Safeguards against tax evasion" are no crime; "people convicted of tax evasion" are its doers.
        let linked = person
            || self
                .marks_in(region)
                .iter()
                .any(|m| matches!(m.sort, Sort::OpenList | Sort::Status | Sort::Link));
        // "Sentences imposed for murder".
        let linked = linked || self.words.first(self.doc, self.head_words(region), self.words.term).is_some();
        let mut offences = 0;
        let mut end = region.end();
        if !linked {
            let bare = |t: &usize| self.is(*t as u32, role::PREPOSITION | role::AUXILIARY | role::RELATIVE);
            end = region.range().find(bare).map_or(end, |t| t as u32);
            if (region.start()..end).any(|t| self.is(t, role::OFFENCE_HEAD)) {
                end = region.end();
            }
        }
        for mark in self.argument(Span::new(region.start(), end)) {
            if (!linked && self.is_topic(mark.tokens.end())) || self.is_suffered(*mark) {
                continue;
            }
            offences += usize::from(matches!(
                mark.sort,
                Sort::Offence | Sort::Topics | Sort::Agent | Sort::Field | Sort::Unknown
            ));
        }
        let crimes = region.range().take(6).any(|t| self.is(t as u32, role::OFFENCE_HEAD));
        let any = !region.is_empty() && !subjects.is_empty() || crimes;
        Evidence {
            person,
            offences,
            status: self.argument(region).any(|m| m.sort == Sort::Status),
            crimes,
            captive: self.words.first(self.doc, self.head_words(region), self.words.captive).is_some(),
            matter: self.words.first(self.doc, self.head_words(region), self.words.matter).is_some(),
            any,
        }
    }

    /// Returns whether a deed is told of those it was done to: "were killed".
    pub(crate) fn is_suffered(&self, mark: Mark) -> bool {
        mark.sort == Sort::Offence
            && self.is(mark.tokens.start().wrapping_sub(1), role::BE)
            && self
                .words
                .payload(self.doc.tokens().word(mark.tokens.start() as usize), self.words.deed)
                .is_some()
    }

    /// Returns the stretch in which the head of an argument stands.
    fn head_words(&self, region: Span<Tok>) -> Span<Tok> {
        let end = region.end().min(region.start() + 5);
        let to = (region.start()..end).find(|t| self.is(*t, role::PREPOSITION)).unwrap_or(end);
        Span::new(region.start(), to)
    }

    /// Returns whether what stands before a token only says what it is about: "the murder trial".
    fn is_topic(&self, next: u32) -> bool {
        next < self.tokens.end()
            && self.words.payload(self.doc.tokens().word(next as usize), self.words.about).is_some()
    }

    /// Returns whether what stands before an exception speaks of all: "all crimes except".
    pub(crate) fn is_universal(&self, cue: &Cue) -> bool {
        let from = cue.tokens.start().saturating_sub(12).max(self.tokens.start());
        // "Except for murderers, all prisoners": in front of its sentence it speaks of what follows.
        let opens = cue.tokens.start() == self.tokens.start();
        let to = if opens { self.tokens.end().min(cue.tokens.end() + 14) } else { cue.tokens.start() };
        (from..to).any(|t| {
            ["all", "any", "every", "everyone", "anyone", "most", "everybody"]
                .iter()
                .any(|w| self.reads(t, w))
        })
    }
}
