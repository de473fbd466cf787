//! What a whole document says of its words: how often each stands in lower case and with a capital.

use factum_core::work::visit;
use factum_core::{Flags, Norm, Sentences, Shape, Span, Tokens};
use factum_lang::Bits;

use crate::common;
use crate::words::{
    ANY_GIVEN, ANY_SURNAME, DOLLAR_COUNTRY, EVENT_NOUN, GIVEN, LINK, MONTH, MONTH_PARTICLE, Masks, OPENER,
    SAY, SHOUTED, TITLE, WEEKDAY, is_small,
};

/// Where a token stands and whether it can be part of a name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Place(u8);

impl Place {
    /// A word with a capital.
    pub(crate) const CAPITAL: u8 = 1;
    /// The first word of a sentence or of a quotation, where a capital proves nothing.
    pub(crate) const INITIAL: u8 = 2;
    /// In a headline, where all words have capitals.
    pub(crate) const HEADLINE: u8 = 4;
    /// Inside a date, or otherwise no part of a name.
    pub(crate) const BLOCKED: u8 = 8;
    /// No capital, but a name may start here: a small article, an address.
    pub(crate) const LOOSE: u8 = 16;

    pub(crate) fn has(self, bits: u8) -> bool {
        self.0 & bits != 0
    }

    /// Returns whether a name can start at the token, or the token needs a second look.
    pub(crate) fn may_start(self) -> bool {
        self.0 & (Self::CAPITAL | Self::LOOSE) != 0
    }

    /// Returns whether the token can be part of a name.
    pub(crate) fn is_name(self) -> bool {
        self.0 & (Self::CAPITAL | Self::BLOCKED) == Self::CAPITAL
    }

    pub(crate) fn add(&mut self, bits: u8) {
        self.0 |= bits;
    }
}

#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    key: u64,
    lower: u16,
    capital: u16,
    /// With one capital and small letters behind it, wherever that stands.
    title: u16,
    /// 0 unknown, 1 no, 2 yes.
    common: u8,
}

/// Counts of the words of a document that stand with a capital somewhere.
#[derive(Debug, Default)]
pub(crate) struct Evidence {
    slots: Vec<Slot>,
    /// A bit for the length and the first letters of each counted word, so that most other words need no search.
    seen: Vec<u64>,
}

const SEEN: usize = 1 << 13;

/// Mixes the length and the first four letters of a word, whatever its case; `text` is that of the document.
#[inline]
fn sketch(text: &[u8], word: Span<Norm>) -> usize {
    let (start, len) = (word.start() as usize, word.len() as usize);
    let four = match text.get(start..start + 4) {
        Some(four) if len >= 4 => [four[0], four[1], four[2], four[3]],
        _ => {
            let mut four = [0x20; 4];
            for (to, from) in four.iter_mut().zip(&text[start..start + len.min(4)]) {
                *to = *from;
            }
            four
        }
    };
    let value = (u32::from_le_bytes(four) | 0x2020_2020) ^ word.len() << 27;
    (value.wrapping_mul(0x9e37_79b1) >> 19) as usize
}

