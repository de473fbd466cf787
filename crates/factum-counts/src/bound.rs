//! From numbers to bounds. Nothing is averaged and nothing invented: an end that the text does not give is none.
//!
//! Order: two numbers that make one claim (between, both bounds, a range, a share); the word before the number; the
//! word behind it; the number as it stands.

use factum_core::value::{Bound, CountKind, CountShape};
use factum_core::{Shape, Span, Tok};
use factum_lang::Match;

use crate::candidate::Candidate;
use crate::number;
use crate::rules::{Meaning, RuleDef, Rules};
use crate::words::Text;

/// A written number.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Written {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) value: f64,
    pub(crate) fraction: bool,
}

/// The numbers of `bound` and `after_bound`.
const AT_LEAST: i32 = 1;
const MORE_THAN: i32 = 2;
const AT_MOST: i32 = 3;
const FEWER_THAN: i32 = 4;
const NEARLY: i32 = 5;
const APPROX: i32 = 6;
const OR_EQUAL: i32 = 7;

/// Reads the numbers of one match: a run that does not add up to one number holds several.
pub(crate) fn read(text: &Text<'_>, run: Span<Tok>, into: &mut Vec<Written>) {
    let (mut from, to) = (run.start() as usize, run.end() as usize);
    while from < to {
        match number::read(text, from, to) {
            Some(found) if found.end > from => {
                into.push(Written { from, to: found.end, value: found.value, fraction: found.fraction });
                from = found.end;
            }
            _ => from += 1,
        }
    }
}

/// What stands before a number: its bound, and where the words about it start.
#[derive(Clone, Copy, Debug)]
struct Before {
    bound: Option<i32>,
    /// Where the bound starts; the number when there is none.
    from: usize,
    /// Where words such as `another` start as well.
    start: usize,
}

/// Makes a claim of the first number of `numbers`, and of the second when both make one; returns how many it took.
pub(crate) fn candidate(text: &Text<'_>, rules: &Rules, numbers: &[Written]) -> Option<(Candidate, usize)> {
    let mut first = *numbers.first()?;
    // `<-30`, `$-5`: a minus that stands glued behind a sign.
    if first.from > 1
        && text.is(first.from - 1, "-")
        && text.tokens.is_glued(first.from)
        && (matches!(text.text(first.from - 2), "<" | ">" | "=")
            || text.has(first.from - 2, text.classes.currency_sign))
    {
        first.from -= 1;
        first.value = -first.value;
    }
    let before = before(text, first.from);
    if let Some(second) = numbers.get(1)
        && let Some(found) = pair(text, rules, first, *second, before)
    {
        return Some((found, 2));
    }
    Some((single(text, rules, first, before)?, 1))
}

/// Reads the words before a number.
fn before(text: &Text<'_>, number: usize) -> Before {
    let start = text.sentence(number).start() as usize;
    let classes = text.classes;
    let mut found = Before { bound: None, from: number, start: number };
    let mut at = number;
    for _ in 0..5 {
        if at <= start {
            break;
        }
        let last = at - 1;
        if text.has(last, classes.currency_sign) {
            at = last;
            // `US$`, `A$`.
            if at > start && text.tokens.is_glued(at) && text.shape(at - 1).is_capitalized() {
                at -= 1;
            }
            found.from = found.from.min(at);
            found.start = found.start.min(at);
            continue;
        }
        if text.shape(last) == Shape::Upper && text.has(last, classes.currency_word) {
            at = last;
            found.from = found.from.min(at);
            found.start = found.start.min(at);
            continue;
        }
        if let Some((bound, from)) =
            text.entry_before(at, classes.number_bound).filter(|(_, from)| *from >= start)
        {
            // `at least about 20`: the outer word bounds, the inner one approximates.
            found.bound = Some(bound);
            found.from = from;
            found.start = from;
            at = from;
            if bound != APPROX && bound != NEARLY {
                break;
            }
            continue;
        }
        if let Some((bound, from)) = comparison(text, at, start) {
            found.bound = Some(bound);
            (found.from, found.start) = (from, from);
            break;
        }
        if let Some((_, from)) = text.entry_before(at, classes.increment).filter(|(_, from)| *from >= start) {
            found.start = from;
            at = from;
            continue;
        }
        if let Some((_, from)) =
            text.entry_before(at, classes.bound_filler).filter(|(_, from)| *from >= start)
        {
            if matches!(text.text(from), "the" | "these" | "those" | "The" | "These" | "Those") {
                found.start = from;
            }
            at = from;
            continue;
        }
        break;
    }
    found
}

