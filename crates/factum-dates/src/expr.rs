//! What an expression says, before it is known what it is counted from.

use factum_core::value::TimexMod;
use factum_core::{Norm, Rule, Span, Tok};

use crate::period::{Era, Season, Unit};

/// The parts of a calendar date that an expression names.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Partial {
    pub(crate) year: Option<i16>,
    pub(crate) month: Option<i8>,
    pub(crate) day: Option<i8>,
    pub(crate) weekday: Option<i8>,
    pub(crate) season: Option<Season>,
    pub(crate) quarter: Option<i8>,
    pub(crate) half: Option<i8>,
    pub(crate) decade: Option<(Era, i16)>,
    pub(crate) century: Option<(Era, i16)>,
    /// A day found by a rule instead of a number.
    pub(crate) holiday: Option<i32>,
    pub(crate) weekend: bool,
    /// Which of the weekdays of its month: 1 to 5, -1 for the last.
    pub(crate) nth: Option<i8>,
    /// Whether the year was written with two digits, so that its century is not said.
    pub(crate) short_year: bool,
}

/// Returns the year of two digits that is meant in some year: the last one that lies no more than ten years ahead;
/// without that, the one of 1930 to 2029.
pub(crate) fn full_year(short: i16, now: Option<i16>) -> i16 {
    match now {
        Some(now) => now + 10 - (now + 10 - short).rem_euclid(100),
        None if short < 30 => 2000 + short,
        None => 1900 + short,
    }
}

/// How many units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Amount {
    Exact(f64),
    Vague,
}

impl Amount {
    pub(crate) fn text(self) -> String {
        match self {
            Self::Exact(n) => n.to_string(),
            Self::Vague => "X".to_owned(),
        }
    }
}

/// What an expression counts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Base {
    /// The moment of writing.
    Speech,
    /// A date of the text.
    Text,
}

/// What `last`, `this` and `next` choose from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Target {
    Unit(Unit),
    Named(Partial),
}

/// The meaning of an expression.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Expr {
    Calendar(Partial),
    Which {
        step: i32,
        target: Target,
        base: Base,
    },
    /// A part of the year or month that another expression chooses: `the third quarter of last year`.
    Within {
        part: Partial,
        step: i32,
        unit: Unit,
        base: Base,
    },
    Day {
        step: i32,
        base: Base,
    },
    Offset {
        amount: Amount,
        unit: Unit,
        sign: i64,
        base: Base,
    },
    Duration {
        amount: Amount,
        unit: Unit,
    },
    /// The time the text speaks of, of whatever size.
    That,
    /// The quarter the text speaks of, or the last whole one, moved by years or put in the year `of`.
    Quarter {
        years: i64,
        of: Option<i16>,
    },
    /// A length of several units, written out, with the smallest.
    Lengths {
        value: String,
        unit: Unit,
    },
    /// A length of which nothing is known.
    SomeLength,
    /// A repeated time, written out.
    Set(String),
    Ref(&'static str),
}

/// A time of day.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Time {
    Clock { hour: i8, minute: Option<i8>, second: Option<i8>, zone: Option<i16> },
    Part(&'static str),
}

impl Time {
    /// Returns what stands behind the day in a value.
    pub(crate) fn value(&self) -> String {
        match self {
            Self::Part(code) => format!("T{code}"),
            Self::Clock { hour, minute, second, zone } => {
                let clock = format!("T{hour:02}:{:02}", minute.unwrap_or(0));
                let second = second.map(|second| format!(":{second:02}")).unwrap_or_default();
                let zone = zone.map(|zone| {
                    if zone == 0 {
                        return "Z".to_owned();
                    }
                    let sign = if zone < 0 { '-' } else { '+' };
                    let (hours, minutes) = (zone.abs() / 60, zone.abs() % 60);
                    let minutes = if minutes == 0 { String::new() } else { format!(":{minutes:02}") };
                    format!("{sign}{hours:02}{minutes}")
                });
                clock + &second + &zone.unwrap_or_default()
            }
        }
    }
}

/// An expression as it stands in the text.
#[derive(Clone, Debug)]
pub(crate) struct Mention {
    pub(crate) span: Span<Norm>,
    pub(crate) tokens: Span<Tok>,
    pub(crate) rule: Rule,
    pub(crate) expr: Expr,
    pub(crate) time: Option<Time>,
    pub(crate) modifier: Option<TimexMod>,
}
