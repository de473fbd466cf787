//! The pattern engine against a naive matcher, on random patterns and texts.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::sync::Arc;

use factum_core::{Alignment, Analysis, Document, Layers, Metadata, Source, Span, View};
use factum_lang::Language;
use proptest::prelude::*;

/// A pattern that the naive matcher understands; written out in the notation for the engine.
#[derive(Clone, Debug)]
enum Tree {
    Word(usize),
    Class(usize),
    Title,
    Glued(usize),
    Any,
    NotWord(usize),
    Seq(Vec<Tree>),
    Alt(Vec<Tree>),
    Repeat(Box<Tree>, usize, usize, bool),
}

const WORDS: [&str; 6] = ["ka", "lo", "mi", "ka-lo", "Ka", "Zu"];
/// `first` holds ka and lo, `second` holds lo and mi.
const CLASSES: [(&str, &[&str]); 2] = [("first", &["ka", "lo"]), ("second", &["lo", "mi"])];
const LITERALS: [&str; 4] = ["ka", "lo", "mi", "zu"];

fn write(tree: &Tree) -> String {
    match tree {
        Tree::Word(w) => LITERALS[*w].to_owned(),
        Tree::Class(c) => format!("<{}>", CLASSES[*c].0),
        Tree::Title => "[title]".to_owned(),
        Tree::Glued(w) => format!("~{}", LITERALS[*w]),
        Tree::Any => ".".to_owned(),
        Tree::NotWord(w) => format!("!{}", LITERALS[*w]),
        Tree::Seq(all) => format!("({})", all.iter().map(write).collect::<Vec<_>>().join(" ")),
        Tree::Alt(all) => format!("({})", all.iter().map(write).collect::<Vec<_>>().join(" | ")),
        Tree::Repeat(of, min, max, greedy) => {
            format!("({}){{{min},{max}}}{}", write(of), if *greedy { "" } else { "?" })
        }
    }
}

/// Calls `then` with every end of a match from `at`, in order of preference, until it says yes.
fn ends(tree: &Tree, text: &[(String, bool)], at: usize, then: &mut dyn FnMut(usize) -> bool) -> bool {
    let one = |holds: bool, then: &mut dyn FnMut(usize) -> bool| holds && then(at + 1);
    let token = text.get(at);
    match tree {
        Tree::Word(w) => one(token.is_some_and(|t| t.0.to_lowercase() == LITERALS[*w]), then),
        Tree::Class(c) => {
            one(token.is_some_and(|t| CLASSES[*c].1.contains(&t.0.to_lowercase().as_str())), then)
        }
        Tree::Title => one(token.is_some_and(|t| t.0.starts_with(char::is_uppercase)), then),
        Tree::Glued(w) => one(token.is_some_and(|t| t.1 && t.0.to_lowercase() == LITERALS[*w]), then),
        Tree::Any => one(token.is_some(), then),
        Tree::NotWord(w) => one(token.is_some_and(|t| t.0.to_lowercase() != LITERALS[*w]), then),
        Tree::Seq(all) => sequence(all, text, at, then),
        Tree::Alt(all) => all.iter().any(|t| ends(t, text, at, then)),
        Tree::Repeat(of, min, max, greedy) => repeat(of, *min, *max, *greedy, text, at, then),
    }
}

fn sequence(all: &[Tree], text: &[(String, bool)], at: usize, then: &mut dyn FnMut(usize) -> bool) -> bool {
    match all {
        [] => then(at),
        [first, rest @ ..] => ends(first, text, at, &mut |to| sequence(rest, text, to, then)),
    }
}

fn repeat(
    of: &Tree,
    min: usize,
    max: usize,
    greedy: bool,
    text: &[(String, bool)],
    at: usize,
    then: &mut dyn FnMut(usize) -> bool,
) -> bool {
    if min == 0 && !greedy && then(at) {
        return true;
    }
    // One more round, also one that takes nothing: repeats are bounded, so it ends.
    let more = max > 0
        && ends(of, text, at, &mut |to| repeat(of, min.saturating_sub(1), max - 1, greedy, text, to, then));
    more || (min == 0 && greedy && then(at))
}

