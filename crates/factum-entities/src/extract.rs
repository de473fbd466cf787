//! The extractor: candidates, points, the document pass, mentions.

use std::sync::Mutex;

use factum_core::value::Entity;
use factum_core::{Emitter, ExtractError, Extractor, Shape, Span, Tok, View};

use crate::candidates::{Candidate, Finder};
use crate::config::Kind;
use crate::document::Mentions;
use crate::evidence::{Evidence, Place};
use crate::words::{MONTH, SAY, TITLE, WEEKDAY, Words};

/// Finds named entities.
#[derive(Debug)]
pub(crate) struct Entities {
    pub(crate) words: Words,
    pub(crate) disabled: u32,
    pub(crate) types: [bool; 7],
    pub(crate) min_score: f32,
    pub(crate) scratch: Mutex<Vec<Box<Scratch>>>,
}

/// Memory of a worker, reused from document to document.
#[derive(Debug, Default)]
pub(crate) struct Scratch {
    places: Vec<Place>,
    evidence: Evidence,
    candidates: Vec<Candidate>,
    mentions: Mentions,
    names: Vec<Option<Span<Tok>>>,
}

impl Extractor for Entities {
    fn extract(&self, doc: &View<'_>, out: &mut Emitter<'_>) -> Result<(), ExtractError> {
        let taken = self.scratch.lock().ok().and_then(|mut pool| pool.pop());
        let mut scratch = taken.unwrap_or_default();
        let done = self.run(doc, &mut scratch, out);
        if let Ok(mut pool) = self.scratch.lock() {
            pool.push(scratch);
        }
        done
    }
}

impl Entities {
    fn run(&self, doc: &View<'_>, scratch: &mut Scratch, out: &mut Emitter<'_>) -> Result<(), ExtractError> {
        let (tokens, sentences) = (doc.tokens(), doc.sentences());
        let masks = self.words.masks();
        scratch.places.clear();
        scratch.places.resize(tokens.len(), Place::default());
        self.block(doc, masks, &mut scratch.places);
        scratch.evidence.read(tokens, sentences, masks, &mut scratch.places);
        scratch.candidates.clear();
        scratch.mentions.clear();
        let mut finder = Finder {
            tokens,
            masks,
            words: &self.words,
            phrases: doc.phrases(),
            places: &scratch.places,
            evidence: &mut scratch.evidence,
            phrase: 0,
        };
        for sentence in sentences.iter() {
            let from = scratch.candidates.len();
            let phrase = finder.phrase;
            finder.sentence(sentence, &mut scratch.candidates);
            finder.phrase = phrase;
            for candidate in &scratch.candidates[from..] {
                while finder
                    .phrases
                    .get(finder.phrase)
                    .is_some_and(|p| p.tokens.start() < candidate.tokens.start())
                {
                    finder.phrase += 1;
                }
                let tally = finder.decide(*candidate, self.disabled);
                let alias = self.words.country(finder.listed(candidate.tokens));
                scratch.mentions.push(tokens, candidate.tokens, candidate.title, tally, alias);
            }
        }
        scratch.mentions.resolve(tokens);
        self.emit(doc, scratch, out)
    }

    /// Marks tokens that are no part of a name: dates, months and weekdays.
    fn block(&self, doc: &View<'_>, masks: &[u64], places: &mut [Place]) {
        let tokens = doc.tokens();
        for date in doc.layer("dates") {
            for i in tokens.at(date.span()).range() {
                places[i].add(Place::BLOCKED);
            }
        }
        for i in 1..tokens.len() {
            // `US$5`.
            if tokens.shape(i) == Shape::Symbol && tokens.text(i) == "$" && tokens.is_glued(i) {
                places[i - 1].add(Place::BLOCKED);
            }
        }
        let mask = |i: usize| masks[tokens.word(i).0 as usize];
        for i in 0..tokens.len() {
            if mask(i) & (MONTH | WEEKDAY) == 0 || tokens.shape(i) == Shape::Lower {
                continue;
            }
            // `President May`, `May said`: a person after all.
            let titled = i > 0 && mask(i - 1) & TITLE != 0 && tokens.shape(i - 1) != Shape::Lower;
            let says = i + 1 < tokens.len() && mask(i + 1) & SAY != 0 && tokens.shape(i + 1) == Shape::Lower;
            if !titled && !says {
                places[i].add(Place::BLOCKED);
            }
        }
    }

    fn emit(&self, doc: &View<'_>, scratch: &mut Scratch, out: &mut Emitter<'_>) -> Result<(), ExtractError> {
        let tokens = doc.tokens();
        let mentions = &scratch.mentions.all;
        let names = &mut scratch.names;
        names.clear();
        for mention in mentions.iter().filter(|m| m.kind.is_some()) {
            let at = mention.cluster as usize;
            if names.len() <= at {
                names.resize(at + 1, None);
            }
            let length = |span: Span<Tok>| tokens.cover(span).len();
            if names[at].is_none_or(|longest| length(mention.tokens) > length(longest)) {
                names[at] = Some(mention.tokens);
            }
        }
        for mention in mentions {
            let Some(kind) = mention.kind else { continue };
            let score = mention.points / (mention.points + 1.5);
            if !self.types[kind as usize] || score < self.min_score {
                continue;
            }
            let longest = names[mention.cluster as usize].unwrap_or(mention.tokens);
            out.emit(
                tokens.cover(mention.tokens),
                mention.cue.rule(),
                Entity {
                    kind: kind.value(),
                    name: tokens.text_of(longest).split_whitespace().collect::<Vec<_>>().join(" "),
                    cluster: mention.cluster,
                    link: mention.link,
                    role: None,
                    nominal: false,
                    score,
                    external: None,
                },
            )?;
        }
        Ok(())
    }
}

/// Returns which types are written.
pub(crate) fn chosen(types: &[Kind]) -> [bool; 7] {
    let mut chosen = [false; 7];
    for kind in types {
        chosen[*kind as usize] = true;
    }
    chosen
}
