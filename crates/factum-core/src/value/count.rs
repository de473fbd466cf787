//! Count claims: how many, of whom, what happened, who says so, for which time, and how sure.

use serde::{Deserialize, Serialize};

use crate::annotation::AnnotationId;
use crate::span::{Norm, Span};

/// What the number measures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CountKind {
    /// Things counted.
    #[default]
    Count,
    /// An amount of money.
    Money,
    /// A measure with a unit.
    Measure,
    /// A percentage.
    Percent,
}

/// How the number is bounded in the words of the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CountShape {
    /// `379`.
    #[default]
    Exact,
    /// `at least 379`.
    AtLeast,
    /// `more than 400`.
    MoreThan,
    /// `at most 20`, `up to 20`.
    AtMost,
    /// `fewer than 20`.
    FewerThan,
    /// `nearly 20`.
    Nearly,
    /// `about 20`.
    Approx,
    /// `between 20 and 30`.
    Range,
    /// `hundreds`: a half-open interval of magnitude.
    Magnitude,
    /// `several`: no bounds, the words kept.
    Vague,
    /// `all`, `none`.
    Universal,
    /// `half`, `two thirds`.
    Fraction,
}

/// One end of a count.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bound {
    /// The number.
    pub value: f64,
    /// Whether the number itself belongs to the claim.
    pub inclusive: bool,
}

impl Bound {
    /// Makes an end that belongs to the claim.
    pub const fn inclusive(value: f64) -> Self {
        Self { value, inclusive: true }
    }

    /// Makes an end that does not belong to the claim.
    pub const fn exclusive(value: f64) -> Self {
        Self { value, inclusive: false }
    }
}

/// What is counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Noun {
    /// The noun phrase.
    pub span: Span<Norm>,
    /// The head in its dictionary form: `prisoner`.
    pub head: Option<String>,
    /// The class of the head: `prisoners`, `people`, `deaths`.
    pub class: Option<String>,
}

/// What happened to what is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EventClass {
    /// Freed.
    Release,
    /// Granted amnesty.
    Amnesty,
    /// Pardoned.
    Pardon,
    /// Arrested.
    Arrest,
    /// Held.
    Detention,
    /// Imprisoned.
    Imprisonment,
    /// Convicted or sentenced.
    Conviction,
    /// Died or was killed.
    Death,
    /// Was hurt.
    Injury,
    /// Went missing.
    Disappearance,
    /// Fled or was displaced.
    Displacement,
    /// Protested.
    Protest,
    /// Asked or applied.
    Request,
    /// Something else.
    Other,
}

/// What happened, with the words that say so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// The words.
    pub span: Span<Norm>,
    /// The class.
    pub class: EventClass,
    /// Whether the text denies it.
    pub negated: bool,
}

/// Whether a count is of happenings or of a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Flow {
    /// Happenings over a time: `379 were freed`.
    Flow,
    /// A state at a time: `379 are being held`.
    Stock,
}

/// How the speaker of a claim was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Via {
    /// In the sentence of the claim.
    Sentence,
    /// In a neighboring sentence.
    Previous,
    /// By a pronoun.
    Pronoun,
    /// For the whole document.
    Document,
}

/// Who says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Speaker {
    /// The words.
    pub span: Span<Norm>,
    /// The mention of the entity that is meant.
    pub entity: Option<AnnotationId>,
    /// How it was found.
    pub via: Via,
}

/// The time a claim is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// The words.
    pub span: Span<Norm>,
    /// The first instant, ISO 8601.
    pub from: Option<String>,
    /// The first instant after it.
    pub to: Option<String>,
    /// The annotations of the dates it is made of.
    pub dates: Vec<AnnotationId>,
}

/// How sure a claim is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Modality {
    /// Said to be so, with or without a speaker.
    #[default]
    Asserted,
    /// Estimated.
    Estimated,
    /// To come.
    Expected,
    /// Asked for.
    Demanded,
    /// Supposed.
    Hypothetical,
    /// Said not to be so.
    Denied,
}

/// How a count relates to those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Increment {
    /// `a total of 379`.
    Total,
    /// `another 200`.
    Additional,
    /// `the remaining 40`.
    Remaining,
}

/// A claim about a number.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Count {
    /// What the number measures.
    pub kind: CountKind,
    /// The unit of money or measure: `USD`, `km`.
    pub unit: Option<String>,
    /// The lower end, when the text gives one.
    pub low: Option<Bound>,
    /// The upper end, when the text gives one.
    pub high: Option<Bound>,
    /// How the text bounds it.
    pub shape: CountShape,
    /// What is counted.
    pub noun: Option<Noun>,
    /// What happened.
    pub event: Option<Event>,
    /// Whether it is a flow or a stock.
    pub flow: Option<Flow>,
    /// Who says so.
    pub source: Option<Speaker>,
    /// The time it is for.
    pub window: Option<Window>,
    /// The day it was true, ISO 8601.
    pub as_of: Option<String>,
    /// How sure it is.
    pub modality: Modality,
    /// How it relates to earlier counts.
    pub increment: Option<Increment>,
    /// The count it is a part of.
    pub part_of: Option<AnnotationId>,
    /// The count it says again.
    pub repeat_of: Option<AnnotationId>,
}
