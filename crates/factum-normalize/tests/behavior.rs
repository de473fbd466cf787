//! One behavior a test, with the neighbor that must not change.

use factum_core::{Alignment, Span};
use factum_normalize::{Dashes, Normalizer, Options, Spaces};

fn with(options: &Options, text: &str) -> String {
    let (mut out, mut map) = (String::new(), Alignment::identity());
    if Normalizer::new(options).normalize(text, &mut out, &mut map) { out } else { text.to_owned() }
}

fn normal(text: &str) -> String {
    with(&Options::default(), text)
}

#[test]
fn a_normal_text_touches_no_buffer() {
    let (mut out, mut map) = ("kept".to_owned(), Alignment::identity());
    let text = "Plain text, in \"quotes\" -- and a caf\u{e9}\n".repeat(9);
    assert!(!Normalizer::new(&Options::default()).normalize(&text, &mut out, &mut map));
    assert_eq!((out.as_str(), map), ("kept", Alignment::identity()));
}

#[test]
fn keep_all_keeps_all() {
    let text = "“a”\u{a0}—\u{200b}\r\ne\u{301}\u{2011}";
    assert_eq!(with(&Options::keep_all(), text), text);
}

#[test]
fn line_ends_of_all_systems_become_one() {
    assert_eq!(normal("a\r\nb\rc\u{85}d\u{2028}e\u{2029}f\u{b}g\u{c}h\n\ri"), "a\nb\nc\nd\ne\nf\ng\nh\n\ni");
}

#[test]
fn spaces_fold_one_by_one_and_collapse_only_when_asked() {
    assert_eq!(normal("4\u{202f}217\u{a0} people\t \u{3000}x"), "4 217  people   x");
    let collapse = Options { spaces: Spaces::Collapse, ..Options::default() };
    assert_eq!(with(&collapse, "4\u{202f}217\u{a0} people\t \u{3000}x  \n y"), "4 217 people x \n y");
    assert_eq!(with(&collapse, "a \u{200b} b"), "a b");
}

#[test]
fn dashes_stay_and_hyphens_do_not() {
    assert_eq!(normal("30\u{2011}year\u{2010}old — 5–6"), "30-year-old — 5–6");
    let fold = Options { dashes: Dashes::Fold, ..Options::default() };
    assert_eq!(with(&fold, "a — b–c −5"), "a - b-c -5");
    let keep = Options { dashes: Dashes::Keep, ..Options::default() };
    assert_eq!(with(&keep, "30\u{2011}year"), "30\u{2011}year");
}

#[test]
fn primes_and_backticks_are_no_quotes() {
    assert_eq!(normal("6′2″ `code` “x” ‹y› O´Neil"), "6′2″ `code` \"x\" 'y' O'Neil");
}

#[test]
fn joiners_go_from_words_and_numbers() {
    assert_eq!(normal("42\u{200d}17 pri\u{200c}soners"), "4217 prisoners");
}

#[test]
fn joiners_stay_in_emoji_persian_and_indic() {
    for text in [
        "👩\u{200d}👩\u{200d}👧",
        "👮🏿\u{200d}♀\u{fe0f}",
        "❤\u{fe0f}\u{200d}🔥",
        "می\u{200c}خواهم",
        "क\u{94d}\u{200d}ष",
        "র\u{200d}\u{9cd}য",
    ] {
        assert_eq!(normal(text), text);
    }
}

#[test]
fn what_removal_brings_together_composes() {
    let text = "caf e\u{200b}\u{301}.";
    let (mut out, mut map) = (String::new(), Alignment::identity());
    assert!(Normalizer::new(&Options::default()).normalize(text, &mut out, &mut map));
    assert_eq!(out, "caf é.");
    assert_eq!(map.to_src(Span::new(4, 6)), Span::new(4, 10));
}

#[test]
fn long_runs_stay_linear() {
    let marks = format!("a{} b", "\u{301}".repeat(100_000));
    assert_eq!(normal(&marks).chars().count(), 100_002);
    let joiners = "\u{200d}".repeat(100_000);
    assert_eq!(normal(&joiners), "");
    let mixed = "क\u{94d}\u{200d}".repeat(50_000);
    assert!(normal(&mixed).ends_with('\u{94d}'));
    let hidden = format!("e{}\u{301}", "\u{200b}".repeat(100_000));
    assert_eq!(normal(&hidden), "é");
}

#[test]
fn options_read_and_refuse() {
    let options: Options = serde_json::from_str(r#"{"quotes":"keep","spaces":"collapse"}"#).unwrap();
    assert_eq!(options.spaces, Spaces::Collapse);
    assert!(serde_json::from_str::<Options>(r#"{"quote":"keep"}"#).is_err());
    assert!(serde_json::from_str::<Options>(r#"{"quotes":"drop"}"#).is_err());
}
