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
static FAMILIES: &[&[RuleDef]] =
    &[clock::RULES, calendar::NUMERIC, relative::RULES, calendar::RULES, duration::RULES, vague::RULES];

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
    ("dash", "('-'|'–'|'—'|'--')"),
    ("tens", "<number_ten> ('-'? <number_unit>)?"),
    (
        "n",
        "([int|decimal] ~<number_scale>? (<number_scale>)?) | (a? <number_unit|number_teen|number_ten|number_scale> ('-'? and? <number_unit|number_teen|number_ten|number_scale>){0,4})",
    ),
    (
        "amount",
        "(n:($n (and a? half)?) | n:(a|an|another|one) | n:(a? <number_group> of?) | vague:<vague_amount> | n:(half (of? (a|an))?))",
    ),
    (
        "spelled",
        "(<number_teen|number_ten> (hundred (and? $tens)? | <number_teen> | <number_ten> ('-'? <number_unit>)?)) | (two thousand (and? (<number_unit|number_teen>|$tens))?)",
    ),
    ("year", "(year:[digits4] | year:$spelled | year:(\"'\" ~[digits2]))"),
    ("bcyear", "(year:([digits2|digits3|digits4]) era:<era>)"),
    ("dd", "(day:[digits2|ordinal])"),
    ("month", "month:<month>&[cap]"),
    ("md", "($month the? (day:[digits2|ordinal] | day:<ordinal_word>))"),
    ("dm", "(the? $dd of? $month)"),
    ("yr", "(','? of? ($bcyear | year:[digits4]))"),
    ("full", "((weekday:<weekday>&[cap] (','|the)? the?)? ($md $yr? | $dm $yr?))"),
    (
        "pre",
        "(the? phase:<phase> ('-'|in|on|of)? the? | the? very? phase:<phase_noun> of the? | bound:<bound> the? | the)",
    ),
    ("wd", "weekday:<weekday>&[cap]"),
    ("unit", "(unit:<time_unit>&!second)"),
    ("that", "(that same? | the same)"),
];

pub(crate) fn fragments() -> impl Iterator<Item = (&'static str, String)> {
    FRAGMENTS.iter().map(|(name, source)| (*name, (*source).to_owned()))
}

/// Compiles the rules that are switched on; also returns the meaning of each pattern, by its number.
pub(crate) fn build(
    language: &Language,
    disabled: &[String],
) -> Result<(PatternSet, Vec<Option<&'static RuleDef>>), factum_lang::LangError> {
    let mut builder = language.patterns();
    for (name, source) in fragments() {
        builder = builder.define(name, &source);
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
