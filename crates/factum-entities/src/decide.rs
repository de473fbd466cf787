//! What a candidate stands for: points for each type, each with its reason.

use factum_core::{Flags, Shape, Span, Tok};

use crate::candidates::{Candidate, Finder};
use crate::config::Kind;
use crate::evidence::Place;
use crate::rules::Cue;
use crate::words::{
    ANY_GIVEN, ANY_SURNAME, AREA, CITY, COLLECTIVE, COMPANY_CUE, COUNTRY, DEMONYM, DIRECTION, EVENT_BEFORE,
    EVENT_HEAD, FACILITY_HEAD, FACILITY_NOUN, FOREIGN_HEAD, FORMER_PLACE, GIVEN, GROUP, HEAD, LAW_HEAD, LINK,
    LOCATION_BEFORE, LOCATION_HEAD, LinkWord, MACRO_REGION, NATIONALITY, OPENER, ORG_HEAD, ORG_NAME,
    ORG_NOUN, ORG_SUFFIX, PARTY, PHYSICAL, PLACE, PLACE_AMBIGUOUS, PLACE_NOUN, PLACE_PREPOSITION, PLACE_VERB,
    PLATFORM, REGIME, REGION, RELIGION, ROLE_NOUN, SAY, STATE_CODE, SUFFIX, SURNAME, TEAM, TERRITORY, THING,
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
    first: u64,
    last: u64,
    any: u64,
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
            if self.places[i].is_name() {
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

    fn mask_at(&self, i: Option<usize>) -> u64 {
        i.filter(|i| *i < self.tokens.len()).map_or(0, |i| self.mask(i))
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
        let initial = self.places[start].has(Place::INITIAL | Place::HEADLINE);
        if words.names == words.common && listed == 0 && candidate.title.is_empty() {
            // Ordinary words with capitals need more than a capital.
            let word = self.tokens.text(start);
            let shown = words.names > 2 && !self.places[start].has(Place::HEADLINE);
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

    /// Points that the words of the candidate give.
    fn by_words(&self, words: &Words, listed: u64, ballot: &mut Ballot, candidate: Candidate) {
        let (start, end) = (candidate.tokens.start() as usize, candidate.tokens.end() as usize);
        let one = words.names == 1;
        // The list of regions has `Jewish` for an oblast.
        let listed = if listed & (RELIGION | PARTY) != 0 { listed & !PLACE } else { listed };
        if listed & (COUNTRY | TERRITORY | MACRO_REGION | REGION | CITY | FORMER_PLACE) != 0 {
            let sure = if !one {
                6.5
            } else if listed & (ANY_GIVEN | ANY_SURNAME) == 0 {
                3.0
            } else {
                2.2
            };
            ballot.add(Kind::Location, sure, Cue::Place);
        } else if listed & PLACE != 0 {
            ballot.add(Kind::Location, 3.0, Cue::Place);
        } else if listed & PLACE_AMBIGUOUS != 0 {
            ballot.add(Kind::Location, 1.1, Cue::Place);
        }
        if listed & ORG_NAME != 0 {
            ballot.add(Kind::Organization, if one { 3.2 } else { 5.0 }, Cue::OrgName);
        }
        if listed & GROUP != 0 {
            let sure = if listed & PLACE == 0 { 4.0 } else { 2.0 };
            ballot.add(Kind::Group, sure, Cue::GroupWord);
        }
        let heads = words.any & HEAD != 0;
        if end > start + 2
            && self.tokens.text(start + 1) == ","
            && words.first & (PLACE | PLACE_AMBIGUOUS) != 0
        {
            // `Washington, D.C.`
            ballot.add(Kind::Location, 5.0, Cue::Place);
        }
        if !one || words.number {
            if words.last & ORG_SUFFIX != 0 {
                ballot.add(Kind::Organization, 4.0, Cue::OrgSuffix);
            }
            if words.last & ORG_HEAD != 0 && words.last & (FACILITY_HEAD | LAW_HEAD) == 0 {
                ballot.add(Kind::Organization, 3.0, Cue::OrgHead);
            } else if words.last & ORG_HEAD != 0 {
                ballot.add(Kind::Organization, 1.8, Cue::OrgHead);
            } else if words.of && words.any & ORG_HEAD != 0 {
                ballot.add(Kind::Organization, 3.2, Cue::OrgHead);
            } else if words.any & ORG_HEAD != 0 && words.any & ANY_GIVEN == 0 {
                ballot.add(Kind::Organization, 1.6, Cue::OrgHead);
            }
            if words.last & FACILITY_HEAD != 0 {
                let sure = if words.last & ORG_HEAD == 0 { 3.2 } else { 1.6 };
                ballot.add(Kind::Facility, sure, Cue::Facility);
            }
            if words.last & LOCATION_HEAD != 0 {
                let sure = if words.last & (ORG_HEAD | FACILITY_HEAD) == 0 { 2.6 } else { 1.2 };
                ballot.add(Kind::Location, sure, Cue::PlaceHead);
                if words.any & ORG_HEAD != 0 && words.last & ORG_HEAD == 0 {
                    // `Torval School District`.
                    ballot.add(Kind::Organization, 0.8, Cue::OrgHead);
                }
            }
            let of = words.of && !one && words.last & HEAD == 0 && words.any & ORG_HEAD == 0;
            let plain = words.names == words.common && words.last & PLACE == 0;
            if of && words.first & LOCATION_HEAD != 0 && words.first & (EVENT_HEAD | LAW_HEAD) == 0 && !plain
            {
                // `Gulf of Torval`.
                ballot.add(Kind::Location, 2.4, Cue::PlaceHead);
            } else if of && words.first & FACILITY_HEAD != 0 {
                ballot.add(Kind::Facility, 2.0, Cue::Facility);
            }
            if words.first & LOCATION_BEFORE != 0 && !one {
                ballot.add(Kind::Location, 2.4, Cue::PlaceHead);
            }
            if words.last & LAW_HEAD != 0 || words.number && words.first & LAW_HEAD != 0 {
                ballot.add(Kind::Law, 3.4, Cue::LawHead);
            } else if words.any & LAW_HEAD != 0 && words.of {
                ballot.add(Kind::Law, 2.0, Cue::LawHead);
            }
            if words.last & EVENT_HEAD != 0 || words.first & EVENT_BEFORE != 0 && !one {
                let sure = if words.last & ORG_HEAD == 0 { 3.3 } else { 1.4 };
                ballot.add(Kind::Event, sure, Cue::EventHead);
            } else if words.any & EVENT_HEAD != 0 && words.any & ORG_HEAD == 0 {
                ballot.add(Kind::Event, 1.2, Cue::EventHead);
            }
            let behind =
                || self.unit(start + 1, end, PLACE | PLACE_AMBIGUOUS).is_some_and(|unit| unit.0 == end);
            if words.first & NATIONALITY != 0 && words.names == 2 && behind() {
                // `Lumaran Caribbean`.
                ballot.add(Kind::Location, 5.2, Cue::Place);
            }
            let side = words.first & DIRECTION != 0 && !one;
            if side && self.unit(start + 1, end, PLACE).is_some_and(|unit| unit.0 == end) {
                // `Northern Lumara`.
                ballot.add(Kind::Location, 4.8, Cue::PlaceHead);
            } else if side && words.any & ORG_HEAD == 0 {
                ballot.add(Kind::Location, 1.5, Cue::PlaceHead);
            }
        }
        if self.tokens.shape(end - 1) == Shape::Lower && words.last & FACILITY_NOUN != 0 {
            ballot.add(Kind::Facility, 5.0, Cue::Facility);
        }
        if !one && words.first & COLLECTIVE != 0 && words.of {
            // `Mothers of Torval`.
            ballot.add(Kind::Organization, 2.2, Cue::OrgHead);
        }
        let spaced = !(end == start + 3 && self.tokens.text(start + 1) == "-");
        if !one
            && listed & PLACE == 0
            && words.any & ORG_HEAD != 0
            && words.last & PLACE != 0
            && words.last & (ORG_HEAD | ANY_GIVEN) == 0
        {
            // `Trinity College Torval`.
            ballot.add(Kind::Organization, 2.8, Cue::OrgHead);
        }
        let letters = self.tokens.text(start).len();
        let short = self.tokens.shape(start) == Shape::Upper && (2..=6).contains(&letters);
        let person = words.last & ANY_SURNAME != 0 && letters == 2;
        if words.names == 2 && short && spaced && !words.upper && !person && words.first & PLACE == 0 {
            // `ETH Torval`, `IG Metall`.
            ballot.add(Kind::Organization, 2.2, Cue::Acronym);
        }
        if !spaced && words.upper {
            // `ZANU-PF`.
            ballot.add(Kind::Organization, 1.9, Cue::Acronym);
        }
        let foreign = if one { None } else { self.words.foreign(self.tokens.word(start)) };
        if words.first & FOREIGN_HEAD != 0 && listed & (PLACE | ORG_NAME) == 0 {
            match foreign {
                Some(1) => ballot.add(Kind::Organization, 3.0, Cue::OrgHead),
                Some(2) => ballot.add(Kind::Facility, 2.6, Cue::Facility),
                Some(3) if words.last & ORG_HEAD == 0 => ballot.add(Kind::Location, 2.0, Cue::PlaceHead),
                Some(4) => ballot.add(Kind::Event, 3.0, Cue::EventHead),
                _ => {}
            }
        }
        let surname = self.unit(start, end, ANY_SURNAME).is_some_and(|unit| unit.0 == end);
        let article =
            !one && !surname && matches!(self.tokens.text(start), "La" | "El" | "Los" | "Las" | "Le" | "Les");
        // A person.
        if article && words.names == 2 && words.last & ANY_SURNAME == 0 {
            ballot.add(Kind::Organization, 1.2, Cue::Shape);
            ballot.add(Kind::Location, 0.6, Cue::Shape);
        } else if foreign.is_some() && words.first & ANY_GIVEN == 0 {
            // A head that is no given name starts no person's name.
        } else if !one && !words.of {
            let clean = if heads || words.number { 0.4 } else { 1.0 };
            let rest_common = words.common > 1 || words.common == words.names;
            // `Denver Comets`: a place before a word that is no surname.
            let placed = self.unit(start, end, PLACE).is_some_and(|unit| unit.0 + 1 == end);
            let team = placed
                && (words.last & TEAM != 0
                    || words.last & ANY_SURNAME == 0
                        && (words.common == 0 || self.tokens.text(end - 1).ends_with('s')));
            // `Flor de Honduras`: no person is called by a country.
            let seated = words.last & (COUNTRY | TERRITORY | MACRO_REGION) != 0
                && words.last & (ANY_SURNAME | ANY_GIVEN) == 0;
            let there =
                words.particle && words.last & PLACE != 0 && words.last & (ANY_SURNAME | ANY_GIVEN) == 0;
            if there && !seated && words.first & ANY_GIVEN == 0 {
                // `Mola di Torval`.
                ballot.add(Kind::Location, 2.0, Cue::PlaceHead);
            } else if team || seated {
                ballot.add(Kind::Organization, if words.last & TEAM != 0 { 2.4 } else { 1.8 }, Cue::Shape);
            } else if words.first & GIVEN != 0 {
                ballot.add(Kind::Person, if rest_common { 1.2 } else { 3.4 } * clean, Cue::GivenName);
            } else if words.first & ANY_GIVEN != 0 {
                ballot.add(Kind::Person, if rest_common { 0.6 } else { 2.2 } * clean, Cue::GivenName);
            }
            if words.last & SURNAME != 0 {
                let half = words.names == 2 && words.common == 1;
                ballot.add(Kind::Person, if half { 2.0 } else { 1.2 } * clean, Cue::Surname);
            } else if words.last & ANY_SURNAME != 0 {
                ballot.add(Kind::Person, 0.6 * clean, Cue::Surname);
            }
            if words.initial && words.common + 1 < words.names {
                ballot.add(Kind::Person, 1.5 * clean, Cue::Initials);
            }
            if words.particle && !there {
                ballot.add(Kind::Person, 0.6 * clean, Cue::Initials);
            }
            if words.quoted {
                ballot.add(Kind::Person, 2.4, Cue::Initials);
            }
            if words.first & GIVEN != 0
                && words.last & ANY_SURNAME != 0
                && words.last & HEAD != 0
                && words.names == 2
            {
                // `Nathan Law`, `Tony Hall`: a surname that is a head noun too, not behind an article.
                let built = start.checked_sub(1).map_or("", |i| self.tokens.text(i));
                if !matches!(built, "the" | "The" | "at" | "in" | "near" | "outside") {
                    ballot.add(Kind::Person, 3.0, Cue::GivenName);
                }
            }
            let family = words.last & (ANY_SURNAME | HEAD | PLACE) == 0
                && words.names <= 4
                && has_surname_ending(self.tokens.text(end - 1));
            if family && !words.upper {
                // `Ales Bialinovich`.
                ballot.add(Kind::Person, 1.8, Cue::Surname);
            }
            if words.last & SUFFIX != 0 && words.names > 2 {
                ballot.add(Kind::Person, 1.5, Cue::Initials);
            }
            let syllable = self.tokens.shape(end - 1) == Shape::Lower && self.tokens.text(end - 2) == "-";
            if syllable && words.last & FACILITY_NOUN == 0 {
                // `Kim Dae-jung`.
                ballot.add(Kind::Person, 1.6, Cue::Initials);
            }
            if words.names <= 4 && words.common == 0 && !words.upper && !team && !seated && spaced {
                ballot.add(Kind::Person, 1.2 * clean, Cue::Shape);
            }
            let surname = words.names == 2 && words.common == 1 && words.last & ANY_SURNAME != 0;
            if surname && words.last & SURNAME == 0 {
                ballot.add(Kind::Person, 1.0 * clean, Cue::Surname);
            }
            if words.common > 0 && !heads {
                ballot.add(Kind::Organization, if surname { 0.5 } else { 1.3 }, Cue::Shape);
            }
        } else if one {
            if words.first & SURNAME != 0 {
                ballot.add(Kind::Person, 1.1, Cue::Surname);
            }
            if words.first & GIVEN != 0 {
                ballot.add(Kind::Person, 1.0, Cue::GivenName);
            }
            if words.first & (ANY_GIVEN | ANY_SURNAME) != 0 && listed & PLACE == 0 {
                ballot.add(Kind::Person, 0.4, Cue::Surname);
            }
        }
        if one && self.tokens.shape(start) == Shape::Initial {
            for kind in Kind::ALL {
                ballot.tally.add(kind, -2.0, Cue::Document);
            }
        }
        if one && listed == 0 && has_company_ending(self.tokens.text(end - 1)) {
            ballot.add(Kind::Organization, 1.6, Cue::OrgSuffix);
        }
        let letters = self.tokens.text(start).len();
        let shouted =
            self.tokens.shape(start) == Shape::Upper && self.evidence.is_titled(self.tokens.text(start));
        if end == start + 1 && words.upper && (2..=8).contains(&letters) && listed & PLACE == 0 && !shouted {
            let sure = if self.places[start].has(Place::HEADLINE) { 0.2 } else { 1.9 };
            ballot.add(Kind::Organization, sure, Cue::Acronym);
        } else if words.names > 0 && self.tokens.shape(end - 1) == Shape::Mixed {
            ballot.add(Kind::Organization, 0.5, Cue::Acronym);
        }
    }

    /// Points that the words around the candidate give.
    fn by_context(&self, words: &Words, listed: u64, ballot: &mut Ballot, candidate: Candidate) {
        let (start, end) = (candidate.tokens.start() as usize, candidate.tokens.end() as usize);
        let before = start.checked_sub(1);
        let further = start.checked_sub(2);
        let after = Some(end).filter(|i| *i < self.tokens.len());
        let beyond = Some(end + 1);
        let one = words.names == 1;
        let headed = words.last & (ORG_HEAD | ORG_SUFFIX) != 0 && !one;
        if !candidate.title.is_empty() {
            ballot.add(Kind::Person, 4.0, Cue::Title);
        }
        let (b, f) = (self.mask_at(before), self.mask_at(further));
        let (before_text, after_text) = (self.text(before), self.text(after));
        // `In Torval, ...`: at the start of a sentence a preposition has a capital.
        let before_text = match before_text {
            "In" => "in",
            "At" => "at",
            "Near" => "near",
            "From" => "from",
            "Outside" => "outside",
            "Across" => "across",
            "Throughout" => "throughout",
            text => text,
        };
        let opens = before.is_some_and(|i| self.places[i].has(Place::INITIAL)) && b & PLACE_PREPOSITION != 0;
        let lower_before = opens || before.is_some_and(|i| self.tokens.shape(i) == Shape::Lower);
        let same_line = !self.tokens.flags(start).has(Flags::PARAGRAPH_START);
        if lower_before && same_line {
            if b & ROLE_NOUN != 0 && b & (ORG_HEAD | ORG_NOUN) == 0 {
                ballot.add(Kind::Person, 2.2, Cue::Role);
            }
            if b & ORG_NOUN != 0 {
                ballot.add(Kind::Organization, 1.8, Cue::OrgContext);
            }
            // `shares of Torvale`, `a spokesman for Torvale`.
            if matches!(before_text, "of" | "for" | "at" | "in")
                && f & COMPANY_CUE != 0
                && listed & PLACE == 0
            {
                ballot.add(Kind::Organization, 1.6, Cue::OrgContext);
            }
            if b & EVENT_BEFORE != 0 && one {
                // `tropical storm Ilaria`.
                ballot.add(Kind::Event, 4.0, Cue::EventHead);
            }
            let unknown =
                one && listed == 0 && words.common == 0 && words.first & (ANY_GIVEN | ANY_SURNAME) == 0;
            if b & PLACE_VERB != 0 && unknown && !words.upper {
                // `retook Torval`.
                ballot.add(Kind::Location, 1.0, Cue::PlaceContext);
            }
            if before_text == "of"
                && f & LOCATION_HEAD != 0
                && f & (ORG_HEAD | EVENT_HEAD | LAW_HEAD) == 0
                && unknown
            {
                // `the favela of Torval`.
                ballot.add(Kind::Location, 1.2, Cue::PlaceHead);
            }
            if b & PLACE_NOUN != 0 || before_text == "of" && f & PLACE_NOUN != 0 {
                ballot.add(Kind::Location, 1.8, Cue::PlaceHead);
            }
            if b & PLACE_PREPOSITION != 0 {
                let sure = match before_text {
                    "in" | "near" | "outside" | "across" | "throughout" => 1.6,
                    "at" | "into" | "via" | "around" | "from" | "toward" | "towards" => 0.8,
                    _ => 0.4,
                };
                ballot.add(Kind::Location, sure, Cue::PlaceContext);
            }
            // In `the Mora government` the article belongs to the noun.
            let behind = after.filter(|i| self.tokens.shape(*i) == Shape::Lower).map_or(0, |i| self.mask(i));
            let noun = behind
                & (ORG_HEAD | ORG_NOUN | ROLE_NOUN | EVENT_HEAD | LAW_HEAD | THING | LOCATION_HEAD)
                != 0;
            let known = listed & (PLACE | PLACE_AMBIGUOUS | GROUP | ORG_NAME) != 0;
            if before_text.eq_ignore_ascii_case("the") && behind & REGIME != 0 && one && !known {
                // `the Mora regime`.
                ballot.add(Kind::Person, 1.3, Cue::Role);
            } else if before_text == "the" && behind & AREA != 0 && !headed && !known {
                // `the Torval valley`.
                ballot.add(Kind::Location, 1.6, Cue::PlaceHead);
            } else if before_text == "the"
                && listed & (MACRO_REGION | PLACE_AMBIGUOUS | PHYSICAL) != 0
                && !noun
            {
                ballot.add(Kind::Location, 1.2, Cue::PlaceContext);
            } else if before_text == "the" && !headed && !noun {
                ballot.add(Kind::Organization, 1.0, Cue::OrgContext);
                ballot.add(Kind::Person, -1.2, Cue::Document);
            }
            if matches!(before_text, "by" | "with" | "against" | "told" | "like") && listed & PLACE == 0 {
                ballot.add(Kind::Person, 0.3, Cue::Shape);
                ballot.add(Kind::Organization, 0.3, Cue::Shape);
            }
        }
        if before_text == "The"
            && listed & PLACE_AMBIGUOUS != 0
            && !self.places[start - 1].has(Place::INITIAL)
        {
            // `The Hague`.
            ballot.add(Kind::Location, 2.5, Cue::PlaceContext);
        }
        let prefixed = before_text == "-"
            && self.tokens.is_glued(start)
            && matches!(self.text(further), "pro" | "anti" | "Pro" | "Anti" | "non" | "Non");
        if prefixed {
            // `pro-Beijing` is an adjective and names nobody.
            for kind in Kind::ALL.into_iter().filter(|kind| *kind != Kind::Group) {
                ballot.tally.add(kind, -3.0, Cue::Document);
            }
        }
        if before_text == ","
            && same_line
            && f & ROLE_NOUN != 0
            && !headed
            && further.is_some_and(|i| self.tokens.shape(i) == Shape::Lower)
        {
            // `their daughter, Nadia`, `the planning minister, Omar Nur`.
            ballot.add(Kind::Person, 1.8, Cue::Role);
        }
        let coded = words.first & STATE_CODE != 0 && end == start + 1;
        if before_text == "," && coded && further.is_some_and(|i| self.places[i].is_name()) {
            // `Torvale, VA`, `Torvale, Fla.`
            ballot.add(Kind::Location, 4.0, Cue::Place);
        }
        if before_text == "," && further.is_some_and(|i| self.places[i].is_name()) && f & PLACE != 0 {
            ballot.add(Kind::Location, 0.5, Cue::PlaceContext);
        }
        match after_text {
            "," => {
                let next = self.mask_at(beyond);
                let place = COUNTRY | REGION | TERRITORY | MACRO_REGION | STATE_CODE;
                if next & place != 0 && self.places[end + 1].is_name() {
                    ballot.add(Kind::Location, if one { 1.8 } else { 1.0 }, Cue::PlaceContext);
                }
                let age = self.tokens.len() > end + 2
                    && self.tokens.shape(end + 1) == Shape::Digits2
                    && matches!(self.text(Some(end + 2)), "," | "." | ")");
                if age {
                    ballot.add(Kind::Person, 2.2, Cue::Age);
                }
                let role = next & ROLE_NOUN != 0 || self.mask_at(Some(end + 2)) & ROLE_NOUN != 0;
                let article = matches!(self.text(beyond), "a" | "an" | "the" | "who" | "whose");
                if next & ROLE_NOUN != 0 || role && article || matches!(self.text(beyond), "who" | "whose") {
                    ballot.add(Kind::Person, 1.2, Cue::Role);
                }
                if article && self.is_body_phrase(end + 2) {
                    ballot.add(Kind::Organization, 2.4, Cue::OrgContext);
                }
                if self.text(beyond) == "which" && one {
                    ballot.add(Kind::Organization, 0.6, Cue::OrgContext);
                }
            }
            "(" => {
                let short = self.places.get(end + 1).is_some_and(|p| p.is_name())
                    && self.tokens.shape(end + 1) == Shape::Upper
                    && self.text(Some(end + 2)) == ")";
                if short {
                    ballot.add(Kind::Organization, 2.0, Cue::Acronym);
                }
            }
            ")" if before_text == "(" => {
                let named = further.is_some_and(|i| self.places[i].is_name());
                let sure = if words.upper {
                    1.0
                } else if named && one && listed == 0 {
                    1.3
                } else {
                    0.8
                };
                ballot.add(Kind::Organization, sure, Cue::Acronym);
            }
            "who" | "whose" => ballot.add(Kind::Person, 1.5, Cue::Role),
            _ => {}
        }
        // `Torvale's shares`, `Torvale shares`.
        let owned = match after_text {
            "'s" | "'" => self.mask_at(beyond),
            _ if self.tokens.shape(end.min(self.tokens.len() - 1)) == Shape::Lower => self.mask_at(after),
            _ => 0,
        };
        let product = one && self.tokens.shape(start) == Shape::Alnum;
        if owned & COMPANY_CUE != 0 && listed & PLACE == 0 && words.any & ANY_GIVEN == 0 && !product {
            ballot.add(Kind::Organization, 1.3, Cue::OrgContext);
        }
        let numbered = after.is_some_and(|i| {
            let shape = self.tokens.shape(i);
            (shape.is_number() || shape == Shape::Alnum) && !self.tokens.is_glued(i)
        });
        let medium = words.first & PLATFORM != 0
            && (matches!(before_text, "on" | "via" | "through" | "using" | "over" | "like")
                || after.is_some_and(|i| {
                    self.tokens.shape(i) == Shape::Lower
                        && self.mask(i)
                            & (ORG_HEAD | ORG_NOUN | ROLE_NOUN | SAY | LINK | OPENER | COMPANY_CUE)
                            == 0
                        && !self.tokens.text(i).ends_with("ed")
                }));
        if listed & ORG_NAME != 0 && one && (numbered && listed & PLACE == 0 || medium) {
            // `a Torvale 737` is a product, and what one reads on a platform is no deed of the company.
            ballot.tally.add(Kind::Organization, -2.5, Cue::Document);
        }
        if after_text == ":" && words.names == words.common {
            // A label: `Image: ...`.
            for kind in Kind::ALL {
                ballot.tally.add(kind, -1.5, Cue::Document);
            }
        }
        let a = self.mask_at(after);
        let people =
            listed & (MACRO_REGION | DEMONYM) != 0 || listed & NATIONALITY != 0 && listed & PLACE != 0;
        if people
            && !matches!(before_text, "the" | "in" | "of" | "across" | "from")
            && after.is_some_and(|i| self.tokens.shape(i) == Shape::Lower)
            && a & (LINK | SAY | OPENER) == 0
        {
            ballot.add(Kind::Group, 2.5, Cue::GroupWord);
        }
        let lower_after = after.is_some_and(|i| self.tokens.shape(i) == Shape::Lower);
        if lower_after {
            if a & SAY != 0 {
                ballot.add(Kind::Person, 0.9, Cue::Says);
                if words.common > 0 || words.upper {
                    ballot.add(Kind::Organization, 0.5, Cue::Says);
                }
            }
            if a & (ORG_NOUN | ORG_HEAD) != 0 && a & FACILITY_HEAD == 0 && listed & PLACE == 0 {
                // `the Encuentro party`.
                let called = a & ORG_NOUN != 0 && matches!(before_text, "the" | "The" | "'s");
                ballot.add(Kind::Organization, if called { 1.6 } else { 0.7 }, Cue::OrgContext);
            }
            if a & PLACE_NOUN != 0 {
                ballot.add(Kind::Location, 0.6, Cue::PlaceHead);
            }
        }
        // `Vox leader Ana Mora`, `Torvale founder Ana Mora`.
        if words.any & ANY_GIVEN == 0
            && listed & (PLACE | PLACE_AMBIGUOUS | GROUP) == 0
            && a & ROLE_NOUN != 0
            && !self.is_role(start, end)
            && self.places.get(end + 1).is_some_and(|p| p.is_name())
            && !self.tokens.is_glued(end.min(self.tokens.len() - 1))
        {
            ballot.add(Kind::Organization, 1.3, Cue::OrgContext);
        }
        let area = lower_after && a & AREA != 0;
        if before_text == "'s" && area && one && listed == 0 {
            // `Lumara's Torval region`.
            ballot.add(Kind::Location, 1.6, Cue::PlaceHead);
        } else if before_text == "'s"
            && one
            && listed == 0
            && words.common == 0
            && f & PLACE != 0
            && words.first & (ANY_GIVEN | ANY_SURNAME) == 0
        {
            // `Lumara's Frelto`: what a country has under a name alone is a party or a company.
            ballot.add(Kind::Organization, 1.0, Cue::OrgContext);
        }
        if one && words.upper && before.is_some_and(|i| self.tokens.shape(i).is_number()) && listed == 0 {
            // `a 737 MAX`.
            for kind in Kind::ALL {
                ballot.tally.add(kind, -1.5, Cue::Document);
            }
        }
        // `Lumara's National Chamber`.
        if after_text == "'s" && one && listed == 0 {
            let mut head = end + 1;
            while head < self.tokens.len() && head < end + 4 && self.places[head].is_name() {
                head += 1;
            }
            if head > end + 2 && self.mask(head - 1) & ORG_HEAD != 0 {
                ballot.add(Kind::Location, 1.5, Cue::PlaceContext);
            }
        }
        if before_text == "," && start > 2 && self.is_dateline(start - 2, start - 1) {
            ballot.add(Kind::Location, 2.0, Cue::Dateline);
        }
        if self.is_dateline(start, end) {
            ballot.add(Kind::Location, 2.5, Cue::Dateline);
        }
    }

    /// Returns whether a candidate is but a noun for a body behind an article: `the Federation`.
    pub(crate) fn is_definite_head(&self, name: Span<Tok>) -> bool {
        let start = name.start() as usize;
        name.len() == 1
            && start > 0
            && self.mask(start) & ORG_HEAD != 0
            && self.tokens.text(start - 1).eq_ignore_ascii_case("the")
    }

    /// Returns whether a noun for an organization stands right before: `the organization X`.
    fn is_behind_org_noun(&self, start: usize) -> bool {
        start > 0 && self.tokens.shape(start - 1) == Shape::Lower && self.mask(start - 1) & ORG_NOUN != 0
    }

    /// Returns whether a noun phrase in small letters that goes on at `at` has a noun for a body as its head.
    fn is_body_phrase(&self, at: usize) -> bool {
        let mut last = 0;
        for i in at..self.tokens.len().min(at + 6) {
            let lower = self.tokens.shape(i) == Shape::Lower;
            let group = self.places[i].is_name() && self.mask(i) & GROUP != 0;
            if !(lower || group || self.tokens.text(i) == "-") {
                break;
            }
            let mask = self.mask(i);
            let text = self.tokens.text(i);
            if lower
                && i > at
                && (mask & (LINK | PLACE_PREPOSITION | OPENER) != 0
                    || matches!(text, "based" | "that" | "which" | "with"))
            {
                break;
            }
            last = if text == "-" { last } else { mask };
        }
        last & (ORG_NOUN | ORG_HEAD) != 0 && last & (ROLE_NOUN | LOCATION_HEAD) == 0
    }

    /// Returns whether a phrase for a role starts with the candidate: `Nobel laureate`.
    fn is_role(&self, start: usize, end: usize) -> bool {
        let from = self.phrases[self.phrase.min(self.phrases.len())..].iter();
        let mut here = from
            .skip_while(|p| (p.tokens.start() as usize) < start)
            .take_while(|p| p.tokens.start() as usize == start);
        here.any(|p| p.tokens.end() as usize > end && self.masks.of(p.word) & ROLE_NOUN != 0)
    }

    /// Returns whether the candidate is the place in front of a report: `NAIROBI, Kenya (AP) -`.
    fn is_dateline(&self, start: usize, end: usize) -> bool {
        if !self.tokens.flags(start).has(Flags::LINE_START) || self.places[start].has(Place::HEADLINE) {
            return false;
        }
        let dash = |i: usize| {
            i < self.tokens.len()
                && matches!(self.tokens.text(i), "-" | "--" | "\u{2013}" | "\u{2014}")
                && !self.tokens.is_glued(i)
        };
        let upper = self.tokens.shape(start) == Shape::Upper;
        let wire = self.text(Some(end)) == "(" && self.text(Some(end + 2)) == ")" && dash(end + 3);
        let larger = self.text(Some(end)) == "," && (end + 2..end + 14).any(dash);
        wire || upper && (larger || dash(end))
            || dash(end) && (self.mask(start) & (PLACE | PLACE_AMBIGUOUS) != 0)
    }
}

/// Returns whether a word ends as surnames of many languages do.
fn has_surname_ending(word: &str) -> bool {
    const ENDINGS: [&str; 36] = [
        "ovich", "evich", "ovych", "evych", "ović", "ević", "ovic", "evic", "enko", "chuk", "czuk", "ski",
        "sky", "ska", "skaya", "skyi", "wicz", "czyk", "idze", "adze", "shvili", "oğlu", "oglu", "escu",
        "eanu", "poulos", "akis", "idis", "iadis", "sson", "dottir", "nejad", "zadeh", "wala", "swamy",
        "quist",
    ];
    word.len() > 5 && ENDINGS.iter().any(|ending| word.ends_with(ending))
}

/// Returns whether a word ends as coined names of companies, media and parties do.
fn has_company_ending(word: &str) -> bool {
    const ENDINGS: [&str; 16] = [
        "news", "bank", "tech", "soft", "corp", "media", "petrol", "gas", "telecom", "pharma", "gram",
        "books", "oil", "motors", "views", "trans",
    ];
    word.len() > 6 && ENDINGS.iter().any(|ending| word.len() > ending.len() + 2 && word.ends_with(ending))
}
