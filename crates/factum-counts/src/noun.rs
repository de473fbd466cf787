//! What is counted. Order: the noun that the number is said to be (31 were women); the noun phrase behind it; the subject of `reached` and its like before the
//! number; the noun of the count before, when the number stands alone.

use factum_core::value::{Bound, EntityType, Noun};
use factum_core::{Shape, Value};

use crate::candidate::Candidate;
use crate::words::Text;

/// The class of persons, of which a nationality is one as well.
const PEOPLE: &str = "people";

/// Classes of nouns; the rows that `count_noun` counts from one.
const CLASSES: &[&str] = &[
    PEOPLE,
    "prisoners",
    "deaths",
    "requests",
    "releases",
    "arrests",
    "fighters",
    "protesters",
    "displaced",
    "injured",
    "families",
    "events",
    "groups",
    "things",
];

/// The singulars that no rule makes; the rows that `irregular_plural` counts from one.
const IRREGULAR: &[&str] =
    &["person", "man", "woman", "child", "policeman", "gunman", "airman", "militiaman", "wife"];

/// The longest noun phrase, in tokens before its head.
const LONGEST: usize = 8;

/// A noun phrase, as tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Phrase {
    pub(crate) from: usize,
    /// The token of its head.
    pub(crate) head: usize,
    /// The token behind the head.
    pub(crate) bare_end: usize,
    /// The token behind what follows the head and belongs to it.
    pub(crate) to: usize,
}

/// Names of classes that a pipeline adds, behind the built-in ones.
pub(crate) type Extra = [String];

/// Finds the noun phrase behind the number.
pub(crate) fn following(text: &Text<'_>, new: &Candidate) -> Option<Phrase> {
    let end = new.within.end() as usize;
    let one = Some(Bound::inclusive(1.0));
    let single = new.low == one && new.high == one;
    let (from, bare_end, head) = run(text, new.after, end, single)?;
    let to = extend(text, new, head, bare_end, end);
    Some(Phrase { from, head, bare_end, to })
}

/// Finds the noun that a number without one is said to be: of whom 31 were women.
pub(crate) fn named(text: &Text<'_>, new: &Candidate) -> Option<Phrase> {
    let end = new.within.end() as usize;
    let mut at = new.after;
    // `19 of them suicides`, `40 of whom were women`.
    let of = at + 2 < end
        && text.is(at, "of")
        && matches!(text.text(at + 1), "them" | "whom" | "which" | "these" | "those");
    if of {
        at += 2;
    }
    if at < end && matches!(text.text(at), "are" | "were" | "is" | "was") {
        at += 1;
    } else if !of || at < end && text.has(at, text.classes.np_stop) {
        return None;
    }
    let (from, bare_end, head) = run(text, at, end, false)?;
    (is_known(text, head) && is_plural(text, head)).then_some(Phrase { from, head, bare_end, to: bare_end })
}

/// Returns whether a plural or a known noun stands behind a number.
pub(crate) fn counts_something(text: &Text<'_>, after: usize) -> bool {
    if after >= text.tokens.len() {
        return false;
    }
    let end = text.sentence(after.saturating_sub(1)).end() as usize;
    run(text, after, end, false).is_some_and(|(_, _, head)| is_plural(text, head))
}

/// Reads determiners, adjectives and nouns up to the last plural: start, end, head.
fn run(text: &Text<'_>, after: usize, end: usize, single: bool) -> Option<(usize, usize, usize)> {
    let mut from = after;
    while from < end && from - after < 5 && leads(text, from) {
        from += 1;
    }
    // `half of the 80 detainees`.
    while from > after
        && from < end
        && from - after < 7
        && text.is_number(from)
        && matches!(text.text(after), "of")
    {
        from += 1;
    }
    // `61 the year before`.
    if from > after && from < end && text.has(from, text.classes.time_unit) && !text.is(after, "of") {
        return None;
    }
    if from < end && matches!(text.text(from), "whom" | "them" | "which" | "us") {
        return None;
    }
    let mut i = from;
    let mut head = None;
    while i < end && i - from < LONGEST {
        let glued_hyphen = text.is(i, "-")
            && text.tokens.is_glued(i)
            && i > from
            && i + 1 < end
            && text.tokens.is_glued(i + 1);
        if glued_hyphen || (text.shape(i) == Shape::Clitic && i > from) {
            i += 1;
            continue;
        }
        if !(text.shape(i).is_word() || text.shape(i) == Shape::Alnum) || text.has(i, text.classes.np_stop) {
            break;
        }
        if is_noun(text, i) {
            head = Some(i);
        } else if head.is_some() && !(i + 1 < end && is_plural(text, i + 1) && !is_verbal(text, i)) {
            break;
        }
        i += 1;
    }
    let head = head.or_else(|| {
        let last = i.checked_sub(1).filter(|last| *last >= from && i - from <= 3)?;
        // A singular that no list knows, behind `one`; or a people whose name has no plural: five Chinese.
        let singular = single && text.shape(last) == Shape::Lower && !is_verbal(text, last);
        let people = (single || lacks_plural(text.text(last))) && is_people(text, last);
        (singular || people).then_some(last)
    })?;
    Some((from, head + 1, head))
}

