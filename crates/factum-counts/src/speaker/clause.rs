//! Verbs of saying, finding and intending, with their subjects.

use factum_core::value::{CountKind, EntityType, Via};
use factum_core::{Shape, Value};

use super::phrase::{self, LONGEST, is_determiner, names_someone, segment, whole_name};
use super::{Found, made, pronoun};
use crate::candidate::Candidate;
use crate::index::PUNCT;
use crate::words::Text;

/// How far from the number a verb of saying is looked for.
const REACH: usize = 40;
/// How many verbs of saying share the subject of the first: `the lawyer called it false, argued and added`.
const VERBS: usize = 4;

/// Finds a verb of saying before the number whose content holds the number.
pub(super) fn before(text: &Text<'_>, new: &Candidate, start: usize) -> Option<Found> {
    let classes = text.classes;
    let governs = classes.say_verb.mask() | classes.count_verb.mask() | classes.intend_verb.mask();
    if new.holds & governs == 0 {
        return None;
    }
    // `officials estimated 90 dead`: the bound is the verb as well.
    let verb = text.is(new.start, "estimated")
        && new.start > start
        && !matches!(text.text(new.start - 1), "an" | "An")
        && new.start < new.number.0;
    let mut i = if verb { new.start + 1 } else { new.start };
    let mut depth = 0;
    let quotations = text.index.quotations();
    let mut opened = quotations.partition_point(|quotation| quotation.open < i);
    while i > start && new.start + 1 - i < REACH {
        i -= 1;
        if !text.starts(i, governs | PUNCT) {
            continue;
        }
        if text.is(i, ";") {
            return None;
        }
        // What stands in a quotation governs nothing outside of it.
        while opened > 0 && quotations[opened - 1].open >= i {
            opened -= 1;
        }
        if let Some(quotation) = opened.checked_sub(1).map(|at| quotations[at])
            && (i..new.start).contains(&quotation.close)
        {
            i = quotation.open.max(start);
            continue;
        }
        if !is_saying(text, i, new.number.0) && !is_intending(text, i, new.start) {
            continue;
        }
        depth += 1;
        if depth > 3 {
            return None;
        }
        // `accused by activists of`: whoever does it in the passive.
        let found = agent(text, i, new.start).or_else(|| subject(text, i, start));
        if found.is_some() {
            return found;
        }
    }
    None
}

/// Returns whether token `i` is a verb of saying that can govern what follows.
pub(super) fn is_saying(text: &Text<'_>, i: usize, number: usize) -> bool {
    let entry = text.entry(i, text.classes.say_verb).max(text.entry(i, text.classes.count_verb));
    let Some((_, to)) = entry else { return false };
    if i + 1 >= text.tokens.len() || i >= number {
        return false;
    }
    // `let's say`.
    if i > 1 && text.shape(i - 1) == Shape::Clitic && text.text(i - 2).eq_ignore_ascii_case("let") {
        return false;
    }
    // `United States`: only a headline writes the verb with a capital.
    if text.shape(i) != Shape::Lower && !matches!(text.text(i), "Says" | "Said" | "Say") {
        return false;
    }
    // `the list`, `a report`: a noun; `to report`: nobody has said it yet; `from state prisons`: no verb at all.
    if let Some(last) = i.checked_sub(1) {
        let written = text.text(last);
        let verbal = text.has(last, text.classes.adverb)
            || text.has(last, text.classes.aux)
            || text.has(last, text.classes.pronoun_person)
            || text.has(last, text.classes.relative_word)
            || matches!(
                written,
                "it" | "It"
                    | "and"
                    | "but"
                    | "or"
                    | "as"
                    | "also"
                    | "even"
                    | "however"
                    | "both"
                    | "now"
                    | "already"
                    | "still"
            );
        // `rejected claims`: what is claimed.
        let object = text.has(i, text.classes.speech_noun)
            && text.shape(last) == Shape::Lower
            && written.ends_with("ed");
        if object
            || is_determiner(written)
            || written == "to"
            || text.has(last, text.classes.np_stop) && !verbal
        {
            return false;
        }
    }
    // `accused of`, `reports of`: a participle or a noun.
    !(to == i + 1 && text.is(to, "of")
        || (text.shape(i).is_capitalized() && text.has(i, text.classes.figure_noun)))
}

