//! For which time. Order: the date or time behind the happening in its clause; the time that opens the sentence; the
//! word before the verb (`currently`); the time before the number; the time of the claim before in the same sentence.

use factum_core::value::{TimexType, Window};
use factum_core::work::visit;
use factum_core::{Annotation, Norm, Shape, Span, Value};

use crate::candidate::Candidate;
use crate::event;
use crate::index::{DATED, PUNCT};
use crate::words::Text;

/// How far behind the happening a time is looked for, in tokens.
const REACH: usize = 14;
/// How far from the number `as of` is looked for, in tokens.
const ACROSS: usize = 40;

/// Finds the window of a count.
pub(crate) fn find(
    text: &Text<'_>,
    new: &Candidate,
    event: Option<&event::Found>,
    noun_end: usize,
    verb: Option<usize>,
) -> Option<Window> {
    let sentence = new.within;
    let (start, end) = (sentence.start() as usize, sentence.end() as usize);
    let from = event.map_or(noun_end, |e| e.end.max(noun_end));
    let times = DATED | text.classes.window_word.mask() | text.classes.window_event_lead.mask();
    if new.holds & times == 0 {
        // A quotation can have its verb in another sentence.
        return adverb(text, new, event, verb, start);
    }
    behind(text, from, end)
        .or_else(|| opening(text, start, new.from))
        .or_else(|| adverb(text, new, event, verb, start))
        .or_else(|| ahead(text, new, start))
}

/// Finds a time behind the happening, before the clause ends.
fn behind(text: &Text<'_>, from: usize, end: usize) -> Option<Window> {
    let classes = text.classes;
    let watched = PUNCT
        | DATED
        | classes.clause_open.mask()
        | classes.window_word.mask()
        | classes.window_event_lead.mask();
    for i in from..end.min(from + REACH) {
        if !text.starts(i, watched) {
            continue;
        }
        let ends = match text.shape(i) {
            Shape::Punct => matches!(text.text(i), "," | ";" | ":" | "." | "\u{2014}"),
            Shape::Lower => matches!(text.bytes(i), b"which" | b"although" | b"though" | b"but" | b"while"),
            _ => false,
        };
        if ends {
            return None;
        }
        if let Some(found) = time_at(text, i, from, end) {
            return Some(found);
        }
        if let Some((_, to)) =
            text.entry(i, text.classes.window_word).filter(|_| !text.shape(i).is_capitalized())
        {
            return Some(made(text, i, to));
        }
        if let Some(to) = happening(text, i, end) {
            return Some(made(text, i, to));
        }
    }
    None
}

/// Reads a time that a happening gives: since the rains failed, after the vote.
fn happening(text: &Text<'_>, i: usize, end: usize) -> Option<usize> {
    let (_, from) = text.entry(i, text.classes.window_event_lead)?;
    let named = from < end
        && (matches!(
            text.text(from),
            "the" | "a" | "an" | "last" | "this" | "his" | "her" | "its" | "their"
        ) || text.shape(from).is_capitalized());
    if !named {
        return None;
    }
    let since = text.text(i).eq_ignore_ascii_case("since");
    let limit = end.min(from + if since { REACH } else { REACH / 2 });
    let to = (from + 1..limit)
        .find(|k| {
            // `following the adoption of a law aimed at`: only `since` takes a clause.
            let describes = !since
                && text.shape(*k) == Shape::Lower
                && (text.text(*k).ends_with("ed") || text.text(*k).ends_with("ing"));
            describes
                || text.shape(*k) == Shape::Punct && !text.is(*k, "-")
                || text.is_quote(*k)
                || matches!(text.text(*k), "and" | "but" | "which" | "who" | "while" | "according" | "as")
        })
        .unwrap_or(limit);
    (to > from + 1 || text.shape(from).is_capitalized()).then_some(to)
}

