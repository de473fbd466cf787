//! Where names may stand: runs of capitalized words with the links that hold them together, cut into names.
//!
//! Nothing is decided here about what a name stands for; that is [`crate::decide`].

mod run;

use factum_core::{Phrase, Shape, Span, Tok, Tokens, WordId};
use factum_lang::Bits;

use crate::common;
use crate::evidence::{Evidence, Place};
use crate::words::{
    ANY_GIVEN, ANY_SURNAME, COLLECTIVE, COUNTRY, DEFINITE, ELECT, EVENT_BEFORE, EVENT_HEAD, FACILITY_HEAD,
    FACILITY_NOUN, FOREIGN_HEAD, GIVEN, GROUP, HEAD, INDEFINITE, LAW_HEAD, LINK, LOCATION_BEFORE,
    LOCATION_HEAD, LinkWord, Masks, NATIONALITY, NO_NAME, OPENER, ORG_HEAD, ORG_NAME, ORG_SUFFIX, PLACE,
    PLACE_AMBIGUOUS, PLACE_PREFIX, PREFIX, RELIGION, ROLE_MODIFIER, ROLE_NOUN, ROLE_STATUS, TEAM, TERRITORY,
    TITLE, Words, is_small,
};

/// A stretch that may be a name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Candidate {
    /// Its tokens.
    pub(crate) tokens: Span<Tok>,
    /// The title in front of it; empty when there is none.
    pub(crate) title: Span<Tok>,
}

/// What candidates are read from.
pub(crate) struct Finder<'a> {
    pub(crate) tokens: Tokens<'a>,
    pub(crate) masks: Masks<'a>,
    pub(crate) words: &'a Words,
    pub(crate) phrases: &'a [Phrase],
    pub(crate) places: &'a [Place],
    pub(crate) evidence: &'a mut Evidence,
    /// The first phrase that may still start at or behind the current run.
    pub(crate) phrase: usize,
}