/// Returns whether token `i` says what somebody will do: plans to, agreed to.
fn is_intending(text: &Text<'_>, i: usize, number: usize) -> bool {
    text.shape(i) == Shape::Lower
        && text.has(i, text.classes.intend_verb)
        && i + 1 < number
        && text.is(i + 1, "to")
        // `indicated plans to`: a noun.
        && !(i > 0 && text.shape(i - 1) == Shape::Lower && text.text(i - 1).ends_with("ed"))
        && !(i > 0 && (is_determiner(text.text(i - 1)) || matches!(text.text(i - 1), "is" | "are" | "was" | "were" | "be" | "been" | "to")))
}

/// Reads the subject of a verb; a pronoun stands for whom it means.
pub(super) fn subject(text: &Text<'_>, verb: usize, start: usize) -> Option<Found> {
    let (from, stop) = stretch(text, verb, start)?;
    if stop - from == 1 && pronoun::stands_for(text.text(from)) {
        return Some(pronoun::resolve(text, from, verb));
    }
    (stop - from <= LONGEST && names_someone(text, from, stop))
        .then(|| made(text, from, stop, verb, Via::Sentence))
}

/// Reads the subject of a verb unless it is a pronoun.
pub(super) fn named_subject(text: &Text<'_>, verb: usize, start: usize) -> Option<Found> {
    let (from, stop) = stretch(text, verb, start)?;
    if stop - from == 1 && text.has(from, text.classes.pronoun_person) {
        return None;
    }
    (stop - from <= LONGEST && names_someone(text, from, stop))
        .then(|| made(text, from, stop, verb, Via::Sentence))
}

/// Finds the tokens of the subject of a verb.
fn stretch(text: &Text<'_>, verb: usize, start: usize) -> Option<(usize, usize)> {
    coordinated(text, verb, start, VERBS)
}

/// Finds the subject of a verb, which it may share with so many verbs before it.
fn coordinated(text: &Text<'_>, verb: usize, start: usize, verbs: usize) -> Option<(usize, usize)> {
    let mut end = verb;
    // `was quoted as saying`, `was quoted by the radio as saying`, `the radio quoted her as saying`.
    if end > start + 2 && text.is(end - 1, "as") {
        let quoted = (start.max(end.saturating_sub(12))..end - 1)
            .rev()
            .find(|i| matches!(text.text(*i), "quoted" | "cited" | "reported" | "quotes" | "quoting"))?;
        let is_passive = |i: usize| matches!(text.text(i), "was" | "were" | "been" | "is" | "are" | "being");
        if !(quoted > start && is_passive(quoted - 1)) && quoted + 1 < end - 1 {
            return trimmed(text, quoted + 1, end - 1, start);
        }
        end = quoted;
        while end > start && (is_passive(end - 1) || matches!(text.text(end - 1), "has" | "have" | "had")) {
            end -= 1;
        }
    }
    while end > start && steps_over(text, end - 1) {
        // A passive has no speaker before it: `was reported`, but `was certain that`.
        let own = text.has(verb, text.classes.say_verb) || text.has(verb, text.classes.count_verb);
        if own
            && matches!(text.text(end - 1), "was" | "were" | "be" | "been" | "is" | "are" | "being")
            && !text.text(verb).ends_with("ing")
        {
            return None;
        }
        end -= 1;
    }
    // `Ana Ruiz (Lima) said`.
    if end > start + 2 && text.is(end - 1, ")") {
        end = (end.saturating_sub(10).max(start)..end - 1).rev().find(|i| text.is(*i, "("))?;
    }
    if end == start {
        return None;
    }
    if text.text(verb).ends_with("ing") && matches!(text.text(end - 1), "," | "\u{2014}" | "\u{2013}") {
        return main_subject(text, start, end - 1);
    }
    // `the lawyer called that false and argued`: the subject of the verb before.
    if matches!(text.text(end - 1), "and" | "but" | "then") && end > start + 2 {
        let before = end - 1;
        let verb = (start.max(before.saturating_sub(REACH))..before)
            .rev()
            .take_while(|i| !text.is(*i, ";"))
            .find(|i| is_saying(text, *i, before));
        return match verb {
            Some(verb) => coordinated(text, verb, start, verbs.checked_sub(1)?),
            None => main_subject(text, start, before),
        };
    }
    // `Ruiz, who said 12 …`.
    if matches!(text.text(end - 1), "who" | "which") {
        let stop = if end - 1 > start && text.is(end - 2, ",") { end - 2 } else { end - 1 };
        return trimmed(text, segment(text, start, stop), stop, start);
    }
    let apposed = text.is(end - 1, ",");
    let stop = if apposed { end - 1 } else { end };
    let mut from = segment(text, start, stop);
    if apposed {
        if from > start && text.is(from - 1, ",") {
            // `Ana Ruiz, a lawyer, said`: both; `Ana Ruiz, who counts the dead, said`: the name.
            // `the warden, Ana Ruiz, said`: the name as well.
            let head = from - 1;
            if is_person(text, from, stop) && !is_person(text, segment(text, start, head), head) {
                return Some((from, stop));
            }
            from = segment(text, start, head);
            let inserted = text.has(head + 1, text.classes.relative_word)
                || text.has(head + 1, text.classes.np_stop) && !is_determiner(text.text(head + 1))
                || text.has(head + 1, text.classes.adverb)
                || text.is_number(head + 1)
                || text.text(head + 1).ends_with("ing");
            if inserted || stop - from > LONGEST {
                return trimmed(text, whole_name(text, start, from), head, start);
            }
        } else if from == stop {
            return None;
        }
    }
    // `companies that had insured it agreed`: the noun before a relative clause.
    if from > start + 1
        && matches!(text.text(from - 1), "that" | "who" | "which")
        && text.shape(from - 2).is_word()
        && !text.starts(from - 2, text.classes.say_verb.mask())
        && (text.has(from, text.classes.aux)
            || text.text(from).ends_with("ed") && text.shape(from) == Shape::Lower)
    {
        let head = from - 1;
        return trimmed(text, segment(text, start, head), head, start);
    }
    trimmed(text, whole_name(text, start, from), stop, start)
}

