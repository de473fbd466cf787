//! Cues that take in, except or send elsewhere: what they do to the polarity of what they stand with.

use factum_core::value::Polarity;
use factum_core::{Span, Tok};

use crate::clause::{Cue, Sentence};
use crate::cues::{Kind, Need, Sense};
use crate::instrument::{Complement, Instrument};
use crate::marks::{Mark, Sort};
use crate::noun::Subject;
use crate::reading::{Done, Reading};
use crate::words::role;

impl Sentence<'_> {
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
        let host = self.cues().iter().position(|c| c.tokens == cue.tokens).unwrap_or(0);
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
}
