//! The marks: everything besides cues that the reading of a clause looks at.

use factum_core::{BuildError, Excerpt, Span, Tok, View};
use factum_lang::{ClassId, Language, PatternSet};

use crate::codes::Codes;
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
    /// Those who decide on a measure: "the pardon board".
    Body,
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

/// Where the number of a mark comes from.
#[derive(Clone, Copy, Debug)]
enum Number {
    Zero,
    /// From the first word of this class in it.
    Of(&'static str),
    /// From the row of a code.
    Code(&'static str),
    One,
}

use Number::{Code, Of, One, Zero};

/// The patterns of marks, in their rank.
const MARKS: &[(Sort, Number, &str)] = &[
    (
        Sort::Topics,
        Zero,
        "<offence_topic> ((',' | or | and) <offence_topic>){1,3} ('-'? related)? <offence_head>",
    ),
    (
        Sort::Field,
        Of("offence_field"),
        "<offence_head> (under | against | of) <excl_determiner>? <offence_field> <instrument>",
    ),
    (Sort::Offence, Of("offence_good"), "$mods? <offence_head> against <excl_determiner>? <offence_good>"),
    (Sort::Offence, Of("offence_norm"), "$mods? <offence_breach> of? <offence_norm>"),
    (Sort::Offence, Of("offence_band"), "<offence_joining> <excl_determiner>? <offence_band>"),
    (Sort::Agent, Of("offence_band"), "<offence_member> <excl_determiner>? <offence_band>"),
    (Sort::Offence, Code("0904"), "<offence_attack> <excl_determiner>? <offence_order>"),
    (Sort::Offence, Code("X05"), "<offence_head> <offence_leading> <offence_death>"),
    (Sort::Offence, Code("X05"), "<offence_head>? <offence_leading> <offence_life>"),
    (
        Sort::Offence,
        Code("X06"),
        "<offence_foster> ((or | and) <offence_foster>)? <offence_force> ((or | and) <offence_force>)? <offence_action>",
    ),
    (Sort::Offence, Code("0904"), "<offence_force> ((or | and) <offence_force>)? <offence_action>"),
    (Sort::Offence, Code("0904"), "<offence_force> (or | and) <offence_force> acts"),
    (
        Sort::Offence,
        Of("offence_slaying"),
        "(<offence_ordering> <excl_determiner>?)? <offence_slaying> of $thing",
    ),
    (Sort::Offence, Of("offence"), "$mods? <offence> '-'? related <offence_head>"),
    (Sort::Offence, Of("offence"), "$mods? <offence> <offence_head>"),
    (Sort::Offence, Of("offence"), "$mods? <offence>"),
    (Sort::Agent, Of("offence_agent"), "$mods? <offence_agent>"),
    (Sort::Offence, Of("offence_topic"), "$mods? <offence_topic> ('-'? related)? <offence_head>"),
    (
        Sort::Offence,
        Code("0901"),
        "<offence_attempt>? <offence_blast> <offence_explosive> (in public [lower])?",
    ),
    (Sort::Offence, Of("offence_act"), "<offence_act> <excl_determiner>? [lower]? <offence_victim>"),
    (Sort::Offence, Of("offence_misuse"), "<offence_misuse> <excl_determiner>? [lower]? <offence_office>"),
    (Sort::Offence, Of("offence_deed"), "<offence_deed> $thing?"),
    (Sort::Offence, Code("020111"), "<offence_causing> .{1,3}? <offence_result>"),
    // "Article 5" is a law for sure, and which one is not said.
    (
        Sort::Statute,
        One,
        "(article | articles | section | sections | paragraph | paragraphs | subsection | clause | rule | part | parts | chapter | annex | schedule | title) [int|alnum|upper] ((',' | and | or) [int|alnum|upper]){0,4} | (article | section | paragraph | subsection | clause | rule) [int|alnum]? '(' [int|alnum|lower|upper] ')'",
    ),
    (
        Sort::Unknown,
        Zero,
        "<offence_head> (under | against | 'contrary to' | involving | of | <forum_cue|excl_link> | 'related to' | 'connected to')",
    ),
    (Sort::Status, Of("status"), "<status>"),
    (
        Sort::Status,
        Of("excl_serving"),
        "<excl_serving> (a | an)? ([lower|int] | '-'){0,4}? (<excl_term> | time) (for | over)?",
    ),
    (
        Sort::Threshold,
        Zero,
        "with <excl_determiner>? [lower]? <excl_term>? <excl_over>? [lower|int] <excl_time_unit>",
    ),
    (
        Sort::Threshold,
        Zero,
        "(with | carrying | facing | serving) <excl_determiner>? [lower]? <excl_term> (of)? <excl_over> [lower|int] <excl_time_unit>",
    ),
    (Sort::Threshold, Zero, "to? <excl_over> [lower|int] <excl_time_unit>"),
    (Sort::Body, Zero, "(<instrument_kind|instrument> '-'?){1,3} <excl_deciding>"),
    (Sort::Body, Zero, "power '-'? of '-'? mercy <excl_deciding>"),
    (Sort::Ignored, Zero, "(<instrument_kind|instrument> '-'?){1,3} <excl_body>"),
    (Sort::Instrument, Zero, "(<instrument_kind> '-'?){1,3} <instrument_form>"),
    (Sort::Instrument, Of("instrument"), "<instrument>{1,3}"),
    (Sort::Proposed, Zero, "if .{1,5}? (has | have | gets | get) (its | his | her | their) way"),
    (Sort::Proposed, Zero, "(if | once | 'should it be' | when) <excl_passage>"),
    (Sort::Proposed, Zero, "(a | an | the) <excl_bid> (to | that would)"),
    (Sort::Criticized, Zero, "<excl_regret> (<excl_determiner> | [cap])"),
    (Sort::Criticized, Zero, "<excl_be> <excl_angry> (that | at | over | about | with | by | to)"),
    (Sort::Criticized, Zero, "<excl_voice> <excl_determiner>? [lower]? <excl_dismay>"),
    (Sort::Criticized, Zero, "<excl_dismay> (that | because | at | over)"),
    (Sort::Criticized, Zero, "<excl_criticized>"),
    (Sort::Denied, Zero, "<excl_denied>"),
    (Sort::Denied, Zero, "<excl_refute> <excl_determiner>? <excl_rumor> that"),
    (Sort::Proposed, Zero, "<excl_proposed>"),
    (Sort::Hearsay, Zero, "<excl_hearsay>"),
    (Sort::According, Zero, "<according>"),
    (Sort::Reported, Zero, "<say_verb|excl_reported>"),
    // "…, the court held." Inside a sentence the word is another.
    (Sort::Reported, Zero, "(held | found | decided) ('.' | ',')"),
    (Sort::Lifted, Zero, "<excl_lifted>"),
    (Sort::Hypothetical, Zero, "<excl_hypothetical>"),
    (Sort::Hedge, Zero, "$aux? not? <excl_hedge>"),
    (Sort::Passage, Zero, "<excl_passage>"),
    (Sort::Terminator, Of("excl_terminator"), "<excl_terminator>"),
    (Sort::Condition, Zero, "<excl_condition>"),
    (Sort::OpenList, Zero, "<excl_open_list>"),
    (Sort::Link, Zero, "<excl_link>"),
    (Sort::Ignored, Zero, "<excl_deny>"),
    (Sort::Ignored, Zero, "<excl_no_measure>"),
];

/// Where the number of a mark comes from, with names resolved.
#[derive(Clone, Copy, Debug)]
enum Source {
    Class(ClassId),
    Fixed(i32),
}

/// Finds marks.
#[derive(Debug)]
pub(crate) struct Marks {
    patterns: PatternSet,
    /// Per pattern, where its number comes from.
    numbers: Vec<Source>,
}

impl Marks {
    /// Builds the patterns; `patterns` holds the shared fragments.
    pub(crate) fn new(language: &Language, codes: &Codes) -> Result<Self, BuildError> {
        let mut patterns = crate::patterns(language);
        let mut numbers = Vec::with_capacity(MARKS.len());
        for &(_, number, pattern) in MARKS {
            patterns = patterns.rule("exclusions.mark", pattern);
            numbers.push(match number {
                Zero => Source::Fixed(0),
                One => Source::Fixed(1),
                Code(code) => Source::Fixed(codes.payload(code).unwrap_or(0)),
                Of(name) => Source::Class(language.class(name).map_err(|e| crate::broken(&e))?),
            });
        }
        Ok(Self { patterns: patterns.build().map_err(|e| crate::broken(&e))?, numbers })
    }

    /// Finds the marks of some sentences of a document, in text order.
    pub(crate) fn find(&self, words: &Words, doc: &View<'_>, within: &Excerpt, marks: &mut Vec<Mark>) {
        marks.clear();
        for found in self.patterns.find(&within.view(doc)).iter() {
            let pattern = found.pattern();
            let sort = MARKS[pattern].0;
            let tokens = within.origin(found.tokens());
            let tokens = if sort == Sort::Instrument { trimmed(doc, tokens) } else { tokens };
            // "Amnesty said": the organization.
            let named =
                sort == Sort::Instrument && tokens.len() == 1 && is_amnesty(doc, tokens.start() as usize);
            let sort = if named { Sort::Ignored } else { sort };
            let number = match self.numbers[pattern] {
                Source::Class(class) => words.first(doc, tokens, class).map_or(0, |(_, number)| number),
                Source::Fixed(number) => number,
            };
            marks.push(Mark { sort, tokens, number });
        }
    }
}

/// Returns whether a token is the organization Amnesty, written as a name inside a sentence.
fn is_amnesty(doc: &View<'_>, token: usize) -> bool {
    let tokens = doc.tokens();
    let first = doc.sentences().around(token as u32).start() as usize == token;
    let led = token > 0 && matches!(tokens.text(token - 1), "the" | "an" | "The" | "An" | "this" | "This");
    tokens.text(token) == "Amnesty" && !first && !led
}

/// Gives an instrument its number, and takes from its words those that belong to what follows.
fn trimmed(doc: &View<'_>, instrument: Span<Tok>) -> Span<Tok> {
    let tokens = doc.tokens();
    let next = instrument.end() as usize;
    let last = tokens.text(next - 1);
    let numbered = next < tokens.len() && tokens.shape(next).is_number();
    // "The draft Article 6": the number belongs to the article. "The decree pardons deserters": it is the verb.
    let part =
        ["article", "section", "clause", "paragraph", "rule"].iter().any(|w| last.eq_ignore_ascii_case(w));
    let verb = last.eq_ignore_ascii_case("pardons");
    if instrument.len() > 1 && ((numbered && part) || verb) {
        return Span::new(instrument.start(), instrument.end() - 1);
    }
    // "General License 7".
    let named = tokens.shape(next - 1).is_capitalized();
    if numbered && named && !part { Span::new(instrument.start(), instrument.end() + 1) } else { instrument }
}
