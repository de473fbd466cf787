//! Who says so. Order: `according to`, which names its speaker; whoever speaks the quotation that holds the number; the verb of saying before the number, with its
//! subject; the verb behind it (`…, she said`); the neighboring sentence of a quotation that runs on. A pronoun leads
//! to the last speaker before it. Whoever grants or frees is no speaker.

use factum_core::value::{Speaker, Via};
use factum_core::{Shape, Value};

use crate::candidate::Candidate;
use crate::index::is_mark;
use crate::words::Text;

/// The longest name of a speaker, in tokens.
const LONGEST: usize = 18;
/// How far behind the number a verb of saying is looked for.
const REACH: usize = 40;
/// How far from the number `according to` is looked for.
const LONGEST_SENTENCE: usize = 80;
/// The longest quotation that is looked through in one direction, in tokens.
const QUOTATION: usize = 160;

/// A speaker, with the token of the verb that makes it one.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) speaker: Speaker,
    pub(crate) verb: usize,
}

/// Finds who claims a count; `last` is the speaker of the sentence before.
pub(crate) fn find(text: &Text<'_>, new: &Candidate, last: Option<&Found>) -> Option<Found> {
    let sentence = text.sentence(new.from);
    let (start, end) = (sentence.start() as usize, sentence.end() as usize);
    // A sentence can be as long as a document, so no search crosses all of it.
    accorded(text, start.max(new.from.saturating_sub(LONGEST_SENTENCE)), end.min(new.to + LONGEST_SENTENCE))
        .or_else(|| quoted(text, new, last))
        .or_else(|| before(text, new, start, last))
        .or_else(|| behind(text, new, end, last))
}

/// Reads `according to the ministry`.
fn accorded(text: &Text<'_>, start: usize, end: usize) -> Option<Found> {
    let at = text.index.according(text.view.phrases(), start, end)?;
    let from = at.tokens.end() as usize;
    let to = phrase_end(text, from, end);
    (to > from).then(|| made(text, from, to, at.tokens.start() as usize, Via::Sentence))
}

/// Finds who speaks the quotation that the number stands in, also when it runs over several sentences.
fn quoted(text: &Text<'_>, new: &Candidate, last: Option<&Found>) -> Option<Found> {
    let opening = text.index.last_mark(new.start.saturating_sub(QUOTATION), new.start)?;
    if !opens_quotation(text, opening) {
        return None;
    }
    let len = text.tokens.len();
    let closing = text.index.first_mark(new.to, len.min(new.to + QUOTATION))?;
    if opens_quotation(text, closing) {
        return None;
    }
    // `…," she said` and `…," said Ana Ruiz`.
    let sentence_end = text.sentence(closing).end() as usize;
    let end = if sentence_end > closing + 1 {
        sentence_end
    } else if closing + 1 < len {
        text.sentence(closing + 1).end() as usize
    } else {
        closing
    };
    for i in closing + 1..end.min(closing + 14) {
        if is_mark(text.text(i)) || text.is(i, ";") {
            break;
        }
        if text.entry(i, text.classes.say_verb).is_some() {
            if i == closing + 1 {
                let to = phrase_end(text, i + 1, end);
                if to > i + 1 && names_someone(text, i + 1, to) {
                    return Some(made(text, i + 1, to, i, Via::Sentence));
                }
            }
            return subject(text, i, closing + 1, last);
        }
    }
    // `She said: "…`.
    let before = opening.checked_sub(1)?;
    let start = text.sentence(before).start() as usize;
    let verb = (start.max(opening.saturating_sub(8))..opening)
        .rev()
        .find(|i| text.entry(*i, text.classes.say_verb).is_some() || text.has(*i, text.classes.count_verb))?;
    // `…," said Ana Ruiz. "And …`.
    let to = phrase_end(text, verb + 1, opening);
    let inverted = verb > start
        && (is_mark(text.text(verb - 1)) || text.is(verb - 1, ","))
        && to > verb + 1
        && names_someone(text, verb + 1, to);
    if inverted {
        return Some(made(text, verb + 1, to, verb, Via::Previous));
    }
    subject(text, verb, start, last)
}

/// Returns whether a quotation mark opens: it is glued to what follows and not to what stands before.
fn opens_quotation(text: &Text<'_>, i: usize) -> bool {
    text.is(i, "\u{201c}")
        || (!text.tokens.is_glued(i) && i + 1 < text.tokens.len() && text.tokens.is_glued(i + 1))
}

/// Finds a verb of saying before the number whose content holds the number.
fn before(text: &Text<'_>, new: &Candidate, start: usize, last: Option<&Found>) -> Option<Found> {
    let mut i = new.start;
    let mut depth = 0;
    while i > start && new.start - i < REACH {
        i -= 1;
        if text.is(i, ";") {
            return None;
        }
        if !is_saying(text, i, new.start) {
            continue;
        }
        depth += 1;
        if depth > 3 {
            return None;
        }
        if let Some(found) = subject(text, i, start, last) {
            return Some(found);
        }
        if let Some(found) = agent(text, i, new.start) {
            return Some(found);
        }
    }
    None
}

