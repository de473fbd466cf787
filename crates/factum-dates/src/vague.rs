//! Now, the past, the future.

use crate::expr::Expr;
use crate::grammar::RuleDef;

pub(crate) const RULES: &[RuleDef] = &[
    RuleDef {
        id: "dates.present",
        about: "The present: now, currently, these days.",
        patterns: &["<present_ref>"],
        read: |_| Some(Expr::Ref("PRESENT_REF")),
    },
    RuleDef {
        id: "dates.past",
        about: "Some time in the past: recently, previously.",
        patterns: &["<past_ref>"],
        read: |_| Some(Expr::Ref("PAST_REF")),
    },
    RuleDef {
        id: "dates.future",
        about: "Some time in the future: soon, the near future.",
        patterns: &["<future_ref>"],
        read: |_| Some(Expr::Ref("FUTURE_REF")),
    },
];
