//! What a person is, in the words of the text: before the name, behind it, or said with a copula.

use factum_core::{Phrase, Sentences, Shape, Span, Tok, Tokens};
use factum_lang::Bits;

use crate::words::{
    AND, ANY_GIVEN, AS, BECOME, BEEN, CLAUSE, COPULA, DATE_LEAD, DETERMINER, FOR, IN, INSTALL, LEAVE, LINK,
    MONTH, Masks, OF, OPENER, PERFECT, PLACE_PREPOSITION, ROLE_ADVERB, ROLE_MODIFIER, ROLE_NOUN, ROLE_STATUS,
    SAY, SERVE, STEP, TITLE_GOVERNMENT, TITLE_MILITARY, WEEKDAY, WHO, Words, is_small,
};

/// The longest role in tokens.
const LONGEST: usize = 26;
/// How far behind its start a role has its noun.
const NOUN_WITHIN: usize = 7;

/// A role and its flags.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found {
    pub(crate) tokens: Span<Tok>,
    pub(crate) former: bool,
    pub(crate) acting: bool,
}

/// Reads roles around the names of persons.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    pub(crate) tokens: Tokens<'a>,
    pub(crate) sentences: Sentences<'a>,
    pub(crate) masks: Masks<'a>,
    pub(crate) phrases: &'a [Phrase],
    pub(crate) words: &'a Words,
}

