//! Times that count from another one.

use crate::expr::{Amount, Base, Expr, Target};
use crate::grammar::RuleDef;
use crate::parts::Parts;
use crate::period::Unit;

fn deictic(parts: &Parts<'_>) -> Option<Expr> {
    Some(Expr::Day { step: parts.payload("deictic", parts.classes.deictic_day)?, base: Base::Speech })
}

fn chosen_unit(parts: &Parts<'_>) -> Option<Expr> {
    let (step, base) = parts.which()?;
    Some(Expr::Which { step, target: Target::Unit(parts.unit()?), base })
}

fn that_unit(parts: &Parts<'_>) -> Option<Expr> {
    Some(Expr::Which { step: 0, target: Target::Unit(parts.unit()?), base: Base::Text })
}

fn offset(parts: &Parts<'_>) -> Option<Expr> {
    let (sign, base) = match parts.payload("offset", parts.classes.offset)? {
        1 => (-1, Base::Speech),
        2 => (-1, Base::Text),
        3 => (1, Base::Text),
        _ => (1, Base::Speech),
    };
    let unit = if parts.has("weekend") { Unit::Weekend } else { parts.unit()? };
    let amount = if parts.has("n") || parts.has("vague") { parts.amount()? } else { Amount::Vague };
    Some(Expr::Offset { amount, unit, sign, base })
}

pub(crate) const RULES: &[RuleDef] = &[
    RuleDef {
        id: "dates.deictic",
        about: "Yesterday, today and tomorrow.",
        patterns: &["(phase:<phase>)? deictic:<deictic_day>"],
        read: deictic,
    },
    RuleDef {
        id: "dates.offset",
        about: "A number of units before or after: three days ago, a year earlier, two weeks later.",
        patterns: &["(bound:<bound>)? $amount $unit offset:<offset>", "unit:<time_unit> offset:<offset>"],
        read: offset,
    },
    RuleDef {
        id: "dates.unit",
        about: "The last, this or the next day, week, month, year: last year, later this month, the following week.",
        patterns: &["$pre? (which:<which>|which:<which_text>) unit:<time_unit>&!second"],
        read: chosen_unit,
    },
    RuleDef {
        id: "dates.that_unit",
        about: "A day, week, month or year of the text: that day, the same week, later that month.",
        patterns: &["(phase:<phase>)? $that unit:<time_unit>&!second"],
        read: that_unit,
    },
];