/// Returns whether a token may stand between a number and its noun phrase.
fn leads(text: &Text<'_>, i: usize) -> bool {
    text.is_quote(i)
        || (text.is(i, "-") && text.tokens.is_glued(i))
        || matches!(
            text.text(i),
            "of" | "the"
                | "these"
                | "those"
                | "his"
                | "her"
                | "its"
                | "their"
                | "our"
                | "my"
                | "your"
                | "more"
                | "other"
                | "such"
                | "additional"
                | "further"
                | "same"
                | "all"
                | "or"
                | "odd"
        ) && !(text.is(i, "those") && i + 1 < text.tokens.len() && text.is(i + 1, "who"))
            && !(text.is(i, "or"))
}

/// Returns whether a noun of the lists or the name of a people stands here.
fn is_known(text: &Text<'_>, i: usize) -> bool {
    text.has(i, text.classes.count_noun) || is_people(text, i)
}

/// Returns whether a name of a people or another group of persons ends with this token: Peruvians, Sikhs.
fn is_people(text: &Text<'_>, i: usize) -> bool {
    text.shape(i).is_capitalized()
        && text.mention(text.entities, i, i + 1).is_some_and(|mention| {
            matches!(mention.value(), Value::Entity(entity) if entity.kind == EntityType::Group)
                && mention.span().end() == text.tokens.span(i).end()
        })
}

/// Returns whether the name of a people takes no ending: elsewhere the bare form is an adjective.
fn lacks_plural(written: &str) -> bool {
    ["ese", "sh", "ch", "ss"].iter().any(|end| written.ends_with(end))
}

/// Returns whether a token can be the head of what is counted.
fn is_noun(text: &Text<'_>, i: usize) -> bool {
    text.has(i, text.classes.count_noun) || is_plural(text, i)
}

pub(crate) fn is_plural(text: &Text<'_>, i: usize) -> bool {
    if let Some(class) = text.payload(i, text.classes.count_noun) {
        let written = text.text(i);
        return class > 0
            && (written.ends_with(['s', 'S'])
                || text.has(i, text.classes.irregular_plural)
                || is_collective(written));
    }
    let written = text.text(i);
    let plural = written.len() > 3
        && matches!(text.shape(i), Shape::Lower | Shape::Title | Shape::Upper)
        && (written.ends_with(['s', 'S'])
            && (!["ss", "us", "is", "as"].iter().any(|end| written.ends_with(end)) || is_people(text, i))
            || is_compound_of_men(written));
    plural
        && !text.has(i, text.classes.np_stop)
        && !text.has(i, text.classes.event_verb)
        && !text.has(i, text.classes.say_verb)
        && (!text.has(i, text.classes.count_verb) || text.has(i, text.classes.speech_noun))
}

/// Returns whether a word is a plural such as `fishermen`.
fn is_compound_of_men(written: &str) -> bool {
    written.len() > 5
        && written.ends_with("men")
        && !matches!(written, "regimen" | "specimen" | "acumen" | "abdomen")
}

/// Words that are plural without showing it.
fn is_collective(written: &str) -> bool {
    let lower = written.to_ascii_lowercase();
    matches!(
        lower.as_str(),
        "people"
            | "staff"
            | "personnel"
            | "police"
            | "crew"
            | "dead"
            | "wounded"
            | "injured"
            | "accused"
            | "aircraft"
            | "marines"
    )
}

fn is_verbal(text: &Text<'_>, i: usize) -> bool {
    let written = text.text(i);
    text.has(i, text.classes.event_verb)
        || text.has(i, text.classes.say_verb)
        || (text.shape(i) == Shape::Lower
            && written.len() > 4
            && (written.ends_with("ed") || written.ends_with("ing")))
}

