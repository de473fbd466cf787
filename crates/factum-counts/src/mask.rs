//! What is not a count, where a pattern alone cannot tell: the rule that says why, or none.
//!
//! Order: leading zeros, ages and durations, years, names, pronouns, ordinals.

use factum_core::value::{CountKind, CountShape, TimexType};
use factum_core::{Shape, Span, Tok, Value};

use crate::candidate::Candidate;
use crate::kind;
use crate::noun;
use crate::words::Text;

pub(crate) fn reason(text: &Text<'_>, new: &Candidate) -> Option<&'static str> {
    let (from, to) = new.number;
    let written = text.text(from);
    let first = text.shape(from);
    if new.kind != CountKind::Count {
        return None;
    }
    // `7.30pm`; `2.1 pm` is a length.
    if first == Shape::Decimal
        && to == from + 1
        && new.to < text.tokens.len()
        && matches!(text.text(new.to), "am" | "pm" | "a.m." | "p.m." | "AM" | "PM")
        && written.rsplit('.').next().is_some_and(|minutes| minutes.len() == 2)
    {
        return Some("counts.not_time");
    }
    if first.is_number() && written.len() > 1 && written.starts_with('0') && first != Shape::Decimal {
        return Some("counts.not_identifier");
    }
    let glued_word = new.to < text.tokens.len()
        && new.to == to
        && text.tokens.is_glued(new.to)
        && text.shape(to - 1).is_number()
        && matches!(
            text.shape(new.to),
            Shape::Lower | Shape::Upper | Shape::Initial | Shape::Title | Shape::Alnum
        );
    if glued_word {
        return Some("counts.not_identifier");
    }
    // `half-built`.
    let hyphened = new.to + 1 < text.tokens.len()
        && text.is(new.to, "-")
        && text.tokens.is_glued(new.to)
        && text.tokens.is_glued(new.to + 1);
    if hyphened
        && text.text(to - 1).eq_ignore_ascii_case("half")
        && !text.has(new.to + 1, text.classes.time_unit)
        && !text.has(new.to + 1, text.classes.count_noun)
    {
        return Some("counts.not_identifier");
    }
    if is_slashed_date(text, new) {
        return Some("counts.not_date");
    }
    // 5G is a network.
    if to == from + 2 && text.is(to - 1, "G") && written.len() == 1 {
        return Some("counts.not_name");
    }
    if let Some((_, end)) = kind::time(text, new.to) {
        let old = (end..text.tokens.len().min(end + 2)).any(|i| text.has(i, text.classes.age_word));
        return Some(if old { "counts.not_age" } else { "counts.not_duration" });
    }
    // `between 16 and 17 years old`: the second number is part of a length of time.
    if new.to + 1 < text.tokens.len()
        && matches!(text.text(new.to), "and" | "to" | "or" | "-" | "\u{2013}")
        && text
            .date(new.to + 1)
            .is_some_and(|m| matches!(m.value(), Value::Date(date) if date.timex == TimexType::Duration))
        && new.start > 0
        && matches!(
            text.text(new.start - 1),
            "between" | "from" | "of" | "for" | "aged" | "about" | "Between" | "From"
        )
    {
        return Some("counts.not_duration");
    }
    if is_year(text, new) {
        return Some("counts.not_year");
    }
    if is_name(text, new) {
        return Some("counts.not_name");
    }
    if is_pronoun(text, new) {
        return Some("counts.not_pronoun");
    }
    let ordinal = new.shape == CountShape::Fraction
        && matches!(written, "a" | "an" | "A" | "An")
        && to - from == 2
        && !text.is(to - 1, "half")
        && new.to < text.tokens.len()
        && text.shape(new.to).is_word()
        && !matches!(text.text(new.to), "of" | "the");
    ordinal.then_some("counts.not_ordinal")
}

/// Returns whether four digits that the dates layer takes for a year are none: more than 1500, 1000-5000.
pub(crate) fn is_no_year(text: &Text<'_>, tokens: Span<Tok>) -> bool {
    let (at, end) = (tokens.start() as usize, tokens.end() as usize);
    if end != at + 1 || text.shape(at) != Shape::Digits4 {
        return false;
    }
    let late = |i: usize| {
        i < text.tokens.len()
            && text.shape(i) == Shape::Digits4
            && text.text(i).parse::<u32>().is_ok_and(|year| year > 2199)
    };
    let joined = at + 2 < text.tokens.len() && matches!(text.text(at + 1), "-" | "\u{2013}") && late(at + 2);
    // At least, more than and fewer than; `up to 2020` and `about 1500` are times as well.
    let bounded =
        text.entry_before(at, text.classes.number_bound).is_some_and(|(bound, _)| matches!(bound, 1 | 2 | 4));
    late(at) || joined || bounded
}

/// Returns whether two numbers with a bar are a day and a month rather than a fraction: 9/11, 7/7.
fn is_slashed_date(text: &Text<'_>, new: &Candidate) -> bool {
    let (from, to) = new.number;
    if to != from + 3 || !text.is(from + 1, "/") {
        return false;
    }
    let part = |i: usize| text.text(i).parse::<u32>().unwrap_or(0);
    let (over, under) = (part(from), part(from + 2));
    over >= under || (over > 1 && !matches!(under, 3 | 4 | 5 | 6 | 8 | 10 | 16 | 32 | 64 | 100))
}

/// Returns whether four digits are a year: behind a word such as `in`, or without a plural to count.
fn is_year(text: &Text<'_>, new: &Candidate) -> bool {
    let (from, to) = new.number;
    if to != from + 1 || text.shape(from) != Shape::Digits4 {
        return false;
    }
    let Some(low) = new.low.or(new.high) else { return false };
    if !(1000.0..=2199.0).contains(&low.value) {
        return false;
    }
    // `1000-5000`: the other end is no year.
    if new.shape == CountShape::Range && new.high.is_some_and(|high| high.value > 2199.0) {
        return false;
    }
    let recent = (1800.0..=2100.0).contains(&low.value);
    let plural = noun::counts_something(text, new.after);
    let lead = from > 0 && text.has(from - 1, text.classes.before_year);
    if lead && text.tokens.text(from - 1).eq_ignore_ascii_case("the") && recent {
        return true;
    }
    (lead || recent) && !plural
}

/// Returns whether a number ends a name: Hangar 3, Boeing 737.
fn is_name(text: &Text<'_>, new: &Candidate) -> bool {
    let (from, to) = new.number;
    if from == 0 || to != from + 1 || new.start != from || new.spelled {
        return false;
    }
    let before = from - 1;
    let sentence = text.sentence(from);
    let capital = matches!(text.shape(before), Shape::Title | Shape::Upper | Shape::Mixed | Shape::Alnum);
    if !capital
        || text.has(before, text.classes.np_stop)
        || text.has(before, text.classes.event_verb)
        || text.has(before, text.classes.happening)
        || before < sentence.start() as usize
        || !matches!(text.shape(from), Shape::Digits2 | Shape::Digits3 | Shape::Digits4)
    {
        return false;
    }
    !noun::counts_something(text, new.after)
}

/// Returns whether `one` or `zero` stands for itself.
fn is_pronoun(text: &Text<'_>, new: &Candidate) -> bool {
    let (from, to) = new.number;
    if to != from + 1 || !text.text(from).eq_ignore_ascii_case("one") || new.shape != CountShape::Exact {
        return false;
    }
    let len = text.tokens.len();
    if new.to >= len {
        return true;
    }
    let next = new.to;
    if text.is(next, "of") {
        return false;
    }
    !text.shape(next).is_word() || text.has(next, text.classes.np_stop)
}
