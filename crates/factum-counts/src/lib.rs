//! Count claims: how many, of whom, what happened to them, who says so, for which time, and how sure.
//!
//! # Finds
//!
//! Numbers in digits and words with the bounds that the text gives them (`at least 20`, `more than 400`, `nearly
//! 200`, `between 20 and 30`), magnitudes (`hundreds`) as half-open intervals, and vague words (`several`, `a
//! significant number`) without bounds. Each with the noun that is counted, the event, the speaker, the time it is
//! for, how sure it is, and how it relates to the counts before it. Money, measures and percentages are told apart
//! and carry their unit.
//!
//! # Ignores
//!
//! Dates, times, years, ages, durations, ordinals, telephone numbers, scores, identifiers, legal references and
//! numbers in names. With `masked: mark`, or `factum run --explain`, each of them leaves a mark that says why.
//!
//! # Why
//!
//! A tagger that finds `800` in `over 800 releases` and drops `over` has not found the claim. Bounds are never
//! invented: an end that the text does not give is none, and nothing is averaged.
//!
//! # Example
//!
//! ```
//! use factum_core::{
//!     Alignment, Analysis, BuildContext, Document, Emitter, Layers, Metadata, Plugin, Slot, Source, View,
//! };
//! use factum_core::value::CountShape;
//! use factum_counts::{Config, Counts};
//! use factum_lang::Language;
//!
//! let language = Language::new(&["en"])?;
//! let services: [&dyn std::any::Any; 1] = [&language];
//! let cx = BuildContext::new("counts", std::path::Path::new("."), &services);
//! let io = Counts::io(&Config::default());
//! let counts = Counts::build(Config::default(), &cx)?;
//! let analyzer = language.finish()?;
//!
//! let text = "More than 400 strikers were arrested.";
//! let doc = Document::new(Source::new("a", Metadata::default()), text.into(), text.into(), Alignment::identity())?;
//! let mut analysis = Analysis::default();
//! analyzer.analyze(doc.normalized(), &mut analysis);
//! let layers = Layers::default();
//! let mut found = Vec::new();
//! counts.extract(&View::new(&doc, &analysis, &layers, io.reads()), &mut Slot::default(), &mut Emitter::new(&doc, 0, &mut found))?;
//!
//! let claim = found[0].value().as_count().unwrap();
//! assert_eq!(claim.shape, CountShape::MoreThan);
//! assert_eq!(claim.low.unwrap().value, 400.0);
//! assert!(!claim.low.unwrap().inclusive);
//! assert!(claim.high.is_none());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Options
//!
//! See [`Config`]. A policy file for vague words (`vague: policy`, `policy_file: acled.lex`) has a line for words of
//! equal bounds: `dozens = 12` gives the lower end, `several, a few = 3..9` both; `#` starts a comment.

mod bound;
mod candidate;
mod config;
mod event;
mod extract;
mod index;
mod kind;
mod mask;
mod memory;
mod modality;
mod noun;
mod number;
mod policy;
mod relation;
mod rules;
mod speaker;
mod window;
mod words;

use factum_core::{BuildContext, BuildError, Extractor, Io, Plugin};
use factum_lang::Language;

pub use config::{Config, Masked, PolicyBounds, Ranges, Scope, Vague};

use crate::extract::Counter;
use crate::policy::Policy;
use crate::rules::Rules;
use crate::words::Classes;

/// The plugin `counts`.
#[derive(Debug)]
pub struct Counts;

impl Plugin for Counts {
    const KIND: &'static str = "counts";
    const ABOUT: &'static str = "Finds count claims: number, bound, noun, event, speaker and window.";
    type Config = Config;

    fn io(_config: &Config) -> Io {
        Io::writes("counts").requires("dates").uses("entities")
    }

    fn build(mut config: Config, cx: &BuildContext<'_>) -> Result<Box<dyn Extractor>, BuildError> {
        if cx.explains() {
            config.masked = Masked::Mark;
        }
        let policy = Policy::new(config.policy_file.as_deref(), &config.policy, cx)?;
        let lang = Language::of(cx)?;
        words::load(lang)?;
        let mut noun_classes = Vec::new();
        for (class, forms) in &config.nouns {
            let row = noun::FIRST_EXTRA + noun_classes.len() as i32;
            noun_classes.push(class.clone());
            for (i, form) in forms.iter().enumerate() {
                lang.add("count_noun", form, row)
                    .map_err(|e| BuildError::from(e).at(format!("nouns.{class}[{i}]")))?;
            }
        }
        let classes = Box::new(Classes::new(lang)?);
        let rules = Rules::new(lang, &config.disable, config.scope)?;
        let masks = Classes::masks(lang)?;
        Ok(Box::new(Counter::new(config, policy, rules, classes, lang.lexicon(), noun_classes, masks)))
    }

    fn rules() -> &'static [(&'static str, &'static str)] {
        &rules::LISTED
    }
}
