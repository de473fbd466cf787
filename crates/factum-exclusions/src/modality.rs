//! How an exclusion is put forward.

use factum_core::value::ExclusionModality as Modality;
use factum_core::{Span, Tok};

use crate::clause::{Cue, Sentence};
use crate::cues::{Kind, Sense};
use crate::marks::{Mark, Sort};
use crate::words::role;

/// Whether the measure is a text without force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Draft {
    No,
    /// A bill, which reporters go on calling so after it passed.
    Bill,
    Plain,
}

/// What the words around a cue say of its standing.
#[derive(Clone, Debug)]
pub(crate) struct Standing {
    pub(crate) modality: Modality,
    pub(crate) hedged: bool,
    /// The mark of the one who says, criticizes or proposes it.
    pub(crate) said: Option<Mark>,
}

impl Sentence<'_> {
    /// Reads modality, hedge and speech around a cue; negated outranks hypothetical, then criticized, proposed, reported.
    pub(crate) fn standing(&self, cue: &Cue, clause: Span<Tok>, scope: Span<Tok>, draft: Draft) -> Standing {
        let whole = self.tokens;
        let before = Span::new(whole.start(), cue.tokens.start());
        let hedged = self.words_in(cue.tokens, Sort::Hedge) || self.has(clause, Sort::Hedge);
        let (mut hypothetical, mut proposed, mut reported) = (None, None, None);
        let mut criticized: Option<Mark> = None;
        let mut denied = matches!(cue.rule.kind, Kind::DeniedForward | Kind::DeniedBackward);
        let mut hearsay = false;
        let mut refuted = None;
        for mark in self.marks_in(whole) {
            // A verb within a cue is no speech: "declared an amnesty for".
            if self.cues().iter().any(|c| c.tokens.contains(mark.tokens)) && mark.sort == Sort::Reported {
                continue;
            }
            let ahead = mark.tokens.end() <= cue.tokens.start();
            let inside = clause.contains(mark.tokens) || scope.contains(mark.tokens);
            match mark.sort {
                Sort::Denied if ahead => {
                    denied = true;
                    refuted = Some(*mark);
                }
                Sort::Lifted if !ahead && self.lifts(*mark) => denied = true,
                Sort::Hypothetical if ahead && self.reaches(*mark, cue) => hypothetical = Some(*mark),
                Sort::Lifted if self.reads(cue.tokens.start(), "had") => denied = true,
                Sort::Criticized => {
                    let old = criticized.filter(|old| self.says(old.tokens.start()));
                    let says = self.says(mark.tokens.start());
                    criticized = if says { old.or(Some(*mark)) } else { criticized.or(Some(*mark)) };
                }
                Sort::Proposed if mark.tokens.start() < cue.tokens.start() && self.wishes(*mark) => {
                    proposed = proposed.or(Some(*mark));
                }
                // "The politicians who wrote it" say nothing of the measure.
                Sort::Reported if self.is_remark(*mark) => {}
                Sort::Reported
                    if (mark.tokens.len() > 1 || self.says(mark.tokens.start())) && (!inside || ahead) =>
                {
                    reported = Some(nearer(reported, *mark, cue));
                }
                Sort::According if !self.is_remark(*mark) => reported = Some(nearer(reported, *mark, cue)),
                Sort::Hearsay => hearsay = true,
                // "A proposal to exclude": the noun of a draft says what is proposed.
                Sort::Instrument if ahead && self.is_plan(*mark) => proposed = proposed.or(Some(*mark)),
                _ => {}
            }
        }
        if self.inverted(cue, before) {
            hypothetical =
                hypothetical.or(Some(Mark { sort: Sort::Hypothetical, tokens: cue.tokens, number: 0 }));
        }
        let modal = self.modal(cue);
        let passed = self.has(whole, Sort::Passage);
        // "The bill excludes" speaks as of a law; only a draft, or a bill that "would", is a wish.
        let unborn = !passed && (draft == Draft::Plain || (draft == Draft::Bill && modal == Modal::Would));
        let wish = modal == Modal::Should || unborn;
        let imagined =
            modal == Modal::Could || (modal == Modal::Would && reported.is_none() && draft == Draft::No);
        // "Why should they be passed over?" presupposes it, any other question asks for it.
        let asked =
            (whole.end().saturating_sub(2).max(whole.start())..whole.end()).any(|t| self.reads(t, "?"));
        let opening = whole.start() + u32::from(self.is(whole.start(), role::QUOTE));
        let why = asked && (self.reads(opening, "why") || self.reads(opening, "how"));
        let question = asked && !why;
        let modality = if denied {
            Modality::Negated
        } else if hypothetical.is_some()
            || question
            || (imagined && criticized.is_none() && proposed.is_none())
        {
            Modality::Hypothetical
        } else if criticized.is_some() || why {
            Modality::Criticized
        } else if proposed.is_some() || wish {
            Modality::Proposed
        } else if reported.is_some() || hearsay {
            Modality::Reported
        } else {
            Modality::Asserted
        };
        let said = match modality {
            // "Asked the deputy, railing at the decree": the verb of speech has the speaker.
            Modality::Criticized => {
                let loose = |m: &Mark| {
                    let text = self.text(m.tokens.start());
                    text.ends_with("ing") || text.ends_with("ly")
                };
                criticized.filter(|m| !loose(m)).or(reported).or(criticized)
            }
            Modality::Proposed => proposed.or(reported),
            Modality::Negated => refuted.filter(|m| self.says(m.tokens.start())).or(reported),
            _ => reported,
        };
        Standing { modality, hedged, said }
    }

    /// Returns whether a verb of saying only describes somebody: "who wrote it", "in the opinion of".
    fn is_remark(&self, mark: Mark) -> bool {
        let mut before = mark.tokens.start().wrapping_sub(1);
        while before > self.tokens.start() && self.is(before, role::AUXILIARY | role::ADVERB) {
            before -= 1;
        }
        // "The weapons were found."
        let suffered = mark.tokens.len() == 2
            && self.is(mark.tokens.end() - 1, role::COMMA | role::OTHER_PUNCT | role::STOP)
            && self.is(mark.tokens.start().wrapping_sub(1), role::BE);
        let remark = suffered || self.is(before, role::COMMA) && self.reads(before.wrapping_sub(1), "who");
        (self.reads(before, "who") && !self.reads(mark.tokens.end(), "that")) || remark
    }

    fn words_in(&self, tokens: Span<Tok>, sort: Sort) -> bool {
        self.mark_over(tokens.start()).is_some_and(|m| m.sort == sort) || self.has(tokens, sort)
    }

    /// Returns whether a word of proposing says what is proposed: a verb, or "the proposal to".
    fn wishes(&self, mark: Mark) -> bool {
        let next = mark.tokens.end();
        // "The day the bill was tabled" tells of a time.
        let passive = mark.tokens.len() == 1
            && self.is(mark.tokens.start().wrapping_sub(1), role::BE)
            && self.text(mark.tokens.start()).ends_with("ed");
        if passive && !self.reads(next, "to") && !self.reads(next, "that") {
            return false;
        }
        !self.is_nominal(mark.tokens.start()) || self.reads(next, "to") || self.reads(next, "that")
    }

    fn is_plan(&self, mark: Mark) -> bool {
        let next = mark.tokens.end();
        (self.reads(next, "to") || self.reads(next, "that"))
            && self.words.first(self.doc, mark.tokens, self.words.draft).is_some_and(|(_, bill)| bill == 0)
    }

    /// Returns whether a mark of doubt governs the clause of a cue: no border lies between them.
    fn reaches(&self, mark: Mark, cue: &Cue) -> bool {
        !(mark.tokens.end()..cue.tokens.start()).any(|t| self.is(t, role::STOP))
            && !self
                .marks_in(Span::new(mark.tokens.end(), cue.tokens.start()))
                .iter()
                .any(|m| m.sort == Sort::Terminator)
    }

    /// Returns whether a lifted thing is a clause or an exclusion.
    fn lifts(&self, mark: Mark) -> bool {
        let near: Span<Tok> =
            Span::new(mark.tokens.start().saturating_sub(12).max(self.tokens.start()), mark.tokens.start());
        let done = self.is(mark.tokens.start().wrapping_sub(1), role::AUXILIARY | role::ADVERB);
        done && near.range().any(|t| self.is(t as u32, role::CLAUSE_NOUN))
    }

    /// Returns whether the clause is an inverted condition: "Should the bill exclude".
    fn inverted(&self, cue: &Cue, before: Span<Tok>) -> bool {
        let first = before.start();
        !before.is_empty()
            && before.len() <= 8
            && self.is(first, role::INVERTED)
            && self.is(first + 1, role::DETERMINER)
            && !matches!(cue.rule.kind, Kind::Backward)
    }

    /// Returns the modal verb of a cue.
    fn modal(&self, cue: &Cue) -> Modal {
        let from = cue.tokens.start().saturating_sub(3).max(self.tokens.start());
        let mut found = Modal::None;
        // "The governor may exclude", "their exclusion would anger": possible, and no more.
        let denied = cue.tokens.range().any(|t| self.is(t as u32, role::NOT));
        if self.reads(cue.tokens.start(), "may") && !denied && !cue.rule.pattern.contains("$not") {
            found = Modal::Could;
        }
        if cue.rule.sense == Sense::Noun {
            let to = self.tokens.end().min(cue.tokens.end() + 14);
            let verb = (cue.tokens.end()..to).find(|t| self.is(*t, role::AUXILIARY | role::RELATIVE));
            if verb
                .is_some_and(|t| self.reads(t, "would") || self.reads(t, "could") || self.reads(t, "might"))
            {
                found = Modal::Could;
            }
        }
        for token in from..cue.tokens.end() {
            for (word, modal) in [
                ("would", Modal::Would),
                ("wouldn't", Modal::Would),
                ("should", Modal::Should),
                ("shouldn't", Modal::Should),
                ("could", Modal::Could),
                ("might", Modal::Could),
            ] {
                // "Could not be covered" is a ban and no guess.
                if self.reads(token, word) && !(modal == Modal::Could && self.is(token + 1, role::NOT)) {
                    found = modal;
                }
            }
        }
        found
    }
}

fn nearer(old: Option<Mark>, new: Mark, cue: &Cue) -> Mark {
    let distance = |m: &Mark| cue.tokens.start().abs_diff(m.tokens.start());
    old.filter(|old| distance(old) <= distance(&new)).unwrap_or(new)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Modal {
    None,
    Would,
    Should,
    Could,
}
