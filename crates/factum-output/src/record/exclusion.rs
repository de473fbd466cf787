//! The record of a legal exclusion, inclusion or exception.

use std::borrow::Cow;

use factum_core::value;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::count::Speaker;
use super::head::{Head, Place, RecordId};
use super::mirror::mirror;
use super::wire::wire;

mirror! {
    /// Whether a clause leaves out, takes in, or excepts from what is left out.
    Polarity = value::Polarity {
        /// Leaves out.
        Excludes = "excludes",
        /// Takes in.
        Includes = "includes",
        /// Excepted from an exclusion.
        Exception = "exception",
    }
}

mirror! {
    /// How the exclusion is put forward.
    ExclusionModality = value::ExclusionModality {
        /// The text says so itself.
        Asserted = "asserted",
        /// Somebody is said to say so.
        Reported = "reported",
        /// Supposed.
        Hypothetical = "hypothetical",
        /// Proposed or demanded.
        Proposed = "proposed",
        /// Presupposed by criticism.
        Criticized = "criticized",
        /// Denied, struck down or no longer so.
        Negated = "negated",
    }
}

mirror! {
    /// How far the law has gone with those it concerns.
    Status = value::Status {
        /// Found guilty.
        Convicted = "convicted",
        /// Given a sentence.
        Sentenced = "sentenced",
        /// On trial.
        Prosecuted = "prosecuted",
        /// Charged or accused.
        Accused = "accused",
        /// Under suspicion.
        Suspected = "suspected",
    }
}

mirror! {
    /// How an offence is expressed, when not by its name.
    OffenceVia = value::OffenceVia {
        /// By those who do it: kidnappers.
        AgentNoun = "agent_noun",
        /// By a description of the act in quotation marks.
        Quotation = "quotation",
        /// By a reference to a statute.
        Statute = "statute",
    }
}

/// Who and what a measure leaves out, takes in, or excepts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ExclusionRecord<'a> {
    /// What all findings share.
    #[serde(flatten)]
    pub head: Head<'a>,
    /// Out or in.
    pub polarity: Polarity,
    /// How it is put forward.
    pub modality: ExclusionModality,
    /// Whether it is hedged: `appears to exclude`.
    pub hedged: bool,
    /// Whether it holds by the word of the text: asserted or reported.
    pub in_force: bool,
    /// The words that make it one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cue: Option<Place<'a>>,
    /// The law, decree or policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instrument: Option<Place<'a>>,
    /// Who.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subjects: Vec<Place<'a>>,
    /// How far the law has gone with them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// For what.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offences: Vec<Offence<'a>>,
    /// Under which conditions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conditions: Vec<Place<'a>>,
    /// For which time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub temporal: Option<Temporal<'a>>,
    /// By whose word.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribution: Option<Speaker<'a>>,
    /// Where the cases are sent instead of being left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forum: Option<Place<'a>>,
    /// Whether the list of offences is open: `such as`.
    pub open_list: bool,
    /// The clause it stands under.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<RecordId<'a>>,
}

/// An offence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Offence<'a> {
    /// The words.
    #[serde(flatten)]
    pub place: Place<'a>,
    /// The code of the UNODC ICCS, or an extension code `X..`; absent for an offence that no list knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<Cow<'a, str>>,
    /// The name that belongs to the code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Cow<'a, str>>,
    /// How it is expressed, when not by its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub via: Option<OffenceVia>,
}

/// The time an exclusion is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Temporal<'a> {
    /// The words.
    #[serde(flatten)]
    pub place: Place<'a>,
    /// The records of the dates in them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dates: Vec<RecordId<'a>>,
}

wire! {
    ExclusionRecord {
        head as flattened, polarity, modality, hedged, in_force, cue, instrument, subjects, status, offences, conditions, temporal,
        attribution, forum, open_list, parent,
    }
    Offence { place as flattened, code, name, via }
    Temporal { place as flattened, dates }
}
