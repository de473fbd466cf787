//! The options under `with:`.

use std::collections::BTreeMap;
use std::path::PathBuf;

use schemars::JsonSchema;
use serde::Deserialize;

/// The options of the `counts` extractor.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// What becomes of words like `several`, `hundreds` and `a significant number`.
    pub vague: Vague,
    /// A file of words and bounds for `vague: policy`, relative to the pipeline file: a line such as `dozens = 12`
    /// gives the lower end, `several, a few = 3..9` gives both.
    pub policy_file: Option<PathBuf>,
    /// The bounds that words stand for under `vague: policy`, by the words as they are written in lower case:
    /// `dozens: {low: 12}`. They win over those of `policy_file`. A word that no policy names keeps what it has.
    pub policy: BTreeMap<String, PolicyBounds>,
    /// Nouns of your own, by class: `vessels: [vessel, vessels]`.
    pub nouns: BTreeMap<String, Vec<String>>,
    /// Which numbers are reported: those that claim something of the world, or all that are written.
    pub scope: Scope,
    /// Whether the upper end of `20 to 30` belongs to it.
    pub ranges: Ranges,
    /// What becomes of numbers that are no counts, such as ages and numbers of articles.
    pub masked: Masked,
    /// Names of rules that are switched off.
    pub disable: Vec<String>,
}

/// What becomes of quantities without a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Vague {
    /// They are reported: magnitudes as half-open intervals, the rest without bounds.
    #[default]
    Keep,
    /// They are left out.
    Drop,
    /// They are reported with the bounds of `policy_file` and `policy`.
    Policy,
}

/// The bounds that a policy gives a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct PolicyBounds {
    /// The lower end, which belongs to the claim.
    pub low: Option<f64>,
    /// The upper end, which belongs to the claim.
    pub high: Option<f64>,
}

/// Which numbers are reported.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Numbers that count or measure something; dates, ages, durations, names and references are left out.
    #[default]
    Claims,
    /// Every written number, with durations as measures of time.
    Numbers,
}

/// Whether a range takes in its upper end. The lower end always belongs to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Ranges {
    /// It does, as reports mean it: between 20 and 30 people are 30 at most.
    #[default]
    Closed,
    /// It does not, as tables and code mean it.
    HalfOpen,
}

/// What becomes of numbers that are no counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Masked {
    /// They are left out.
    #[default]
    Drop,
    /// Each becomes a mark that says why it is no count.
    Mark,
}
