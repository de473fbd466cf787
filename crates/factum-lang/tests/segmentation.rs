//! Tokens and sentences of text as it comes.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use factum_core::{Analysis, Shape};
use factum_lang::{Analyzer, Language};

fn analyzer() -> Analyzer {
    Language::new(&["en"]).unwrap().finish().unwrap()
}

fn tokens(text: &str) -> Vec<String> {
    let mut analysis = Analysis::default();
    analyzer().analyze(text, &mut analysis);
    let tokens = analysis.tokens(text);
    (0..tokens.len()).map(|i| tokens.text(i).to_owned()).collect()
}

fn shapes(text: &str) -> Vec<Shape> {
    let mut analysis = Analysis::default();
    analyzer().analyze(text, &mut analysis);
    let tokens = analysis.tokens(text);
    (0..tokens.len()).map(|i| tokens.shape(i)).collect()
}

fn sentences(text: &str) -> Vec<String> {
    let mut analysis = Analysis::default();
    analyzer().analyze(text, &mut analysis);
    let tokens = analysis.tokens(text);
    analysis.sentences().iter().map(|s| tokens.text_of(s).to_owned()).collect()
}

#[test]
fn numbers_keep_their_separators() {
    assert_eq!(tokens("2,000 or 6.5 of 1'000'000"), ["2,000", "or", "6.5", "of", "1'000'000"]);
    assert_eq!(tokens("in 2019, 379 and 4.217.000"), ["in", "2019", ",", "379", "and", "4.217.000"]);
    assert_eq!(tokens("12,34 is no group"), ["12", ",", "34", "is", "no", "group"]);
}

#[test]
fn versions_and_dotted_dates_are_chains_of_numbers() {
    assert_eq!(tokens("2.0.1"), ["2", ".", "0", ".", "1"]);
    assert_eq!(tokens("10.12.2024"), ["10", ".", "12", ".", "2024"]);
}

#[test]
fn digits_and_letters_split_only_before_a_short_suffix() {
    assert_eq!(tokens("5pm 3bn 21st 1990s '90s"), ["5", "pm", "3", "bn", "21st", "1990s", "'90s"]);
    assert_eq!(tokens("rcna25 B52 4x4"), ["rcna25", "B52", "4x4"]);
    assert_eq!(tokens("2026-02-21T10:30"), ["2026", "-", "02", "-", "21", "T", "10", ":", "30"]);
}

#[test]
fn an_address_starts_at_its_scheme_whatever_it_is_glued_to() {
    assert_eq!(tokens("aqu\u{ed}https://t.co/x"), ["aqu\u{ed}", "https://t.co/x"]);
    assert_eq!(tokens("\u{e9}https://t.co/x"), ["\u{e9}", "https://t.co/x"]);
    assert_eq!(tokens("seehttp://a.example/b."), ["see", "http://a.example/b", "."]);
    assert_eq!(tokens("l'\u{e9}tatgit+ssh://h"), ["l'\u{e9}tatgit", "+", "ssh://h"]);
    assert_eq!(tokens("na\u{ef}vegit://h"), ["na\u{ef}", "vegit://h"]);
    // A scheme that stands alone, and what only looks like one.
    assert_eq!(tokens("ftp://h/f"), ["ftp://h/f"]);
    assert_eq!(tokens("caf\u{e9}: closed"), ["caf\u{e9}", ":", "closed"]);
    assert_eq!(tokens("\u{e9}://"), ["\u{e9}", ":", "/", "/"]);
    assert_eq!(shapes("aqu\u{ed}https://t.co/x"), [Shape::Lower, Shape::Url]);
}

