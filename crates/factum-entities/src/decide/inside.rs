//! What the words of a candidate say of it.

use factum_core::Shape;
use factum_lang::Bits;

use crate::candidates::{Candidate, Finder};
use crate::config::Kind;
use crate::evidence::Place;
use crate::rules::Cue;
use crate::words::{
    ANY_GIVEN, ANY_SURNAME, CITY, COLLECTIVE, COUNTRY, DEFINITE, DIRECTION, EVENT_BEFORE, EVENT_HEAD,
    FACILITY_HEAD, FACILITY_NOUN, FEATURE, FOREIGN_HEAD, FORMER_PLACE, GIVEN, GROUP, HEAD, LAW_HEAD,
    LOCATION_BEFORE, LOCATION_HEAD, MACRO_REGION, NATIONALITY, ORG_HEAD, ORG_NAME, ORG_SUFFIX, PARTY, PLACE,
    PLACE_AMBIGUOUS, REGION, RELIGION, ROMANCE_ARTICLE, SITE, SUFFIX, SURNAME, TEAM, TERRITORY,
};

use super::{Ballot, Words};

impl Finder<'_> {
    /// Points that the words of the candidate give.
    pub(super) fn by_words(&self, words: &Words, listed: Bits, ballot: &mut Ballot, candidate: Candidate) {
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
        let article = !one
            && !surname
            && words.first & ROMANCE_ARTICLE != 0
            && self.tokens.shape(start) == Shape::Title
            && !self.tokens.text(start).ends_with('.');
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
                        && (words.common == 0 || self.words.plural.fit(self.tokens.text(end - 1))));
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
                let feature = self.mask(end - 1) & FEATURE != 0 && self.tokens.shape(end - 1) == Shape::Title;
                let built = start
                    .checked_sub(1)
                    .is_some_and(|i| self.is_small(i, DEFINITE | SITE) || self.is_capital_the(i));
                if !feature && !built {
                    ballot.add(Kind::Person, 3.0, Cue::GivenName);
                }
            }
            let family = words.last & (ANY_SURNAME | HEAD | PLACE) == 0
                && words.names <= 4
                && self.has_surname_ending(self.tokens.text(end - 1));
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
        if one && listed == 0 && self.has_company_ending(self.tokens.text(end - 1)) {
            ballot.add(Kind::Organization, 1.6, Cue::OrgSuffix);
        }
        let letters = self.tokens.text(start).len();
        let shouted =
            self.tokens.shape(start) == Shape::Upper && self.evidence.is_titled(self.tokens.text(start));
        if end == start + 1 && words.upper && (2..=8).contains(&letters) && listed & PLACE == 0 && !shouted {
            let sure = if self.place(start).has(Place::HEADLINE) { 0.2 } else { 1.9 };
            ballot.add(Kind::Organization, sure, Cue::Acronym);
        } else if words.names > 0 && self.tokens.shape(end - 1) == Shape::Mixed {
            ballot.add(Kind::Organization, 0.5, Cue::Acronym);
        }
    }

    /// Returns whether a word ends as surnames of many languages do.
    fn has_surname_ending(&self, word: &str) -> bool {
        word.len() > 5 && self.words.surname.fit(word)
    }

    /// Returns whether a word ends as coined names of companies, media and parties do.
    fn has_company_ending(&self, word: &str) -> bool {
        let mut endings = self.words.company.of(word);
        word.len() > 6 && endings.any(|ending| word.len() > ending.len() + 2)
    }
}
