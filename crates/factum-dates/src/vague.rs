//! Now, the past, the future.

use factum_lang::ClassId;

use crate::expr::Expr;
use crate::grammar::RuleDef;
use crate::parts::Parts;

/// Returns whether an expression that needs a certain word before it has one.
fn led(parts: &Parts<'_>, lead: ClassId) -> bool {
    !parts.has("led") || parts.before().is_some_and(|i| parts.token_has(i, lead))
}

pub(crate) const RULES: &[RuleDef] = &[
    RuleDef {
        id: "dates.present",
        about: "The present: now, currently, these days.",
        patterns: &[
            "<present_ref>",
            "led:(<near_demonstrative> <intensifier|identity_adjective>? <time_noun>)",
        ],
        read: |parts| led(parts, parts.classes.time_lead).then_some(Expr::Ref("PRESENT_REF")),
    },
    RuleDef {
        id: "dates.past",
        about: "Some time in the past: recently, had previously.",
        patterns: &[
            "<past_ref>",
            "<definite_article> <past_noun> next:(<after_noun>|[punct]|^)",
            "led:(<far_demonstrative> <intensifier|identity_adjective>? <time_noun>)",
            "perfect:<perfect_adverb>",
        ],
        read: |parts| {
            let stands = if parts.has("perfect") {
                parts.before().is_some_and(|i| parts.token_has(i, parts.classes.perfect_word))
            } else {
                let at = parts.before().is_some_and(|i| parts.token_has(i, parts.classes.clock_preposition));
                led(parts, parts.classes.time_lead) && !(parts.has("led") && at)
            };
            stands.then_some(Expr::Ref("PAST_REF"))
        },
    },
    RuleDef {
        id: "dates.future",
        about: "Some time in the future: soon, the near future.",
        patterns: &[
            "<future_ref>",
            "<definite_article> <future_noun>",
            "last:<imminent_adverb> next:([punct]|^)",
            "led:<imminent_adverb>",
        ],
        read: |parts| {
            let stands = if parts.has("last") {
                // `as soon`, `too soon`
                parts.before().is_some_and(|i| !parts.token_has(i, parts.classes.soon_block))
            } else {
                led(parts, parts.classes.modal_word)
            };
            stands.then_some(Expr::Ref("FUTURE_REF"))
        },
    },
    RuleDef {
        id: "dates.recent",
        about: "An adjective of the recent past or the present before a noun: a recent report, the current law.",
        patterns: &["<recent_adjective>"],
        read: |_| Some(Expr::Ref("PAST_REF")),
    },
    RuleDef {
        id: "dates.current",
        about: "An adjective of the present before a noun: the current law.",
        patterns: &["<current_adjective>"],
        read: |_| Some(Expr::Ref("PRESENT_REF")),
    },
];
