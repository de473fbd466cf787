//! Tokens, sentences and phrases as arrays, seen through views.

use crate::span::{Norm, Span, Tok};
use crate::work::visit;

/// What a token looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Shape {
    /// A word in lower case: `law`, `élan`, `don't`.
    Lower,
    /// A word with a capital and then lower case: `Caracas`, `I`.
    Title,
    /// Two or more capitals: `NGO`, `CARACAS`.
    Upper,
    /// Capitals inside a word: `McAllister`, `iPhone`.
    Mixed,
    /// A single capital letter, with or without its full stop: `J.`, `K`.
    Initial,
    /// Letters with inner full stops: `U.S.`, `a.m.`, `e.g.`.
    Dotted,
    /// One or two digits: `7`, `31`.
    Digits2,
    /// Three digits: `379`.
    Digits3,
    /// Four digits: `2026`.
    Digits4,
    /// Five or more digits.
    DigitsMany,
    /// Digits in groups: `2,000`, `1'000'000`.
    Grouped,
    /// Digits with a decimal part: `6.5`, `2,000.75`.
    Decimal,
    /// Digits with an ordinal suffix: `21st`, `3rd`.
    Ordinal,
    /// A decade in digits: `1990s`, `'90s`.
    Decade,
    /// Letters and digits otherwise mixed: `B52`, `5pm`, `rcna25`.
    Alnum,
    /// A clitic that the tokenizer split off: `'s`, or `'` after a plural is punctuation.
    Clitic,
    /// An address of the web.
    Url,
    /// An e-mail address.
    Email,
    /// `#word`.
    Hashtag,
    /// `@name`.
    Handle,
    /// One punctuation mark.
    Punct,
    /// One other sign: currency, per cent, arithmetic, emoji.
    Symbol,
    /// A word of a script without case.
    Uncased,
}

impl Shape {
    /// All shapes, in the order of their numbers.
    pub const ALL: [Self; 23] = [
        Self::Lower,
        Self::Title,
        Self::Upper,
        Self::Mixed,
        Self::Initial,
        Self::Dotted,
        Self::Digits2,
        Self::Digits3,
        Self::Digits4,
        Self::DigitsMany,
        Self::Grouped,
        Self::Decimal,
        Self::Ordinal,
        Self::Decade,
        Self::Alnum,
        Self::Clitic,
        Self::Url,
        Self::Email,
        Self::Hashtag,
        Self::Handle,
        Self::Punct,
        Self::Symbol,
        Self::Uncased,
    ];

    /// Returns whether the token is made of digits only, with or without separators.
    pub const fn is_number(self) -> bool {
        matches!(
            self,
            Self::Digits2 | Self::Digits3 | Self::Digits4 | Self::DigitsMany | Self::Grouped | Self::Decimal
        )
    }

    /// Returns whether the token is a word of letters.
    pub const fn is_word(self) -> bool {
        matches!(
            self,
            Self::Lower
                | Self::Title
                | Self::Upper
                | Self::Mixed
                | Self::Initial
                | Self::Dotted
                | Self::Uncased
        )
    }

    /// Returns whether the token starts with a capital letter.
    pub const fn is_capitalized(self) -> bool {
        matches!(self, Self::Title | Self::Upper | Self::Initial)
    }
}

/// An entry of the pipeline's lexicon; 0 is a word that no lexicon knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WordId(pub u32);

impl WordId {
    /// A token that no lexicon knows.
    pub const UNKNOWN: Self = Self(0);

    /// Returns whether a lexicon knows the token.
    pub const fn is_known(self) -> bool {
        self.0 != 0
    }
}

/// Where a token stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flags(u8);

impl Flags {
    /// White space or the start of the text stands before the token.
    pub const SPACE_BEFORE: Self = Self(1);
    /// The token is the first of its line.
    pub const LINE_START: Self = Self(2);
    /// A blank line or the start of the text stands before the token.
    pub const PARAGRAPH_START: Self = Self(4);

    /// Returns every combination.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..8).map(Self)
    }

    /// Returns the flags of both.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Returns whether all flags of `other` are set.
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

/// What a token looks like and where it stands, in one byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look(u8);

impl Look {
    /// What stands outside the text.
    const BORDER: Self =
        Self::new(Shape::Punct, Flags::SPACE_BEFORE.with(Flags::LINE_START).with(Flags::PARAGRAPH_START));

