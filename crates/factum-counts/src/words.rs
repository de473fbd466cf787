//! The classes of words that the code behind the patterns asks for, and a document as that code sees it.

use factum_core::{Annotation, BuildError, Norm, Shape, Span, Tok, Tokens, View, WordId};
use factum_lang::{Bits, ClassId, ClassMasks, Language, Lexicon};

use crate::index::{DATED, Index, OWN_BITS, PUNCT};

/// A word class, with its bit in the masks of [`Classes::masks`].
#[derive(Debug, Clone, Copy)]
pub(crate) struct Class {
    id: ClassId,
    mask: Bits,
}

impl Class {
    /// Returns the bit of the class.
    pub(crate) const fn mask(self) -> Bits {
        self.mask
    }
}

macro_rules! classes {
    ($($name:ident),* $(,)?) => {
        /// Word classes, one field a class.
        #[derive(Debug, Clone, Copy)]
        pub(crate) struct Classes {
            $(pub(crate) $name: Class,)*
        }

        impl Classes {
            pub(crate) fn new(lang: &Language) -> Result<Self, BuildError> {
                // `masks` has checked that there are bits for all.
                let mut bits = 0_u32..;
                let mut class = |name| -> Result<Class, BuildError> {
                    let mask = bits.next().map_or(0, |bit| 1 << bit);
                    Ok(Class { id: lang.class(name)?, mask })
                };
                Ok(Self { $($name: class(stringify!($name))?,)* })
            }

            /// Returns the masks that hold all classes, a bit each in the order of the fields.
            pub(crate) fn masks(lang: &Language) -> Result<ClassMasks, BuildError> {
                Ok(ClassMasks::new(lang, "counts", &[$(stringify!($name),)*], OWN_BITS)?)
            }
        }
    };
}

classes! {
    number_unit, number_teen, number_ten, number_zero, number_scale, number_scale_short, number_scale_abbr,
    number_group, magnitude, magnitude_group, fraction, vulgar_fraction, fraction_scale, percent_word, time_unit,
    currency_sign, currency_word, measure_unit, age_word, before_year,
    number_bound, bound_filler, after_bound, increment,
    count_noun, irregular_plural, np_stop,
    event_verb, happening, grant_verb, benefit_verb, aux, stock_aux, reach_verb, negation, relative_word,
    say_verb, according, count_verb, figure_noun, demand_verb, estimate_word, expect_word,
    hypothetical_word, deny_word, granting_instrument, window_lead, window_word, window_event_lead,
    clause_open, adverb, includes, pronoun_person, intend_verb, speech_noun, standing_word,
}

/// The longest phrase that is looked for backwards, in tokens.
const LONGEST_PHRASE: usize = 7;

const LEX: &[(&str, &str)] = &[
    ("en/bounds.lex", include_str!("../data/en/bounds.lex")),
    ("en/vague.lex", include_str!("../data/en/vague.lex")),
    ("en/units.lex", include_str!("../data/en/units.lex")),
    ("en/masks.lex", include_str!("../data/en/masks.lex")),
    ("en/nouns.lex", include_str!("../data/en/nouns.lex")),
    ("en/events.lex", include_str!("../data/en/events.lex")),
    ("en/claims.lex", include_str!("../data/en/claims.lex")),
];

/// Adds the words of this extractor to the pipeline's lexicon.
pub(crate) fn load(lang: &Language) -> Result<(), BuildError> {
    for (name, text) in LEX {
        lang.add_lex(name, text)?;
    }
    Ok(())
}

/// A document with its words.
#[derive(Clone, Copy)]
pub(crate) struct Text<'a> {
    pub(crate) view: &'a View<'a>,
    pub(crate) tokens: Tokens<'a>,
    pub(crate) written: &'a [u8],
    pub(crate) lexicon: &'a Lexicon,
    pub(crate) classes: &'a Classes,
    pub(crate) index: &'a Index,
    pub(crate) dates: &'a [Annotation],
    pub(crate) entities: &'a [Annotation],
}

impl<'a> Text<'a> {
    pub(crate) fn word(&self, i: usize) -> WordId {
        self.tokens.word(i)
    }

