//! The record of a temporal expression.

use std::borrow::Cow;

use factum_core::value;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::head::{Head, RecordId};
use super::mirror::mirror;
use super::wire::wire;

mirror! {
    /// The TIMEX3 `type`.
    TimexType = value::TimexType {
        /// A calendar date of any size.
        Date = "DATE",
        /// A time of day.
        Time = "TIME",
        /// A length of time.
        Duration = "DURATION",
        /// A repeated time.
        Set = "SET",
    }
}

mirror! {
    /// The TIMEX3 `mod`.
    TimexMod = value::TimexMod {
        /// Before the value.
        Before = "BEFORE",
        /// After the value.
        After = "AFTER",
        /// On the value or before it.
        OnOrBefore = "ON_OR_BEFORE",
        /// On the value or after it.
        OnOrAfter = "ON_OR_AFTER",
        /// Less than the value.
        LessThan = "LESS_THAN",
        /// More than the value.
        MoreThan = "MORE_THAN",
        /// The value or less.
        EqualOrLess = "EQUAL_OR_LESS",
        /// The value or more.
        EqualOrMore = "EQUAL_OR_MORE",
        /// The start of the value; early.
        Start = "START",
        /// The middle of the value.
        Mid = "MID",
        /// The end of the value; late.
        End = "END",
        /// About the value.
        Approx = "APPROX",
    }
}

mirror! {
    /// The unit a value is exact to.
    Granularity = value::Granularity {
        /// A second.
        Second = "second",
        /// A minute.
        Minute = "minute",
        /// An hour.
        Hour = "hour",
        /// A morning, an evening, a night.
        PartOfDay = "part_of_day",
        /// A day.
        Day = "day",
        /// A weekend.
        Weekend = "weekend",
        /// A week.
        Week = "week",
        /// A month.
        Month = "month",
        /// A quarter of a year.
        Quarter = "quarter",
        /// A season.
        Season = "season",
        /// Half a year.
        Half = "half",
        /// A year.
        Year = "year",
        /// A decade.
        Decade = "decade",
        /// A century.
        Century = "century",
        /// A millennium.
        Millennium = "millennium",
    }
}

mirror! {
    /// What a relative value was computed from.
    AnchorBasis = value::AnchorBasis {
        /// The publication date.
        Published = "published",
        /// Another date in the text.
        Text = "text",
        /// Nothing: the value stands alone or stays open.
        None = "none",
    }
}

mirror! {
    /// What a date is to its document, beyond being mentioned.
    DateRole = value::DateRole {
        /// The day the document says it was published.
        Published = "published",
    }
}

/// A temporal expression, after TIMEX3 of ISO-TimeML.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DateRecord<'a> {
    /// What all findings share.
    #[serde(flatten)]
    pub head: Head<'a>,
    /// The TIMEX3 type.
    #[serde(rename = "type")]
    pub timex: TimexType,
    /// The TIMEX3 value; what is not known keeps its X (`XXXX-WXX-5`).
    pub value: Cow<'a, str>,
    /// The TIMEX3 modifier.
    #[serde(rename = "mod", skip_serializing_if = "Option::is_none")]
    pub modifier: Option<TimexMod>,
    /// The first instant, ISO 8601 (`2026-02-21` or `2026-02-21T18:00`), when the value is resolved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Cow<'a, str>>,
    /// The first instant after it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Cow<'a, str>>,
    /// The unit the value is exact to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub granularity: Option<Granularity>,
    /// What it was computed from.
    pub anchor: Anchor<'a>,
    /// What the date is to the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<DateRole>,
    /// The interval it is one end of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval: Option<Interval<'a>>,
    /// What is wrong with it (`no such day: February has 28 days in 2026`); never repaired in silence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problem: Option<Cow<'a, str>>,
}

/// What a relative value was computed from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Anchor<'a> {
    /// The kind of anchor.
    pub basis: AnchorBasis,
    /// The date that was taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Cow<'a, str>>,
    /// The record of that date, when it stands in the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mention: Option<RecordId<'a>>,
}

/// The interval that two joined expressions span.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Interval<'a> {
    /// The first instant, ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Cow<'a, str>>,
    /// The first instant after the interval, ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Cow<'a, str>>,
    /// The record of the expression at the other end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<RecordId<'a>>,
}

wire! {
    DateRecord { head as flattened, timex as "type", value, modifier as "mod", from, to, granularity, anchor, role, interval, problem }
    Anchor { basis, value, mention }
    Interval { from, to, other }
}