/// Returns whether a token can stand between a subject and its verb.
fn steps_over(text: &Text<'_>, i: usize) -> bool {
    text.has(i, text.classes.adverb) && text.shape(i) == Shape::Lower
        || text.shape(i) == Shape::Lower
            && text.text(i).len() > 4
            && text.text(i).ends_with("ly")
            && !text.has(i, text.classes.count_noun)
            && !text.has(i, text.classes.speech_noun)
            && !matches!(
                text.text(i),
                "ally" | "assembly" | "supply" | "monopoly" | "daily" | "weekly" | "monthly" | "elderly"
            )
        || matches!(
            text.text(i),
            "did"
                | "does"
                | "do"
                | "not"
                | "never"
                | "could"
                | "may"
                | "might"
                | "can"
                | "must"
                | "should"
                | "both"
                | "even"
                | "too"
        )
}

/// Reads the subject of the main clause for `…, saying 12 people died`.
fn main_subject(text: &Text<'_>, start: usize, comma: usize) -> Option<(usize, usize)> {
    let mut from = start.max(comma.saturating_sub(REACH));
    // `On Friday, the ministry …`.
    if text.has(from, text.classes.window_lead) || text.has(from, text.classes.clause_open) {
        from = (from..comma).find(|i| text.is(*i, ","))? + 1;
    }
    let to = phrase::end(text, from, comma);
    trimmed(text, from, to, start)
}

/// Returns whether a stretch is the name of a person.
fn is_person(text: &Text<'_>, from: usize, to: usize) -> bool {
    text.mention(text.entities, from, to)
        .is_some_and(|m| matches!(m.value(), Value::Entity(e) if e.kind == EntityType::Person && !e.nominal))
}

/// Takes from a stretch what does not belong to the name of a speaker.
fn trimmed(text: &Text<'_>, from: usize, stop: usize, start: usize) -> Option<(usize, usize)> {
    let mut from = from;
    while from < stop
        && (text.has(from, text.classes.clause_open)
            || matches!(
                text.text(from),
                "and"
                    | "And"
                    | "But"
                    | "but"
                    | "Yet"
                    | "yet"
                    | "or"
                    | "Or"
                    | "\u{2014}"
                    | ")"
                    | "-"
                    | "\u{2013}"
                    | "Meanwhile"
                    | "However"
                    | "Still"
                    | "Separately"
                    | "Earlier"
                    | "Later"
                    | "Overall"
                    | "Even"
            )
            || text.is_quote(from))
    {
        from += 1;
    }
    from = opening_time(text, from, stop);
    if from >= stop {
        return None;
    }
    if stop - from == 1
        && (text.has(from, text.classes.pronoun_person) || matches!(text.text(from), "it" | "It"))
    {
        return Some((from, stop));
    }
    // `the army left and police said`: what stands before `and` has a verb of its own.
    if let Some(and) = (from + 1..stop).rev().find(|i| matches!(text.text(*i), "and" | "but"))
        && and + 1 < stop
        && (from + 1..and).any(|i| is_finite(text, i, stop))
        && !text.has(and + 1, text.classes.say_verb)
    {
        from = and + 1;
    }
    // `the board combed the files and found`: the subject ends at its first verb.
    let stop = (from + 1..stop).find(|i| is_finite(text, *i, stop)).unwrap_or(stop);
    let stop = (from..stop)
        .rev()
        .find(|i| !matches!(text.text(*i), "," | "-" | "\u{2013}" | "\u{2014}"))
        .map_or(from, |last| last + 1);
    let starts_with_verb = from < stop
        && text.shape(from) == Shape::Lower
        && (text.has(from, text.classes.say_verb)
            && !text.has(from, text.classes.figure_noun)
            && !(text.is(from, "state") && stop > from + 1)
            || text.has(from, text.classes.aux));
    if stop <= from
        || from < start
        || starts_with_verb
        || matches!(text.text(stop - 1), "and" | "but" | "or" | "of")
    {
        return None;
    }
    Some((from, stop))
}

