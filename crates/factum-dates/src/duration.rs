//! Lengths of time, ages, and repeated times.

use crate::expr::Expr;
use crate::grammar::RuleDef;
use crate::parts::Parts;

fn length(parts: &Parts<'_>) -> Option<Expr> {
    let amount = if parts.has("n") { parts.amount()? } else { crate::expr::Amount::Vague };
    Some(Expr::Duration { amount, unit: parts.unit()? })
}

pub(crate) const RULES: &[RuleDef] = &[
    RuleDef {
        id: "dates.age",
        about: "A length before a noun, with hyphens: a 30-year-old, an eight-month detention.",
        patterns: &["n:$n '-' unit:<time_unit>&!second ('-' old)?"],
        read: length,
    },
    RuleDef {
        id: "dates.span",
        about: "A length before or after now: the past 27 years, the next few days, recent weeks.",
        patterns: &[
            "(bound:<bound>)? the? <which|which_text|recent> ($amount) $unit",
            "the? <coming|recent> $unit ((and|or) <time_unit>)?",
        ],
        read: length,
    },
    RuleDef {
        id: "dates.length",
        about: "A length: five years, more than two hours, several months.",
        patterns: &["(bound:<bound>)? (the|another)? $amount (more|consecutive|full)? $unit"],
        read: length,
    },
];
