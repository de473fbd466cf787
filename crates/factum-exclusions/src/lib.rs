//! Legal exclusions: who and what a measure leaves out.
//!
//! # Finds
//!
//! What an amnesty, a pardon, a waiver of sanctions, an insurance policy or a treaty leaves out, takes in or excepts.
//! Each finding is an [`Exclusion`](factum_core::Exclusion): polarity, instrument (named, or the one that "it" or
//! an omitted subject means), subjects, status, offences with codes of the UNODC ICCS, conditions, time, speaker,
//! and how it is put forward: asserted, reported, proposed, criticized, hypothetical or negated, hedged or not. The
//! evidence is the clause from the first to the last of these parts; the words of the cue stand beside it.
//!
//! Cues follow NegEx and ConText: each has a direction, its scope ends at a clause border and not after a number of
//! words, and pseudo-cues ("not only", "ruled out murder") are matched first and dropped. An operator of exception turns
//! its host: "all crimes except rape" excludes rape, "excluded, save deserters" is an exception under an exclusion.
//! Where marks of modality compete, negated outranks hypothetical, then criticized, proposed and reported.
//!
//! # Ignores
//!
//! Exclusions that no legal measure makes: from a squad, a ballot, a survey, a trial. An offence near a cue but
//! outside its scope. Being freed from punishment, which is an inclusion. Cases that go to another court: they become
//! an exception with a `forum`, never an exclusion. A subject, an instrument or a code that the text does not give
//! stays empty; an offence that no list knows is kept without a code.
//!
//! # Why
//!
//! Whom a measure leaves out is what its readers argue about, and what a search for "amnesty" next to "murder" gets
//! wrong: a third of such hits exclude nothing, or are a wish, a critique or a denial.
//!
//! # Example
//!
//! ```
//! use factum_core::value::Polarity;
//! use factum_core::{Alignment, Analysis, BuildContext, Document, Emitter, Layers, Metadata, Plugin, Slot, Source, View};
//! use factum_exclusions::{Config, Exclusions};
//! use factum_lang::Language;
//!
//! let language = Language::new(&["en"])?;
//! let services: [&dyn std::any::Any; 1] = [&language];
//! let cx = BuildContext::new("exclusions", ".".as_ref(), &services);
//! let io = Exclusions::io(&Config::default());
//! let exclusions = Exclusions::build(Config::default(), &cx)?;
//! let analyzer = language.finish()?;
//!
//! let text = "The decree frees pickpockets. It does not apply to officers convicted of torture or perjury.";
//! let source = Source::new("a", Metadata::default());
//! let doc = Document::new(source, text.into(), text.into(), Alignment::identity())?;
//! let mut analysis = Analysis::default();
//! analyzer.analyze(text, &mut analysis);
//! let layers = Layers::default();
//! let mut found = Vec::new();
//! let view = View::new(&doc, &analysis, &layers, io.reads());
//! exclusions.extract(&view, &mut Slot::default(), &mut Emitter::new(&doc, 0, &mut found))?;
//!
//! let exclusion = found.last().and_then(|last| last.value().as_exclusion()).expect("an exclusion");
//! assert_eq!(exclusion.polarity, Polarity::Excludes);
//! assert_eq!(view.slice(exclusion.instrument.expect("a measure")), "The decree");
//! let codes: Vec<_> = exclusion.offences.iter().filter_map(|o| o.code.as_deref()).collect();
//! assert_eq!(codes, ["11011", "0806"]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Options
//!
//! See [`Config`]: words of a pipeline's own for instruments, subjects, offences and cues, and rules to switch off.

mod clause;
mod codes;
mod config;
mod cues;
mod evidence;
mod extract;
mod frame;
mod instrument;
mod limits;
mod marks;
mod modality;
mod noun;
mod offences;
mod reading;
mod roles;
mod speaker;
mod turns;
mod words;

use std::sync::LazyLock;

use factum_core::{BuildContext, BuildError, Extractor, Io, Plugin};
use factum_lang::{LangError, Language, PatternBuilder};

pub use config::{Config, CueWords, OffenceWords};

/// The plugin `exclusions`.
#[derive(Debug)]
pub enum Exclusions {}

impl Plugin for Exclusions {
    const KIND: &'static str = "exclusions";
    const ABOUT: &'static str =
        "Finds what amnesties, pardons, sanctions relief and other measures leave out.";
    type Config = Config;

    fn io(_: &Config) -> Io {
        Io::writes("exclusions").uses("dates").uses("entities")
    }

