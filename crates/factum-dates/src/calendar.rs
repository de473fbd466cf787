//! Dates by their names in the calendar: days, months, quarters, seasons, years, decades, centuries.

use crate::expr::{Expr, Target};
use crate::grammar::RuleDef;
use crate::parts::Parts;

fn named(parts: &Parts<'_>) -> Option<Expr> {
    Some(Expr::Calendar(parts.partial()))
}

/// Reads a part of the year that another expression chooses: `March last year`, `June of that year`.
fn within(parts: &Parts<'_>) -> Option<Expr> {
    let (step, base) = parts.which().unwrap_or((0, crate::expr::Base::Text));
    Some(Expr::Within { part: parts.partial(), step, unit: parts.unit()?, base })
}

fn slashes(parts: &Parts<'_>) -> Option<Expr> {
    let number = |name: &str| parts.number(name).map(|n| n as i16);
    let (first, second, year) = (number("first")?, number("second")?, number("year")?);
    let year = match year {
        0..30 => 2000 + year,
        30..100 => 1900 + year,
        other => other,
    };
    let mut part = crate::expr::Partial { year: Some(year), ..Default::default() };
    // The extractor swaps them when the option or the numbers say so.
    part.month = i8::try_from(first).ok();
    part.day = i8::try_from(second).ok();
    Some(Expr::Calendar(part))
}

fn chosen(parts: &Parts<'_>) -> Option<Expr> {
    let (step, base) = parts.which()?;
    Some(Expr::Which { step, target: Target::Named(parts.partial()), base })
}

pub(crate) const NUMERIC: &[RuleDef] = &[
    RuleDef {
        id: "dates.iso",
        about: "A day as year, month and day with hyphens: 2031-05-13.",
        patterns: &["year:[digits4] ~'-' mm:~[digits2] ~'-' day:~[digits2]"],
        read: named,
    },
    RuleDef {
        id: "dates.slashes",
        about: "A day with slashes or dots, in the order of the option `order`: 5/13/2031, 13.05.2031.",
        patterns: &[
            "first:[digits2] ~'/' second:~[digits2] ~'/' year:~[digits4|digits2]",
            "first:[digits2] ~'.' second:~[digits2] ~'.' year:~[digits4]",
        ],
        read: slashes,
    },
];

pub(crate) const RULES: &[RuleDef] = &[
    RuleDef {
        id: "dates.day",
        about: "A day of a month, with or without weekday and year: Friday, May 9, 2031; 9 May.",
        patterns: &["(bound:<bound>)? $full"],
        read: named,
    },
    RuleDef {
        id: "dates.day_of_list",
        about: "The first days of a list that ends in a full date: 5 and 7 January.",
        patterns: &[
            "x:(day:[digits2|ordinal]) ($dash|and|to|or|',') next:([digits2|ordinal] month:<month>&[cap] (','? year:[digits4])?)",
        ],
        read: named,
    },
    RuleDef {
        id: "dates.month",
        about: "A month with its year: June 2029, early March of that year.",
        patterns: &[
            "$pre? $month $yr",
            "$pre? $month (of|in)? ($that | which:<which_text> | the which:<which_text> | which:<which>) unit:<time_unit>",
        ],
        read: |parts| if parts.has("unit") { within(parts) } else { named(parts) },
    },
    RuleDef {
        id: "dates.quarter",
        about: "A quarter of a year: the third quarter of 2030, fourth-quarter, Q3 2030.",
        patterns: &["$pre? quarter:<ordinal_word> '-'? quarter (of|in)? the? (fiscal? year)? $year"],
        read: named,
    },
    RuleDef {
        id: "dates.season",
        about: "A season, with or without its year: the summer of 2029, this spring.",
        patterns: &["$pre? season:<season> (of|',')? $yr"],
        read: named,
    },
    RuleDef {
        id: "dates.holiday",
        about: "A holiday with a place in the calendar: Christmas 2030, Good Friday.",
        patterns: &["$pre? holiday:<holiday>&[cap] (','? of? year:[digits4])?"],
        read: named,
    },
    RuleDef {
        id: "dates.chosen",
        about: "A named time that last, this, next, previous or following chooses: last Friday, next summer.",
        patterns: &[
            "$pre? (this|the)? (which:<which>|which:<which_text>) (weekday:<weekday>&[cap] | month:<month>&[cap] | season:<season>)",
        ],
        read: chosen,
    },
    RuleDef {
        id: "dates.weekday",
        about: "A bare weekday; the tense of the clause says which.",
        patterns: &["(phase:<phase> (on)?)? $wd"],
        read: named,
    },
    RuleDef {
        id: "dates.month_alone",
        about: "A month without a year; the tense of the clause says which.",
        patterns: &["$pre $month", "<time_preposition> x:$month", "x:(month:<month>&!<month_word>&[cap])"],
        read: named,
    },
    RuleDef {
        id: "dates.decade",
        about: "A decade: the 1990s, the late '80s, the nineties.",
        patterns: &["$pre? decade:[decade] (era:<era>)?", "the phase:<phase>? '-'? decade:<decade_word>"],
        read: named,
    },
    RuleDef {
        id: "dates.century",
        about: "A century: the 19th century, the fourth century BC.",
        patterns: &["$pre? century:(<ordinal_word>|[ordinal]) '-'? century (era:<era>)?"],
        read: named,
    },
    RuleDef {
        id: "dates.year",
        about: "A year that a word of time announces: since 2011, late 1998, fiscal 2030, 490 BC.",
        patterns: &[
            "$pre? $bcyear",
            "the? phase:<phase> ('-'|in|of)? $year",
            "the? phase:<phase_noun> of $year",
            "x:(the? fiscal year? year:[digits4])",
            "(the years? | years) year:[digits4]",
            "<year_preposition> x:(year:[digits4])",
        ],
        read: named,
    },
];