#[test]
fn every_token_takes_the_reading_on() {
    let odd = [
        "\u{ed}",
        "\u{301}",
        "://",
        "//",
        "@",
        "#",
        ".",
        "'",
        "9",
        ",",
        "a",
        " ",
        "\u{202e}",
        "\u{1f469}",
        "\u{4e2d}",
    ];
    let analyzer = analyzer();
    let mut analysis = Analysis::default();
    for number in 0..odd.len().pow(3) {
        let piece = |place: u32| odd[number / odd.len().pow(place) % odd.len()];
        let text = [piece(0), piece(1), piece(2)].concat();
        analyzer.analyze(&text, &mut analysis);
        let tokens = analysis.tokens(&text);
        let mut end = 0;
        for i in 0..tokens.len() {
            let span = tokens.span(i);
            assert!(span.start() < span.end() && span.start() >= end, "{text:?}");
            assert!(text.get(span.range()).is_some(), "{text:?}: {span:?} cuts a character");
            let gap = &text[end as usize..span.start() as usize];
            assert!(gap.chars().all(|c| !c.is_alphanumeric()), "{text:?}: {gap:?} is lost");
            end = span.end();
        }
        assert!(
            text[end as usize..].chars().all(|c| !c.is_alphanumeric()),
            "{text:?} is not read to its end"
        );
    }
}

#[test]
fn outside_the_text_stands_the_border() {
    let mut analysis = Analysis::default();
    for text in ["", "one", "two words"] {
        analyzer().analyze(text, &mut analysis);
        let tokens = analysis.tokens(text);
        for i in [tokens.len(), tokens.len() + 1, usize::MAX] {
            assert_eq!(
                (tokens.text(i), tokens.shape(i), tokens.word(i).is_known()),
                ("", Shape::Punct, false)
            );
            assert!(!tokens.is_glued(i));
            assert_eq!(tokens.span(i).start() as usize, text.len());
        }
    }
}

#[test]
fn a_chain_of_groups_that_no_number_has_is_a_list() {
    // Each member of the chain used to read the rest of it anew.
    let chain = ["123"; 40].join(",") + ",4567";
    assert_eq!(tokens(&chain).last().map(String::as_str), Some("4567"));
    assert_eq!(tokens("1,000,000,000"), ["1,000,000,000"]);
}

#[test]
fn compounds_come_apart_at_the_hyphen_and_stay_glued() {
    let text = "a 30-year-old man";
    assert_eq!(tokens(text), ["a", "30", "-", "year", "-", "old", "man"]);
    let mut analysis = Analysis::default();
    analyzer().analyze(text, &mut analysis);
    let glued: Vec<_> = (0..7).map(|i| analysis.tokens(text).is_glued(i)).collect();
    assert_eq!(glued, [false, false, true, true, true, true, false]);
}

#[test]
fn abbreviations_take_their_stop() {
    assert_eq!(
        tokens("Gen. Ruiz met U.S. envoys on Jan. 3."),
        ["Gen.", "Ruiz", "met", "U.S.", "envoys", "on", "Jan.", "3", "."]
    );
    assert_eq!(tokens("No. 5 said no."), ["No.", "5", "said", "no", "."]);
    assert_eq!(tokens("J. K. Ode at 5 p.m. today"), ["J.", "K.", "Ode", "at", "5", "p.m.", "today"]);
    assert_eq!(tokens("the U.S.-backed plan"), ["the", "U.S.", "-", "backed", "plan"]);
}

#[test]
fn clitics_split_off_and_contractions_stay() {
    assert_eq!(tokens("Ode's law won't bind O'Brien"), ["Ode", "'s", "law", "won't", "bind", "O'Brien"]);
    assert_eq!(tokens("Ode\u{2019}s d\u{e9}cision"), ["Ode", "\u{2019}s", "d\u{e9}cision"]);
    assert_eq!(tokens("the prisoners' rights"), ["the", "prisoners", "'", "rights"]);
}

#[test]
fn addresses_stay_whole() {
    assert_eq!(
        tokens("see https://a.example/x?y=1, or b.c@d.example."),
        ["see", "https://a.example/x?y=1", ",", "or", "b.c@d.example", "."]
    );
    assert_eq!(
        tokens("at newsdesk.com on #Amnesty by @ode_1"),
        ["at", "newsdesk.com", "on", "#Amnesty", "by", "@ode_1"]
    );
    assert_eq!(tokens("//host.example/a-379-b.html"), ["//host.example/a-379-b.html"]);
    // A missing space is no address.
    assert_eq!(tokens("the end.Then it"), ["the", "end", ".", "Then", "it"]);
}

