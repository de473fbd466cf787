//! How sure a claim is. Order: denied; demanded; hypothetical; expected; estimated; otherwise asserted.

use factum_core::value::Modality;

use crate::candidate::Candidate;
use crate::event;
use crate::index::PUNCT;
use crate::speaker;
use crate::words::Text;

/// Reads the modality off the verbs and words around number, happening and speaker.
pub(crate) fn find(
    text: &Text<'_>,
    new: &Candidate,
    event: Option<&event::Found>,
    noun_end: usize,
    spoken: Option<&speaker::Found>,
) -> Modality {
    let verb = spoken.map(|s| s.verb);
    let sentence = new.within;
    let (start, end) = (sentence.start() as usize, sentence.end() as usize);
    // `it is not true that`.
    let untrue = new.holds & text.classes.deny_word.mask() != 0
        && (start.max(new.start.saturating_sub(20))..new.start).any(|i| {
            text.entry(i, text.classes.deny_word).is_some_and(|(_, to)| to > i + 1 && to <= new.start)
        });
    let denied = untrue
        || event.is_some_and(|e| e.event.negated)
        || verb.is_some_and(|v| text.has(v, text.classes.deny_word));
    if denied {
        return Modality::Denied;
    }
    // The words that govern: between verb of saying and happening, on whichever side of the number it stands.
    let happening = event.map_or(noun_end, |e| e.at);
    let waits = noun_end < end
        && matches!(
            text.text(noun_end),
            "will" | "would" | "shall" | "may" | "might" | "could" | "can" | "should"
        );
    let (from, to) = if event.is_none() && waits {
        // What happens has no class: its verb group still says how sure it is.
        let to = (noun_end..end.min(noun_end + 4))
            .find(|i| text.is_punct(*i) || text.has(*i, text.classes.relative_word));
        (noun_end, to.unwrap_or(end.min(noun_end + 4)))
    } else if happening >= new.from && happening < noun_end {
        // The noun is the happening: its own predicate says how sure it is.
        (noun_end, end.min(noun_end + 4))
    } else if happening >= new.from {
        (noun_end, happening)
    } else {
        (governing_start(text, happening, start), happening + 1)
    };
    let range = || (from..to.min(end)).chain(verb);
    if range().any(|i| text.starts(i, text.classes.demand_verb.mask())) {
        return Modality::Demanded;
    }
    let clause = governing_start(text, new.from.min(happening), start);
    let supposed = (clause..new.start)
        .filter(|i| text.has(*i, text.classes.clause_open))
        .any(|i| matches!(text.bytes(i), b"if" | b"If" | b"whether" | b"unless" | b"Unless"))
        || (from..to.min(end)).any(|i| {
            text.has(i, text.classes.hypothetical_word) && text.shape(i) == factum_core::Shape::Lower
        });
    // `Had the levee broken, 500 would have drowned`.
    let conditional = matches!(text.text(start), "If" | "Unless") && start < new.start;
    let inverted = conditional
        || matches!(text.text(start), "Had" | "Were" | "Should")
            && (from..to.min(end)).any(|i| matches!(text.text(i), "would" | "could" | "might"));
    if supposed || inverted {
        return Modality::Hypothetical;
    }
    let intended = verb.is_some_and(|v| {
        let to = v + 1 < end && text.is(v + 1, "to");
        text.has(v, text.classes.intend_verb) && to && !text.text(v).starts_with("claim")
            || matches!(text.text(v), "expect" | "expects" | "expected" | "want" | "wants" | "wanted")
    });
    if intended
        || (from..to.min(end)).any(|i| text.has(i, text.classes.expect_word))
        || granting(text, happening, start)
    {
        return Modality::Expected;
    }
    let estimated = spoken.is_some_and(|s| {
        // `an estimate by the ministry suggests`.
        let tokens = text.tokens.at(s.speaker.span);
        (tokens.start()..tokens.end()).any(|i| text.has(i as usize, text.classes.estimate_word))
    }) || verb.is_some_and(|v| text.has(v, text.classes.estimate_word))
        || (new.start.saturating_sub(1).max(start)..new.number.0)
            .any(|i| text.has(i, text.classes.estimate_word));
    if estimated {
        return Modality::Estimated;
    }
    Modality::Asserted
}

/// Returns where the words start that govern a happening before the number: its verb group, six tokens at most.
fn governing_start(text: &Text<'_>, happening: usize, start: usize) -> usize {
    let mut from = happening;
    while from > start && happening - from < 6 {
        if text.starts(from - 1, PUNCT | text.classes.clause_open.mask())
            && matches!(text.bytes(from - 1), b"," | b";" | b":" | b"." | b"that" | b"which" | b"who")
        {
            break;
        }
        from -= 1;
    }
    from
}

/// Returns whether a law or plan is said to do it in general: legislation granting freedom to hundreds.
fn granting(text: &Text<'_>, happening: usize, start: usize) -> bool {
    let verb = (happening.saturating_sub(1).max(start)..=happening).find(|i| {
        *i < text.tokens.len()
            && text.bytes(*i).ends_with(b"ing")
            && text.shape(*i) == factum_core::Shape::Lower
    });
    verb.is_some_and(|v| v > start && text.has(v - 1, text.classes.granting_instrument))
}
