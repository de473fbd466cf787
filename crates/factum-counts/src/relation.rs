//! How a count relates to those before it: what it adds, what it is a part of, what it says again.

use factum_core::AnnotationId;
use factum_core::value::Increment;

use crate::candidate::Candidate;
use crate::rules::Meaning;
use crate::words::Text;

/// A count that was made before, as far as later ones need it.
#[derive(Clone, Debug)]
pub(crate) struct Claim {
    pub(crate) id: AnnotationId,
    pub(crate) sentence: usize,
    pub(crate) end: usize,
    pub(crate) low: Option<f64>,
    pub(crate) high: Option<f64>,
}

/// Reads `another`, `remaining` and `a total of` before the number.
pub(crate) fn increment(text: &Text<'_>, new: &Candidate) -> Option<Increment> {
    let mut at = new.start;
    let mut before = None;
    while at < new.number.0 && before.is_none() {
        // `more` in `more than` adds nothing.
        if let Some((_, to)) = text.entry(at, text.classes.number_bound) {
            at = to;
            continue;
        }
        before = text
            .payload(at, text.classes.increment)
            .or_else(|| text.entry(at, text.classes.increment).map(|(n, _)| n));
        at += 1;
    }
    let before = before.map(|payload| match payload {
        1 => Increment::Total,
        2 => Increment::Additional,
        _ => Increment::Remaining,
    });
    before.or_else(|| {
        let more = new.after < text.tokens.len()
            && matches!(text.text(new.after), "more" | "other" | "others" | "additional");
        more.then_some(Increment::Additional)
    })
}

/// Returns the count that this one is a part of: of whom 40 were women, including 3 minors.
pub(crate) fn part_of(
    text: &Text<'_>,
    new: &Candidate,
    before: Option<&Claim>,
    sentence: usize,
) -> Option<AnnotationId> {
    let whole = before.filter(|claim| sentence - claim.sentence <= 1)?;
    if matches!(new.rule.meaning, Meaning::Member) {
        return Some(whole.id);
    }
    let same = whole.sentence == sentence;
    let lead = new.start.checked_sub(1).filter(|i| *i >= whole.end || !same)?;
    let inside = text.entry_before(new.start, text.classes.includes).is_some()
        || (lead > 0
            && matches!(text.text(lead), "whom" | "them" | "which")
            && text.text(lead - 1).eq_ignore_ascii_case("of"));
    let behind = new.after + 1 < text.tokens.len()
        && text.is(new.after, "of")
        && matches!(text.text(new.after + 1), "them" | "whom" | "these" | "those");
    let smaller = match (new.low.or(new.high), whole.high.or(whole.low)) {
        (Some(part), Some(all)) => part.value <= all || whole.high.is_none(),
        _ => true,
    };
    ((inside && same || behind) && smaller).then_some(whole.id)
}

/// Returns the count that this one says again: these 379 prisoners.
pub(crate) fn repeat_of(text: &Text<'_>, new: &Candidate, claims: &[Claim]) -> Option<AnnotationId> {
    let pointed = (new.start..new.number.0)
        .any(|i| matches!(text.text(i), "these" | "those" | "the" | "These" | "Those" | "The"))
        || (new.start > 0
            && matches!(text.text(new.start - 1), "these" | "those" | "the" | "These" | "Those" | "The"));
    if !pointed {
        return None;
    }
    let (low, high) = (new.low.map(|b| b.value), new.high.map(|b| b.value));
    claims
        .iter()
        .rev()
        .find(|claim| claim.low == low && claim.high == high && low.is_some())
        .map(|claim| claim.id)
}
