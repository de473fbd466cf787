//! Times of day, alone or with their day.

use factum_core::Shape;

use crate::expr::{Base, Expr, Partial};
use crate::grammar::RuleDef;
use crate::parts::Parts;

/// Reads the day that a time stands with; a time alone is of the day of the text.
#[expect(clippy::unnecessary_wraps, reason = "the type of `RuleDef::read`")]
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

/// Reads a clock time; without am or pm or a zone a word of time must stand before it, for 3:2 may be a score.
fn clock(parts: &Parts<'_>) -> Option<Expr> {
    let bare = !parts.has("half_day") && !parts.has("zone") && !parts.has("hrs") && !parts.has("month");
    let led = || {
        parts
            .before()
            .is_some_and(|i| parts.token_has(i, parts.classes.clock_lead) || parts.tokens.text(i) == "(")
    };
    let short = parts.text("minute").is_some_and(|minute| minute.len() < 2);
    if short || (bare && !led()) {
        return None;
    }
    day(parts)
}

/// Reads noon, or `in the morning`; a morning of something else is none.
fn noon(parts: &Parts<'_>) -> Option<Expr> {
    let articled = parts.taken().len() > 1;
    let led = parts.before().is_some_and(|i| parts.token_has(i, parts.classes.season_lead));
    let of =
        parts.after().is_some_and(|i| parts.tokens.text(i) == "of" || parts.tokens.shape(i).is_capitalized());
    (!of && (led || !articled)).then_some(Expr::Day { step: 0, base: Base::Text })
}

/// Reads a part of some day that nothing says: at night; with a capital it needs its preposition.
fn some_night(parts: &Parts<'_>) -> Option<Expr> {
    let night = parts.get("part")?.start() as usize;
    let led = || parts.before().is_some_and(|i| parts.token_has(i, parts.classes.night_lead));
    (parts.tokens.shape(night) == Shape::Lower || led()).then(|| Expr::Calendar(Partial::default()))
}

pub(crate) const RULES: &[RuleDef] = &[
    RuleDef {
        id: "dates.clock",
        about: "A time by the clock, with or without its day: 4 p.m. Friday, 10:30.",
        patterns: &[
            "$full (','? at? hour:[digits2] ~':' minute:~[digits2] (half_day:<clock_half>)? (zone:<zone>)? | 'T' hour:~[digits2] ~':' minute:~[digits2] (~':' second:~[digits2])?)",
            "hour:[digits2] ~':' minute:~[digits2] (hrs:(hrs|hours)|zone:<zone>)",
            "(bound:<bound>)? hour:[digits2] ((':' minute:~[digits2])? half_day:<clock_half> | ~':' minute:~[digits2] (~':' second:~[digits2])?) (zone:<zone>)? (','? $spot)?",
        ],
        read: clock,
    },
    RuleDef {
        id: "dates.part_of_day",
        about: "A part of a named day: Friday evening, tomorrow morning, the night of March 3, noon Monday.",
        patterns: &[
            "$pre? (mid '-')? $part ('-'|of)? $spot",
            "(phase:<phase>)? ($wd | deictic:<deictic_day> | $full) (phase:<phase>)? $part",
        ],
        read: day,
    },
    RuleDef {
        id: "dates.part_of_this_day",
        about: "A part of the day that this, last, next or that chooses: this morning, last night, tonight.",
        patterns: &[
            "(phase:<phase>)? (the? $which $part | part:<deictic_part> | ($that | the following) $part)",
            "(phase:<phase>) in the $part",
        ],
        read: |parts| {
            let (step, base) =
                parts.which().unwrap_or((0, if parts.has("which") { Base::Text } else { Base::Speech }));
            Some(Expr::Day { step, base })
        },
    },
    RuleDef {
        id: "dates.noon",
        about: "Noon, midnight or, behind a preposition, the morning of the day of the text.",
        patterns: &["part:(noon|midday|midnight)", "the part:(morning|afternoon|evening)"],
        read: noon,
    },
    RuleDef {
        id: "dates.part_of_some_day",
        about: "A part of no day in particular: at night, in daytime.",
        patterns: &["part:(night|daytime)"],
        read: some_night,
    },
];