/// Returns whether token `i` is a verb of saying that can govern what follows.
fn is_saying(text: &Text<'_>, i: usize, number: usize) -> bool {
    let says = text.entry(i, text.classes.say_verb).is_some() || text.has(i, text.classes.count_verb);
    if !says || i + 1 >= text.tokens.len() || i >= number {
        return false;
    }
    // `United States`: only a headline writes the verb with a capital.
    if text.shape(i) != Shape::Lower && !matches!(text.text(i), "Says" | "Said") {
        return false;
    }
    // `the list`, `a report`: a noun; `to report`: nobody has said it yet.
    if i > 0 && (is_determiner(text.text(i - 1)) || text.is(i - 1, "to")) {
        return false;
    }
    // `accused of`, `reports of`: a participle or a noun.
    !(text.is(i + 1, "of") || (text.shape(i).is_capitalized() && text.has(i, text.classes.figure_noun)))
}

/// Reads the subject of a verb.
fn subject(text: &Text<'_>, verb: usize, start: usize, last: Option<&Found>) -> Option<Found> {
    let mut end = verb;
    while end > start && text.has(end - 1, text.classes.adverb) {
        // A passive has no speaker before it: `was reported`.
        if matches!(text.text(end - 1), "was" | "were" | "be" | "been" | "is" | "are" | "being") {
            return None;
        }
        end -= 1;
    }
    if end == start {
        return None;
    }
    let apposed = text.is(end - 1, ",");
    let stop = if apposed { end - 1 } else { end };
    let mut from = segment(text, start, stop);
    if apposed {
        if from > start && text.is(from - 1, ",") {
            from = segment(text, start, from - 1);
        } else if from == stop {
            return None;
        }
    }
    from = whole_name(text, start, from);
    while from < stop
        && (text.has(from, text.classes.clause_open)
            || matches!(text.text(from), "and" | "And" | "But" | "but" | "\u{2014}" | ")" | "-" | "\u{2013}")
            || text.is_quote(from))
    {
        from += 1;
    }
    if from >= stop {
        return None;
    }
    if stop - from == 1 && text.has(from, text.classes.pronoun_person) {
        return last
            .map(|found| Found { speaker: Speaker { via: Via::Pronoun, ..found.speaker.clone() }, verb })
            .or_else(|| Some(made(text, from, stop, verb, Via::Pronoun)));
    }
    // `the board combed the files and found`: the subject ends at its first verb.
    let stop = (from + 1..stop)
        .find(|i| {
            text.shape(*i) == Shape::Lower
                && (text.has(*i, text.classes.say_verb)
                    || matches!(text.text(*i), "is" | "are" | "was" | "were" | "has" | "had" | "have"))
                && !text.has(*i - 1, text.classes.relative_word)
        })
        .unwrap_or(stop);
    let stop = (from..stop).rev().find(|i| !text.is(*i, ",")).map_or(from, |last| last + 1);
    let starts_with_verb = text.shape(from) == Shape::Lower
        && (text.has(from, text.classes.say_verb) || text.has(from, text.classes.aux));
    if starts_with_verb || stop == from || text.is(stop - 1, "and") {
        return None;
    }
    if stop - from > LONGEST || !names_someone(text, from, stop) {
        return None;
    }
    Some(made(text, from, stop, verb, Via::Sentence))
}

/// Goes back to the start of a name that a comma cuts: Justice, Peace and Law.
fn whole_name(text: &Text<'_>, start: usize, from: usize) -> usize {
    let Some(name) = text.mention(text.entities, from, from + 1) else { return from };
    let first = text.tokens.at(name.span()).start() as usize;
    if first < from && first >= start { segment(text, start, first) } else { from }
}

/// Returns the start of the stretch between commas, or clause borders, that ends at `stop`.
fn segment(text: &Text<'_>, start: usize, stop: usize) -> usize {
    let mut from = stop;
    while from > start {
        let i = from - 1;
        let border = text.shape(i) == Shape::Punct
            && !matches!(text.text(i), "-" | "." | "'")
            && !text.tokens.is_glued(i)
            || matches!(text.text(i), "," | ";" | ":" | "(" | ")")
            || text.is_quote(i)
            || (matches!(
                text.text(i),
                "that"
                    | "though"
                    | "although"
                    | "while"
                    | "but"
                    | "because"
                    | "if"
                    | "whether"
                    | "as"
                    | "when"
            ));
        if border {
            break;
        }
        from -= 1;
    }
    from
}

/// Returns whether a stretch can speak: a name, a pronoun, or a noun that is not a time or a clause.
fn names_someone(text: &Text<'_>, from: usize, to: usize) -> bool {
    let first = text.text(from);
    if text.has(from, text.classes.window_lead)
        || matches!(first, "it" | "It" | "there" | "There" | "this" | "This" | "which" | "who" | "to" | "To")
    {
        return false;
    }
    if to - from == 1 && is_determiner(first) {
        return false;
    }
    (from..to).any(|i| {
        text.has(i, text.classes.count_noun)
            || text.has(i, text.classes.figure_noun)
            || ((text.shape(i).is_capitalized() || text.shape(i) == Shape::Mixed)
                && !text.has(i, text.classes.np_stop))
            || text.text(i).ends_with('s')
    }) || matches!(first, "the" | "The" | "a" | "A" | "an" | "An" | "one" | "One")
}

