//! What a cue says: its direction, the measure it belongs to, and whether enough stands around it.

use factum_core::value::Polarity;
use factum_core::{AnnotationId, Span, Tok};

use crate::clause::{Cue, Sentence};
use crate::cues::{Kind, Need, Sense};
use crate::evidence::Evidence;
use crate::instrument::{Complement, Instrument};
use crate::marks::Sort;
use crate::noun::Subject;
use crate::words::{GRANTS, role};

/// A clause as it was read, before it becomes a record.
pub(crate) struct Reading {
    pub(crate) polarity: Polarity,
    pub(crate) instrument: Option<Instrument>,
    /// Where subjects and offences stand.
    pub(crate) region: Span<Tok>,
    /// The stretch that the cue and its argument take.
    pub(crate) scope: Span<Tok>,
    pub(crate) subjects: Vec<Subject>,
    pub(crate) parent: Option<usize>,
}

/// What a clause must come to for an exclusion.
const ENOUGH: i32 = 5;

/// A cue with its clause, before its measure is known.
#[derive(Clone, Copy)]
struct Setting<'a> {
    cue: &'a Cue,
    before: Span<Tok>,
    forward: bool,
    complement: Complement,
    named: Option<Instrument>,
}

/// Returns what a measure says for an exclusion: a law more than a list.
fn weigh(instrument: Instrument) -> i32 {
    match instrument.weight {
        0 => 4,
        1 => 3,
        _ => 2,
    }
}

/// Returns what an argument says for an exclusion.
fn argument(evidence: &Evidence) -> i32 {
    let crimes = match evidence.offences {
        0 => 0,
        1 => 2,
        _ => 4,
    };
    let person = i32::from(evidence.person || (evidence.matter && crimes == 0));
    // Those who did something are known by their deed as others by their sentence.
    let status = if evidence.status { 2 } else { i32::from(evidence.person && crimes > 0) };
    crimes + status + person + i32::from(evidence.captive)
}

/// A cue that was read: its number in the sentence, what it came to, its record and its measure.
pub(crate) type Done = (usize, Polarity, Option<AnnotationId>, Option<Instrument>);

