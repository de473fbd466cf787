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
    /// Excludes the list that follows, to the end of the sentence.
    List,
    /// Excludes what its sentence puts in front.
    Fronted,
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
    /// The same, and a stage of procedure or an offence in its argument.
    Deed,
    /// A measure of relief as its own, and a stage of procedure or an offence: the verb says nothing by itself.
    Vague,
    /// An offence in its argument: a proviso without one is a condition.
    Offence,
}

/// What more a rule says of its cues.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sense {
    Plain,
    /// A duty to pay, which an insurer has.
    Pays,
    /// Says itself what it grants: setting free.
    Frees,
    /// A noun, whose modal verb follows.
    Noun,
    /// Everyday words, as common outside law as in it.
    Common,
}

/// A rule that recognizes cues.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rule {
    pub(crate) id: &'static str,
    pub(crate) about: &'static str,
    pub(crate) kind: Kind,
    pub(crate) need: Need,
    pub(crate) sense: Sense,
    pub(crate) pattern: &'static str,
}

/// Fragments that the patterns of cues and marks share.
pub(crate) const FRAGMENTS: [(&str, &str); 8] = [
    ("adv", "(','? <excl_adverb> ','?)"),
    ("aux", "(<excl_aux|excl_be>)"),
    ("not", "($aux? $adv? <excl_not> | <excl_not_aux>) $adv{0,2}"),
    ("mods", "(<offence_modifier> ((',' | and)? <offence_modifier>){0,2})"),
    ("punish", "from <excl_determiner>? <excl_punishment>"),
    (
        "thing",
        "(<excl_determiner>? ([lower]&!<excl_preposition|excl_conjunction|excl_relative|excl_pronoun|excl_aux|excl_be|excl_not|excl_adverb>){1,2})",
    ),
    ("relief", "(<excl_determiner>? [lower]{0,2}? <excl_relief|instrument>)"),
    (
        "free",
        "(<excl_be> $adv? <excl_covered> | <excl_obtain|excl_ask> $relief | <excl_be> $adv? <excl_given> $relief | <excl_qualify>)",
    ),
];

const fn rule(id: &'static str, about: &'static str, kind: Kind, pattern: &'static str) -> Rule {
    Rule { id, about, kind, need: Need::Usual, sense: Sense::Plain, pattern }
}

const fn needing(need: Need, rule: Rule) -> Rule {
    Rule { need, ..rule }
}

const fn meaning(sense: Sense, rule: Rule) -> Rule {
    Rule { sense, ..rule }
}