fn is_determiner(word: &str) -> bool {
    matches!(
        word,
        "the"
            | "The"
            | "a"
            | "A"
            | "an"
            | "An"
            | "this"
            | "This"
            | "that"
            | "these"
            | "These"
            | "its"
            | "their"
            | "his"
            | "her"
            | "no"
            | "of"
    )
}

/// Reads `announced by the ministry`.
fn agent(text: &Text<'_>, verb: usize, number: usize) -> Option<Found> {
    if verb + 1 < number && text.is(verb + 1, "by") {
        let to = phrase_end(text, verb + 2, number);
        return (to > verb + 2).then(|| made(text, verb + 2, to, verb, Via::Sentence));
    }
    None
}

/// Finds `…, the ministry said` behind the number.
fn behind(text: &Text<'_>, new: &Candidate, end: usize, last: Option<&Found>) -> Option<Found> {
    let limit = end.min(new.to + REACH);
    let mut border = None;
    for i in new.to..limit {
        if text.is_punct(i) {
            if text.is(i, ",") || text.is_quote(i) {
                border = Some(i);
            }
            if text.is(i, ";") {
                return None;
            }
        }
        let Some(from) = border else { continue };
        if i > from && text.entry(i, text.classes.say_verb).is_some() {
            let closes = i + 1 >= end
                || text.shape(i + 1) == Shape::Punct
                || text.mention(text.dates, i + 1, i + 2).is_some()
                || !text.is(i + 1, "that") && !text.is(i + 1, "of") && !text.text(i).ends_with("ing");
            if !closes {
                return None;
            }
            // `, said the ministry`.
            if i == from + 1 {
                let to = phrase_end(text, i + 1, end);
                let ends = to >= end
                    || text.shape(to) == Shape::Punct
                    || text.mention(text.dates, to, to + 1).is_some();
                return (ends && to > i + 1 && names_someone(text, i + 1, to))
                    .then(|| made(text, i + 1, to, i, Via::Sentence));
            }
            return subject(text, i, from + 1, last);
        }
    }
    None
}

/// Finds the agent of the next sentence's passive about the same happening: `The release, announced by …`.
pub(crate) fn announced(text: &Text<'_>, new: &Candidate) -> Option<Found> {
    let sentences = text.view.sentences();
    let next = sentences.index_of(new.from as u32) + 1;
    if next >= sentences.len() {
        return None;
    }
    let sentence = sentences.get(next);
    let (start, end) = (sentence.start() as usize, sentence.end() as usize);
    if end - start < 6 || !matches!(text.text(start), "The" | "This" | "These" | "That") {
        return None;
    }
    let happening = (start + 1..end.min(start + 4)).any(|i| {
        text.has(i, text.classes.happening)
            || matches!(text.text(i), "move" | "decision" | "announcement" | "figure" | "number" | "news")
    });
    if !happening {
        return None;
    }
    let verb = (start + 2..end.min(start + 8)).find(|i| {
        (text.entry(*i, text.classes.say_verb).is_some() || text.has(*i, text.classes.count_verb))
            && *i + 1 < end
            && text.is(*i + 1, "by")
    })?;
    let to = phrase_end(text, verb + 2, end);
    (to > verb + 2).then(|| made(text, verb + 2, to, verb, Via::Previous))
}

/// Returns where the noun phrase that starts at `from` ends.
fn phrase_end(text: &Text<'_>, from: usize, end: usize) -> usize {
    let mut to = from;
    while to < end && to - from < LONGEST {
        let joins = matches!(
            text.text(to),
            "the" | "The" | "a" | "an" | "of" | "for" | "and" | "its" | "their" | "his" | "her" | "'s" | "'"
        );
        let word = text.shape(to).is_word()
            || matches!(text.shape(to), Shape::Clitic | Shape::Alnum)
            || (text.is(to, "-") && text.tokens.is_glued(to));
        if to > from && text.mention(text.dates, to, to + 1).is_some() {
            break;
        }
        if !joins && (!word || text.has(to, text.classes.np_stop)) {
            break;
        }
        if to > from && (text.has(to, text.classes.say_verb) || text.has(to, text.classes.event_verb)) {
            break;
        }
        to += 1;
    }
    while to > from && matches!(text.text(to - 1), "and" | "of" | "for" | "the" | "a" | "an") {
        to -= 1;
    }
    to
}

fn made(text: &Text<'_>, from: usize, to: usize, verb: usize, via: Via) -> Found {
    let span = text.cover(from, to);
    let entity = text
        .mention(text.entities, from, to)
        .filter(|mention| matches!(mention.value(), Value::Entity(_)) && span.contains(mention.span()))
        .map(factum_core::Annotation::id);
    Found { speaker: Speaker { span, entity, via }, verb }
}
