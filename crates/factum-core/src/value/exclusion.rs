//! Legal exclusions, inclusions and exceptions.

use serde::{Deserialize, Serialize};

use crate::annotation::AnnotationId;
use crate::span::{Norm, Span};
use crate::value::count::Speaker;

/// Whether a clause leaves out, takes in, or excepts from what is left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Polarity {
    /// Leaves out.
    #[default]
    Excludes,
    /// Takes in.
    Includes,
    /// Excepted from an exclusion.
    Exception,
}

/// How the exclusion is put forward.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExclusionModality {
    /// The text says so itself.
    #[default]
    Asserted,
    /// Somebody is said to say so.
    Reported,
    /// Supposed.
    Hypothetical,
    /// Proposed or demanded.
    Proposed,
    /// Presupposed by criticism.
    Criticized,
    /// Denied, struck down or no longer so.
    Negated,
}

impl ExclusionModality {
    /// Returns whether the exclusion holds by the word of the text.
    pub const fn is_in_force(self) -> bool {
        matches!(self, Self::Asserted | Self::Reported)
    }
}

/// How far the law has gone with those it concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Found guilty.
    Convicted,
    /// Given a sentence.
    Sentenced,
    /// On trial.
    Prosecuted,
    /// Charged or accused.
    Accused,
    /// Under suspicion.
    Suspected,
}

/// How an offence is expressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OffenceVia {
    /// By those who do it: kidnappers.
    AgentNoun,
    /// By a description of the act in quotation marks.
    Quotation,
    /// By a reference to a statute.
    Statute,
}

/// An offence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offence {
    /// The words.
    pub span: Span<Norm>,
    /// The code of the UNODC ICCS, or an extension code `X..`; none for an offence no list knows.
    pub code: Option<String>,
    /// The name that belongs to the code.
    pub name: Option<String>,
    /// How it is expressed, when not by its name.
    pub via: Option<OffenceVia>,
}

/// Who and what a measure leaves out, takes in, or excepts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exclusion {
    /// Out or in.
    pub polarity: Polarity,
    /// How it is put forward.
    pub modality: ExclusionModality,
    /// Whether it is hedged: `appears to exclude`.
    pub hedged: bool,
    /// The words that make it one.
    pub cue: Option<Span<Norm>>,
    /// The law, decree or policy.
    pub instrument: Option<Span<Norm>>,
    /// Who.
    pub subjects: Vec<Span<Norm>>,
    /// How far the law has gone with them.
    pub status: Option<Status>,
    /// For what.
    pub offences: Vec<Offence>,
    /// Under which conditions.
    pub conditions: Vec<Span<Norm>>,
    /// For which time.
    pub temporal: Option<Span<Norm>>,
    /// The annotations of the dates in it.
    pub temporal_dates: Vec<AnnotationId>,
    /// By whose word.
    pub attribution: Option<Speaker>,
    /// Where the cases are sent instead.
    pub forum: Option<Span<Norm>>,
    /// Whether the list of offences is open: `such as`.
    pub open_list: bool,
    /// The clause it is under.
    pub parent: Option<AnnotationId>,
}