/// Steps over a time or a place that opens a clause without a comma: On Friday the ministry, In Lima the ministry.
fn opening_time(text: &Text<'_>, from: usize, stop: usize) -> usize {
    // `This year the clerk put them at 40`.
    if from < stop
        && let Some(mention) = text.date(from)
    {
        let at = text.tokens.at(mention.span()).end() as usize;
        return if at < stop { at } else { from };
    }
    if from >= stop || !text.has(from, text.classes.window_lead) {
        return from;
    }
    let mut at = from + 1;
    if let Some(mention) = (at < stop).then(|| text.date(at)).flatten() {
        at = text.tokens.at(mention.span()).end() as usize;
        return if at < stop { at } else { from };
    }
    // The last article behind a noun starts the subject.
    (from + 2..stop)
        .rev()
        .find(|i| matches!(text.text(*i), "the" | "a" | "an") && !text.has(*i - 1, text.classes.np_stop))
        .unwrap_or(from)
}

/// Returns whether a verb that ends a subject stands at token `i`.
fn is_finite(text: &Text<'_>, i: usize, stop: usize) -> bool {
    if text.shape(i) != Shape::Lower
        || text.has(i - 1, text.classes.relative_word)
        || is_determiner(text.text(i - 1))
    {
        return false;
    }
    if text.has(i, text.classes.say_verb) && !text.has(i, text.classes.figure_noun)
        || matches!(
            text.text(i),
            "is" | "are" | "was" | "were" | "has" | "had" | "have" | "will" | "would" | "could"
        )
    {
        return true;
    }
    let written = text.text(i);
    // `a lawyer called | that`: the verb ends the stretch.
    if written.len() > 4
        && written.ends_with("ed")
        && i + 1 == stop
        && text.has(i - 1, text.classes.count_noun)
        && !text.has(i, text.classes.count_noun)
    {
        return true;
    }
    written.len() > 4
        && written.ends_with("ed")
        && i + 1 < stop
        && (is_determiner(text.text(i + 1)) || text.is_number(i + 1) || text.is(i + 1, "and"))
}

/// Reads `announced by the ministry`.
fn agent(text: &Text<'_>, verb: usize, number: usize) -> Option<Found> {
    if verb + 1 < number && text.is(verb + 1, "by") {
        let to = phrase::end(text, verb + 2, number);
        return (to > verb + 2).then(|| made(text, verb + 2, to, verb, Via::Sentence));
    }
    None
}

