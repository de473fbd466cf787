//! Temporal expressions as TIMEX3, anchored and never guessed.
//!
//! # Finds
//!
//! Dates of any size (days, weeks, months, quarters, seasons, years, decades, centuries), times of day, lengths of
//! time, repeated times, and words such as "now" and "recently"; absolute, relative and partial ones. Each becomes a
//! [`Date`](factum_core::Date) with its TIMEX3 type and value and, when it is resolved, its first instant and the first
//! instant after it. A publication date that the input does not supply is read from the header of the text.
//!
//! A part of a day has no agreed hours: its instants are the bounds of its day, and those of a night reach to the end of
//! the next day. `Noon on Monday` is two mentions, the first with the day of the second.
//!
//! # Ignores
//!
//! Numbers that only look like dates (versions, votes, telephone and page numbers), words that only look like months
//! or units ("May said", "march on", "the second man"), names ("Sunday Times"). The clock of the machine is never an
//! anchor.
//!
//! # Why
//!
//! A tally needs to know when. A date that was guessed is worse than none: without an anchor a value keeps its X's
//! (`XXXX-WXX-5`), and an impossible day is reported with its problem instead of being repaired.
//!
//! # Example
//!
//! ```
//! use factum_core::{Alignment, Analysis, BuildContext, Document, Emitter, Layers, Metadata, Plugin, Slot, Source, View};
//! use factum_dates::{Config, Dates};
//! use factum_lang::Language;
//!
//! let language = Language::new(&["en"])?;
//! let dates = Dates::build(Config::default(), &BuildContext::new("dates", ".".as_ref(), &[&language]))?;
//! let analyzer = language.finish()?;
//!
//! let text = "The gates were opened on Friday.";
//! let metadata = Metadata { published: Some("2031-05-14".into()), ..Metadata::default() };
//! let doc = Document::new(Source::new("a", metadata), text.into(), text.into(), Alignment::identity())?;
//! let mut analysis = Analysis::default();
//! analyzer.analyze(text, &mut analysis);
//! let layers = Layers::default();
//! let mut found = Vec::new();
//! dates.extract(&View::new(&doc, &analysis, &layers, &[]), &mut Slot::default(), &mut Emitter::new(&doc, 0, &mut found))?;
//! let date = found[0].value().as_date().expect("a date");
//! assert_eq!((doc.quote(found[0].source()), date.value.as_str()), ("Friday", "2031-05-09"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Options
//!
//! See [`Config`].

mod calendar;
mod clock;
mod config;
mod duration;
mod expr;
mod extract;
mod grammar;
mod holiday;
mod interval;
mod lent;
mod partial;
mod parts;
mod period;
mod published;
mod refused;
mod relative;
mod resolve;
mod tense;
mod vague;

pub use config::{AnchorMode, Config, Direction, Order};

use factum_core::{BuildContext, BuildError, Extractor, Io, Plugin};
use factum_lang::{LangError, Language};

/// The plugin `dates`.
#[derive(Clone, Copy, Debug)]
pub struct Dates;

impl Plugin for Dates {
    const KIND: &'static str = "dates";
    const ABOUT: &'static str =
        "Finds temporal expressions and writes them as TIMEX3, anchored and never guessed.";
    type Config = Config;

    fn io(_: &Config) -> Io {
        Io::writes("dates")
    }

    fn build(config: Config, cx: &BuildContext<'_>) -> Result<Box<dyn Extractor>, BuildError> {
        for (i, id) in config.disable.iter().enumerate() {
            let known = || grammar::NAMES.iter().map(|(name, _)| *name);
            if !known().any(|name| name == id) {
                return Err(BuildError::new(format!("unknown rule `{id}`"))
                    .at(format!("disable[{i}]"))
                    .known(id.as_str(), known()));
            }
        }
        let language = Language::of(cx)?;
        language.add_lex("en/dates.lex", include_str!("../data/en/dates.lex")).map_err(broken)?;
        let classes = parts::Classes::of(language).map_err(broken)?;
        let (patterns, meanings) = grammar::build(language, &config.disable).map_err(broken)?;
        Ok(Box::new(extract::Dates { config, patterns, meanings, lexicon: language.lexicon(), classes }))
    }

    fn rules() -> &'static [(&'static str, &'static str)] {
        &grammar::NAMES
    }
}

fn broken(error: LangError) -> BuildError {
    BuildError::new("the rules of `dates` do not compile").because(error)
}
