//! The extractor: from cues to records.

use std::ops::Range;

use factum_core::value::{Exclusion, Polarity, Status};
use factum_core::{Annotation, AnnotationId, Emitter, ExtractError, Extractor, Norm, Span, Tok, View};
use factum_lang::PatternSet;

use crate::clause::{Cue, Sentence};
use crate::codes::Codes;
use crate::cues::{Kind, Need, Rule};
use crate::marks::{self, Mark, Sort};
use crate::modality::Draft;
use crate::noun::{Complement, Instrument, Subject};
use crate::words::{Words, role};

/// How many sentences back an instrument may stand that "it" or an omitted one means.
const MEMORY: usize = 6;

/// Finds what measures leave out.
#[derive(Debug)]
pub(crate) struct Finder {
    pub(crate) words: Words,
    pub(crate) codes: Codes,
    pub(crate) cues: PatternSet,
    /// The rule of each pattern of `cues`.
    pub(crate) rules: Vec<&'static Rule>,
    pub(crate) marks: PatternSet,
}

impl Extractor for Finder {
    fn extract(&self, doc: &View<'_>, out: &mut Emitter<'_>) -> Result<(), ExtractError> {
        let cues: Vec<Cue> = {
            let matches = self.cues.find(doc);
            if matches.is_empty() {
                return Ok(());
            }
            let cue = |m: factum_lang::Match<'_>| Cue {
                rule: self.rules[m.pattern()],
                tokens: m.tokens(),
                inside: m.get("args"),
                weight: self.words.weight(doc, m.tokens()),
            };
            matches.iter().map(cue).filter(|cue| !self.is_noun(doc, cue)).collect()
        };
        if cues.iter().all(|c| matches!(c.rule.kind, Kind::Exception)) {
            return Ok(());
        }
        let marks = marks::find(&self.marks, &self.words, doc);
        let layers = Layers { dates: doc.layer("dates"), entities: doc.layer("entities") };
        let mut roles = Vec::new();
        let mut from = 0;
        while from < cues.len() {
            let sentence = doc.sentences().index_of(cues[from].tokens.start());
            let tokens = doc.sentences().get(sentence);
            let to = from + cues[from..].partition_point(|c| c.tokens.start() < tokens.end());
            roles.clear();
            roles.extend(tokens.range().map(|token| self.words.roles(doc, token)));
            let sentence = Sentence {
                words: &self.words,
                doc,
                tokens,
                roles: &roles,
                cues: &cues[from..to],
                marks: &marks,
            };
            self.read(&sentence, &layers, out)?;
            from = to;
        }
        Ok(())
    }
}

/// What the argument of a cue shows.
#[derive(Clone, Copy, Debug)]
struct Evidence {
    person: bool,
    offences: usize,
    /// A stage of procedure with a person or a crime.
    status: bool,
    /// Crimes, named or not.
    crimes: bool,
    /// Any noun phrase at all.
    any: bool,
}

impl Instrument {
    /// Returns whether a measure of this kind, with this argument, excludes something.
    fn admits(&self, evidence: &Evidence, weak: bool) -> bool {
        let crime = evidence.offences > 0;
        match self.weight {
            0 if weak => evidence.person || crime,
            0 => evidence.any || evidence.person || crime,
            1 if !weak => crime || evidence.person,
            _ => crime || evidence.status,
        }
    }
}

struct Layers<'a> {
    dates: &'a [Annotation],
    entities: &'a [Annotation],
}

/// A clause as it was read, before it becomes a record.
struct Clause {
    polarity: Polarity,
    instrument: Option<Instrument>,
    /// Where subjects and offences stand.
    region: Span<Tok>,
    /// The stretch that the cue and its argument take.
    clause: Span<Tok>,
    subjects: Vec<Subject>,
    parent: Option<usize>,
}

