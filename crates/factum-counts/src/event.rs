//! What happened to what is counted. Order: the noun itself (800 releases); where the number opens its clause, the
//! predicate behind it; the verb or the happening before it (freed 12, the arrest of 12); then the predicate behind.

use factum_core::Shape;
use factum_core::value::{CountShape, Event, EventClass, Flow, Noun};

use crate::candidate::Candidate;
use crate::index::PUNCT;
use crate::noun::Phrase;
use crate::words::Text;

/// How far from the number an event is looked for, in tokens.
const REACH: usize = 22;

/// An event with the token it stands at.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) at: usize,
    pub(crate) end: usize,
    pub(crate) event: Event,
    pub(crate) flow: Flow,
}

const CLASSES: [EventClass; 14] = [
    EventClass::Release,
    EventClass::Amnesty,
    EventClass::Pardon,
    EventClass::Arrest,
    EventClass::Detention,
    EventClass::Imprisonment,
    EventClass::Conviction,
    EventClass::Death,
    EventClass::Injury,
    EventClass::Disappearance,
    EventClass::Displacement,
    EventClass::Protest,
    EventClass::Request,
    EventClass::Other,
];

fn class_of(payload: i32) -> EventClass {
    usize::try_from(payload - 1).ok().and_then(|i| CLASSES.get(i)).copied().unwrap_or(EventClass::Other)
}

/// Finds the event of a count whose noun is known.
pub(crate) fn find(text: &Text<'_>, new: &Candidate, noun: Option<Phrase>) -> Option<Found> {
    let mut found = happened(text, new, noun)?;
    found.event.negated |= none_of(text, new);
    Some(found)
}

/// Returns whether it happened to none of them: no prisoner, none of the 45.
fn none_of(text: &Text<'_>, new: &Candidate) -> bool {
    let first = text.text(new.number.0);
    if new.shape == CountShape::Universal
        && ["no", "none", "neither", "nobody", "not"].iter().any(|no| first.eq_ignore_ascii_case(no))
    {
        return true;
    }
    let words = new.number.0.saturating_sub(4)..new.number.0;
    words.clone().zip(words.skip(1)).any(|(i, of)| {
        text.is(of, "of") && matches!(text.text(i), "none" | "None" | "neither" | "Neither" | "nobody")
    })
}

fn happened(text: &Text<'_>, new: &Candidate, noun: Option<Phrase>) -> Option<Found> {
    let classes = text.classes;
    let events = classes.happening.mask()
        | classes.event_verb.mask()
        | classes.benefit_verb.mask()
        | classes.grant_verb.mask();
    if new.holds & events == 0 {
        return None;
    }
    let sentence = new.within;
    let (start, end) = (sentence.start() as usize, sentence.end() as usize);
    if let Some(found) = noun.and_then(|noun| nominal(text, noun)) {
        return Some(found);
    }
    let behind = noun.filter(|n| n.from >= new.after).map_or(new.after, |n| n.to);
    let bare = noun.filter(|n| n.from >= new.after).map_or(new.after, |n| n.bare_end);
    let opens = opens_clause(text, new, start);
    if opens && let Some(found) = predicate(text, new.from, behind, end) {
        return Some(found);
    }
    governor(text, new.start, start)
        .or_else(|| if opens { None } else { predicate(text, new.from, behind, end) })
        .or_else(|| participle(text, new.from, bare, end))
        .or_else(|| inserted(text, new.from, behind, end))
}

/// Reads the event off the noun: 800 releases, 379 requests.
fn nominal(text: &Text<'_>, noun: Phrase) -> Option<Found> {
    let payload = text.payload(noun.head, text.classes.happening)?;
    Some(found(text, noun.head, noun.head + 1, payload, noun.head))
}

/// Returns the state that the noun itself says, when nothing else is said: 1,178 political prisoners.
pub(crate) fn state_of(noun: &Noun) -> Option<(Event, Flow)> {
    let (class, flow) = match noun.head.as_deref()? {
        "prisoner" | "inmate" | "convict" => (EventClass::Imprisonment, Flow::Stock),
        "detainee" | "captive" | "hostage" | "internee" => (EventClass::Detention, Flow::Stock),
        "marcher" | "protester" | "protestor" | "demonstrator" | "striker" | "rioter" => {
            (EventClass::Protest, Flow::Flow)
        }
        _ => return None,
    };
    Some((Event { span: noun.span, class, negated: false }, flow))
}

/// Returns whether the number is the first of its clause, so that what it counts is a subject.
fn opens_clause(text: &Text<'_>, new: &Candidate, start: usize) -> bool {
    if new.start <= start {
        return true;
    }
    let mut before = new.start - 1;
    if text.is_quote(before) && before > start {
        before -= 1;
    }
    text.has(before, text.classes.clause_open)
        || matches!(text.text(before), "," | ";" | ":" | "and" | "but" | "\u{2014}" | "\u{2013}" | "-" | ")")
        || text.is_quote(before)
        || text.has(before, text.classes.say_verb)
        || text.has(before, text.classes.count_verb)
}

