//! Lengths of time, ages, and repeated times.

use factum_core::Shape;

use crate::expr::{Amount, Expr, Partial};
use crate::grammar::RuleDef;
use crate::parts::Parts;
use crate::period::Unit;

fn length(parts: &Parts<'_>) -> Option<Expr> {
    let amount = if parts.has("n") { parts.amount()? } else { Amount::Vague };
    Some(Expr::Duration { amount, unit: parts.unit()? })
}

/// Reads a length that only an article counts: an hour, but not `a minute`, `a quarter`, which are rarely times.
fn single(parts: &Parts<'_>) -> Option<Expr> {
    if parts.has("night") {
        // As a rate, behind a number: $40 a night.
        let rate = parts.before().is_some_and(|i| {
            parts.tokens.shape(i).is_number() || parts.ends_in(i, parts.classes.plural_ending)
        });
        return rate.then_some(Expr::Duration { amount: Amount::Exact(1.0), unit: Unit::Day });
    }
    let unit = parts.unit().filter(|unit| !matches!(unit, Unit::Second | Unit::Minute | Unit::Quarter))?;
    let amount = if parts.has("more") { 1.5 } else { 1.0 };
    Some(Expr::Duration { amount: Amount::Exact(amount), unit })
}

/// Reads a length with a number; quarters are as often parts of other things: three-quarters.
fn counted(parts: &Parts<'_>) -> Option<Expr> {
    let found = length(parts)?;
    let Expr::Duration { unit, .. } = found else { return None };
    let quarters = unit == Unit::Quarter && !parts.has("vague");
    (!quarters).then_some(found)
}

fn adjective(parts: &Parts<'_>) -> Option<Expr> {
    if parts.has("n") || parts.has("vague") {
        return counted(parts);
    }
    let long = parts.payload("long", parts.classes.long_word).and_then(Unit::of_payload);
    let unit = long.or_else(|| parts.unit())?;
    let amount = if parts.is_plural("unit") { Amount::Vague } else { Amount::Exact(1.0) };
    Some(Expr::Duration { amount, unit })
}

fn adverb(parts: &Parts<'_>) -> Option<Expr> {
    let unit = Unit::of_payload(parts.payload("unit", parts.classes.adverb_unit)?)?;
    Some(every(unit, 1.0))
}

/// What the class `weekday_plural` calls weekends.
const WEEKENDS: i32 = 8;

fn every(unit: Unit, amount: f64) -> Expr {
    let amount = if unit == Unit::Fortnight { amount * 2.0 } else { amount };
    let (letters, time) = unit.letters();
    Expr::Set(format!("P{}{amount}{letters}", if time { "T" } else { "" }))
}

/// Reads a repeated named time: every Friday, Tuesday nights, each July.
pub(crate) fn each(parts: &Parts<'_>) -> Option<Expr> {
    if parts.has("unit") {
        if parts.has("vague") {
            let (letters, time) = parts.unit()?.letters();
            return Some(Expr::Set(format!("P{}X{letters}", if time { "T" } else { "" })));
        }
        let amount = if parts.has("other") { 2.0 } else { parts.number("n").unwrap_or(1.0) };
        return Some(every(parts.unit()?, amount));
    }
    let part = parts.partial();
    let plural = parts.payload("days", parts.classes.weekday_plural);
    // In lower case only weekends are sure.
    let lower =
        || parts.get("days").is_some_and(|days| parts.tokens.shape(days.start() as usize) == Shape::Lower);
    if plural.is_some_and(|day| day != WEEKENDS) && !parts.has("every") && lower() {
        return None;
    }
    if part.weekend || plural == Some(WEEKENDS) {
        return Some(Expr::Set(Partial { weekend: true, ..Partial::default() }.open_value()));
    }
    if part.day.is_some() && part.year.is_none() {
        return Some(Expr::Set(Partial { weekday: None, ..part }.open_value()));
    }
    let day = part.weekday.map(i32::from).or(plural);
    let mut value = match (day, part.month, part.season) {
        (Some(day), _, _) => format!("XXXX-WXX-{day}"),
        (_, Some(month), _) => format!("XXXX-{month:02}"),
        (_, _, Some(season)) => format!("XXXX-{}", season.code()),
        _ => "XXXX-XX-XX".to_owned(),
    };
    if let Some(time) = parts.time() {
        value.push_str(&time.value());
    }
    Some(Expr::Set(value))
}

