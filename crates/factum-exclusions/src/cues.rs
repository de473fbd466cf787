//! The cues: what a phrase that excludes, includes or excepts looks like, and where its argument stands.
//!
//! One table holds every rule; the patterns, the documentation of the rules and the option `disable` come from it.

/// Where the argument of a cue stands, and what the cue does with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Excludes what follows.
    Forward,
    /// Excludes what stands before.
    Backward,
    /// Excludes the subject that follows: "excluded are".
    Inverted,
    /// Excludes one or the other; what follows the cue tells.
    Either,
    /// Excludes what its own match holds between two parts.
    Inside,
    /// Turns the polarity of its host for what follows.
    Exception,
    /// Sends what stands before to another forum.
    Elsewhere,
    /// Takes in what follows.
    Includes,
    /// Takes in what stands before.
    Included,
    /// Denies that what follows is excluded.
    DeniedForward,
    /// Denies that what stands before is excluded.
    DeniedBackward,
}

/// What a cue needs around it before it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Need {
    /// What every cue needs: an instrument, or an offence with a stage of procedure.
    Usual,
    /// An instrument as the complement of the cue: "exempted from the law".
    Complement,
    /// An instrument of relief in the sentence, or right before it.
    Relief,
}

/// A rule that recognizes cues.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rule {
    pub(crate) id: &'static str,
    pub(crate) about: &'static str,
    pub(crate) kind: Kind,
    pub(crate) need: Need,
    pub(crate) pattern: &'static str,
}

/// Fragments that the patterns of cues and marks share.
pub(crate) const FRAGMENTS: [(&str, &str); 5] = [
    ("adv", "(','? <excl_adverb> ','?)"),
    ("aux", "(<excl_aux|excl_be>)"),
    ("not", "($aux? $adv? <excl_not> | <excl_not_aux>) $adv{0,2}"),
    ("mods", "(<offence_modifier> ((',' | and)? <offence_modifier>){0,2})"),
    ("punish", "from <excl_determiner>? <excl_punishment>"),
];

const fn rule(id: &'static str, about: &'static str, kind: Kind, pattern: &'static str) -> Rule {
    Rule { id, about, kind, need: Need::Usual, pattern }
}

const fn needing(need: Need, rule: Rule) -> Rule {
    Rule { need, ..rule }
}