impl Finder {
    /// Reads the cues of one sentence.
    fn read(
        &self,
        sentence: &Sentence<'_>,
        layers: &Layers<'_>,
        out: &mut Emitter<'_>,
    ) -> Result<(), ExtractError> {
        // Per cue, the polarity it came to and its record.
        let mut done: Vec<(usize, Polarity, Option<AnnotationId>, Option<Instrument>)> = Vec::new();
        for (at, cue) in sentence.cues.iter().enumerate() {
            let clause = match cue.rule.kind {
                Kind::Exception => self.exception(sentence, cue, &done),
                Kind::Includes | Kind::Included => self.inclusion(sentence, cue),
                Kind::Elsewhere => self.elsewhere(sentence, cue),
                _ => self.exclusion(sentence, cue),
            };
            let Some(clause) = clause else { continue };
            let parent = clause.parent.and_then(|host| done.iter().find(|d| d.0 == host)?.2);
            let instrument = clause.instrument;
            let polarity = clause.polarity;
            let id = self.emit(sentence, cue, clause, parent, layers, out)?;
            done.push((at, polarity, id, instrument));
        }
        Ok(())
    }

    /// Returns whether the verb of a cue of coverage is a noun: "its benefits".
    fn is_noun(&self, doc: &View<'_>, cue: &Cue) -> bool {
        let Some(before) = cue.tokens.start().checked_sub(1) else { return false };
        let led = role::DETERMINER | role::CLITIC;
        cue.tokens.len() == 1
            && matches!(cue.rule.kind, Kind::Includes | Kind::Included)
            && self.words.roles(doc, before as usize) & led != 0
    }

