//! Temporal expressions, after TIMEX3 of ISO-TimeML.

use serde::{Deserialize, Serialize};

use crate::annotation::AnnotationId;

/// The TIMEX3 `type`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum TimexType {
    /// A calendar date of any size.
    #[default]
    Date,
    /// A time of day.
    Time,
    /// A length of time.
    Duration,
    /// A repeated time.
    Set,
}

/// The TIMEX3 `mod`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TimexMod {
    /// Before the value.
    Before,
    /// After the value.
    After,
    /// On the value or before it.
    OnOrBefore,
    /// On the value or after it.
    OnOrAfter,
    /// Less than the value.
    LessThan,
    /// More than the value.
    MoreThan,
    /// The value or less.
    EqualOrLess,
    /// The value or more.
    EqualOrMore,
    /// The start of the value; early.
    Start,
    /// The middle of the value.
    Mid,
    /// The end of the value; late.
    End,
    /// About the value.
    Approx,
}

/// The unit a value is exact to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Granularity {
    /// A second.
    Second,
    /// A minute.
    Minute,
    /// An hour.
    Hour,
    /// A morning, an evening, a night.
    PartOfDay,
    /// A day.
    Day,
    /// A weekend.
    Weekend,
    /// A week.
    Week,
    /// A month.
    Month,
    /// A quarter of a year.
    Quarter,
    /// A season.
    Season,
    /// Half a year.
    Half,
    /// A year.
    Year,
    /// A decade.
    Decade,
    /// A century.
    Century,
    /// A millennium.
    Millennium,
}

/// What a relative value was computed from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnchorBasis {
    /// The publication date.
    Published,
    /// Another date in the text.
    Text,
    /// Nothing: the value stands alone or stays open.
    #[default]
    None,
}

/// What a relative value was computed from, and its value.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Anchor {
    /// The kind of anchor.
    pub basis: AnchorBasis,
    /// The date that was taken.
    pub value: Option<String>,
    /// The annotation of that date, when it stands in the text.
    pub mention: Option<AnnotationId>,
}

/// What a date is to its document, beyond being mentioned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateRole {
    /// The day the document says it was published.
    Published,
}

/// The interval that two joined expressions span.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interval {
    /// The first instant, ISO 8601.
    pub from: Option<String>,
    /// The first instant after the interval, ISO 8601.
    pub to: Option<String>,
    /// The expression at the other end.
    pub other: Option<AnnotationId>,
}

/// A temporal expression.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Date {
    /// The TIMEX3 type.
    pub timex: TimexType,
    /// The TIMEX3 value; what is not known keeps its X (`XXXX-WXX-5`).
    pub value: String,
    /// The TIMEX3 modifier.
    pub modifier: Option<TimexMod>,
    /// The first instant, when the value is resolved (`2026-02-21` or `2026-02-21T18:00`).
    pub from: Option<String>,
    /// The first instant after it.
    pub to: Option<String>,
    /// The unit the value is exact to.
    pub granularity: Option<Granularity>,
    /// What it was computed from.
    pub anchor: Anchor,
    /// What the date is to the document.
    pub role: Option<DateRole>,
    /// The interval it belongs to.
    pub interval: Option<Interval>,
    /// What is wrong with it (`no such day: February has 28 days in 2026`); never repaired in silence.
    pub problem: Option<String>,
}
