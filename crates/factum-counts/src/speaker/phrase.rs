//! Noun phrases that can speak: where they start and end, and whether anybody is named by them.

use factum_core::Shape;

use crate::words::Text;

/// The longest name of a speaker, in tokens.
pub(super) const LONGEST: usize = 18;
/// The longest stretch without a comma that is looked through for one, in tokens.
const LONGEST_SEGMENT: usize = 80;

/// Returns where the noun phrase that starts at `from` ends.
pub(super) fn end(text: &Text<'_>, from: usize, end: usize) -> usize {
    // `12 witnesses`, `9/11 widows`.
    let mut to = from;
    while to < end && to - from < 4 && (text.is_number(to) || text.is(to, "/") && to > from) {
        to += 1;
    }
    if to > from && (to >= end || !text.shape(to).is_word() || text.has(to, text.classes.np_stop)) {
        return from;
    }
    while to < end && to - from < LONGEST {
        let joins = to == from && is_determiner(text.text(to)) && !text.is(to, "of")
            || is_article(text.text(to))
            || matches!(
                text.text(to),
                "of" | "for" | "and" | "&" | "its" | "their" | "his" | "her" | "'s" | "'"
            )
            || carries_on(text, from, to, end);
        let word = text.shape(to).is_word()
            || matches!(text.shape(to), Shape::Clitic | Shape::Alnum)
            || (text.is(to, "-") && text.tokens.is_glued(to));
        if to > from && text.date(to).is_some() {
            break;
        }
        if !joins && (!word || text.has(to, text.classes.np_stop)) {
            break;
        }
        let owned = to > from
            && (text.shape(to - 1) == Shape::Clitic
                || matches!(text.text(to - 1), "'" | "the" | "a" | "its" | "their"));
        if to > from && is_verb(text, to) && !owned {
            break;
        }
        to += 1;
    }
    while to > from
        && matches!(text.text(to - 1), "and" | "of" | "for" | "the" | "a" | "an" | "by" | "from" | "&")
    {
        to -= 1;
    }
    to
}

/// Returns whether a preposition goes on with the name: figures from the ministry, a report by lawyers.
fn carries_on(text: &Text<'_>, from: usize, at: usize, end: usize) -> bool {
    at > from
        && at + 1 < end
        && matches!(text.text(at), "by" | "from")
        && (is_determiner(text.text(at + 1)) || text.shape(at + 1).is_capitalized())
        && text.date(at + 1).is_none()
}

fn is_verb(text: &Text<'_>, i: usize) -> bool {
    text.shape(i) == Shape::Lower
        && (text.has(i, text.classes.event_verb)
            || (text.has(i, text.classes.say_verb) && !text.has(i, text.classes.figure_noun)))
}

/// Returns the start of the stretch between commas, or clause borders, that ends at `stop`; `stop` when it is too long to
/// be a name with all that belongs to it.
pub(super) fn segment(text: &Text<'_>, start: usize, stop: usize) -> usize {
    let mut from = stop;
    while from > start {
        if stop - from >= LONGEST_SEGMENT {
            return stop;
        }
        let i = from - 1;
        let border = text.shape(i) == Shape::Punct
            && !matches!(text.text(i), "-" | "." | "'" | "/" | "&")
            && !text.tokens.is_glued(i)
            || matches!(text.text(i), "," | ";" | ":" | "(" | ")" | "!" | "?" | "\u{2014}" | "\u{2013}")
            || text.is_quote(i)
            || matches!(
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
                    | "where"
                    | "whereas"
                    | "until"
                    | "than"
            );
        if border {
            break;
        }
        from -= 1;
    }
    from
}

/// Goes back to the start of a name that a comma cuts: Justice, Peace and Law.
pub(super) fn whole_name(text: &Text<'_>, start: usize, from: usize) -> usize {
    let Some(name) = text.mention(text.entities, from, from + 1) else { return from };
    let first = text.tokens.at(name.span()).start() as usize;
    if first < from && first >= start { segment(text, start, first) } else { from }
}

/// Returns whether a stretch can speak: a name, a pronoun, or a noun that is not a time or a clause.
pub(super) fn names_someone(text: &Text<'_>, from: usize, to: usize) -> bool {
    let first = text.text(from);
    if from >= to
        || text.has(from, text.classes.window_lead)
        || matches!(first, "Nobody" | "nobody" | "None" | "none" | "Neither" | "neither")
        || matches!(
            first,
            "of" | "with"
                | "about"
                | "like"
                | "into"
                | "against"
                | "among"
                | "despite"
                | "and"
                | "or"
                | "than"
                | "as"
                | "up"
                | "out"
        )
        || matches!(
            first,
            "it" | "It"
                | "there"
                | "There"
                | "this"
                | "This"
                | "which"
                | "who"
                | "to"
                | "To"
                | "what"
                | "What"
                | "how"
                | "How"
                | "not"
                | "Not"
        )
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
    }) || is_article(first)
        || matches!(first, "one" | "One" | "another" | "Another" | "some" | "Some" | "many" | "Many")
        || matches!(
            first,
            "his" | "her" | "their" | "its" | "our" | "my" | "His" | "Her" | "Their" | "Its" | "Our" | "My"
        )
}

pub(super) fn is_determiner(word: &str) -> bool {
    is_article(word)
        || matches!(
            word,
            "this"
                | "This"
                | "that"
                | "these"
                | "These"
                | "its"
                | "their"
                | "his"
                | "her"
                | "our"
                | "my"
                | "your"
                | "no"
                | "of"
        )
}

fn is_article(word: &str) -> bool {
    matches!(word, "the" | "The" | "a" | "A" | "an" | "An")
}