/// Reads `>`, `<`, `>=` and `<=` before a number, with its sign of minus.
fn comparison(text: &Text<'_>, at: usize, start: usize) -> Option<(i32, usize)> {
    let last = at.checked_sub(1).filter(|i| *i >= start)?;
    let (equal, sign) = if text.is(last, "=") && last > start { (true, last - 1) } else { (false, last) };
    // `<>` and `=>` compare nothing.
    if sign > start && matches!(text.text(sign - 1), "<" | ">" | "=") {
        return None;
    }
    match (text.text(sign), equal) {
        (">", true) | ("\u{2265}", false) => Some((AT_LEAST, sign)),
        (">", false) => Some((MORE_THAN, sign)),
        ("<", true) | ("\u{2264}", false) => Some((AT_MOST, sign)),
        ("<", false) => Some((FEWER_THAN, sign)),
        _ => None,
    }
}

/// Reads the words behind a number: `or more`, `-plus`, `or equal`.
fn behind(text: &Text<'_>, to: usize) -> Option<(i32, usize)> {
    let len = text.tokens.len();
    if to >= len {
        return None;
    }
    if text.is(to, "+") && text.tokens.is_glued(to) {
        return Some((AT_LEAST, to + 1));
    }
    let word = if text.is(to, "-") && text.tokens.is_glued(to) { to + 1 } else { to };
    let found = (word < len).then(|| text.entry(word, text.classes.after_bound)).flatten()?;
    let number_follows = text.is_number(found.1);
    // `5000 or more than 4500` are two claims.
    if number_follows && (text.is(found.1 - 1, "than") || found.0 == OR_EQUAL) {
        return None;
    }
    // `40 odd jobs` are odd, `40-odd jobs` are about forty; `5 plus 3` adds.
    let hyphen = word > to;
    let alone = found.1 == word + 1;
    (!alone || hyphen || (text.is(word, "plus") && !number_follows)).then_some(found)
}

/// Joins two numbers that make one claim.
fn pair(
    text: &Text<'_>,
    rules: &Rules,
    first: Written,
    second: Written,
    before: Before,
) -> Option<Candidate> {
    let sentence = text.sentence(first.from);
    if second.from >= sentence.end() as usize || second.from - first.to > 9 {
        return None;
    }
    let mut second = second;
    let mut between = joint(text, first.to, second.from, second.to);
    // `1000 - 5000`: what looks like a minus joins.
    if first.to == second.from && text.is(second.from, "-") {
        between = Some("-");
        second.value = -second.value;
    }
    let start = sentence.start() as usize;
    let lead = before.from.checked_sub(1).filter(|i| *i >= start);
    let lead_is = |word: &str| lead.is_some_and(|i| text.text(i).eq_ignore_ascii_case(word));
    if (matches!(between, Some("and" | "to" | "&" | "-")) && lead_is("between")
        || between == Some("to") && lead_is("from"))
        && let (Some(rule), Some(lead)) = (rules.named("counts.between"), lead)
    {
        return ranged(text, rule, first, second, lead, before.start.min(lead));
    }
    if let Some(both) = both(text, rules, first, second, before) {
        return Some(both);
    }
    let hyphen = matches!(between, Some("-" | "\u{2013}" | "\u{2014}" | "~"));
    let word = matches!(between, Some("to" | "or" | "through" | "till"));
    let open = before.bound.is_none_or(|b| b == APPROX || b == NEARLY);
    let digits = text.shape(first.to - 1).is_number() || text.shape(first.from).is_number();
    // `300 or 400` is a range, `10 or 5000` two numbers.
    let word = word && !(between == Some("or") && second.value > 5.0 * first.value);
    if open
        && (word || hyphen && digits)
        && let Some(found) = rules
            .named("counts.range")
            .and_then(|rule| ranged(text, rule, first, second, before.from, before.start))
    {
        return Some(found);
    }
    if matches!(between, Some("in" | "out of" | "over" | "in every" | "out of every")) {
        return share(text, rules, (first, before), second, between == Some("over"));
    }
    None
}

