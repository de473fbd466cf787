//! Tokens, sentences and phrases of any text.

use std::any::Any;
use std::path::Path;
use std::sync::LazyLock;

use factum_core::{Analysis, BuildContext, Flags, Plugin, Shape, Span};
use factum_entities::{Config, Entities};
use factum_lang::{Analyzer, Language};

use crate::text;
use crate::words::LISTS;

static ANALYZER: LazyLock<Analyzer> = LazyLock::new(|| {
    let language = Language::new(&["en"]).expect("the pack is part of the program");
    // The names of the world come with the plugin.
    let services: [&dyn Any; 1] = [&language];
    let context = BuildContext::new("entities", Path::new("."), &services);
    Entities::build(Config::default(), &context).expect("a step without options is in order");
    for list in LISTS.iter().filter(|list| !list.is_world()) {
        language.add_lex(&list.name, &list.text).expect("the lists of the extractors are in order");
    }
    language.finish().expect("the lexicon holds its own words")
});

/// Splits a text into tokens, sentences and phrases.
///
/// # Panics
///
/// When tokens are empty, overlap, stand out of order or leave out something that can be seen, when their flags do not say
/// what stands before them, when a word is another one than the lexicon has, when sentences do not cover the tokens, when phrases are none, or when the same text split again
/// with the same memory gives something else.
pub fn tokenizer(bytes: &[u8]) {
    let text = text::text(bytes);
    let mut analysis = Analysis::default();
    ANALYZER.analyze(&text, &mut analysis);
    assert!(analysis.len() <= text.len(), "{} tokens in {} bytes", analysis.len(), text.len());
    check_tokens(&text, &analysis);
    check_sentences(&text, &analysis);
    check_phrases(&analysis);
    let first = analysis.clone();
    ANALYZER.analyze(&text, &mut analysis);
    let parts = |analysis: &Analysis| {
        let tokens = analysis.tokens(&text);
        let all = (tokens.spans().to_vec(), tokens.looks().to_vec(), tokens.words().to_vec());
        (all, analysis.sentences().iter().collect::<Vec<_>>(), analysis.phrases().to_vec())
    };
    assert!(parts(&first) == parts(&analysis), "the same text split again gives something else: {text:?}");
}

fn check_tokens(text: &str, analysis: &Analysis) {
    let tokens = analysis.tokens(text);
    let mut end = 0;
    for (i, span) in tokens.spans().iter().enumerate() {
        let range = span.range();
        assert!(
            end <= range.start && range.start < range.end,
            "token {i} at {range:?} behind {end}: {text:?}"
        );
        assert!(text.get(range.clone()).is_some(), "token {i} at {range:?} cuts a character: {text:?}");
        let gap = &text[end..range.start];
        check_gap(gap, text);
        let has = |flag| tokens.flags(i).has(flag);
        let lines = gap.matches('\n').count();
        assert_eq!(has(Flags::SPACE_BEFORE), i == 0 || !gap.is_empty(), "space before token {i}: {text:?}");
        assert_eq!(has(Flags::LINE_START), i == 0 || lines > 0, "line before token {i}: {text:?}");
        if gap.is_ascii() {
            assert_eq!(
                has(Flags::PARAGRAPH_START),
                i == 0 || lines > 1,
                "paragraph before token {i}: {text:?}"
            );
        }
        assert_eq!(
            tokens.at(*span),
            Span::new(i as u32, i as u32 + 1),
            "token {i} is not found at its place"
        );
        end = range.end;
    }
    check_gap(&text[end..], text);
    check_words(text, analysis);
}

/// A word must be what the lexicon has for it, whatever was read before.
fn check_words(text: &str, analysis: &Analysis) {
    let tokens = analysis.tokens(text);
    for i in 0..tokens.len() {
        let word = tokens.text(i);
        // A full stop may be part of the token and not of the word.
        if matches!(tokens.shape(i), Shape::Lower | Shape::Title | Shape::Upper | Shape::Mixed)
            && !word.ends_with('.')
        {
            assert_eq!(
                tokens.word(i),
                ANALYZER.lexicon().find(word),
                "{word:?} is taken for another word: {text:?}"
            );
        }
    }
}

/// Nothing that can be seen may stand between tokens.
fn check_gap(gap: &str, text: &str) {
    let shows_nothing = |c: char| {
        c.is_whitespace()
            || c.is_ascii_control()
            || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}')
    };
    assert!(gap.chars().all(shows_nothing), "{gap:?} is in no token: {text:?}");
}

fn check_sentences(text: &str, analysis: &Analysis) {
    let sentences = analysis.sentences();
    let mut end = 0;
    for (i, sentence) in sentences.iter().enumerate() {
        assert!(
            sentence.start() == end && !sentence.is_empty(),
            "sentence {i} is {sentence:?} behind {end}: {text:?}"
        );
        assert_eq!(sentences.index_of(sentence.start()), i, "sentence {i} is not found by its first token");
        assert_eq!(
            sentences.around(sentence.end() - 1),
            sentence,
            "sentence {i} is not found by its last token"
        );
        end = sentence.end();
    }
    assert_eq!(end as usize, analysis.len(), "sentences end before the text: {text:?}");
}

fn check_phrases(analysis: &Analysis) {
    let phrases = analysis.phrases();
    assert!(phrases.is_sorted_by_key(|phrase| phrase.tokens), "phrases are out of order: {phrases:?}");
    for phrase in phrases {
        let within = phrase.tokens.end() as usize <= analysis.len();
        assert!(within && phrase.tokens.len() > 1 && phrase.word.is_known(), "{phrase:?} is no phrase");
    }
}
