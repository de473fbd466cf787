//! What is asked of every token near a count, made ready once: the classes of words as bits, and where the phrases
//! and quotation marks of a document stand.

use factum_core::{Flags, Phrase, Shape, Tokens, View, WordId};
use factum_lang::Lexicon;

use crate::words::Classes;

/// Per entry of the lexicon, its classes of this extractor as bits.
#[derive(Debug)]
pub(crate) struct Masks(Vec<u64>);

impl Masks {
    pub(crate) fn new(lexicon: &Lexicon, classes: &Classes) -> Self {
        let mut known = classes.all();
        known.sort_unstable_by_key(|class| class.id);
        let find = |id| known.binary_search_by_key(&id, |class| class.id).map_or(0, |at| known[at].mask());
        // Words of one list come one after the other, so that few are looked up.
        let mut last = (known[0].id, known[0].mask());
        let mut masks = vec![0; lexicon.len() + 1];
        for (word, mask) in (0..).zip(&mut masks) {
            for (id, _) in lexicon.classes(WordId(word)) {
                if id != last.0 {
                    last = (id, find(id));
                }
                *mask |= last.1;
            }
        }
        Self(masks)
    }

    #[inline]
    pub(crate) fn of(&self, word: WordId) -> u64 {
        self.0[word.0 as usize]
    }
}

/// The places of a document that searches would otherwise walk to; reused from document to document.
#[derive(Debug, Default)]
pub(crate) struct Index {
    /// One bit a token: whether a phrase with one of the classes starts there.
    starts: Vec<u64>,
    /// One bit a token: whether such a phrase ends right before it.
    ends: Vec<u64>,
    /// The phrases that name a source, by their place among all phrases.
    according: Vec<u32>,
    /// The quotations, in order.
    quotations: Vec<Quotation>,
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
    pub(crate) fn fill(&mut self, doc: &View<'_>, masks: &Masks, classes: &Classes) {
        let tokens = doc.tokens();
        for bits in [&mut self.starts, &mut self.ends] {
            bits.clear();
            bits.resize(tokens.len() / 64 + 1, 0);
        }
        self.according.clear();
        self.quotations.clear();
        for (i, phrase) in doc.phrases().iter().enumerate() {
            let mask = masks.of(phrase.word);
            if mask == 0 {
                continue;
            }
            let (start, end) = (phrase.tokens.start() as usize, phrase.tokens.end() as usize);
            self.starts[start / 64] |= 1 << (start % 64);
            self.ends[end / 64] |= 1 << (end % 64);
            if mask & classes.according.mask() != 0 {
                self.according.push(i as u32);
            }
        }
        let marks =
            (0..tokens.len()).filter(|i| tokens.shape(*i) == Shape::Punct && opens_or_closes(tokens, *i));
        pair(tokens, marks, &mut self.quotations);
    }

    #[inline]
    pub(crate) fn phrase_starts(&self, i: usize) -> bool {
        self.starts[i / 64] >> (i % 64) & 1 == 1
    }

    #[inline]
    pub(crate) fn phrase_ends(&self, i: usize) -> bool {
        self.ends[i / 64] >> (i % 64) & 1 == 1
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

    /// Returns the first phrase such as `according to` that starts between two tokens.
    pub(crate) fn according(&self, phrases: &[Phrase], from: usize, to: usize) -> Option<Phrase> {
        let start = |at: &u32| phrases[*at as usize].tokens.start() as usize;
        let at = self.according.partition_point(|at| start(at) < from);
        self.according.get(at).filter(|at| start(at) < to).map(|at| phrases[*at as usize])
    }
}

/// Pairs the marks of a document: straight marks by the white space around them, so that a mark that is missing
/// spoils no more than its own paragraph.
fn pair(tokens: Tokens<'_>, marks: impl Iterator<Item = usize>, into: &mut Vec<Quotation>) {
    let starts_line = |i: usize| {
        let flags = tokens.flags(i);
        flags.has(Flags::PARAGRAPH_START) || flags.has(Flags::LINE_START)
    };
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