/// Returns the words that stand between two numbers, without a unit behind the first and a sign before the second.
fn joint<'a>(text: &Text<'a>, from: usize, to: usize, second_to: usize) -> Option<&'a str> {
    let classes = text.classes;
    let (mut from, mut to) = (from, to);
    // `8- to 16-meter`.
    if from + 1 < to && text.is(from, "-") && text.tokens.is_glued(from) && !text.tokens.is_glued(from + 1) {
        from += 1;
    }
    if from < to {
        if let Some((_, end)) = text
            .entry(from, classes.measure_unit)
            .or_else(|| text.entry(from, classes.percent_word))
            .or_else(|| text.entry(from, classes.currency_word))
        {
            // `from 44 ml to 50 mg` is no range: both ends have the same unit, or one has none.
            let other = (second_to < text.tokens.len())
                .then(|| text.entry(second_to, classes.measure_unit))
                .flatten();
            let same = other
                .is_none_or(|(unit, _)| Some(unit) == text.entry(from, classes.measure_unit).map(|(n, _)| n));
            // `rose by 12% to 8,400` is none either.
            let percent = text.starts(from, classes.percent_word.mask())
                && !(second_to < text.tokens.len() && text.starts(second_to, classes.percent_word.mask()));
            if !same || percent {
                return None;
            }
            if end < to {
                from = end;
            }
        }
        // `$350 per kg to $680`.
        if from + 2 < to && text.is(from, "per") {
            from += 2;
        }
    }
    while to > from
        && (text.has(to - 1, classes.currency_sign)
            || matches!(text.text(to - 1), "about" | "around" | "nearly" | "almost" | "a"))
    {
        to -= 1;
    }
    (from < to && to - from <= 3).then(|| text.tokens.text_of(Span::new(from as u32, to as u32)))
}

fn ranged(
    text: &Text<'_>,
    rule: &'static RuleDef,
    first: Written,
    second: Written,
    from: usize,
    start: usize,
) -> Option<Candidate> {
    let low = scaled_like(text, first, second);
    if low >= second.value {
        return None;
    }
    let mut new = made(text, rule, first, from, start, second.to);
    (new.low, new.high) = (Some(Bound::inclusive(low)), Some(Bound::inclusive(second.value)));
    new.shape = CountShape::Range;
    Some(new)
}

/// Reads a lower and an upper bound that one `and` joins.
fn both(text: &Text<'_>, rules: &Rules, first: Written, second: Written, outer: Before) -> Option<Candidate> {
    let one = outer.bound?;
    let inner = before(text, second.from);
    let two = inner.bound.filter(|_| inner.from >= first.to)?;
    let joined = (first.to..inner.from).all(|i| matches!(text.text(i), "," | "and" | "but"));
    if !joined || inner.from - first.to > 2 || inner.from == first.to {
        return None;
    }
    let lower = |b| matches!(b, AT_LEAST | MORE_THAN);
    let upper = |b| matches!(b, AT_MOST | FEWER_THAN);
    let (low, high) = if lower(one) && upper(two) {
        ((first, one), (second, two))
    } else if upper(one) && lower(two) {
        ((second, two), (first, one))
    } else {
        return None;
    };
    if low.0.value >= high.0.value {
        return None;
    }
    let mut new = made(text, rules.named("counts.both_bounds")?, first, outer.from, outer.start, second.to);
    new.low = Some(Bound { value: low.0.value, inclusive: low.1 == AT_LEAST });
    new.high = Some(Bound { value: high.0.value, inclusive: high.1 == AT_MOST });
    new.shape = CountShape::Range;
    Some(new)
}

