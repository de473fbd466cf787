//! The extractor: candidates, points, the document pass, mentions.

use factum_core::value::{Entity, Link, Role};
use factum_core::{
    AnnotationId, Emitter, Excerpt, ExtractError, Extractor, Slot, Span, Tok, Tokens, Value, View,
};
use factum_lang::{Bits, PatternSet};

use crate::candidates::{Candidate, Finder};
use crate::config::Kind;
use crate::decide::Tally;
use crate::document::Mentions;
use crate::evidence::{Evidence, Place};
use crate::lists::{self, Lists};
use crate::nominal::{self, Nominal};
use crate::roles;
use crate::rules::Cue;
use crate::words::{AFFILIATION, DEFINITE, DESCRIBED, LISTED, WITH, Words, is_small};

/// Finds named entities.
#[derive(Debug)]
pub(crate) struct Entities {
    pub(crate) words: Words,
    pub(crate) disabled: u32,
    pub(crate) types: [bool; 7],
    pub(crate) min_score: f32,
    /// Descriptions without a name, when they are wanted.
    pub(crate) nominals: Option<PatternSet>,
    /// The pipeline's own names.
    pub(crate) lists: Option<Lists>,
}

/// Memory of a worker, reused from document to document.
#[derive(Debug, Default)]
pub(crate) struct Scratch {
    places: Vec<Place>,
    evidence: Evidence,
    candidates: Vec<Candidate>,
    mentions: Mentions,
    names: Vec<Option<Span<Tok>>>,
    listed: Vec<(Span<Tok>, u32)>,
    /// Per sentence, the classes of its small words.
    small: Vec<Bits>,
    excerpt: Excerpt,
    nominals: Vec<Nominal>,
    heads: Vec<(u32, Span<Tok>)>,
    emitted: Vec<Option<AnnotationId>>,
}

impl Extractor for Entities {
    fn extract(&self, doc: &View<'_>, slot: &mut Slot, out: &mut Emitter<'_>) -> Result<(), ExtractError> {
        self.run(doc, slot.get(), out)
    }
}

impl Entities {
    fn run(&self, doc: &View<'_>, scratch: &mut Scratch, out: &mut Emitter<'_>) -> Result<(), ExtractError> {
        let (tokens, sentences) = (doc.tokens(), doc.sentences());
        let masks = self.words.masks();
        scratch.places.clear();
        scratch.places.resize(tokens.len(), Place::default());
        block(doc, &mut scratch.places);
        self.find_listed(doc, scratch);
        scratch.evidence.read(doc.text(), tokens, sentences, masks, &mut scratch.places, &mut scratch.small);
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
        let mut listed = scratch.listed.iter().peekable();
        for sentence in sentences.iter() {
            let from = scratch.candidates.len();
            // The phrases of earlier sentences are done with, also of those without a name.
            finder.skip_phrases(sentence.start());
            let phrase = finder.phrase;
            finder.sentence(sentence, &mut scratch.candidates);
            finder.phrase = phrase;
            for candidate in &scratch.candidates[from..] {
                while let Some(own) = listed.next_if(|own| own.0.start() < candidate.tokens.start()) {
                    self.push_listed(*own, tokens, &mut scratch.mentions);
                }
                finder.skip_phrases(candidate.tokens.start());
                let tally = finder.decide(*candidate, self.disabled);
                let alias = self.words.country(finder.listed(candidate.tokens));
                let definite = finder.is_definite_head(candidate.tokens);
                let mention = scratch.mentions.push(tokens, candidate.tokens, candidate.title, tally, alias);
                mention.definite = definite;
            }
        }
        for own in listed {
            self.push_listed(*own, tokens, &mut scratch.mentions);
        }
        scratch.mentions.resolve(tokens, masks);
        self.emit(doc, scratch, out)
    }