impl Sentence<'_> {
    /// Reads a cue that excludes; `None` when nothing around it shows a legal measure.
    pub(crate) fn exclusion(&self, cue: &Cue) -> Option<Reading> {
        // "Excluded from the photograph are": what the cue itself names is no measure.
        if cue.rule.kind == Kind::Inverted && self.leaves_other(cue) {
            return None;
        }
        let before = self.before(cue);
        let behind = self.behind(cue);
        if cue.rule.kind == Kind::Either && cue.weight > 1 && self.takes_measure(cue, behind) {
            return None;
        }
        let vague = cue.rule.need == Need::Vague;
        let forward = match cue.rule.kind {
            Kind::Forward
            | Kind::DeniedForward
            | Kind::Inside
            | Kind::Inverted
            | Kind::List
            | Kind::Fronted => true,
            Kind::Either if vague => self.governing(before).is_some(),
            Kind::Either => self.looks_forward(cue, before, behind),
            _ => false,
        };
        // "Those whom the law leaves out", "for war crimes there shall be no immunity".
        let ahead = if !forward || cue.inside.is_some() {
            None
        } else if cue.rule.kind == Kind::Fronted {
            Some(self.fronted(cue)?)
        } else {
            self.antecedent(before, behind).or_else(|| {
                let empty = behind.is_empty() || self.is(behind.start(), role::PRONOUN);
                if empty { self.fronted(cue) } else { None }
            })
        };
        let region = match cue.inside.or(ahead) {
            Some(inside) => inside,
            None if forward => behind,
            None => before,
        };
        let scope = Span::new(before.start(), behind.end().max(cue.tokens.end()));
        let complement =
            if forward && cue.inside.is_none() { self.late_complement(behind) } else { self.source(cue) };
        let region =
            if forward && self.reads(region.start(), "from") { self.skip_source(region) } else { region };
        let own = self.governing(before).or_else(|| self.within(cue)).or_else(|| self.speaking(cue));
        let subjects = self.subjects(self.skip_prelude(region));
        let nobody = self.words.first(self.doc, cue.tokens, self.words.nobody);
        let mut evidence = self.evidence(self.skip_prelude(region), &subjects, nobody.is_some());
        if evidence.offences == 0
            && let Some(ground) = self.ground(cue)
        {
            evidence.offences =
                self.marks_in(ground).iter().filter(|m| m.sort == Sort::Offence).count().min(1);
        }
        let direct = match complement {
            Complement::Instrument(named) => Some(named),
            _ => None,
        };
        let named = if forward { own.or(direct) } else { direct.or(own) };
        let object = || self.object(behind);
        let named = if vague && !forward { named.or_else(object) } else { named };
        let named = named.or_else(|| self.deciding(before).filter(|_| forward && !vague));
        let setting = Setting { cue, before, forward, complement, named };
        let (instrument, score) = self.measure(&setting, &evidence)?;
        // A single man and his trial are no class that a measure leaves out.
        let classed =
            instrument.is_some_and(|i| i.weight < 2 && !self.is_bare(i)) || self.is_class(region, &subjects);
        // A verb that says nothing by itself needs a measure of relief and a crime.
        let vague = vague
            && !((self.relief(instrument) || !forward)
                && named.is_some()
                && evidence.offences + usize::from(evidence.status) > 0);
        if vague {
            return None;
        }
        let enough = score + argument(&evidence) + i32::from(cue.weight == 0) >= ENOUGH;
        let any = evidence.any || evidence.person || evidence.offences > 0;
        let shown = evidence.status || evidence.offences > 0;
        let relief = (!matches!(cue.rule.need, Need::Relief | Need::Deed) && cue.weight < 2)
            || self.grants(cue, forward).is_some()
            || self.is_about_relief(cue, instrument, shown)
            || (forward && instrument.is_none() && self.grantor(cue, before) > 0);
        let subjects = match nobody {
            Some((span, _))
                if !self.reads(span.start(), "none") && (subjects.is_empty() || cue.inside.is_some()) =>
            {
                vec![Subject { tokens: span, person: true, named: false }]
            }
            _ => subjects,
        };
        let meant = named.is_some() || (instrument.is_some() && self.pronoun_subject(cue, before));
        let any = any && (meant || argument(&evidence) > 0);
        (enough && any && classed && relief).then_some(Reading {
            polarity: Polarity::Excludes,
            instrument: instrument.filter(|i| !self.is_bare(*i)),
            region,
            scope,
            subjects,
            parent: None,
        })
    }

    /// Finds the measure that a cue belongs to, and how much it says for an exclusion.
    fn measure(&self, setting: &Setting<'_>, evidence: &Evidence) -> Option<(Option<Instrument>, i32)> {
        let Setting { cue, before, forward, complement, named } = *setting;
        let earlier = || self.earlier(cue.tokens.start());
        let grants = self.grants(cue, forward);
        if matches!(complement, Complement::Other) {
            // "Excluded from the squad", whatever law stands near.
            let open = forward || (matches!(cue.rule.need, Need::Relief | Need::Deed) && grants == Some(0));
            let barred = cue.weight > 0 && self.is_ban_on_doing(cue);
            if !open
                || barred
                || named.is_none() && (evidence.offences == 0 && !evidence.status || grants.is_none())
            {
                return None;
            }
        }
        if let Some(found) = named {
            let bare = found.weight == 1
                && found.tokens.len() == 1
                && !self.is(found.tokens.start(), role::CAPITAL)
                && !self.reads(found.tokens.start().wrapping_sub(1), "of");
            let relief = i32::from(found.weight > 0 && (self.relief(named) || grants.is_some()));
            return Some((named, weigh(found) - i32::from(bare) + relief));
        }
        if cue.rule.need == Need::Complement {
            return None;
        }
        let pronoun =
            (forward && self.pronoun_subject(cue, before)) || matches!(complement, Complement::Pronoun);
        if pronoun {
            let instrument = earlier();
            return Some((instrument, instrument.map_or(0, weigh).max(i32::from(grants.is_some()) * 3)));
        }
        if let Some(soft) = grants {
            let instrument = self.granted(cue).or_else(earlier);
            return Some((instrument, 4 - soft));
        }
        let instrument = earlier();
        let near = instrument.is_some_and(|i| i.tokens.start() >= self.tokens.start());
        let context = if !self.speaks_of_relief(cue) {
            0
        } else if forward {
            1
        } else {
            3
        };
        let distant = |found: Instrument| match found.weight {
            0 => 3 + i32::from(self.relief(Some(found))),
            _ => 1,
        };
        if forward && !matches!(cue.rule.kind, Kind::Inverted | Kind::List | Kind::Fronted) {
            // A participle has its subject elsewhere: "…, excluding rape"; a named other subject has not.
            let open = self.is_participle(cue) || before.is_empty() || cue.inside.is_some();
            let found = instrument.filter(|i| open && (near || i.weight == 0));
            // "Insists on disqualifying smugglers, … in the amnesty".
            let found = found.or_else(|| self.later(cue).filter(|_| self.is_participle(cue)));
            let score = found.map_or(self.grantor(cue, before), |found| {
                distant(found).max(if near { weigh(found) } else { 0 })
            });
            return Some((found.or(instrument.filter(|_| context > 0)), score + context));
        }
        let instrument = instrument.or_else(|| self.later(cue));
        if cue.rule.kind == Kind::List {
            return Some((instrument, instrument.map_or(3, distant)));
        }
        Some((instrument, instrument.map_or(0, distant).max(context)))
    }

    /// Returns whether a cue says by itself that something is granted: 0 for a pardon, 1 for other goods.
    fn grants(&self, cue: &Cue, forward: bool) -> Option<i32> {
        let held = self.words.grants(self.doc, cue.tokens).filter(|_| cue.verbs & GRANTS != 0);
        let before = self.before(cue);
        // "Compensation shall not be payable to".
        let good = || self.words.first(self.doc, before, self.words.grantable[0]).map(|(_, soft)| soft);
        let subject = || good().filter(|_| forward && before.len() <= 7);
        let after = Span::new(cue.tokens.end(), self.tokens.end().min(cue.tokens.end() + 6));
        let near = || if forward { None } else { self.words.grants(self.doc, after) };
        let pardoned = || (self.tokens.start()..cue.tokens.start()).any(|t| self.is(t, role::RELIEF));
        let led = || (forward && self.is_participle(cue) && pardoned()).then_some(0);
        held.or_else(subject).or_else(near).or_else(led)
    }

    /// Returns whether a sentence grants something, besides what a cue says.
    pub(crate) fn speaks_of_relief(&self, cue: &Cue) -> bool {
        let freeing =
            |c: &Cue| c.tokens != cue.tokens && matches!(c.rule.kind, Kind::Includes | Kind::Included);
        self.cues().iter().any(freeing) || self.tokens.range().any(|t| self.is(t as u32, role::RELIEF))
    }

    /// Returns whether a cue that many things can do is about a measure of relief.
    fn is_about_relief(&self, cue: &Cue, instrument: Option<Instrument>, shown: bool) -> bool {
        let measured = instrument.is_some_and(|i| i.weight < 2);
        let strict = matches!(cue.rule.need, Need::Relief | Need::Deed) && cue.rule.kind != Kind::Forward;
        let lawful = measured && shown && !strict;
        if cue.rule.need == Need::Deed && !shown {
            return false;
        }
        self.relief(instrument) || lawful || ((measured || shown) && self.speaks_of_relief(cue))
    }

    /// Returns what the subject of a clause says for an exclusion where it is no measure: an insurer more than a club.
    fn grantor(&self, cue: &Cue, before: Span<Tok>) -> i32 {
        // A noun of excluding has no subject that could be no measure.
        if cue.rule.sense == Sense::Noun {
            return 0;
        }
        // "The insurer refused to pay for the paintings": one case and no term of a policy.
        let case = self.text(cue.tokens.start()).ends_with("ed") && self.reads(cue.tokens.end(), "the");
        let pays = cue.rule.sense == Sense::Pays || self.words.covers(self.doc, cue.tokens);
        match self.words.first(self.doc, before, self.words.grantor) {
            Some((_, 0)) if pays && !case => 4,
            Some(_) => 0,
            // "She would sign nothing for people convicted of arson": whoever grants, where a grant is spoken of.
            None if before.is_empty() => 0,
            None if self.is_personal(before.start()) && self.speaks_of_relief(cue) => 0,
            None => -3,
        }
    }
}
