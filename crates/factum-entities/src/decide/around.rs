//! What the words around a candidate say of it.

use factum_core::{Flags, Shape};
use factum_lang::Bits;

use crate::candidates::{Candidate, Finder};
use crate::config::Kind;
use crate::evidence::Place;
use crate::rules::Cue;
use crate::words::{
    ACTOR_LEAD, ANY_GIVEN, ANY_SURNAME, AREA, COMPANY_CUE, COMPANY_LEAD, COUNTRY, DEFINITE, DEMONYM,
    DIRECTION, EVENT_BEFORE, EVENT_HEAD, FACILITY_HEAD, GROUP, INDEFINITE, LAW_HEAD, LINK, LOCATION_HEAD,
    MACRO_REGION, MEDIUM, NATIONALITY, OF, OPENER, OPENING, ORG_HEAD, ORG_NAME, ORG_NOUN, ORG_SUFFIX,
    PERSON_RELATIVE, PHYSICAL, PLACE, PLACE_AMBIGUOUS, PLACE_NOUN, PLACE_PREPOSITION, PLACE_VERB, PLATFORM,
    POSTMODIFIER, REGIME, REGION, REGION_LEAD, ROLE_NOUN, SAY, STANCE, STATE_CODE, TERRITORY, THING, WHICH,
};

use super::{Ballot, Words};