impl Finder<'_> {
    /// Leaves the phrases behind that start before a token.
    pub(crate) fn skip_phrases(&mut self, token: u32) {
        while self.phrases.get(self.phrase).is_some_and(|phrase| phrase.tokens.start() < token) {
            self.phrase += 1;
        }
    }

    /// Finds the candidates of a sentence.
    pub(crate) fn sentence(&mut self, sentence: Span<Tok>, out: &mut Vec<Candidate>) {
        let end = sentence.end() as usize;
        let mut at = sentence.start() as usize;
        while at < end {
            if !self.place(at).may_start() {
                at += 1;
                continue;
            }
            if self.tokens.shape(at) == Shape::Url && is_site(self.tokens.text(at)) {
                self.push(at, at + 1, Span::empty(at as u32), out);
            }
            if !self.place(at).is_name() && !self.is_article_prefix(at, end) {
                at += 1;
                continue;
            }
            self.skip_phrases(at as u32);
            if let Some((stop, _)) = self.unit(at, end, NO_NAME) {
                at = stop;
                continue;
            }
            if self.breaks(at, end) || self.is_prefix(at, end) {
                at += 1;
                continue;
            }
            let stop = self.extend(at, end);
            self.split(at, stop, out);
            at = stop;
        }
    }

    /// Returns what is known of a token's place; nothing outside the text.
    pub(crate) fn place(&self, i: usize) -> Place {
        self.places.get(i).copied().unwrap_or_default()
    }

    /// Returns the classes of a token.
    pub(crate) fn mask(&self, i: usize) -> Bits {
        self.masks.of(self.tokens.word(i))
    }

    /// Returns whether a token is a word of these classes in lower case.
    pub(crate) fn is_small(&self, i: usize, classes: Bits) -> bool {
        is_small(self.tokens, self.masks, i, classes)
    }

    /// Returns whether a token is the definite article with a capital: `The`.
    pub(crate) fn is_capital_the(&self, i: usize) -> bool {
        self.tokens.shape(i) == Shape::Title && self.mask(i) & DEFINITE != 0
    }

    /// Returns whether a token is an article with a capital; in capitals alone, only the definite one is surely one.
    fn is_article(&self, i: usize) -> bool {
        let classes = match self.tokens.shape(i) {
            Shape::Title | Shape::Initial => DEFINITE | INDEFINITE,
            Shape::Upper => DEFINITE,
            _ => 0,
        };
        self.mask(i) & classes != 0
    }

    /// Returns the longest phrase or word at `at` with one of these classes, as its end and classes.
    pub(crate) fn unit(&self, at: usize, end: usize, classes: Bits) -> Option<(usize, Bits)> {
        let from = self.phrases[self.phrase.min(self.phrases.len())..].iter();
        let here = from.skip_while(|p| (p.tokens.start() as usize) < at);
        for phrase in here.take_while(|p| p.tokens.start() as usize == at) {
            let stop = phrase.tokens.end() as usize;
            let mask = self.masks.of(phrase.word);
            if stop <= end && mask & classes != 0 && self.place(stop - 1).is_name() {
                return Some((stop, mask));
            }
        }
        let mask = self.mask(at);
        (mask & classes != 0 && self.place(at).is_name()).then_some((at + 1, mask))
    }

    fn link(&self, i: usize) -> Option<LinkWord> {
        let lower = self.tokens.shape(i) == Shape::Lower && self.mask(i) & LINK != 0;
        if lower { self.words.link(self.tokens.word(i)) } else { None }
    }

    fn is_name(&self, i: usize, end: usize) -> bool {
        i < end && self.place(i).is_name()
    }

    /// Returns whether `al-` or `el-` in lower case starts a name here.
    fn is_article_prefix(&self, at: usize, end: usize) -> bool {
        at + 2 < end
            && self.tokens.shape(at) == Shape::Lower
            && self.tokens.is_glued(at + 2)
            && self.is_hyphen(at + 1)
            && self.tokens.text(at).len() <= 3
            && self.place(at + 2).is_name()
            && self.link(at) == Some(LinkWord::Particle)
    }

    /// Returns whether a word is but a prefix of what its hyphen ties to it: `Anti-corruption`, `Pro-Torval`.
    fn is_prefix(&self, at: usize, end: usize) -> bool {
        let tied = at + 2 < end && self.mask(at) & PREFIX != 0 && self.is_hyphen(at + 1);
        tied && self.tokens.is_glued(at + 2)
            && (!self.place(at + 2).is_name()
                || self.mask(at + 2) & (PLACE | GROUP) != 0
                    && self.mask(at) & PLACE_PREFIX != 0
                    && self.tokens.shape(at) == Shape::Title)
    }

    fn is_hyphen(&self, i: usize) -> bool {
        self.tokens.is_glued(i) && self.tokens.text(i) == "-"
    }

    /// Returns whether a word of a headline is an ordinary word and no part of a name.
    fn breaks(&mut self, at: usize, end: usize) -> bool {
        if !self.place(at).has(Place::HEADLINE) {
            return false;
        }
        let known = ORG_NAME | PLACE | GROUP;
        if self.unit(at, end, known).is_some_and(|(stop, mask)| stop > at + 1 || mask & (PLACE | GROUP) != 0)
        {
            return false;
        }
        let word = self.tokens.text(at);
        let (capital, lower) = (self.evidence.capital(word), self.evidence.lower(word));
        let next = self.is_name(at + 1, end) && self.evidence.capital(self.tokens.text(at + 1)) > 0;
        if capital > lower || capital > 0 && next {
            return false;
        }
        // In capitals alone, a word that nothing else knows proves nothing.
        let shouted = self.tokens.shape(at) == Shape::Upper
            && self.mask(at) & (PLACE | PLACE_AMBIGUOUS | ANY_GIVEN | ANY_SURNAME | ORG_NAME) == 0
            && self.is_shouted(at, end);
        shouted || self.evidence.is_common(word)
    }

    /// Returns whether the words around a token are all in capitals.
    fn is_shouted(&self, at: usize, end: usize) -> bool {
        let upper = |i: usize| self.tokens.shape(i) == Shape::Upper && self.tokens.text(i).len() > 1;
        (at > 0 && upper(at - 1)) || (at + 1 < end && upper(at + 1))
    }

    /// Cuts a run into names, titles and words for groups.
    fn split(&mut self, start: usize, end: usize, out: &mut Vec<Candidate>) {
        let mut at = start;
        let mut title = Span::empty(start as u32);
        while at < end {
            if !self.place(at).is_name() && !self.is_article_prefix(at, end) {
                at += 1;
                continue;
            }
            if self.is_article(at) && self.unit(at, end, ORG_NAME).is_none_or(|u| u.0 == at + 1) {
                at += 1;
                continue;
            }
            let organization = self.ends_in_head(at, end);
            if self.place(at).has(Place::INITIAL) && self.is_plain_opener(at, end, organization) {
                at += 1;
                continue;
            }
            if let Some((stop, mask)) = self.unit(at, end, ORG_NAME | PLACE | GROUP) {
                let part = stop < end && !self.is_joined(stop, end);
                let titled = part && self.title(stop, end).is_some();
                let whole = organization || (part && self.is_place_compound(at, stop, end));
                // `... of Nicaragua Ana Mora`: a place that is no given name before a given name.
                let person = part
                    && mask & (PLACE | ORG_NAME) != 0
                    && mask & (ANY_GIVEN | ANY_SURNAME) == 0
                    && stop + 1 < end
                    && self.mask(stop) & GIVEN != 0
                    && self.mask(stop) & (PLACE | HEAD) == 0;
                if part
                    && mask & GROUP != 0
                    && !organization
                    && let Some(head) = self.head_before_title(stop, end)
                {
                    self.push(at, head, title, out);
                    title = Span::empty(head as u32);
                    at = head;
                    continue;
                }
                // `Christian Mora`: a given name that is a word for a people or a religion too.
                let named = part
                    && stop == at + 1
                    && mask & GROUP != 0
                    && mask & ANY_GIVEN != 0
                    && self.mask(stop) & (HEAD | GROUP | ORG_NAME) == 0
                    && self.title(stop, end).is_none()
                    && (self.mask(stop) & ANY_SURNAME != 0
                        || mask & RELIGION != 0 && !self.evidence.is_common(self.tokens.text(stop)))
                    && self.mask(stop) & GIVEN == 0;
                let plain = part
                    && mask & (COUNTRY | TERRITORY) != 0
                    && mask & (ANY_GIVEN | ANY_SURNAME) == 0
                    && self.is_place_then_word(stop, end);
                // `Lumaran Caribbean`.
                let region = mask & NATIONALITY != 0
                    && self.unit(stop, end, PLACE | PLACE_AMBIGUOUS).is_some_and(|(last, mask)| {
                        last == end && mask & (COUNTRY | TERRITORY | GROUP | ANY_GIVEN | ANY_SURNAME) == 0
                    });
                if part
                    && !whole
                    && !named
                    && !region
                    && (mask & GROUP != 0
                        || plain
                        || titled
                        || person
                        || mask & (ORG_NAME | PLACE) != 0 && stop > at + 1 && !self.is_team(stop, end))
                {
                    self.push(at, stop, title, out);
                    title = Span::empty(stop as u32);
                    at = stop;
                    continue;
                }
            }
            let known = self.unit(at, end, ORG_NAME).is_some_and(|unit| unit.0 > at + 1);
            if let Some(stop) = self.title(at, end).filter(|_| !organization && !known) {
                let from = if title.is_empty() { at } else { title.start() as usize };
                title = Span::new(from as u32, stop as u32);
                at = stop;
                continue;
            }
            let listed = self.unit(at, end, ORG_NAME | PLACE);
            let mut stop = listed.map_or(at + 1, |unit| unit.0);
            while stop < end {
                let inner = self.place(stop).is_name() && !self.is_joined(stop, end) && !organization;
                let own = self.mask(stop) & (ANY_GIVEN | ANY_SURNAME) == 0;
                // `District Judge Ana Mora`: a title that is a surname too stands before a given name.
                let titled = |to: usize| to < end && (own || self.mask(to) & ANY_GIVEN != 0);
                if inner && self.title(stop, end).is_some_and(titled) {
                    break;
                }
                if stop > at && self.is_person_behind(at, stop, end) {
                    break;
                }
                stop += 1;
            }
            self.push(at, stop, title, out);
            title = Span::empty(stop as u32);
            at = stop;
        }
    }

    /// Returns whether a person's name starts at `here` behind other words: `Council Ana Mora`.
    fn is_person_behind(&mut self, at: usize, here: usize, end: usize) -> bool {
        const HEADED: Bits = FOREIGN_HEAD | LOCATION_BEFORE | EVENT_BEFORE | FACILITY_HEAD;
        self.place(here).is_name()
            && self.mask(here) & GIVEN != 0
            && self.mask(here) & (PLACE | HEAD | GROUP) == 0
            && self.is_name(here + 1, end)
            && self.mask(here + 1) & (HEAD | PLACE) == 0
            && self.place(here - 1).is_name()
            && self.mask(here - 1) & (ANY_GIVEN | ANY_SURNAME | FOREIGN_HEAD | FACILITY_HEAD) == 0
            && self.mask(at) & HEADED == 0
            && self.mask(end - 1) & (HEAD | TEAM) == 0
            && self.evidence.is_common(self.tokens.text(here - 1))
            && !self.evidence.is_common(self.tokens.text(here))
            && !self.evidence.is_common(self.tokens.text(here + 1))
    }

    /// Returns where the name of an organization ends that a title follows: `Lumaran Senate` in `Lumaran Senate
    /// Speaker Ana Mora`.
    fn head_before_title(&self, from: usize, end: usize) -> Option<usize> {
        (from..end.saturating_sub(1).min(from + 6)).find_map(|i| {
            let head = self.place(i).is_name() && self.mask(i) & ORG_HEAD != 0 && !self.is_joined(i + 1, end);
            (head && self.title(i + 1, end).is_some()).then_some(i + 1)
        })
    }

    /// Returns whether an ordinary word stands alone behind a place that opens the run: `Lumara Roster`.
    fn is_place_then_word(&mut self, stop: usize, end: usize) -> bool {
        let word = self.tokens.text(stop);
        stop + 1 == end
            && self.mask(stop) & (HEAD | TEAM | ANY_SURNAME | ANY_GIVEN | GROUP | PLACE) == 0
            && !self.words.plural.fit(word)
            && self.tokens.shape(stop) == Shape::Title
            && self.evidence.is_common(word)
    }

    /// Returns whether the one word behind a place makes it a team: `Torval City Chiefs`.
    fn is_team(&self, stop: usize, end: usize) -> bool {
        let word = self.tokens.text(stop);
        let plural = self.words.plural.fit(word) && self.mask(stop) & (ROLE_NOUN | GROUP | HEAD) == 0;
        stop + 1 == end && (plural || self.mask(stop) & TEAM != 0) && self.tokens.shape(stop) == Shape::Title
    }

    /// Returns the classes of the longest word or phrase that ends a name.
    pub(crate) fn tail(&self, at: usize, end: usize) -> Bits {
        let from = self.phrases[self.phrase.min(self.phrases.len())..].iter();
        let inside = from.skip_while(|p| p.tokens.start() as usize <= at);
        inside
            .take_while(|p| (p.tokens.start() as usize) < end)
            .filter(|p| p.tokens.end() as usize == end)
            .map(|p| self.masks.of(p.word))
            .find(|mask| mask & HEAD != 0)
            .unwrap_or_else(|| self.mask(end - 1))
    }

    /// Returns whether a link or a mark holds the words before and behind this place together.
    fn is_joined(&self, at: usize, end: usize) -> bool {
        let loose = |i: usize| !self.place(i).is_name();
        at < end && (loose(at) || (at > 0 && loose(at - 1)))
    }

    /// Returns whether a place name goes on: `Mexico City`, `Caracas Valley`, `Buenos Aires Province`.
    fn is_place_compound(&self, at: usize, stop: usize, end: usize) -> bool {
        let last = self.mask(end - 1);
        let heads = last & (LOCATION_HEAD | FACILITY_HEAD | EVENT_HEAD | LAW_HEAD) != 0;
        heads && self.mask(at) & GROUP == 0 && end - stop <= 4
    }

    /// Returns whether a run ends in the head or suffix of an organization, or starts with `Ministry of`.
    fn ends_in_head(&self, at: usize, end: usize) -> bool {
        let heads = ORG_HEAD | ORG_SUFFIX;
        let last = self.tail(at, end);
        let titled = last & (TITLE | ROLE_NOUN) != 0 && last & ORG_SUFFIX == 0 && last & ORG_HEAD == 0;
        if end > at + 1 && last & heads != 0 && !titled && self.place(end - 1).is_name() {
            return true;
        }
        (at..end.saturating_sub(1)).any(|i| {
            let here = self.mask(i) & (ORG_HEAD | COLLECTIVE) != 0 && self.place(i).is_name();
            let of = self.link(i + 1).is_some_and(|l| matches!(l, LinkWord::Of | LinkWord::For));
            // A title before the head, as in `President of the Court`, is cut off elsewhere.
            here && of && !(at..i).any(|k| self.mask(k) & TITLE != 0 && self.mask(k) & HEAD == 0)
        })
    }

    /// Returns whether the first word of a sentence is an ordinary word and no part of the name behind it.
    fn is_plain_opener(&mut self, at: usize, end: usize, organization: bool) -> bool {
        let mask = self.mask(at);
        let word = self.tokens.text(at);
        if self.tokens.shape(at) == Shape::Upper && word.len() > 1 && mask & OPENER == 0 {
            return false;
        }
        let (capital, lower) = (self.evidence.capital(word), self.evidence.lower(word));
        if mask & OPENER != 0 && capital <= lower + 1 {
            return true;
        }
        // `Former Torvale Bank director`.
        if mask & ROLE_STATUS != 0 && capital <= lower && self.is_name(at + 1, end) {
            return true;
        }
        if mask & (PLACE | GROUP | ORG_NAME) != 0
            || self.unit(at, end, ORG_NAME | PLACE | GROUP | TITLE).is_some()
            || capital > lower
        {
            return false;
        }
        if !self.evidence.is_common(word) {
            return false;
        }
        if self.unit(at, end, HEAD).is_some_and(|unit| unit.0 > at + 1) {
            return false;
        }
        if at + 1 == end || self.is_joined(at + 1, end) {
            // `Lawyers for Prisons`, but not `members of the ...`.
            let bound = mask & COLLECTIVE != 0 && at + 1 < end && self.link(at + 1) == Some(LinkWord::For);
            let headed = mask & HEAD != 0 && at + 1 < end || bound;
            return !headed;
        }
        // `Operation Sunrise`, `Lake Torval`.
        if mask & (EVENT_BEFORE | LOCATION_BEFORE | FOREIGN_HEAD) != 0 && self.is_name(at + 1, end) {
            return false;
        }
        if organization {
            return self.words.opener.fit(word);
        }
        // `Will Smith`, `Grace Mora`: a given name that is a word too.
        let given = mask & ANY_GIVEN != 0 && !self.evidence.is_common(self.tokens.text(at + 1));
        let surname = self.mask(at + 1) & ANY_SURNAME != 0;
        !given || lower > 0 && !surname
    }

    /// Returns where the title that starts here ends.
    pub(crate) fn title(&self, at: usize, end: usize) -> Option<usize> {
        let mut stop = at;
        let mut found = false;
        while stop < end && self.place(stop).is_name() {
            if let Some((to, mask)) = self.unit(stop, end, TITLE | ROLE_NOUN) {
                // `Saint Lucia`.
                if mask & LOCATION_BEFORE != 0 {
                    break;
                }
                // A role noun stands for a title only before a name.
                let role = mask & TITLE == 0;
                let plain = |i: usize| {
                    self.mask(i) & (ANY_GIVEN | TITLE | ROLE_NOUN | ROLE_MODIFIER | ROLE_STATUS) == 0
                        && common::is_common(self.tokens.text(i))
                };
                if role && (to >= end || mask & (HEAD | ANY_GIVEN | ANY_SURNAME) != 0 || plain(to)) {
                    break;
                }
                stop = to;
                found = true;
                if stop + 1 < end && self.is_hyphen(stop) && self.is_small(stop + 1, ELECT) {
                    stop += 2;
                }
            } else if self.mask(stop) & (ROLE_STATUS | ROLE_MODIFIER) != 0 && stop + 1 < end {
                stop += 1;
            } else {
                break;
            }
        }
        (found && stop <= end && (stop == end || self.place(stop).is_name())).then_some(stop)
    }

    fn push(&self, start: usize, end: usize, title: Span<Tok>, out: &mut Vec<Candidate>) {
        let end = if title.is_empty() { self.with_noun(start, end) } else { end };
        out.push(Candidate { tokens: Span::new(start as u32, end as u32), title });
    }

    /// Takes the noun behind the name of a building into the name: `Torvale 2 prison`, but not `a Caracas prison`.
    fn with_noun(&self, start: usize, end: usize) -> usize {
        let follows = end < self.tokens.len()
            && self.tokens.shape(end) == Shape::Lower
            && !self.tokens.is_glued(end)
            && self.mask(end) & FACILITY_NOUN != 0;
        if !follows || self.mask(start) & GROUP != 0 {
            return end;
        }
        let definite = start > 0 && self.mask(start - 1) & DEFINITE != 0;
        let place = self.unit(start, end, PLACE).is_some_and(|unit| unit.0 == end);
        let indefinite = start > 0 && self.is_small(start - 1, INDEFINITE);
        let country = self.mask(start) & (COUNTRY | TERRITORY) != 0;
        let takes = definite && !country || !(place || indefinite);
        end + usize::from(takes)
    }

    /// Returns the entry of the lexicon that covers all tokens of a name.
    pub(crate) fn listed(&self, name: Span<Tok>) -> Option<WordId> {
        if name.len() == 1 {
            return Some(self.tokens.word(name.start() as usize)).filter(|word| word.is_known());
        }
        let from = self.phrases[self.phrase.min(self.phrases.len())..].iter();
        let mut here = from
            .skip_while(|p| p.tokens.start() < name.start())
            .take_while(|p| p.tokens.start() == name.start());
        here.find(|p| p.tokens == name).map(|p| p.word)
    }
}

/// Returns whether an address is the bare name of a site.
fn is_site(address: &str) -> bool {
    !address.contains(['/', ':']) && !address.starts_with("www.")
}
