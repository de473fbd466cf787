//! The record of a claim about a number.

use std::borrow::Cow;

use factum_core::value;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::head::{Head, Place, RecordId};
use super::mirror::mirror;
use super::number::Number;
use super::wire::wire;

mirror! {
    /// What the number measures.
    CountKind = value::CountKind {
        /// Things counted.
        Count = "count",
        /// An amount of money.
        Money = "money",
        /// A measure with a unit.
        Measure = "measure",
        /// A percentage.
        Percent = "percent",
    }
}

mirror! {
    /// How the number is bounded in the words of the text.
    CountShape = value::CountShape {
        /// `379`.
        Exact = "exact",
        /// `at least 379`.
        AtLeast = "at_least",
        /// `more than 400`.
        MoreThan = "more_than",
        /// `at most 20`, `up to 20`.
        AtMost = "at_most",
        /// `fewer than 20`.
        FewerThan = "fewer_than",
        /// `nearly 20`.
        Nearly = "nearly",
        /// `about 20`.
        Approx = "approx",
        /// `between 20 and 30`.
        Range = "range",
        /// `hundreds`: an interval of magnitude.
        Magnitude = "magnitude",
        /// `several`: no bounds, the words kept.
        Vague = "vague",
        /// `all`, `none`.
        Universal = "universal",
        /// `half`, `two thirds`.
        Fraction = "fraction",
    }
}

mirror! {
    /// What happened to what is counted.
    EventClass = value::EventClass {
        /// Freed.
        Release = "release",
        /// Granted amnesty.
        Amnesty = "amnesty",
        /// Pardoned.
        Pardon = "pardon",
        /// Arrested.
        Arrest = "arrest",
        /// Held.
        Detention = "detention",
        /// Imprisoned.
        Imprisonment = "imprisonment",
        /// Convicted or sentenced.
        Conviction = "conviction",
        /// Died or was killed.
        Death = "death",
        /// Was hurt.
        Injury = "injury",
        /// Went missing.
        Disappearance = "disappearance",
        /// Fled or was displaced.
        Displacement = "displacement",
        /// Protested.
        Protest = "protest",
        /// Asked or applied.
        Request = "request",
        /// Something else.
        Other = "other",
    }
}

mirror! {
    /// Whether a count is of happenings or of a state.
    Flow = value::Flow {
        /// Happenings over a time: `379 were freed`.
        Flow = "flow",
        /// A state at a time: `379 are being held`.
        Stock = "stock",
    }
}

mirror! {
    /// How a speaker was found.
    Via = value::Via {
        /// In the sentence of the claim.
        Sentence = "sentence",
        /// In a neighboring sentence.
        Previous = "previous",
        /// By a pronoun.
        Pronoun = "pronoun",
        /// For the whole document.
        Document = "document",
    }
}

mirror! {
    /// How sure a claim is.
    Modality = value::Modality {
        /// Said to be so, with or without a speaker.
        Asserted = "asserted",
        /// Estimated.
        Estimated = "estimated",
        /// To come.
        Expected = "expected",
        /// Asked for.
        Demanded = "demanded",
        /// Supposed.
        Hypothetical = "hypothetical",
        /// Said not to be so.
        Denied = "denied",
    }
}

mirror! {
    /// How a count relates to those before it.
    Increment = value::Increment {
        /// `a total of 379`.
        Total = "total",
        /// `another 200`.
        Additional = "additional",
        /// `the remaining 40`.
        Remaining = "remaining",
    }
}

/// A claim about a number: how many, of whom, what happened, who says so, for which time, and how sure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CountRecord<'a> {
    /// What all findings share.
    #[serde(flatten)]
    pub head: Head<'a>,
    /// What the number measures.
    pub kind: CountKind,
    /// The unit of money or measure: `USD`, `km`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Cow<'a, str>>,
    /// The lower end, when the text gives one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub low: Option<Number>,
    /// The upper end, when the text gives one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub high: Option<Number>,
    /// Whether the lower end itself belongs to the claim; absent when there is no lower end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub low_inclusive: Option<bool>,
    /// Whether the upper end itself belongs to the claim; absent when there is no upper end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub high_inclusive: Option<bool>,
    /// How the text bounds it.
    pub shape: CountShape,
    /// What is counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub noun: Option<Noun<'a>>,
    /// What happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<Event<'a>>,
    /// Whether it is a flow or a stock.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow: Option<Flow>,
    /// Who says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Speaker<'a>>,
    /// The time it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub window: Option<Window<'a>>,
    /// The day it was true, ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Cow<'a, str>>,
    /// How sure it is.
    pub modality: Modality,
    /// How it relates to earlier counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub increment: Option<Increment>,
    /// The count it is a part of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part_of: Option<RecordId<'a>>,
    /// The count it says again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repeat_of: Option<RecordId<'a>>,
}

/// What is counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Noun<'a> {
    /// The noun phrase.
    #[serde(flatten)]
    pub place: Place<'a>,
    /// The head in its dictionary form: `prisoner`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub head: Option<Cow<'a, str>>,
    /// The class of the head: `prisoners`, `people`, `deaths`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub class: Option<Cow<'a, str>>,
}

/// What happened, with the words that say so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Event<'a> {
    /// The words.
    #[serde(flatten)]
    pub place: Place<'a>,
    /// The class.
    pub class: EventClass,
    /// Whether the text denies it.
    pub negated: bool,
}

/// Who says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Speaker<'a> {
    /// The words.
    #[serde(flatten)]
    pub place: Place<'a>,
    /// The record of the entity that is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity: Option<RecordId<'a>>,
    /// How it was found.
    pub via: Via,
}

/// The time a claim is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Window<'a> {
    /// The words.
    #[serde(flatten)]
    pub place: Place<'a>,
    /// The first instant, ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Cow<'a, str>>,
    /// The first instant after it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Cow<'a, str>>,
    /// The records of the dates it is made of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dates: Vec<RecordId<'a>>,
}

wire! {
    CountRecord {
        head as flattened, kind, unit, low, high, low_inclusive, high_inclusive, shape, noun, event, flow, source, window, as_of,
        modality, increment, part_of, repeat_of,
    }
    Noun { place as flattened, head, class }
    Event { place as flattened, class, negated }
    Speaker { place as flattened, entity, via }
    Window { place as flattened, from, to, dates }
}