/// Ranks before `the last week` as a date.
pub(crate) const FIRST: &[RuleDef] = &[
    RuleDef {
        id: "dates.adjective",
        about: "A length before a noun: a 30-year-old, an eight-month detention, a five year low.",
        patterns: &[
            "<article_word> x:(unit:(<unit_singular>&!<minute_noun>|<unit_plural>&!<minute_plural>&!<century_plural>) '-' <long_adjective>)",
        ],
        read: adjective,
    },
    RuleDef {
        id: "dates.unit_of",
        about: "A unit that ends or starts a longer time, or that another date ends: the last week of May, the year ended June 30.",
        patterns: &[
            "x:(<definite_article> <boundary_adjective> unit:<unit_singular>&!<minute_noun>) <genitive>",
            "x:(<definite_article> <fiscal_adjective>? unit:<year_noun>) <boundary_verb>",
        ],
        read: single,
    },
];

/// Reads a length of two units, the larger first: two years and six months.
fn compound(parts: &Parts<'_>) -> Option<Expr> {
    let small = Unit::of_payload(parts.payload("unit_b", parts.classes.time_unit)?)?;
    let (unit, small_amount) = (parts.unit()?, parts.number("n_b")?);
    if small >= unit {
        // Two lengths side by side: the extractor reads the other one too.
        return length(parts);
    }
    let ((letters, time), (small_letters, small_time)) = (unit.letters(), small.letters());
    let clock = |here: bool| if here { "T" } else { "" };
    let mut value = format!(
        "P{}{}{letters}{}{small_amount}{small_letters}",
        clock(time),
        parts.number("n")?,
        clock(small_time && !time)
    );
    let smallest = parts.payload("unit_c", parts.classes.time_unit).and_then(Unit::of_payload);
    if let Some((smallest, count)) = smallest.zip(parts.number("n_c")) {
        if smallest >= small {
            return None;
        }
        let (letters, time) = smallest.letters();
        value = format!("{value}{}{count}{letters}", clock(time && !small_time));
    }
    Some(Expr::Lengths { value, unit: smallest.unwrap_or(small) })
}

