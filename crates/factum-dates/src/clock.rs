//! Times of day, alone or with their day.

use crate::expr::{Base, Expr};
use crate::grammar::RuleDef;
use crate::parts::Parts;

/// Reads the day that a time stands with; a time alone is of the day of the text.
fn day(parts: &Parts<'_>) -> Option<Expr> {
    if let Some(step) = parts.payload("deictic", parts.classes.deictic_day) {
        return Some(Expr::Day { step, base: Base::Speech });
    }
    let part = parts.partial();
    if part != crate::expr::Partial::default() {
        return Some(Expr::Calendar(part));
    }
    Some(Expr::Day { step: 0, base: Base::Text })
}

fn choose(parts: &Parts<'_>) -> Option<Expr> {
    let (step, base) = parts.which().unwrap_or((0, Base::Speech));
    Some(Expr::Day { step: if parts.has("which") { step } else { 0 }, base })
}

fn that(_: &Parts<'_>) -> Option<Expr> {
    Some(Expr::Day { step: 0, base: Base::Text })
}

pub(crate) const RULES: &[RuleDef] = &[
    RuleDef {
        id: "dates.clock",
        about: "A time by the clock, with or without its day: 4 p.m. on Friday, 10:30.",
        patterns: &[
            "(bound:<bound>)? hour:[digits2] (':' minute:~[digits2])? half_day:<clock_half> (zone:<zone>)? (','|on)? (weekday:<weekday>&[cap] | deictic:<deictic_day> | $full)",
            "(bound:<bound>)? hour:[digits2] (':' minute:~[digits2])? half_day:<clock_half> (zone:<zone>)?",
            "(at|about|by|around|until|from|since|before|after) x:(hour:[digits2] ~':' minute:~[digits2] (~':' second:~[digits2])?)",
        ],
        read: day,
    },
    RuleDef {
        id: "dates.part_of_day",
        about: "A part of a named day: Friday evening, tomorrow morning, the night of March 3, noon Monday.",
        patterns: &[
            "$pre? part:<day_part> ('-'|of|on)? (weekday:<weekday>&[cap] | deictic:<deictic_day> | $full)",
            "(phase:<phase>)? (weekday:<weekday>&[cap] | deictic:<deictic_day>) part:<day_part>",
        ],
        read: day,
    },
    RuleDef {
        id: "dates.part_of_this_day",
        about: "A part of the day that this, last, next or that chooses: this morning, last night, tonight.",
        patterns: &[
            "(phase:<phase>)? (which:<which>|the which:<which_text>) part:<day_part>",
            "(phase:<phase>)? part:<deictic_part>",
        ],
        read: choose,
    },
    RuleDef {
        id: "dates.part_of_that_day",
        about: "A part of a day of the text: that morning, the same evening.",
        patterns: &["$that part:<day_part>"],
        read: that,
    },
];
