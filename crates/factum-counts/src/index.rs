//! What is asked of every token near a count, made ready once: the classes of words as bits, and where the phrases
//! and quotation marks of a document stand.

use factum_core::{Phrase, Shape, View, WordId};
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
    /// The tokens that are double quotation marks.
    marks: Vec<u32>,
}

impl Index {
    pub(crate) fn fill(&mut self, doc: &View<'_>, masks: &Masks, classes: &Classes) {
        let tokens = doc.tokens();
        for bits in [&mut self.starts, &mut self.ends] {
            bits.clear();
            bits.resize(tokens.len() / 64 + 1, 0);
        }
        self.according.clear();
        self.marks.clear();
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
        for i in 0..tokens.len() {
            if tokens.shape(i) == Shape::Punct && is_mark(tokens.text(i)) {
                self.marks.push(i as u32);
            }
        }
    }

    #[inline]
    pub(crate) fn phrase_starts(&self, i: usize) -> bool {
        self.starts[i / 64] >> (i % 64) & 1 == 1
    }

    #[inline]
    pub(crate) fn phrase_ends(&self, i: usize) -> bool {
        self.ends[i / 64] >> (i % 64) & 1 == 1
    }

    /// Returns the last quotation mark between two tokens.
    pub(crate) fn last_mark(&self, from: usize, to: usize) -> Option<usize> {
        let at = self.marks.partition_point(|mark| (*mark as usize) < to);
        self.marks[..at].last().map(|mark| *mark as usize).filter(|mark| *mark >= from)
    }

    /// Returns the first quotation mark between two tokens.
    pub(crate) fn first_mark(&self, from: usize, to: usize) -> Option<usize> {
        let at = self.marks.partition_point(|mark| (*mark as usize) < from);
        self.marks.get(at).map(|mark| *mark as usize).filter(|mark| *mark < to)
    }

    /// Returns the first phrase such as `according to` that starts between two tokens.
    pub(crate) fn according(&self, phrases: &[Phrase], from: usize, to: usize) -> Option<Phrase> {
        let start = |at: &u32| phrases[*at as usize].tokens.start() as usize;
        let at = self.according.partition_point(|at| start(at) < from);
        self.according.get(at).filter(|at| start(at) < to).map(|at| phrases[*at as usize])
    }
}

pub(crate) fn is_mark(text: &str) -> bool {
    matches!(text, "\"" | "\u{201c}" | "\u{201d}")
}