    /// Packs a shape and flags.
    #[inline]
    pub const fn new(shape: Shape, flags: Flags) -> Self {
        Self(shape as u8 | flags.0 << 5)
    }

    /// Returns the shape.
    #[inline]
    pub const fn shape(self) -> Shape {
        Shape::ALL[(self.0 & 31) as usize]
    }

    /// Returns where the token stands.
    #[inline]
    pub const fn flags(self) -> Flags {
        Flags(self.0 >> 5)
    }

    /// Returns the byte, for tables over all looks.
    #[inline]
    pub const fn byte(self) -> u8 {
        self.0
    }
}

/// Tokens in a row that one entry of the lexicon names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// The tokens.
    pub tokens: Span<Tok>,
    /// The entry.
    pub word: WordId,
}

/// The segmentation of one document; owned, reused from document to document.
#[derive(Clone, Debug, Default)]
pub struct Analysis {
    pub(crate) spans: Vec<Span<Norm>>,
    pub(crate) looks: Vec<Look>,
    pub(crate) words: Vec<WordId>,
    pub(crate) sentences: Vec<u32>,
    pub(crate) phrases: Vec<Phrase>,
}

impl Analysis {
    /// Forgets everything and keeps the memory.
    pub fn clear(&mut self) {
        self.spans.clear();
        self.looks.clear();
        self.words.clear();
        self.sentences.clear();
        self.phrases.clear();
    }

    /// Makes room for the tokens of a text of so many bytes.
    pub fn reserve_for(&mut self, bytes: usize) {
        // English news has a token in 5.2 bytes; a denser text grows the arrays once or twice.
        let tokens = bytes / 5 + 16;
        self.spans.reserve(tokens);
        self.looks.reserve(tokens);
        self.words.reserve(tokens);
    }

    /// Adds a token behind the last one.
    #[inline]
    pub fn push_token(&mut self, start: u32, end: u32, shape: Shape, flags: Flags, word: WordId) {
        debug_assert!(
            start < end && self.spans.last().is_none_or(|before| before.end() <= start),
            "tokens come in text order"
        );
        self.spans.push(Span::new(start, end));
        self.looks.push(Look::new(shape, flags));
        self.words.push(word);
    }

    /// Drops the tokens from `len` on, for a tokenizer that joins what it has split.
    pub fn truncate(&mut self, len: usize) {
        self.spans.truncate(len);
        self.looks.truncate(len);
        self.words.truncate(len);
    }

    /// Takes the list of sentences out, empty, for filling it with the first token of each.
    pub fn take_sentences(&mut self) -> Vec<u32> {
        let mut sentences = std::mem::take(&mut self.sentences);
        sentences.clear();
        sentences
    }

    /// Puts a filled list of sentences back: in order, the first of them token 0.
    pub fn put_sentences(&mut self, sentences: Vec<u32>) {
        debug_assert!(self.is_empty() || sentences.first() == Some(&0), "the first token starts a sentence");
        self.sentences = sentences;
    }

    /// Takes the list of phrases out, empty, for filling it while tokens are read.
    pub fn take_phrases(&mut self) -> Vec<Phrase> {
        let mut phrases = std::mem::take(&mut self.phrases);
        phrases.clear();
        phrases
    }

    /// Puts a filled list of phrases back: sorted by start, the longer first.
    pub fn put_phrases(&mut self, phrases: Vec<Phrase>) {
        self.phrases = phrases;
    }

    /// Returns how many tokens there are.
    pub fn len(&self) -> usize {
        self.spans.len()
    }

    /// Returns whether there is no token.
    pub fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }

    /// Returns the tokens over the text that they were made from.
    pub fn tokens<'a>(&'a self, text: &'a str) -> Tokens<'a> {
        Tokens { text, analysis: self }
    }

    /// Returns the sentences.
    pub fn sentences(&self) -> Sentences<'_> {
        Sentences { starts: &self.sentences, tokens: self.spans.len() as u32 }
    }

    /// Returns all phrases, sorted by start, the longer first.
    pub fn phrases(&self) -> &[Phrase] {
        &self.phrases
    }
}

/// The tokens of a document.
///
/// Every place may be asked for. Outside the text stands the *border*: an empty token of [`Shape::Punct`] at the end of
/// the text, unknown to the lexicon and first of its paragraph. So a look at the next token needs no test for the end.
#[derive(Clone, Copy, Debug)]
pub struct Tokens<'a> {
    text: &'a str,
    analysis: &'a Analysis,
}