impl Reader<'_> {
    /// Finds the role of the person named by `name`, with the title in front of it.
    pub(crate) fn role(self, name: Span<Tok>, title: Span<Tok>) -> Option<Found> {
        let sentence = self.sentences.around(name.start());
        let found = self
            .before(name, title, sentence)
            .or_else(|| self.apposition_before(name, sentence))
            .or_else(|| self.behind(name, sentence))?;
        let status = |i: usize| self.words.status(self.tokens.word(i));
        let mut role = Found { tokens: found, former: false, acting: false };
        // `resigned as minister of health`.
        let gap = name.end() as usize..found.start() as usize;
        role.former = gap.clone().any(|i| self.is_small(i, LEAVE));
        for i in found.range() {
            // The status of the role itself stands before its complement.
            if self.is_small(i, OF | FOR) {
                break;
            }
            role.former |= status(i) == Some(1);
            role.acting |= matches!(status(i), Some(2 | 3));
        }
        Some(role)
    }

    /// Takes the status in front of the organization into the role: `former Torvale executive`.
    pub(crate) fn with_status(self, role: Found, owner: Span<Tok>) -> Found {
        let before = owner.start().checked_sub(1).filter(|_| owner.end() == role.tokens.start());
        let Some(at) = before.filter(|at| self.is_status(*at as usize)) else { return role };
        let status = self.words.status(self.tokens.word(at as usize));
        Found {
            tokens: Span::new(at, role.tokens.end()),
            former: role.former || status == Some(1),
            acting: role.acting || matches!(status, Some(2 | 3)),
        }
    }

    fn mask(self, i: usize) -> Bits {
        self.masks.of(self.tokens.word(i))
    }

    fn is_lower(self, i: usize) -> bool {
        self.tokens.shape(i) == Shape::Lower
    }

    /// Returns whether a token is a word of these classes in lower case.
    fn is_small(self, i: usize, classes: Bits) -> bool {
        is_small(self.tokens, self.masks, i, classes)
    }

    /// Returns the start of the role word that ends before `end`, and its classes.
    fn unit_before(self, end: usize, least: usize, classes: Bits) -> Option<usize> {
        let from = self.phrases.partition_point(|p| (p.tokens.start() as usize) + 4 < end);
        let mut best = (end > least && self.mask(end - 1) & classes != 0).then(|| end - 1);
        for phrase in self.phrases[from..].iter().take_while(|p| (p.tokens.start() as usize) < end) {
            let (start, stop) = (phrase.tokens.start() as usize, phrase.tokens.end() as usize);
            // In `Reform Party leader` the party is no part of the role.
            let mixed = start > least && !self.is_lower(start) && self.is_lower(stop - 1);
            let fits = stop == end && start >= least && !mixed && self.masks.of(phrase.word) & classes != 0;
            if fits && best.is_none_or(|known| start < known) {
                best = Some(start);
            }
        }
        best
    }

    /// `acting President X`, `opposition leader X`.
    fn before(self, name: Span<Tok>, title: Span<Tok>, sentence: Span<Tok>) -> Option<Span<Tok>> {
        let least = sentence.start() as usize;
        let offices = ROLE_NOUN | TITLE_GOVERNMENT | TITLE_MILITARY;
        let end = name.start() as usize;
        let mut at = end;
        let mut noun = false;
        if !title.is_empty() {
            at = title.start() as usize;
            // `Vice President and Finance Minister`.
            at = self.with_joined(at, least, offices);
            noun = title.range().any(|i| self.mask(i) & offices != 0)
                || self.unit_before(title.end() as usize, at, offices).is_some();
        }
        while at > least && end - at < LONGEST {
            let Some(start) = self.unit_before(at, least, offices | ROLE_MODIFIER | ROLE_STATUS) else {
                break;
            };
            // In `Reform Party leader Ana Mora` the party is no part of the role.
            if at < end && start > least && self.is_lower(at) && !self.is_lower(start) {
                break;
            }
            // `has accused opposition leader Ana Mora`: a verb, unless an article makes it an adjective.
            let verb = self.is_lower(start) && self.mask(start) & SAY != 0;
            if verb && !(start > least && self.is_determiner(start - 1)) {
                break;
            }
            noun |= self.unit_before(at, least, offices) == Some(start) || self.mask(start) & offices != 0;
            at = start;
            if noun {
                at = self.with_joined(at, least, offices);
            }
        }
        // `Then-President`, `ex-minister`.
        let tied = at >= least + 2 && self.tokens.text(at - 1) == "-" && self.tokens.is_glued(at);
        if tied && at < end && self.is_status(at - 2) {
            at -= 2;
        }
        // A person's name or a verb is no role: `told Ana`, `guard Ana`.
        (noun && at < end).then(|| Span::new(at as u32, end as u32))
    }

    /// Takes the office in that `and` joins: `Vice President and` before `Finance Minister`.
    fn with_joined(self, at: usize, least: usize, offices: Bits) -> usize {
        let and = at.checked_sub(1).filter(|i| *i > least && self.is_small(*i, AND));
        let office = and.and_then(|and| self.unit_before(and, least, offices));
        office.filter(|office| self.is_lower(*office) == self.is_lower(at)).unwrap_or(at)
    }

    fn is_status(self, i: usize) -> bool {
        self.mask(i) & ROLE_STATUS != 0 && self.words.status(self.tokens.word(i)).is_some()
    }

    /// `The organization's director, X, said`.
    fn apposition_before(self, name: Span<Tok>, sentence: Span<Tok>) -> Option<Span<Tok>> {
        let comma = (name.start() as usize).checked_sub(1)?;
        let first = sentence.start() as usize;
        let closed = name.end() < sentence.end() && {
            let next = name.end() as usize;
            matches!(self.tokens.text(next), "," | "." | ";") || self.mask(next) & SAY != 0
        };
        if comma <= first || self.tokens.text(comma) != "," || !closed {
            return None;
        }
        let mut at = comma;
        while at > first && comma - at < LONGEST {
            at -= 1;
            if matches!(self.tokens.text(at), "," | ";" | ":" | "(" | "\"") {
                return None;
            }
            if self.is_determiner(at) && self.noun_within(at + 1, comma).is_some() {
                return Some(Span::new(at as u32, comma as u32));
            }
            // `Lumara's finance minister, X, said`.
            let owner = self.tokens.shape(at) == Shape::Clitic
                && at > first
                && !self.is_lower(at - 1)
                && self.noun_within(at + 1, comma).is_some();
            if owner {
                let mut from = at - 1;
                while from > first && !self.is_lower(from - 1) && self.tokens.shape(from - 1).is_word() {
                    from -= 1;
                }
                return Some(Span::new(from as u32, comma as u32));
            }
        }
        None
    }

    /// `X, president of Y`, `X is the president of Y`, `X of Y`.
    fn behind(self, name: Span<Tok>, sentence: Span<Tok>) -> Option<Span<Tok>> {
        let end = sentence.end() as usize;
        let mut at = name.end() as usize;
        if at >= end {
            return None;
        }
        match self.tokens.text(at) {
            "," => {
                at += 1;
                // An age: `X, 45, a lawyer`.
                if at + 1 < end && self.tokens.shape(at) == Shape::Digits2 && self.tokens.text(at + 1) == ","
                {
                    at += 2;
                }
                if at + 1 < end && self.is_small(at, WHO) {
                    at += 1;
                    at = self.copula(at, end)?;
                }
            }
            _ => at = self.copula(at, end).or_else(|| self.appointed(name, at, end))?,
        }
        // `now the governor of`.
        if at < end && self.is_small(at, ROLE_ADVERB) {
            at += 1;
        }
        let start = at;
        if at < end && self.is_determiner(at) {
            at += 1;
        }
        let noun = self.noun_within(at, end)?;
        let stop = self.role_end(noun, end.min(start + LONGEST));
        // A role runs up to a mark; one that runs on into a verb is the subject of another clause.
        Some(Span::new(start as u32, stop as u32))
    }

    /// Returns the token behind `is`, `was`, `became`, `serves as`.
    fn copula(self, at: usize, end: usize) -> Option<usize> {
        let is = |i: usize, classes| i < end && self.is_small(i, classes);
        if is(at, COPULA) {
            Some(self.installed(at + 1, end))
        } else if is(at, PERFECT) && is(at + 1, BEEN) {
            Some(self.installed(at + 2, end))
        } else if is(at, BECOME) {
            Some(at + 1)
        } else if is(at, SERVE) && is(at + 1, AS) {
            Some(at + 2)
        } else if is(at, STEP) && is(at + 2, AS) {
            Some(at + 3)
        } else {
            None
        }
    }

    /// Returns the token behind `named`, `sworn in as` or nothing of the kind.
    fn installed(self, at: usize, end: usize) -> usize {
        let is = |i: usize, classes| i < end && self.is_small(i, classes);
        if !(is(at, INSTALL) || is(at, LEAVE) && is(at + 1, AS)) {
            return at;
        }
        let mut at = at + 1;
        at += usize::from(is(at, IN));
        at + usize::from(is(at, AS))
    }

    /// Returns the token behind `as` in `appointed X as special envoy`, or the name in `elected X speaker`.
    fn appointed(self, name: Span<Tok>, at: usize, end: usize) -> Option<usize> {
        let verb = (name.start() as usize).checked_sub(1)?;
        let behind = self.is_small(verb, INSTALL) && at < end && self.is_lower(at);
        let plain = self.mask(at) & (ROLE_NOUN | ROLE_MODIFIER | ROLE_STATUS) != 0;
        let as_role = self.is_small(at, AS);
        (behind && (as_role || plain)).then(|| at + usize::from(as_role))
    }

    fn is_determiner(self, i: usize) -> bool {
        // `A.` is an initial.
        self.mask(i) & DETERMINER != 0 && !self.tokens.text(i).ends_with('.')
    }

    /// Returns the end of the first role noun of a noun phrase.
    fn noun_within(self, from: usize, end: usize) -> Option<usize> {
        let mut at = from;
        while at < end.min(from + NOUN_WITHIN) {
            let here = self.phrases.partition_point(|p| (p.tokens.start() as usize) < at);
            let phrase = self.phrases[here..]
                .iter()
                .take_while(|p| p.tokens.start() as usize == at)
                .find(|p| self.masks.of(p.word) & ROLE_NOUN != 0 && p.tokens.end() as usize <= end);
            if let Some(phrase) = phrase {
                return Some(phrase.tokens.end() as usize);
            }
            let mask = self.mask(at);
            let next = at + 1;
            // `opposition` before `leader` is a modifier, and the last noun counts: `security guard`.
            if mask & ROLE_NOUN != 0 && (self.is_lower(at) || mask & ANY_GIVEN == 0) {
                let more = next < end && self.is_lower(next) && self.mask(next) & ROLE_NOUN != 0;
                return Some(if more { next + 1 } else { next });
            }
            let shape = self.tokens.shape(at);
            let stops = match shape {
                Shape::Punct => !matches!(self.tokens.text(at), "-" | "'" | "."),
                Shape::Lower if mask & ROLE_MODIFIER != 0 => false,
                Shape::Lower => mask & (LINK | PLACE_PREPOSITION | SAY | CLAUSE) != 0,
                _ => false,
            };
            if stops {
                return None;
            }
            at = next;
        }
        None
    }

    /// Returns where the role ends that has its noun before `at`.
    fn role_end(self, from: usize, end: usize) -> usize {
        let mut at = from;
        while at < end {
            let text = self.tokens.text(at);
            let mask = self.mask(at);
            let stops = match self.tokens.shape(at) {
                Shape::Punct => !matches!(text, "-" | "'" | "&") || !self.tokens.is_glued(at),
                Shape::Lower if mask & AND != 0 => {
                    let next = at + 1;
                    let joins = next < end
                        && (!self.is_lower(next) && self.tokens.shape(next).is_word()
                            || self.mask(next) & (ROLE_NOUN | ROLE_MODIFIER) != 0);
                    !joins
                }
                Shape::Lower => {
                    // `chairman of the bank in 2019`.
                    let dated = mask & DATE_LEAD != 0
                        && at + 1 < end
                        && (self.tokens.shape(at + 1).is_number()
                            || self.mask(at + 1) & (MONTH | WEEKDAY) != 0 && !self.is_lower(at + 1));
                    dated
                        || mask & CLAUSE != 0
                        || mask & SAY != 0 && mask & (LINK | ROLE_NOUN) == 0 && mask & OPENER == 0
                }
                _ => false,
            };
            if stops {
                break;
            }
            at += 1;
        }
        at
    }
}
