//! Times of day, alone or with their day.

use factum_core::Shape;

use crate::duration;
use crate::expr::{Base, Expr, Partial};
use crate::grammar::RuleDef;
use crate::parts::Parts;

/// Reads the day that a time stands with; a time alone is of the day of the text.
fn day(parts: &Parts<'_>) -> Option<Expr> {
    // `Monday nights` are many.
    if parts.get("part").is_some_and(|part| {
        let word = part.start() as usize;
        parts.token_has(word, parts.classes.day_part) && parts.ends_in(word, parts.classes.plural_ending)
    }) {
        return duration::each(parts);
    }
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
    let bare =
        !parts.has_any(&["mm", "half_day", "of_day", "zone", "hrs", "month", "oclock", "past", "until"]);
    let led = || {
        parts
            .before()
            .is_some_and(|i| parts.token_has(i, parts.classes.clock_lead) || parts.tokens.text(i) == "(")
    };
    let short = parts.text("minute").is_some_and(|minute| minute.len() < 2);
    // Past noon, clocks with words go by twelve hours; `a quarter to 20 percent` is no time.
    let spoken = parts.has("past") || parts.has("until");
    let share = || {
        parts.after().is_some_and(|i| {
            parts.token_has(i, parts.classes.counted_noun) || parts.tokens.shape(i) == Shape::Symbol
        })
    };
    let amount = spoken && (parts.number("hour").is_none_or(|hour| hour > 12.0) || share());
    // Four digits without a stop are as often a year: only the zone of reports makes them a time.
    let year = parts.text("joined").is_some_and(|joined| !joined.contains('.'))
        && parts.payload("zone", parts.classes.zone) != Some(0);
    if short || amount || year || (bare && !led()) {
        return None;
    }
    day(parts)
}

/// Reads noon, or `in the morning`; a morning of something else is none.
fn noon(parts: &Parts<'_>) -> Option<Expr> {
    let articled = parts.taken().len() > 1;
    let led = parts.before().is_some_and(|i| parts.token_has(i, parts.classes.season_lead));
    let of = parts.after().is_some_and(|i| {
        parts.token_has(i, parts.classes.genitive) || parts.tokens.shape(i).is_capitalized()
    });
    (!of && (led || !articled)).then_some(Expr::Day { step: 0, base: Base::Text })
}

/// Reads `at dawn`; without a word of time dawn and dusk are no times.
fn twilight(parts: &Parts<'_>) -> Option<Expr> {
    let word = parts.get("part")?.start() as usize;
    let led = parts.token_has(word, parts.classes.twilight)
        && parts.before().is_some_and(|i| parts.token_has(i, parts.classes.clock_lead));
    let alone = parts.after().is_none_or(|i| {
        parts.tokens.shape(i) == Shape::Punct || parts.token_has(i, parts.classes.after_noun)
    });
    (led && alone && parts.tokens.shape(word) == Shape::Lower)
        .then_some(Expr::Day { step: 0, base: Base::Text })
}

/// Reads a part of some day that nothing says: at night, night and day, but not a night train.
fn some_night(parts: &Parts<'_>) -> Option<Expr> {
    let before = |class| parts.before().is_some_and(|i| parts.token_has(i, class));
    // `through the night`, but not `the night watch`.
    if parts.has("whole") {
        let free = parts.after().is_none_or(|i| {
            parts.tokens.shape(i) == Shape::Punct || parts.token_has(i, parts.classes.after_noun)
        });
        let of = parts.after().is_some_and(|i| parts.token_has(i, parts.classes.genitive));
        return (free && !of && before(parts.classes.season_lead))
            .then(|| Expr::Calendar(Partial::default()));
    }
    let led = parts.taken().len() > 1 || before(parts.classes.night_lead);
    let apart = |i: usize, class| parts.tokens.shape(i) == Shape::Punct || parts.token_has(i, class);
    let alone = parts.before().is_none_or(|i| apart(i, parts.classes.joiner))
        && parts.after().is_none_or(|i| apart(i, parts.classes.after_noun));
    let lower = parts.tokens.shape(parts.get("part")?.start() as usize) == Shape::Lower;
    (led || (lower && alone)).then(|| Expr::Calendar(Partial::default()))
}

pub(crate) const RULES: &[RuleDef] = &[
    RuleDef {
        id: "dates.clock",
        about: "A time by the clock, with or without its day: 4 p.m. Friday, 10:30.",
        patterns: &[
            "year:[digits4] ~'-' mm:~[digits2] ~'-' day:~[digits2] (~'T')? hour:[digits2] ~':' minute:~[digits2] (~':' second:~[digits2])? (zone:<zone>)?",
            "$full (','? <clock_preposition>? hour:[digits2] ~':' minute:~[digits2] (half_day:<clock_half>)? (zone:<zone>)? | 'T' hour:~[digits2] ~':' minute:~[digits2] (~':' second:~[digits2])?)",
            "hour:[digits2] ~':' minute:~[digits2] (hrs:<hour_mark>|zone:<zone>)",
            "(bound:<bound>)? (hour:[digits2] (half_day:<clock_half> | ':' minute:~[digits2] half_day:<clock_half> | ~':' minute:~[digits2] (~':' second:~[digits2])? (half_day:<clock_half> | $of_day)?) | joined:[decimal] half_day:<clock_half> | joined:[decimal|digits4] zone:<zone> | joined:[digits4] hrs:<hour_abbreviation> | $hour oclock:<clock_mark> (half_day:<clock_half> | $of_day)? | (past:(<indefinite_article>? <half_number> | $few <minute_plural>?) <clock_past> | until:(<indefinite_article>? <quarter_noun> | $few <minute_plural>) <clock_to>) $hour (half_day:<clock_half> | $of_day)?) (zone:<zone>)? (','? $spot)?",
        ],
        read: clock,
    },
    RuleDef {
        id: "dates.part_of_day",
        about: "A part of a named day: Friday evening, tomorrow morning, the night of March 3, noon Monday.",
        patterns: &[
            "$pre? (<mid_prefix> '-')? $part ('-'|<genitive>)? $spot",
            "$phased? ($wd | deictic:<deictic_day> | $full) (phase:<phase>)? $part",
        ],
        read: day,
    },
    RuleDef {
        id: "dates.part_of_this_day",
        about: "A part of the day that this, last, next or that chooses: this morning, last night, tonight.",
        patterns: &[
            "(phase:<phase>)? (<definite_article>? $which $part | part:<deictic_part> | $that $part)",
            "(phase:<phase>) <period_preposition> <definite_article> $part",
        ],
        read: |parts| {
            let (step, base) =
                parts.which().unwrap_or((0, if parts.has("that") { Base::Text } else { Base::Speech }));
            Some(Expr::Day { step, base })
        },
    },
    RuleDef {
        id: "dates.noon",
        about: "Noon, midnight or, behind a preposition, the morning of the day of the text.",
        patterns: &["12? part:<clock_word>", "<definite_article> part:<day_part_noun>"],
        read: noon,
    },
    RuleDef {
        id: "dates.part_of_some_day",
        about: "A part of no day in particular: at night, in daytime, one evening.",
        patterns: &[
            "whole:(<definite_article> part:<night_noun>)",
            "<numeral_one> part:<day_part_noun|night_noun>",
            "part:<night_noun|daytime_noun>",
        ],
        read: some_night,
    },
    RuleDef {
        id: "dates.twilight",
        about: "Dawn or dusk behind a word of time: at dawn, after nightfall.",
        patterns: &["part:<day_part>"],
        read: twilight,
    },
];
