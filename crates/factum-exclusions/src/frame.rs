//! What stands around a cue: where its argument is, and what its verb takes.

use factum_core::{Span, Tok};

use crate::clause::{Cue, Sentence};
use crate::cues::Need;
use crate::instrument::{Complement, Instrument};
use crate::marks::{Mark, Sort};
use crate::noun::Subject;
use crate::words::role;

impl Sentence<'_> {
    /// Returns whether an argument names a class of people or deeds, and not one man: "he", "the suspect", "two men".
    pub(crate) fn is_class(&self, region: Span<Tok>, subjects: &[Subject]) -> bool {
        let Some(first) = subjects.first() else { return !region.is_empty() };
        let (start, last) = (first.tokens.start(), first.tokens.end() - 1);
        let name = self.is(start, role::CAPITAL) && start > self.tokens.start();
        let definite = ["the", "he", "she", "his", "her", "him", "this"].iter().any(|w| self.reads(start, w));
        let plural = self.text(last).ends_with('s') || self.reads(last, "people");
        let counted = first.tokens.range().take(2).any(|t| self.is_number(t as u32));
        !first.person || !(name || counted || (definite && !plural))
    }

    /// Returns whether an instrument is only the good that is granted, without a word that makes it one measure.
    pub(crate) fn is_bare(&self, instrument: Instrument) -> bool {
        let start = instrument.tokens.start();
        let relief = self.words.first(self.doc, instrument.tokens, self.words.grantable[0]);
        instrument.tokens.len() <= 2
            && self.tokens.contains(instrument.tokens)
            && relief.is_some()
            && !self.is(start, role::DETERMINER)
            && !(self.is(start, role::CAPITAL) && start > self.tokens.start())
    }

    /// Returns what a cue leaves somebody out of: the phrase right behind it goes before what follows.
    pub(crate) fn source(&self, cue: &Cue) -> Complement {
        let end = cue.tokens.end();
        let bound = cue.rule.need == Need::Complement || self.is(end - 1, role::PREPOSITION);
        let first = self.complement(end, bound, 1);
        if matches!(first, Complement::Other) && cue.weight > 0 {
            return first;
        }
        let most = if cue.rule.need == Need::Complement { 2 } else { usize::MAX };
        self.complement(end, bound, most)
    }

    /// Returns whether a cue holds a source that is neither a measure nor a pronoun for one.
    pub(crate) fn leaves_other(&self, cue: &Cue) -> bool {
        let Some(from) = cue.tokens.range().find(|t| self.reads(*t as u32, "from")) else { return false };
        let pronoun = (from as u32 + 1..cue.tokens.end()).any(|t| self.is(t, role::IT));
        !pronoun && !self.has(cue.tokens, Sort::Instrument)
    }

    /// Returns whether the argument of a cue that can look both ways follows it.
    pub(crate) fn looks_forward(&self, cue: &Cue, before: Span<Tok>, behind: Span<Tok>) -> bool {
        let next = cue.tokens.end();
        if behind.is_empty()
            || self
                .is(next, role::PREPOSITION | role::COMMA | role::CONJUNCTION | role::AUXILIARY | role::STOP)
        {
            return false;
        }
        let named = self.is(next, role::DETERMINER | role::SUBJECT)
            || self.mark_at(next).is_some_and(|m| {
                matches!(m.sort, Sort::Offence | Sort::Agent | Sort::Topics | Sort::Unknown)
            })
            || self.subjects(behind).first().is_some_and(|one| one.person);
        let person_before = self.subjects(before).iter().any(|one| one.person);
        let taken = matches!(self.late_complement(behind), Complement::Instrument(_));
        named && (!person_before || taken || self.governing(before).is_some())
    }

    /// Returns whether the object of an active verb is the measure itself: "rejected the amnesty".
    pub(crate) fn takes_measure(&self, cue: &Cue, behind: Span<Tok>) -> bool {
        let led = cue.tokens.range().any(|t| self.is(t as u32, role::BE))
            || self.is(cue.tokens.start().wrapping_sub(1), role::BE);
        let near: Span<Tok> =
            Span::new(behind.start(), behind.end().min(behind.start() + 6).max(behind.start()));
        let to = near.range().find(|t| self.is(*t as u32, role::PREPOSITION | role::RELATIVE | role::COMMA));
        let near = Span::new(near.start(), to.map_or(near.end(), |t| t as u32));
        !led && self.marks_in(near).iter().any(|m| m.sort == Sort::Instrument && m.number == 0)
    }

    /// Returns those who decide on a measure, as the subject of a clause: "the pardon board".
    pub(crate) fn deciding(&self, before: Span<Tok>) -> Option<Instrument> {
        let body = self.marks_in(before).iter().rfind(|m| m.sort == Sort::Body)?;
        Some(self.instrument(Mark { number: 1, ..*body }))
    }

    /// Returns the measure that a verb has as its object: "may not join the scheme".
    pub(crate) fn object(&self, behind: Span<Tok>) -> Option<Instrument> {
        let near = Span::new(behind.start(), behind.end().min(behind.start() + 6).max(behind.start()));
        self.marks_in(near).iter().find(|m| m.sort == Sort::Instrument).map(|m| self.instrument(*m))
    }

    /// Returns what a sentence puts in front of its clause: "for war crimes there shall be no immunity".
    pub(crate) fn fronted(&self, cue: &Cue) -> Option<Span<Tok>> {
        let first = self.tokens.start();
        let opens =
            ["for", "to", "in", "as", "where", "with", "when", "on"].iter().any(|w| self.reads(first, w));
        let comma = (first..cue.tokens.start()).find(|t| self.is(*t, role::COMMA));
        let end = comma.unwrap_or(cue.tokens.start());
        let within = Span::new(first + 1, end.max(first + 1));
        let shows = |m: &Mark| {
            matches!(m.sort, Sort::Offence | Sort::Agent | Sort::Status | Sort::Topics | Sort::Unknown)
        };
        (opens && self.marks_in(within).iter().any(shows)).then_some(within)
    }

    /// Returns whom a relative clause speaks of: "those whom the law leaves out".
    pub(crate) fn antecedent(&self, before: Span<Tok>, behind: Span<Tok>) -> Option<Span<Tok>> {
        if !behind.is_empty() && !self.is(behind.start(), role::PREPOSITION | role::OTHER_PUNCT) {
            return None;
        }
        let relative = (before.start()..before.end()).rfind(|t| self.is(*t, role::RELATIVE))?;
        let rest = Span::new(relative + 1, before.end());
        let named = self.marks_in(rest).iter().any(Mark::is_instrument);
        let cleft = self.is(before.start(), role::IT) && self.is(before.start() + 1, role::BE);
        let start = before.start() + if cleft { 2 } else { 0 };
        (named && relative > start).then(|| Span::new(start, relative))
    }

    /// Returns whether somebody is kept from doing something, which no measure of relief does: "from owning guns".
    pub(crate) fn is_ban_on_doing(&self, cue: &Cue) -> bool {
        let from = (cue.tokens.end()..self.tokens.end()).find(|t| self.reads(*t, "from"));
        from.is_some_and(|from| {
            let next = from + 1;
            next < self.tokens.end() && (self.text(next).ends_with("ing") || self.reads(next, "public"))
        })
    }

    /// Finds the reason that stands behind a cue: "because he had been convicted of murder".
    pub(crate) fn ground(&self, cue: &Cue) -> Option<Span<Tok>> {
        let end = self.tokens.end();
        let opens = |t: &u32| {
            let led = ["because", "if", "where", "when", "since", "as"].iter().any(|w| self.reads(*t, w));
            let next = t + 1;
            let who = ["he", "she", "they", "it", "you"].iter().any(|w| self.reads(next, w));
            led && (who || (next..end.min(next + 3)).any(|t| self.is(t, role::SUBJECT)))
        };
        let from = (cue.tokens.end()..end).find(opens)?;
        let to = (from..end).find(|t| self.is(*t, role::STOP | role::OTHER_PUNCT)).unwrap_or(end);
        let stage = |m: &Mark| matches!(m.sort, Sort::Status | Sort::Offence | Sort::Topics);
        self.marks_in(Span::new(from, to)).iter().any(stage).then(|| Span::new(from, to))
    }

    /// Finds "from the amnesty" behind the arguments of an active cue.
    pub(crate) fn late_complement(&self, behind: Span<Tok>) -> Complement {
        let opens = |t: &u32| {
            let crime = self.mark_over(*t).is_some_and(|m| matches!(m.sort, Sort::Field | Sort::Unknown));
            let led = self.text(t.saturating_sub(1));
            let caused = self.reads(*t, "from") && (led.ends_with("ing") || led.ends_with("ed"));
            (self.reads(*t, "from") || self.reads(*t, "under")) && !crime && !caused
        };
        let from = (behind.start()..self.tokens.end()).find(opens);
        from.map_or(Complement::None, |from| self.complement(from, false, usize::MAX))
    }

    /// Returns whether the subject of an active cue is a pronoun that can stand for a measure.
    pub(crate) fn pronoun_subject(&self, cue: &Cue, before: Span<Tok>) -> bool {
        let mut at = cue.tokens.start();
        while at > self.tokens.start() && self.is(at - 1, role::AUXILIARY | role::ADVERB | role::COMMA) {
            at -= 1;
        }
        if self.mark_over(at.wrapping_sub(1)).is_some_and(|m| m.sort == Sort::Hedge) {
            at = self.mark_over(at - 1).map_or(at, |m| m.tokens.start());
        }
        let token = at.wrapping_sub(1);
        let border = token.wrapping_sub(1);
        let opens = token == before.start()
            || border < self.tokens.start()
            || self.mark_over(border).is_some_and(|m| m.tokens.end() == token && m.sort != Sort::Instrument)
            || self.is(
                border,
                role::COMMA
                    | role::CONJUNCTION
                    | role::PREPOSITION
                    | role::RELATIVE
                    | role::SAY
                    | role::ADVERB
                    | role::STOP
                    | role::QUOTE,
            );
        self.is(token, role::IT) && (opens || self.is(token, role::RELATIVE))
    }

    pub(crate) fn is_participle(&self, cue: &Cue) -> bool {
        let last = self.text(cue.tokens.start());
        last.ends_with("ing")
            || self.reads(cue.tokens.start().wrapping_sub(1), "to")
            || self.reads(cue.tokens.start(), "to")
    }

    /// Steps over "from its benefits" between a verb and its object.
    pub(crate) fn skip_source(&self, region: Span<Tok>) -> Span<Tok> {
        let near = Span::new(region.start(), region.end().min(region.start() + 7));
        let source =
            self.marks_in(near).iter().find(|m| m.sort == Sort::Instrument && m.tokens.end() <= region.end());
        let part = near.range().map(|t| t as u32).find(|t| self.is(*t, role::PART));
        let part = part.filter(|t| *t < region.end()).map(|t| Span::new(t + 1, region.end()));
        source.map_or(part.unwrap_or(region), |m| Span::new(m.tokens.end(), region.end()))
    }

    /// Steps over a phrase in front of the subject: "Under the amnesty, …".
    pub(crate) fn skip_prelude(&self, region: Span<Tok>) -> Span<Tok> {
        let first = region.start();
        let source =
            self.reads(first, "according") || self.mark_at(first).is_some_and(|m| m.sort == Sort::According);
        // "Fifteen years on, the men": how long ago.
        let ago = (first + 1..region.end().min(first + 5))
            .any(|t| (self.reads(t, "on") || self.reads(t, "later")) && self.is(t + 1, role::COMMA));
        if region.is_empty() || !(source || ago || self.is(first, role::PREPOSITION)) {
            return region;
        }
        let comma = region.range().find(|t| self.is(*t as u32, role::COMMA));
        comma.map_or(region, |comma| Span::new(comma as u32 + 1, region.end()))
    }
}