/// Finds leftmost, first-ranked, non-empty, non-overlapping matches the slow way.
fn naive(patterns: &[Tree], text: &[(String, bool)]) -> Vec<(usize, usize, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    'text: while at < text.len() {
        for (i, pattern) in patterns.iter().enumerate() {
            let mut end = None;
            ends(pattern, text, at, &mut |to| {
                end = Some(to);
                true
            });
            match end {
                Some(end) if end > at => {
                    found.push((i, at, end));
                    at = end;
                    continue 'text;
                }
                // An empty match of an earlier pattern would win over later ones; trees are made not to be empty.
                _ => {}
            }
        }
        at += 1;
    }
    found
}

/// Word `i` of many that stand in no text: `qaa`, `qab`.
fn padding(i: usize) -> String {
    let letter = |n: usize| char::from(b'a' + (n % 26) as u8);
    format!("q{}{}", letter(i / 26), letter(i))
}

/// Finds the matches with factum's engine.
///
/// With `padded` words that patterns of a lower rank name, an alphabet has as many more kinds of words; half of them
/// come before the others in the lexicon.
fn engine(patterns: &[Tree], text: &str, apart: bool, padded: usize) -> Vec<(usize, usize, usize)> {
    let language = Language::new(&[]).unwrap();
    for i in 0..padded / 2 {
        language.add("padding", &padding(i), 0).unwrap();
    }
    for (class, words) in CLASSES {
        for word in words {
            language.add(class, word, 0).unwrap();
        }
    }
    let rules = ["p0", "p1", "p2"];
    let mut builder = language.patterns();
    for (tree, rule) in patterns.iter().zip(rules) {
        builder = builder.rule(rule, &write(tree));
    }
    if padded > 0 {
        let words: Vec<_> = (0..padded).map(padding).collect();
        builder = builder.rule("padding", &format!("({})", words.join(" | ")));
    }
    let set = if apart { builder.apart() } else { builder }.build().unwrap();
    let analyzer = language.finish().unwrap();
    for (_, size) in analyzer.alphabets() {
        assert_eq!(size.is_wide(), padded > 0, "{size:?}");
        assert!(size.kinds > padded, "{size:?}");
    }
    let source = Source::new("t", Metadata::default());
    let doc = Document::new(source, text.to_owned(), text.to_owned(), Alignment::identity()).unwrap();
    let mut analysis = Analysis::default();
    analyzer.analyze(text, &mut analysis);
    let layers = Layers::default();
    let matches = set.find(&View::new(&doc, &analysis, &layers, &[]));
    matches.iter().map(|m| (m.pattern(), m.tokens().start() as usize, m.tokens().end() as usize)).collect()
}

fn tree() -> impl Strategy<Value = Tree> {
    let leaf = prop_oneof![
        (0..4_usize).prop_map(Tree::Word),
        (0..2_usize).prop_map(Tree::Class),
        Just(Tree::Title),
        (0..4_usize).prop_map(Tree::Glued),
        Just(Tree::Any),
        (0..4_usize).prop_map(Tree::NotWord),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..4).prop_map(Tree::Seq),
            prop::collection::vec(inner.clone(), 1..4).prop_map(Tree::Alt),
            (inner, 0..3_usize, 0..3_usize, any::<bool>()).prop_map(|(t, min, more, greedy)| Tree::Repeat(
                Box::new(t),
                min,
                min + more,
                greedy
            )),
        ]
    })
}

/// Puts a word in front, so that no pattern matches nothing.
fn pattern() -> impl Strategy<Value = Tree> {
    (prop_oneof![(0..4_usize).prop_map(Tree::Word), Just(Tree::Any), Just(Tree::Title)], tree())
        .prop_map(|(first, rest)| Tree::Seq(vec![first, rest]))
}