impl<'a> Tokens<'a> {
    /// Returns how many tokens there are.
    #[inline]
    pub fn len(self) -> usize {
        self.analysis.spans.len()
    }

    /// Returns whether there is no token.
    #[inline]
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// Returns the text of token `i`.
    #[inline]
    pub fn text(self, i: usize) -> &'a str {
        &self.text[self.span(i).range()]
    }

    /// Returns the bytes of token `i` in the normalized text.
    #[inline]
    pub fn span(self, i: usize) -> Span<Norm> {
        visit(1);
        self.analysis.spans.get(i).copied().unwrap_or_else(|| Span::empty(self.text.len() as u32))
    }

    /// Returns the bytes from the first to the last token of a range; empty for an empty range.
    #[inline]
    pub fn cover(self, tokens: Span<Tok>) -> Span<Norm> {
        let start = self.span(tokens.start() as usize).start();
        if tokens.is_empty() {
            return Span::empty(start);
        }
        Span::new(start, self.span(tokens.end() as usize - 1).end())
    }

    /// Returns the text from the first to the last token of a range.
    #[inline]
    pub fn text_of(self, tokens: Span<Tok>) -> &'a str {
        visit(tokens.len() as usize);
        &self.text[self.cover(tokens).range()]
    }

    /// Returns the tokens that a span of the text touches.
    #[inline]
    pub fn at(self, span: Span<Norm>) -> Span<Tok> {
        let first = self.analysis.spans.partition_point(|token| token.end() <= span.start());
        let last = self.analysis.spans.partition_point(|token| token.start() < span.end());
        Span::new(first as u32, last.max(first) as u32)
    }

    /// Returns the lexicon entries of all tokens.
    #[inline]
    pub fn words(self) -> &'a [WordId] {
        &self.analysis.words
    }

    /// Returns what all tokens look like.
    #[inline]
    pub fn looks(self) -> &'a [Look] {
        &self.analysis.looks
    }

    /// Returns the bytes of all tokens in the normalized text.
    #[inline]
    pub fn spans(self) -> &'a [Span<Norm>] {
        &self.analysis.spans
    }

    /// Returns the shape of token `i`.
    #[inline]
    pub fn shape(self, i: usize) -> Shape {
        self.look(i).shape()
    }

    /// Returns the lexicon entry of token `i`.
    #[inline]
    pub fn word(self, i: usize) -> WordId {
        visit(1);
        self.analysis.words.get(i).copied().unwrap_or_default()
    }

    /// Returns where token `i` stands.
    #[inline]
    pub fn flags(self, i: usize) -> Flags {
        self.look(i).flags()
    }

    #[inline]
    fn look(self, i: usize) -> Look {
        visit(1);
        self.analysis.looks.get(i).copied().unwrap_or(Look::BORDER)
    }

    /// Returns whether token `i` follows the one before it without white space.
    #[inline]
    pub fn is_glued(self, i: usize) -> bool {
        !self.flags(i).has(Flags::SPACE_BEFORE)
    }
}

/// The sentences of a document, as ranges of tokens.
#[derive(Clone, Copy, Debug)]
pub struct Sentences<'a> {
    starts: &'a [u32],
    tokens: u32,
}

impl Sentences<'_> {
    /// Returns how many sentences there are.
    #[inline]
    pub fn len(self) -> usize {
        self.starts.len()
    }

    /// Returns whether there is no sentence.
    #[inline]
    pub fn is_empty(self) -> bool {
        self.starts.is_empty()
    }

    /// Returns the tokens of sentence `i`.
    #[inline]
    pub fn get(self, i: usize) -> Span<Tok> {
        visit(1);
        let end = self.starts.get(i + 1).copied().unwrap_or(self.tokens);
        Span::new(self.starts[i], end)
    }

    /// Returns the sentence that holds a token; the last one for a token behind the end.
    #[inline]
    pub fn index_of(self, token: u32) -> usize {
        visit(1);
        self.starts.partition_point(|s| *s <= token).saturating_sub(1)
    }

    /// Returns the tokens of the sentence that holds a token.
    #[inline]
    pub fn around(self, token: u32) -> Span<Tok> {
        if self.is_empty() { Span::new(0, self.tokens) } else { self.get(self.index_of(token)) }
    }

    /// Returns the sentences in text order.
    #[inline]
    pub fn iter(self) -> impl Iterator<Item = Span<Tok>> {
        (0..self.len()).map(move |i| self.get(i))
    }
}
