//! The rules: one table of names, sentences and patterns.
//!
//! The order of the table is the rank of the patterns: of those that match from the same token the first wins. So
//! ranges stand before bounds, bounds before plain numbers, and refusals that need a word to the left start earlier
//! in the text and win by that.

use factum_core::BuildError;
use factum_lang::{Language, PatternSet};

use crate::config::Scope;

/// What a match of a rule means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// A written number; the words around it give its bound.
    Number,
    Magnitude,
    Vague,
    Universal,
    /// No count, for this reason.
    Mask,
    /// A person among those counted before: `among them was a mother`.
    Member,
    /// A bound, found beside a number and not by a pattern.
    Bound,
}

#[derive(Debug)]
pub(crate) struct RuleDef {
    pub(crate) id: &'static str,
    pub(crate) about: &'static str,
    pub(crate) meaning: Meaning,
    /// Whether the rule holds only while numbers that are no claims are left out.
    claims_only: bool,
    patterns: &'static [&'static str],
}

const fn rule(
    id: &'static str,
    about: &'static str,
    meaning: Meaning,
    patterns: &'static [&'static str],
) -> RuleDef {
    RuleDef { id, about, meaning, claims_only: false, patterns }
}

const fn mask(id: &'static str, about: &'static str, patterns: &'static [&'static str]) -> RuleDef {
    RuleDef { id, about, meaning: Meaning::Mask, claims_only: true, patterns }
}

/// A mask that holds in any scope: what it takes out is no number.
const fn never(id: &'static str, about: &'static str, patterns: &'static [&'static str]) -> RuleDef {
    RuleDef { id, about, meaning: Meaning::Mask, claims_only: false, patterns }
}

const fn bound(id: &'static str, about: &'static str) -> RuleDef {
    rule(id, about, Meaning::Bound, &[])
}

use Meaning::{Magnitude, Member, Number, Universal, Vague};

/// Parts of patterns, each built from those before it.
const FRAGMENTS: &[(&str, &str)] = &[
    ("small", "(<number_unit>? <number_ten> ('-'? <number_unit>)? | <number_unit|number_teen|number_zero>)"),
    (
        "power",
        "([num] (~e|~x|~'\u{d7}'|~'^') (~[int]|~'^'|~'+'|~'-'|~'\u{2212}'){1,5} | [alnum] | [num] ~[alnum] (~'^'|~'+'|~'-'|~'\u{2212}'|~[int]){0,4})",
    ),
    (
        "digits",
        "($power | [digits2] (~',' ~[digits2]){0,3} ~',' ~[grouped|decimal] | [digits2|digits3] ([digits3]&!~){1,4} ([decimal]&!~)? | '.'&!~ ~[int] | '-'&!~ ~'.' ~[int] | [num])",
    ),
    ("atom", "($small | $digits)"),
    (
        "scale",
        "(<number_scale|number_scale_abbr> | ~<number_scale_short> | k&[lower] | <number_scale_short>&[initial])",
    ),
    ("scales", "($scale{1,3} <magnitude>? | <magnitude>)"),
    (
        "scaled",
        "($atom $scales | (a | an) $scale{1,3} <magnitude>? | <number_scale>&[lower] <number_scale>?)",
    ),
    // What can follow in a compound is written plainly: powers, signs and groups behind spaces only start a number.
    (
        "further",
        "(($small | [num]) $scales | (a | an) $scale{1,3} <magnitude>? | <number_scale>&[lower] <number_scale>? | $small | [digits2|digits3])",
    ),
    ("compound", "($scaled ((and|'&')? $further){0,5})"),
    ("slash", "([int] ~'/' ~[int])"),
    ("group", "<number_group|magnitude_group>&!couple&!pair"),
    ("couple", "((a|the)? (couple|pair) of?)"),
    ("piece", "((a|an) <fraction|fraction_scale> | $slash | half | <vulgar_fraction>)"),
    ("of_scale", "(of? (a|an)? (<number_scale>|<number_group>))"),
    ("parts", "('-'? <fraction|fraction_scale> $of_scale?)"),
    // What makes another number of the one before it. Its alternatives share that number, and every copy of it would
    // be states of the automaton.
    (
        "tail",
        "(and ((a|an|one) <fraction> | $small '-'? <fraction|fraction_scale>) ($scale | $group)? | point ($small|[int]){1,4} $scale? | $group)",
    ),
    ("years", "([digits2] | $small)"),
    ("sign", "(minus | negative | '-'&!~ | '\u{2212}'&!~)"),
    (
        "n",
        "($sign? (($piece|quarter) $of_scale | $digits ($slash|<vulgar_fraction>) | $compound ($parts|$tail) | $atom $tail | $small $parts | $piece | half? (a|an) $group (and (a|an) half)? | $couple (dozen|<number_scale>) | half dozen | $couple | $compound | $atom))",
    ),
    ("quote", "('\"' | \"'\")"),
];