fn split(words: &[usize]) -> (String, Vec<(String, bool)>) {
    let text = words.iter().map(|w| WORDS[*w]).collect::<Vec<_>>().join(" ");
    let mut tokens = Vec::new();
    for word in words.iter().map(|w| WORDS[*w]) {
        for (i, part) in word
            .split_inclusive('-')
            .flat_map(|p| {
                p.split_at_checked(p.len() - usize::from(p.ends_with('-')))
                    .into_iter()
                    .flat_map(|(a, b)| [a, b])
            })
            .filter(|p| !p.is_empty())
            .enumerate()
        {
            tokens.push((part.to_owned(), i > 0));
        }
    }
    (text, tokens)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_engine_agrees_with_a_naive_matcher(
        patterns in prop::collection::vec(pattern(), 1..4),
        words in prop::collection::vec(0..WORDS.len(), 0..14),
    ) {
        let (text, tokens) = split(&words);
        for apart in [false, true] {
            prop_assert_eq!(engine(&patterns, &text, apart, 0), naive(&patterns, &tokens), "{:?} over {:?}", patterns.iter().map(write).collect::<Vec<_>>(), text);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_engine_agrees_with_a_naive_matcher_where_a_kind_of_word_takes_two_bytes(
        patterns in prop::collection::vec(pattern(), 1..4),
        words in prop::collection::vec(0..WORDS.len(), 0..14),
    ) {
        let (text, tokens) = split(&words);
        for apart in [false, true] {
            prop_assert_eq!(engine(&patterns, &text, apart, 420), naive(&patterns, &tokens), "{:?} over {:?}", patterns.iter().map(write).collect::<Vec<_>>(), text);
        }
    }
}

#[test]
fn words_of_hundreds_of_kinds_are_told_apart() {
    let language = Language::new(&[]).unwrap();
    let mut builder = language.patterns();
    for i in 0..450 {
        builder = builder.rule(Arc::<str>::from(format!("r{i}")), &format!("{} [title]", padding(i)));
    }
    let set = builder.build().unwrap();
    let analyzer = language.finish().unwrap();
    assert!(analyzer.alphabets().all(|(first, size)| first == "r0" && size.is_wide() && size.kinds > 450));
    let text = "qaa Ka qaa ka qhn Ka qrh Ka qri Ka qdv qdw Ka";
    let source = Source::new("t", Metadata::default());
    let doc = Document::new(source, text.to_owned(), text.to_owned(), Alignment::identity()).unwrap();
    let mut analysis = Analysis::default();
    analyzer.analyze(text, &mut analysis);
    let layers = Layers::default();
    let matches = set.find(&View::new(&doc, &analysis, &layers, &[]));
    let found: Vec<_> = matches.iter().map(|m| (m.rule().as_str(), m.tokens().start())).collect();
    assert_eq!(found, [("r0", 0), ("r195", 4), ("r449", 6), ("r100", 11)]);
}

#[test]
fn too_many_kinds_of_words_are_an_error_that_names_the_limit_and_the_rules() {
    let language = Language::new(&[]).unwrap();
    let letter = |n: usize| char::from(b'a' + (n % 26) as u8);
    let words: Vec<String> =
        (0..17_000).map(|i| format!("q{}{}{}", letter(i / 676), letter(i / 26), letter(i))).collect();
    let _set = language.patterns().rule("all.words", &format!("({})", words.join(" | "))).build().unwrap();
    assert_eq!(
        language.finish().unwrap_err().to_string(),
        "patterns of `all.words` and the rules after it are too large to compile: they tell 17002 kinds of words apart, at most 16129 are possible"
    );
}

#[test]
fn patterns_searched_apart_keep_to_their_sentences() {
    let found = |apart: bool| {
        let language = Language::new(&["en"]).unwrap();
        let builder = language
            .patterns()
            .rule("gap", "nobody args:(.{1,6}?) benefits")
            .rule("open", "^ word:[title] next:(says)?")
            .rule("close", "said '.' ^")
            .refuse("the end");
        let set = if apart { builder.apart() } else { builder }.build().unwrap();
        let analyzer = language.finish().unwrap();
        let text = "So nobody from there benefits. And nobody else came. Ana says it benefits, Ben said. Cy says the end.";
        let source = Source::new("t", Metadata::default());
        let doc = Document::new(source, text.into(), text.into(), Alignment::identity()).unwrap();
        let mut analysis = Analysis::default();
        analyzer.analyze(text, &mut analysis);
        let layers = Layers::default();
        let view = View::new(&doc, &analysis, &layers, &[]);
        let matches = set.find(&view);
        let shown = |m: factum_lang::Match<'_>| {
            let args = m.get("args").map(|args| view.tokens().text_of(args).to_owned());
            (m.rule().as_str().to_owned(), view.tokens().text_of(m.tokens()).to_owned(), args)
        };
        matches.iter().map(shown).collect::<Vec<_>>()
    };
    let apart = found(true);
    assert_eq!(apart, found(false));
    assert!(
        apart.iter().any(|(rule, _, args)| rule == "gap" && args.as_deref() == Some("from there")),
        "{apart:?}"
    );
    assert_eq!(apart.iter().filter(|(rule, ..)| rule == "close").count(), 1, "{apart:?}");
}

#[test]
fn a_pattern_searched_apart_has_no_border_inside() {
    let language = Language::new(&["en"]).unwrap();
    let _set = language.patterns().rule("across", "said ^ nobody").apart().build().unwrap();
    let error = language.finish().unwrap_err().to_string();
    assert!(error.contains("crosses a sentence border"), "{error}");
}

/// Runs one pattern set of the English pack over a text and shows `rule: text {name: text}` for each match.
fn show(text: &str, rules: &[(&'static str, &str)], refuse: &[&str]) -> Vec<String> {
    let language = Language::new(&["en"]).unwrap();
    language.add_lex("test", "[cue]\ndoes not apply to, apply\n[place]\nnew york\n\\=Reading\n").unwrap();
    let mut builder = language.patterns();
    for pattern in refuse {
        builder = builder.refuse(pattern);
    }
    for (rule, pattern) in rules {
        builder = builder.rule(*rule, pattern);
    }
    let set = builder.build().unwrap();
    let analyzer = language.finish().unwrap();
    let source = Source::new("t", Metadata::default());
    let doc = Document::new(source, text.to_owned(), text.to_owned(), Alignment::identity()).unwrap();
    let mut analysis = Analysis::default();
    analyzer.analyze(text, &mut analysis);
    let layers = Layers::default();
    let view = View::new(&doc, &analysis, &layers, &[]);
    let shown = |span: Span<_>| view.tokens().text_of(span).to_owned();
    let matches = set.find(&view);
    matches
        .iter()
        .map(|m| {
            let captures: Vec<_> =
                m.captures().map(|(name, span)| format!("{name}={}", shown(span))).collect();
            format!("{}: {} [{}]", m.rule(), shown(m.tokens()), captures.join(" "))
        })
        .collect()
}

#[test]
fn captures_name_their_tokens() {
    let rules = [("md", "month:<month>&[cap] day:[digits2] (',' year:[digits4])?")];
    assert_eq!(
        show("On May 3, 2031 and June 4 it may 5.", &rules, &[]),
        ["md: May 3, 2031 [month=May day=3 year=2031]", "md: June 4 [month=June day=4]"]
    );
}

#[test]
fn a_phrase_is_one_element_and_the_longer_wins() {
    let rules = [("cue", "<cue>"), ("place", "<place>")];
    assert_eq!(
        show("It does not apply to New York; they apply it in Reading by reading.", &rules, &[]),
        ["cue: does not apply to []", "place: New York []", "cue: apply []", "place: Reading []"]
    );
}

#[test]
fn a_clitic_of_a_list_is_the_token_behind_a_word() {
    let rules = [("owner", "[word] <possessive_marker>")];
    assert_eq!(
        show("The month's end is Ode\u{2019}s, and 's alone is none.", &rules, &[]),
        ["owner: month's []", "owner: Ode\u{2019}s []"]
    );
}

#[test]
fn the_first_pattern_wins_at_one_place_and_refusals_take_text_out() {
    let rules = [("long", "<weekday> [cap]"), ("short", "<weekday>")];
    assert_eq!(
        show("the Sunday Herald of Sunday", &rules, &[]),
        ["long: Sunday Herald []", "short: Sunday []"]
    );
    assert_eq!(
        show("the Sunday Herald of Sunday", &[("short", "<weekday>")], &["<weekday> [cap]"]),
        ["short: Sunday []"]
    );
}

#[test]
fn no_pattern_crosses_a_sentence_unless_it_names_the_border() {
    assert_eq!(show("We met. They left.", &[("x", "met . . they")], &[]), [] as [&str; 0]);
    assert_eq!(show("We met. They left.", &[("x", "met '.' ^ they")], &[]), ["x: met. They []"]);
    assert_eq!(show("They met, they left.", &[("x", "^ they")], &[]), ["x: They []"]);
}

#[test]
fn the_search_goes_on_at_next() {
    let rules = [("pair", "a:[digits2] next:[digits2]")];
    assert_eq!(show("1 2 3", &rules, &[]), ["pair: 1 2 [a=1 next=2]", "pair: 2 3 [a=2 next=3]"]);
}

#[test]
fn a_pattern_with_an_unknown_class_is_refused_with_the_known_ones() {
    let language = Language::new(&["en"]).unwrap();
    let error = language.patterns().rule("x", "<mont>").build().unwrap_err();
    assert_eq!(error.to_string(), "pattern `x`, class `mont` is not known");
    let error = factum_core::BuildError::from(error);
    assert_eq!(error.given(), Some("mont"));
    assert!(error.known_names().iter().any(|name| name == "month"));
}

#[test]
fn a_bait_of_many_starts_stays_linear() {
    // Each `a` may start a match that fails at the end of the sentence.
    let seconds = |words: usize| {
        let text = "a ".repeat(words);
        let start = std::time::Instant::now();
        assert!(show(&text, &[("x", "a+ b"), ("y", "c")], &[]).is_empty());
        start.elapsed().as_secs_f64()
    };
    let (small, large) = (seconds(20_000), seconds(80_000));
    assert!(large < small.max(0.02) * 16.0, "4 times the text took {} times as long", large / small);
}

#[test]
fn a_mention_of_an_earlier_layer_is_one_element() {
    use factum_core::{Emitter, Io, Mark, Record};

    let language = Language::new(&["en"]).unwrap();
    let set =
        language.patterns().rule("of", "of @names.mark").rule("any", "near @names 'now'?").build().unwrap();
    let analyzer = language.finish().unwrap();
    let text = "the law of Port Ode near Lake Mirra now and of us, near Ode.";
    let source = Source::new("t", Metadata::default());
    let doc = Document::new(source, text.to_owned(), text.to_owned(), Alignment::identity()).unwrap();
    let mut analysis = Analysis::default();
    analyzer.analyze(text, &mut analysis);
    let mut found = Vec::new();
    let mut emitter = Emitter::new(&doc, 0, &mut found);
    emitter.emit(Span::new(11, 19), "t", Mark::new("place")).unwrap();
    emitter.emit(Span::new(25, 35), "t", Record::new("lake")).unwrap();
    let mut layers = Layers::default();
    layers.append(&"names".into(), &mut found);
    let io = Io::writes("t").requires("names");
    let view = View::new(&doc, &analysis, &layers, io.reads());
    let matches = set.find(&view);
    let shown: Vec<_> = matches.iter().map(|m| view.tokens().text_of(m.tokens())).collect();
    assert_eq!(shown, ["of Port Ode", "near Lake Mirra now"]);
}
