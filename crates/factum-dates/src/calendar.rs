//! Dates by their names in the calendar: days, months, quarters, seasons, years, decades, centuries.

use factum_core::Shape;

use crate::expr::{Base, Expr, Partial, Target, full_year};
use crate::grammar::RuleDef;
use crate::parts::Parts;
use crate::period::Unit;

#[expect(clippy::unnecessary_wraps, reason = "the type of `RuleDef::read`")]
fn named(parts: &Parts<'_>) -> Option<Expr> {
    Some(Expr::Calendar(parts.partial()))
}

/// Reads a part of a year that another expression chooses: `March last year`, `June of that year`.
#[expect(clippy::unnecessary_wraps, reason = "the type of `RuleDef::read`")]
fn within(parts: &Parts<'_>) -> Option<Expr> {
    let base = if parts.has("that") { Base::Text } else { Base::Speech };
    let (step, base) = parts.which().unwrap_or((0, base));
    Some(Expr::Within { part: parts.partial(), step, unit: Unit::Year, base })
}

fn chosen(parts: &Parts<'_>) -> Option<Expr> {
    let (step, base) = parts.which().or_else(|| parts.has("that").then_some((0, Base::Text)))?;
    Some(Expr::Which { step, target: Target::Named(parts.partial()), base })
}

fn slashes(parts: &Parts<'_>) -> Option<Expr> {
    let number = |name: &str| parts.number(name).map(|n| n as i16);
    let (first, second, year) = (number("first")?, number("second")?, number("year")?);
    if parts.text("year")?.len() < 2 {
        return None;
    }
    let short_year = year < 100;
    let year = if short_year { full_year(year, None) } else { year };
    // The extractor swaps the two when the option or the numbers say so.
    let (month, day) = (i8::try_from(first).ok(), i8::try_from(second).ok());
    Some(Expr::Calendar(Partial { year: Some(year), month, day, short_year, ..Partial::default() }))
}

/// Reads a quarter; a fifth quarter is none, and neither is a quarter of a game.
fn quarter(parts: &Parts<'_>) -> Option<Expr> {
    let part = parts.partial();
    // `H1 2030`; without its year the code is as often something else.
    if part.half.is_some() {
        return part.year.is_some().then_some(Expr::Calendar(part));
    }
    if !part.quarter.is_some_and(|q| (1..=4).contains(&q)) {
        return None;
    }
    if parts.has("which") { within(parts) } else { Some(Expr::Calendar(part)) }
}

/// Reads a month without a year; names that are also words need a word of time before them.
fn month_alone(parts: &Parts<'_>) -> Option<Expr> {
    let token = parts.get("month")?.start() as usize;
    let sure = parts.has("phase") || !parts.token_has(token, parts.classes.month_word);
    // `the March on the capital`
    let onward = parts.token_has(token, parts.classes.month_word)
        && parts.after().is_some_and(|i| parts.token_has(i, parts.classes.day_preposition));
    let led = |named: bool| {
        parts.before().is_some_and(|i| {
            // `and April Parker`, `of June Parker`: what joins two times also joins two names.
            let weak = parts.token_has(i, parts.classes.joiner) || parts.token_has(i, parts.classes.genitive);
            parts.token_has(i, parts.classes.month_lead) && !(weak && named)
        })
    };
    // Inside a clause, behind a word in lower case: the costly August battles, in a March operation.
    let inside = || {
        parts.before().is_some_and(|i| {
            parts.tokens.shape(i) == Shape::Lower || parts.token_has(i, parts.classes.determiner)
        }) && parts.after().is_some_and(|i| parts.tokens.shape(i) == Shape::Lower)
            && !onward
    };
    // `June Parker`, `April 40`: a name or a number behind it.
    let named = parts.after().is_some_and(|i| {
        parts.tokens.shape(i).is_capitalized()
            && !parts.token_has(i, parts.classes.weekday)
            && parts.tokens.shape(i) != Shape::Initial
    });
    // At the start of a sentence: `June inflation rose`, but not `June said`.
    let starts = || {
        parts.before().is_none()
            && !parts.token_has(token, parts.classes.month_doubtful)
            && parts.after().is_some_and(|i| {
                let other = [parts.classes.after_noun, parts.classes.past_verb];
                parts.tokens.shape(i) == Shape::Lower
                    && !other.into_iter().any(|class| parts.token_has(i, class))
                    && !parts.ends_in(i, parts.classes.past_ending)
                    && !parts.ends_in(i, parts.classes.plural_ending)
            })
    };
    let abbreviated = parts.tokens.text(token).ends_with('.');
    ((sure && !named) || led(named) || abbreviated || inside() || starts())
        .then(|| Expr::Calendar(parts.partial()))
}

