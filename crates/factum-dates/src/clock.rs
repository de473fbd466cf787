//! Times of day, alone or with their day.

use crate::expr::{Base, Expr, Partial};
use crate::grammar::RuleDef;
use crate::parts::Parts;

/// Reads the day that a time stands with; a time alone is of the day of the text.
fn day(parts: &Parts<'_>) -> Option<Expr> {
    if let Some(step) = parts.payload("deictic", parts.classes.deictic_day) {
        return Some(Expr::Day { step, base: Base::Speech });
    }
    if let Some((step, base)) = parts.which() {
        return Some(Expr::Day { step, base });
    }
    let part = parts.partial();
    if part != Partial::default() {
        return Some(Expr::Calendar(part));
    }
    Some(Expr::Day { step: 0, base: Base::Text })
}

/// Reads a part of some day that nothing says: at night.
fn some_night(_: &Parts<'_>) -> Option<Expr> {
    Some(Expr::Calendar(Partial::default()))
}

pub(crate) const RULES: &[RuleDef] = &[
    RuleDef {
        id: "dates.clock",
        about: "A time by the clock, with or without its day: 4 p.m. on Friday, 10:30.",
        patterns: &[
            "(bound:<bound>)? hour:[digits2] (':' minute:~[digits2])? half_day:<clock_half> (zone:<zone>)? ','? $spot",
            "(bound:<bound>)? hour:[digits2] (':' minute:~[digits2])? half_day:<clock_half> (zone:<zone>)?",
            "$full ','? at? hour:[digits2] ~':' minute:~[digits2] (half_day:<clock_half>)? (zone:<zone>)?",
            "$full 'T' hour:~[digits2] ~':' minute:~[digits2] (~':' second:~[digits2])?",
            "(at|about|by|around|until|from|since|before|after) x:(hour:[digits2] ~':' minute:~[digits2] (~':' second:~[digits2])? (half_day:<clock_half>)? (zone:<zone>)?)",
            "hour:[digits2] ~':' minute:~[digits2] (hrs|hours|zone:<zone>)",
        ],
        read: day,
    },
    RuleDef {
        id: "dates.part_of_day",
        about: "A part of a named day: Friday evening, tomorrow morning, the night of March 3, noon Monday.",
        patterns: &[
            "$pre? $part ('-'|of)? $spot",
            "$pre? mid '-' $part ('-'|of)? $spot",
            "(phase:<phase>)? ($wd | deictic:<deictic_day> | $full) (phase:<phase>)? $part",
        ],
        read: day,
    },
    RuleDef {
        id: "dates.part_of_this_day",
        about: "A part of the day that this, last, next or that chooses: this morning, last night, tonight.",
        patterns: &[
            "(phase:<phase>)? the? $which $part",
            "(phase:<phase>)? part:<deictic_part>",
            "(phase:<phase>)? ($that | the following) $part",
            "(phase:<phase>) in the $part",
        ],
        read: |parts| {
            let (step, base) =
                parts.which().unwrap_or((0, if parts.has("which") { Base::Text } else { Base::Speech }));
            Some(Expr::Day { step, base })
        },
    },
    RuleDef {
        id: "dates.part_of_some_day",
        about: "A part of no day in particular: at night, in daytime.",
        patterns: &["(at|by|in|during) x:(part:(night|daytime))", "part:(night&[lower]|daytime&[lower])"],
        read: some_night,
    },
];