/// Mixes the bytes of a word, whatever its case.
pub(crate) fn case_key(word: &str) -> u64 {
    let mut hash = 0x9e37_79b9_7f4a_7c15_u64 ^ word.len() as u64;
    for chunk in word.as_bytes().chunks(8) {
        let mut eight = [0x20_u8; 8];
        eight[..chunk.len()].copy_from_slice(chunk);
        let value = u64::from_le_bytes(eight) | 0x2020_2020_2020_2020;
        hash = (hash.rotate_left(5) ^ value).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
    // The lowest bits choose the slot; 0 marks a free one.
    (hash ^ hash >> 29) | 1 << 63
}

impl Evidence {
    /// Reads a document: marks each token's place, counts the words, and lists the classes of the small words of
    /// each sentence.
    pub(crate) fn read(
        &mut self,
        text: &str,
        tokens: Tokens<'_>,
        sentences: Sentences<'_>,
        masks: Masks<'_>,
        places: &mut [Place],
        small: &mut Vec<Bits>,
    ) {
        let mut capitals = 0;
        small.clear();
        for sentence in sentences.iter() {
            let held = mark(tokens, sentence.range(), masks, places);
            capitals += held.capitals;
            small.push(held.small);
        }
        let size = (capitals * 2).next_power_of_two().max(64);
        self.slots.clear();
        self.slots.resize(size, Slot::default());
        self.seen.clear();
        self.seen.resize(SEEN / 64, 0);
        for (i, place) in places.iter().enumerate() {
            if place.has(Place::CAPITAL) {
                let sure = !place.has(Place::INITIAL | Place::HEADLINE | Place::BLOCKED);
                let word = tokens.text(i);
                let bit = sketch(text.as_bytes(), tokens.span(i));
                self.seen[bit / 64] |= 1 << (bit % 64);
                let slot = self.slot(case_key(word));
                slot.capital = slot.capital.saturating_add(u16::from(sure));
                slot.title = slot.title.saturating_add(u16::from(tokens.shape(i) == Shape::Title));
            }
        }
        for i in 0..places.len() {
            if tokens.shape(i) == Shape::Lower {
                // Most small words stand with no capital anywhere: they are not even read.
                let bit = sketch(text.as_bytes(), tokens.span(i));
                if self.seen[bit / 64] >> (bit % 64) & 1 == 0 {
                    continue;
                }
                let key = case_key(tokens.text(i));
                let at = self.find(key);
                let slot = &mut self.slots[at];
                if slot.key == key {
                    slot.lower = slot.lower.saturating_add(1);
                }
            }
        }
    }

    /// Returns how often a word stands with a capital where that proves something.
    pub(crate) fn capital(&self, word: &str) -> u16 {
        self.slots[self.find(case_key(word))].capital
    }

    /// Returns whether a word stands with one capital somewhere: a word in capitals alone is then no acronym.
    pub(crate) fn is_titled(&self, word: &str) -> bool {
        self.slots[self.find(case_key(word))].title > 0
    }

    /// Returns how often a word stands in lower case.
    pub(crate) fn lower(&self, word: &str) -> u16 {
        self.slots[self.find(case_key(word))].lower
    }

    /// Returns whether a word is a common one, by the word list or by this document.
    pub(crate) fn is_common(&mut self, word: &str) -> bool {
        let at = self.find(case_key(word));
        let slot = &mut self.slots[at];
        if slot.key == 0 {
            return common::is_common(word);
        }
        if slot.common == 0 {
            slot.common = 1 + u8::from(slot.lower > slot.capital || common::is_common(word));
        }
        slot.common == 2
    }

    fn find(&self, key: u64) -> usize {
        let mask = self.slots.len() - 1;
        let mut at = key as usize & mask;
        while self.slots[at].key != 0 && self.slots[at].key != key {
            visit(1);
            at = (at + 1) & mask;
        }
        at
    }

    fn slot(&mut self, key: u64) -> &mut Slot {
        let at = self.find(key);
        let slot = &mut self.slots[at];
        if slot.key == 0 {
            slot.key = key;
        }
        slot
    }
}

/// Returns whether the name of a month is part of another name: `President May`, `May said`, `Mar del Torval`.
fn is_named(tokens: Tokens<'_>, masks: Masks<'_>, i: usize) -> bool {
    let mask = |i: usize| masks.of(tokens.word(i));
    let titled = i > 0 && mask(i - 1) & (TITLE | GIVEN) != 0 && tokens.shape(i - 1) == Shape::Title;
    let says = i + 1 < tokens.len() && mask(i + 1) & SAY != 0 && tokens.shape(i + 1) == Shape::Lower;
    let particle = i + 2 < tokens.len()
        && is_small(tokens, masks, i + 1, MONTH_PARTICLE)
        && tokens.shape(i + 2) == Shape::Title;
    // `May Ordway`: a month is no word before a surname.
    let before = i + 1 < tokens.len()
        && mask(i) & ANY_GIVEN != 0
        && mask(i + 1) & ANY_SURNAME != 0
        && tokens.shape(i + 1) == Shape::Title
        && !common::is_common(tokens.text(i + 1));
    titled || says || particle || before
}

/// Returns whether a token is the code of a country whose money is a dollar, and no initial with its full stop.
fn is_dollar_country(tokens: Tokens<'_>, masks: Masks<'_>, i: usize) -> bool {
    masks.of(tokens.word(i)) & DOLLAR_COUNTRY != 0
        && matches!(tokens.shape(i), Shape::Upper | Shape::Initial)
        && !tokens.text(i).ends_with('.')
}

/// What a sentence holds.
struct Held {
    /// How many words stand with a capital.
    capitals: usize,
    /// The classes of its small words; of nouns for events only beside a number that can be a year.
    small: Bits,
}

/// Marks the tokens of a sentence.
fn mark(tokens: Tokens<'_>, range: std::ops::Range<usize>, masks: Masks<'_>, places: &mut [Place]) -> Held {
    let mut first = true;
    let (mut capitals, mut content, mut small, mut upper, mut commas) = (0, 0, 0, 0, 0);
    let (mut classes, mut year) = (0, false);
    for i in range.clone() {
        let capital = match tokens.shape(i) {
            Shape::Lower => {
                let mask = masks.of(tokens.word(i));
                classes |= mask;
                let function = usize::from(mask & (LINK | OPENER) != 0);
                content += 1 - function;
                small += 1 - function;
                first = false;
                // `al-Nur`.
                let linked = mask & LINK != 0 && i + 2 < range.end && tokens.is_glued(i + 1);
                if linked && tokens.shape(i + 1) == Shape::Punct {
                    places[i].add(Place::LOOSE);
                }
                continue;
            }
            Shape::Punct => {
                let text = tokens.text(i);
                // A quotation starts like a sentence.
                let opens = matches!(text, "\"" | "\u{201c}" | "\u{ab}" | ":" | "\u{2022}");
                first |= opens && (i == range.start || !tokens.is_glued(i) || text == ":");
                commas += usize::from(matches!(text, "," | "(" | ";"));
                continue;
            }
            // A possessive ending starts nothing and ends nothing.
            Shape::Clitic => continue,
            Shape::Symbol => {
                let money = i > range.start
                    && tokens.text(i) == "$"
                    && (tokens.is_glued(i) || is_dollar_country(tokens, masks, i - 1));
                if money {
                    // `US$5`, `US $5`.
                    places[i - 1].add(Place::BLOCKED);
                }
                false
            }
            Shape::Url => {
                places[i].add(Place::LOOSE);
                false
            }
            Shape::Digits4 => {
                year = true;
                false
            }
            Shape::Title | Shape::Upper | Shape::Mixed | Shape::Initial => true,
            Shape::Dotted | Shape::Alnum => tokens.text(i).starts_with(|c: char| c.is_uppercase()),
            _ => false,
        };
        let shape = tokens.shape(i);
        if capital {
            capitals += 1;
            places[i].add(Place::CAPITAL);
            if first {
                places[i].add(Place::INITIAL);
            }
        }
        if shape.is_word() {
            let mask = masks.of(tokens.word(i));
            if capital && mask & (MONTH | WEEKDAY) != 0 && !is_named(tokens, masks, i) {
                places[i].add(Place::BLOCKED);
            }
            content += usize::from(mask & (LINK | OPENER) == 0);
            upper += usize::from(shape == Shape::Upper && tokens.text(i).len() > 1);
        }
        first = false;
    }
    // Headlines with a capital on every word of content; a list of names is none. Shouting is one wherever it stands.
    let ends = tokens.text(range.end - 1);
    let stop = matches!(ends, "." | "?" | "!" | "\"" | ",");
    let own_line = tokens.flags(range.start).has(Flags::LINE_START);
    let title = own_line && content >= 4 && small * 8 <= content && !stop && commas < 3;
    let shouted = content >= 2 && upper * 10 >= content * 8;
    if title || shouted {
        for i in range {
            if places[i].has(Place::CAPITAL) {
                places[i].add(Place::HEADLINE);
            }
            // A pronoun there is no country and no agency.
            if shouted && tokens.shape(i) == Shape::Upper && masks.of(tokens.word(i)) & SHOUTED != 0 {
                places[i].add(Place::BLOCKED);
            }
        }
    }
    Held { capitals, small: if year { classes } else { classes & !EVENT_NOUN } }
}