/// Reads a holiday that is no part of a longer name: Christmas, but not Christmas Island.
fn holiday(parts: &Parts<'_>) -> Option<Expr> {
    let longer = parts.after().is_some_and(|i| {
        let other = [parts.classes.weekday, parts.classes.month, parts.classes.day_part];
        parts.tokens.shape(i).is_capitalized() && !other.into_iter().any(|class| parts.token_has(i, class))
    });
    (!longer).then(|| Expr::Calendar(parts.partial()))
}

/// Reads a decade; two digits are one with an apostrophe or an article only: the '90s, but not 90s of tape.
fn decade(parts: &Parts<'_>) -> Option<Expr> {
    let short = parts.text("decade")?.len() < 4;
    (!short || parts.taken().len() > 1).then(|| Expr::Calendar(parts.partial()))
}

/// Reads a bare year where the words around it let it be one.
fn year(parts: &Parts<'_>) -> Option<Expr> {
    let part = parts.partial();
    if !part.year.is_some_and(|year| (1000..2200).contains(&year)) {
        return None;
    }
    let number = part.year.unwrap_or_default();
    // Between an adjective and a noun: the disputed 2024 election.
    let inside = || {
        (1900..2100).contains(&number)
            && number % 100 != 0
            && parts.before().is_some_and(|i| matches!(parts.tokens.shape(i), Shape::Lower | Shape::Clitic))
            && parts.after().is_some_and(|i| {
                parts.tokens.shape(i).is_word() && !parts.token_has(i, parts.classes.after_noun)
            })
    };
    let determined = parts.before().is_some_and(|i| {
        parts.token_has(i, parts.classes.determiner) || parts.tokens.shape(i) == Shape::Clitic
    });
    let lead = inside()
        || parts.before().is_none_or(|i| {
            parts.token_has(i, parts.classes.year_lead)
                || parts.token_has(i, parts.classes.month)
                || parts.token_has(i, parts.classes.season)
                || matches!(parts.tokens.shape(i), Shape::Punct)
        });
    let glued = |i: usize| parts.tokens.is_glued(i);
    let bad_glue = glued(parts.taken().start() as usize)
        && parts.before().is_some_and(|i| {
            !matches!(parts.tokens.text(i), "(" | "-" | "\u{2013}" | "\u{2014}" | "\"" | "'" | "[" | "--")
        });
    let counts = parts.after().is_some_and(|i| {
        let text = parts.tokens.text(i);
        let plural = !(determined && number % 100 != 0 && number >= 1700)
            && text.len() > 3
            && parts.ends_in(i, parts.classes.plural_ending)
            && !parts.ends_in(i, parts.classes.singular_ending)
            && text.bytes().all(|b| b.is_ascii_lowercase())
            && !parts.token_has(i, parts.classes.not_plural);
        plural
            || matches!(parts.tokens.shape(i), Shape::Symbol)
            || parts.token_has(i, parts.classes.counted_noun)
            // `two thousand and nine of them`
            || (parts.taken().len() > 2 && parts.token_has(i, parts.classes.genitive))
            || (text == ":" && glued(i) && i + 1 < parts.tokens.len() && glued(i + 1))
            || parts.token_has(i, parts.classes.number_scale)
            || (glued(i) && parts.tokens.shape(i).is_word())
    });
    (lead && !bad_glue && !counts).then_some(Expr::Calendar(part))
}

/// Reads a season; alone it needs a word of time before it, and a fall is as often something else.
fn season(parts: &Parts<'_>) -> Option<Expr> {
    if parts.has("year") || parts.has("phase") {
        return named(parts);
    }
    if parts.has("which") {
        return within(parts);
    }
    let word = parts.get("season")?.start() as usize;
    // `Winter Olympics`, `Prague Spring`: part of a name.
    let headed = parts.after().is_some_and(|i| parts.tokens.shape(i).is_capitalized());
    let tail = headed && parts.after().is_some_and(|i| parts.token_has(i, parts.classes.season_tail));
    let inner = |i: usize| {
        let time = [parts.classes.season_lead, parts.classes.joiner, parts.classes.determiner];
        parts.tokens.shape(i) == Shape::Title && !time.into_iter().any(|class| parts.token_has(i, class))
    };
    if parts.taken().len() == 1
        && parts.tokens.shape(word) == Shape::Title
        && (tail || (!headed && parts.before().is_some_and(inner)))
    {
        return None;
    }
    let led = parts.before().is_some_and(|i| parts.token_has(i, parts.classes.season_lead));
    let of = parts.after().is_some_and(|i| parts.token_has(i, parts.classes.genitive));
    // `fall` and `spring` are verbs and nouns too.
    let title = parts.tokens.shape(word) == Shape::Title && parts.before().is_some();
    let sure = title || !parts.token_has(word, parts.classes.season_doubtful);
    let spring = parts.token_has(word, parts.classes.season_spring);
    let articled = parts.taken().len() > 1 && (sure || led || spring);
    ((led || sure || articled) && !of).then(|| Expr::Calendar(parts.partial()))
}

