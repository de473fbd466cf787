//! Named entities with roles and one identity per document.
//!
//! # Finds
//!
//! Persons, organizations, locations, facilities, groups (nationalities, religions, adherents of parties), laws and
//! events. Each mention has the rule that decided and a score; all mentions of one entity share a cluster and its
//! longest name (`Ordway` and `Maria Ordway`, `LRA` and `Lumaran Relief Agency`, `the Federation` and `Lumaran Chess
//! Federation`, `Nicolas` and `Nicolás`, `U.S.` and `United States`), and says how it joined: the same name, a
//! surname, another part, a short form, other letters. A person's role is kept in the words of the text, with flags
//! for former and acting, and with the organization it names. Descriptions of laws and events (`the amnesty law`,
//! `the 2024 election`) are flagged as nominal.
//!
//! # Ignores
//!
//! Titles, articles and possessive endings around a name; months, weekdays and dates; ordinary words at the start of
//! a sentence, unless the document writes them with a capital elsewhere; words of headlines that nothing else knows;
//! units, formats and products (`TV`, `GDP`, `Internet`), prizes, taxes and plans, and platforms as the place where
//! something is said (`on Facebook`). It does not link names across documents and does not know who anybody is.
//!
//! # Why
//!
//! Candidates and decisions are apart. Candidates are runs of capitalized words with the links inside them, cut at
//! titles and at words for peoples. A decision sums points, each with its rule, from gazetteers, head nouns, titles
//! and the words around, over all mentions of a name in the document: one name has one type, unless its own place
//! says clearly otherwise. Members of a list, and a short form in brackets, take the type of their neighbor. A tagger
//! could add candidates and points later without touching either.
//!
//! A country is a location, also where it acts (`Norway won`): what it does is in the words around it.
//!
//! # Example
//!
//! ```
//! use factum_core::{Alignment, Analysis, BuildContext, Document, Emitter, Layers, Metadata, Plugin, Slot, Source, View};
//! use factum_entities::{Config, Entities};
//! use factum_lang::Language;
//!
//! let language = Language::new(&["en"])?;
//! let services: [&dyn std::any::Any; 1] = [&language];
//! let cx = BuildContext::new("entities", std::path::Path::new("."), &services);
//! let extractor = Entities::build(Config::default(), &cx)?;
//! let analyzer = language.finish()?;
//!
//! let text = "Reporters met acting President Ruth Tarkan in Norway. Tarkan said little.";
//! let doc = Document::new(Source::new("a", Metadata::default()), text.into(), text.into(), Alignment::identity())?;
//! let (mut analysis, layers, mut found) = (Analysis::default(), Layers::default(), Vec::new());
//! analyzer.analyze(doc.normalized(), &mut analysis);
//! let io = Entities::io(&Config::default());
//! let view = View::new(&doc, &analysis, &layers, io.reads());
//! extractor.extract(&view, &mut Slot::default(), &mut Emitter::new(&doc, 0, &mut found))?;
//!
//! let names: Vec<_> = found.iter().map(|a| (view.slice(a.span()), a.rule().as_str())).collect();
//! assert_eq!(names[0], ("Ruth Tarkan", "entities.title"));
//! assert_eq!(names[1], ("Norway", "entities.place"));
//! assert_eq!(names[2].0, "Tarkan");
//! let (first, last) = (found[0].value().as_entity().unwrap(), found[2].value().as_entity().unwrap());
//! assert_eq!(view.slice(first.role.as_ref().unwrap().span), "acting President");
//! assert_eq!((last.cluster, last.name.as_str()), (first.cluster, "Ruth Tarkan"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Options
//!
//! See [`Config`]: the types to write, the least score, descriptions on or off, names of one's own (inline or in
//! files) with ids that come out in the record, and rules to switch off.

mod candidates;
mod common;
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
use factum_lang::{Gazetteer, Language};

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
        language.add_gazetteer("world", &WORLD)?;
        let lists = lists::build(&config, language, cx)?;
        Ok(Box::new(extract::Entities {
            words: words::Words::new(language, lists.as_ref().map(|lists| lists.class))?,
            lists,
            disabled,
            types: extract::chosen(&config.types),
            min_score: config.min_score,
            nominals: if config.nominal { Some(nominal::patterns(language, disabled)?) } else { None },
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
const LISTS: &[(&str, &str)] = lists!["en/entities.lex", "en/names.lex", "en/grammar.lex"];

/// The names of the world, compiled by `build.rs`.
static WORLD: Gazetteer = include!(concat!(env!("OUT_DIR"), "/world.rs"));
