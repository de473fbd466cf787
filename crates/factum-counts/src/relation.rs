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
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) low: Option<f64>,
    pub(crate) high: Option<f64>,
    pub(crate) part_of: Option<AnnotationId>,
    /// Whether things are counted, and no money or measure.
    pub(crate) counted: bool,
}

impl Claim {
    fn exact(&self) -> Option<f64> {
        self.low.filter(|low| self.counted && self.high.is_some_and(|high| high.total_cmp(low).is_eq()))
    }
}

/// The most parts that are added up.
const PARTS: usize = 6;

/// Finds the parts that add up to a whole, one of which, or which, is the last claim: 142 people, 130 men and 12
/// women; 130 men and 12 women, a total of 142. Returns the whole and its parts.
pub(crate) fn sum(claims: &[Claim]) -> Option<(AnnotationId, &[Claim])> {
    let (last, before) = claims.split_last()?;
    let exact = last.exact()?;
    let same = |claim: &&Claim| claim.sentence == last.sentence;
    let mut added = 0.0;
    for (k, part) in before.iter().rev().take(PARTS).take_while(same).enumerate() {
        added += part.exact()?;
        let first = before.len() - 1 - k;
        if k > 0 && added.total_cmp(&exact).is_eq() {
            return Some((last.id, &before[first..]));
        }
        let whole =
            first.checked_sub(1).map(|at| &before[at]).filter(|whole| last.sentence - whole.sentence <= 1);
        if let Some(whole) = whole
            && whole.exact().is_some_and(|all| all.total_cmp(&(added + exact)).is_eq())
        {
            return Some((whole.id, &claims[first..]));
        }
    }
    None
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
    claims: &[Claim],
    sentence: usize,
) -> Option<AnnotationId> {
    let whole = claims.last().filter(|claim| sentence - claim.sentence <= 1)?;
    let within = |claim: &Claim| match (new.low.or(new.high), claim.high.or(claim.low)) {
        (Some(part), Some(all)) => part.value <= all || claim.high.is_none(),
        _ => true,
    };
    // `Of the 142 people held, 130 were men and 12 were women`.
    let opened =
        claims.iter().rev().take(PARTS).take_while(|claim| claim.sentence == sentence).find(|claim| {
            let article =
                claim.start.checked_sub(1).is_some_and(|i| matches!(text.text(i), "the" | "these" | "those"));
            claim.start.checked_sub(if article { 2 } else { 1 }).is_some_and(|i| text.is(i, "Of"))
        });
    if let Some(whole) = opened.filter(|claim| within(claim)) {
        return Some(whole.id);
    }
    // `Of those, 30 were minors`.
    let first = new.within.start() as usize;
    let pointed = text.is(first, "Of")
        && first + 1 < new.start
        && matches!(text.text(first + 1), "these" | "those" | "them" | "whom" | "which");
    if pointed {
        let whole = claims.iter().rev().find(|claim| claim.sentence < sentence && claim.part_of.is_none());
        return whole.filter(|claim| sentence - claim.sentence <= 2 && within(claim)).map(|claim| claim.id);
    }
    // `including 3 minors and 2 women`.
    let coordinated = whole.sentence == sentence
        // A currency sign can belong to both: `5€6`.
        && new.start.checked_sub(whole.end).is_some_and(|gap| gap <= 6)
        && (whole.end..new.start)
            .all(|i| text.shape(i).is_word() && !text.has(i, text.classes.aux) || text.is(i, ","))
        && new.start.checked_sub(1).is_some_and(|i| matches!(text.text(i), "and" | ","));
    if let Some(of) = whole.part_of.filter(|_| coordinated) {
        return Some(of);
    }
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
    ((inside && same || behind) && within(whole)).then_some(whole.id)
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
