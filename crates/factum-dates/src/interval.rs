//! Joins two expressions into an interval: `from 2014 to 2019`, `between March 3 and March 19`.

use factum_core::Span;
use factum_core::value::Interval;
use factum_core::{AnnotationId, Emitter, Tok, Value, View};
use factum_lang::Lexicon;

use crate::parts::Classes;

/// One end of a possible interval.
#[derive(Clone, Debug)]
pub(crate) struct End {
    pub(crate) id: AnnotationId,
    pub(crate) tokens: Span<Tok>,
    pub(crate) from: Option<String>,
    pub(crate) to: Option<String>,
}

/// Returns whether the words before and between two expressions make one interval of them.
pub(crate) fn joined(
    doc: &View<'_>,
    first: Span<Tok>,
    second: Span<Tok>,
    lexicon: &Lexicon,
    classes: &Classes,
) -> bool {
    let sentence = doc.sentences().around(first.start());
    if !sentence.contains(second) || second.start() < first.end() {
        return false;
    }
    let tokens = doc.tokens();
    let word = |i: u32| tokens.word(i as usize);
    let mut gap = first.end()..second.start();
    let before = first.start().checked_sub(1).filter(|i| *i >= sentence.start());
    match (gap.next(), gap.next(), gap.next()) {
        (Some(i), None, _) if lexicon.has(word(i), classes.interval_to) => true,
        // `to the`, `and on`: an article or a preposition may repeat.
        (Some(i), Some(j), None) => {
            lexicon.has(word(i), classes.interval_to) && lexicon.has(word(j), classes.month_lead)
        }
        (Some(i), None, _) => {
            lexicon.has(word(i), classes.copulative)
                && before.is_some_and(|b| lexicon.has(word(b), classes.interval_between))
        }
        _ => false,
    }
}

/// Links two ends, each to the other, with the interval they span; an interval that ends before it starts is none.
pub(crate) fn link(first: &End, second: &End, out: &mut Emitter<'_>) {
    if first.from.is_some() && second.to.is_some() && first.from > second.to {
        return;
    }
    let interval =
        |other: &End| Interval { from: first.from.clone(), to: second.to.clone(), other: Some(other.id) };
    for (end, other) in [(first, second), (second, first)] {
        out.revise(end.id, |value| {
            if let Value::Date(date) = value {
                date.interval = Some(interval(other));
            }
        });
    }
}