    fn build(config: Config, cx: &BuildContext<'_>) -> Result<Box<dyn Extractor>, BuildError> {
        let language = Language::of(cx)?;
        let lists = [
            ("en/exclusions.lex", include_str!("../data/en/exclusions.lex")),
            ("en/offences.lex", include_str!("../data/en/offences.lex")),
        ];
        for (name, text) in lists {
            language.add_lex(name, text).map_err(|e| broken(&e))?;
        }
        let codes = add_words(&config, language)?;
        for (i, id) in config.disable.iter().enumerate() {
            if !cues::RULES.iter().any(|rule| rule.id == id) {
                return Err(BuildError::new(format!("unknown rule `{id}`"))
                    .at(format!("disable[{i}]"))
                    .known(id, cues::RULES.iter().map(|rule| rule.id)));
            }
        }
        let rules: Vec<_> =
            cues::RULES.iter().filter(|rule| !config.disable.iter().any(|id| id == rule.id)).collect();
        let mut cue_patterns = patterns(language).refuse(
            "<excl_pseudo> | <excl_tally> ($not include | <excl_active|excl_past>) | <excl_past> from <excl_doings>",
        );
        for rule in &rules {
            cue_patterns = cue_patterns.rule(rule.id, rule.pattern);
        }
        let cues = cue_patterns.build().map_err(|e| broken(&e))?;
        let marks = marks::Marks::new(language, &codes)?;
        // The refusal is pattern 0 of the set and is never reported.
        let rules = rules.first().copied().into_iter().chain(rules.iter().copied()).collect();
        let rules: Vec<&cues::Rule> = rules;
        let verbs = rules.iter().map(|rule| words::Words::weights(rule.pattern)).collect();
        Ok(Box::new(extract::Finder {
            words: words::Words::new(language)?,
            codes,
            cues,
            rules,
            verbs,
            marks,
        }))
    }

    fn rules() -> &'static [(&'static str, &'static str)] {
        static RULES: LazyLock<Vec<(&'static str, &'static str)>> =
            LazyLock::new(|| cues::RULES.iter().map(|rule| (rule.id, rule.about)).collect());
        &RULES
    }
}

/// Starts a set of patterns with the shared fragments.
fn patterns(language: &Language) -> PatternBuilder<'_> {
    let defined = language.patterns().apart();
    cues::FRAGMENTS.iter().fold(defined, |patterns, (name, source)| patterns.define(name, source))
}

fn broken(error: &LangError) -> BuildError {
    BuildError::new(format!("exclusions: {error}"))
}

/// Adds the words of the pipeline; returns the codes with those it brings.
fn add_words(config: &Config, language: &Language) -> Result<codes::Codes, BuildError> {
    let add = |class: &str, words: &[String], payload: i32, path: &str| {
        words.iter().enumerate().try_for_each(|(i, word)| {
            language
                .add(class, word, payload)
                .map_err(|e| BuildError::new(e.to_string()).at(format!("{path}[{i}]")))
        })
    };
    add("instrument", &config.instruments, 0, "instruments")?;
    add("subject_noun", &config.subjects, 0, "subjects")?;
    add("excl_excludes_phrase", &config.cues.excludes, 0, "cues.excludes")?;
    add("excl_excluded_phrase", &config.cues.excluded, 0, "cues.excluded")?;
    add("excl_exception", &config.cues.except, 0, "cues.except")?;
    add("excl_pseudo", &config.cues.ignore, 0, "cues.ignore")?;
    let mut codes = codes::Codes::bundled();
    for (i, offence) in config.offences.iter().enumerate() {
        if offence.words.is_empty() {
            return Err(BuildError::new("an offence needs words").at(format!("offences[{i}]")));
        }
        let payload = match (&offence.code, &offence.name) {
            (None, _) => 0,
            (Some(code), name) => match (codes.payload(code), name) {
                (Some(payload), _) => payload,
                (None, Some(name)) => codes.push(codes::Code { code: code.clone(), name: name.clone() }),
                (None, None) => {
                    return Err(BuildError::new(format!(
                        "`{code}` is no code of the ICCS; a new code needs a `name`"
                    ))
                    .at(format!("offences[{i}].code"))
                    .known(code, codes.iter()));
                }
            },
        };
        let class = if offence.agents { "offence_agent" } else { "offence" };
        add(class, &offence.words, payload, &format!("offences[{i}].words"))?;
    }
    Ok(codes)
}
