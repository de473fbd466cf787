//! What is asked of every token near a count, made ready once: the classes of its word and of the phrases that start
//! there, as bits, and where the dates and quotations of a document stand.

use std::cell::Cell;

use factum_core::work::visit;
use factum_core::{Flags, Phrase, Shape, Span, Tok, Tokens, View};
use factum_lang::{Bits, Masks, own_bit};

use crate::words::Classes;

/// The bit of a token at which a phrase with one of the classes starts, above those of the classes.
const PHRASE: Bits = own_bit(0);
/// The bit of a token that is a punctuation mark.
pub(crate) const PUNCT: Bits = own_bit(1);
/// The bit of a token that a mention of the dates layer touches.
pub(crate) const DATED: Bits = own_bit(2);
/// How many these are.
pub(crate) const OWN_BITS: u32 = 3;

/// The tokens of a document with their classes, and the places that searches would otherwise walk to; reused from
/// document to document.
#[derive(Debug, Default)]
pub(crate) struct Index {
    /// Per token, the classes of its word.
    words: Vec<Bits>,
    /// Per token, these, the classes of the phrases that start there, [`PHRASE`], [`PUNCT`]
    /// and [`DATED`].
    entries: Vec<Bits>,
    /// The tokens right behind a phrase with one of the classes.
    ends: Places,
    /// The phrases that name a source, by their place among all phrases.
    according: Vec<u32>,
    /// The quotation marks.
    marks: Vec<u32>,
    /// The quotations, in order.
    quotations: Vec<Quotation>,
    /// The sentences that start a line or a paragraph.
    paragraphs: Vec<u32>,
    /// The sentence that was asked for last, and all that its entries hold.
    held: Cell<Option<(Span<Tok>, Bits)>>,
}

/// Tokens between two quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Quotation {
    /// The mark that opens it.
    pub(crate) open: usize,
    /// The mark that closes it, or the last token of its paragraph.
    pub(crate) close: usize,
    /// Whether no mark closes it, so that the next paragraph goes on with it.
    pub(crate) runs_on: bool,
}

/// The longest quotation, in tokens.
const QUOTATION: usize = 600;

impl Index {
    pub(crate) fn fill(&mut self, doc: &View<'_>, masks: Masks<'_>, classes: &Classes) {
        let tokens = doc.tokens();
        self.held.set(None);
        self.words.clear();
        self.words.extend(tokens.words().iter().map(|word| masks.of(*word)));
        self.entries.clone_from(&self.words);
        self.ends.clear(tokens.len());
        self.according.clear();
        for (i, phrase) in doc.phrases().iter().enumerate() {
            let mask = masks.of(phrase.word);
            if mask == 0 {
                continue;
            }
            self.entries[phrase.tokens.start() as usize] |= mask | PHRASE;
            self.ends.add(phrase.tokens.end() as usize);
            if mask & classes.according.mask() != 0 {
                self.according.push(i as u32);
            }
        }
        for mention in doc.layer("dates") {
            let touched = tokens.at(mention.span());
            for entry in &mut self.entries[touched.start() as usize..touched.end() as usize] {
                *entry |= DATED;
            }
        }
        self.quotations.clear();
        let written = doc.text().as_bytes();
        self.marks.clear();
        for (i, (look, entry)) in tokens.looks().iter().zip(&mut self.entries).enumerate() {
            // The shape without the flags.
            if look.byte() & 31 != Shape::Punct as u8 {
                continue;
            }
            *entry |= PUNCT;
            // The first byte of any quotation mark, that of `\u{201c}` among them.
            let may_be = matches!(written[tokens.span(i).start() as usize], b'"' | b'\'' | 0xe2);
            if may_be && opens_or_closes(tokens, i) {
                self.marks.push(i as u32);
            }
        }
        pair(tokens, self.marks.iter().map(|mark| *mark as usize), &mut self.quotations);
        self.paragraphs.clear();
        let starts = doc.sentences().iter().zip(0..).filter(|(sentence, _)| {
            (sentence.start() as usize) < tokens.len() && starts_line(tokens, sentence.start() as usize)
        });
        self.paragraphs.extend(starts.map(|(_, at)| at));
    }

    /// Returns the classes of the word at a token; none outside the text.
    #[inline]
    pub(crate) fn word(&self, i: usize) -> Bits {
        visit(1);
        self.words.get(i).copied().unwrap_or_default()
    }

    /// Returns the classes of the word and of the phrases that start at a token.
    #[inline]
    pub(crate) fn entries(&self, i: usize) -> Bits {
        visit(1);
        self.entries.get(i).copied().unwrap_or_default()
    }

    #[inline]
    pub(crate) fn phrase_starts(&self, i: usize) -> bool {
        self.entries(i) & PHRASE != 0
    }

    #[inline]
    pub(crate) fn phrase_ends(&self, i: usize) -> bool {
        self.ends.has(i)
    }

    /// Returns all that [`entries`](Self::entries) holds for a sentence.
    ///
    /// The last answer is kept: a sentence of many counts is asked for with each of them.
    pub(crate) fn holds(&self, sentence: Span<Tok>) -> Bits {
        if let Some((_, held)) = self.held.get().filter(|(last, _)| *last == sentence) {
            return held;
        }
        let held = self.union(sentence);
        self.held.set(Some((sentence, held)));
        held
    }

