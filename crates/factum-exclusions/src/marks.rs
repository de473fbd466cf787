//! The marks: everything besides cues that the reading of a clause looks at.

use factum_core::{Span, Tok, View};
use factum_lang::PatternSet;

use crate::words::Words;

/// What a marked stretch is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    /// The law, decree or policy; the number is 0 for one that needs no more evidence.
    Instrument,
    /// An offence by its name; the number is the row of its code.
    Offence,
    /// Offences that share a head: "terror or coup charges".
    Topics,
    /// An act told by its verb.
    Act,
    /// A result of an act that makes it an assault.
    Result,
    /// Those who commit an offence.
    Agent,
    /// A crime by reference to a statute whose field is known.
    Field,
    /// A crime that no list knows: "crimes against public funds".
    Unknown,
    /// A reference to an article.
    Statute,
    /// A stage of procedure; the number orders them.
    Status,
    /// A link to an act without a stage.
    Link,
    Hypothetical,
    Proposed,
    Criticized,
    Denied,
    Lifted,
    Reported,
    Hearsay,
    According,
    Hedge,
    Passage,
    Terminator,
    Condition,
    Threshold,
    OpenList,
    /// Words that are marked only so that no other mark takes a part of them: "rules out".
    Ignored,
}

/// A stretch of tokens that means something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) sort: Sort,
    pub(crate) tokens: Span<Tok>,
    pub(crate) number: i32,
}

impl Mark {
    /// Returns whether the mark names a measure, or a numbered part of one.
    pub(crate) fn is_instrument(&self) -> bool {
        matches!(self.sort, Sort::Instrument | Sort::Statute)
    }
}

/// The patterns of marks, in their rank.
pub(crate) const MARKS: [(Sort, &str); 34] = [
    (Sort::Topics, "<offence_topic> ((',' | or | and) <offence_topic>){1,3} ('-'? related)? <offence_head>"),
    (Sort::Field, "<offence_head> (under | against | of) <excl_determiner>? <offence_field> <instrument>"),
    (Sort::Offence, "<offence_modifier>{0,3} <offence> '-'? related <offence_head>"),
    (Sort::Offence, "<offence_modifier>{0,3} <offence> <offence_head>"),
    (Sort::Offence, "<offence_modifier>{0,3} <offence>"),
    (Sort::Agent, "<offence_modifier>{0,2} <offence_agent>"),
    (Sort::Offence, "<offence_modifier>{0,2} <offence_topic> ('-'? related)? <offence_head>"),
    (Sort::Offence, "<offence_attempt>? <offence_blast> <offence_explosive> (in public [lower])?"),
    (Sort::Act, "<offence_act> <excl_determiner>? [lower]? <offence_victim>"),
    (Sort::Result, "<offence_causing> .{1,3}? <offence_result>"),
    (
        Sort::Statute,
        "(article | articles | section | sections | paragraph | paragraphs | subsection | clause | rule) [int|alnum] ((',' | and | or) [int|alnum]){0,4}",
    ),
    (
        Sort::Unknown,
        "<offence_head> (under | against | involving | of | <forum_cue|excl_link> | 'related to' | 'connected to')",
    ),
    (Sort::Status, "<status>"),
    (
        Sort::Threshold,
        "with <excl_determiner>? [lower]? <excl_term>? <excl_over>? [lower|int] <excl_time_unit>",
    ),
    (
        Sort::Threshold,
        "(with | carrying | facing | serving) <excl_determiner>? [lower]? <excl_term> (of)? <excl_over> [lower|int] <excl_time_unit>",
    ),
    (Sort::Threshold, "to? <excl_over> [lower|int] <excl_time_unit>"),
    (Sort::Instrument, "<instrument>{1,3}"),
    (Sort::Criticized, "<excl_criticized>"),
    (Sort::Denied, "<excl_denied>"),
    (Sort::Proposed, "<excl_proposed>"),
    (Sort::Hearsay, "<excl_hearsay>"),
    (Sort::According, "<according>"),
    (Sort::Reported, "<say_verb|excl_reported>"),
    (Sort::Lifted, "<excl_lifted>"),
    (Sort::Hypothetical, "<excl_hypothetical>"),
    (Sort::Hedge, "$aux? not? <excl_hedge>"),
    (Sort::Passage, "<excl_passage>"),
    (Sort::Terminator, "<excl_terminator>"),
    (Sort::Condition, "<excl_condition>"),
    (Sort::OpenList, "<excl_open_list>"),
    (Sort::Link, "<excl_link>"),
    (Sort::Ignored, "<excl_deny>"),
    (Sort::Condition, "(if | unless)"),
    (Sort::Offence, "<offence_head> of <offence>"),
];

/// Finds the marks of a document, in text order.
pub(crate) fn find(patterns: &PatternSet, words: &Words, doc: &View<'_>) -> Vec<Mark> {
    let matches = patterns.find(doc);
    let mut marks = Vec::with_capacity(matches.len());
    for found in matches.iter() {
        let (sort, mut tokens) = (MARKS[found.pattern()].0, found.tokens());
        if sort == Sort::Instrument && tokens.len() > 1 && is_number(doc, tokens.end()) {
            // "the draft Article 6": the number belongs to the article.
            tokens = Span::new(tokens.start(), tokens.end() - 1);
        }
        let last = || doc.tokens().text(tokens.end() as usize - 1);
        if sort == Sort::Instrument && tokens.len() > 1 && last().eq_ignore_ascii_case("pardons") {
            // "The decree pardons deserters": a plural behind another instrument is its verb.
            tokens = Span::new(tokens.start(), tokens.end() - 1);
        }
        let number = |class| words.first(doc, tokens, class).map_or(0, |(_, number)| number);
        let number = match sort {
            Sort::Instrument => number(words.instrument),
            Sort::Offence => words
                .first(doc, tokens, words.offence)
                .or_else(|| words.first(doc, tokens, words.topic))
                .map_or(81, |(_, number)| number),
            Sort::Act => number(words.act),
            Sort::Result => 13,
            Sort::Agent => number(words.agent),
            Sort::Field => number(words.field),
            Sort::Status => number(words.status),
            Sort::Terminator => number(words.terminator),
            // "Article 5" is a law for sure, and which one is not said.
            Sort::Statute => 1,
            _ => 0,
        };
        marks.push(Mark { sort, tokens, number });
    }
    marks
}

fn is_number(doc: &View<'_>, token: u32) -> bool {
    let tokens = doc.tokens();
    (token as usize) < tokens.len() && tokens.shape(token as usize).is_number()
}
