//! The measures that a text names, and which of them a cue belongs to.

use factum_core::{Span, Tok};

use crate::clause::{Cue, Sentence};
use crate::marks::{Mark, Sort};
use crate::modality::Draft;
use crate::noun::LONGEST;
use crate::words::role;

/// How many sentences back an instrument may stand that "it" or an omitted one means.
pub(crate) const MEMORY: usize = 6;

/// An instrument as a clause names it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Instrument {
    pub(crate) tokens: Span<Tok>,
    /// How much more evidence its word asks for: 0 none, 1 a person or an offence, 2 an offence.
    pub(crate) weight: i32,
}

/// What the preposition behind a cue names.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Complement {
    None,
    Instrument(Instrument),
    /// A pronoun that may stand for one.
    Pronoun,
    /// Something else: "from the squad".
    Other,
}

impl Complement {
    fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::None | Self::Other | Self::Pronoun, Self::Instrument(_)) | (Self::None, _) => other,
            _ => self,
        }
    }
}

impl Sentence<'_> {
    /// Returns the noun phrase of an instrument, with determiner and modifiers.
    pub(crate) fn instrument(&self, mark: Mark) -> Instrument {
        let start = self.noun_start(mark.tokens.start(), self.tokens.start());
        // "The president's Constitution Day pardon": the last of several heads.
        let head = |m: &&Mark| {
            let between = mark.tokens.end()..m.tokens.start();
            m.sort == Sort::Instrument
                && m.tokens.start() > mark.tokens.end()
                && m.tokens.start() <= mark.tokens.end() + 2
                && { between }.all(|t| self.is(t, role::CAPITAL) && !self.is(t, role::BREAKS))
        };
        let reach = self.tokens.end().min(mark.tokens.end() + 5);
        let near = Span::new(mark.tokens.start(), reach.max(mark.tokens.end()));
        let mark = self
            .marks_in(near)
            .iter()
            .find(head)
            .map_or(mark, |m| Mark { tokens: mark.tokens.cover(m.tokens), ..*m });
        // "The Amnesty Law of 2021".
        let end = mark.tokens.end();
        let year = self.reads(end, "of")
            && end + 1 < self.tokens.end()
            && self.doc.tokens().shape(end as usize + 1) == factum_core::Shape::Digits4;
        Instrument { tokens: Span::new(start, end + if year { 2 } else { 0 }), weight: mark.number }
    }

    /// Finds the instrument that a clause has as its subject or in front: "the law", "under the amnesty".
    pub(crate) fn governing(&self, clause: Span<Tok>) -> Option<Instrument> {
        let marks = self.marks_in(clause).iter();
        let mut found: Option<Instrument> = None;
        for mark in { marks }.filter(|m| m.is_instrument() && m.tokens.end() <= clause.end()) {
            let instrument = self.instrument(*mark);
            // "The law's author" is not the law, "the law's benefits" are.
            let owns = self.is(mark.tokens.end(), role::CLITIC) && mark.tokens.end() < clause.end();
            if owns
                && !(mark.tokens.end() + 1..clause.end().min(mark.tokens.end() + 4))
                    .any(|t| self.is(t, role::PART))
            {
                continue;
            }
            let held = mark.tokens.start().checked_sub(2).filter(|t| self.is(t + 1, role::CLITIC));
            if self.is(mark.tokens.start(), role::PART)
                && held.and_then(|t| self.mark_over(t)).is_some_and(|m| m.is_instrument())
            {
                continue;
            }
            let start = instrument.tokens.start().max(clause.start());
            let before = start.checked_sub(1).filter(|t| *t >= clause.start());
            let governs = match before {
                None => true,
                Some(before) => {
                    let roles = self.role(before);
                    let first = before == clause.start() || self.is(before - 1, role::COMMA);
                    let led = roles & role::PREPOSITION != 0;
                    (!led && roles & (role::COMMA | role::CONJUNCTION | role::ADVERB) != 0)
                        || (led && (first || self.is_text_of(before, clause)))
                        || self.ends_prelude(before)
                        // "It is not the case, he insisted, that the amnesty".
                        || (self.reads(before, "that") && self.is(before.wrapping_sub(1), role::COMMA))
                        // "Since 2029 the policy": a time in front without a comma.
                        || (self.is(clause.start(), role::PREPOSITION)
                            && self.is(start, role::DETERMINER)
                            && before - clause.start() <= 4
                            && self.is_number(before))
                }
            };
            if governs {
                found = Some(instrument);
            }
        }
        found
    }

    /// Returns whether what stands before "of" is a part of a law: "the provisions of", "the scope of".
    fn is_text_of(&self, of: u32, clause: Span<Tok>) -> bool {
        let part = role::RELIEF | role::PART | role::CLAUSE_NOUN;
        of > clause.start()
            && (self.mark_over(of - 1).is_some_and(|m| m.is_instrument()) || self.is(of - 1, part))
    }

    fn ends_prelude(&self, token: u32) -> bool {
        self.mark_over(token).is_some_and(|m| {
            matches!(
                m.sort,
                Sort::Reported | Sort::Proposed | Sort::Criticized | Sort::Denied | Sort::Hypothetical
            )
        })
    }

    /// Finds the instrument that a preposition behind a cue names: "from the amnesty", "by the new legislation".
    ///
    /// `bound` says that the token before `from` already asks for it: "outside the amnesty"; `most` limits the phrases
    /// that are looked at.
    pub(crate) fn complement(&self, from: u32, bound: bool, most: usize) -> Complement {
        let mut result = Complement::None;
        let mut at = from - u32::from(bound);
        let mut phrases = 0;
        while phrases < most
            && at + 1 < self.tokens.end()
            && (self.is(at, role::PREPOSITION) || (bound && at + 1 == from))
        {
            phrases += 1;
            let preposition = at;
            let mut next = at + 1;
            let mut named = None;
            while next < self.tokens.end() && next - at <= LONGEST + 1 {
                if let Some(mark) = self.mark_at(next).filter(Mark::is_instrument) {
                    // "Section 3 of the policy" is cited by its section.
                    let found = self.instrument(mark);
                    named = named.filter(|known: &Instrument| known.weight < found.weight).or(Some(found));
                    next = mark.tokens.end();
                    if self.reads(next, "of") {
                        next += 1;
                        continue;
                    }
                    break;
                }
                if named.is_none() && self.is(next, role::IT) && !self.is(next, role::DETERMINER) {
                    result = result.or(Complement::Pronoun);
                    next += 1;
                    break;
                }
                // "The rolls of the programme" are the programme's.
                let rolls = [
                    "rolls",
                    "roll",
                    "list",
                    "lists",
                    "ranks",
                    "register",
                    "beneficiaries",
                    "category",
                    "categories",
                ];
                let listed = named.is_none()
                    && self.reads(next, "of")
                    && rolls.iter().any(|w| self.reads(next - 1, w));
                if self.is(next, role::BREAKS) && !listed {
                    break;
                }
                next += 1;
            }
            // "Beyond the ambit of the spent-convictions regime": what has an ambit is a measure.
            if named.is_none()
                && self.reads(next, "of")
                && ["ambit", "scope", "purview", "remit", "coverage", "application"]
                    .iter()
                    .any(|w| self.reads(next.wrapping_sub(1), w))
            {
                let to = (next + 1..self.tokens.end())
                    .find(|t| self.is(*t, role::BREAKS))
                    .unwrap_or(self.tokens.end());
                if to > next + 1 {
                    return Complement::Instrument(Instrument { tokens: Span::new(next + 1, to), weight: 1 });
                }
            }
            // "For release": the good itself, and no other thing.
            let good: Span<Tok> = Span::new(at + 1, next.max(at + 1));
            let reach: Span<Tok> = Span::new(at + 1, (next + 3).min(self.tokens.end()).max(at + 1));
            let relief = self.words.grantable.iter().any(|class| {
                self.words.first(self.doc, reach, *class).is_some_and(|(span, _)| span.start() < good.end())
            });
            let gains =
                self.words.payload(self.doc.tokens().word(at as usize + 1), self.words.gaining).is_some();
            let relief = relief || (gains && self.reads(at, "from"));
            if named.is_none() && good.range().any(|t| self.is(t as u32, role::PART)) {
                result = result.or(Complement::Pronoun);
            }
            match named {
                // The agent names the law, "from" only what it gives.
                Some(named) if self.reads(preposition, "by") || self.reads(preposition, "under") => {
                    return Complement::Instrument(named);
                }
                Some(named) => result = result.or(Complement::Instrument(named)),
                None if self.is_source(preposition, from)
                    && !relief
                    && !matches!(result, Complement::Pronoun) =>
                {
                    result = result.or(Complement::Other);
                }
                None => {}
            }
            if next <= at + 1 {
                break;
            }
            at = next;
        }
        result
    }

    /// Returns whether a preposition asks for what one is excluded from, or not eligible for.
    fn is_source(&self, preposition: u32, from: u32) -> bool {
        let asks = self.reads(preposition, "for") || self.reads(preposition, "to");
        let out = self.reads(from - 1, "out") || self.reads(from - 1, "off") || self.reads(from, "of");
        let of = self.reads(preposition, "of") && out && !self.reads(from - 1, "list");
        self.reads(preposition, "from") || of || (asks && preposition == from)
    }

    /// Returns the phrase that stands for the measure of a cue: "the new one grants no amnesty".
    pub(crate) fn granted(&self, cue: &Cue) -> Option<Instrument> {
        let last = cue.tokens.start().checked_sub(1).filter(|last| self.is(*last, role::ONE))?;
        let start = self.noun_start(last, self.tokens.start());
        Some(Instrument { tokens: Span::new(start, last + 1), weight: 0 })
    }

    /// Returns the instrument that a cue holds: "nothing in this act applies to".
    pub(crate) fn within(&self, cue: &Cue) -> Option<Instrument> {
        let inside = |m: &&Mark| {
            let named = m.sort == Sort::Instrument && m.number < 2 && m.tokens.end() <= cue.tokens.end();
            // "No one benefits": there it is the verb.
            let verb =
                m.tokens.end() == cue.tokens.end() && self.text(m.tokens.start()).starts_with("benefit");
            named && !verb && !self.reads(m.tokens.start().wrapping_sub(1), "no")
        };
        let mark = self.marks_in(cue.tokens).iter().find(inside)?;
        // The first word of a cue is its verb.
        let start = self.noun_start(mark.tokens.start(), (cue.tokens.start() + 1).min(mark.tokens.start()));
        Some(Instrument { tokens: Span::new(start, mark.tokens.end()), weight: mark.number })
    }

    /// Returns the measure that speaks behind what it says: ", the decree states".
    pub(crate) fn speaking(&self, cue: &Cue) -> Option<Instrument> {
        let behind = Span::new(cue.tokens.end(), self.tokens.end());
        let mut named = self.marks_in(behind).iter().filter(|m| m.is_instrument());
        named.find(|m| self.says(m.tokens.end())).map(|m| self.instrument(*m))
    }

    /// Finds the measure of relief that only the rest of the sentence names: "…, the minister said of the amnesty".
    pub(crate) fn later(&self, cue: &Cue) -> Option<Instrument> {
        let rest = Span::new(cue.tokens.end(), self.tokens.end());
        let named = self.marks_in(rest).iter().find(|m| m.sort == Sort::Instrument && m.number == 0)?;
        Some(self.instrument(*named)).filter(|found| self.relief(Some(*found)))
    }

    /// Finds the instrument that a clause leaves unnamed: the nearest before it, in this sentence or a few back.
    pub(crate) fn earlier(&self, before: u32) -> Option<Instrument> {
        let sentences = self.doc.sentences();
        let here = sentences.index_of(self.tokens.start());
        let floor = sentences.get(here.saturating_sub(MEMORY)).start();
        let to = self.marks.partition_point(|m| m.tokens.start() < before);
        let from = self.marks.partition_point(|m| m.tokens.start() < floor);
        let found = self.marks[from..to].iter().rfind(|m| m.sort == Sort::Instrument && m.number == 0);
        let found = found.or_else(|| {
            // In the sentence itself a weak word may stand for it, too.
            let own = self.marks_in(Span::new(self.tokens.start(), before.max(self.tokens.start())));
            own.iter().rfind(|m| m.sort == Sort::Instrument)
        })?;
        Some(Instrument { tokens: self.noun_phrase(found), weight: found.number })
    }

    /// Returns the noun phrase of an instrument anywhere in the document.
    pub(crate) fn noun_phrase(&self, mark: &Mark) -> Span<Tok> {
        if self.tokens.contains(mark.tokens) {
            return self.instrument(*mark).tokens;
        }
        let tokens = self.doc.sentences().around(mark.tokens.start());
        let from = mark.tokens.start().saturating_sub(9).max(tokens.start());
        let within = Span::new(from, mark.tokens.end());
        let roles: Vec<u32> = within.range().map(|t| self.words.roles(self.doc, t)).collect();
        let window = Sentence { tokens: within, roles: &roles, cues: &[], ..*self };
        window.instrument(*mark).tokens
    }

    pub(crate) fn relief(&self, instrument: Option<Instrument>) -> bool {
        instrument.is_some_and(|i| self.words.first(self.doc, i.tokens, self.words.relief).is_some())
    }

    pub(crate) fn draft(&self, instrument: Instrument) -> Draft {
        let mut draft = Draft::No;
        self.words.each(self.doc, instrument.tokens, self.words.draft, |_, bill| {
            draft = if bill == 0 || draft == Draft::Plain { Draft::Plain } else { Draft::Bill };
        });
        draft
    }
}