/// Reads the mention of the dates layer that starts at token `i`, with the preposition before it and a second end.
fn time_at(text: &Text<'_>, i: usize, from: usize, end: usize) -> Option<Window> {
    let mention = starting(text, i)?;
    let mut first = i;
    while first > from
        && i - first < 4
        && (text.has(first - 1, text.classes.window_lead)
            || matches!(text.text(first - 1), "the" | "past" | "last" | "next" | "coming" | "recent"))
    {
        first -= 1;
    }
    // A length of time is a window only behind a preposition; elsewhere it describes: a six-month sentence.
    if is_length(mention) && first == i {
        return None;
    }
    let mut last = tokens_end(text, mention, end);
    // `between January 8 and February 20`.
    if last + 1 < end
        && matches!(text.text(last), "and" | "to" | "until" | "through" | "-" | "\u{2013}")
        && let Some(second) = starting(text, last + 1)
    {
        last = tokens_end(text, second, end);
    }
    Some(made(text, first, last))
}

/// Returns the mention of the dates layer that starts at token `i`.
fn starting<'a>(text: &Text<'a>, i: usize) -> Option<&'a Annotation> {
    let span = text.tokens.span(i);
    text.date(i).filter(|mention| mention.span().start() == span.start())
}

fn is_length(mention: &Annotation) -> bool {
    matches!(mention.value(), Value::Date(date) if date.timex == TimexType::Duration)
}

fn tokens_end(text: &Text<'_>, mention: &Annotation, end: usize) -> usize {
    (text.tokens.at(mention.span()).end() as usize).min(end)
}

/// Reads a time that opens the sentence and ends at a comma: Since the announcement, …
fn opening(text: &Text<'_>, start: usize, number: usize) -> Option<Window> {
    // `This year the clerk counted 40`.
    if let Some(mention) = starting(text, start).filter(|mention| !is_length(mention)) {
        let to = tokens_end(text, mention, number);
        if to > start {
            return Some(made(text, start, to));
        }
    }
    // `To date, 40 have died`.
    if let Some((_, to)) = text.entry(start, text.classes.window_word).filter(|(_, to)| *to <= number) {
        return Some(made(text, start, to));
    }
    let (_, lead) = text.entry(start, text.classes.window_event_lead).or_else(|| {
        text.entry(start, text.classes.window_lead).filter(|(_, to)| starting(text, *to).is_some())
    })?;
    let mut comma = lead;
    while comma < number.min(lead + 12) && !text.is(comma, ",") {
        // A comma inside a date (`May 14, 2031`) ends nothing.
        comma = starting(text, comma).map_or(comma + 1, |date| tokens_end(text, date, number).max(comma + 1));
    }
    (comma > lead && comma < number && text.is(comma, ",")).then(|| made(text, start, comma))
}

/// Reads a word such as `currently` between the speaker or the noun and the verb.
fn adverb(
    text: &Text<'_>,
    new: &Candidate,
    event: Option<&event::Found>,
    verb: Option<usize>,
    start: usize,
) -> Option<Window> {
    let near = |at: usize| {
        (at.saturating_sub(3).max(start)..at).rev().find(|i| {
            text.has(*i, text.classes.window_word)
                && text.shape(*i) == Shape::Lower
                && !matches!(text.text(*i), "already")
        })
    };
    let at = verb
        .and_then(near)
        .or_else(|| event.map(|e| e.at).filter(|at| *at > new.from || new.from - at < 8).and_then(near))?;
    Some(made(text, at, at + 1))
}

/// Finds a date between the start of the clause and the number.
fn ahead(text: &Text<'_>, new: &Candidate, start: usize) -> Option<Window> {
    let watched = PUNCT | DATED | text.classes.clause_open.mask() | text.classes.window_word.mask();
    for i in (start.max(new.start.saturating_sub(REACH))..new.start).rev() {
        if !text.starts(i, watched) {
            continue;
        }
        if matches!(text.bytes(i), b"," | b";" | b"that" | b"which" | b"who") {
            return None;
        }
        if let Some(mention) = starting(text, i) {
            let described =
                i > start && matches!(text.text(i - 1), "his" | "her" | "its" | "their" | "a" | "the");
            let led = i > start && text.has(i - 1, text.classes.window_lead);
            if !described && (!is_length(mention) || led) {
                let first = if led { i - 1 } else { i };
                return Some(made(text, first, tokens_end(text, mention, new.start)));
            }
        }
        // `Freedom Now`: a capital inside a sentence is a name's.
        let word = i == start || !text.shape(i).is_capitalized();
        if let Some((_, to)) =
            text.entry(i, text.classes.window_word).filter(|_| word && !text.is(i, "already"))
        {
            return Some(made(text, i, to));
        }
    }
    None
}

