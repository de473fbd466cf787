//! What was put right on the way, and must be told.

use std::fmt;

use factum_core::visible;

use crate::published::FORMS;

/// Something about a document that was read all the same.
///
/// `Display` says place, value and what was done, in one line without control characters.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Warning {
    /// A record states an id that an earlier document has; it got another.
    RepeatedId {
        /// The place of the record: a path and a line.
        place: String,
        /// The id that it states.
        id: String,
        /// The id that it got.
        given: String,
        /// The place of the earlier document.
        first: String,
    },
    /// A date of publication cannot be read; the document is read without it.
    UnreadDate {
        /// The place: a path, or a path and a line.
        place: String,
        /// What stands there.
        value: String,
    },
    /// The name of a file gives a date that is in no calendar.
    ImpossibleDate {
        /// The path.
        place: String,
        /// The date.
        value: String,
    },
}

/// The longest value that is shown whole, in characters.
const SHOWN: usize = 80;

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RepeatedId { place, id, given, first } => write!(
                f,
                "{}: id `{}` is that of {} already; it is `{}` here",
                visible(place),
                short(id),
                visible(first),
                short(given)
            ),
            Self::UnreadDate { place, value } => {
                write!(
                    f,
                    "{}: date of publication `{}` is not read; expected {FORMS}",
                    visible(place),
                    short(value)
                )
            }
            Self::ImpossibleDate { place, value } => write!(
                f,
                "{}: date `{}` of the file name is in no calendar and is not read",
                visible(place),
                short(value)
            ),
        }
    }
}

/// Cuts the middle out of a long value, and makes it safe to show.
fn short(value: &str) -> String {
    if value.chars().nth(SHOWN).is_none() {
        return visible(value).into_owned();
    }
    let half = SHOWN / 2;
    let front = value.char_indices().nth(half).map_or(value, |(at, _)| &value[..at]);
    let back = value.char_indices().nth_back(half - 1).map_or(value, |(at, _)| &value[at..]);
    format!("{}…{}", visible(front), visible(back))
}
