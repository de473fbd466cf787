//! Finds the day that a time of day has from the mention behind it: `noon on Monday`, `9 a.m. to noon on Friday`.
//!
//! The two stay two mentions, as corpora of `TimeML` have them; only the value of the time takes up the day.

use factum_core::View;
use factum_lang::Lexicon;

use crate::expr::{Base, Expr, Mention, Partial, Target};
use crate::parts::Classes;
use crate::period::Unit;

/// Returns the mention that lends mention `i` its day, when that is a time without one.
pub(crate) fn lender<'m>(
    doc: &View<'_>,
    mentions: &'m [Mention],
    i: usize,
    (lexicon, classes): (&Lexicon, &Classes),
) -> Option<&'m Mention> {
    let (time, next) = (&mentions[i], mentions.get(i + 1)?);
    if !wants_day(time) {
        return None;
    }
    if lends(doc, time, next, (lexicon, classes)) {
        return Some(next);
    }
    // Two times that are joined share the day behind the second one.
    let tokens = doc.tokens();
    let gap = between(doc, time, next)?;
    let joined = gap.len() == 1 && lexicon.has(tokens.word(gap.start), classes.joiner);
    let last = mentions.get(i + 2).filter(|_| joined && wants_day(next))?;
    lends(doc, next, last, (lexicon, classes)).then_some(last)
}

fn wants_day(mention: &Mention) -> bool {
    mention.time.is_some()
        && match mention.expr {
            Expr::Day { step: 0, base: Base::Text } => true,
            Expr::Calendar(part) => part == Partial::default(),
            _ => false,
        }
}

/// Returns whether `on` and a day follow a time.
fn lends(doc: &View<'_>, time: &Mention, day: &Mention, (lexicon, classes): (&Lexicon, &Classes)) -> bool {
    let named = |part: &Partial| part.day.is_some() || part.weekday.is_some() || part.holiday.is_some();
    let is_day = match &day.expr {
        Expr::Calendar(part)
        | Expr::Within { part, .. }
        | Expr::Which { target: Target::Named(part), .. } => named(part),
        Expr::Which { target: Target::Unit(unit), .. } => *unit == Unit::Day,
        Expr::Day { .. } => true,
        _ => false,
    };
    let Some(gap) = between(doc, time, day).filter(|_| is_day && day.time.is_none()) else { return false };
    let on = |i: usize| lexicon.has(doc.tokens().word(i), classes.day_preposition);
    match gap.len() {
        1 => on(gap.start),
        2 => doc.tokens().text(gap.start) == "," && on(gap.start + 1),
        _ => false,
    }
}

/// Returns the tokens between two mentions of one sentence.
fn between(doc: &View<'_>, first: &Mention, second: &Mention) -> Option<std::ops::Range<usize>> {
    let (from, to) = (first.tokens.end(), second.tokens.start());
    let sentence = doc.sentences().around(first.tokens.start());
    (from <= to && second.tokens.end() <= sentence.end()).then_some(from as usize..to as usize)
}
