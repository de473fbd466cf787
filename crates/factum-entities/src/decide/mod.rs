//! What a candidate stands for: points for each type, each with its reason.

mod around;
mod inside;

use factum_core::{Shape, Span, Tok};
use factum_lang::Bits;

use crate::candidates::{Candidate, Finder};
use crate::config::Kind;
use crate::evidence::Place;
use crate::rules::Cue;
use crate::words::{
    DEFINITE, GROUP, HEAD, LINK, LinkWord, ORG_HEAD, ORG_NAME, ORG_NOUN, ORG_SUFFIX, PLACE, PLACE_AMBIGUOUS,
    SUFFIX, THING,
};

/// Points for each type, with the strongest reason for each.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tally {
    points: [f32; 7],
    reasons: [(f32, Cue); 7],
}

impl Default for Tally {
    fn default() -> Self {
        Self { points: [0.0; 7], reasons: [(0.0, Cue::Document); 7] }
    }
}

impl Tally {
    /// Adds points for a type.
    pub(crate) fn add(&mut self, kind: Kind, points: f32, cue: Cue) {
        let at = kind as usize;
        self.points[at] += points;
        if points > self.reasons[at].0 {
            self.reasons[at] = (points, cue);
        }
    }

    pub(crate) fn points(&self, kind: Kind) -> f32 {
        self.points[kind as usize]
    }

    pub(crate) fn reason(&self, kind: Kind) -> Cue {
        self.reasons[kind as usize].1
    }

    /// Returns the type with the most points.
    pub(crate) fn best(&self) -> (Kind, f32) {
        let mut best = (Kind::Person, f32::MIN);
        for kind in Kind::ALL {
            if self.points(kind) > best.1 {
                best = (kind, self.points(kind));
            }
        }
        best
    }
}

/// A tally that takes no points from rules that are switched off.
struct Ballot {
    tally: Tally,
    disabled: u32,
}

impl Ballot {
    fn add(&mut self, kind: Kind, points: f32, cue: Cue) {
        if self.disabled & cue.bit() == 0 {
            self.tally.add(kind, points, cue);
        }
    }
}

/// What is known of a candidate's words.
struct Words {
    first: Bits,
    last: Bits,
    any: Bits,
    /// Capitalized words.
    names: usize,
    /// Of these, common English words.
    common: usize,
    particle: bool,
    of: bool,
    initial: bool,
    number: bool,
    upper: bool,
    /// A nickname in quotes inside.
    quoted: bool,
}

impl Finder<'_> {
    fn look(&mut self, candidate: Candidate) -> Words {
        let range = candidate.tokens.range();
        let mut words = Words {
            first: self.mask(range.start),
            last: match self.mask(range.end - 1) & SUFFIX {
                0 => self.tail(range.start, range.end),
                // `World War II`.
                _ => self.tail(range.start, (range.end - 1).max(range.start + 1)) | SUFFIX,
            },
            any: 0,
            names: 0,
            common: 0,
            particle: false,
            of: false,
            initial: false,
            number: false,
            upper: true,
            quoted: false,
        };
        for i in range.clone() {
            let shape = self.tokens.shape(i);
            if self.place(i).is_name() {
                words.names += 1;
                words.any |= self.mask(i);
                words.common += usize::from(self.evidence.is_common(self.tokens.text(i)));
                words.initial |= shape == Shape::Initial && i > range.start;
                words.initial |= shape == Shape::Initial && i + 1 < range.end;
                words.upper &= shape == Shape::Upper || shape == Shape::Dotted;
            } else if shape == Shape::Lower && self.mask(i) & LINK != 0 {
                match self.words.link(self.tokens.word(i)) {
                    Some(LinkWord::Particle) => words.particle = true,
                    Some(_) => words.of = true,
                    None => {}
                }
            } else if shape.is_number() {
                words.number = true;
            } else if shape == Shape::Punct {
                words.quoted |= matches!(self.tokens.text(i), "\"" | "'");
            }
        }
        words.any |= words.last;
        words
    }

    fn text(&self, i: Option<usize>) -> &str {
        i.filter(|i| *i < self.tokens.len()).map_or("", |i| self.tokens.text(i))
    }

    fn mask_at(&self, i: Option<usize>) -> Bits {
        i.filter(|i| *i < self.tokens.len()).map_or(0, |i| self.mask(i))
    }

    fn is_small_at(&self, i: Option<usize>, classes: Bits) -> bool {
        i.is_some_and(|i| i < self.tokens.len() && self.is_small(i, classes))
    }

    /// Gives points for each type.
    pub(crate) fn decide(&mut self, candidate: Candidate, disabled: u32) -> Tally {
        let mut ballot = Ballot { tally: Tally::default(), disabled };
        let words = self.look(candidate);
        if words.names == 0 {
            ballot.add(Kind::Organization, 1.5, Cue::OrgName);
            return ballot.tally;
        }
        let (start, end) = (candidate.tokens.start() as usize, candidate.tokens.end() as usize);
        let whole = self.unit(start, end, PLACE | PLACE_AMBIGUOUS | GROUP | ORG_NAME).filter(|u| u.0 == end);
        let listed = whole.map_or(0, |u| u.1);
        self.by_words(&words, listed, &mut ballot, candidate);
        self.by_context(&words, listed, &mut ballot, candidate);
        // `in section R. Nobody came`.
        if self.tokens.shape(start) == Shape::Initial && words.common + 1 == words.names && words.names > 1 {
            for kind in Kind::ALL {
                ballot.tally.add(kind, -2.0, Cue::Document);
            }
        }
        if words.names > 1
            && words.last & THING != 0
            && words.last & (ORG_HEAD | ORG_SUFFIX) == 0
            && listed == 0
            && !words.of
        {
            // `Torval Prize`, `Value Tax`: neither a person nor a body nor a place.
            let other = |kind: &Kind| !matches!(kind, Kind::Law | Kind::Event);
            for kind in Kind::ALL.into_iter().filter(other) {
                ballot.tally.add(kind, -3.0, Cue::Document);
            }
        }
        let initial = self.place(start).has(Place::INITIAL | Place::HEADLINE);
        if words.names == words.common && listed == 0 && candidate.title.is_empty() {
            // Ordinary words with capitals need more than a capital.
            let word = self.tokens.text(start);
            let shown = words.names > 2 && !self.place(start).has(Place::HEADLINE);
            let doubt = if initial && !shown && self.evidence.capital(word) == 0 {
                2.0
            } else if words.names == 1 {
                1.0
            } else if words.any & HEAD == 0 && !self.is_behind_org_noun(start) {
                0.8
            } else {
                0.4
            };
            for kind in Kind::ALL {
                ballot.tally.add(kind, -doubt, Cue::Document);
            }
        }
        ballot.tally
    }

    /// Returns whether a candidate is but a noun for a body behind an article: `the Federation`.
    pub(crate) fn is_definite_head(&self, name: Span<Tok>) -> bool {
        let start = name.start() as usize;
        name.len() == 1
            && start > 0
            && self.mask(start) & ORG_HEAD != 0
            && self.mask(start - 1) & DEFINITE != 0
    }

    /// Returns whether a noun for an organization stands right before: `the organization X`.
    fn is_behind_org_noun(&self, start: usize) -> bool {
        start > 0 && self.tokens.shape(start - 1) == Shape::Lower && self.mask(start - 1) & ORG_NOUN != 0
    }
}
