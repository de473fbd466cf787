//! Finds the outcomes of votes: an extractor in a crate of its own.
//!
//! A plugin is a type with options and an extractor. This one has three rules, a word list of four lines, and a
//! record with fields of its own.
//!
//! # Example
//!
//! ```
//! use factum::{Metadata, Pipeline, Reader, Record};
//!
//! let registry = factum::registry().with::<custom_extractor::Votes>();
//! let pipeline = Pipeline::from_yaml("inline", "version: \"1\"\nextract: [{uses: votes}]", ".", &registry)?;
//! let mut reader = Reader::new(&pipeline);
//! let found: Vec<_> = reader.read("a", "The bill passed by 142 votes to 31.", Metadata::default())?.collect();
//! let Record::Record(vote) = &found[1] else { panic!("the first record is the document") };
//! assert_eq!(vote.head.place.quote, "by 142 votes to 31");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use factum::plugin::{
    BuildContext, BuildError, Emitter, ExtractError, Extractor, Io, Language, PatternSet, Plugin, Record,
    Slot, Span, Tok, Tokens, View,
};
use schemars::JsonSchema;
use serde::Deserialize;

/// The rules, with a sentence each.
const RULES: &[(&str, &str)] = &[
    ("votes.by_to", "So many votes to so many: by 142 votes to 31."),
    ("votes.for_against", "So many for, so many against: 80 in favor and 12 against."),
    ("votes.hyphen", "Two numbers with a hyphen before the word vote: a 10-3 vote."),
];

/// The pattern of each rule.
const PATTERNS: [&str; RULES.len()] = [
    "by yes:[int] <ballot>? to no:[int] <ballot>?",
    "yes:[int] <ballot>? <in_favor> (',' | and)+ no:[int] <ballot>? against",
    "yes:[int] ~'-' no:[int]&~ <ballot>",
];

const WORDS: &str = "\
# origin: own work
# license: MIT OR Apache-2.0
[ballot]
vote, votes, ballot, ballots
[in_favor]
in (favor|favour), for
";

/// The plugin `votes`.
pub struct Votes;

/// Options of `votes`.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// Leave out votes with fewer voices than this.
    pub at_least: u32,
}

struct Finder {
    patterns: PatternSet,
    at_least: u32,
}

impl Plugin for Votes {
    const KIND: &'static str = "votes";
    const ABOUT: &'static str = "Outcomes of votes, with the voices for and against.";
    type Config = Config;

    fn io(_: &Config) -> Io {
        Io::writes("votes")
    }

    fn build(config: Config, cx: &BuildContext<'_>) -> Result<Box<dyn Extractor>, BuildError> {
        let language = Language::of(cx)?;
        language.add_lex("votes", WORDS)?;
        let rules = RULES.iter().zip(PATTERNS);
        let patterns = rules.fold(language.patterns(), |set, ((name, _), pattern)| set.rule(*name, pattern));
        Ok(Box::new(Finder { patterns: patterns.build()?, at_least: config.at_least }))
    }

    fn rules() -> &'static [(&'static str, &'static str)] {
        RULES
    }
}

impl Extractor for Finder {
    fn extract(&self, doc: &View<'_>, _: &mut Slot, out: &mut Emitter<'_>) -> Result<(), ExtractError> {
        let tokens = doc.tokens();
        let matches = self.patterns.find(doc);
        for found in matches.iter() {
            let voices = [found.get("yes"), found.get("no")].map(|part| number(tokens, part));
            let [Some(yes), Some(no)] = voices else { continue };
            if yes + no < f64::from(self.at_least) {
                continue;
            }
            let record = Record::new("vote").with("yes", yes).with("no", no).with("carried", yes > no);
            out.emit(tokens.cover(found.tokens()), found.rule().clone(), record)?;
        }
        Ok(())
    }
}

/// Reads a number in digits, with or without separators.
fn number(tokens: Tokens<'_>, part: Option<Span<Tok>>) -> Option<f64> {
    let digits: String = tokens.text_of(part?).chars().filter(char::is_ascii_digit).collect();
    digits.parse().ok()
}