    /// Finds the names of the pipeline's own lists and takes their tokens out of the text.
    fn find_listed(&self, doc: &View<'_>, scratch: &mut Scratch) {
        scratch.listed.clear();
        let Some(lists) = self.lists.as_ref().filter(|_| self.disabled & Cue::Listed.bit() == 0) else {
            return;
        };
        let (tokens, masks) = (doc.tokens(), self.words.masks());
        let entry = |word, span: Span<Tok>| {
            let number = self.words.payload(word, lists.class)?;
            lists::entry(number, tokens.text_of(span))
        };
        let mut phrases = doc.phrases().iter().peekable();
        let mut at = 0;
        while at < tokens.len() {
            let mut found = None;
            while let Some(phrase) = phrases.next_if(|p| p.tokens.start() as usize <= at) {
                let here = phrase.tokens.start() as usize == at && masks.of(phrase.word) & LISTED != 0;
                // The longest phrase comes first.
                if here && found.is_none() {
                    found = entry(phrase.word, phrase.tokens).map(|entry| (phrase.tokens, entry));
                }
            }
            if found.is_none() && masks.of(tokens.word(at)) & LISTED != 0 {
                let here = Span::new(at as u32, at as u32 + 1);
                found = entry(tokens.word(at), here).map(|entry| (here, entry));
            }
            let Some((span, entry)) = found else {
                at += 1;
                continue;
            };
            scratch.listed.push((span, entry));
            scratch.places[span.range()].iter_mut().for_each(|place| place.add(Place::BLOCKED));
            at = span.end() as usize;
        }
    }

    fn push_listed(&self, own: (Span<Tok>, u32), tokens: Tokens<'_>, mentions: &mut Mentions) {
        let Some(entry) = self.lists.as_ref().and_then(|lists| lists.entries.get(own.1 as usize)) else {
            return;
        };
        let mut tally = Tally::default();
        tally.add(entry.kind, LISTED_POINTS, Cue::Listed);
        let title = Span::empty(own.0.start());
        // Below all countries, so that an entry shares its number with its own forms only.
        let alias = Some(i32::MIN + own.1 as i32);
        mentions.push(tokens, own.0, title, tally, alias).listed = Some(own.1);
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
            let entry = mention
                .listed
                .zip(self.lists.as_ref())
                .and_then(|(at, lists)| lists.entries.get(at as usize));
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
                    external: entry.and_then(|entry| entry.id.as_deref()).map(str::to_owned),
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
                let is = |i: u32, classes| {
                    i < next.tokens.start() && is_small(tokens, reader.masks, i as usize, classes)
                };
                let near = next.tokens.start() - of.min(next.tokens.start());
                let comma = of < next.tokens.start() && tokens.text(of as usize) == ",";
                let of = of + u32::from(comma);
                let near = near - (of - mention.tokens.end());
                let of_it = is(of, AFFILIATION) || is(of, WITH) && near == 1;
                let joined = of_it && (near == 1 || near == 2 && is(of + 1, DEFINITE));
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
            let owner = linked.map(|(_, m)| m.tokens);
            let linked = linked.and_then(|(i, _)| scratch.emitted[at.saturating_sub(3) + i]);
            let role = owner.map_or(role, |owner| reader.with_status(role, owner));
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
        let masks = self.words.masks();
        for phrase in doc.phrases().iter().filter(|phrase| masks.of(phrase.word) & DESCRIBED != 0) {
            scratch.small[doc.sentences().index_of(phrase.tokens.start())] |= DESCRIBED;
        }
        scratch.excerpt.clear();
        for (at, _) in scratch.small.iter().enumerate().filter(|(_, small)| *small & DESCRIBED != 0) {
            scratch.excerpt.push(doc, at);
        }
        if scratch.excerpt.is_empty() {
            return Ok(());
        }
        nominal::find(patterns, doc, &scratch.excerpt, &mut scratch.nominals);
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

/// Marks the tokens of dates, which are no part of a name.
fn block(doc: &View<'_>, places: &mut [Place]) {
    let tokens = doc.tokens();
    for date in doc.layer("dates") {
        for i in tokens.at(date.span()).range() {
            places[i].add(Place::BLOCKED);
        }
    }
}

/// The points of a name of the pipeline's own lists: more than any other evidence can give.
const LISTED_POINTS: f32 = 50.0;

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