/// Finds the predicate of the phrase that ends at `behind`.
fn predicate(text: &Text<'_>, subject: usize, behind: usize, end: usize) -> Option<Found> {
    let mut at = behind;
    if at < end && text.is_quote(at) {
        at += 1;
    }
    // An inserted stretch between commas is stepped over: `, including minors, were arrested`.
    if at < end && text.is(at, ",") {
        at = (at + 1..end.min(at + REACH + 8))
            .find(|i| text.is(*i - 1, ",") && text.has(*i, text.classes.aux) && !text.is(*i, "to"))?;
    }
    let limit = end.min(at + REACH);
    let classes = text.classes;
    let watched = PUNCT
        | classes.clause_open.mask()
        | classes.event_verb.mask()
        | classes.benefit_verb.mask()
        | classes.say_verb.mask()
        | classes.aux.mask();
    let mut finite = at == limit;
    let mut i = at;
    while i < limit {
        if !text.starts(i, watched) {
            i += 1;
            continue;
        }
        if text.shape(i) == Shape::Punct && matches!(text.text(i), "," | ";" | ":" | "(" | "." | "\u{2014}") {
            // `who, they say, were abducted`.
            let inserted = (i + 2..limit.min(i + 8)).find(|k| text.is(*k, ","));
            match inserted {
                Some(comma)
                    if text.is(i, ",") && (i + 1..comma).any(|k| text.has(k, text.classes.say_verb)) =>
                {
                    i = comma + 1;
                    continue;
                }
                _ => break,
            }
        }
        let opener = text.has(i, text.classes.clause_open) || text.is(i, "and") || text.is(i, "but");
        // `lost five men and captured 14`: the next verb has an object of its own.
        let next_verb = i == at
            && matches!(text.text(i), "and" | "but")
            && i + 1 < limit
            && text.has(i + 1, text.classes.event_verb);
        if next_verb {
            break;
        }
        if opener && i > at {
            // A relative clause about the subject still says what happened to it.
            if !text.has(i, text.classes.relative_word) || finite {
                break;
            }
        }
        if let Some((payload, to)) = text.entry(i, text.classes.event_verb) {
            let bare_participle = i == at && !finite && follows_participle(text, to, limit);
            if !bare_participle {
                return Some(found(text, i, to, payload, subject));
            }
        }
        if text.has(i, text.classes.benefit_verb)
            && finite
            && let Some(payload) = measure_before(text, i)
        {
            return Some(found(text, i, i + 1, payload, subject));
        }
        // `have expressed concern`: the predicate is another one.
        if text.shape(i) == Shape::Lower && text.has(i, text.classes.say_verb) {
            break;
        }
        finite |= text.has(i, text.classes.aux);
        i += 1;
    }
    None
}

/// Returns whether a finite verb follows within the clause, so that a participle before it only describes.
fn follows_participle(text: &Text<'_>, from: usize, limit: usize) -> bool {
    (from..limit).take_while(|i| !matches!(text.text(*i), "," | ";" | "." | "who" | "which" | "and")).any(
        |i| {
            matches!(
                text.text(i),
                "is" | "are" | "was" | "were" | "have" | "has" | "had" | "will" | "would" | "may" | "might"
            )
        },
    )
}

