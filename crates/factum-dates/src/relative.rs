//! Times that count from another one.

use crate::expr::{Amount, Base, Expr, Target};
use crate::grammar::RuleDef;
use crate::parts::Parts;
use crate::period::Unit;

fn deictic(parts: &Parts<'_>) -> Option<Expr> {
    if let Some(shifted) = parts.text("shifted") {
        let after = shifted.as_bytes().first().is_some_and(|b| b.eq_ignore_ascii_case(&b'a'));
        return Some(Expr::Day { step: if after { 2 } else { -2 }, base: Base::Speech });
    }
    Some(Expr::Day { step: parts.payload("deictic", parts.classes.deictic_day)?, base: Base::Speech })
}

fn chosen_unit(parts: &Parts<'_>) -> Option<Expr> {
    let (step, base) = parts.which()?;
    let unit = parts.unit()?;
    // The plural is a length: the coming weeks.
    if parts.text("unit")?.ends_with(['s', 'S']) {
        return Some(Expr::Duration { amount: Amount::Vague, unit });
    }
    Some(Expr::Which { step, target: Target::Unit(unit), base })
}

fn that_unit(parts: &Parts<'_>) -> Option<Expr> {
    Some(Expr::Which { step: 0, target: Target::Unit(parts.unit()?), base: Base::Text })
}

fn this_unit(parts: &Parts<'_>) -> Option<Expr> {
    let unit = parts.unit()?;
    // A week or a month is the one the text speaks of, a year the one it is written in.
    let base = if unit < Unit::Quarter { Base::Text } else { Base::Speech };
    Some(Expr::Which { step: 0, target: Target::Unit(unit), base })
}

fn offset(parts: &Parts<'_>) -> Option<Expr> {
    let (sign, base) = match parts.payload("offset", parts.classes.offset) {
        Some(1) => (-1, Base::Speech),
        Some(3) => (1, Base::Text),
        Some(4) => (1, Base::Speech),
        _ => (-1, Base::Text),
    };
    let amount = if parts.has("n") || parts.has("vague") { parts.amount()? } else { Amount::Vague };
    Some(Expr::Offset { amount, unit: parts.unit()?, sign, base })
}

/// Reads `the year-earlier quarter`, with or without the number of the quarter.
#[expect(clippy::unnecessary_wraps, reason = "the type of `RuleDef::read`")]
fn year_earlier(parts: &Parts<'_>) -> Option<Expr> {
    let part = parts.partial();
    if part.quarter.is_some() {
        return Some(Expr::Within { part, step: -1, unit: Unit::Year, base: Base::Speech });
    }
    let last = parts.tokens.text(parts.taken().end() as usize - 1);
    if last.eq_ignore_ascii_case("quarter") {
        return Some(Expr::Quarter { years: -1 });
    }
    Some(Expr::Offset { amount: Amount::Exact(1.0), unit: Unit::Year, sign: -1, base: Base::Text })
}

pub(crate) const RULES: &[RuleDef] = &[
    RuleDef {
        id: "dates.deictic",
        about: "Yesterday, today and tomorrow.",
        patterns: &[
            "the day shifted:(before yesterday|after tomorrow)",
            "(phase:<phase>)? deictic:<deictic_day>",
        ],
        read: deictic,
    },
    RuleDef {
        id: "dates.offset",
        about: "A number of units before or after: three days ago, a year earlier, two weeks later.",
        patterns: &[
            "(bound:<bound>)? $amount $unit ((or so)? offset:<offset>&!after&!before | offset:(after|before) next:([punct]|^))",
            "n:the $unit offset:(after|before) next:([punct]|^)",
            "unit:<unit_plural> offset:<offset>&!after&!before&!back",
        ],
        read: offset,
    },
    RuleDef {
        id: "dates.year_earlier",
        about: "The same time a year before one of the text, as an adjective: year-earlier, the year-ago quarter.",
        patterns: &[
            "the? unit:(year) '-' (earlier|ago) (quarter:<ordinal_word>? (fiscal? quarter|period))?",
            "<indefinite> x:(unit:(year) '-' (earlier|ago))",
        ],
        read: year_earlier,
    },
    RuleDef {
        id: "dates.unit",
        about: "The last, this or the next day, week, month, year: last year, later this month, the following week.",
        patterns: &["sometime? $pre? $which fiscal? $unit ((and|or) <time_unit>)?"],
        read: chosen_unit,
    },
    RuleDef {
        id: "dates.that_unit",
        about: "A day, week, month or year of the text: that day, the same week, later that month.",
        patterns: &["$pre? $that $unit"],
        read: that_unit,
    },
    RuleDef {
        id: "dates.that_period",
        about: "A period of the text without its size: the same period, the latest period.",
        patterns: &[
            "(this|that|that same|the same|the latest|the current|the corresponding|the corresponding) period",
        ],
        read: |_| Some(Expr::That),
    },
    RuleDef {
        id: "dates.the_quarter",
        about: "The quarter of the text, or the last whole one.",
        patterns: &["the quarter"],
        read: |_| Some(Expr::Quarter { years: 0 }),
    },
    RuleDef {
        id: "dates.part_of_unit",
        about: "A part of the week, month or year of the anchor: earlier in the week, the end of the year, the week.",
        patterns: &[
            "phase:<phase> (in|on) the $unit",
            "the? phase:<phase_noun> of the $unit",
            "the (full|fiscal)? unit:<calendar_unit>&!day",
        ],
        read: this_unit,
    },
    RuleDef {
        id: "dates.year_end",
        about: "The last day of the year of the anchor: year-end, the month's end.",
        patterns: &["unit:(year|month) ('-'|\"'s\")? end"],
        read: this_unit,
    },
];