/// Adds what follows the head and belongs to it: a second noun, `of`, and a participle with its preposition.
fn extend(text: &Text<'_>, new: &Candidate, head: usize, bare_end: usize, end: usize) -> usize {
    let mut to = bare_end;
    for _ in 0..3 {
        let at = skip_quote(text, to, end);
        if at >= end {
            break;
        }
        let next = match text.text(at) {
            "and" | "or" => second_noun(text, at + 1, end),
            "of" => complement(text, at + 1, end),
            "for" if takes_for(text, head) => complement(text, at + 1, end),
            _ if modifies(text, at, end) && governed(text, new, at, end) => complement(text, at + 2, end),
            _ => None,
        };
        match next {
            Some(next) if next > to => to = next,
            _ => break,
        }
    }
    to
}

fn skip_quote(text: &Text<'_>, at: usize, end: usize) -> usize {
    if at < end && text.is_quote(at) { at + 1 } else { at }
}

/// Reads a known noun behind `and`, with up to two words before it.
fn second_noun(text: &Text<'_>, from: usize, end: usize) -> Option<usize> {
    let limit = end.min(from + 4);
    let mut last = None;
    for i in from..limit {
        if !text.shape(i).is_word()
            || text.is_number(i)
            || text.has(i, text.classes.np_stop)
            || is_verbal(text, i)
        {
            break;
        }
        if is_known(text, i) && is_plural(text, i) {
            last = Some(i + 1);
        }
    }
    last
}

/// Reads the noun phrase behind a preposition.
fn complement(text: &Text<'_>, from: usize, end: usize) -> Option<usize> {
    let mut i = from;
    while i < end
        && (text.is_quote(i) || matches!(text.text(i), "the" | "a" | "an" | "their" | "his" | "her" | "its"))
    {
        i += 1;
    }
    let start = i;
    while i < end
        && i - start < 6
        && (text.shape(i).is_word()
            || (text.is(i, "-") && text.tokens.is_glued(i) && i > start)
            || text.shape(i) == Shape::Clitic)
        && !text.has(i, text.classes.np_stop)
        && !text.has(i, text.classes.say_verb)
    {
        i += 1;
    }
    (i > start).then_some(i)
}

/// Returns whether `for` behind this head names what it is about: requests for amnesty.
fn takes_for(text: &Text<'_>, head: usize) -> bool {
    text.has(head, text.classes.happening)
}

/// Returns whether a participle with a preposition stands at `at`: imprisoned for, classified as.
fn modifies(text: &Text<'_>, at: usize, end: usize) -> bool {
    at + 1 < end
        && is_verbal(text, at)
        && matches!(
            text.text(at + 1),
            "as" | "of"
                | "for"
                | "in"
                | "by"
                | "with"
                | "from"
                | "at"
                | "under"
                | "to"
                | "freedom"
                | "release"
                | "trial"
        )
}

/// Returns whether the participle is no predicate: the number is an object, or a finite verb comes later.
fn governed(text: &Text<'_>, new: &Candidate, at: usize, end: usize) -> bool {
    let object = new.start > 0 && {
        let before = new.start - 1;
        matches!(text.text(before), "to" | "of" | "for" | "from" | "by" | "with")
            || text.has(before, text.classes.event_verb)
    };
    object
        || (at + 2..end.min(at + 16))
            .take_while(|i| !matches!(text.text(*i), "who" | "which" | "that" | ";" | "."))
            .any(|i| {
                matches!(
                    text.text(i),
                    "is" | "are"
                        | "was"
                        | "were"
                        | "have"
                        | "has"
                        | "had"
                        | "will"
                        | "would"
                        | "may"
                        | "might"
                        | "can"
                        | "could"
                )
            })
}