/// Finds the verb or the happening before the number, in its clause.
fn governor(text: &Text<'_>, number: usize, start: usize) -> Option<Found> {
    let from = start.max(number.saturating_sub(REACH));
    let classes = text.classes;
    // What ends the search opens a clause.
    let watched = PUNCT
        | classes.clause_open.mask()
        | classes.happening.mask()
        | classes.event_verb.mask()
        | classes.benefit_verb.mask()
        | classes.grant_verb.mask();
    let mut i = number;
    let mut steps = 0;
    while i > from {
        i -= 1;
        steps += 1;
        if !text.starts(i, watched) {
            continue;
        }
        let ends = match text.shape(i) {
            Shape::Punct => matches!(text.bytes(i), b";" | b":" | b"." | b")"),
            Shape::Lower => match text.bytes(i) {
                b"who" | b"which" | b"although" | b"though" | b"because" | b"while" | b"but" | b"when"
                | b"where" | b"until" | b"unless" | b"if" | b"after" | b"before" => true,
                b"that" => steps > 1,
                _ => false,
            },
            _ => false,
        };
        if ends {
            return None;
        }
        // An infinitive or a happening with its preposition: `the release of`, `amnesty for`.
        if let Some((payload, to)) = text.entry(i, text.classes.happening).filter(|(_, to)| *to <= number) {
            let prepositional = (to..number.min(to + 8))
                .any(|k| matches!(text.text(k), "of" | "for" | "to" | "by" | "among"));
            if prepositional || to == number {
                // `granting freedom` is more than freedom.
                if let Some((payload, end)) = i
                    .checked_sub(1)
                    .and_then(|verb| text.entry(verb, text.classes.event_verb))
                    .filter(|(_, end)| *end >= to)
                {
                    return Some(found(text, i - 1, end, payload, i - 1));
                }
                let at = i;
                return Some(found(text, at, to, payload, at));
            }
        }
        if let Some((payload, to)) = text.entry(i, text.classes.event_verb).filter(|(_, to)| *to <= number) {
            let adjectival =
                i > start && text.has(i - 1, text.classes.count_noun) && !object_follows(text, to, number);
            if !adjectival {
                return Some(found(text, i, to, payload, i));
            }
        }
        // `the amnesty could cover 800 convicts`.
        if text.has(i, text.classes.benefit_verb)
            && object_follows(text, i + 1, number)
            && let Some(payload) = measure_before(text, i)
        {
            return Some(found(text, i, i + 1, payload, i));
        }
        if text.has(i, text.classes.grant_verb) {
            // `the pardon has been extended to 379 people`.
            let named =
                (from..i).rev().take(8).find_map(|k| text.payload(k, text.classes.happening).map(|p| (k, p)));
            if let Some((at, payload)) = named {
                return Some(found(text, at, at + 1, payload, i));
            }
        }
    }
    None
}

/// Returns whether the verb that ends at `to` has the number as its object: nothing but modifiers between.
fn object_follows(text: &Text<'_>, to: usize, number: usize) -> bool {
    to >= number
        || text.is_number(to)
        || text.starts(to, text.classes.number_bound.mask())
        || (to..number).all(|i| text.has(i, text.classes.bound_filler) || text.has(i, text.classes.adverb))
}

/// Reads a participle right behind the noun: 12 people killed.
fn participle(text: &Text<'_>, subject: usize, behind: usize, end: usize) -> Option<Found> {
    if behind >= end {
        return None;
    }
    let (payload, to) = text.entry(behind, text.classes.event_verb)?;
    Some(found(text, behind, to, payload, subject))
}

/// Reads a participle between commas behind the noun: three others, held since 2019, would stay.
fn inserted(text: &Text<'_>, subject: usize, behind: usize, end: usize) -> Option<Found> {
    let at = behind + 1;
    let comma = at < end && text.is(behind, ",");
    let (payload, to) = if comma { text.entry(at, text.classes.event_verb)? } else { return None };
    let participle =
        text.text(at).ends_with("ed") || matches!(text.text(at), "held" | "shot" | "hurt" | "slain");
    participle.then(|| found(text, at, to, payload, subject))
}

/// Returns the class of the last measure that the text has named before a verb such as `benefit`.
fn measure_before(text: &Text<'_>, at: usize) -> Option<i32> {
    (at.saturating_sub(160)..at).rev().find_map(|i| {
        text.payload(i, text.classes.happening).filter(|payload| *payload == 2 || *payload == 3)
    })
}

fn found(text: &Text<'_>, at: usize, end: usize, payload: i32, near: usize) -> Found {
    let class = class_of(payload);
    let from = at.saturating_sub(4).max(near.min(at).saturating_sub(3));
    let negated = (from..at)
        .rev()
        .take_while(|i| text.shape(*i).is_word())
        .any(|i| text.has(i, text.classes.negation) && !text.is(i, "no"))
        // `refused to free`.
        || (from..=at).rev().take(4).any(|i| {
            i > 0
                && text.is(i, "to")
                && matches!(text.text(i - 1), "refuse" | "refuses" | "refused" | "refusing" | "fail" | "fails" | "failed" | "failing" | "decline" | "declines" | "declined" | "unable" | "reluctant" | "unwilling")
        });
    let state = matches!(class, EventClass::Detention | EventClass::Imprisonment);
    let stock = state
        && (!text.text(at).ends_with("ed") || is_state(text, at))
        && !matches!(text.text(at), "imprisoned" | "detained" | "jailed" if !is_state(text, at));
    Found {
        at,
        end,
        event: Event { span: text.cover(at, end), class, negated },
        flow: if stock { Flow::Stock } else { Flow::Flow },
    }
}

/// Returns whether a form of `be` in the present, or `remain`, stands before: are being held.
fn is_state(text: &Text<'_>, at: usize) -> bool {
    (at.saturating_sub(3)..at).any(|i| text.has(i, text.classes.stock_aux))
        && !(at.saturating_sub(3)..at).any(|i| matches!(text.text(i), "been" | "was" | "were"))
}
