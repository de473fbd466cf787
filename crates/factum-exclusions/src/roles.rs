//! What a word is to the grammar: the roles of its classes.

/// What a function word is; a token has a set of these.
pub(crate) mod role {
    pub(crate) const DETERMINER: u32 = 1;
    pub(crate) const PREPOSITION: u32 = 1 << 1;
    pub(crate) const CONJUNCTION: u32 = 1 << 2;
    pub(crate) const AUXILIARY: u32 = 1 << 3;
    pub(crate) const RELATIVE: u32 = 1 << 4;
    pub(crate) const PRONOUN: u32 = 1 << 5;
    pub(crate) const NOT: u32 = 1 << 6;
    pub(crate) const ADVERB: u32 = 1 << 7;
    pub(crate) const SAY: u32 = 1 << 8;
    pub(crate) const IT: u32 = 1 << 9;
    pub(crate) const BE: u32 = 1 << 10;
    pub(crate) const SUBJECT: u32 = 1 << 11;
    pub(crate) const INVERTED: u32 = 1 << 12;
    pub(crate) const ONE: u32 = 1 << 13;
    pub(crate) const OFFENCE_HEAD: u32 = 1 << 14;
    pub(crate) const FIELD: u32 = 1 << 15;
    pub(crate) const WHEN: u32 = 1 << 16;
    pub(crate) const NOBODY: u32 = 1 << 17;
    pub(crate) const COMMA: u32 = 1 << 18;
    pub(crate) const STOP: u32 = 1 << 19;
    pub(crate) const QUOTE: u32 = 1 << 20;
    pub(crate) const CAPITAL: u32 = 1 << 21;
    pub(crate) const CLITIC: u32 = 1 << 22;
    pub(crate) const OTHER_PUNCT: u32 = 1 << 23;
    pub(crate) const CLAUSE_NOUN: u32 = 1 << 24;
    pub(crate) const RELIEF: u32 = 1 << 26;
    /// A word without which no cue is one.
    pub(crate) const CUE: u32 = 1 << 25;
    /// A verb of granting, which makes a cue with what it grants.
    pub(crate) const GRANT: u32 = 1 << 27;
    /// A word for a measure, what it gives, or an offence.
    pub(crate) const EVIDENCE: u32 = 1 << 28;
    /// A word for a measure that can be meant from a few sentences on.
    pub(crate) const MEASURE: u32 = 1 << 29;
    /// A part or an effect of a measure, which stands for it.
    pub(crate) const PART: u32 = 1 << 30;
    /// Nothing that a noun phrase can hold.
    pub(crate) const BREAKS: u32 = PREPOSITION
        | CONJUNCTION
        | AUXILIARY
        | RELATIVE
        | PRONOUN
        | NOT
        | SAY
        | BE
        | COMMA
        | STOP
        | QUOTE
        | OTHER_PUNCT;
}