fn share(
    text: &Text<'_>,
    rules: &Rules,
    (first, before): (Written, Before),
    second: Written,
    over: bool,
) -> Option<Candidate> {
    let whole = |v: f64| v.fract() == 0.0 && v > 0.0;
    let timed = crate::kind::time(text, second.to).is_some();
    let usual =
        first.value < second.value && whole(first.value) && whole(second.value) && first.value <= 10.0;
    let year = text.shape(second.from) == Shape::Digits4;
    // `1 over 20` is a way to read a fraction aloud only where the words end.
    let ends = !over || second.to >= text.tokens.len() || !text.shape(second.to).is_word();
    if !usual || timed || year || !ends {
        return None;
    }
    let value = first.value / second.value;
    let mut new = made(text, rules.named("counts.ratio")?, first, before.from, before.start, second.to);
    let after = behind(text, new.to);
    if let Some((_, to)) = after {
        (new.to, new.after) = (to, to);
    }
    // `about two in five or more`: the word behind bounds.
    let inner = before.bound.filter(|bound| *bound != APPROX || after.is_none());
    let (low, high, shape, _) = ends_of(inner.or(after.map(|(bound, _)| bound)), true);
    let end = |inclusive: Option<bool>| inclusive.map(|inclusive| Bound { value, inclusive });
    (new.low, new.high, new.shape) = (end(low), end(high), shape);
    Some(new)
}

fn single(text: &Text<'_>, rules: &Rules, number: Written, before: Before) -> Option<Candidate> {
    let after = behind(text, number.to);
    let (bound, to) = match (before.bound, after) {
        (Some(MORE_THAN), Some((OR_EQUAL, to))) => (Some(AT_LEAST), to),
        (Some(FEWER_THAN), Some((OR_EQUAL, to))) => (Some(AT_MOST), to),
        (Some(bound), _) if bound != APPROX => (Some(bound), number.to),
        (_, Some((bound, to))) if bound != OR_EQUAL => (Some(bound), to),
        (bound, _) => (bound, number.to),
    };
    let (low, high, shape, id) = ends_of(bound, number.fraction);
    let mut new = made(text, rules.named(id)?, number, before.from, before.start, to);
    let end = |inclusive: Option<bool>| inclusive.map(|inclusive| Bound { value: number.value, inclusive });
    (new.low, new.high, new.shape) = (end(low), end(high), shape);
    Some(new)
}

/// Returns the ends that a bound gives a number, as whether they belong to it; their shape; and the rule.
fn ends_of(bound: Option<i32>, fraction: bool) -> (Option<bool>, Option<bool>, CountShape, &'static str) {
    match bound {
        Some(AT_LEAST) => (Some(true), None, CountShape::AtLeast, "counts.at_least"),
        Some(MORE_THAN) => (Some(false), None, CountShape::MoreThan, "counts.more_than"),
        Some(AT_MOST) => (None, Some(true), CountShape::AtMost, "counts.at_most"),
        Some(FEWER_THAN) => (None, Some(false), CountShape::FewerThan, "counts.fewer_than"),
        Some(NEARLY) => (Some(true), Some(true), CountShape::Nearly, "counts.nearly"),
        Some(APPROX) => (Some(true), Some(true), CountShape::Approx, "counts.approx"),
        _ => {
            let shape = if fraction { CountShape::Fraction } else { CountShape::Exact };
            (Some(true), Some(true), shape, "counts.number")
        }
    }
}

