//! Attribution without a verb: `according to`, nouns of saying, and the name before a colon.

use factum_core::value::{EntityType, Via};
use factum_core::{Shape, Value};

use super::quotation::starts_paragraph;
use super::{Found, clause, made, phrase};
use crate::candidate::Candidate;
use crate::index::PUNCT;
use crate::words::Text;

/// How far from the number `according to` is looked for.
const LONGEST_SENTENCE: usize = 80;
/// How far before the number a noun of saying is looked for.
const NOUN: usize = 12;
/// The longest label of a line, in tokens.
const LABEL: usize = 6;
/// How far back the start of a labeled line is looked for, in sentences.
const TURN: usize = 40;

/// Reads `…, according to the ministry` behind the number.
pub(super) fn accorded_behind(text: &Text<'_>, new: &Candidate, end: usize) -> Option<Found> {
    let at = text.index.according(text.view.phrases(), new.to, end.min(new.to + LONGEST_SENTENCE))?;
    let from = at.tokens.start() as usize;
    // `and according to the hospital, 30`: that is the next claim.
    if matches!(text.text(from - 1), "and" | "but" | ";" | "while") {
        return None;
    }
    accorded(text, from, at.tokens.end() as usize, end)
}

/// Reads `According to the ministry, …` before the number: the nearest one.
pub(super) fn accorded_before(text: &Text<'_>, new: &Candidate, start: usize) -> Option<Found> {
    let mut from = start.max(new.from.saturating_sub(LONGEST_SENTENCE));
    let mut last = None;
    while let Some(at) = text.index.according(text.view.phrases(), from, new.from) {
        from = at.tokens.start() as usize + 1;
        last = Some(at);
    }
    let at = last?;
    accorded(text, at.tokens.start() as usize, at.tokens.end() as usize, new.from)
}

fn accorded(text: &Text<'_>, verb: usize, from: usize, end: usize) -> Option<Found> {
    let to = phrase::end(text, from, end);
    (to > from).then(|| made(text, from, to, verb, Via::Sentence))
}

/// Reads a noun of saying: `the ministry's estimate of`, `a report that`, `by one count`, `in a survey`.
pub(super) fn noun(text: &Text<'_>, new: &Candidate, start: usize, end: usize) -> Option<Found> {
    if new.holds & text.classes.speech_noun.mask() == 0 {
        return None;
    }
    let from = start.max(new.start.saturating_sub(NOUN));
    for i in (from..new.start).rev() {
        if !text.starts(i, PUNCT | text.classes.speech_noun.mask()) {
            continue;
        }
        if text.is_punct(i) && (matches!(text.text(i), ";" | ":") || text.is_quote(i)) {
            break;
        }
        if !text.has(i, text.classes.speech_noun) || i + 1 >= new.number.0 {
            continue;
        }
        let content = matches!(text.text(i + 1), "that" | "of" | "for" | "by")
            || matches!(
                text.text(i + 1),
                "saying"
                    | "showing"
                    | "finding"
                    | "suggesting"
                    | "indicating"
                    | "putting"
                    | "claiming"
                    | "estimating"
                    | "alleging"
                    | "stating"
            )
            || text.has(i + 1, text.classes.aux) && possessor(text, i, start).is_some();
        if content {
            let bare = !matches!(text.text(i + 1), "for" | "by") || possessor(text, i, start).is_some();
            if bare && let Some((first, to)) = possessor(text, i, start).or_else(|| title(text, i, start)) {
                return Some(made(text, first, to, i, Via::Sentence));
            }
        }
    }
    opening(text, new, start).or_else(|| closing(text, new, end))
}

/// Reads the possessor of a noun: the ministry's figures.
fn possessor(text: &Text<'_>, noun: usize, start: usize) -> Option<(usize, usize)> {
    let from = start.max(noun.saturating_sub(6));
    let clitic = (from..noun).rev().find(|i| {
        (text.shape(*i) == Shape::Clitic || text.is(*i, "'") && !text.is_quote(*i))
            && text.tokens.is_glued(*i)
    })?;
    if (clitic + 1..noun).any(|i| !text.shape(i).is_word() || text.has(i, text.classes.np_stop)) {
        return None;
    }
    let first = head_start(text, clitic, start);
    (first < clitic && phrase::names_someone(text, first, clitic)).then_some((first, clitic))
}

/// Reads what a noun of saying is called, when a name stands before it: a Chronicle report.
fn title(text: &Text<'_>, noun: usize, start: usize) -> Option<(usize, usize)> {
    let first = head_start(text, noun, start);
    let named = (first..noun).any(|i| text.shape(i).is_capitalized() && !text.has(i, text.classes.np_stop));
    named.then_some((first, noun + 1))
}

