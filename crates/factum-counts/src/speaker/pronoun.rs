//! Whom a pronoun means that speaks: the speaker of the sentences before, or else the last person that they name.

use factum_core::value::{EntityType, Via};
use factum_core::{Shape, Value};

use super::{Found, clause, made, phrase};
use crate::words::Text;

/// How many sentences before its own a pronoun points back.
const SENTENCES: usize = 3;
/// How many tokens of a sentence are looked through.
const REACH: usize = 90;

/// Returns whether a word stands for a speaker that was named before.
pub(super) fn stands_for(word: &str) -> bool {
    matches!(word, "he" | "He" | "she" | "She" | "they" | "They" | "it" | "It")
}

/// Resolves the pronoun at token `at`, which the verb at `verb` has as its subject.
pub(super) fn resolve(text: &Text<'_>, at: usize, verb: usize) -> Found {
    let plural = matches!(text.text(at), "they" | "They");
    let person = matches!(text.text(at), "he" | "He" | "she" | "She");
    let own = text.view.sentences().index_of(at as u32);
    for sentence in (own.saturating_sub(SENTENCES)..=own).rev() {
        let tokens = text.view.sentences().get(sentence);
        let start = tokens.start() as usize;
        let end = (tokens.end() as usize).min(at);
        let from = start.max(end.saturating_sub(REACH));
        if let Some(found) = attribution(text, start, from, end) {
            let span = text.tokens.at(found.speaker.span);
            let several = is_several(text, span.start() as usize, span.end() as usize);
            let (first, last) = (span.start() as usize, span.end() as usize);
            let human = found.speaker.entity.is_some()
                || (first..last).any(|i| text.shape(i).is_capitalized() && i > first || is_human(text, i));
            if if person { !several && human } else { !plural || several || found.speaker.entity.is_some() } {
                return spoken(text, at, verb, found);
            }
        }
        let wanted = |kind: EntityType| {
            if person { kind == EntityType::Person } else { kind == EntityType::Organization }
        };
        // The first name of a sentence is its subject more often than not.
        let named = (from..end)
            .find_map(|i| {
                text.mention(text.entities, i, i + 1)
                    .filter(|m| matches!(m.value(), Value::Entity(e) if wanted(e.kind) && !e.nominal))
            })
            .filter(|_| !plural);
        if let Some(mention) = named {
            let tokens = text.tokens.at(mention.span());
            let found = made(text, tokens.start() as usize, tokens.end() as usize, verb, Via::Pronoun);
            return spoken(text, at, verb, found);
        }
    }
    made(text, at, at + 1, verb, Via::Pronoun)
}

/// Makes a speaker of a pronoun: its own words with the entity that it means, or else the words that it stands for.
fn spoken(text: &Text<'_>, at: usize, verb: usize, meant: Found) -> Found {
    let mut speaker = meant.speaker;
    if speaker.entity.is_some() {
        speaker.span = text.cover(at, at + 1);
    }
    speaker.via = Via::Pronoun;
    Found { speaker, verb }
}

/// Returns whether a word means a person: the minister, a lawyer.
fn is_human(text: &Text<'_>, i: usize) -> bool {
    matches!(text.payload(i, text.classes.count_noun), Some(1 | 2 | 7 | 8))
        || ["er", "or", "ist", "man", "woman", "ian", "head", "chief", "mayor"]
            .iter()
            .any(|end| text.text(i).ends_with(end))
}

/// Returns whether a phrase means more than one: officials, two lawyers.
fn is_several(text: &Text<'_>, from: usize, to: usize) -> bool {
    let head = (from..to)
        .find(|i| matches!(text.text(*i), "of" | "for" | "from" | "by" | "in" | "at"))
        .unwrap_or(to);
    head > from && text.shape(head - 1) == Shape::Lower && crate::noun::is_plural(text, head - 1)
}

/// Finds the last attribution between two tokens of a sentence.
pub(super) fn attribution(text: &Text<'_>, start: usize, from: usize, end: usize) -> Option<Found> {
    let verbs = text.classes.say_verb.mask() | text.classes.count_verb.mask();
    (from..end).rev().find_map(|i| {
        if text.shape(i) != Shape::Lower || !text.starts(i, verbs) {
            return None;
        }
        let says = text.starts(i, text.classes.say_verb.mask());
        let plain = matches!(text.text(i), "said" | "says" | "added" | "wrote" | "recalled" | "explained");
        let inverted =
            says && i > start && (crate::index::is_mark(text.text(i - 1)) || plain && text.is(i - 1, ","));
        if inverted {
            let to = phrase::end(text, i + 1, end);
            if to > i + 1 && phrase::names_someone(text, i + 1, to) {
                return Some(made(text, i + 1, to, i, Via::Sentence));
            }
        }
        clause::is_saying(text, i, text.tokens.len()).then(|| clause::named_subject(text, i, start)).flatten()
    })
}
