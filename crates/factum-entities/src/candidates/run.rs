//! How far a name reaches: the links, hyphens, quotation marks and enumerations inside it.

use factum_core::Shape;

use crate::evidence::Place;
use crate::words::{
    ANY_GIVEN, ANY_SURNAME, COLLECTIVE, COMPOUND_TAIL, EVENT_HEAD, FACILITY_HEAD, FEDERAL_CAPITAL,
    FEDERAL_DISTRICT, FOR, GIVEN, GROUP, HEAD, IN, LAW_HEAD, LINK, LOCATION_BEFORE, LOCATION_HEAD, LinkWord,
    NO_NAME, OPENER, ORG_HEAD, ORG_NAME, ORG_NOUN, ORG_SUFFIX, PLACE, PLACE_AMBIGUOUS, ROLE_NOUN,
    ROMANCE_AND, SAINT, SUFFIX, TITLE, TITLE_GOVERNMENT,
};

use super::Finder;

/// The longest run in tokens; longer ones are tables or lists of words.
const LONGEST: usize = 24;

impl Finder<'_> {
    /// Returns where the run that starts at `start` ends.
    pub(super) fn extend(&mut self, start: usize, end: usize) -> usize {
        let end = end.min(start + LONGEST);
        let mut at = start;
        if self.is_article_prefix(at, end) {
            at += 2;
        }
        // Whether the run is inside the complement of a head: `Ministry of ...`, `the organization ...`.
        let mut complement =
            start > 0 && self.tokens.shape(start - 1) == Shape::Lower && self.mask(start - 1) & ORG_NOUN != 0;
        let mut head = false;
        // Whether a head is a body, a law or an event, which `on`, `against`, `to` and `in` can follow.
        let mut body = false;
        loop {
            // `at` is a capitalized word of the run.
            let whole = self.unit(at, end, ORG_NAME | PLACE | TITLE | ORG_HEAD).map_or(at + 1, |u| u.0);
            for i in at..whole {
                let mask = if self.place(i).is_name() { self.mask(i) & !LOCATION_BEFORE } else { 0 };
                head |= mask & (HEAD | COLLECTIVE) != 0;
                body |= mask & (ORG_HEAD | COLLECTIVE | LAW_HEAD | EVENT_HEAD) != 0;
            }
            let mut next = whole;
            if next >= end {
                return next;
            }
            if self.place(next).is_name() {
                let glued = self.tokens.is_glued(next);
                // A function word with a capital starts a sentence that lost its mark; at the end of a name it is one.
                let mask = self.mask(next);
                // `Pedro Mora Jr.`, `Clement II`.
                if mask & SUFFIX != 0 && !glued && !self.is_name(next + 1, end) {
                    return next + 1;
                }
                let last = next + 1 >= end || self.tokens.shape(next + 1) == Shape::Punct;
                // `Torval TV`, `Torval SE`.
                let known = mask & (ORG_SUFFIX | ORG_HEAD) != 0
                    && !self.is_name(next + 1, end)
                    && self.mask(next - 1) & OPENER == 0;
                let opener = mask & NO_NAME != 0 && !known
                    || mask & OPENER != 0
                        && self.tokens.shape(next) == Shape::Title
                        && !(last && mask & ANY_SURNAME != 0);
                // `UNESCO T-shirt`.
                let letter =
                    self.tokens.shape(next) == Shape::Initial && next + 1 < end && self.is_hyphen(next + 1);
                if glued
                    || letter
                    || opener
                    || self.breaks(next, end)
                    || self.tokens.flags(next).has(factum_core::Flags::LINE_START)
                {
                    return next;
                }
                at = next;
                continue;
            }
            if self.place(next).has(Place::BLOCKED) {
                return next;
            }
            match self.tokens.shape(next) {
                Shape::Punct | Shape::Symbol => match self.tokens.text(next) {
                    "-" if self.is_hyphen(next) && next + 1 < end && self.tokens.is_glued(next + 1) => {
                        let places = PLACE | GROUP;
                        let two = self.mask(next - 1) & places != 0 && self.mask(next + 1) & places != 0;
                        if self.is_second_syllable(start, next, end) {
                            next += 2;
                            if !self.is_name(next, end) || self.tokens.is_glued(next) {
                                return next;
                            }
                            at = next;
                            continue;
                        }
                        if !self.is_name(next + 1, end) || two {
                            return next;
                        }
                        at = next + 1;
                    }
                    "&" if self.is_name(next + 1, end) => at = next + 1,
                    "," if self.is_name(next + 1, end) && self.mask(next + 1) & SUFFIX != 0 => {
                        return next + 2;
                    }
                    "," if self.is_name(next + 1, end) && self.mask(next + 1) & ORG_SUFFIX != 0 => {
                        at = next + 1;
                    }
                    // `Torval Workers' Party`.
                    "'" if self.tokens.is_glued(next)
                        && self.words.plural.fit(self.tokens.text(next - 1))
                        && self.mask(next - 1) & (COLLECTIVE | ROLE_NOUN) != 0
                        && self.is_name(next + 1, end)
                        && self.mask(next + 1) & ORG_HEAD != 0 =>
                    {
                        at = next + 1;
                    }
                    "\"" | "'" if !self.tokens.is_glued(next) => match self.nickname(next, end) {
                        Some(last) => at = last,
                        None => return next,
                    },
                    "," if self.mask(next - 1) & FEDERAL_CAPITAL != 0
                        && self.tokens.shape(next - 1) == Shape::Title
                        && next + 1 < end
                        && self.mask(next + 1) & FEDERAL_DISTRICT != 0 =>
                    {
                        return next + 2;
                    }
                    "," if complement => match self.enumeration(next, end) {
                        Some(last) => at = last,
                        None => return next,
                    },
                    _ => return next,
                },
                Shape::Clitic => {
                    let owner = self.mask(next - 1);
                    let body = owner & COLLECTIVE != 0 && self.is_name(next - 1, end);
                    let office = owner & (ROLE_NOUN | TITLE) != 0
                        && self.is_name(next + 1, end)
                        && self.mask(next + 1) & ORG_HEAD != 0;
                    // `St. Agnes's Cathedral`.
                    let patron = self.mask(start) & SAINT != 0
                        && self.is_name(next + 1, end)
                        && self.mask(next + 1) & (FACILITY_HEAD | ORG_HEAD | LOCATION_HEAD) != 0;
                    if !(self.is_name(next + 1, end) && (body || office || patron)) {
                        return next;
                    }
                    at = next + 1;
                }
                Shape::Digits2 | Shape::Digits3 | Shape::Digits4 => {
                    let numbered = LAW_HEAD | FACILITY_HEAD | ORG_HEAD;
                    let known = self.mask(next - 1) & numbered != 0;
                    let heads = next + 1 < end && self.mask(next + 1) & FACILITY_HEAD != 0;
                    if !known && !heads {
                        return next;
                    }
                    next += 1;
                    if !self.is_name(next, end) {
                        return next;
                    }
                    at = next;
                }
                Shape::Lower => {
                    let Some(link) = self.link(next) else { return next };
                    let mut to = next + 1;
                    while to < end && to < next + 3 && self.link(to).is_some() {
                        to += 1;
                    }
                    // `Omar al-Nur`.
                    if self.is_article_prefix(to - 1, end) && link == LinkWord::Particle {
                        at = to + 1;
                        continue;
                    }
                    if !self.is_name(to, end) || self.breaks(to, end) {
                        return next;
                    }
                    let joins = match link {
                        // `Luis Mora y Ana Paz` are two.
                        LinkWord::Particle
                            if self.mask(next) & ROMANCE_AND != 0
                                && self.mask(to) & GIVEN != 0
                                && self.is_name(to + 1, end)
                                && self.mask(start) & ANY_GIVEN != 0 =>
                        {
                            false
                        }
                        LinkWord::Particle => (next..to).all(|i| self.link(i) == Some(LinkWord::Particle)),
                        LinkWord::Of => {
                            let last = self.mask(next - 1);
                            let titled = last & TITLE_GOVERNMENT != 0 && last & HEAD == 0;
                            // `Government of Ana Mora` names a person behind the head.
                            let person = self.mask(to) & GIVEN != 0
                                && self.mask(to) & (PLACE | PLACE_AMBIGUOUS) == 0
                                && self.is_name(to + 1, end)
                                && self.mask(to + 1) & HEAD == 0
                                || self
                                    .unit(to, end, TITLE)
                                    .is_some_and(|(stop, mask)| mask & HEAD == 0 && self.is_name(stop, end))
                                    && self.mask(to) & LOCATION_BEFORE == 0;
                            let act = self.is_law_ahead(to, end);
                            let joins =
                                (head || act || last & (HEAD | COLLECTIVE) != 0) && !titled && !person;
                            complement |= joins;
                            joins
                        }
                        LinkWord::For => {
                            let sure = self.mask(to) & (PLACE | ANY_GIVEN | GROUP) == 0;
                            let word = self.tokens.text(to);
                            let of_purpose = self.mask(next) & FOR != 0;
                            let plain = of_purpose
                                || sure
                                    && body
                                    && self.mask(to) & (HEAD | ORG_NAME | TITLE) == 0
                                    && self.evidence.is_common(word);
                            // `Society for Research in Schools`, but not `police in Torval`.
                            let inside = self.mask(next) & IN == 0 || complement;
                            let joins = head && plain && inside && (sure || of_purpose && complement);
                            complement |= joins;
                            joins
                        }
                        LinkWord::And => self.joins_and(start, next, to, end, complement),
                        LinkWord::The => false,
                    };
                    if !joins {
                        return next;
                    }
                    at = to;
                }
                _ => return next,
            }
        }
    }

    /// Returns whether the words from `at` end in a noun for a law: `Prevention of Terrorism Act`.
    fn is_law_ahead(&self, at: usize, end: usize) -> bool {
        let last = (at..end.min(at + 5)).take_while(|i| self.place(*i).is_name()).last();
        last.is_some_and(|last| {
            last > at && self.mask(last) & LAW_HEAD != 0 && self.mask(at) & (PLACE | GROUP) == 0
        })
    }

    /// Returns the first word behind a nickname whose quotation starts at `open`: `Luis "Lucho" Mora`.
    fn nickname(&self, open: usize, end: usize) -> Option<usize> {
        let mark = self.tokens.text(open);
        let close = (open + 2..end.min(open + 5)).find(|i| self.tokens.text(*i) == mark)?;
        let named = self.tokens.is_glued(open + 1)
            && self.tokens.is_glued(close)
            && (open + 1..close).all(|i| self.tokens.shape(i).is_word() || self.is_hyphen(i))
            && self.is_name(open + 1, end);
        let person = self.mask(open - 1) & (HEAD | PLACE | GROUP) == 0 && self.is_name(close + 1, end);
        (named && person && !self.tokens.is_glued(close + 1)).then_some(close + 1)
    }

    /// Returns whether a lower-case syllable behind the hyphen at `hyphen` ends a name: `Kim Dae-jung`.
    fn is_second_syllable(&mut self, start: usize, hyphen: usize, end: usize) -> bool {
        let next = hyphen + 1;
        next < end
            && hyphen > start + 1
            && self.tokens.shape(next) == Shape::Lower
            && self.tokens.text(next).len() <= 6
            && self.mask(hyphen - 1) & (PLACE | GROUP) == 0
            && (self.mask(next) & LINK == 0 || !self.is_name(next + 1, end))
            && !self.is_compound_end(next)
            && !(next + 1 < end && self.is_hyphen(next + 1))
    }

    /// Returns whether a word makes an adjective of the name before it: `Mora-led`, `Mora-era`.
    fn is_compound_end(&self, i: usize) -> bool {
        self.mask(i) & COMPOUND_TAIL != 0 || self.words.past.fit(self.tokens.text(i))
    }

    /// Returns whether `and` at `and` holds one name together.
    fn joins_and(&mut self, start: usize, and: usize, to: usize, end: usize, complement: bool) -> bool {
        // `X and the Y` are two.
        if to > and + 1 {
            return false;
        }
        let other = PLACE | GROUP | TITLE | ANY_GIVEN;
        if self.unit(to, end, other | ORG_NAME).is_some_and(|(_, mask)| mask & ORG_HEAD == 0) {
            return false;
        }
        // A head of its own behind `and` starts another name.
        let next = self.mask(to);
        if next & ORG_HEAD != 0 && to + 1 < end && self.link(to + 1) == Some(LinkWord::Of) {
            return false;
        }
        if complement {
            let word = self.tokens.text(to);
            return self.evidence.is_common(word) || self.is_field(word);
        }
        // `Food and Drug Administration`: common words on both sides and a head at the end.
        let before = self.tokens.text(and - 1);
        // `Justice and Renewal Party`.
        let first = if and == start + 1 { TITLE } else { 0 };
        if self.mask(and - 1) & ((other & !first) | HEAD) != 0
            || !self.evidence.is_common(before)
            || and - start > 4
        {
            return false;
        }
        let mut last = to;
        while self.is_name(last + 1, end) && last - to < 4 {
            last += 1;
        }
        last > to && self.mask(last) & ORG_HEAD != 0 && self.evidence.is_common(self.tokens.text(to))
    }

    /// Returns the last word of `, X and Y` behind `Ministry of W`.
    fn enumeration(&mut self, comma: usize, end: usize) -> Option<usize> {
        let mut at = comma;
        for _ in 0..4 {
            let separated = self.tokens.text(at) == ",";
            let mut next = at + usize::from(separated);
            let last = next < end && self.link(next) == Some(LinkWord::And);
            next += usize::from(last);
            if !self.is_name(next, end)
                || self.mask(next) & (PLACE | GROUP | ANY_GIVEN | TITLE) != 0
                || !self.evidence.is_common(self.tokens.text(next))
            {
                return None;
            }
            while self.is_name(next + 1, end) && self.evidence.is_common(self.tokens.text(next + 1)) {
                next += 1;
            }
            if last {
                return Some(next);
            }
            at = next + 1;
            if at >= end || !(self.tokens.text(at) == "," || self.link(at) == Some(LinkWord::And)) {
                return None;
            }
        }
        None
    }

    /// Returns whether a word names a field of work, as rare as it may be: `Volcanology`.
    fn is_field(&self, word: &str) -> bool {
        word.len() > 6 && self.words.field.fit(word)
    }
}
