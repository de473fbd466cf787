//! What a cue says: its direction, the measure it belongs to, and whether enough stands around it.

use factum_core::value::Polarity;
use factum_core::{AnnotationId, Span, Tok};

use crate::clause::{Cue, Sentence};
use crate::cues::{Kind, Need};
use crate::instrument::{Complement, Instrument};
use crate::marks::{Mark, Sort};
use crate::noun::Subject;
use crate::words::role;

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

/// A cue that was read: its number in the sentence, what it came to, its record and its measure.
pub(crate) type Done = (usize, Polarity, Option<AnnotationId>, Option<Instrument>);

impl Sentence<'_> {
    /// Reads a cue that excludes; `None` when nothing around it shows a legal measure.
    pub(crate) fn exclusion(&self, cue: &Cue) -> Option<Reading> {
        // "Excluded from the photograph are": what the cue itself names is no measure.
        if cue.rule.kind == Kind::Inverted && self.leaves_other(cue) {
            return None;
        }
        let weak = cue.weight > 0;
        let before = self.before(cue);
        let behind = self.behind(cue);
        let forward = match cue.rule.kind {
            Kind::Forward | Kind::DeniedForward | Kind::Inside | Kind::Inverted => true,
            Kind::Either => self.looks_forward(cue, before, behind),
            _ => false,
        };
        let region = match cue.inside {
            Some(inside) => inside,
            None if forward => behind,
            None => before,
        };
        let scope = Span::new(before.start(), behind.end().max(cue.tokens.end()));
        let complement = if forward && cue.inside.is_none() {
            self.late_complement(behind)
        } else {
            self.complement(cue.tokens.end(), cue.rule.need == Need::Complement)
        };
        let region =
            if forward && self.reads(region.start(), "from") { self.skip_source(region) } else { region };
        let own = self.governing(before).or_else(|| self.within(cue)).or_else(|| self.speaking(cue));
        let subjects = self.subjects(self.skip_prelude(region));
        let nobody = self.words.first(self.doc, cue.tokens, self.words.nobody);
        let evidence = self.evidence(self.skip_prelude(region), &subjects, nobody.is_some());
        let direct = match complement {
            Complement::Instrument(named) => Some(named),
            _ => None,
        };
        let mut instrument = if forward { own.or(direct) } else { direct.or(own) };
        let pronoun =
            (forward && self.pronoun_subject(cue, before)) || matches!(complement, Complement::Pronoun);
        let earlier = || self.earlier(cue.tokens.start());
        let pardoned = || (self.tokens.start()..cue.tokens.start()).any(|t| self.is(t, role::RELIEF));
        let after: Span<Tok> = Span::new(cue.tokens.end(), self.tokens.end().min(cue.tokens.end() + 6));
        let given = |t: usize| self.is(t as u32, role::RELIEF);
        let grants = self.words.grants(self.doc, cue.tokens)
            || (!forward && after.range().any(given))
            || (forward && self.is_participle(cue) && pardoned());
        let held = match (instrument, complement) {
            (_, Complement::Other) if !forward || (evidence.offences == 0 && !evidence.status) => false,
            (None, _) if cue.rule.need == Need::Complement => false,
            (Some(found), _) => {
                // "Insurance" without a determiner is the thing and not a measure.
                let bare = found.weight == 1
                    && found.tokens.len() == 1
                    && !self.is(found.tokens.start(), role::CAPITAL);
                found.admits(&evidence, (weak && !grants) || bare)
            }
            (None, _) if pronoun => {
                instrument = earlier();
                // Without any measure before it, a pronoun needs a list of crimes.
                instrument.map_or(evidence.offences > 1 && !weak, |found| found.admits(&evidence, weak))
            }
            (None, _) if grants => {
                instrument = self.granted(cue).or_else(earlier);
                evidence.person || evidence.offences > 0
            }
            (None, _) if forward && cue.rule.kind != Kind::Inverted => {
                // A participle has its subject elsewhere: "…, excluding rape"; a named other subject has not.
                instrument = earlier().filter(|_| self.is_participle(cue) || before.is_empty());
                instrument.is_some_and(|found| {
                    let near = found.tokens.start() >= self.tokens.start();
                    (near || found.weight == 0) && (evidence.person || evidence.offences > 0)
                })
            }
            (None, _) => {
                instrument = earlier();
                match instrument {
                    Some(found) if evidence.offences > 0 => evidence.status || !weak || found.weight == 0,
                    Some(found) => evidence.person && (evidence.status || found.weight == 0),
                    None => evidence.offences > 0 && evidence.status && !weak,
                }
            }
        };
        let relief = (cue.rule.need != Need::Relief && cue.weight < 2) || grants || self.relief(instrument);
        let subjects = match nobody {
            Some((span, _)) if subjects.is_empty() || cue.inside.is_some() => {
                vec![Subject { tokens: span, person: true, named: false }]
            }
            _ => subjects,
        };
        (held && relief).then_some(Reading {
            polarity: Polarity::Excludes,
            instrument,
            region,
            scope,
            subjects,
            parent: None,
        })
    }

    /// Reads a cue that takes in; only where a measure is named with it.
    pub(crate) fn inclusion(&self, cue: &Cue) -> Option<Reading> {
        let (before, behind) = (self.before(cue), self.behind(cue));
        let forward = cue.rule.kind == Kind::Includes
            || (self.words.is_two_way(self.doc, cue.tokens) && self.looks_forward(cue, before, behind));
        let region = if forward { behind } else { before };
        let scope = Span::new(before.start(), behind.end().max(cue.tokens.end()));
        let own = self.governing(before);
        let direct = match self.complement(cue.tokens.end(), false) {
            Complement::Instrument(named) => Some(named),
            _ => None,
        };
        let within = self.within(cue);
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
        held.then_some(Reading {
            polarity: Polarity::Includes,
            instrument,
            region,
            scope,
            subjects,
            parent: None,
        })
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
        let host = self.cues.iter().position(|c| c.tokens == cue.tokens).unwrap_or(0);
        let near = self.cues[..host].iter().rposition(|c| c.rule.kind != Kind::Exception);
        let known = near.and_then(|near| done.iter().find(|d| d.0 == near));
        // "Persons sentenced, other than women, are not eligible": the host may also stand behind.
        let later =
            self.cues[host + 1..].iter().position(|c| c.rule.kind == Kind::Backward).map(|at| at + host + 1);
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
        if let Some(later) = later {
            let host = self.exclusion(&self.cues[later])?;
            return make(Polarity::Exception, host.instrument, None);
        }
        let named = self.marks_in(self.tokens).iter().filter(|m| m.is_instrument());
        let ahead = |m: &&Mark| m.tokens.end() <= cue.tokens.start();
        let instrument =
            { named.clone() }.rfind(ahead).or_else(|| { named }.next()).map(|m| self.instrument(*m));
        let covers = near.is_some() || self.is_universal(cue);
        let strong = instrument.is_some_and(|i| {
            i.weight == 0 || (i.weight == 1 && near.is_some() && (evidence.status || evidence.offences > 0))
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

    /// Finds "from the amnesty" behind the arguments of an active cue.
    pub(crate) fn late_complement(&self, behind: Span<Tok>) -> Complement {
        let from =
            (behind.start()..self.tokens.end()).find(|t| self.reads(*t, "from") || self.reads(*t, "under"));
        from.map_or(Complement::None, |from| self.complement(from, false))
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
        source.map_or(region, |m| Span::new(m.tokens.end(), region.end()))
    }

    /// Steps over a phrase in front of the subject: "Under the amnesty, …".
    pub(crate) fn skip_prelude(&self, region: Span<Tok>) -> Span<Tok> {
        let first = region.start();
        if region.is_empty() || !self.is(first, role::PREPOSITION) {
            return region;
        }
        let comma = region.range().find(|t| self.is(*t as u32, role::COMMA));
        comma.map_or(region, |comma| Span::new(comma as u32 + 1, region.end()))
    }
}
