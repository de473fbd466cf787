//! Finds the day a document says it was published, when its input does not.

use factum_core::value::DateRole;
use factum_core::{Emitter, ExtractError, View};
use jiff::civil::Date;

use crate::config::Config;
use crate::expr::{Expr, Mention};
use crate::period::Period;

/// The rules of this module.
pub(crate) const RULES: [(&str, &str); 2] = [
    (
        "dates.published_stated",
        "The publication date as a header, a dateline or a line `Published on` gives it.",
    ),
    ("dates.published_inferred", "The publication date as an address of the form /2031/05/13/ suggests it."),
];

/// How far into a text its header reaches, in tokens.
const HEADER: u32 = 150;

/// Reads the publication date of the input.
pub(crate) fn parse(text: &str) -> Option<Date> {
    let text = text.trim();
    let day = text.get(..10).unwrap_or(text);
    day.parse::<Date>()
        .ok()
        .or_else(|| jiff::fmt::rfc2822::DateTimeParser::new().parse_zoned(text).ok().map(|at| at.date()))
}

/// Finds and emits publication dates; returns the first.
pub(crate) fn find(
    doc: &View<'_>,
    mentions: &[Mention],
    config: &Config,
    out: &mut Emitter<'_>,
) -> Result<Option<Date>, ExtractError> {
    let rule = RULES[0].0;
    if config.disable.iter().any(|id| id == rule) {
        return Ok(None);
    }
    let mut first = None;
    for mention in mentions.iter().take_while(|m| m.tokens.start() < HEADER) {
        let Expr::Calendar(part) = mention.expr else { continue };
        let Some(period @ Period::Day(day)) = part.fixed() else { continue };
        if !stands_in_header(doc, mention) {
            continue;
        }
        if first.is_some_and(|known| known == day) {
            continue;
        }
        first = first.or(Some(day));
        let value = factum_core::Date {
            value: period.value(),
            from: period.first_day().map(|day| day.to_string()),
            to: period.end_day().map(|day| day.to_string()),
            granularity: Some(period.granularity()),
            role: Some(DateRole::Published),
            ..factum_core::Date::default()
        };
        out.emit(mention.span, rule, value)?;
    }
    Ok(first)
}

/// Returns whether a date stands alone on its line, or between the place and the dash of a dateline.
fn stands_in_header(doc: &View<'_>, mention: &Mention) -> bool {
    let sentence = doc.sentences().around(mention.tokens.start());
    let tokens = doc.tokens();
    let alone = sentence.len() <= mention.tokens.len() + 4;
    let after = (mention.tokens.end()..sentence.end()).take(5);
    let dash = { after }.any(|i| matches!(tokens.text(i as usize), "-" | "--" | "\u{2013}" | "\u{2014}"));
    alone || (dash && mention.tokens.start() - sentence.start() <= 8)
}