#[test]
fn shapes_tell_capitals_apart() {
    use Shape::{Dotted, Initial, Lower, Mixed, Title, Upper};
    assert_eq!(
        shapes("law Law LAW McLaw K U.S. I \u{c9}lan \u{c9}LAN"),
        [Lower, Title, Upper, Mixed, Initial, Dotted, Title, Title, Upper]
    );
}

#[test]
fn other_scripts_split_at_unicode_word_borders() {
    assert_eq!(
        tokens("\u{420}\u{43e}\u{441}\u{441}\u{438}\u{44f} 5"),
        ["\u{420}\u{43e}\u{441}\u{441}\u{438}\u{44f}", "5"]
    );
    assert_eq!(
        tokens("\u{0645}\u{0631}\u{062d}\u{0628}\u{0627} a"),
        ["\u{0645}\u{0631}\u{062d}\u{0628}\u{0627}", "a"]
    );
    assert_eq!(tokens("a \u{1f600} b"), ["a", "\u{1f600}", "b"]);
}

#[test]
fn every_text_is_covered_by_its_tokens_and_spaces() {
    for text in
        ["", " ", "\u{feff}x", "'", "''s", "@", "#", "a@", "1.", ".5", "\u{2019}s", "a\u{300}", "...", "9'9"]
    {
        let mut analysis = Analysis::default();
        analyzer().analyze(text, &mut analysis);
        let tokens = analysis.tokens(text);
        let mut at = 0;
        for i in 0..tokens.len() {
            let span = tokens.span(i).range();
            let between = &text[at..span.start];
            assert!(
                between.chars().all(|c| c.is_whitespace() || c == '\u{feff}'),
                "{text:?} loses {between:?}"
            );
            at = span.end;
        }
        assert!(text[at..].trim().is_empty(), "{text:?} loses its end");
    }
}

#[test]
fn sentences_end_at_stops_and_survive_abbreviations() {
    assert_eq!(
        sentences("He met Gen. Ruiz on Jan. 3. They spoke."),
        ["He met Gen. Ruiz on Jan. 3.", "They spoke."]
    );
    assert_eq!(sentences("It is in the U.S. The court agreed."), ["It is in the U.S.", "The court agreed."]);
    assert_eq!(
        sentences("The U.S. Congress met. Art. 5 applies."),
        ["The U.S. Congress met.", "Art. 5 applies."]
    );
    assert_eq!(sentences("J. K. Ode left at 5 p.m. on No. 9."), ["J. K. Ode left at 5 p.m. on No. 9."]);
    assert_eq!(sentences("Mr. The was late? Yes! 3 left."), ["Mr. The was late?", "Yes!", "3 left."]);
}

#[test]
fn a_dateline_stays_with_its_sentence() {
    assert_eq!(
        sentences("PORT ODE, Merovia (NP) \u{2014} Courts opened. It rained."),
        ["PORT ODE, Merovia (NP) \u{2014} Courts opened.", "It rained."]
    );
}

#[test]
fn quotes_stay_with_the_sentence_they_close() {
    assert_eq!(
        sentences("\"We won.\" He left. (It rained.) \"Good,\" she said."),
        ["\"We won.\"", "He left.", "(It rained.)", "\"Good,\" she said."]
    );
    assert_eq!(sentences("\"Free at last!\" he said."), ["\"Free at last!\" he said."]);
}

#[test]
fn lines_end_sentences_unless_the_text_is_wrapped() {
    let long = "x ".repeat(80);
    let unwrapped = format!("A headline without a stop\n{long}end of it\nThen more\n");
    assert_eq!(sentences(&unwrapped).len(), 3);
    let wrapped = "The court of the northern province has said on\nTuesday that the law, which was passed in the\n\
                   spring, does not apply. It gave\nno reason.\n";
    assert_eq!(sentences(wrapped).len(), 2);
    assert_eq!(sentences("Title of it\n\nA text begins here"), ["Title of it", "A text begins here"]);
}

#[test]
fn list_items_are_sentences() {
    assert_eq!(sentences("They ask for:\n- the release of all\n- an inquiry\n").len(), 3);
}
