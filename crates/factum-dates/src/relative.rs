//! Times that count from another one.

use crate::expr::{Amount, Base, Expr, Target};
use crate::grammar::RuleDef;
use crate::parts::Parts;
use crate::period::Unit;

fn deictic(parts: &Parts<'_>) -> Option<Expr> {
    if let Some(step) = parts.payload("shifted", parts.classes.shift) {
        return Some(Expr::Day { step, base: Base::Speech });
    }
    Some(Expr::Day { step: parts.payload("deictic", parts.classes.deictic_day)?, base: Base::Speech })
}

/// Reads days and weeks that another day counts from: two weeks from today.
fn from_day(parts: &Parts<'_>) -> Option<Expr> {
    let (Amount::Exact(n), unit) = (parts.amount()?, parts.unit()?) else { return None };
    let from = parts.payload("deictic", parts.classes.deictic_day)?;
    let sign = parts.payload("side", parts.classes.side)?;
    let days = match unit {
        Unit::Day => n,
        Unit::Week => n * 7.0,
        // For months and years, a day more or less makes no difference.
        _ => {
            return Some(Expr::Offset {
                amount: Amount::Exact(n),
                unit,
                sign: sign.into(),
                base: Base::Speech,
            });
        }
    };
    Some(Expr::Day { step: from + sign * days as i32, base: Base::Speech })
}

fn chosen_unit(parts: &Parts<'_>) -> Option<Expr> {
    let unit = parts.unit()?;
    if let Some(step) = parts.payload("shift", parts.classes.shift) {
        return Some(Expr::Which { step, target: Target::Unit(unit), base: Base::Speech });
    }
    let (step, mut base) = parts.which()?;
    // `the next day` goes on from a day of the text, `next week` from now.
    let articled = parts.token_has(parts.taken().start() as usize, parts.classes.determiner);
    if articled && step == 1 && unit == Unit::Day {
        base = Base::Text;
    }
    // The plural is a length: the coming weeks.
    if parts.is_plural("unit") {
        return Some(Expr::Duration { amount: Amount::Vague, unit });
    }
    Some(Expr::Which { step, target: Target::Unit(unit), base })
}

fn that_unit(parts: &Parts<'_>) -> Option<Expr> {
    if parts.is_plural("unit") {
        return None;
    }
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
        _ if parts.has("now") => (1, Base::Speech),
        _ => (-1, Base::Text),
    };
    let amount = if parts.has("n") || parts.has("vague") { parts.amount()? } else { Amount::Vague };
    let amount = match amount {
        Amount::Exact(n) if parts.has("more") => Amount::Exact(n + 0.5),
        other => other,
    };
    Some(Expr::Offset { amount, unit: parts.unit()?, sign, base })
}

/// Reads `the year-earlier quarter`, with or without the number of the quarter.
#[expect(clippy::unnecessary_wraps, reason = "the type of `RuleDef::read`")]
fn year_earlier(parts: &Parts<'_>) -> Option<Expr> {
    let part = parts.partial();
    if part.quarter.is_some() {
        return Some(Expr::Within { part, step: -1, unit: Unit::Year, base: Base::Speech });
    }
    if parts.has("whole") {
        return Some(Expr::Quarter { years: -1, of: None });
    }
    Some(Expr::Offset { amount: Amount::Exact(1.0), unit: Unit::Year, sign: -1, base: Base::Text })
}

pub(crate) const RULES: &[RuleDef] = &[
    RuleDef {
        id: "dates.deictic",
        about: "Yesterday, today and tomorrow.",
        patterns: &[
            "<definite_article>? <day_noun> shifted:<shift>",
            "(phase:<phase>)? deictic:<deictic_day>",
        ],
        read: deictic,
    },
    RuleDef {
        id: "dates.from_day",
        about: "Days or weeks counted from today, yesterday or tomorrow: two weeks from tomorrow.",
        patterns: &["(bound:<bound>)? n:($few|<single_word>) $unit side:<side> deictic:<deictic_day>"],
        read: from_day,
    },
    RuleDef {
        id: "dates.offset",
        about: "A number of units before or after: three days ago, a year earlier, two weeks later.",
        patterns: &[
            "(bound:<bound>)? $amount $unit ((<disjunctive> <approximation_adverb> | more:(<copulative> <indefinite_article>? <half_noun>))? (offset:<offset>&!<offset_preposition> | <source_preposition> now:<present_ref>) | offset:<offset_preposition> (next:([punct]|^) | <far_demonstrative> next:(<after_noun>|[punct]|^)))",
            "n:<definite_article> $unit offset:<offset_preposition> next:([punct]|^)",
            "unit:<unit_plural> (offset:<offset>&!<offset_preposition>&!<back_adverb> | offset:<offset_preposition> <far_demonstrative> next:(<after_noun>|[punct]|^))",
        ],
        read: offset,
    },
    RuleDef {
        id: "dates.year_earlier",
        about: "The same time a year before one of the text, as an adjective: year-earlier, the year-ago quarter.",
        patterns: &[
            "<definite_article>? unit:<year_noun> '-' <retrospective_adverb> ((quarter:<ordinal_word>)? <fiscal_adjective>? whole:<quarter_noun> | <period_noun>)?",
            "<indefinite_article> x:(unit:<year_noun> '-' <retrospective_adverb>)",
        ],
        read: year_earlier,
    },
    RuleDef {
        id: "dates.unit",
        about: "The last, this or the next day, week, month, year: last year, later this month, the following week.",
        patterns: &[
            "<indefinite_adverb>? $pre? <definite_article> $unit shift:<shift>",
            "<indefinite_adverb>? $pre? $which <fiscal_adjective>? $unit (<copulative|disjunctive> <time_unit>)?",
        ],
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
            "(<near_demonstrative> | <far_demonstrative> <identity_adjective>? | <definite_article> <period_adjective>) <period_noun>",
        ],
        read: |_| Some(Expr::That),
    },
    RuleDef {
        id: "dates.the_quarter",
        about: "The quarter of the text, or the last whole one; the 2030 quarter is the same one of that year.",
        patterns: &["<definite_article> <quarter_noun>", "<definite_article> year:[digits4] <quarter_noun>"],
        read: |parts| Some(Expr::Quarter { years: 0, of: parts.year() }),
    },
    RuleDef {
        id: "dates.part_of_unit",
        about: "A part of the week, month or year of the anchor: earlier in the week, the end of the year, the week.",
        patterns: &[
            "phase:<phase> <period_preposition|day_preposition> <definite_article> $unit",
            "<definite_article>? $inner <genitive> <definite_article> $unit",
            "<definite_article> <full_adjective|fiscal_adjective>? unit:<calendar_unit>&!<day_noun>",
        ],
        read: this_unit,
    },
    RuleDef {
        id: "dates.year_end",
        about: "The last day of the year of the anchor: year-end, the month's end.",
        patterns: &["unit:<year_noun|month_noun> ('-'|<possessive_marker>)? <end_noun>"],
        read: this_unit,
    },
];