/// All rules, the masks first where they share a start with a number.
pub(crate) const RULES: &[RuleDef] = &[
    mask("counts.not_date", "A number inside a mention of the dates layer.", &["@dates"]),
    never(
        "counts.not_time",
        "A time of day.",
        &["[digits2] ~':' ~[digits2] (~':' ~[digits2])?", "[digits2] <clock_half>"],
    ),
    mask(
        "counts.not_phone",
        "A telephone number, or another chain of digits and hyphens.",
        &[
            "'+' ~[int] ('-'? [int]){1,6}",
            "[int] ~'-' ~[int] ~'-' ~[int] (~'-' ~[int]){0,4}",
            "[int] ~'.' ~[int] ~'.' ~[int] (~'.' ~[int]){0,4}",
            "<phone_lead> (':'|at)? '+'? [int] ('-'? [int]){0,6}",
            "[int] ~'/' ~[int] ~'/' ~[int]",
        ],
    ),
    mask(
        "counts.not_legal",
        "A number that names a law, an article or a decision.",
        &[
            "<legal_head> ('no.'|no|nr|number)? [num] (~'.' ~[num] | ~'/' ~[int] | ~'(' ~. ~')')* (('-'|to|and|',') [num])*",
        ],
    ),
    mask(
        "counts.not_name",
        "A number that names or ranks a thing: cell 4, Flight 12, No. 5.",
        &[
            "<name_head> '#'? [num|alnum] (~'-' ~[int])? ((to|and|','|of|'-') <name_head>? [int])*",
            "<name_head>&[title] <number_unit|number_teen>",
            "'#' ~[int]",
            "[int] [title]{1,3} <street>",
            "[upper|initial|alnum|title|mixed] ~'-' ~[int]",
            "([lower|title] ~'-')+ ~[int] (~'-' ~.)*",
        ],
    ),
    mask(
        "counts.not_score",
        "A score or the result of a vote.",
        &[
            "<score_verb> (by|the|a|of|to|'-')? [digits2|digits3] ~'-' ~[digits2|digits3] (',' [digits2] ~'-' ~[digits2])*",
            "<score_verb> (was|of|by|is|':')? [digits2|digits3] to [digits2|digits3]",
        ],
    ),
    mask(
        "counts.not_age",
        "An age.",
        &[
            "(aged|age|ages) (of|from|between|under|over|about)? $years ((to|and|'-') $years)?",
            "[cap] ',' [digits2] next:(','|'.'|')')",
            "<count_noun> ',' [digits2] next:','",
            "(he|she) (is|was|turned|turns) [digits2] next:(','|'.'|';'|when|and|at)",
            "(oldest|youngest|eldest|elder|younger) (is|was|being|',')? $years next:(','|'.'|';'|and)",
        ],
    ),
    never("counts.not_tolerance", "A tolerance: 5 \u{b1} 0.2.", &["'\u{b1}' '-'? [num]"]),
    mask("counts.not_duration", "A length of time.", &[]),
    mask("counts.not_year", "A year without a mention of the dates layer.", &[]),
    mask("counts.not_identifier", "A number with a leading zero, or glued to letters.", &[]),
    never(
        "counts.not_pronoun",
        "One as a pronoun, or as a part of a fixed phrase.",
        &[
            "(no|any|every|this|that|which|the|each|some|another) one",
            "one (another|by|day|can|could|may|might|would|should|must|has|is|was|will|who)",
            "(at once|day) one",
            "once (and for all)?",
            "(by|at) one <speech_noun>",
            "24 ~'/' ~7",
        ],
    ),
    mask("counts.not_ordinal", "A part of a series that is no fraction: a third time.", &[]),
    bound("counts.between", "Two numbers with between or from: between 20 and 30."),
    bound("counts.both_bounds", "A lower and an upper bound in one phrase: more than 20 but fewer than 30."),
    bound("counts.ratio", "A share of a number: one in five, two out of three."),
    bound("counts.range", "Two numbers with to, or or a hyphen: 200 to 250."),
    bound("counts.at_least", "A lower bound that belongs to the claim: at least 20, 20 or more, 20-plus."),
    bound("counts.more_than", "A lower bound that does not belong to the claim: more than 20, over 20."),
    bound("counts.at_most", "An upper bound that belongs to the claim: up to 20, 20 or fewer."),
    bound("counts.fewer_than", "An upper bound that does not belong to the claim: fewer than 20."),
    bound("counts.nearly", "A number that is not quite reached: nearly 20."),
    bound("counts.approx", "An approximate number: about 20, 20 or so."),
    rule(
        "counts.magnitude",
        "A bare plural of a power of ten, as a half-open interval: hundreds, dozens, tens of thousands.",
        Magnitude,
        &[
            "<magnitude_lead>? lead:<magnitude|magnitude_group> (and|of|or) head:<magnitude|magnitude_group>",
            "<magnitude_lead> head:(<magnitude|magnitude_group>|<number_scale>|dozen)",
            "head:<magnitude|magnitude_group>&!tens",
        ],
    ),
    rule("counts.number", "A number as it stands: 379, twenty-three, 2.5 million.", Number, &["$n"]),
    rule(
        "counts.vague_number",
        "A number that the text does not give: a significant number.",
        Vague,
        &[
            "(a|an|the) $quote? <adverb>? <vague_size> and? <vague_size>? <vague_number> $quote? next:of",
            "(a|an) $quote? <adverb>? <vague_size> <vague_number> $quote?",
            "<vague_size> numbers next:of",
            "a number next:of",
            "(a|the) (majority|minority|bulk|plurality) next:of",
        ],
    ),
    rule(
        "counts.member",
        "One person named as a part of those counted before: among them was a mother.",
        Member,
        &[
            "<includes> (them|those|these|whom)? (freed|released|killed|detained|arrested)? (was|were|is|are)? number:(a|an) next:<count_noun>",
        ],
    ),
    rule(
        "counts.vague",
        "A word for a quantity without a number: several, many.",
        Vague,
        &["<vague_quantifier|vague_some>"],
    ),
    rule("counts.universal", "All, none or no.", Universal, &["<universal>"]),
];