impl Finder<'_> {
    /// Points that the words around the candidate give.
    pub(super) fn by_context(&self, words: &Words, listed: Bits, ballot: &mut Ballot, candidate: Candidate) {
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
        let the = before.is_some_and(|i| self.is_capital_the(i));
        // The classes of a word in lower case. `In Torval, ...`: at the start of a sentence a preposition has a capital.
        let small = match before.map(|i| self.tokens.shape(i)) {
            Some(Shape::Lower) => b,
            Some(Shape::Title) if b & OPENING != 0 => b,
            _ => 0,
        };
        let possessive = |i: Option<usize>| {
            let clitic = i.filter(|i| self.tokens.shape(*i) == Shape::Clitic);
            clitic.is_some_and(|i| !self.tokens.text(i).ends_with(char::is_uppercase))
        };
        let opens =
            before.is_some_and(|i| self.place(i).has(Place::INITIAL)) && (b & PLACE_PREPOSITION != 0 || the);
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
            if small & COMPANY_LEAD != 0 && f & COMPANY_CUE != 0 && listed & PLACE == 0 {
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
            if small & OF != 0 && f & DIRECTION != 0 && unknown {
                // `north of Torval`.
                ballot.add(Kind::Location, 1.6, Cue::PlaceContext);
            }
            if small & OF != 0
                && f & LOCATION_HEAD != 0
                && f & (ORG_HEAD | EVENT_HEAD | LAW_HEAD) == 0
                && unknown
            {
                // `the favela of Torval`.
                ballot.add(Kind::Location, 1.2, Cue::PlaceHead);
            }
            if b & PLACE_NOUN != 0 || small & OF != 0 && f & PLACE_NOUN != 0 {
                ballot.add(Kind::Location, 1.8, Cue::PlaceHead);
            }
            if b & PLACE_PREPOSITION != 0 {
                let kind = before.filter(|_| small != 0);
                let kind = kind.and_then(|i| self.words.place_preposition(self.tokens.word(i)));
                let sure = match kind {
                    Some(1) => 1.6,
                    Some(2) => 0.8,
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
            if b & DEFINITE != 0 && behind & REGIME != 0 && one && !known {
                // `the Mora regime`.
                ballot.add(Kind::Person, 1.3, Cue::Role);
            } else if b & DEFINITE != 0 && behind & AREA != 0 && !headed && !known {
                // `the Torval valley`.
                ballot.add(Kind::Location, 1.6, Cue::PlaceHead);
            } else if small & DEFINITE != 0
                && listed & (MACRO_REGION | PLACE_AMBIGUOUS | PHYSICAL) != 0
                && !noun
            {
                ballot.add(Kind::Location, 1.2, Cue::PlaceContext);
            } else if small & DEFINITE != 0 && !headed && !noun {
                ballot.add(Kind::Organization, 1.0, Cue::OrgContext);
                ballot.add(Kind::Person, -1.2, Cue::Document);
            }
            if small & ACTOR_LEAD != 0 && listed & PLACE == 0 {
                ballot.add(Kind::Person, 0.3, Cue::Shape);
                ballot.add(Kind::Organization, 0.3, Cue::Shape);
            }
        }
        if the && listed & PLACE_AMBIGUOUS != 0 && !self.place(start - 1).has(Place::INITIAL) {
            // `The Hague`.
            ballot.add(Kind::Location, 2.5, Cue::PlaceContext);
        }
        let prefixed = before_text == "-"
            && self.tokens.is_glued(start)
            && f & STANCE != 0
            && further.is_some_and(|i| matches!(self.tokens.shape(i), Shape::Lower | Shape::Title));
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
        if before_text == "," && coded && further.is_some_and(|i| self.place(i).is_name()) {
            // `Torvale, VA`, `Torvale, Fla.`
            ballot.add(Kind::Location, 4.0, Cue::Place);
        }
        if before_text == "," && further.is_some_and(|i| self.place(i).is_name()) && f & PLACE != 0 {
            ballot.add(Kind::Location, 0.5, Cue::PlaceContext);
        }
        match after_text {
            "," => {
                let next = self.mask_at(beyond);
                let place = COUNTRY | REGION | TERRITORY | MACRO_REGION | STATE_CODE;
                if next & place != 0 && self.place(end + 1).is_name() {
                    ballot.add(Kind::Location, if one { 1.8 } else { 1.0 }, Cue::PlaceContext);
                }
                let age = self.tokens.len() > end + 2
                    && self.tokens.shape(end + 1) == Shape::Digits2
                    && matches!(self.text(Some(end + 2)), "," | "." | ")");
                if age {
                    ballot.add(Kind::Person, 2.2, Cue::Age);
                }
                let role = next & ROLE_NOUN != 0 || self.mask_at(Some(end + 2)) & ROLE_NOUN != 0;
                let article = self.is_small_at(beyond, DEFINITE | INDEFINITE | PERSON_RELATIVE);
                if next & ROLE_NOUN != 0 || role && article || self.is_small_at(beyond, PERSON_RELATIVE) {
                    ballot.add(Kind::Person, 1.2, Cue::Role);
                }
                if article && self.is_body_phrase(end + 2) {
                    ballot.add(Kind::Organization, 2.4, Cue::OrgContext);
                }
                if self.is_small_at(beyond, WHICH) && one {
                    ballot.add(Kind::Organization, 0.6, Cue::OrgContext);
                }
            }
            "(" => {
                let short = self.places.get(end + 1).is_some_and(|p| p.is_name())
                    && self.tokens.shape(end + 1) == Shape::Upper
                    && self.text(Some(end + 2)) == ")";
                let coded = short && self.mask(end + 1) & STATE_CODE != 0;
                if coded && one {
                    // `Torvale (KY)`.
                    ballot.add(Kind::Location, 2.0, Cue::PlaceContext);
                } else if short {
                    ballot.add(Kind::Organization, 2.0, Cue::Acronym);
                }
            }
            ")" if before_text == "(" => {
                let named = further.is_some_and(|i| self.place(i).is_name());
                let sure = if words.upper {
                    1.0
                } else if named && one && listed == 0 {
                    1.3
                } else {
                    0.8
                };
                ballot.add(Kind::Organization, sure, Cue::Acronym);
            }
            _ if self.is_small_at(after, PERSON_RELATIVE) => ballot.add(Kind::Person, 1.5, Cue::Role),
            _ => {}
        }
        // `Torvale's shares`, `Torvale shares`.
        let owned = match after_text {
            "'" => self.mask_at(beyond),
            _ if possessive(after) => self.mask_at(beyond),
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
            && (small & MEDIUM != 0
                || after.is_some_and(|i| {
                    self.tokens.shape(i) == Shape::Lower
                        && self.mask(i)
                            & (ORG_HEAD | ORG_NOUN | ROLE_NOUN | SAY | LINK | OPENER | COMPANY_CUE)
                            == 0
                        && !self.words.past.fit(self.tokens.text(i))
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
            && small & REGION_LEAD == 0
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
                let called = a & ORG_NOUN != 0 && (small & DEFINITE != 0 || the || possessive(before));
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
        if possessive(before) && area && one && listed == 0 {
            // `Lumara's Torval region`.
            ballot.add(Kind::Location, 1.6, Cue::PlaceHead);
        } else if possessive(before)
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
        if possessive(after) && one && listed == 0 {
            let mut head = end + 1;
            while head < self.tokens.len() && head < end + 4 && self.place(head).is_name() {
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

    /// Returns whether a noun phrase in small letters that goes on at `at` has a noun for a body as its head.
    fn is_body_phrase(&self, at: usize) -> bool {
        let mut last = 0;
        for i in at..self.tokens.len().min(at + 6) {
            let lower = self.tokens.shape(i) == Shape::Lower;
            let group = self.place(i).is_name() && self.mask(i) & GROUP != 0;
            if !(lower || group || self.tokens.text(i) == "-") {
                break;
            }
            let mask = self.mask(i);
            let text = self.tokens.text(i);
            if lower && i > at && mask & (LINK | PLACE_PREPOSITION | OPENER | POSTMODIFIER) != 0 {
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
        if !self.tokens.flags(start).has(Flags::LINE_START) || self.place(start).has(Place::HEADLINE) {
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