/// Reads the n-th weekday of a month; `last` is written -1.
fn nth_weekday(parts: &Parts<'_>) -> Option<Expr> {
    let last = parts.token_has(parts.get("nth")?.start() as usize, parts.classes.last_word);
    let nth = if last { -1 } else { parts.number("nth")? as i8 };
    let part = Partial { nth: Some(nth).filter(|n| (-1..=5).contains(n)), ..parts.partial() };
    part.nth?;
    if parts.has("within") {
        let (step, base) = parts.which().unwrap_or((0, Base::Text));
        return Some(Expr::Within { part, step, unit: Unit::Month, base });
    }
    Some(Expr::Calendar(part))
}

/// Reads a day without a month: the 19th.
fn day_alone(parts: &Parts<'_>) -> Option<Expr> {
    let day = parts.partial();
    let led = parts.before().is_some_and(|i| {
        parts.token_has(i, parts.classes.month_lead) || parts.token_has(i, parts.classes.day_preposition)
    });
    let of = parts.after().is_some_and(|i| parts.token_has(i, parts.classes.genitive));
    if parts.has("that") && parts.has("which") {
        let (step, base) = parts.which()?;
        return Some(Expr::Within { part: day, step, unit: Unit::Month, base });
    }
    if !parts.has("that") && !parts.has("weekday") && (!led || of) {
        return None;
    }
    day.day.is_some_and(|day| (1..=31).contains(&day)).then_some(Expr::Calendar(day))
}

/// Reads the weekend of the anchor.
#[expect(clippy::unnecessary_wraps, reason = "the type of `RuleDef::read`")]
fn weekend(_: &Parts<'_>) -> Option<Expr> {
    Some(Expr::Calendar(Partial { weekend: true, ..Partial::default() }))
}

pub(crate) const NUMERIC: &[RuleDef] = &[
    RuleDef {
        id: "dates.iso",
        about: "A day as year, month and day: 2031-05-13, 2031.05.13; or with the name of its month: 13-May-2031.",
        patterns: &[
            "year:[digits4] ~'-' mm:~[digits2] ~'-' day:~[digits2]",
            "year:[digits4] ~'/' mm:~[digits2] ~'/' day:~[digits2]",
            "year:[digits4] ~'.' mm:~[digits2] ~'.' day:~[digits2]",
            "day:[digits2] ~'-' month:~<month> ~'-' year:~[digits4]",
            "year:[digits4] ~'-' month:~<month> ~'-' day:~[digits2]",
        ],
        read: named,
    },
    RuleDef {
        id: "dates.slashes",
        about: "A day with slashes or dots, in the order of the option `order`: 5/13/2031, 13.05.2031.",
        patterns: &[
            "first:[digits2] ~'/' second:~[digits2] ~'/' year:~[digits4|digits2]",
            "first:[digits2] ~'-' second:~[digits2] ~'-' year:~[digits4]",
            "first:[digits2] ~'.' second:~[digits2] ~'.' year:~[digits4]",
        ],
        read: slashes,
    },
];

