//! Mentions of named entities.

use serde::{Deserialize, Serialize};

use crate::annotation::AnnotationId;
use crate::span::{Norm, Span};

/// What an entity is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntityType {
    /// A person.
    Person,
    /// An organization.
    Organization,
    /// A place.
    Location,
    /// A building or installation.
    Facility,
    /// A nationality, religion or other body of people.
    Group,
    /// A law or other legal instrument.
    Law,
    /// A named event.
    Event,
}

/// How a mention joined its cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Link {
    /// The same name.
    Exact,
    /// A part of a person's name: the surname, or the given name.
    Surname,
    /// A part of another name: the first words of an organization.
    Part,
    /// The initials of a name.
    Acronym,
    /// The same name but for case, diacritics or punctuation.
    Fold,
}

/// What a person is, in the words of the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Role {
    /// The words.
    pub span: Span<Norm>,
    /// Whether the person no longer is it.
    pub former: bool,
    /// Whether the person is it for the time being: acting, interim.
    pub acting: bool,
    /// The mention of the organization, when one is named.
    pub organization: Option<AnnotationId>,
}

/// A mention of an entity.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entity {
    /// What it is.
    pub kind: EntityType,
    /// The name, in the longest form the document has.
    pub name: String,
    /// The number of its cluster in the document; mentions of one entity share it.
    pub cluster: u32,
    /// How the mention joined the cluster.
    pub link: Option<Link>,
    /// What the person is.
    pub role: Option<Role>,
    /// Whether the mention is a description (`the amnesty law`) and not a name.
    pub nominal: bool,
    /// How sure the decision is, from 0 to 1.
    pub score: f32,
    /// An id from a list of names of the pipeline.
    pub external: Option<String>,
}
