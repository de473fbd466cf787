//! The extractor: candidates, points, the document pass, mentions.

use std::sync::Mutex;

use factum_core::value::{Entity, Link, Role};
use factum_core::{AnnotationId, Emitter, ExtractError, Extractor, Shape, Span, Tok, Value, View};
use factum_lang::PatternSet;

use crate::candidates::{Candidate, Finder};
use crate::config::Kind;
use crate::document::Mentions;
use crate::evidence::{Evidence, Place};
use crate::nominal::{self, Nominal};
use crate::roles;
use crate::words::{MONTH, SAY, TITLE, WEEKDAY, Words};

/// Finds named entities.
#[derive(Debug)]
pub(crate) struct Entities {
    pub(crate) words: Words,
    pub(crate) disabled: u32,
    pub(crate) types: [bool; 7],
    pub(crate) min_score: f32,
    /// Descriptions without a name, when they are wanted.
    pub(crate) nominals: Option<PatternSet>,
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
    nominals: Vec<Nominal>,
    heads: Vec<(u32, Span<Tok>)>,
    emitted: Vec<Option<AnnotationId>>,
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
        scratch.emitted.clear();
        for mention in mentions {
            let score = mention.points / (mention.points + 1.5);
            let kind = mention.kind.filter(|kind| self.types[*kind as usize] && score >= self.min_score);
            let Some(kind) = kind else {
                scratch.emitted.push(None);
                continue;
            };
            let longest = names[mention.cluster as usize].unwrap_or(mention.tokens);
            let id = out.emit(
                tokens.cover(mention.tokens),
                mention.cue.rule(),
                Entity {
                    kind: kind.value(),
                    name: in_one_line(tokens.text_of(longest)),
                    cluster: mention.cluster,
                    link: mention.link,
                    role: None,
                    nominal: false,
                    score,
                    external: None,
                },
            )?;
            scratch.emitted.push(Some(id));
        }
        let clusters = names.len() as u32;
        self.roles(doc, scratch, out);
        self.nominals(doc, clusters, scratch, out)
    }

    /// Completes the mentions of persons with their roles.
    fn roles(&self, doc: &View<'_>, scratch: &Scratch, out: &mut Emitter<'_>) {
        let tokens = doc.tokens();
        let mentions = &scratch.mentions.all;
        let reader = roles::Reader {
            tokens,
            sentences: doc.sentences(),
            masks: self.words.masks(),
            phrases: doc.phrases(),
            words: &self.words,
        };
        for (at, mention) in mentions.iter().enumerate() {
            let Some(id) = scratch.emitted[at].filter(|_| mention.kind == Some(Kind::Person)) else {
                continue;
            };
            let organization = |m: &&crate::document::Mention| m.kind == Some(Kind::Organization);
            let found = reader.role(mention.tokens, mention.title);
            // `Ana Mora of the Observers`.
            let affiliation = || {
                let next = mentions.get(at + 1).filter(organization)?;
                let of = mention.tokens.end();
                let text = |i: u32| if i < next.tokens.start() { tokens.text(i as usize) } else { "" };
                let near = next.tokens.start() - of.min(next.tokens.start());
                let joined = text(of) == "of" && (near == 1 || near == 2 && text(of + 1) == "the");
                joined.then(|| roles::Found {
                    tokens: Span::new(of, next.tokens.end()),
                    former: false,
                    acting: false,
                })
            };
            let Some(role) = found.or_else(affiliation) else { continue };
            // The organization lies in the role, or stands right before it.
            let near = mentions[at.saturating_sub(3)..mentions.len().min(at + 6)].iter();
            let linked = near.enumerate().find(|(_, m)| {
                let inside = role.tokens.contains(m.tokens);
                let touches = m.tokens.end() == role.tokens.start();
                organization(m) && (inside || touches)
            });
            let linked = linked.and_then(|(i, _)| scratch.emitted[at.saturating_sub(3) + i]);
            let role = Role {
                span: tokens.cover(role.tokens),
                former: role.former,
                acting: role.acting,
                organization: linked,
            };
            out.revise(id, |value| {
                if let Value::Entity(entity) = value {
                    entity.role = Some(role);
                }
            });
        }
    }

    /// Emits descriptions of laws and events.
    fn nominals(
        &self,
        doc: &View<'_>,
        clusters: u32,
        scratch: &mut Scratch,
        out: &mut Emitter<'_>,
    ) -> Result<(), ExtractError> {
        let Some(patterns) = &self.nominals else { return Ok(()) };
        let tokens = doc.tokens();
        scratch.nominals.clear();
        scratch.heads.clear();
        nominal::find(patterns, doc, &mut scratch.nominals);
        for found in &scratch.nominals {
            if !self.types[found.kind as usize] || NOMINAL_SCORE < self.min_score {
                continue;
            }
            // Descriptions with one noun stand for one thing; there are only so many nouns.
            let noun = tokens.text(found.head as usize);
            let known = scratch.heads.iter().position(|(head, _)| tokens.text(*head as usize) == noun);
            let cluster = known.unwrap_or_else(|| {
                scratch.heads.push((found.head, found.tokens));
                scratch.heads.len() - 1
            });
            out.emit(
                tokens.cover(found.tokens),
                found.cue.rule(),
                Entity {
                    kind: found.kind.value(),
                    name: in_one_line(tokens.text_of(found.tokens)),
                    cluster: clusters + cluster as u32,
                    link: known.map(|_| Link::Exact),
                    role: None,
                    nominal: true,
                    score: NOMINAL_SCORE,
                    external: None,
                },
            )?;
        }
        Ok(())
    }
}

/// The score of a description: its noun is sure, what it stands for is not.
const NOMINAL_SCORE: f32 = 0.5;

/// Joins the words of a name that the text breaks over lines.
fn in_one_line(name: &str) -> String {
    if name.contains(['\n', '\t']) || name.contains("  ") {
        name.split_whitespace().collect::<Vec<_>>().join(" ")
    } else {
        name.to_owned()
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
