//! Descriptions that stand for a law or an event without naming it: `the amnesty law`, `the 2024 election`.

use factum_core::{BuildError, Excerpt, Shape, Span, Tok, View};
use factum_lang::{Language, PatternSet};

use crate::config::Kind;
use crate::rules::Cue;

/// A description.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Nominal {
    pub(crate) tokens: Span<Tok>,
    /// The noun, which descriptions of one thing share.
    pub(crate) head: u32,
    pub(crate) kind: Kind,
    pub(crate) cue: Cue,
}

pub(crate) fn patterns(language: &Language, disabled: u32) -> Result<PatternSet, BuildError> {
    let mut set = language
        .patterns()
        .define("years", "[digits4] ((',' [digits4]){0,3} ','? <copulative> [digits4])?")
        // Names with a capital are names, not descriptions.
        .refuse("<definite_article|near_demonstrative>? (<law_modifier>|[cap])* <law_noun|event_noun>&[cap]");
    let law = Cue::LawNominal;
    if disabled & law.bit() == 0 {
        set = set
            .rule(law.rule(), "(<recency_adverb> [lower])? <law_modifier>{1,3} head:<law_noun>&[lower]")
            .rule(
                law.rule(),
                "<definite_article|near_demonstrative|far_demonstrative> head:<law_definite>&[lower]",
            );
    }
    let event = Cue::EventNominal;
    if disabled & event.bit() == 0 {
        set = set
            .rule(
                event.rule(),
                "<event_modifier>{0,2} [digits4] <event_modifier>{0,2} head:<event_noun>&[lower]",
            )
            .rule(
                event.rule(),
                "<event_modifier>{0,2} head:<event_noun>&[lower] <inner_preposition|genitive> $years",
            );
    }
    set.build().map_err(|e| BuildError::new(e.to_string()))
}

/// Finds the descriptions in some sentences of a document.
pub(crate) fn find(patterns: &PatternSet, doc: &View<'_>, within: &Excerpt, out: &mut Vec<Nominal>) {
    let tokens = doc.tokens();
    for found in patterns.find(&within.view(doc)).iter() {
        let Some(head) = found.get("head") else { continue };
        let (head, found_tokens) = (within.origin(head), within.origin(found.tokens()));
        let law = found.rule().as_str() == Cue::LawNominal.rule();
        let years = found_tokens.range().filter(|i| tokens.shape(*i) == Shape::Digits4);
        let year = |i: usize| tokens.text(i).parse::<u32>().is_ok_and(|year| (1500..2200).contains(&year));
        if !law && !{ years }.all(year) {
            continue;
        }
        let (kind, cue) = if law { (Kind::Law, Cue::LawNominal) } else { (Kind::Event, Cue::EventNominal) };
        out.push(Nominal { tokens: found_tokens, head: head.start(), kind, cue });
    }
}