/// Finds the subject of `reached` and its like, whose number this is.
pub(crate) fn preceding(text: &Text<'_>, new: &Candidate) -> Option<Phrase> {
    let sentence = new.within;
    let start = sentence.start() as usize;
    // `a crowd of 50,000 cheered`.
    if let Some(of) = new.start.checked_sub(1).filter(|of| *of > start && text.is(*of, "of")) {
        let head = of - 1;
        if is_gathering(text.text(head)) {
            return Some(Phrase { from: head, head, bare_end: of, to: of });
        }
    }
    let reach_end = new.start;
    let bound_reach = (new.start < new.number.0)
        && text.entry(new.start, text.classes.reach_verb).is_some_and(|(_, to)| to <= new.number.0);
    let verb = if bound_reach {
        new.start
    } else {
        text.entry_before(reach_end, text.classes.reach_verb).map(|(_, v)| v).filter(|v| *v >= start)?
    };
    let weak = matches!(text.text(verb), "is" | "are" | "was" | "were" | "at" | "to");
    let mut verb = verb;
    // `fell from 900 to 650`.
    if text.is(verb, "to") && verb > start && text.is_number(verb - 1) {
        let first = (start..verb).rev().take_while(|i| text.is_number(*i)).last()?;
        verb = text.entry_before(first, text.classes.reach_verb).map(|(_, v)| v).filter(|v| *v >= start)?;
    }
    let mut end = verb;
    while end > start && (text.has(end - 1, text.classes.aux) || text.has(end - 1, text.classes.adverb)) {
        end -= 1;
    }
    let mut from = end;
    while from > start && end - from < 16 {
        let i = from - 1;
        let stop = text.shape(i) == Shape::Punct && !text.is(i, "-")
            || text.has(i, text.classes.clause_open) && !text.is(i, "before")
            || text.has(i, text.classes.say_verb) && !text.has(i, text.classes.count_noun);
        if stop {
            break;
        }
        from -= 1;
    }
    let quantity = (from..end).any(|i| {
        matches!(text.text(i), "number" | "total" | "toll" | "tally" | "count" | "figure" | "campaign")
    });
    // `put the crowd at 9,000`.
    let placed = text.is(verb, "at")
        && (start.max(verb.saturating_sub(8))..verb)
            .rev()
            .find(|i| {
                matches!(
                    text.text(*i),
                    "put"
                        | "puts"
                        | "putting"
                        | "estimated"
                        | "estimates"
                        | "estimating"
                        | "pegged"
                        | "numbered"
                        | "counted"
                )
            })
            .is_some_and(|at| {
                from = from.max(at + 1);
                from < end && !matches!(text.text(from), "them" | "it" | "him" | "her")
            });
    if weak && !quantity && !placed {
        return None;
    }
    // `the total number of prisoners`: what is counted follows `of`.
    while from < end
        && (matches!(
            text.text(from),
            "the" | "The" | "a" | "A" | "an" | "of" | "total" | "number" | "overall" | "their" | "official"
        ) || text.shape(from).is_number())
    {
        from += 1;
    }
    let head = (from..end).find(|i| is_noun(text, *i)).or_else(|| {
        let figure = end > from
            && matches!(
                text.text(end - 1),
                "figure" | "figures" | "number" | "total" | "count" | "estimate" | "tally" | "it" | "them"
            );
        (placed && end > from && !figure).then(|| end - 1)
    })?;
    Some(Phrase { from, head, bare_end: head + 1, to: end })
}

/// Returns whether a word names many that are counted behind it.
fn is_gathering(word: &str) -> bool {
    matches!(
        word,
        "crowd"
            | "crowds"
            | "audience"
            | "team"
            | "gang"
            | "band"
            | "jury"
            | "panel"
            | "delegation"
            | "force"
            | "squad"
            | "population"
            | "staff"
            | "membership"
            | "household"
            | "family"
            | "crew"
            | "mob"
            | "congregation"
            | "gathering"
            | "garrison"
            | "workforce"
            | "platoon"
            | "community"
    )
}

/// Turns a phrase into the record's noun.
pub(crate) fn describe(text: &Text<'_>, phrase: Phrase, extra: &Extra) -> Noun {
    let class = match text.payload(phrase.head, text.classes.count_noun) {
        Some(row) => usize::try_from(row - 1).ok().and_then(|row| {
            let own = CLASSES.get(row).map(|name| (*name).to_owned());
            own.or_else(|| extra.get(row - CLASSES.len()).cloned())
        }),
        None => is_people(text, phrase.head).then(|| PEOPLE.to_owned()),
    };
    Noun { span: text.cover(phrase.from, phrase.to), head: Some(singular(text, phrase.head)), class }
}

/// Where the classes of a pipeline start to count.
pub(crate) const FIRST_EXTRA: i32 = CLASSES.len() as i32 + 1;

/// Makes the dictionary form of a head.
fn singular(text: &Text<'_>, head: usize) -> String {
    if let Some(name) = text
        .payload(head, text.classes.irregular_plural)
        .and_then(|row| usize::try_from(row - 1).ok())
        .and_then(|row| IRREGULAR.get(row))
    {
        return (*name).to_owned();
    }
    let mut word = text.text(head).to_lowercase();
    if is_compound_of_men(&word) {
        word.truncate(word.len() - 3);
        return word + "man";
    }
    if !word.ends_with('s') || ["ss", "us", "is"].iter().any(|end| word.ends_with(end)) || word.len() < 4 {
        return word;
    }
    if word.ends_with("ies") && word.len() > 4 && word != "movies" {
        word.truncate(word.len() - 3);
        word.push('y');
    } else if ["sses", "shes", "ches", "xes", "zes"].iter().any(|end| word.ends_with(end)) {
        word.truncate(word.len() - 2);
    } else {
        word.truncate(word.len() - 1);
    }
    word
}
