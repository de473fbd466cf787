//! The extractor: from cues to records.

use factum_core::value::{Exclusion, Status};
use factum_core::{
    Annotation, AnnotationId, Emitter, Excerpt, ExtractError, Extractor, Norm, Slot, Span, Tok, View,
};
use factum_lang::PatternSet;

use crate::clause::{Cue, Sentence};
use crate::codes::Codes;
use crate::cues::{Kind, Rule, Sense};
use crate::instrument::MEMORY;
use crate::marks::{Mark, Marks, Sort};
use crate::modality::Draft;
use crate::reading::{Done, Reading};
use crate::words::{Words, role};

/// Finds what measures leave out.
#[derive(Debug)]
pub(crate) struct Finder {
    pub(crate) words: Words,
    pub(crate) codes: Codes,
    pub(crate) cues: PatternSet,
    /// The rule of each pattern of `cues`.
    pub(crate) rules: Vec<&'static Rule>,
    /// Per pattern of `cues`, the classes of verbs it asks for.
    pub(crate) verbs: Vec<u16>,
    pub(crate) marks: Marks,
}

/// Memory of a worker, reused from document to document.
#[derive(Debug, Default)]
pub(crate) struct Scratch {
    /// Per sentence, the roles of its words and phrases.
    sentences: Vec<u32>,
    excerpt: Excerpt,
    cues: Vec<Cue>,
    marks: Vec<Mark>,
    roles: Vec<u32>,
}

impl Extractor for Finder {
    fn extract(&self, doc: &View<'_>, slot: &mut Slot, out: &mut Emitter<'_>) -> Result<(), ExtractError> {
        self.run(doc, slot.get(), out)
    }
}

/// Longest stretch that is read at once, in tokens: a list without a full stop must not cost its square.
const WINDOW: u32 = 400;

/// Returns the part of a sentence that holds a token.
fn window(sentence: Span<Tok>, token: u32) -> Span<Tok> {
    let start = token - (token - sentence.start()) % WINDOW;
    Span::new(start, sentence.end().min(start + WINDOW))
}

/// Returns whether a cue of a sentence has anything to speak of: a measure or an offence with it, or a measure before.
fn is_promising(sentences: &[u32], own: usize) -> bool {
    let measure = |roles: &u32| roles & role::MEASURE != 0;
    sentences[own] & role::EVIDENCE != 0 || sentences[own.saturating_sub(MEMORY)..own].iter().any(measure)
}

/// The earlier layers: dates of the whole document, entities of the sentence.
#[derive(Clone, Copy)]
struct Layers<'a> {
    dates: &'a [Annotation],
    entities: &'a [Annotation],
}

/// Returns the mentions that start in a stretch of the text: a sentence must not pay for the document.
fn starting_in(layer: &[Annotation], stretch: Span<Norm>) -> &[Annotation] {
    let at = |place: u32| layer.partition_point(|mention| mention.span().start() < place);
    &layer[at(stretch.start())..at(stretch.end())]
}

impl Finder {
    fn run(&self, doc: &View<'_>, scratch: &mut Scratch, out: &mut Emitter<'_>) -> Result<(), ExtractError> {
        self.survey(doc, &mut scratch.sentences);
        self.find_cues(doc, scratch);
        if scratch.cues.is_empty() {
            return Ok(());
        }
        self.find_marks(doc, scratch);
        if scratch.excerpt.is_empty() {
            return Ok(());
        }
        let layers = Layers { dates: doc.layer("dates"), entities: doc.layer("entities") };
        let Scratch { sentences, cues, marks, roles, .. } = scratch;
        let mut from = 0;
        while from < cues.len() {
            let sentence = doc.sentences().index_of(cues[from].tokens.start());
            let tokens = window(doc.sentences().get(sentence), cues[from].tokens.start());
            let to = from + cues[from..].partition_point(|c| c.tokens.start() < tokens.end());
            if !is_promising(sentences, sentence) {
                from = to;
                continue;
            }
            for cue in &mut cues[from..to] {
                let common = i32::from(cue.rule.sense == Sense::Common);
                cue.weight = self.words.weight(doc, cue.tokens, cue.verbs).max(common);
            }
            // A cue on the border of the window belongs to it as a whole.
            let tokens = Span::new(tokens.start(), tokens.end().max(cues[to - 1].tokens.end()));
            roles.clear();
            roles.extend(tokens.range().map(|token| self.words.roles(doc, token)));
            let sentence = Sentence { words: &self.words, doc, tokens, roles, cues: &cues[from..to], marks };
            let stretch = doc.tokens().cover(tokens);
            let near = Layers { entities: starting_in(layers.entities, stretch), ..layers };
            self.read(&sentence, &near, out)?;
            from = to;
        }
        Ok(())
    }

