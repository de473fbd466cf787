//! Finds the day a document says it was published, when its input does not.
//!
//! Four places speak of it, from the surest to the weakest: a line such as `Published on May 12, 2031`, the dateline
//! (`CASTREL, May 12, 2031 (MNA) -`), a date alone on its line at the head, and an address that carries a date. Rival
//! dates are all reported; the surest is the one that relative dates are counted from.

use factum_core::value::DateRole;
use factum_core::{Emitter, ExtractError, Norm, Shape, Span, View};
use factum_lang::Lexicon;
use jiff::civil::Date;

use crate::config::Config;
use crate::expr::{Expr, Mention};
use crate::parts::Classes;
use crate::period::Period;
use crate::resolve::Anchor;

const STATED: &str = "dates.published_stated";
const INFERRED: &str = "dates.published_inferred";

/// The rules of this module.
pub(crate) const RULES: [(&str, &str); 2] = [
    (STATED, "The publication date as a header, a dateline or a line `Published on` gives it."),
    (INFERRED, "The publication date as an address of the form /2031/05/13/ suggests it."),
];

/// How far into a text its header reaches, in tokens.
const HEADER: u32 = 200;
/// How far before a date its cue may stand: `Last updated on`.
const CUE: u32 = 4;
/// How far behind the start of a dateline its date, and behind the date its dash, may stand.
const DATELINE: u32 = 8;

/// How sure a place is; the order is that of preference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Cue,
    Dateline,
    Line,
    Address,
}

struct Candidate {
    place: Place,
    span: Span<Norm>,
    day: Date,
}

/// Reads the publication date of the input: a day, with or without a time, or the form of e-mail headers.
pub(crate) fn parse(text: &str) -> Option<Date> {
    let text = text.trim();
    let day = text.get(..10).unwrap_or(text);
    day.parse::<Date>()
        .ok()
        .or_else(|| text.get(..8).and_then(|day| day.parse::<Date>().ok()))
        .or_else(|| jiff::fmt::rfc2822::DateTimeParser::new().parse_zoned(text).ok().map(|at| at.date()))
}

/// Finds and emits publication dates; returns the surest.
pub(crate) fn find(
    doc: &View<'_>,
    mentions: &[Mention],
    config: &Config,
    (lexicon, classes): (&Lexicon, &Classes),
    out: &mut Emitter<'_>,
) -> Result<Option<Anchor>, ExtractError> {
    let mut found: Vec<Candidate> = Vec::new();
    for mention in mentions.iter().take_while(|m| m.tokens.start() < HEADER) {
        let Expr::Calendar(part) = mention.expr else { continue };
        let Some(Period::Day(day)) = part.fixed() else { continue };
        if let Some(place) = place(doc, mention, lexicon, classes) {
            found.push(Candidate { place, span: mention.span, day });
        }
    }
    addresses(doc, &mut found);
    found.retain(|c| !config.disable.iter().any(|id| id == c.place.rule()));
    found.sort_by_key(|c| c.place);
    let mut surest = None;
    for (i, candidate) in found.iter().enumerate() {
        if found[..i].iter().any(|earlier| earlier.day == candidate.day) {
            continue;
        }
        let period = Period::Day(candidate.day);
        let value = factum_core::Date {
            value: period.value(),
            from: period.first_day().map(|day| day.to_string()),
            to: period.end_day().map(|day| day.to_string()),
            granularity: Some(period.granularity()),
            role: Some(DateRole::Published),
            ..factum_core::Date::default()
        };
        let id = out.emit(candidate.span, candidate.place.rule(), value)?;
        surest = surest.or(Some(Anchor {
            period,
            basis: factum_core::value::AnchorBasis::Published,
            mention: Some(id),
        }));
    }
    Ok(surest)
}

impl Place {
    fn rule(self) -> &'static str {
        if self == Self::Address { INFERRED } else { STATED }
    }
}

fn place(doc: &View<'_>, mention: &Mention, lexicon: &Lexicon, classes: &Classes) -> Option<Place> {
    let tokens = doc.tokens();
    let sentence = doc.sentences().around(mention.tokens.start());
    let (first, end) = (mention.tokens.start(), mention.tokens.end());
    let from = sentence.start().max(first.saturating_sub(CUE));
    if (from..first).any(|i| lexicon.has(tokens.word(i as usize), classes.publish_cue)) {
        return Some(Place::Cue);
    }
    let dash = |i: u32| matches!(tokens.text(i as usize), "-" | "--" | "\u{2013}" | "\u{2014}");
    let dateline = first - sentence.start() <= DATELINE
        && first > sentence.start()
        && tokens.shape(sentence.start() as usize).is_capitalized()
        && (sentence.start()..first).all(|i| tokens.shape(i as usize) != Shape::Lower)
        && (end..sentence.end().min(end + DATELINE)).any(dash);
    if dateline {
        return Some(Place::Dateline);
    }
    if sentence.len() > mention.tokens.len() + DATELINE {
        return None;
    }
    let others = (sentence.start()..sentence.end()).filter(|i| !(first..end).contains(i));
    let words = others.filter(|i| tokens.shape(*i as usize).is_word()).count();
    (words <= 2).then_some(Place::Line)
}

/// Finds days in addresses: /2031/05/13/, 2031-05-13, 20310513.
fn addresses(doc: &View<'_>, found: &mut Vec<Candidate>) {
    let tokens = doc.tokens();
    for i in (0..tokens.len().min(HEADER as usize)).filter(|i| tokens.shape(*i) == Shape::Url) {
        let address = tokens.text(i);
        let mut numbers = address.split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty()).peekable();
        while let Some(number) = numbers.next() {
            let day = match number.len() {
                4 => {
                    let mut rest = numbers.clone();
                    rest.next().zip(rest.next()).and_then(|(month, day)| civil(number, month, day))
                }
                8 => civil(&number[..4], &number[4..6], &number[6..]),
                _ => None,
            };
            if let Some(day) = day {
                found.push(Candidate { place: Place::Address, span: tokens.span(i), day });
                break;
            }
        }
    }
}

fn civil(year: &str, month: &str, day: &str) -> Option<Date> {
    let year = year.parse().ok().filter(|year| (1900..2200).contains(year))?;
    Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_input_writes_its_date_in_several_ways() {
        let expected = Some(date(2031, 5, 14));
        assert_eq!(parse("2031-05-14"), expected);
        assert_eq!(parse("2031-05-14T08:30:00Z"), expected);
        assert_eq!(parse("20310514"), expected);
        assert_eq!(parse("Wed, 14 May 2031 08:30:00 +0000"), expected);
        assert_eq!(parse("mid-May"), None);
        assert_eq!(parse("2031-02-30"), None);
    }
}