    fn union(&self, tokens: Span<Tok>) -> Bits {
        visit(tokens.len() as usize);
        let entries = &self.entries[tokens.start() as usize..tokens.end() as usize];
        entries.iter().fold(0, |all, entry| all | entry)
    }

    /// Returns the quotations, in order.
    pub(crate) fn quotations(&self) -> &[Quotation] {
        &self.quotations
    }

    /// Returns the place of the quotation that holds a token.
    pub(crate) fn quotation(&self, token: usize) -> Option<usize> {
        let at = self.quotations.partition_point(|quotation| quotation.open < token).checked_sub(1)?;
        (self.quotations[at].close >= token).then_some(at)
    }

    /// Returns the last sentence up to this one that starts a line or a paragraph.
    pub(crate) fn paragraph(&self, sentence: usize) -> Option<usize> {
        let at = self.paragraphs.partition_point(|first| *first as usize <= sentence).checked_sub(1)?;
        Some(self.paragraphs[at] as usize)
    }

    /// Returns the first phrase such as `according to` that starts between two tokens.
    pub(crate) fn according(&self, phrases: &[Phrase], from: usize, to: usize) -> Option<Phrase> {
        let start = |at: &u32| phrases[*at as usize].tokens.start() as usize;
        let at = self.according.partition_point(|at| start(at) < from);
        self.according.get(at).filter(|at| start(at) < to).map(|at| phrases[*at as usize])
    }
}

/// A set of tokens, a bit each.
#[derive(Debug, Default)]
struct Places(Vec<u64>);

impl Places {
    /// Forgets all and makes room for the tokens of a document, and the place behind the last one.
    fn clear(&mut self, tokens: usize) {
        self.0.clear();
        self.0.resize(tokens / 64 + 1, 0);
    }

    fn add(&mut self, token: usize) {
        self.0[token / 64] |= 1 << (token % 64);
    }

    #[inline]
    fn has(&self, token: usize) -> bool {
        self.0.get(token / 64).is_some_and(|bits| bits >> (token % 64) & 1 == 1)
    }
}

/// Pairs the marks of a document: straight marks by the white space around them, so that a mark that is missing
/// spoils no more than its own paragraph.
fn pair(tokens: Tokens<'_>, marks: impl Iterator<Item = usize>, into: &mut Vec<Quotation>) {
    let starts_line = |i: usize| starts_line(tokens, i);
    let mut open: Option<usize> = None;
    let mut inner = 0;
    for mark in marks {
        let before = tokens.is_glued(mark) && !starts_line(mark);
        let behind = mark + 1 < tokens.len() && tokens.is_glued(mark + 1) && !starts_line(mark + 1);
        // `word"`, `word",` and `(“`.
        let bracket =
            before && matches!(tokens.text(mark - 1), "(" | "[" | "\u{2014}" | "\u{2013}" | "-" | ":");
        let opens = match tokens.text(mark) {
            "\u{201c}" => true,
            "\u{201d}" => false,
            _ => behind && (!before || bracket) || starts_line(mark) || !before && open.is_none(),
        };
        let Some(first) = open else {
            if opens {
                (open, inner) = (Some(mark), 0);
            }
            continue;
        };
        if !opens {
            // `… he called it "a farce""`.
            if inner > 0 && mark + 1 < tokens.len() && is_mark(tokens.text(mark + 1)) {
                inner -= 1;
                continue;
            }
            if mark - first <= QUOTATION {
                // Two signs of a typewriter are one mark.
                let close = if is_mark(tokens.text(mark)) { mark } else { mark + 1 };
                into.push(Quotation { open: first, close, runs_on: false });
            }
            open = None;
            continue;
        }
        // A second mark that opens: the paragraph of the first ended without one, or one quotation holds another.
        let paragraph = (first + 1..=mark.min(first + QUOTATION)).find(|i| starts_line(*i));
        match paragraph {
            Some(paragraph) => {
                into.push(Quotation { open: first, close: paragraph - 1, runs_on: true });
                (open, inner) = (Some(mark), 0);
            }
            None if mark - first > QUOTATION => open = Some(mark),
            None => inner += 1,
        }
    }
}

/// Returns whether a token is the first of its line or paragraph.
pub(crate) fn starts_line(tokens: Tokens<'_>, i: usize) -> bool {
    let flags = tokens.flags(i);
    flags.has(Flags::PARAGRAPH_START) || flags.has(Flags::LINE_START)
}

/// Returns whether a token is a quotation mark: one sign, or two of the signs of a typewriter.
fn opens_or_closes(tokens: Tokens<'_>, i: usize) -> bool {
    let sign = tokens.text(i);
    is_mark(sign)
        || matches!(sign, "'" | "`")
            && i + 1 < tokens.len()
            && tokens.is_glued(i + 1)
            && tokens.text(i + 1) == sign
            && !(i > 0 && tokens.is_glued(i) && tokens.text(i - 1) == sign)
}

pub(crate) fn is_mark(text: &str) -> bool {
    matches!(text, "\"" | "\u{201c}" | "\u{201d}")
}
