//! Now, the past, the future.

use crate::expr::Expr;
use crate::grammar::RuleDef;

pub(crate) const RULES: &[RuleDef] = &[
    RuleDef {
        id: "dates.present",
        about: "The present: now, currently, these days.",
        patterns: &["<present_ref>", "(during|at|by|from|since|until) x:(this (very|same)? time)"],
        read: |_| Some(Expr::Ref("PRESENT_REF")),
    },
    RuleDef {
        id: "dates.past",
        about: "Some time in the past: recently, had previously.",
        patterns: &[
            "<past_ref>",
            "the past next:(<after_noun>|[punct]|^)",
            "(during|by|from|since|until) x:(that (very|same)? time)",
            "<perfect_word> x:(previously|recently|formerly)",
        ],
        read: |_| Some(Expr::Ref("PAST_REF")),
    },
    RuleDef {
        id: "dates.future",
        about: "Some time in the future: soon, the near future.",
        patterns: &["<future_ref>", "the future", "<modal_word> x:soon"],
        read: |_| Some(Expr::Ref("FUTURE_REF")),
    },
    RuleDef {
        id: "dates.recent",
        about: "An adjective of the recent past or the present before a noun: a recent report, the current law.",
        patterns: &["recent"],
        read: |_| Some(Expr::Ref("PAST_REF")),
    },
    RuleDef {
        id: "dates.current",
        about: "An adjective of the present before a noun: the current law.",
        patterns: &["current"],
        read: |_| Some(Expr::Ref("PRESENT_REF")),
    },
];