    pub(crate) fn text(&self, i: usize) -> &'a str {
        self.tokens.text(i)
    }

    /// Returns the bytes of token `i`, which need no test for borders of characters.
    #[inline]
    pub(crate) fn bytes(&self, i: usize) -> &'a [u8] {
        &self.written[self.tokens.span(i).range()]
    }

    pub(crate) fn shape(&self, i: usize) -> Shape {
        self.tokens.shape(i)
    }

    /// Returns the classes of token `i` as bits.
    #[inline]
    pub(crate) fn bits(&self, i: usize) -> Bits {
        self.index.word(i)
    }

    #[inline]
    pub(crate) fn has(&self, i: usize, class: Class) -> bool {
        self.bits(i) & class.mask() != 0
    }

    /// Returns whether an entry of one of some classes starts at token `i`, a phrase or the word; [`PUNCT`] and
    /// [`DATED`] can be asked for with them.
    #[inline]
    pub(crate) fn starts(&self, i: usize, mask: Bits) -> bool {
        self.index.entries(i) & mask != 0
    }

    #[inline]
    pub(crate) fn payload(&self, i: usize, class: Class) -> Option<i32> {
        if self.has(i, class) { self.payload_of(self.word(i), class) } else { None }
    }

    #[inline(never)]
    fn payload_of(&self, word: WordId, class: Class) -> Option<i32> {
        self.lexicon.payload(word, class.id)
    }

    /// Returns the payload and end of the longest entry of a class that starts at token `i`: a phrase or the word.
    #[inline]
    pub(crate) fn entry(&self, i: usize, class: Class) -> Option<(i32, usize)> {
        if self.starts(i, class.mask()) { self.entry_at(i, class) } else { None }
    }

    #[inline(never)]
    fn entry_at(&self, i: usize, class: Class) -> Option<(i32, usize)> {
        let phrase = if self.index.phrase_starts(i) { self.phrase_at(i, class) } else { None };
        phrase.or_else(|| self.payload(i, class).map(|n| (n, i + 1)))
    }

    fn phrase_at(&self, i: usize, class: Class) -> Option<(i32, usize)> {
        let phrases = self.view.phrases();
        let from = phrases.partition_point(|p| (p.tokens.start() as usize) < i);
        phrases[from..]
            .iter()
            .take_while(|p| p.tokens.start() as usize == i)
            .find_map(|p| self.payload_of(p.word, class).map(|n| (n, p.tokens.end() as usize)))
    }

    /// Returns the payload and start of the longest entry of a class that ends right before token `end`.
    pub(crate) fn entry_before(&self, end: usize, class: Class) -> Option<(i32, usize)> {
        let phrase = if self.index.phrase_ends(end) { self.phrase_before(end, class) } else { None };
        phrase.or_else(|| {
            let last = end.checked_sub(1)?;
            self.payload(last, class).map(|n| (n, last))
        })
    }

    fn phrase_before(&self, end: usize, class: Class) -> Option<(i32, usize)> {
        let phrases = self.view.phrases();
        let from = end.saturating_sub(LONGEST_PHRASE) as u32;
        let at = phrases.partition_point(|p| p.tokens.start() < from);
        phrases[at..]
            .iter()
            .take_while(|p| (p.tokens.start() as usize) < end)
            .filter(|p| p.tokens.end() as usize == end)
            .find_map(|p| self.payload_of(p.word, class).map(|n| (n, p.tokens.start() as usize)))
    }

    /// Returns whether a number in digits or words starts at token `i`.
    pub(crate) fn is_number(&self, i: usize) -> bool {
        let c = self.classes;
        i < self.tokens.len()
            && (self.shape(i).is_number()
                || self.bits(i)
                    & (c.number_unit.mask()
                        | c.number_teen.mask()
                        | c.number_ten.mask()
                        | c.number_zero.mask())
                    != 0)
    }

    /// Returns the tokens of the sentence that holds token `i`.
    pub(crate) fn sentence(&self, i: usize) -> Span<Tok> {
        self.view.sentences().around(i as u32)
    }

    /// Returns whether token `i` is this punctuation mark or word, as written.
    #[inline]
    pub(crate) fn is(&self, i: usize, text: &str) -> bool {
        self.bytes(i) == text.as_bytes()
    }

    /// Returns whether token `i` is a punctuation mark.
    #[inline]
    pub(crate) fn is_punct(&self, i: usize) -> bool {
        self.starts(i, PUNCT)
    }

    #[inline]
    pub(crate) fn is_quote(&self, i: usize) -> bool {
        self.is_punct(i) && self.quotes(i)
    }

    /// Returns whether a punctuation mark is a quotation mark and no apostrophe.
    fn quotes(&self, i: usize) -> bool {
        match self.text(i) {
            "\"" | "\u{201c}" | "\u{201d}" | "\u{ab}" | "\u{bb}" => true,
            // `prisoners' rights`: an apostrophe.
            "'" | "\u{2018}" | "\u{2019}" => {
                i == 0 || !self.tokens.is_glued(i) || !self.text(i - 1).ends_with('s')
            }
            _ => false,
        }
    }

    /// Returns the bytes of a range of tokens.
    pub(crate) fn cover(&self, from: usize, to: usize) -> Span<Norm> {
        self.tokens.cover(Span::new(from as u32, to as u32))
    }

    /// Returns the first mention of the dates layer that touches a token.
    #[inline]
    pub(crate) fn date(&self, i: usize) -> Option<&'a Annotation> {
        if self.starts(i, DATED) { self.mention(self.dates, i, i + 1) } else { None }
    }

    /// Returns the first mention of a layer that touches a range of tokens.
    pub(crate) fn mention(&self, layer: &'a [Annotation], from: usize, to: usize) -> Option<&'a Annotation> {
        if from >= to {
            return None;
        }
        let span = self.cover(from, to);
        // Containers come first, so a few steps back reach whatever covers the span.
        let at = layer.partition_point(|a| a.span().start() < span.start());
        layer[at.saturating_sub(3)..]
            .iter()
            .take_while(|a| a.span().start() < span.end())
            .find(|a| a.span().overlaps(span))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_end_a_search_are_of_the_class_that_it_stops_at() {
        let lang = Language::new(&["en"]).expect("the pack is bundled");
        load(&lang).expect("the lists are bundled");
        let (opens, stops) = (lang.class("clause_open").unwrap(), lang.class("np_stop").unwrap());
        let analyzer = lang.finish().expect("there are no patterns to compile");
        let lexicon = analyzer.lexicon();
        let ends = "who which that although though because while but and when where until unless if whether after before";
        for word in ends.split(' ') {
            assert!(lexicon.has(lexicon.find(word), opens), "{word} opens a clause");
        }
        for word in ["by", "per"] {
            assert!(lexicon.has(lexicon.find(word), stops), "{word} stops a noun phrase");
        }
    }
}