    /// Looks once at every word: what a sentence holds tells whether it is worth a search.
    fn survey(&self, doc: &View<'_>, sentences: &mut Vec<u32>) {
        let (tokens, phrases, table) = (doc.tokens(), doc.phrases(), self.words.table());
        sentences.clear();
        let mut phrase = 0;
        for sentence in doc.sentences().iter() {
            let words = sentence.range().map(|token| table.of(tokens.word(token)));
            let mut roles = words.fold(0, |roles, word| roles | word);
            while let Some(here) = phrases.get(phrase).filter(|p| p.tokens.start() < sentence.end()) {
                roles |= table.of(here.word);
                phrase += 1;
            }
            sentences.push(roles);
        }
    }

    /// Finds the cues of the sentences that have a word for one.
    fn find_cues(&self, doc: &View<'_>, scratch: &mut Scratch) {
        let Scratch { sentences, excerpt, cues, .. } = scratch;
        excerpt.clear();
        cues.clear();
        for (at, roles) in sentences.iter().enumerate() {
            let grant = role::GRANT | role::EVIDENCE;
            let cue = roles & role::CUE != 0 || roles & grant == grant;
            if cue && is_promising(sentences, at) {
                excerpt.push(doc, at);
            }
        }
        if excerpt.is_empty() {
            return;
        }
        let matches = self.cues.find(&excerpt.view(doc));
        // What is only looked at behind a cue is no part of it.
        let own = |m: &factum_lang::Match<'_>| match m.get("next") {
            Some(next) if next.end() == m.tokens().end() && next.start() > m.tokens().start() => {
                Span::new(m.tokens().start(), next.start())
            }
            _ => m.tokens(),
        };
        let found = matches.iter().map(|m| Cue {
            rule: self.rules[m.pattern()],
            tokens: excerpt.origin(own(&m)),
            inside: m.get("args").map(|args| excerpt.origin(args)),
            verbs: self.verbs[m.pattern()],
            weight: 0,
        });
        cues.extend(found.filter(|cue| !self.is_noun(doc, cue)));
    }

    /// Finds the marks that the cues can ask for: of their own sentences and their neighbors, and the measures named
    /// a few sentences before.
    fn find_marks(&self, doc: &View<'_>, scratch: &mut Scratch) {
        let Scratch { sentences, excerpt, cues, marks, .. } = scratch;
        excerpt.clear();
        marks.clear();
        // The first sentence that is not yet decided on.
        let mut next = 0;
        for cue in cues.iter() {
            let own = doc.sentences().index_of(cue.tokens.start());
            if !is_promising(sentences, own) {
                continue;
            }
            let from = next.max(own.saturating_sub(MEMORY));
            for (at, roles) in sentences.iter().enumerate().take(own + 2).skip(from) {
                if at + 1 >= own || roles & role::MEASURE != 0 {
                    excerpt.push(doc, at);
                }
            }
            next = next.max(own + 2);
        }
        if !excerpt.is_empty() {
            self.marks.find(&self.words, doc, excerpt, marks);
        }
    }

    /// Reads the cues of one sentence.
    fn read(
        &self,
        sentence: &Sentence<'_>,
        layers: &Layers<'_>,
        out: &mut Emitter<'_>,
    ) -> Result<(), ExtractError> {
        // Per cue, the polarity it came to and its record.
        let mut done: Vec<Done> = Vec::new();
        for (at, cue) in sentence.cues.iter().enumerate() {
            let reading = match cue.rule.kind {
                Kind::Exception => sentence.exception(cue, &done),
                Kind::Includes | Kind::Included => sentence.inclusion(cue),
                Kind::Elsewhere => sentence.elsewhere(cue),
                _ => sentence.exclusion(cue),
            };
            let Some(reading) = reading else { continue };
            let parent = reading.parent.and_then(|host| done.iter().find(|d| d.0 == host)?.2);
            let instrument = reading.instrument;
            let polarity = reading.polarity;
            let id = self.emit(sentence, cue, &reading, parent, layers, out)?;
            done.push((at, polarity, id, instrument));
        }
        Ok(())
    }

    /// Returns whether the verb of a cue of coverage is a noun: "its benefits".
    fn is_noun(&self, doc: &View<'_>, cue: &Cue) -> bool {
        let Some(before) = cue.tokens.start().checked_sub(1) else { return false };
        let led = role::DETERMINER | role::CLITIC;
        // "The island's release deal": the verb is a part of a measure.
        let bare = !doc.tokens().text(cue.tokens.start() as usize).ends_with(['s', 'd']);
        let next = Span::new(cue.tokens.end(), cue.tokens.end() + 1);
        if bare
            && cue.tokens.len() == 1
            && cue.rule.sense == Sense::Frees
            && (next.end() as usize) < doc.tokens().len()
            && self.words.first(doc, next, self.words.instrument).is_some()
        {
            return true;
        }
        // "Cover does not extend to": the noun opens the sentence.
        let after = cue.tokens.end() as usize;
        let next = if after < doc.tokens().len() { self.words.roles(doc, after) } else { 0 };
        if cue.tokens.len() == 1 && cue.rule.kind == Kind::Includes && next & role::AUXILIARY != 0 {
            return true;
        }
        cue.tokens.len() == 1
            && matches!(cue.rule.kind, Kind::Includes | Kind::Included)
            && self.words.roles(doc, before as usize) & led != 0
    }

    fn emit(
        &self,
        s: &Sentence<'_>,
        cue: &Cue,
        reading: &Reading,
        parent: Option<AnnotationId>,
        layers: &Layers<'_>,
        out: &mut Emitter<'_>,
    ) -> Result<Option<AnnotationId>, ExtractError> {
        let tokens = s.doc.tokens();
        let cover = |span: Span<Tok>| tokens.cover(span);
        let region = reading.region;
        // "The draft would make them ineligible for remission": the draft counts, too.
        let ahead = Span::new(reading.scope.start(), cue.tokens.start().max(reading.scope.start()));
        let drafts =
            s.marks_in(ahead).iter().filter(|m| m.sort == Sort::Instrument).map(|m| s.instrument(*m));
        let draft = reading
            .instrument
            .into_iter()
            .chain(drafts)
            .map(|i| s.draft(i))
            .max_by_key(|draft| *draft as u8)
            .unwrap_or(Draft::No);
        let standing = s.standing(cue, reading.scope, region, draft);
        let mut offences = s.offences(region, &self.codes);
        let ground = s.ground(cue).filter(|ground| !region.overlaps(*ground) && offences.is_empty());
        if let Some(ground) = ground {
            offences.extend(s.offences(ground, &self.codes));
        }
        let within = if let Some(ground) = ground { ground } else { region };
        let status = s.argument(within).filter(|m| m.sort == Sort::Status).map(|m| m.number).max();
        let named = || s.words.first(s.doc, region, s.words.standing).map(|(_, number)| number);
        let status = status.or_else(named).or_else(|| s.stage(within)).and_then(status_of);
        let attribution = standing.said.and_then(|mark| s.speaker(mark, cue, layers.entities));
        let mut conditions = s.conditions(cue, region);
        if let Some(ground) = ground.filter(|g| s.reads(g.start(), "if") && conditions.is_empty()) {
            conditions.push(cover(ground));
        }
        // "Unless they register by June": the time of a condition limits the whole.
        let last = conditions.iter().map(|c| tokens.at(*c).end()).max().unwrap_or(region.end());
        let timed = Span::new(region.start(), last.max(region.end()));
        let (temporal, temporal_dates) = s.temporal(timed, layers.dates);
        let forum = (cue.rule.kind == Kind::Elsewhere)
            .then(|| s.words.first(s.doc, cue.tokens, s.words.forum))
            .flatten()
            .map(|(forum, _)| cover(forum));
        let mut evidence = cover(cue.tokens);
        let exclusion = Exclusion {
            polarity: reading.polarity,
            modality: standing.modality,
            hedged: standing.hedged,
            cue: Some(cover(cue.tokens)),
            instrument: reading.instrument.map(|i| cover(i.tokens)),
            subjects: reading.subjects.iter().map(|s| cover(s.tokens)).collect(),
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
        let own = reading.instrument.filter(|i| s.tokens.contains(i.tokens)).map(|i| cover(i.tokens));
        let parts = { exclusion.subjects.iter().copied() }
            .chain(exclusion.offences.iter().map(|o| o.span))
            .chain(exclusion.conditions.iter().copied())
            .chain(exclusion.temporal)
            .chain(own.filter(|own| cover(reading.scope).contains(*own)));
        for part in parts {
            evidence = evidence.cover(part);
        }
        let because = exclusion.temporal_dates.clone();
        out.emit_because(evidence, cue.rule.id, exclusion, &because).map(Some)
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