/// Returns the start of the noun phrase that ends before `end`.
fn head_start(text: &Text<'_>, end: usize, start: usize) -> usize {
    let mut from = end;
    while from > start && end - from < 8 {
        let i = from - 1;
        if matches!(text.text(i), "the" | "The" | "a" | "A" | "an" | "An") {
            return i;
        }
        let word = text.shape(i).is_word()
            || matches!(text.shape(i), Shape::Alnum | Shape::Clitic)
            || text.is(i, "-");
        if !word
            || text.has(i, text.classes.np_stop) && !text.shape(i).is_capitalized()
            || text.has(i, text.classes.say_verb) && text.shape(i) == Shape::Lower
        {
            break;
        }
        from = i;
    }
    from
}

/// Reads `In a survey of voters, …` at the start of the sentence.
fn opening(text: &Text<'_>, new: &Candidate, start: usize) -> Option<Found> {
    if !matches!(text.text(start), "In" | "By" | "Per") {
        return None;
    }
    let comma = (start + 1..new.start.min(start + 20)).find(|i| text.is(*i, ","))?;
    let to = phrase::end(text, start + 1, comma);
    let reports = (start + 1..to).any(|i| text.has(i, text.classes.speech_noun));
    reports.then(|| made(text, start + 1, to, start, Via::Sentence))
}

/// Reads `…, by one estimate` and `… in a survey by the ministry` behind the number.
fn closing(text: &Text<'_>, new: &Candidate, end: usize) -> Option<Found> {
    let from = new.to;
    (from..end.min(from + 30)).find_map(|i| {
        if !text.has(i, text.classes.np_stop) || !matches!(text.bytes(i), b"by" | b"per") || i + 1 >= end {
            return None;
        }
        let to = phrase::end(text, i + 1, end);
        let last = to.checked_sub(1).filter(|last| *last > i)?;
        let ends = to >= end || text.shape(to) == Shape::Punct;
        (ends && text.has(last, text.classes.speech_noun)).then(|| made(text, i + 1, to, i, Via::Sentence))
    })
}

/// Reads the name before a colon that opens the line of the number, as headlines and transcripts have it, or the one
/// behind a colon that ends it: `Police: 12 hurt`, `RUIZ: We counted 12`, `12 hurt in blast: police`.
pub(super) fn label(text: &Text<'_>, new: &Candidate) -> Option<Found> {
    let sentences = text.view.sentences();
    let own = new.sentence;
    let first = text.index.paragraph(own).filter(|first| own - first <= TURN)?;
    let first = sentences.get(first).start() as usize;
    if let Some(found) = introduced(text, first) {
        return Some(found);
    }
    if let Some(colon) = (first + 1..new.start.min(first + LABEL + 1)).find(|i| text.is(*i, ":")) {
        let via = if new.within.start() as usize == first { Via::Sentence } else { Via::Previous };
        let mut found = name(text, first, colon)?;
        found.speaker.via = via;
        return Some(found);
    }
    let sentence = sentences.get(own);
    let (start, end) = (sentence.start() as usize, sentence.end() as usize);
    let line_ends = end >= text.tokens.len() || starts_paragraph(text, end);
    let colon = (end.saturating_sub(LABEL).max(new.to)..end).rev().find(|i| text.is(*i, ":"))?;
    (line_ends && colon > start && colon + 1 < end).then(|| name(text, colon + 1, end)).flatten()
}

/// Reads `Ruiz added:` at the end of the paragraph before, which makes this paragraph her words.
fn introduced(text: &Text<'_>, first: usize) -> Option<Found> {
    let colon = first.checked_sub(1).filter(|i| text.is(*i, ":"))?;
    let start = text.sentence(colon).start() as usize;
    let verb =
        (start.max(colon.saturating_sub(8))..colon).rev().find(|i| clause::is_saying(text, *i, first))?;
    let mut found = clause::subject(text, verb, start)?;
    if found.speaker.via == Via::Sentence {
        found.speaker.via = Via::Previous;
    }
    Some(found)
}

/// Reads a stretch that is a speaker's name and nothing else.
pub(super) fn name(text: &Text<'_>, from: usize, to: usize) -> Option<Found> {
    let to = phrase::end(text, from, to).max(from);
    if from >= to || text.has(from, text.classes.window_lead) {
        return None;
    }
    let entity = text.mention(text.entities, from, to).is_some_and(|m| {
        matches!(m.value(), Value::Entity(e) if matches!(e.kind, EntityType::Person | EntityType::Organization))
    });
    let last = to - 1;
    let role = text.has(last, text.classes.speech_noun)
        || text.has(last, text.classes.count_noun) && text.payload(last, text.classes.count_noun) == Some(1)
        || matches!(
            text.text(last),
            "police"
                | "Police"
                | "ministry"
                | "Ministry"
                | "government"
                | "Government"
                | "army"
                | "Army"
                | "military"
                | "Military"
                | "UN"
                | "U.N."
        );
    let shouted = text.shape(from) == Shape::Upper && to - from <= 4;
    (entity || role || shouted).then(|| made(text, from, to, from, Via::Sentence))
}