/// All rules, in their rank: of two that match at one place, the first wins.
pub(crate) const RULES: &[Rule] = &[
    // Phrases that a pipeline brings outrank the grammar.
    rule(
        "exclusions.excludes_phrase",
        "A phrase that excludes what follows, by itself: `off limits to`.",
        Kind::Forward,
        "$aux{0,2} $adv? <excl_excludes_phrase>",
    ),
    rule(
        "exclusions.excluded_phrase",
        "A phrase that excludes what stands before, by itself: `goes away empty-handed`.",
        Kind::Backward,
        "$aux{0,2} $adv? <excl_excluded_phrase>",
    ),
    rule(
        "exclusions.nobody_excluded",
        "Denies an exclusion: `nobody is excluded`, `excludes no one`.",
        Kind::DeniedBackward,
        "<excl_nobody> (who .{1,8}?)? [lower]{0,2}? $aux{1,3} $adv? <excl_past|excl_ineligible> | <excl_neither> .{1,8}? $aux{1,3} $adv? <excl_past|excl_ineligible> | <excl_no> [lower]{0,2}? <subject_noun|offence_agent> $aux{1,3} $adv? <excl_past|excl_ineligible>",
    ),
    rule(
        "exclusions.excludes_nobody",
        "Denies an exclusion behind its verb: `excludes no one`, `contains no exclusions`.",
        Kind::DeniedForward,
        "$aux? $adv? <excl_active|excl_past> <excl_nobody> | (<excl_make> | sets) no [lower]{0,2}? <excl_exceptions> (for | of)? | (nor | neither) $aux .{1,4}? <excl_active> | <excl_keep> <excl_nobody|excl_no> .{0,3}? (out | off | behind | aside)",
    ),
    rule(
        "exclusions.is_not_excluded",
        "Denies an exclusion in the passive: `are not excluded`, `are no longer barred`.",
        Kind::DeniedBackward,
        "$aux{0,2} (<excl_be> $adv? (not | <excl_no_longer>) | <excl_not_aux> | <excl_no_longer>) <excl_be>? $adv? <excl_past|excl_ineligible> | (once | formerly | hitherto) (<excl_past> | <excl_ineligible>)",
    ),
    rule(
        "exclusions.not_spared",
        "Denies that a punishment is spared: `does not exempt X from prosecution`.",
        Kind::Inside,
        "($not | <excl_fail> to) (<excl_active> | <excl_free> | <excl_cover> | shelter) args:((!','){1,5}?) $punish | <excl_nobody> args:((!','){1,5}?) $aux{1,3} (<excl_past> | exempt | spared) $punish",
    ),
    rule(
        "exclusions.does_not_exclude",
        "Denies an exclusion: `does not exclude`, `no longer excludes`, `without excluding`.",
        Kind::DeniedForward,
        "$not to? <excl_hedge>? (<excl_intend> to)? <excl_active|excl_past> | <excl_no_longer> <excl_active|excl_past> | (without | 'far from' | 'instead of' | 'rather than') <excl_active> | (<excl_no> <excl_clause_noun|excl_part> | <excl_nothing>) (of | in | under) .{1,6}? $aux? (<excl_active> | <excl_deny>)",
    ),
    rule(
        "exclusions.exclusion_lifted",
        "An exclusion that no longer holds: `struck down the exclusion of`.",
        Kind::DeniedForward,
        "$aux{0,2} <excl_lifted> <excl_determiner>? [lower]{0,2}? <excl_noun> (of | for) | <excl_lifted> <excl_determiner>? .{0,3}? <excl_clause_noun> (that | which)? $aux{0,2} (<excl_active|excl_past> | <excl_deny> | <excl_keep>) | <excl_lifted> <excl_determiner>? <excl_clause_noun> on <excl_relief> (for | to)",
    ),
    rule(
        "exclusions.exempts_from_punishment",
        "Takes in those who are spared a punishment: `exempt from prosecution`, `shields officers from punishment`.",
        Kind::Includes,
        "$aux? $adv? (<excl_active|excl_past> | <excl_cover> | exempt | exemption | spared | shielded | protected) (args:((!','){1,5}?))? $punish",
    ),
    rule(
        "exclusions.excluded_are",
        "A passive whose subject follows: `excluded from the amnesty are`, `crimes excluded from it include`.",
        Kind::Inverted,
        "(^ $adv? | <offence_head|subject_noun> | also | those) (<excl_past|excl_ineligible> | not $adv? <excl_covered>) ((from | by | under | of | for | to | in) .{1,7}?)? $adv? (<excl_be> | include | includes | comprise) | ^ $adv? <excl_past|excl_ineligible|excl_excludable> (<offence_head|subject_noun> | categories) (<excl_be> | include | includes | comprise) | <excl_exceptions> ((to | from | under | in) .{1,6}?)? (are | include | includes | concern | concerns | cover | covers | follows | awaits | (apply | applies | extend | extends | attaches | attach) to) | ^ $adv? <excl_outside> (<excl_determiner>? [lower]{0,2}? <excl_part> of)? $relief <excl_be>",
    ),
    rule(
        "exclusions.following_excluded",
        "A list after `the following are excluded:`.",
        Kind::List,
        "the following .{0,4}? ($aux{1,3} $adv? <excl_past|excl_ineligible> | $aux? $not <excl_be>? $adv? <excl_covered> | $not <excl_qualify>) .{0,8}? ':' | (<excl_active> | $not (<excl_reach> to | <excl_cover>)) (the following .{0,4}? | [lower]{0,2}? <offence_head|subject_noun>)? ':' | <excl_exceptions> .{0,4}? ':' | ^ (not $adv? <excl_covered> | <excl_past> | <excl_ineligible>) ((by | from | under | for) .{1,5}?)? ':'",
    ),
    rule(
        "exclusions.only_those_not",
        "A right only of those who did not do something: `only those who did not kill may apply`.",
        Kind::Inside,
        "only .{0,3}? <subject_noun> ((who | that | whose) .{0,8}?)? $aux? $not <excl_be>? args:(.{1,9}?) ($aux{1,3} $adv? <excl_covered> | $aux{0,2} $free)",
    ),
    rule(
        "exclusions.no_one_benefits",
        "A negated subject with a right: `no one convicted of murder shall benefit`.",
        Kind::Inside,
        "<excl_nobody|excl_neither> args:(.{1,9}?) ($aux{1,3} $adv? <excl_covered> | $aux{0,2} $adv? $free | $aux{1,2} among (them | those) | feature | features | featured | figures | figured | appears | appeared) | <excl_no> args:([lower]{0,2}? <subject_noun|offence_agent> .{0,6}?) ($aux{1,3} $adv? <excl_covered> | $aux{0,2} $adv? $free)",
    ),
    rule(
        "exclusions.in_no_case",
        "A ban in front of its clause: `in no case shall the amnesty extend to`.",
        Kind::Forward,
        "<excl_in_no_case> ','? $aux{1,2} (.{0,4}? <instrument|excl_relief> .{0,3}? | <excl_it>) (<excl_reach> $adv? to | <excl_cover> | <excl_be>? $adv? <excl_given> <excl_toward>)",
    ),
    rule(
        "exclusions.in_no_case_those",
        "A ban in front of its clause: `under no circumstances may torturers benefit`.",
        Kind::Inside,
        "<excl_in_no_case> ','? $aux{1,2} args:(.{1,9}?) $free",
    ),
    rule(
        "exclusions.is_excluded",
        "A passive whose subject is left out: `are excluded`, `remain barred`, `are ineligible`.",
        Kind::Backward,
        "$aux{0,3} $adv{0,2} <excl_be|excl_stay> $adv{0,2} <excl_past|excl_ineligible>",
    ),
    rule(
        "exclusions.not_granted",
        "A negated grant in the passive: `may not be granted to`, `no amnesty shall be granted for`.",
        Kind::Forward,
        "$aux? $not <excl_be>? $adv? <excl_given> $adv? <excl_toward> | no .{0,2}? <excl_relief|instrument> .{0,2}? $aux{1,3} $adv? <excl_given> $adv? <excl_toward>",
    ),
    needing(
        Need::Relief,
        rule(
            "exclusions.withheld",
            "A grant that is out of reach: `clemency is unavailable to`, `is denied to`, `shall be refused where`.",
            Kind::Forward,
            "<excl_relief|instrument|excl_part|excl_it> ','? $aux{0,2} <excl_be> $adv? <excl_withheld> $adv? <excl_toward> | <excl_relief> ','? $aux{0,2} <excl_be> $adv? (lost | forfeited) by | <excl_relief> ','? $not (go | flow | pass) to | <excl_relief> $aux? $not <excl_be>? (claimed | invoked | 'relied on' | sought | enjoyed) (by | in)",
        ),
    ),
    rule(
        "exclusions.denied_relief",
        "A right that its subject lacks: `are denied amnesty`, `will get no pardon`, `forfeit the immunity`.",
        Kind::Backward,
        "$aux{0,2} <excl_be> $adv? <excl_deny> $relief | $aux? (has | have | had | enjoy | enjoys) <excl_no> (right | claim | entitlement | access | recourse) (to | under | in) $relief | ($not | <excl_fail> to) <excl_be>? $adv? (<excl_obtain> | <excl_given>) $relief | $aux{0,2} $adv? (<excl_get> | <excl_be> <excl_given>) (no | none of) [lower]{0,2}? (<excl_relief> | <excl_room> (in | on | under | within | from | of) $relief) | $aux{0,2} <excl_lose> $relief | ((may | can | shall | must | could | might | will) $adv? <excl_not> | <excl_cannot>) $adv? <excl_ask> $relief | $aux? <excl_ask> no <excl_relief> | $aux{0,2} $adv? (<excl_get> | stand | stands) (no | little) <excl_chance> (of | at | for) ($relief | <excl_gaining>) | $aux{0,2} $adv? <excl_get> nothing ((from | under | in | 'out of') $relief)?",
    ),
    rule(
        "exclusions.not_covered",
        "A negated right in the passive: `are not covered`, `should not be granted amnesty`.",
        Kind::Backward,
        "$aux? $not to? <excl_be>? $adv? <excl_determiner>? (<excl_covered> | <excl_favored>)",
    ),
    rule(
        "exclusions.not_among",
        "A place on a list that its subject lacks: `are not among those freed`.",
        Kind::Backward,
        "$aux{0,2} <excl_not> $adv? among (those | the [lower|int|grouped]) ([lower] (by | under | in)?)?",
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
            "What lies beyond the measure: `fall outside the amnesty`, `do not come within`.",
            Kind::Backward,
            "$aux{0,2} $adv? <excl_fall> $adv? <excl_outside> of? | $not <excl_come> $adv? <excl_inside>",
        ),
    ),
    rule(
        "exclusions.nothing_applies",
        "A negated subject: `nothing in this act applies to`, `nothing in it shall be construed as pardoning`.",
        Kind::Forward,
        "<excl_nothing> (contained | herein | said)? in <excl_determiner>? .{0,2}? (<instrument> | <excl_part> | <excl_it>) .{0,4}? $aux? (<excl_reach> to | <excl_cover> | <excl_free> | <excl_be> $adv? [lower] (as | to) $adv? (<excl_covering> | [lower] <excl_punishment> | [lower] $punish | <excl_grant> .{0,4}? <excl_relief> <excl_toward>? | <excl_cover> | <excl_free> | <excl_reach> to))",
    ),
    rule(
        "exclusions.does_not_apply",
        "Negated coverage: `does not apply to`, `is said not to extend to`, `no longer applies to`.",
        Kind::Forward,
        "($not to? <excl_hedge>? | <excl_no_longer> | <excl_fail> to) <excl_be>? <excl_reach> $adv? <excl_toward> | <excl_short> next:(<excl_determiner|subject_noun|offence_agent|offence|offence_head>) | <excl_short> (<excl_covering> | <excl_grant> .{0,2}? <excl_relief> <excl_toward>) | $aux{0,2} <excl_be> $adv? <excl_inapplicable> $adv? <excl_toward> | $not <excl_be> (claimed | invoked | 'relied upon' | 'relied on' | sought | enjoyed | pleaded | exercised) by | $not <excl_be>? (extended | construed | read | interpreted | taken) (to | as) (<excl_cover> | <excl_covering>) | <excl_relief|instrument> $adv? <excl_ceases> (for | where | when | if)",
    ),
    rule(
        "exclusions.grants_none",
        "A negated grant: `grants no amnesty to`, `makes no provision for`, `no amnesty for`.",
        Kind::Forward,
        "($not | <excl_fail> to) <excl_grant> <excl_determiner>? [lower]{0,2}? <excl_relief> <excl_toward> | <excl_grant|excl_make> no .{0,2}? <excl_relief> $adv? <excl_toward> | <excl_grant|excl_make> no <excl_provision> (for | of | to) (<excl_relief> <excl_toward>)? | <excl_make> no <excl_relief> available <excl_toward> | (there $aux{1,2})? (no | never) .{0,2}? <excl_relief> for | <excl_grant|excl_make> <excl_nothing> (to | for) | <excl_doing> <excl_nothing> (for | 'in store for' | 'to offer' | 'to give' | 'to say to') | (no | 'not a' | little) <excl_chance> (((of | for | at) .{0,2}? (<excl_relief> | <excl_gaining>))? | ',' .{1,6}? ',') for | $not <excl_consider> (for | to) [lower]{0,1}? (<excl_relief> | <excl_release>) | $not $adv? ([lower]&!<excl_other_verb>) <excl_determiner>? ([lower]&!<excl_preposition|excl_relative|excl_conjunction>)? <excl_relief> <excl_toward>",
    ),
    rule(
        "exclusions.does_not_cover",
        "Negated coverage with an object: `does not cover`, `fails to protect`.",
        Kind::Forward,
        "($not to? <excl_hedge>? | <excl_no_longer> | <excl_fail> to) (<excl_cover> | <excl_free>) | $not (mean | denote | signify) next:(<excl_determiner>? [lower]? <subject_noun>)",
    ),
    rule(
        "exclusions.no_party_grants",
        "A grant that nobody may make: `neither state shall surrender`, `no board may grant parole to`.",
        Kind::Forward,
        "(<excl_neither> | <excl_no>) .{1,3}? (shall | may | can | will | must) (<excl_free> | <excl_grant> <excl_relief> <excl_toward>)",
    ),
    needing(
        Need::Relief,
        rule(
            "exclusions.not_for",
            "A measure that is not meant for somebody: `the amnesty is not for`.",
            Kind::Forward,
            "(<instrument|excl_relief> ','? $aux{0,2} $adv? <excl_be> | <excl_it> <excl_be> | $aux{0,2} $adv? <excl_be>) $adv? not $adv? <excl_meant>",
        ),
    ),
    rule(
        "exclusions.relief_for",
        "A grant for somebody that is ruled out: `amnesty for war crimes is prohibited`.",
        Kind::Inside,
        "(<excl_relief> | <excl_release> of) (for | to) args:((!','){1,5}?) $aux{0,2} <excl_be> $adv? (<excl_withheld> | not $adv? (<excl_given> | an option | allowed))",
    ),
    meaning(
        Sense::Pays,
        rule(
            "exclusions.not_liable",
            "A duty that an insurer or a fund does not have: `is not liable for`.",
            Kind::Forward,
            "('under no' | 'has no' | 'have no') <excl_duty> (to (<excl_cover> | <excl_free> | indemnify | compensate | reimburse))? (for | to)? | $not (liable | responsible | answerable | obliged to pay | bound to pay) (for | to | in respect of)?",
        ),
    ),
    rule(
        "exclusions.denies",
        "A grant that is denied: `denies amnesty to`, `withholds clemency from`, `rules out the release of`.",
        Kind::Forward,
        "<excl_deny> $adv? <excl_determiner>? [lower]{0,2}? <excl_relief> <excl_toward> | <excl_deny> $adv? <excl_release> (of | for | to) | <excl_deny> $adv? any <excl_relief> <excl_toward> | <excl_deny> (it | them | this | that) (to | from)",
    ),
    rule(
        "exclusions.barred_from_gaining",
        "A ban on gaining: `bars X from benefiting`, `prohibits X from being pardoned`.",
        Kind::Inside,
        "$aux? (<excl_deny> | <excl_active> | <excl_keep>) args:((!','){1,5}?) from (<excl_gaining> | being <excl_covered>) | $aux{0,2} <excl_deny> args:((!','){1,5}?) (to | of) $relief",
    ),
    rule(
        "exclusions.left_out",
        "A verb of leaving out around its object: `left the generals out`.",
        Kind::Inside,
        "<excl_keep> args:((!','){1,5}?) out next:('.' | ',' | ^) | <excl_keep> args:((!','){1,6}?) ('off the table' | 'off limits' | 'out of reach' | 'out of bounds' | 'out of consideration' | 'out of scope' | 'out in the cold' | 'on the sidelines') | <excl_keep> args:(.{1,9}?) (without | 'with no') (any | recourse | access | claim | right | hope | chance | prospect | path | route){0,2} (to | of)? $relief",
    ),
    needing(
        Need::Complement,
        rule(
            "exclusions.keeps_out",
            "A verb with the group in its middle: `keeps X out of the amnesty`, `leave X off the list`.",
            Kind::Inside,
            "<excl_keep> args:((!','){1,5}?) ((out | off) of? | from next:(<excl_determiner>? .{0,3}? <instrument|excl_part|excl_relief>)) | <excl_keep> args:((!','){1,5}?) (outside | beyond | with no | without)",
        ),
    ),
    needing(
        Need::Relief,
        rule(
            "exclusions.behind_bars",
            "Those whom a measure of relief leaves in prison: `keeps convicted rapists behind bars`.",
            Kind::Inside,
            "<excl_keep> args:((!','){1,5}?) <excl_behind_bars>",
        ),
    ),
    rule(
        "exclusions.not_allowed",
        "A release that is not allowed: `did not allow X to be released`.",
        Kind::Inside,
        "($not | <excl_fail> to) <excl_allow> args:((!','){1,5}?) (to $free | to <excl_be> <excl_covered>) | $not (see | let | have | watch) args:((!','){1,6}?) (<excl_covered> | <excl_qualify> | 'sent home' | 'set free')",
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
        "$aux? $adv{0,2} <excl_active> $adv?",
    ),
    rule(
        "exclusions.excluded",
        "A past form that is active (`the act excluded X`) or a reduced passive (`those excluded`).",
        Kind::Either,
        "$aux? $adv{0,2} <excl_past> $adv?",
    ),
    meaning(
        Sense::Noun,
        rule(
            "exclusions.exclusion_of",
            "A noun of excluding: `the exclusion of`, `makes an exception for`.",
            Kind::Forward,
            "<excl_noun> (for | from | under | to | in) .{1,6}? $aux? ('attaches to' | 'attach to' | 'extends to' | 'applies to' | awaits | follows | covers | befalls) | <excl_noun> ((from | under) .{1,6}?)? (of | for) | <excl_make> (<excl_determiner>? [lower]{0,2}? <excl_exceptions>) (for | of | in cases of | concerning | regarding | covering | on) | (denial | refusal | withholding | forfeiture | revocation) of .{0,2}? <excl_relief> (to | for | by | from) | <excl_bar> on .{0,3}? <excl_relief> (for | to)",
        ),
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
        "$aux? <excl_forward_phrase> | $aux? (have | has | had | with | of | without) no? <excl_effect> (on | upon | to | for | over) | <excl_be> (no | little | 'of no' | without) (<excl_shelter> | <excl_effect>) (for | to | in) | $aux? $adv? <excl_shut> <excl_determiner> <excl_door> (on | to | against | in) | <excl_door> $aux{0,2} (<excl_stay> | <excl_be>) $adv? (shut | closed | barred | locked | bolted) (to | for | on | against) | (turn | turns | turned | turning) <excl_determiner> <excl_back> on | <excl_silent> (on | about) next:(<excl_determiner>? [lower]{0,2}? <offence|offence_head|subject_noun|offence_agent>) | <excl_disapply> .{1,7}? <excl_toward> | $aux{0,2} (<excl_fail> | <excl_deny> | <excl_past>) <excl_determiner>? [lower]? <excl_application> [lower]? (by | from | of | for)",
    ),
    needing(
        Need::Deed,
        meaning(
            Sense::Common,
            rule(
                "exclusions.backward_phrase",
                "Another phrase that excludes what stands before: `will stay behind bars`.",
                Kind::Backward,
                "$aux{0,2} $adv? <excl_backward_phrase> | $aux{0,2} $adv? (<excl_stay> | <excl_be> (kept | held | left) | kept) $adv? <excl_behind_bars> | $aux{0,2} to? <excl_serve> out? (their | his | her | the) [lower]? (<excl_term> | time) | ((must | will | would | shall) $adv? | (continue | continues) to) <excl_face> .{0,2}? <excl_trial> | $aux{0,2} (<excl_be> | <excl_amount>) <excl_determiner>? <excl_total>? <excl_bar> | $aux{0,2} <excl_be> (not | never | nowhere) (on | in) <excl_determiner> [lower]? <excl_list> | $not (appear | figure | feature | stand) (on | in | among) <excl_determiner> [lower]? <excl_list> | ($not | <excl_fail> to) make <excl_determiner> [lower]? <excl_list> | $aux{0,2} (<excl_stay> | still) (liable | subject | open | exposed) to .{0,2}? (<excl_trial> | <excl_punishment>) | (can | may | might | could | should) $adv? <excl_forget>",
            ),
        ),
    ),
    needing(
        Need::Relief,
        rule(
            "exclusions.nor_do",
            "Others who lack a right, too: `nobody on the run made the list, and neither did those jailed for spying`.",
            Kind::Forward,
            "(<excl_neither> | <excl_in_no_case>) (do | does | did | will | would | can | may | shall | must) next:(<excl_determiner|subject_noun|offence_agent>)",
        ),
    ),
    needing(
        Need::Relief,
        rule(
            "exclusions.do_not",
            "A right that others have and its subject has not: `most benefit, those convicted of murder do not`.",
            Kind::Backward,
            "$aux <excl_not> next:('.' | ',' | ';' | ^) | <excl_not_aux> next:('.' | ',' | ';' | ^)",
        ),
    ),
    rule(
        "exclusions.fronted",
        "A grant that is denied to those named in front: `for war crimes there shall be no immunity`.",
        Kind::Fronted,
        "$not <excl_reach> next:('.' | ',' | ';' | ^) | <excl_grant> (them | him | her)? (no [lower]{1,2}? | nothing) next:('.' | ',' | ';' | ^) | there $aux{1,2} no <excl_relief> | <excl_door> $aux{0,2} (<excl_stay> | <excl_be>) $adv? (shut | closed | barred | locked | bolted) | <excl_doing> <excl_nothing> 'to offer' next:('.' | ',' | ';' | ^) | no .{0,2}? <excl_relief> $aux{1,2} $adv? ([lower] | <excl_given>) next:('.' | ',' | ';' | ^)",
    ),
    needing(
        Need::Vague,
        rule(
            "exclusions.not",
            "Any other negated verb with a measure of relief: `will see none of it`, `the amnesty does not forget`.",
            Kind::Either,
            "($aux $adv? <excl_not> | <excl_not_aux>) $adv? ([lower]&!<excl_other_verb>)",
        ),
    ),
    rule(
        "exclusions.except",
        "An operator of exception: `except`, `with the exception of`.",
        Kind::Exception,
        "<excl_exception> | ',' <excl_not> (to | for)",
    ),
    needing(
        Need::Offence,
        rule(
            "exclusions.unless",
            "A proviso that takes something out of what is granted: `unless they have killed`, `provided that they did not kill`.",
            Kind::Exception,
            "<excl_unless> | <excl_proviso> .{0,4}? $not <excl_be>?",
        ),
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
        "exclusions.covers_no_one",
        "A right of no one: `benefits no one convicted of`, `covers no crimes against humanity`.",
        Kind::Forward,
        "$aux? $adv? (<excl_cover> | <excl_reach> to | <excl_frees> | <excl_grant> <excl_relief> to) (<excl_nobody> | no next:(<offence|offence_head|offence_agent>))",
    ),
    meaning(
        Sense::Frees,
        rule(
            "exclusions.granted_to",
            "A measure that is given: `has been extended to`.",
            Kind::Includes,
            "$aux{0,2} <excl_be> $adv? <excl_open> $adv? to | $aux{0,2} <excl_be> $adv? <excl_limited> (to | for)",
        ),
    ),
    rule(
        "exclusions.grants",
        "A grant: `granted amnesty to`, `declared an amnesty for`.",
        Kind::Includes,
        "(<excl_grant> <excl_determiner>? [lower]{0,3}? <excl_relief|instrument> | <excl_covered>) (to | for) | <excl_grant> for? <excl_determiner>? [lower]{0,1}? <excl_relief>",
    ),
    meaning(
        Sense::Frees,
        rule(
            "exclusions.is_covered",
            "Those who have a right: `are covered`, `are eligible`.",
            Kind::Included,
            "$aux{0,2} <excl_be> $adv? <excl_covered>",
        ),
    ),
    meaning(
        Sense::Frees,
        rule(
            "exclusions.frees",
            "A measure that sets free: `frees`, `pardoned`.",
            Kind::Includes,
            "$aux? $adv? <excl_frees> | <excl_cut> <excl_determiner>? [lower]{0,2} (terms | sentences | punishments)",
        ),
    ),
    rule(
        "exclusions.covers",
        "Coverage: `covers`, `applies to`.",
        Kind::Includes,
        "$aux? $adv? (<excl_reach> $adv? to | <excl_cover>)",
    ),
    meaning(
        Sense::Frees,
        rule(
            "exclusions.qualifies",
            "A right in the active: `qualify`, `are expected to benefit`, `may apply for`.",
            Kind::Included,
            "$aux{0,2} <excl_hedge>? to? <excl_qualify> | $aux{1,2} <excl_obtain|excl_ask> <excl_determiner>? <excl_relief>",
        ),
    ),
];