/// Classes of words, by role.
pub(crate) const ROLES: &[(&str, u32)] = &[
    ("excl_determiner", role::DETERMINER),
    ("excl_preposition", role::PREPOSITION),
    ("excl_conjunction", role::CONJUNCTION),
    ("excl_aux", role::AUXILIARY),
    ("excl_be", role::AUXILIARY | role::BE),
    ("excl_not_aux", role::AUXILIARY | role::NOT),
    ("excl_relative", role::RELATIVE),
    ("excl_pronoun", role::PRONOUN),
    ("excl_not", role::NOT),
    ("excl_adverb", role::ADVERB),
    ("say_verb", role::SAY),
    ("excl_reported", role::SAY),
    ("excl_it", role::IT),
    ("subject_noun", role::SUBJECT),
    ("offence_agent", role::SUBJECT),
    ("excl_inverted", role::INVERTED),
    ("excl_one", role::ONE),
    ("offence_head", role::OFFENCE_HEAD),
    ("offence_field", role::FIELD),
    ("excl_when", role::WHEN),
    ("excl_clause_noun", role::CLAUSE_NOUN),
    ("excl_relief", role::RELIEF),
    ("excl_evident", role::RELIEF),
    ("excl_nobody", role::NOBODY),
    ("excl_part", role::PART),
    // Every alternative of every pattern of a cue needs one of these.
    ("excl_active", role::CUE),
    ("excl_past", role::CUE),
    ("excl_cover", role::CUE),
    ("excl_reach", role::CUE),
    ("excl_qualify", role::CUE),
    ("excl_covered", role::CUE),
    ("excl_favored", role::CUE),
    ("excl_ineligible", role::CUE),
    ("excl_pardoning", role::CUE),
    ("excl_frees", role::CUE),
    ("excl_given", role::CUE),
    ("excl_relief", role::CUE | role::EVIDENCE),
    ("excl_release", role::CUE | role::EVIDENCE),
    ("excl_evident", role::EVIDENCE),
    ("excl_punishment", role::CUE),
    ("excl_exceptions", role::CUE),
    ("excl_noun", role::CUE),
    ("excl_outside", role::CUE),
    ("excl_forward_phrase", role::CUE),
    ("excl_backward_phrase", role::CUE),
    ("excl_excluded_phrase", role::CUE),
    ("excl_excludes_phrase", role::CUE),
    ("excl_exception", role::CUE),
    ("forum_cue", role::CUE),
    ("excl_free", role::CUE),
    ("excl_covering", role::CUE),
    ("excl_unless", role::CUE),
    ("excl_proviso", role::CUE),
    ("excl_withheld", role::GRANT),
    ("excl_deny", role::GRANT),
    ("excl_not", role::GRANT),
    ("excl_not_aux", role::GRANT),
    ("excl_nobody", role::GRANT),
    ("excl_neither", role::GRANT),
    ("excl_no", role::GRANT),
    ("excl_nothing", role::GRANT),
    ("excl_cannot", role::GRANT),
    ("excl_in_no_case", role::GRANT),
    ("excl_inapplicable", role::GRANT),
    ("excl_ceases", role::GRANT),
    ("excl_open", role::GRANT),
    ("excl_limited", role::GRANT),
    ("excl_cut", role::GRANT),
    ("excl_excludable", role::GRANT),
    ("excl_lose", role::GRANT),
    ("excl_fail", role::GRANT),
    ("excl_get", role::GRANT),
    ("excl_grant", role::GRANT),
    ("excl_make", role::GRANT),
    ("excl_come", role::GRANT),
    ("excl_keep", role::GRANT),
    ("excl_gaining", role::GRANT),
    ("excl_meant", role::GRANT),
    ("excl_behind_bars", role::CUE),
    ("excl_serve", role::GRANT),
    ("excl_face", role::GRANT),
    ("excl_bar", role::GRANT),
    ("excl_list", role::GRANT),
    ("excl_forget", role::CUE),
    ("excl_effect", role::GRANT),
    ("excl_shelter", role::GRANT),
    ("excl_door", role::GRANT),
    ("excl_back", role::GRANT),
    ("excl_silent", role::GRANT),
    ("excl_disapply", role::CUE),
    ("excl_application", role::GRANT),
    ("excl_doing", role::GRANT),
    ("excl_chance", role::GRANT),
    ("excl_duty", role::GRANT),
    ("excl_trial", role::GRANT),
    ("excl_short", role::GRANT),
    ("instrument_kind", role::EVIDENCE),
    ("instrument", role::EVIDENCE),
    // Every pattern of an offence needs one of these.
    ("offence", role::EVIDENCE),
    ("offence_act", role::EVIDENCE),
    ("offence_agent", role::EVIDENCE),
    ("offence_deed", role::EVIDENCE),
    ("offence_slaying", role::EVIDENCE),
    ("offence_misuse", role::EVIDENCE),
    ("offence_attack", role::EVIDENCE),
    ("offence_blast", role::EVIDENCE),
    ("offence_breach", role::EVIDENCE),
    ("offence_causing", role::EVIDENCE),
    ("offence_force", role::EVIDENCE),
    ("offence_head", role::EVIDENCE),
    ("offence_joining", role::EVIDENCE),
    ("offence_leading", role::EVIDENCE),
    ("offence_member", role::EVIDENCE),
    ("offence_topic", role::EVIDENCE),
];
