//! How much the argument of a cue shows of a legal measure.

use factum_core::{Span, Tok};

use crate::clause::{Cue, Sentence};
use crate::instrument::Instrument;
use crate::marks::Sort;
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
    /// Any noun phrase at all.
    pub(crate) any: bool,
}

impl Instrument {
    /// Returns whether a measure of this kind, with this argument, excludes something.
    pub(crate) fn admits(self, evidence: &Evidence, weak: bool) -> bool {
        let crime = evidence.offences > 0;
        match self.weight {
            0 if weak => evidence.person || crime,
            0 => evidence.any || evidence.person || crime,
            1 if !weak => crime || evidence.person,
            _ => crime || evidence.status,
        }
    }
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
            status: self.argument(region).any(|m| m.sort == Sort::Status) && (person || offences > 0),
            crimes,
            any,
        }
    }

    /// Returns whether what stands before an exception speaks of all: "all crimes except".
    pub(crate) fn is_universal(&self, cue: &Cue) -> bool {
        let from = cue.tokens.start().saturating_sub(12).max(self.tokens.start());
        (from..cue.tokens.start()).any(|t| {
            ["all", "any", "every", "everyone", "anyone", "most", "everybody"]
                .iter()
                .any(|w| self.reads(t, w))
        })
    }
}