/// All rules, in their rank: of two that match at one place, the first wins.
pub(crate) const RULES: [Rule; 34] = [
    rule(
        "exclusions.nobody_excluded",
        "Denies an exclusion: `nobody is excluded`.",
        Kind::DeniedBackward,
        "<excl_nobody> $aux{1,3} $adv? <excl_past|excl_ineligible>",
    ),
    rule(
        "exclusions.is_not_excluded",
        "Denies an exclusion in the passive: `are not excluded`.",
        Kind::DeniedBackward,
        "$aux{0,2} (<excl_be> $adv? not | <excl_not_aux>) <excl_be>? $adv? <excl_past|excl_ineligible>",
    ),
    rule(
        "exclusions.does_not_exclude",
        "Denies an exclusion: `does not exclude`, `no longer excludes`, `without excluding`.",
        Kind::DeniedForward,
        "$not to? <excl_hedge>? <excl_active|excl_past> | <excl_no_longer> <excl_active|excl_past> | without <excl_active>",
    ),
    rule(
        "exclusions.exclusion_lifted",
        "An exclusion that no longer holds: `struck down the exclusion of`.",
        Kind::DeniedForward,
        "<excl_lifted> <excl_determiner>? [lower]{0,2}? <excl_noun> (of | for) | <excl_lifted> <excl_determiner>? <excl_clause_noun> (that | which)? <excl_active|excl_past>",
    ),
    rule(
        "exclusions.exempts_from_punishment",
        "Takes in those who are spared a punishment: `exempt from prosecution`.",
        Kind::Includes,
        "$aux? (<excl_active|excl_past> | exempt | exemption | spared | shielded | protected) $punish",
    ),
    rule(
        "exclusions.excluded_are",
        "A passive whose subject follows: `excluded from the amnesty are`, `crimes excluded from it include`.",
        Kind::Inverted,
        "(^ $adv? | <offence_head|subject_noun>) (<excl_past|excl_ineligible> | not <excl_covered>) ((from | by | under) .{1,6}?)? (<excl_be> | include | includes | comprise) | <excl_exceptions> ((to | from | under) .{1,6}?)? (are | include | includes)",
    ),
    rule(
        "exclusions.no_one_benefits",
        "A negated subject with a right: `no one convicted of murder shall benefit`.",
        Kind::Inside,
        "(<excl_nobody> | neither) args:(.{1,12}?) $aux{1,2} (<excl_qualify> | <excl_covered>)",
    ),
    rule(
        "exclusions.is_excluded",
        "A passive whose subject is left out: `are excluded`, `remain barred`, `are ineligible`.",
        Kind::Backward,
        "$aux{0,3} $adv{0,2} <excl_be|excl_stay> $adv{0,2} <excl_past|excl_ineligible>",
    ),
    rule(
        "exclusions.denied_relief",
        "A right that its subject lacks: `are denied amnesty`, `have no right to the pardon`.",
        Kind::Backward,
        "<excl_be> $adv? <excl_deny> <excl_relief> | (has | have | had) no (right | claim) to <excl_relief> | $not <excl_obtain> <excl_determiner>? <excl_relief>",
    ),
    rule(
        "exclusions.not_covered",
        "A negated right in the passive: `are not covered`, `should not be granted amnesty`.",
        Kind::Backward,
        "$aux? $not to? <excl_be>? $adv? <excl_covered>",
    ),
    rule(
        "exclusions.does_not_qualify",
        "A negated right in the active: `do not qualify`, `shall not benefit`.",
        Kind::Either,
        "$not to? <excl_hedge>? <excl_qualify>",
    ),
    needing(
        Need::Complement,
        rule(
            "exclusions.falls_outside",
            "What lies beyond the measure: `fall outside the amnesty`.",
            Kind::Backward,
            "$aux? $adv? <excl_fall> $adv? <excl_outside> of?",
        ),
    ),
    rule(
        "exclusions.nothing_applies",
        "A negated subject: `nothing in this act applies to`.",
        Kind::Forward,
        "nothing in <excl_determiner>? <instrument> .{0,4}? $aux? (<excl_reach> to | <excl_cover>)",
    ),
    rule(
        "exclusions.does_not_apply",
        "Negated coverage: `does not apply to`, `is said not to extend to`, `no longer applies to`.",
        Kind::Forward,
        "($not to? <excl_hedge>? | <excl_no_longer>) <excl_reach> $adv? (to | in relation to | 'in respect of' | 'in the case of' | with respect to | in cases of)",
    ),
    rule(
        "exclusions.does_not_cover",
        "Negated coverage with an object: `does not cover`.",
        Kind::Forward,
        "($not to? <excl_hedge>? | <excl_no_longer>) (<excl_cover> | pardon)",
    ),
    rule(
        "exclusions.not_granted",
        "A negated grant in the passive: `may not be granted to`, `no amnesty shall be granted for`.",
        Kind::Forward,
        "$aux? $not <excl_be>? $adv? <excl_given> (to | for) | no <excl_relief> $aux{1,3} $adv? <excl_given> (to | for)",
    ),
    needing(
        Need::Relief,
        rule(
            "exclusions.grants_none",
            "A negated grant: `grants no amnesty to`, `no amnesty for`.",
            Kind::Forward,
            "<excl_grant> no <excl_relief> (to | for) | (there $aux{1,2})? no <excl_relief> for",
        ),
    ),
    rule(
        "exclusions.denies",
        "A grant that is denied: `denies amnesty to`, `rules out the release of`.",
        Kind::Forward,
        "<excl_deny> <excl_determiner>? <excl_relief> (to | for) | <excl_deny> <excl_release> (of | for)",
    ),
    rule(
        "exclusions.not_allowed",
        "A release that is not allowed: `did not allow X to be released`.",
        Kind::Inside,
        "$not <excl_allow> args:(.{1,8}?) to be <excl_covered>",
    ),
    needing(
        Need::Relief,
        rule(
            "exclusions.not_pardoning",
            "A pardon that is not given: `was not pardoning`.",
            Kind::Forward,
            "$not <excl_pardoning>",
        ),
    ),
    rule(
        "exclusions.excludes",
        "An active verb of excluding: `excludes`, `leaves out`, `omitting`.",
        Kind::Forward,
        "$aux? $adv{0,2} <excl_active>",
    ),
    rule(
        "exclusions.excluded",
        "A past form that is active (`the act excluded X`) or a reduced passive (`those excluded`).",
        Kind::Either,
        "$aux? $adv{0,2} <excl_past>",
    ),
    rule(
        "exclusions.exclusion_of",
        "A noun of excluding: `the exclusion of`.",
        Kind::Forward,
        "<excl_noun> (of | for) | (has | have | makes | make | contains | with) <excl_exceptions> for",
    ),
    rule(
        "exclusions.ineligible",
        "An adjective that excludes its noun: `ineligible`.",
        Kind::Backward,
        "<excl_ineligible>",
    ),
    rule(
        "exclusions.forward_phrase",
        "Another phrase that excludes what follows.",
        Kind::Forward,
        "<excl_forward_phrase>",
    ),
    needing(
        Need::Relief,
        rule(
            "exclusions.backward_phrase",
            "Another phrase that excludes what stands before: `will stay behind bars`.",
            Kind::Backward,
            "$aux? <excl_backward_phrase>",
        ),
    ),
    rule(
        "exclusions.except",
        "An operator of exception: `except`, `with the exception of`.",
        Kind::Exception,
        "<excl_exception>",
    ),
    needing(
        Need::Relief,
        rule(
            "exclusions.forum",
            "Cases that another forum decides, which is no exclusion: `handled within the military justice system`.",
            Kind::Elsewhere,
            "$aux{1,3} $adv? <forum_cue> <excl_determiner>? <forum>",
        ),
    ),
    rule(
        "exclusions.granted_to",
        "A measure that is given: `has been extended to`.",
        Kind::Includes,
        "$aux{0,2} <excl_be> $adv? (granted | extended | applied | offered | given) to",
    ),
    rule(
        "exclusions.grants",
        "A grant: `granted amnesty to`, `declared an amnesty for`.",
        Kind::Includes,
        "(<excl_grant> <excl_determiner>? [lower]{0,3}? <excl_relief|instrument> | <excl_covered>) (to | for)",
    ),
    rule(
        "exclusions.is_covered",
        "Those who have a right: `are covered`, `are eligible`.",
        Kind::Included,
        "$aux{0,2} <excl_be> $adv? <excl_covered>",
    ),
    rule(
        "exclusions.frees",
        "A measure that sets free: `frees`, `pardoned`.",
        Kind::Includes,
        "$aux? $adv? <excl_frees>",
    ),
    rule(
        "exclusions.covers",
        "Coverage: `covers`, `applies to`.",
        Kind::Includes,
        "$aux? $adv? (<excl_reach> $adv? to | <excl_cover>)",
    ),
    rule(
        "exclusions.qualifies",
        "A right in the active: `qualify`, `are expected to benefit`, `may apply for`.",
        Kind::Included,
        "$aux{0,2} <excl_hedge>? to? <excl_qualify> | $aux{1,2} <excl_obtain> <excl_determiner>? <excl_relief>",
    ),
];