/// Reads the day that a claim is true on: as of Friday, by March 1, so far.
pub(crate) fn as_of(
    text: &Text<'_>,
    new: &Candidate,
    window: Option<&Window>,
    settled: bool,
) -> Option<String> {
    let sentence = new.within;
    let from = (sentence.start() as usize).max(new.from.saturating_sub(ACROSS));
    let to = (sentence.end() as usize).min(new.to + ACROSS);
    let to = if new.holds & DATED == 0 { from } else { to.saturating_sub(2) };
    let dated = (from..to).find_map(|i| {
        if !text.starts(i + 2, DATED) {
            return None;
        }
        let mention = starting(text, i + 2)?;
        (text.is(i + 1, "of") && text.text(i).eq_ignore_ascii_case("as")).then_some(mention)
    });
    if let Some(day) = dated.and_then(day) {
        return Some(day);
    }
    let window = window.filter(|_| settled)?;
    let tokens = text.tokens.at(window.span);
    let first = tokens.start() as usize;
    if text.starts(first, text.classes.standing_word.mask()) {
        return text.view.published().and_then(published_day);
    }
    let [date] = window.dates.as_slice() else { return None };
    let ends = matches!(text.text(first), "by" | "By" | "until" | "Until" | "till" | "through" | "to");
    let mention = || dates_from(text, window.span).find(|mention| mention.id() == *date);
    ends.then(mention).flatten().and_then(day)
}

/// Returns the day or the longer time of a date that is resolved.
fn day(mention: &Annotation) -> Option<String> {
    let Value::Date(date) = mention.value() else { return None };
    date.from.as_ref()?;
    // A time of day is on its day.
    Some(date.value.split('T').next().unwrap_or(&date.value).to_owned())
}

/// Returns the day of a publication date as the input gives it.
fn published_day(written: &str) -> Option<String> {
    let day = written.get(..10)?;
    let shaped =
        day.bytes().enumerate().all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
    shaped.then(|| day.to_owned())
}

/// Returns the mentions of the dates layer that start in a stretch of the text.
fn dates_from<'a>(text: &Text<'a>, span: Span<Norm>) -> impl Iterator<Item = &'a Annotation> {
    let at = text.dates.partition_point(|mention| mention.span().start() < span.start());
    let starts = text.dates[at..].iter().take_while(move |mention| mention.span().start() < span.end());
    starts.inspect(|_| visit(1))
}

/// Makes a window of a range of tokens, with the instants of the dates in it.
fn made(text: &Text<'_>, from: usize, to: usize) -> Window {
    let span = text.cover(from, to);
    let inside = || dates_from(text, span).filter(|mention| span.contains(mention.span()));
    let resolved = |mention: &Annotation| match mention.value() {
        Value::Date(date) => Some((date.from.clone(), date.to.clone())),
        _ => None,
    };
    let ends: Vec<_> = inside().filter_map(resolved).collect();
    let lead = text.text(from).to_ascii_lowercase();
    let (mut first, mut last) = match ends.as_slice() {
        [] => (None, None),
        [only] => only.clone(),
        [one, .., other] => (one.0.clone(), other.1.clone()),
    };
    // `since January` has no end of its own, `until January` no start.
    match lead.as_str() {
        "since" | "from" | "after" | "following" if ends.len() == 1 => last = None,
        "before" if ends.len() == 1 => (first, last) = (None, first),
        "until" | "by" | "till" if ends.len() == 1 => first = None,
        _ => {}
    }
    Window {
        span: Span::new(span.start(), span.end()),
        from: first,
        to: last,
        dates: inside().map(Annotation::id).collect(),
    }
}
