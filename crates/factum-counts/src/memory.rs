//! What a document has counted so far, and what later counts take from it: a number without a noun has that of the
//! count before, a part shares what happened to the whole, and counts of one sentence share their time.

use factum_core::value::{Event, Flow, Noun, Window};
use factum_core::{Count, Emitter, Value};

use crate::relation::{self, Claim};

/// How many claims are looked back to.
const CLAIMS: usize = 64;
/// How many sentences later a count still takes from those before it.
const NEAR: usize = 2;

/// The last of each kind, with its sentence.
#[derive(Default)]
pub(crate) struct Memory {
    pub(crate) claims: Vec<Claim>,
    noun: Option<(usize, Noun)>,
    event: Option<(usize, Event, Flow)>,
    window: Option<(usize, Window)>,
}

impl Memory {
    /// Keeps the noun of a question, unless another is near: how many detainees are left?
    pub(crate) fn asked(&mut self, noun: Noun, sentence: usize) {
        if self.noun.as_ref().is_none_or(|(kept, _)| sentence - kept > NEAR) {
            self.noun = Some((sentence, noun));
        }
    }

    /// Gives a count without a noun that of the count before; returns whether there was one.
    pub(crate) fn lend_noun(&self, count: &mut Count, sentence: usize) -> bool {
        let noun = self.noun.as_ref().filter(|(kept, _)| sentence - kept <= NEAR);
        // A total sums up nouns that differ: 130 men and 12 women, a total of 142.
        if count.increment != Some(factum_core::value::Increment::Total) {
            count.noun = noun.map(|(_, noun)| noun.clone());
        }
        noun.is_some()
    }

    /// Completes a count by what those before it have: a member of a whole, a part, a number without a noun.
    pub(crate) fn complete(&self, count: &mut Count, sentence: usize, member: bool, elliptic: bool) {
        let near = |kept: usize| sentence - kept <= NEAR;
        let whole = member || elliptic;
        if count.event.is_none() && (whole || count.part_of.is_some()) {
            let kept = self.event.as_ref().filter(|(kept, ..)| *kept == sentence || whole && near(*kept));
            if let Some((_, event, flow)) = kept {
                (count.event, count.flow) = (Some(event.clone()), Some(*flow));
                if elliptic && count.window.is_none() {
                    count.window =
                        self.window.as_ref().filter(|(kept, _)| near(*kept)).map(|(_, w)| w.clone());
                }
            }
        }
        if count.window.is_none() {
            let kept = self.window.as_ref().filter(|(kept, _)| *kept == sentence || member && near(*kept));
            count.window = kept.map(|(_, window)| window.clone());
        }
    }

    /// Keeps what a count is about for those behind it.
    pub(crate) fn keep(&mut self, count: &Count, sentence: usize) {
        if let Some(noun) = &count.noun {
            self.noun = Some((sentence, noun.clone()));
        }
        if let Some((event, flow)) = count.event.as_ref().zip(count.flow) {
            self.event = Some((sentence, event.clone(), flow));
        }
        if let Some(window) = &count.window {
            self.window = Some((sentence, window.clone()));
        }
    }

    /// Adds a claim, and makes parts of those that add up to a whole with it.
    pub(crate) fn add(&mut self, claim: Claim, out: &mut Emitter<'_>) {
        if self.claims.len() >= CLAIMS {
            self.claims.remove(0);
        }
        self.claims.push(claim);
        let Some((whole, parts)) = relation::sum(&self.claims) else { return };
        for part in parts {
            out.revise(part.id, |value| {
                if let Value::Count(count) = value {
                    count.part_of.get_or_insert(whole);
                }
            });
        }
    }
}
