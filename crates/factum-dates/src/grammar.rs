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
    ("inside", "<genitive|period_preposition>"),
    ("word", "<number_unit|number_teen|number_ten|number_scale>"),
    ("tens", "(<number_ten> ('-'? <number_unit>)?)"),
    (
        "n",
        "([int|decimal] <number_scale>? | (<indefinite_article> <number_scale> | $word) ('-'? <copulative>? $word){0,4})",
    ),
    ("few", "([digits2|digits3|decimal] | <number_unit|number_teen|number_ten>)"),
    (
        "amount",
        "(n:($n (<copulative> <indefinite_article>? <half_noun>)?) | n:<single_word> | n:(<indefinite_article>? (<half_noun> '-'?)? <number_group> <genitive>?) | vague:<vague_amount> | n:(<half_number> ('-' | <genitive>? <indefinite_article>)?))",
    ),
    (
        "spelled",
        "(<number_teen> (<numeral_hundred> (<copulative>? ($tens|<number_unit|number_teen>))? | <number_teen> | $tens) | <numeral_two> <numeral_thousand> (<copulative>? (<number_unit|number_teen>|$tens))?)",
    ),
    ("spelled_year", "(<number_teen> (<number_teen> | $tens))"),
    ("year", "(year:[digits4] | year:$spelled | year:(\"'\" ~[digits2]))"),
    ("bcyear", "(year:[digits2|digits3|digits4] era:<era>)"),
    ("yr", "(','? <genitive>? (<definite_article> <year_noun>)? ($bcyear | $year))"),
    ("month", "(month:<month>&[cap] | month:<month>&!<month_doubtful>)"),
    ("wd", "(weekday:<weekday>&[cap] | weekday:<weekday_full>)"),
    ("dd", "(day:[digits2|ordinal])"),
    (
        "ddw",
        "(day:[digits2|ordinal] | day:(<number_ten> '-'? <ordinal_word>) | day:<ordinal_word> | day:$tens)",
    ),
    ("ordinal", "(<number_ten> '-'? <ordinal_word> | <ordinal_word>)"),
    ("md", "($month <definite_article>? $ddw)"),
    (
        "dm",
        "((<definite_article>? $dd | <definite_article> day:$ordinal) (<day_noun>? <genitive>)? $month | day:$ordinal <day_noun>? <genitive> $month)",
    ),
    ("full", "(($wd (','|<definite_article>)? <definite_article>?)? ($md $yr? | $dm $yr?))"),
    ("inner", "(phase:<phase_noun> | phase:<phase_adjective> <part_word|unit_plural>)"),
    (
        "pre",
        "(<definite_article>? (phase:<phase> (',' phase:<phase>)? ('-'|<period_preposition|day_preposition|genitive>)? <definite_article>? | <intensifier>? $inner <genitive> <definite_article>?) | bound:<about_date> <definite_article>? | <definite_article>)",
    ),
    (
        "phased",
        "(<definite_article>? (phase:<phase> (',' phase:<phase>)? ('-'|<period_preposition|day_preposition|genitive>)? <definite_article>? | <intensifier>? $inner <genitive> <definite_article>?) | bound:<about_date> <definite_article>?)",
    ),
    ("unit", "(unit:<time_unit>&!<second_noun>)"),
    (
        "that",
        "that:(<far_demonstrative> <intensifier>? <identity_adjective>? | <definite_article> <intensifier>? <identity_adjective>)",
    ),
    ("which", "(which:<which> | which:<which_text>)"),
    ("chosen", "($that | <definite_article>? $which)"),
    ("part", "part:<day_part>"),
    ("spot", "($full | $wd | deictic:<deictic_day>)"),
    ("hour", "hour:(<number_unit|number_teen>|[digits2])"),
    ("of_day", "((<period_preposition> <definite_article> | <clock_preposition>) of_day:<day_part>)"),
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
