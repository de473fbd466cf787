//! Who speaks a quotation. Order: the attribution behind it (`…," she said`, `…," said Ana Ruiz`); the one before it
//! (`She said: "…`, `Ruiz: "…`); the quotation before it in its paragraph; a quotation of the paragraph before that
//! runs on; the attribution that the sentence before ends with.

use factum_core::value::Via;

use super::{Found, clause, frame, made, phrase, pronoun};
use crate::candidate::Candidate;
use crate::index::{Quotation, is_mark, starts_line};
use crate::words::Text;

/// How many quotations of one speaker are followed back.
const CHAIN: usize = 6;
/// How far behind a quotation its attribution ends, in tokens.
const BEHIND: usize = 18;
/// How far before a quotation its attribution starts, in tokens.
const AHEAD: usize = 14;

/// Finds who speaks the quotation that the number stands in, also when it runs over several sentences.
pub(super) fn speaker(text: &Text<'_>, new: &Candidate) -> Option<Found> {
    of(text, text.index.quotation(new.start)?, CHAIN)
}

fn of(text: &Text<'_>, at: usize, chain: usize) -> Option<Found> {
    let quotation = text.index.quotations()[at];
    if let Some(found) = behind(text, quotation).or_else(|| ahead(text, quotation)) {
        return Some(found);
    }
    let before = at.checked_sub(1).filter(|_| chain > 0);
    if let Some(before) = before
        && leads_on(text, text.index.quotations()[before], quotation)
    {
        return of(text, before, chain - 1).map(|mut found| {
            if found.speaker.via == Via::Sentence
                && text.sentence(found.verb) != text.sentence(quotation.open)
            {
                found.speaker.via = Via::Previous;
            }
            found
        });
    }
    // `The raid took hours, Ruiz said. "We counted 300."`
    let opens_sentence = text.sentence(quotation.open).start() as usize == quotation.open;
    let full = opens_sentence && quotation.close > quotation.open + 5;
    let last = quotation.open.checked_sub(1).filter(|_| full)?;
    let sentence = text.sentence(last);
    let (start, end) = (sentence.start() as usize, sentence.end() as usize);
    let found = pronoun::attribution(text, start, start.max(end.saturating_sub(8)), end)?;
    Some(previous(found))
}

fn previous(mut found: Found) -> Found {
    if found.speaker.via == Via::Sentence {
        found.speaker.via = Via::Previous;
    }
    found
}

/// Returns whether two quotations have one speaker unless something else is said.
fn leads_on(text: &Text<'_>, before: Quotation, quotation: Quotation) -> bool {
    let paragraphs =
        (before.close + 1..=quotation.open).take(BEHIND * 3).filter(|i| starts_paragraph(text, *i)).count();
    if quotation.open - before.close > BEHIND * 3 {
        return false;
    }
    let starts = starts_paragraph(text, quotation.open);
    before.runs_on && starts
        || paragraphs == 0
        || paragraphs == 1 && starts && quotation.open - before.close <= BEHIND
}

pub(super) fn starts_paragraph(text: &Text<'_>, i: usize) -> bool {
    starts_line(text.tokens, i)
}

/// Reads `…," she said` and `…," said Ana Ruiz`.
fn behind(text: &Text<'_>, quotation: Quotation) -> Option<Found> {
    let closing = quotation.close;
    let len = text.tokens.len();
    if quotation.runs_on || closing + 1 >= len || starts_paragraph(text, closing + 1) {
        return None;
    }
    let sentence_end = text.sentence(closing).end() as usize;
    let end =
        if sentence_end > closing + 1 { sentence_end } else { text.sentence(closing + 1).end() as usize };
    for i in closing + 1..end.min(closing + BEHIND) {
        if is_mark(text.text(i)) || text.is(i, ";") || text.is(i, ":") || text.is(i, ".") {
            return None;
        }
        if !text.starts(i, text.classes.say_verb.mask()) {
            continue;
        }
        let direct = i == closing + 1 || i == closing + 2 && text.is(closing + 1, ",");
        if direct {
            let to = phrase::end(text, i + 1, end);
            if to > i + 1 && phrase::names_someone(text, i + 1, to) {
                return Some(made(text, i + 1, to, i, Via::Sentence));
            }
        }
        return clause::subject(text, i, closing + 1);
    }
    None
}

/// Reads `She said: "…`, `She said, "…` and `Ruiz: "…`.
fn ahead(text: &Text<'_>, quotation: Quotation) -> Option<Found> {
    let last = quotation.open.checked_sub(1)?;
    let colon = text.is(last, ":");
    if starts_paragraph(text, quotation.open) && !colon {
        return None;
    }
    let start = text.sentence(last).start() as usize;
    let from = start.max(last.saturating_sub(AHEAD));
    let inner = if colon || text.is(last, ",") { last } else { quotation.open };
    let mut verb = None;
    for i in (from..inner).rev() {
        if is_mark(text.text(i)) || text.is(i, ";") {
            break;
        }
        if clause::is_saying(text, i, quotation.open) {
            verb = Some(i);
            break;
        }
    }
    if let Some(verb) = verb {
        // What is said right before a quotation, or with a colon or a comma, is said of it.
        let near = colon || inner == last || inner - verb <= 4;
        // `…," said Ana Ruiz, "and …`.
        let inverted =
            verb > start && (is_mark(text.text(verb - 1)) || text.is(verb - 1, ",")) && verb + 1 < inner;
        if inverted && near {
            let to = phrase::end(text, verb + 1, inner);
            if to > verb + 1 && phrase::names_someone(text, verb + 1, to) {
                return Some(made(text, verb + 1, to, verb, Via::Sentence));
            }
        }
        return if near { clause::subject(text, verb, start) } else { None };
    }
    (colon && last - start <= 8).then(|| frame::name(text, start, last)).flatten()
}