/// Finds `…, the ministry said` behind the number.
pub(super) fn behind(text: &Text<'_>, new: &Candidate, end: usize) -> Option<Found> {
    let limit = end.min(new.to + REACH);
    let says = text.classes.say_verb.mask() | text.classes.count_verb.mask();
    if new.holds & says == 0 {
        return None;
    }
    let mut border = None;
    for i in new.to..limit {
        if !text.starts(i, says | PUNCT) {
            continue;
        }
        if text.is_punct(i) {
            if matches!(text.text(i), "," | "\u{2014}" | "\u{2013}")
                || text.is_quote(i)
                || text.is(i, "-") && !text.tokens.is_glued(i)
            {
                border = Some(i);
            }
            if text.is(i, ";") {
                return None;
            }
        }
        // `often cited by activists`, `put at 30 by the ministry`.
        let spoken = text.has(i, text.classes.say_verb) || text.has(i, text.classes.count_verb);
        if spoken && i + 2 < end && text.is(i + 1, "by") && text.shape(i) == Shape::Lower {
            let found = agent(text, i, end).filter(|_| border.is_none() || text.text(i).ends_with("ed"));
            if found.is_some() {
                return found;
            }
        }
        let Some(from) = border else {
            if let Some(found) = reduced(text, new, i, end) {
                return Some(found);
            }
            continue;
        };
        // `…, an analysis of the files shows.`
        let shows = text.has(i, text.classes.count_verb)
            && i > from + 1
            && (i + 1 >= end || text.shape(i + 1) == Shape::Punct);
        if i <= from || !text.starts(i, text.classes.say_verb.mask()) && !shows {
            continue;
        }
        // `, said the ministry`.
        if i == from + 1 {
            let to = phrase::end(text, i + 1, end);
            let told = matches!(text.text(i), "told" | "tells" | "telling");
            if told {
                return subject(text, i, new.to);
            }
            if to > i + 1 && names_someone(text, i + 1, to) {
                return (to >= end || closes(text, to, end)).then(|| made(text, i + 1, to, i, Via::Sentence));
            }
            // `…, the warden, Ana Ruiz, said`.
            let after = text.entry(i, text.classes.say_verb).map_or(i + 1, |(_, to)| to);
            if !text.text(i).ends_with("ing") && closes(text, after, end) {
                return subject(text, i, new.to);
            }
            if !text.text(i).ends_with("ing") {
                continue;
            }
            return None;
        }
        // `, while the ministry said 30`: the next claim.
        if matches!(
            text.text(from + 1),
            "while" | "whereas" | "but" | "although" | "though" | "which" | "who" | "and"
        ) {
            return None;
        }
        let after = text.entry(i, text.classes.say_verb).map_or(i + 1, |(_, to)| to);
        // `an analysis of the reports shows`: the first is a noun.
        if text.has(i, text.classes.speech_noun) && !closes(text, after, end) {
            continue;
        }
        let told = matches!(text.text(i), "told" | "tells" | "tell" | "telling");
        return (told || after >= end || closes(text, after, end))
            .then(|| subject(text, i, from + 1))
            .flatten();
    }
    None
}

/// Reads `the 20 prisoners lawyers say were beaten`: a relative clause without its pronoun.
fn reduced(text: &Text<'_>, new: &Candidate, i: usize, end: usize) -> Option<Found> {
    if i < new.to + 2 && new.kind == CountKind::Count
        || i == new.to
        || i + 1 >= end
        || text.shape(i) != Shape::Lower
    {
        return None;
    }
    let says = text.has(i, text.classes.say_verb) && !text.text(i).ends_with("ing");
    let goes_on = text.has(i + 1, text.classes.pronoun_person)
        || matches!(
            text.text(i + 1),
            "it" | "is"
                | "are"
                | "was"
                | "were"
                | "had"
                | "have"
                | "has"
                | "will"
                | "would"
                | "may"
                | "could"
        );
    let who = text.has(i - 1, text.classes.count_noun) && crate::noun::is_plural(text, i - 1)
        || text.shape(i - 1).is_capitalized() && text.mention(text.entities, i - 1, i).is_some();
    if !(says && goes_on && who) {
        return None;
    }
    let from = if text.shape(i - 1).is_capitalized() {
        let mention = text.mention(text.entities, i - 1, i)?;
        text.tokens.at(mention.span()).start() as usize
    } else {
        i - 1
    };
    (from > new.to || new.kind != CountKind::Count && from == new.to)
        .then(|| made(text, from, i, i, Via::Sentence))
}

/// Returns whether an attribution behind its content can end or go on at this token: `said.`, `said on Friday`.
fn closes(text: &Text<'_>, i: usize, end: usize) -> bool {
    i >= end
        || text.shape(i) == Shape::Punct
        || text.date(i).is_some()
        || text.has(i, text.classes.window_lead)
        || matches!(
            text.text(i),
            "in" | "to"
                | "at"
                | "here"
                | "there"
                | "later"
                | "earlier"
                | "too"
                | "also"
                | "via"
                | "with"
                | "last"
                | "this"
                | "late"
                | "early"
                | "of"
                | "when"
                | "as"
                | "while"
                | "and"
                | "but"
                | "yesterday"
                | "today"
        )
}

/// Finds the agent of the next sentence's passive about the same happening: `The release, announced by …`.
pub(super) fn announced(text: &Text<'_>, new: &Candidate) -> Option<Found> {
    let sentences = text.view.sentences();
    let next = new.sentence + 1;
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
        (text.starts(*i, text.classes.say_verb.mask()) || text.has(*i, text.classes.count_verb))
            && *i + 1 < end
            && text.is(*i + 1, "by")
    })?;
    let to = phrase::end(text, verb + 2, end);
    (to > verb + 2).then(|| made(text, verb + 2, to, verb, Via::Previous))
}