    /// Reads a cue that excludes; `None` when nothing around it shows a legal measure.
    fn exclusion(&self, s: &Sentence<'_>, cue: &Cue) -> Option<Clause> {
        let weak = cue.weight > 0;
        let before = s.before(cue);
        let behind = s.behind(cue);
        let forward = match cue.rule.kind {
            Kind::Forward | Kind::DeniedForward | Kind::Inside | Kind::Inverted => true,
            Kind::Either => self.looks_forward(s, cue, before, behind),
            _ => false,
        };
        let region = match cue.inside {
            Some(inside) => inside,
            None if forward => behind,
            None => before,
        };
        let clause = Span::new(before.start(), behind.end().max(cue.tokens.end()));
        let complement = if forward && cue.inside.is_none() {
            self.late_complement(s, behind)
        } else {
            s.complement(cue.tokens.end(), cue.rule.need == Need::Complement)
        };
        let region =
            if forward && s.reads(region.start(), "from") { self.skip_source(s, region) } else { region };
        let own = s.governing(before).or_else(|| self.within(s, cue)).or_else(|| self.speaking(s, cue));
        let subjects = s.subjects(self.skip_prelude(s, region));
        let nobody = s.words.first(s.doc, cue.tokens, s.words.nobody);
        let evidence = self.evidence(s, self.skip_prelude(s, region), &subjects, nobody.is_some());
        let direct = match complement {
            Complement::Instrument(named) => Some(named),
            _ => None,
        };
        let mut instrument = if forward { own.or(direct) } else { direct.or(own) };
        let pronoun =
            (forward && self.pronoun_subject(s, cue, before)) || matches!(complement, Complement::Pronoun);
        let earlier = || self.earlier(s, cue.tokens.start());
        let pardoned = || (s.tokens.start()..cue.tokens.start()).any(|t| s.is(t, role::RELIEF));
        let after: Span<Tok> = Span::new(cue.tokens.end(), s.tokens.end().min(cue.tokens.end() + 6));
        let given = |t: usize| s.is(t as u32, role::RELIEF);
        let grants = s.words.grants(s.doc, cue.tokens)
            || (!forward && after.range().any(given))
            || (forward && self.is_participle(s, cue) && pardoned());
        let held = match (instrument, complement) {
            (_, Complement::Other) if !forward || (evidence.offences == 0 && !evidence.status) => false,
            (None, _) if cue.rule.need == Need::Complement => false,
            (Some(found), _) => {
                // "Insurance" without a determiner is the thing and not a measure.
                let bare = found.weight == 1
                    && found.tokens.len() == 1
                    && !s.is(found.tokens.start(), role::CAPITAL);
                found.admits(&evidence, (weak && !grants) || bare)
            }
            (None, _) if pronoun => {
                instrument = earlier();
                // Without any measure before it, a pronoun needs a list of crimes.
                instrument.map_or(evidence.offences > 1 && !weak, |found| found.admits(&evidence, weak))
            }
            (None, _) if grants => {
                instrument = self.granted(s, cue).or_else(earlier);
                evidence.person || evidence.offences > 0
            }
            (None, _) if forward && cue.rule.kind != Kind::Inverted => {
                // A participle has its subject elsewhere: "…, excluding rape"; a named other subject has not.
                instrument = earlier().filter(|_| self.is_participle(s, cue) || before.is_empty());
                instrument.is_some_and(|found| {
                    let near = found.tokens.start() >= s.tokens.start();
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
        let relief =
            (cue.rule.need != Need::Relief && cue.weight < 2) || grants || self.relief(s, instrument);
        let subjects = match nobody {
            Some((span, _)) if subjects.is_empty() || cue.inside.is_some() => {
                vec![Subject { tokens: span, person: true, named: false }]
            }
            _ => subjects,
        };
        (held && relief).then_some(Clause {
            polarity: Polarity::Excludes,
            instrument,
            region,
            clause,
            subjects,
            parent: None,
        })
    }

    /// Reads a cue that takes in; only where a measure is named with it.
    fn inclusion(&self, s: &Sentence<'_>, cue: &Cue) -> Option<Clause> {
        let (before, behind) = (s.before(cue), s.behind(cue));
        let forward = cue.rule.kind == Kind::Includes
            || (s.words.is_two_way(s.doc, cue.tokens) && self.looks_forward(s, cue, before, behind));
        let region = if forward { behind } else { before };
        let clause = Span::new(before.start(), behind.end().max(cue.tokens.end()));
        let own = s.governing(before);
        let direct = match s.complement(cue.tokens.end(), false) {
            Complement::Instrument(named) => Some(named),
            _ => None,
        };
        let within = self.within(s, cue);
        let mut instrument = if forward { within.or(own).or(direct) } else { direct.or(own) };
        if instrument.is_none() && !forward {
            // "Hundreds are expected to benefit" speaks of the measure of relief before it.
            instrument = self.earlier(s, cue.tokens.start()).filter(|found| self.relief(s, Some(*found)));
        }
        let subjects = s.subjects(self.skip_prelude(s, region));
        let person = subjects.iter().any(|s| s.person);
        let evidence = self.evidence(s, region, &subjects, false);
        let evidence = person || evidence.offences > 0 || evidence.crimes;
        let held = instrument.is_some_and(|i| i.weight == 0)
            && evidence
            && (cue.weight == 0 || self.relief(s, instrument));
        held.then_some(Clause {
            polarity: Polarity::Includes,
            instrument,
            region,
            clause,
            subjects,
            parent: None,
        })
    }

    /// Reads a cue that sends cases to another forum: an exception from the measure, and no exclusion by it.
    fn elsewhere(&self, s: &Sentence<'_>, cue: &Cue) -> Option<Clause> {
        let before = s.before(cue);
        let mut head = None;
        s.words.each(s.doc, before, s.words.forum_matter, |span, _| head = Some(span));
        let head = head?;
        let instrument = self.earlier(s, cue.tokens.start()).filter(|found| self.relief(s, Some(*found)))?;
        let clause = Span::new(before.start(), cue.tokens.end());
        let subject = Subject { tokens: Span::new(before.start(), head.end()), person: false, named: false };
        Some(Clause {
            polarity: Polarity::Exception,
            instrument: Some(instrument),
            region: before,
            clause,
            subjects: vec![subject],
            parent: None,
        })
    }

    /// Reads an operator of exception: it turns what its host says.
    fn exception(
        &self,
        s: &Sentence<'_>,
        cue: &Cue,
        done: &[(usize, Polarity, Option<AnnotationId>, Option<Instrument>)],
    ) -> Option<Clause> {
        let behind = s.behind(cue);
        let subjects = s.subjects(behind);
        let evidence = self.evidence(s, behind, &subjects, false);
        // "All schools except those": the pronoun alone tells of no person.
        let pronoun = subjects.iter().all(|t| t.tokens.len() == 1 && s.reads(t.tokens.start(), "those"));
        let person =
            evidence.person && (!pronoun || evidence.status || s.is(behind.start() + 1, role::RELATIVE));
        if !person && evidence.offences == 0 {
            return None;
        }
        let host = s.cues.iter().position(|c| c.tokens == cue.tokens).unwrap_or(0);
        let near = s.cues[..host].iter().rposition(|c| c.rule.kind != Kind::Exception);
        let known = near.and_then(|near| done.iter().find(|d| d.0 == near));
        // "Persons sentenced, other than women, are not eligible": the host may also stand behind.
        let later =
            s.cues[host + 1..].iter().position(|c| c.rule.kind == Kind::Backward).map(|at| at + host + 1);
        let clause = Span::new(cue.tokens.start(), behind.end());
        let make = |polarity, instrument, parent| {
            Some(Clause { polarity, instrument, region: behind, clause, subjects: subjects.clone(), parent })
        };
        if let Some((at, polarity, _, instrument)) = known {
            let turned = match polarity {
                Polarity::Excludes => Polarity::Exception,
                Polarity::Includes | Polarity::Exception => Polarity::Excludes,
            };
            return make(turned, *instrument, Some(*at));
        }
        if let Some(later) = later {
            let host = self.exclusion(s, &s.cues[later])?;
            return make(Polarity::Exception, host.instrument, None);
        }
        let named = s.marks_in(s.tokens).iter().filter(|m| m.is_instrument());
        let ahead = |m: &&Mark| m.tokens.end() <= cue.tokens.start();
        let instrument =
            { named.clone() }.rfind(ahead).or_else(|| { named }.next()).map(|m| s.instrument(*m));
        let covers = near.is_some() || self.is_universal(s, cue);
        let strong = instrument.is_some_and(|i| {
            i.weight == 0 || (i.weight == 1 && near.is_some() && (evidence.status || evidence.offences > 0))
        });
        if covers && (strong || (near.is_some() && evidence.offences > 0 && self.is_universal(s, cue))) {
            return make(Polarity::Excludes, instrument, None);
        }
        None
    }

    /// Returns whether what stands before an exception speaks of all: "all crimes except".
    fn is_universal(&self, s: &Sentence<'_>, cue: &Cue) -> bool {
        let from = cue.tokens.start().saturating_sub(12).max(s.tokens.start());
        (from..cue.tokens.start()).any(|t| {
            ["all", "any", "every", "everyone", "anyone", "most", "everybody"].iter().any(|w| s.reads(t, w))
        })
    }

    /// Returns whether the argument of a cue that can look both ways follows it.
    fn looks_forward(&self, s: &Sentence<'_>, cue: &Cue, before: Span<Tok>, behind: Span<Tok>) -> bool {
        let next = cue.tokens.end();
        if behind.is_empty()
            || s.is(next, role::PREPOSITION | role::COMMA | role::CONJUNCTION | role::AUXILIARY | role::STOP)
        {
            return false;
        }
        let named = s.is(next, role::DETERMINER | role::SUBJECT)
            || s.mark_at(next).is_some_and(|m| {
                matches!(m.sort, Sort::Offence | Sort::Agent | Sort::Topics | Sort::Unknown)
            })
            || s.subjects(behind).first().is_some_and(|s| s.person);
        let person_before = s.subjects(before).iter().any(|s| s.person);
        let taken = matches!(self.late_complement(s, behind), Complement::Instrument(_));
        named && (!person_before || taken || s.governing(before).is_some())
    }

    /// Finds "from the amnesty" behind the arguments of an active cue.
    fn late_complement(&self, s: &Sentence<'_>, behind: Span<Tok>) -> Complement {
        let from = Range { start: behind.start(), end: s.tokens.end() }
            .find(|t| s.reads(*t, "from") || s.reads(*t, "under"));
        from.map_or(Complement::None, |from| s.complement(from, false))
    }

    /// Returns whether the subject of an active cue is a pronoun that can stand for a measure.
    fn pronoun_subject(&self, s: &Sentence<'_>, cue: &Cue, before: Span<Tok>) -> bool {
        let mut at = cue.tokens.start();
        while at > s.tokens.start() && s.is(at - 1, role::AUXILIARY | role::ADVERB | role::COMMA) {
            at -= 1;
        }
        if s.mark_over(at.wrapping_sub(1)).is_some_and(|m| m.sort == Sort::Hedge) {
            at = s.mark_over(at - 1).map_or(at, |m| m.tokens.start());
        }
        let token = at.wrapping_sub(1);
        let border = token.wrapping_sub(1);
        let opens = token == before.start()
            || border < s.tokens.start()
            || s.mark_over(border).is_some_and(|m| m.tokens.end() == token && m.sort != Sort::Instrument)
            || s.is(
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
        s.is(token, role::IT) && (opens || s.is(token, role::RELATIVE))
    }

    fn is_participle(&self, s: &Sentence<'_>, cue: &Cue) -> bool {
        let last = s.text(cue.tokens.start());
        last.ends_with("ing")
            || s.reads(cue.tokens.start().wrapping_sub(1), "to")
            || s.reads(cue.tokens.start(), "to")
    }

    /// Weighs what the argument of a cue names: persons, or crimes that are its head and not its remote part.
    fn evidence(&self, s: &Sentence<'_>, region: Span<Tok>, subjects: &[Subject], person: bool) -> Evidence {
        let person = person || subjects.iter().any(|s| s.person);
        // "Safeguards against tax evasion" are no crime; "people convicted of tax evasion" are its doers.
        let linked = person
            || s.marks_in(region)
                .iter()
                .any(|m| matches!(m.sort, Sort::OpenList | Sort::Status | Sort::Link));
        let mut offences = 0;
        let mut end = region.end();
        if !linked {
            let bare = |t: &usize| s.is(*t as u32, role::PREPOSITION | role::AUXILIARY | role::RELATIVE);
            end = region.range().find(bare).map_or(end, |t| t as u32);
            if (region.start()..end).any(|t| s.is(t, role::OFFENCE_HEAD)) {
                end = region.end();
            }
        }
        for mark in s.argument(Span::new(region.start(), end)) {
            offences += usize::from(matches!(
                mark.sort,
                Sort::Offence
                    | Sort::Topics
                    | Sort::Act
                    | Sort::Agent
                    | Sort::Field
                    | Sort::Unknown
                    | Sort::Result
            ));
        }
        let crimes = region.range().take(6).any(|t| s.is(t as u32, role::OFFENCE_HEAD));
        let any = !region.is_empty() && !subjects.is_empty() || crimes;
        Evidence {
            person,
            offences,
            status: s.argument(region).any(|m| m.sort == Sort::Status) && (person || offences > 0),
            crimes,
            any,
        }
    }

    /// Returns the phrase that stands for the measure of a cue: "the new one grants no amnesty".
    fn granted(&self, s: &Sentence<'_>, cue: &Cue) -> Option<Instrument> {
        let last = cue.tokens.start().checked_sub(1).filter(|last| s.is(*last, role::ONE))?;
        let start = s.noun_start(last, s.tokens.start());
        Some(Instrument { tokens: Span::new(start, last + 1), weight: 0 })
    }

    fn relief(&self, s: &Sentence<'_>, instrument: Option<Instrument>) -> bool {
        instrument.is_some_and(|i| s.words.first(s.doc, i.tokens, s.words.relief).is_some())
    }

    /// Returns the instrument that a cue holds: "nothing in this act applies to".
    fn within(&self, s: &Sentence<'_>, cue: &Cue) -> Option<Instrument> {
        let inside = |m: &&Mark| {
            let named = m.sort == Sort::Instrument && m.number < 2 && m.tokens.end() <= cue.tokens.end();
            named && !s.reads(m.tokens.start().wrapping_sub(1), "no")
        };
        let mark = s.marks_in(cue.tokens).iter().find(inside)?;
        // The first word of a cue is its verb.
        let start = s.noun_start(mark.tokens.start(), (cue.tokens.start() + 1).min(mark.tokens.start()));
        Some(Instrument { tokens: Span::new(start, mark.tokens.end()), weight: mark.number })
    }

    /// Returns the measure that speaks behind what it says: ", the decree states".
    fn speaking(&self, s: &Sentence<'_>, cue: &Cue) -> Option<Instrument> {
        let behind = Span::new(cue.tokens.end(), s.tokens.end());
        let mut named = s.marks_in(behind).iter().filter(|m| m.is_instrument());
        named.find(|m| s.says(m.tokens.end())).map(|m| s.instrument(*m))
    }

    /// Steps over "from its benefits" between a verb and its object.
    fn skip_source(&self, s: &Sentence<'_>, region: Span<Tok>) -> Span<Tok> {
        let near = Span::new(region.start(), region.end().min(region.start() + 7));
        let source =
            s.marks_in(near).iter().find(|m| m.sort == Sort::Instrument && m.tokens.end() <= region.end());
        source.map_or(region, |m| Span::new(m.tokens.end(), region.end()))
    }

    /// Steps over a phrase in front of the subject: "Under the amnesty, …".
    fn skip_prelude(&self, s: &Sentence<'_>, region: Span<Tok>) -> Span<Tok> {
        let first = region.start();
        if region.is_empty() || !s.is(first, role::PREPOSITION) {
            return region;
        }
        let comma = region.range().find(|t| s.is(*t as u32, role::COMMA));
        comma.map_or(region, |comma| Span::new(comma as u32 + 1, region.end()))
    }

    /// Finds the instrument that a clause leaves unnamed: the nearest before it, in this sentence or a few back.
    fn earlier(&self, s: &Sentence<'_>, before: u32) -> Option<Instrument> {
        let sentences = s.doc.sentences();
        let here = sentences.index_of(s.tokens.start());
        let floor = sentences.get(here.saturating_sub(MEMORY)).start();
        let to = s.marks.partition_point(|m| m.tokens.start() < before);
        let from = s.marks.partition_point(|m| m.tokens.start() < floor);
        let found = s.marks[from..to].iter().rfind(|m| m.sort == Sort::Instrument && m.number == 0);
        let found = found.or_else(|| {
            // In the sentence itself a weak word may stand for it, too.
            let own = s.marks_in(Span::new(s.tokens.start(), before.max(s.tokens.start())));
            own.iter().rfind(|m| m.sort == Sort::Instrument)
        })?;
        Some(Instrument { tokens: self.noun_phrase(s, found), weight: found.number })
    }

    /// Returns the noun phrase of an instrument anywhere in the document.
    fn noun_phrase(&self, s: &Sentence<'_>, mark: &Mark) -> Span<Tok> {
        if s.tokens.contains(mark.tokens) {
            return s.instrument(*mark).tokens;
        }
        let tokens = s.doc.sentences().around(mark.tokens.start());
        let from = mark.tokens.start().saturating_sub(9).max(tokens.start());
        let within = Span::new(from, mark.tokens.end());
        let roles: Vec<u32> = within.range().map(|t| self.words.roles(s.doc, t)).collect();
        let window = Sentence { tokens: within, roles: &roles, cues: &[], ..*s };
        window.instrument(*mark).tokens
    }

    fn emit(
        &self,
        s: &Sentence<'_>,
        cue: &Cue,
        clause: Clause,
        parent: Option<AnnotationId>,
        layers: &Layers<'_>,
        out: &mut Emitter<'_>,
    ) -> Result<Option<AnnotationId>, ExtractError> {
        let tokens = s.doc.tokens();
        let cover = |span: Span<Tok>| tokens.cover(span);
        let region = clause.region;
        let draft = clause.instrument.map_or(Draft::No, |i| self.draft(s, i));
        let standing = s.standing(cue, clause.clause, region, draft);
        let offences = s.offences(region, &self.codes);
        let status =
            s.argument(region).filter(|m| m.sort == Sort::Status).map(|m| m.number).max().and_then(status_of);
        let (temporal, temporal_dates) = self.temporal(s, region, layers.dates);
        let attribution = standing.said.and_then(|mark| s.speaker(mark, cue, layers.entities));
        let conditions = self.conditions(s, cue, region);
        let forum = (cue.rule.kind == Kind::Elsewhere)
            .then(|| s.words.first(s.doc, cue.tokens, s.words.forum))
            .flatten()
            .map(|(forum, _)| cover(forum));
        let mut evidence = cover(cue.tokens);
        let exclusion = Exclusion {
            polarity: clause.polarity,
            modality: standing.modality,
            hedged: standing.hedged,
            cue: Some(cover(cue.tokens)),
            instrument: clause.instrument.map(|i| cover(i.tokens)),
            subjects: clause.subjects.iter().map(|s| cover(s.tokens)).collect(),
            status,
            offences,
            conditions,
            temporal,
            temporal_dates,
            attribution,
            forum,
            open_list: s
                .marks_in(region)
                .iter()
                .any(|m| m.sort == Sort::OpenList && s.words.is_open(s.doc, m.tokens)),
            parent,
        };
        let own = clause.instrument.filter(|i| s.tokens.contains(i.tokens)).map(|i| cover(i.tokens));
        let parts = { exclusion.subjects.iter().copied() }
            .chain(exclusion.offences.iter().map(|o| o.span))
            .chain(exclusion.conditions.iter().copied())
            .chain(exclusion.temporal)
            .chain(own.filter(|own| cover(clause.clause).contains(*own)));
        for part in parts {
            evidence = evidence.cover(part);
        }
        let because = exclusion.temporal_dates.clone();
        out.emit_because(evidence, cue.rule.id, exclusion, &because).map(Some)
    }

    fn draft(&self, s: &Sentence<'_>, instrument: Instrument) -> Draft {
        let mut draft = Draft::No;
        s.words.each(s.doc, instrument.tokens, s.words.draft, |_, bill| {
            draft = if bill == 0 || draft == Draft::Plain { Draft::Plain } else { Draft::Bill };
        });
        draft
    }

    /// Returns the limits that stand in the scope of a cue, or right behind it.
    fn conditions(&self, s: &Sentence<'_>, cue: &Cue, region: Span<Tok>) -> Vec<Span<Norm>> {
        let mut found = Vec::new();
        let mut after = region.start();
        let end = if region.start() >= cue.tokens.end() { s.tokens.end() } else { region.end() };
        for mark in s.marks_in(Span::new(region.start(), end)) {
            if mark.tokens.start() < after {
                continue;
            }
            let span = match mark.sort {
                Sort::Threshold => {
                    let before = mark.tokens.start().wrapping_sub(1);
                    let status = s.mark_over(before).filter(|m| m.sort == Sort::Status);
                    Span::new(status.map_or(mark.tokens.start(), |m| m.tokens.start()), mark.tokens.end())
                }
                Sort::Hypothetical
                    if !s.reads(mark.tokens.start(), "if") && !s.reads(mark.tokens.start(), "unless") =>
                {
                    continue;
                }
                Sort::Condition | Sort::Hypothetical => {
                    let stops = role::COMMA | role::STOP | role::OTHER_PUNCT;
                    let mut to = mark.tokens.end();
                    while to < end
                        && !s.is(to, stops)
                        && !s.reads(to, "that")
                        && !s.cues.iter().any(|c| c.tokens.start() == to)
                    {
                        to += 1;
                    }
                    Span::new(mark.tokens.start(), to)
                }
                _ => continue,
            };
            after = span.end();
            found.push(s.doc.tokens().cover(span));
        }
        found
    }

    /// Returns the time that the scope of a cue names, with its preposition.
    fn temporal(
        &self,
        s: &Sentence<'_>,
        region: Span<Tok>,
        dates: &[Annotation],
    ) -> (Option<Span<Norm>>, Vec<AnnotationId>) {
        let tokens = s.doc.tokens();
        let within = tokens.cover(region);
        let from = dates.partition_point(|d| d.span().start() < within.start());
        let mut ids = Vec::new();
        let mut span: Option<Span<Norm>> = None;
        for date in dates[from..].iter().take_while(|d| d.span().end() <= within.end()) {
            let first = tokens.at(date.span()).start();
            let bound =
                first > region.start() && s.is(first - 1, role::WHEN | role::PREPOSITION | role::CONJUNCTION);
            let start = if bound { tokens.span(first as usize - 1).start() } else { date.span().start() };
            span = Some(match span {
                None => Span::new(start, date.span().end()),
                Some(known) => known.cover(date.span()),
            });
            ids.push(date.id());
        }
        (span, ids)
    }
}

fn status_of(number: i32) -> Option<Status> {
    Some(match number {
        1 => Status::Suspected,
        2 => Status::Accused,
        3 => Status::Prosecuted,
        4 => Status::Convicted,
        5 => Status::Sentenced,
        _ => return None,
    })
}