/// Names and sentences of [`RULES`], as plugins list them.
pub(crate) static LISTED: [(&str, &str); RULES.len()] = {
    let mut listed = [("", ""); RULES.len()];
    let mut i = 0;
    while i < RULES.len() {
        listed[i] = (RULES[i].id, RULES[i].about);
        i += 1;
    }
    listed
};

/// Says in words why a rule takes a number out: `not a count: an age`.
pub(crate) fn reason(id: &str) -> String {
    let about = RULES.iter().find(|rule| rule.id == id).map_or("", |rule| rule.about);
    let mut said = String::from("not a count: ");
    let mut letters = about.trim_end_matches('.').chars();
    said.extend(letters.next().into_iter().flat_map(char::to_lowercase));
    said.extend(letters);
    said
}

/// The compiled patterns, and which rule each of them belongs to.
#[derive(Debug)]
pub(crate) struct Rules {
    pub(crate) patterns: PatternSet,
    of_pattern: Vec<usize>,
    off: Vec<usize>,
}

impl Rules {
    pub(crate) fn new(lang: &Language, disable: &[String], scope: Scope) -> Result<Self, BuildError> {
        for (i, id) in disable.iter().enumerate() {
            if RULES.iter().all(|rule| rule.id != id) {
                return Err(BuildError::new(format!("unknown rule `{id}`"))
                    .at(format!("disable[{i}]"))
                    .known(id.as_str(), RULES.iter().map(|rule| rule.id)));
            }
        }
        let mut patterns = lang.patterns();
        for (name, source) in FRAGMENTS {
            patterns = patterns.define(name, source);
        }
        let (mut of_pattern, mut off_rules) = (Vec::new(), Vec::new());
        for (i, rule) in RULES.iter().enumerate() {
            let off = disable.iter().any(|id| id == rule.id) || rule.claims_only && scope == Scope::Numbers;
            if off {
                off_rules.push(i);
                continue;
            }
            for source in rule.patterns {
                patterns = patterns.rule(rule.id, source);
                of_pattern.push(i);
            }
        }
        Ok(Self { patterns: patterns.build()?, of_pattern, off: off_rules })
    }

    /// Returns the rule of a name, unless it is switched off.
    pub(crate) fn named(&self, id: &str) -> Option<&'static RuleDef> {
        let at = RULES.iter().position(|rule| rule.id == id)?;
        (!self.off.contains(&at)).then_some(&RULES[at])
    }

    /// Returns the rule of a pattern.
    pub(crate) fn get(&self, pattern: usize) -> &'static RuleDef {
        &RULES[self.of_pattern[pattern]]
    }
}