pub(crate) const RULES: &[RuleDef] = &[
    RuleDef {
        id: "dates.day_of_list",
        about: "Days of a list or range that share month and year: 5 and 7 January, March 3-5, 2031.",
        patterns: &[
            "x:(<definite_article>? day:[digits2|ordinal]) ($dash|<list_link>|',') next:(<definite_article>? [digits2|ordinal] <genitive>? month:<month>&[cap] (','? year:[digits4])?)",
            "x:($month day:[digits2|ordinal]) ($dash|<range_link>) y:(day_y:[digits2|ordinal] $yr?)",
        ],
        read: named,
    },
    RuleDef {
        id: "dates.day",
        about: "A day of a month, with or without weekday and year: Friday, May 9, 2031; 9 May.",
        patterns: &[
            "(bound:<about_date>)? ($md | $dm) $inside? within:$chosen <year_noun>",
            "(bound:<about_date>)? (<near_demonstrative>? which:<which>)? $full",
        ],
        read: |parts| {
            if parts.partial().year.is_none() && parts.has("within") { within(parts) } else { named(parts) }
        },
    },
    RuleDef {
        id: "dates.nth_weekday",
        about: "A weekday by its number in a month: the first Friday of July, the last Sunday in May 2031.",
        patterns: &[
            "<definite_article> nth:<ordinal_word|last_word> $wd $inside $month $yr?",
            "<definite_article> nth:<ordinal_word|last_word> $wd $inside within:$chosen <month_noun>",
        ],
        read: nth_weekday,
    },
    RuleDef {
        id: "dates.weekday_of_week",
        about: "A weekday of the week that last, this or next chooses: Friday next week, next week on Friday.",
        patterns: &["$wd $inside? $which <week_noun>", "$which <week_noun> ','? <day_preposition>? $wd"],
        read: |parts| {
            let (step, base) = parts.which()?;
            Some(Expr::Within { part: parts.partial(), step, unit: Unit::Week, base })
        },
    },
    RuleDef {
        id: "dates.month",
        about: "A month with its year: June 2029, early March of that year.",
        patterns: &["$phased? $month (($inside|',')? $chosen <year_noun> | $yr)"],
        read: |parts| if parts.has("year") { named(parts) } else { within(parts) },
    },
    RuleDef {
        id: "dates.quarter",
        about: "A quarter of a year, or a half by its code: the third quarter of 2030, fourth-quarter, Q3 2030, H1 2030.",
        patterns: &[
            "$which <year_noun> <possessive_marker> <fiscal_adjective>? quarter:<ordinal_word> '-'? <quarter_noun>",
            "<definite_article>? <fiscal_adjective>? year:[digits4] <fiscal_adjective>? '-'? quarter:<ordinal_word> '-'? <quarter_noun>",
            "$pre? <fiscal_adjective>? '-'? quarter:<ordinal_word> '-'? <quarter_noun> (($inside|',')? $chosen <year_noun> | ','? $inside? <definite_article>? (<fiscal_adjective> <year_noun>? | <year_noun>)? $year)",
            "<fiscal_adjective>? quarter:<ordinal_word> '-' <quarter_noun>",
            "($pre | <indefinite_article> [lower]&!<after_noun>)? <fiscal_adjective>? '-'? quarter:<ordinal_word> (<fiscal_adjective>? <quarter_noun>)",
            "code:<quarter_code> (','? <genitive>? <fiscal_adjective>? year:[digits4])?",
            "year:[digits4] code:<quarter_code>",
        ],
        read: quarter,
    },
    RuleDef {
        id: "dates.half",
        about: "Half of a year: the second half of 2030.",
        patterns: &[
            "<definite_article>? half:<half_word> '-'? <half_noun> (<genitive>? <definite_article>? <fiscal_adjective|year_noun>? $year | <genitive> $chosen <year_noun>)",
            "<definite_article> half:<half_word> <half_noun> <genitive> <definite_article> <year_noun>",
        ],
        read: |parts| if parts.has("year") { named(parts) } else { within(parts) },
    },
    RuleDef {
        id: "dates.holiday",
        about: "A holiday with a place in the calendar: Christmas 2030, Good Friday.",
        patterns: &[
            "(phase:<phase>)? holiday:<holiday> $inside? within:$chosen <year_noun>",
            "(phase:<phase>)? holiday:<holiday> (','? <genitive>? year:[digits4])?",
        ],
        read: |parts| if parts.has("within") { within(parts) } else { holiday(parts) },
    },
    RuleDef {
        id: "dates.chosen",
        about: "A named time that last, this, next, previous or following chooses: last Friday, next summer.",
        patterns: &[
            "$pre? (<near_demonstrative>? $which | $that) (weekday:<weekday>&[cap] | month:<month>&[cap] | season:<season> | holiday:<holiday>)",
        ],
        read: chosen,
    },
    RuleDef {
        id: "dates.season",
        about: "A season, with or without its year: the summer of 2029, winter.",
        patterns: &[
            "$pre? season:<season> (($inside|',')? $chosen <year_noun> | ','? <genitive>? $yr)",
            "<definite_article>? year:[digits4] season:<season>",
            "$pre season:<season> next:(<after_noun>|[punct]|^)",
            "(phase:<phase> ('-'|<period_preposition>)?)? season:<season>",
        ],
        read: season,
    },
    RuleDef {
        id: "dates.day_alone",
        about: "A day of the month of the text: the 19th of that month, on the 19th.",
        patterns: &[
            "<definite_article>? day:[ordinal] <genitive> that:$chosen <month_noun>",
            "$wd (<definite_article>|',') day:[ordinal]",
            "<definite_article> day:[ordinal] next:(<after_noun>|[punct]|^)",
        ],
        read: day_alone,
    },
    RuleDef {
        id: "dates.weekday",
        about: "A bare weekday; the tense of the clause says which.",
        patterns: &["(phase:<phase> <day_preposition>?)? $wd"],
        read: |parts| {
            // `Sun` and `Sat` are words too; as weekdays they stand before a comma or a date.
            let token = parts.get("weekday")?.start() as usize;
            let short = parts.token_has(token, parts.classes.weekday_doubtful);
            let comma = || parts.after().is_some_and(|i| parts.tokens.text(i) == ",");
            (!short || comma()).then(|| Expr::Calendar(parts.partial()))
        },
    },
    RuleDef {
        id: "dates.month_alone",
        about: "A month without a year; the tense of the clause says which.",
        patterns: &[
            "<definite_article>? phase:<phase> ('-'|<period_preposition>)? $month",
            "<definite_article>? phase:<phase_noun> <genitive> $month",
            "(bound:<about_date>)? $month",
        ],
        read: month_alone,
    },
    RuleDef {
        id: "dates.decade",
        about: "A decade: the 1990s, the late '80s, the nineties.",
        patterns: &[
            "$pre? (<definite_article>? half:<half_word> <half_noun> <genitive> <definite_article>)? decade:[decade] (era:<era>)?",
            "<definite_article> (phase:<phase> '-'?)? decade:<decade_word>",
        ],
        read: decade,
    },
    RuleDef {
        id: "dates.century",
        about: "A century: the 19th century, the fourth century BC.",
        patterns: &[
            "$pre? roman:[upper] <century_noun> (era:<era>)?",
            "($pre | <definite_article>? half:<half_word> <half_noun> <genitive> <definite_article>)? century:(<ordinal_word>|[ordinal]|<number_ten> '-' <ordinal_word>) '-'? <century_noun> (era:<era>)?",
        ],
        read: named,
    },
    RuleDef {
        id: "dates.weekend",
        about: "The weekend next to the anchor.",
        patterns: &["(phase:<phase>)? <definite_article> <weekend_noun>"],
        read: weekend,
    },
    RuleDef {
        id: "dates.year",
        about: "A year that a word of time announces: since 2011, late 1998, fiscal 2030, 490 BC.",
        patterns: &[
            "<definite_article>? phase:<phase> ('-'|$inside)? ($bcyear | $year)",
            "<definite_article>? phase:<phase_noun> <genitive> ($bcyear | $year)",
            "(bound:<about_date>)? ($bcyear | era:<era> year:[digits2|digits3|digits4])",
            "year:$spelled_year",
            "year:(<number_ten> (<number_teen>|<number_ten> '-'? <number_unit>))",
            "<definite_article> <year_plural>? year:$spelled",
            "<definite_article>? (<year_kind> <year_noun>? | <year_plural>) year:[digits4]",
            "<definite_article> <year_noun> year:[digits4]",
            "<definite_article> year:[digits4] (<period_noun> | <year_kind> <year_noun>)",
            "year:[digits4] <year_kind> <year_noun>",
            "bound:<about_date> year:[digits4]",
        ],
        read: named,
    },
    RuleDef {
        id: "dates.year_range",
        about: "A range of years whose second is cut short: 1914-18.",
        patterns: &[
            "x:(year:[digits2|digits3|digits4]) ($dash|<year_link>) next:([digits2|digits3|digits4] era:<era>)",
            "x:(year:[digits4]) $dash y:(year_y:~[digits2])",
            "x:(year:[digits4]) $dash y:(year_y:[digits4])",
        ],
        read: |parts| {
            if parts.has("era") || parts.text("year_y").is_some_and(|y| y.len() == 4) {
                named(parts)
            } else {
                year(parts)
            }
        },
    },
];

/// Ranks behind lengths, so that `2000 years` is no year.
pub(crate) const LATE: &[RuleDef] = &[RuleDef {
    id: "dates.year_alone",
    about: "Four digits that the words around them let be a year.",
    patterns: &[
        "year:[digits4]",
        "year:(\"'\" ~[digits2])",
        "year:(<numeral_two> <numeral_thousand> <copulative>? (<number_unit|number_teen>|$tens))",
    ],
    read: year,
}];
