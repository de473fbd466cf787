//! Token patterns: recognition over classes, words, shapes and earlier layers.
//!
//! All patterns of a set run as one automaton over one symbol per element of the text, in linear time and without
//! backtracking. An element is a token, a phrase of the lexicon whose classes some pattern names, or a mention of an
//! earlier layer that some pattern names. Patterns rank by their order: of those that match from the same element,
//! the first wins, and the search goes on behind it.
//!
//! # Notation
//!
//! | written | matches |
//! |---|---|
//! | `of`, `'at least'` | a word, in any case; several words one after the other |
//! | `<month>`, `<month\|weekday>` | an element with a class of the lexicon |
//! | `[digits4]`, `[title\|upper]` | a token of a shape; groups: `cap`, `word`, `int`, `num`, `address` |
//! | `@dates`, `@entities.person` | a mention of an earlier layer, as one element |
//! | `.` | any element |
//! | `!x`, `x&y`, `~x` | not; both; `x` glued to what stands before it |
//! | `x y`, `x \| y`, `( )` | sequence, alternatives, group |
//! | `x?`, `x*`, `x+`, `x{2,4}`, each with `?` for fewest | repeats; `*` and `+` stop at 16 |
//! | `name:x` | captures |
//! | `next:x` | captures, and lets the search go on from here: context that is looked at but not taken |
//! | `^` | a border between sentences; no pattern crosses one otherwise |
//! | `$name` | a fragment defined before |

mod apart;
mod compile;
mod matcher;
mod symbol;
mod syntax;

pub(crate) use compile::compile;
pub(crate) use matcher::Slot;
pub use matcher::{Match, Matches, PatternSet};
pub use symbol::AlphabetSize;
pub(crate) use symbol::is_kind;
pub(crate) use syntax::{Node, Test, parse};
