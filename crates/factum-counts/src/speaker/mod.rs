//! Who says so.
//!
//! Order: whoever speaks the quotation that holds the number; `according to` behind the number; the verb of saying
//! before the number, with its subject; `according to` before it; the verb behind it (`…, she said`); a noun of saying
//! (`the ministry's estimate of`, `by one count`, `in a survey`); the name before a colon; the next sentence about the
//! same happening (`The release, announced by …`). Whoever grants or frees is no speaker, and `reportedly` names none.

mod clause;
mod frame;
mod phrase;
mod pronoun;
mod quotation;

use factum_core::value::{EntityType, Speaker, Via};
use factum_core::{Annotation, Value};

use crate::candidate::Candidate;
use crate::words::Text;

/// A speaker, with the token of the verb that makes it one.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) speaker: Speaker,
    pub(crate) verb: usize,
}

/// Finds who claims a count.
pub(crate) fn find(text: &Text<'_>, new: &Candidate) -> Option<Found> {
    let sentence = new.within;
    let (start, end) = (sentence.start() as usize, sentence.end() as usize);
    if let Some(found) = quotation::speaker(text, new) {
        return Some(found);
    }
    let accorded = new.holds & text.classes.according.mask() != 0;
    accorded
        .then(|| frame::accorded_behind(text, new, end))
        .flatten()
        .or_else(|| {
            let accorded = accorded.then(|| frame::accorded_before(text, new, start)).flatten();
            let said = clause::before(text, new, start);
            // `According to police 12 died, but the hospital said 30`: the nearer one.
            match (accorded, said) {
                (Some(one), Some(other)) => Some(if other.verb > one.verb { other } else { one }),
                (one, other) => one.or(other),
            }
        })
        .or_else(|| clause::behind(text, new, end))
        .or_else(|| frame::noun(text, new, start, end))
        .or_else(|| frame::label(text, new))
        .or_else(|| clause::announced(text, new))
}

fn made(text: &Text<'_>, from: usize, to: usize, verb: usize, via: Via) -> Found {
    let span = text.cover(from, to);
    let at = text.entities.partition_point(|a| a.span().start() < span.start());
    let inside = || {
        text.entities[at..]
            .iter()
            .take_while(|a| a.span().start() < span.end())
            .filter(|a| matches!(a.value(), Value::Entity(_)) && span.contains(a.span()))
    };
    // `ministry spokesman Ana Ruiz`: the person speaks.
    let person = |a: &&Annotation| matches!(a.value(), Value::Entity(e) if e.kind == EntityType::Person);
    let entity = inside().find(person).or_else(|| inside().next()).map(Annotation::id);
    Found { speaker: Speaker { span, entity, via }, verb }
}