/// Lends the scale of the upper end to a lower end without one: `2 to 3 million`.
fn scaled_like(text: &Text<'_>, first: Written, second: Written) -> f64 {
    let classes = text.classes;
    let scale = |number: Written| {
        let last = number.to - 1;
        [classes.number_scale, classes.number_scale_abbr, classes.number_scale_short]
            .into_iter()
            .find_map(|c| text.payload(last, c))
    };
    match (scale(first), scale(second)) {
        (None, Some(power)) if first.value < 1000.0 && first.value * 10_f64.powi(power) < second.value => {
            first.value * 10_f64.powi(power)
        }
        _ => first.value,
    }
}

fn made(
    text: &Text<'_>,
    rule: &'static RuleDef,
    number: Written,
    from: usize,
    start: usize,
    to: usize,
) -> Candidate {
    let sentence = text.view.sentences().index_of(from as u32);
    let within = text.view.sentences().get(sentence);
    Candidate {
        rule,
        from,
        to,
        sentence,
        within,
        holds: text.index.holds(within),
        number: (number.from, number.to),
        start: start.min(from),
        after: to,
        low: None,
        high: None,
        shape: CountShape::Exact,
        kind: CountKind::Count,
        unit: None,
        spelled: !text.shape(number.from).is_number(),
    }
}

/// Makes a claim of a match of words without a number.
pub(crate) fn worded(text: &Text<'_>, rule: &'static RuleDef, m: &Match<'_>) -> Option<Candidate> {
    let (start, end) = ends(m.tokens());
    let whole = Written { from: start, to: end, value: 0.0, fraction: false };
    let mut new = made(text, rule, whole, start, start, end);
    match rule.meaning {
        Meaning::Magnitude => {
            let value = magnitude(text, m)?;
            let outer = before(text, start);
            (new.from, new.start) = (outer.from, outer.start);
            (new.low, new.high) = (Some(Bound::inclusive(value)), Some(Bound::exclusive(value * 10.0)));
            new.shape = CountShape::Magnitude;
        }
        Meaning::Vague => {
            // `next` is looked at, not taken.
            let to = m.get("next").map_or(end, |next| next.start() as usize);
            (new.to, new.after, new.number) = (to, to, (start, to));
            new.shape = CountShape::Vague;
        }
        Meaning::Universal => new.shape = CountShape::Universal,
        Meaning::Member => {
            // The article alone is no evidence: `among them was a` is.
            let (from, to) = ends(m.get("number")?);
            (new.to, new.number, new.after) = (to, (from, to), to);
            new.low = Some(Bound::inclusive(1.0));
            new.high = new.low;
        }
        Meaning::Number | Meaning::Mask | Meaning::Bound => return None,
    }
    Some(new)
}

fn ends(tokens: Span<Tok>) -> (usize, usize) {
    (tokens.start() as usize, tokens.end() as usize)
}

/// Reads the lower end of a magnitude: a hundred for hundreds, ten thousand for tens of thousands.
fn magnitude(text: &Text<'_>, m: &Match<'_>) -> Option<f64> {
    let classes = text.classes;
    let unit = |tokens: Span<Tok>| {
        let at = tokens.start() as usize;
        text.payload(at, classes.magnitude_group)
            .or_else(|| text.payload(at, classes.number_group))
            .map(f64::from)
            .or_else(|| {
                text.payload(at, classes.magnitude)
                    .or_else(|| text.payload(at, classes.number_scale))
                    .map(|power| 10_f64.powi(power))
            })
    };
    let value = unit(m.get("head")?)?;
    let Some(lead) = m.get("lead") else { return Some(value) };
    let first = unit(lead)?;
    let of = text.text(lead.end() as usize).eq_ignore_ascii_case("of");
    Some(if of { value * first } else { value.min(first) })
}
