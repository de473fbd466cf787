//! Puts the rules of all families together, in their rank.

use std::sync::LazyLock;

use factum_lang::{Language, PatternSet};

use crate::expr::Expr;
use crate::parts::Parts;
use crate::{calendar, clock, duration, refused, relative, vague};

/// A rule: a stable name, a sentence, its patterns, and what a match means.
pub(crate) struct RuleDef {
    pub(crate) id: &'static str,
    pub(crate) about: &'static str,
    pub(crate) patterns: &'static [&'static str],
    pub(crate) read: fn(&Parts<'_>) -> Option<Expr>,
}

/// The families in rank: of two rules that match from the same word, the earlier wins.
static FAMILIES: &[&[RuleDef]] = &[
    clock::RULES,
    calendar::NUMERIC,
    calendar::RULES,
    duration::FIRST,
    relative::RULES,
    duration::RULES,
    calendar::LATE,
    vague::RULES,
];

/// Names and sentences of all rules, in rank; published rules come last.
pub(crate) static NAMES: LazyLock<Vec<(&'static str, &'static str)>> = LazyLock::new(|| {
    let mut names: Vec<(&str, &str)> = Vec::new();
    for rule in FAMILIES.iter().copied().flatten() {
        if !names.iter().any(|(id, _)| *id == rule.id) {
            names.push((rule.id, rule.about));
        }
    }
    names.extend(crate::published::RULES);
    names
});

/// Fragments that several families share.
const FRAGMENTS: &[(&str, &str)] = &[
    ("dash", "<range_mark>"),
    ("word", "<number_unit|number_teen|number_ten|number_scale>"),
    ("tens", "(<number_ten> ('-'? <number_unit>)?)"),
    ("n", "([int|decimal] (<number_scale>)? | (a <number_scale> | $word) ('-'? and? $word){0,4})"),
    ("few", "([digits2|digits3|decimal] | <number_unit|number_teen|number_ten>)"),
    (
        "amount",
        "(n:($n (and a? half)?) | n:<single_word> | n:(a? (half '-'?)? <number_group> of?) | vague:<vague_amount> | n:(<half_number> ('-' | of? <indefinite>)?))",
    ),
    (
        "spelled",
        "(<number_teen> (hundred (and? ($tens|<number_unit|number_teen>))? | <number_teen> | $tens) | two thousand (and? (<number_unit|number_teen>|$tens))?)",
    ),
    ("spelled_year", "(<number_teen> (<number_teen> | $tens))"),
    ("year", "(year:[digits4] | year:$spelled | year:(\"'\" ~[digits2]))"),
    ("bcyear", "(year:[digits2|digits3|digits4] era:<era>)"),
    ("yr", "(','? of? (the year)? ($bcyear | $year))"),
    ("month", "(month:<month>&[cap] | month:<month>&!<month_doubtful>)"),
    ("wd", "(weekday:<weekday>&[cap] | weekday:<weekday_full>)"),
    ("dd", "(day:[digits2|ordinal])"),
    (
        "ddw",
        "(day:[digits2|ordinal] | day:(<number_ten> '-'? <ordinal_word>) | day:<ordinal_word> | day:$tens)",
    ),
    ("ordinal", "(<number_ten> '-'? <ordinal_word> | <ordinal_word>)"),
    ("md", "($month the? $ddw)"),
    ("dm", "((the? $dd | the day:$ordinal) (day? of)? $month | day:$ordinal day? of $month)"),
    ("full", "(($wd (','|the)? the?)? ($md $yr? | $dm $yr?))"),
    ("inner", "(phase:<phase_noun> | phase:<phase_adjective> <part_word|unit_plural>)"),
    (
        "pre",
        "(the? (phase:<phase> (',' phase:<phase>)? ('-'|in|on|of)? the? | very? $inner of the?) | bound:<about_date> the? | the)",
    ),
    (
        "phased",
        "(the? (phase:<phase> (',' phase:<phase>)? ('-'|in|on|of)? the? | very? $inner of the?) | bound:<about_date> the?)",
    ),
    ("unit", "(unit:<time_unit>&!second)"),
    ("that", "that:(that very? same? | the very? same)"),
    ("which", "(which:<which> | which:<which_text>)"),
    ("part", "part:<day_part>"),
    ("spot", "($full | $wd | deictic:<deictic_day>)"),
    ("hour", "hour:(<number_unit|number_teen>|[digits2])"),
    ("of_day", "((in the | at) of_day:<day_part>)"),
];

/// Compiles the rules that are switched on; also returns the meaning of each pattern, by its number.
pub(crate) fn build(
    language: &Language,
    disabled: &[String],
) -> Result<(PatternSet, Vec<Option<&'static RuleDef>>), factum_lang::LangError> {
    let mut builder = language.patterns();
    for (name, source) in FRAGMENTS {
        builder = builder.define(name, source);
    }
    let mut meanings = Vec::new();
    for source in refused::PATTERNS {
        builder = builder.refuse(source);
        meanings.push(None);
    }
    for rule in FAMILIES.iter().copied().flatten().filter(|rule| !disabled.iter().any(|id| id == rule.id)) {
        for source in rule.patterns {
            builder = builder.rule(rule.id, source);
            meanings.push(Some(rule));
        }
    }
    Ok((builder.build()?, meanings))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_element_takes_two_bytes() {
        let language = Language::new(&["en"]).expect("the pack is bundled");
        language.add_lex("en/dates.lex", include_str!("../data/en/dates.lex")).expect("the list is bundled");
        let _set = build(&language, &[]).expect("the rules are right");
        let analyzer = language.finish().expect("the patterns compile");
        let (_, size) = analyzer.alphabets().next().expect("there is one set");
        // Far enough from the edge that the words of other extractors and of a pipeline file fit too.
        assert!(size.kinds + 16 <= size.room, "searches for dates are about to slow down: {size:?}");
    }
}