pub(crate) const RULES: &[RuleDef] = &[
    RuleDef {
        id: "dates.compound",
        about: "A length of two units: two years and six months.",
        patterns: &[
            "n:$few $unit (','|<copulative>)? n_b:$few unit_b:<time_unit>&!<second_noun> ','? <copulative>? n_c:$few unit_c:<time_unit>&!<second_noun>",
            "larger:((bound:<bound>)? n:$n $unit) (','|<copulative>|(',' <copulative>))? smaller:(n_b:$n unit_b:<time_unit>&!<second_noun>)",
        ],
        read: compound,
    },
    RuleDef {
        id: "dates.set",
        about: "A repeated time: every Friday, each year, Tuesday nights, daily.",
        patterns: &[
            "(bound:<bound>)? <distributive> (($few <estimate_link>)? n:$few|other:<other_word>|n:<ordinal_word>|vague:<vague_amount>) unit:(<calendar_unit>|<unit_plural>&!<decade_plural|century_plural>)",
            "<distributive> <other_word> $wd",
            "(bound:<bound>)? <every> ($month day:[digits2|ordinal] | day:[digits2|ordinal] <genitive>? $month | $wd ($part)? | $month | season:<season> | weekend:<weekend_noun> | unit:<second_noun|quarter_noun|unit_singular> | $part)",
            "<frequency> <indefinite_article|every> unit:<calendar_unit|quarter_noun>",
            "days:<weekday_plural>&[lower]",
            "every:<every> (days:<weekday_plural>) ($part)?",
            "days:<weekday_plural>&[cap] ($part)?",
            "$wd part:<day_part_plural>",
        ],
        read: each,
    },
    RuleDef {
        id: "dates.adverb",
        about: "A repeated unit in one word: daily, weekly, annually.",
        patterns: &["unit:<adverb_unit>&[lower]"],
        read: adverb,
    },
    RuleDef {
        id: "dates.adjective",
        about: "A length before a noun: a 30-year-old, an eight-month detention, a five year low.",
        patterns: &[
            "<article_word|far_demonstrative> <identity_adjective>? (n:$n|vague:<vague_amount>) '-' $unit <period_noun>",
            "unit:(<unit_singular>&!<minute_noun>|<unit_plural>&!<minute_plural>&!<century_plural>) '-' <long_adjective>",
            "long:<long_word>",
            "n:$n ('-' <copulative> '-' <indefinite_article> '-' <half_number>)? '-' $unit ('-' <age_adjective|long_adjective>)?",
            "vague:<vague_amount> '-' $unit",
            "<article_word> x:(n:$n unit:<second_noun|unit_singular>) next:([word]|^)",
            "<article_word> x:(n:$n unit:<unit_singular>)",
        ],
        read: adjective,
    },
    RuleDef {
        id: "dates.span",
        about: "A length before or after now: the past 27 years, the next few days, recent weeks.",
        patterns: &[
            "(<partitive_quantifier> <genitive>)? <span_bound>? <span_determiner>? <span_which> $amount <span_adjective>? $unit",
            "<definite_article> (n:$n|vague:<vague_amount>) <span_which> unit:(<unit_plural>&!<minute_plural>&!<century_plural>|<quarter_plural>)",
            "<definite_article>? <recent> unit:<time_unit>&!<second_noun> (<copulative|disjunctive> <time_unit>)?",
        ],
        read: |parts| {
            if parts.has("n") || parts.has("vague") {
                return length(parts);
            }
            // Without a number only the plural is a length: recent years, but `the next year`.
            parts.is_plural("unit").then(|| length(parts)).flatten()
        },
    },
    RuleDef {
        id: "dates.length",
        about: "A length: five years, more than two hours, several months.",
        patterns: &[
            "(bound:<bound>)? (<definite_article>? $few (<estimate_link>|$dash) n:$n $unit | (<length_determiner>|<indefinite_article> <additional_adjective>)? (n:($n (<copulative> <indefinite_article>? <half_noun>)?)|n:(<indefinite_article>? (<half_noun> '-'?)? <number_group> <genitive>?)|vague:<vague_amount>|n:(<indefinite_article>? <half_number> ('-'|<genitive>)? <indefinite_article>?)) <length_adjective>? $unit (<copulative|disjunctive> <time_unit> | <age_adjective> | <genitive> <age_noun>)? | n:$n [lower]&!<after_noun>&!<time_unit> unit:<unit_plural>&!<minute_plural>&!<decade_plural|century_plural>)",
        ],
        read: counted,
    },
    RuleDef {
        id: "dates.single",
        about: "A length that an article counts: a week, an hour, nearly a year.",
        patterns: &[
            "<universal_quantifier> '-'? unit:<calendar_unit>",
            "(bound:<bound>)? (<single_word>|<indefinite_article> <additional_adjective>|<definite_article|indefinite_article>? <whole_adjective> '-'?) $unit ('-'? <long_adjective> | more:(<copulative> <indefinite_article>? <half_noun>))?",
            "<indefinite_article> night:<night_noun>",
        ],
        read: single,
    },
    RuleDef {
        id: "dates.plural",
        about: "A length without a number: for years, weeks or months.",
        patterns: &[
            "<definite_article>? unit:<unit_plural>&!<minute_plural> (<copulative|disjunctive> <time_unit> | <ahead_adverb>)?",
            "unit:<minute_plural>",
        ],
        read: |parts| {
            let minutes = parts.unit()? == Unit::Minute && parts.taken().len() == 1;
            let led = || parts.before().is_some_and(|i| parts.token_has(i, parts.classes.minutes_lead));
            (!minutes || led()).then(|| length(parts)).flatten()
        },
    },
    RuleDef {
        id: "dates.some_length",
        about: "A length of which nothing is known: a while, extended periods.",
        patterns: &["<vague_length>"],
        read: |_| Some(Expr::SomeLength),
    },
];
