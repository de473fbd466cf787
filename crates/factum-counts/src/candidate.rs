//! A number before it has a noun: its tokens, its bounds and what it measures.

use factum_core::value::{Bound, CountKind, CountShape};
use factum_core::{Span, Tok};
use factum_lang::Bits;

use crate::rules::RuleDef;

#[derive(Clone, Debug)]
pub(crate) struct Candidate {
    pub(crate) rule: &'static RuleDef,
    /// The tokens that are reported.
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// Its sentence, and the tokens of it.
    pub(crate) sentence: usize,
    pub(crate) within: Span<Tok>,
    /// The classes of all words and phrases of the sentence: what none of them has need not be looked for.
    pub(crate) holds: Bits,
    /// The tokens of the number, or of its first number.
    pub(crate) number: (usize, usize),
    /// Where the whole match starts, with words such as `another`.
    pub(crate) start: usize,
    /// Where the words about the number end and its noun can start.
    pub(crate) after: usize,
    pub(crate) low: Option<Bound>,
    pub(crate) high: Option<Bound>,
    pub(crate) shape: CountShape,
    pub(crate) kind: CountKind,
    pub(crate) unit: Option<&'static str>,
    /// Whether the number is written as a word.
    pub(crate) spelled: bool,
}
