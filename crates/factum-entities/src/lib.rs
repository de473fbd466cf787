//! Named entities with roles and one identity per document.
//!
//! # Finds
//!
//! Persons, organizations, locations, facilities, groups (nationalities, religions, adherents of parties), laws and
//! events, each with a score and the rule that decided; all mentions of one entity share a cluster and its longest
//! name.
//!
//! # Ignores
//!
//! Months and weekdays, ordinary words at the start of a sentence, words of headlines that nothing else knows.
//!
//! # Why
//!
//! Names are found in two steps: candidates (runs of capitalized words with the links inside) and decisions (points
//! from gazetteers, head nouns, titles and context, summed over the document), so that a tagger can add candidates
//! later.
//!
//! # Example
//!
//! ```
//! use factum_core::{BuildContext, Plugin};
//! use factum_entities::Entities;
//! use factum_lang::Language;
//!
//! let language = Language::new(&["en"])?;
//! let services: [&dyn std::any::Any; 1] = [&language];
//! let cx = BuildContext::new("entities", std::path::Path::new("."), &services);
//! let extractor = Entities::build(Default::default(), &cx)?;
//! # drop(extractor);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Options
//!
//! See [`Config`].

mod candidates;
mod config;
mod decide;
mod document;
mod evidence;
mod extract;
mod lists;
mod nominal;
mod roles;
mod rules;
mod words;

use factum_core::{BuildContext, BuildError, Extractor, Io, Plugin};
use factum_lang::Language;

pub use config::{Config, Kind, Name};

/// The plugin `entities`.
#[derive(Debug)]
pub struct Entities;

impl Plugin for Entities {
    const KIND: &'static str = "entities";
    const ABOUT: &'static str =
        "Finds persons, organizations, places, groups, laws and events, and joins the mentions of each.";
    type Config = Config;

    fn io(_config: &Config) -> Io {
        Io::writes("entities").uses("dates")
    }

    fn build(config: Config, cx: &BuildContext<'_>) -> Result<Box<dyn Extractor>, BuildError> {
        let language = Language::of(cx)?;
        for (name, text) in LISTS {
            language.add_lex(name, text).map_err(|e| BuildError::new(e.to_string()))?;
        }
        let mut disabled = 0;
        for (at, rule) in config.disable.iter().enumerate() {
            let Some(known) = rules::RULES.iter().position(|(name, _)| name == rule) else {
                return Err(BuildError::new(format!("unknown rule `{rule}`"))
                    .at(format!("disable[{at}]"))
                    .known(rule, rules::RULES.iter().map(|(name, _)| *name)));
            };
            disabled |= 1 << known;
        }
        let lists = lists::build(&config, language, cx)?;
        Ok(Box::new(extract::Entities {
            words: words::Words::new(language, lists.as_ref().map(|lists| lists.class))?,
            lists,
            disabled,
            types: extract::chosen(&config.types),
            min_score: config.min_score,
            nominals: if config.nominal { Some(nominal::patterns(language, disabled)?) } else { None },
            scratch: std::sync::Mutex::default(),
        }))
    }

    fn rules() -> &'static [(&'static str, &'static str)] {
        rules::RULES
    }
}

macro_rules! lists {
    ($($file:literal),* $(,)?) => {
        &[$(($file, include_str!(concat!("../data/", $file)))),*]
    };
}

/// The word lists of this extractor.
const LISTS: &[(&str, &str)] = lists![
    "en/entities.lex",
    "en/names.lex",
    "world/countries.lex",
    "world/regions.lex",
    "world/cities.lex",
    "world/given_names.lex",
    "world/surnames.lex",
];
