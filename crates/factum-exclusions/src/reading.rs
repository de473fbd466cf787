//! What a cue says: its direction, the measure it belongs to, and whether enough stands around it.

use factum_core::value::Polarity;
use factum_core::{AnnotationId, Span, Tok};

use crate::clause::{Cue, Sentence};
use crate::cues::{Kind, Need, Sense};
use crate::evidence::Evidence;
use crate::instrument::{Complement, Instrument};
use crate::marks::{Mark, Sort};
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
    fn speaks_of_relief(&self, cue: &Cue) -> bool {
        let freeing =
            |c: &Cue| c.tokens != cue.tokens && matches!(c.rule.kind, Kind::Includes | Kind::Included);
        self.cues.iter().any(freeing) || self.tokens.range().any(|t| self.is(t as u32, role::RELIEF))
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

    /// Returns whether an argument names a class of people or deeds, and not one man: "he", "the suspect", "two men".
    fn is_class(&self, region: Span<Tok>, subjects: &[Subject]) -> bool {
        let Some(first) = subjects.first() else { return !region.is_empty() };
        let (start, last) = (first.tokens.start(), first.tokens.end() - 1);
        let name = self.is(start, role::CAPITAL) && start > self.tokens.start();
        let definite = ["the", "he", "she", "his", "her", "him", "this"].iter().any(|w| self.reads(start, w));
        let plural = self.text(last).ends_with('s') || self.reads(last, "people");
        let counted = first.tokens.range().take(2).any(|t| self.is_number(t as u32));
        !first.person || !(name || counted || (definite && !plural))
    }

    /// Returns whether an instrument is only the good that is granted, without a word that makes it one measure.
    fn is_bare(&self, instrument: Instrument) -> bool {
        let start = instrument.tokens.start();
        let relief = self.words.first(self.doc, instrument.tokens, self.words.grantable[0]);
        instrument.tokens.len() <= 2
            && self.tokens.contains(instrument.tokens)
            && relief.is_some()
            && !self.is(start, role::DETERMINER)
            && !(self.is(start, role::CAPITAL) && start > self.tokens.start())
    }

    /// Returns what a cue leaves somebody out of: the phrase right behind it goes before what follows.
    fn source(&self, cue: &Cue) -> Complement {
        let end = cue.tokens.end();
        let bound = cue.rule.need == Need::Complement || self.is(end - 1, role::PREPOSITION);
        let first = self.complement(end, bound, 1);
        if matches!(first, Complement::Other) && cue.weight > 0 {
            return first;
        }
        let most = if cue.rule.need == Need::Complement { 2 } else { usize::MAX };
        self.complement(end, bound, most)
    }

    /// Reads a cue that takes in; only where a measure is named with it.
    pub(crate) fn inclusion(&self, cue: &Cue) -> Option<Reading> {
        let (before, behind) = (self.before(cue), self.behind(cue));
        let forward = cue.rule.kind == Kind::Includes
            || (self.words.is_two_way(self.doc, cue.tokens) && self.looks_forward(cue, before, behind));
        let region = cue.inside.unwrap_or(if forward { behind } else { before });
        let scope = Span::new(before.start(), behind.end().max(cue.tokens.end()));
        let own = self.governing(before);
        let direct = match self.complement(cue.tokens.end(), false, usize::MAX) {
            Complement::Instrument(named) => Some(named),
            _ => None,
        };
        let within = self.within(cue);
        let goods = |i: &Instrument| self.is_bare(*i);
        let within = if own.is_some() { within.filter(|i| !goods(i)) } else { within };
        let mut instrument = if forward { within.or(own).or(direct) } else { direct.or(own) };
        if instrument.is_none() && !forward {
            // "Hundreds are expected to benefit" speaks of the measure of relief before it.
            instrument = self.earlier(cue.tokens.start()).filter(|found| self.relief(Some(*found)));
        }
        let subjects = self.subjects(self.skip_prelude(region));
        let person = subjects.iter().any(|one| one.person);
        let evidence = self.evidence(region, &subjects, false);
        let evidence = person || evidence.offences > 0 || evidence.crimes;
        let held = instrument.is_some_and(|i| i.weight == 0)
            && evidence
            && (cue.weight == 0 || self.relief(instrument));
        // "Applies only to those who did not kill" leaves out those who did.
        let negated = self.negated_part(region);
        let shown = negated.is_some_and(|part| self.evidence(part, &subjects, false).offences > 0);
        if let Some(part) = negated.filter(|_| shown && instrument.is_some()) {
            let polarity = Polarity::Excludes;
            return Some(Reading {
                polarity,
                instrument,
                region: part,
                scope,
                subjects: Vec::new(),
                parent: None,
            });
        }
        held.then_some(Reading {
            polarity: Polarity::Includes,
            instrument,
            region,
            scope,
            subjects,
            parent: None,
        })
    }

    /// Returns what a negation in an argument takes away from it: "persons not convicted of murder".
    fn negated_part(&self, region: Span<Tok>) -> Option<Span<Tok>> {
        let not = (region.start()..region.end()).find(|t| self.is(*t, role::NOT))?;
        let near = Span::new(not + 1, region.end().min(not + 4).max(not + 1));
        let deed = |m: &Mark| matches!(m.sort, Sort::Status | Sort::Link | Sort::Offence);
        self.marks_in(near).iter().any(deed).then(|| Span::new(not + 1, region.end()))
    }

    /// Reads a cue that sends cases to another forum: an exception from the measure, and no exclusion by it.
    pub(crate) fn elsewhere(&self, cue: &Cue) -> Option<Reading> {
        let before = self.before(cue);
        let mut head = None;
        self.words.each(self.doc, before, self.words.forum_matter, |span, _| head = Some(span));
        let head = head?;
        let instrument = self.earlier(cue.tokens.start()).filter(|found| self.relief(Some(*found)))?;
        let scope = Span::new(before.start(), cue.tokens.end());
        let subject = Subject { tokens: Span::new(before.start(), head.end()), person: false, named: false };
        Some(Reading {
            polarity: Polarity::Exception,
            instrument: Some(instrument),
            region: before,
            scope,
            subjects: vec![subject],
            parent: None,
        })
    }

    /// Reads an operator of exception: it turns what its host says.
    pub(crate) fn exception(&self, cue: &Cue, done: &[Done]) -> Option<Reading> {
        let behind = self.behind(cue);
        let subjects = self.subjects(behind);
        let evidence = self.evidence(behind, &subjects, false);
        // "All schools except those": the pronoun alone tells of no person.
        let pronoun = subjects.iter().all(|t| t.tokens.len() == 1 && self.reads(t.tokens.start(), "those"));
        let person =
            evidence.person && (!pronoun || evidence.status || self.is(behind.start() + 1, role::RELATIVE));
        if !person && evidence.offences == 0 {
            return None;
        }
        // A proviso takes out only what is a crime: "unless they register" is a condition.
        if cue.rule.need == Need::Offence && evidence.offences == 0 {
            return None;
        }
        let host = self.cues.iter().position(|c| c.tokens == cue.tokens).unwrap_or(0);
        let near = self.cues[..host].iter().rposition(|c| c.rule.kind != Kind::Exception);
        let known = near.and_then(|near| done.iter().find(|d| d.0 == near));
        // "Persons sentenced, other than women, are not eligible": the host may also stand behind.
        let hosts = |c: &Cue| matches!(c.rule.kind, Kind::Backward | Kind::Included | Kind::Includes);
        let later = self.cues[host + 1..].iter().position(hosts).map(|at| at + host + 1);
        let scope = Span::new(cue.tokens.start(), behind.end());
        let make = |polarity, instrument, parent| {
            Some(Reading { polarity, instrument, region: behind, scope, subjects: subjects.clone(), parent })
        };
        if let Some((at, polarity, _, instrument)) = known {
            let turned = match polarity {
                Polarity::Excludes => Polarity::Exception,
                Polarity::Includes | Polarity::Exception => Polarity::Excludes,
            };
            return make(turned, *instrument, Some(*at));
        }
        if let Some(later) = later.filter(|_| near.is_none()) {
            let host = &self.cues[later];
            if host.rule.kind == Kind::Backward {
                return make(Polarity::Exception, self.exclusion(host)?.instrument, None);
            }
            let own = self.governing(self.before(host)).or(match self.source(host) {
                Complement::Instrument(named) => Some(named),
                _ => None,
            });
            let own = own.or_else(|| self.earlier(host.tokens.start()));
            if own.is_some_and(|i| i.weight == 0) || self.words.grants(self.doc, host.tokens).is_some() {
                return make(Polarity::Excludes, own, None);
            }
        }
        let named = self.marks_in(self.tokens).iter().filter(|m| m.is_instrument());
        let ahead = |m: &&Mark| m.tokens.end() <= cue.tokens.start();
        let instrument =
            { named.clone() }.rfind(ahead).or_else(|| { named }.next()).map(|m| self.instrument(*m));
        let covers = near.is_some() || self.is_universal(cue);
        // "Will be released, provided they did not kill": the host says itself what it grants.
        let freed = near.is_some_and(|at| {
            let host = &self.cues[at];
            host.rule.sense == Sense::Frees || self.words.grants(self.doc, host.tokens) == Some(0)
        });
        // "Everyone except the mayor was accused": the stage belongs to everyone.
        let predicate = (behind.start()..behind.end())
            .find(|t| self.is(*t, role::AUXILIARY | role::RELATIVE))
            .is_some_and(|t| self.is(t, role::AUXILIARY));
        let deed = !predicate
            && evidence.offences > 0
            && (person || evidence.status || cue.rule.need == Need::Offence);
        if (freed || self.is_universal(cue) && evidence.status) && deed {
            return make(Polarity::Excludes, instrument.filter(|i| i.weight < 2), None);
        }
        // "Abolishes the penalty for all crimes except treason": a measure, and none of relief.
        let granting = near.is_some()
            || evidence.status
            || person
            || self.relief(instrument)
            || !(self.tokens.start()..cue.tokens.start())
                .any(|t| self.reads(t, "penalty") || self.reads(t, "punishment"));
        let strong = granting
            && instrument.is_some_and(|i| {
                i.weight == 0
                    || (i.weight == 1 && near.is_some() && (evidence.status || evidence.offences > 0))
            });
        if covers && (strong || (near.is_some() && evidence.offences > 0 && self.is_universal(cue))) {
            return make(Polarity::Excludes, instrument, None);
        }
        None
    }

    /// Returns whether a cue holds a source that is neither a measure nor a pronoun for one.
    fn leaves_other(&self, cue: &Cue) -> bool {
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
    fn takes_measure(&self, cue: &Cue, behind: Span<Tok>) -> bool {
        let led = cue.tokens.range().any(|t| self.is(t as u32, role::BE))
            || self.is(cue.tokens.start().wrapping_sub(1), role::BE);
        let near: Span<Tok> =
            Span::new(behind.start(), behind.end().min(behind.start() + 6).max(behind.start()));
        let to = near.range().find(|t| self.is(*t as u32, role::PREPOSITION | role::RELATIVE | role::COMMA));
        let near = Span::new(near.start(), to.map_or(near.end(), |t| t as u32));
        !led && self.marks_in(near).iter().any(|m| m.sort == Sort::Instrument && m.number == 0)
    }

    /// Returns those who decide on a measure, as the subject of a clause: "the pardon board".
    fn deciding(&self, before: Span<Tok>) -> Option<Instrument> {
        let body = self.marks_in(before).iter().rfind(|m| m.sort == Sort::Body)?;
        Some(self.instrument(Mark { number: 1, ..*body }))
    }

    /// Returns the measure that a verb has as its object: "may not join the scheme".
    fn object(&self, behind: Span<Tok>) -> Option<Instrument> {
        let near = Span::new(behind.start(), behind.end().min(behind.start() + 6).max(behind.start()));
        self.marks_in(near).iter().find(|m| m.sort == Sort::Instrument).map(|m| self.instrument(*m))
    }

    /// Returns what a sentence puts in front of its clause: "for war crimes there shall be no immunity".
    fn fronted(&self, cue: &Cue) -> Option<Span<Tok>> {
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
    fn antecedent(&self, before: Span<Tok>, behind: Span<Tok>) -> Option<Span<Tok>> {
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
    fn is_ban_on_doing(&self, cue: &Cue) -> bool {
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
