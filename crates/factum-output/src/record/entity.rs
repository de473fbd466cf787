//! The record of a mention of a named entity.

use std::borrow::Cow;

use factum_core::value;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::head::{Head, Place, RecordId};
use super::mirror::mirror;
use super::number::Number;
use super::wire::wire;

mirror! {
    /// What an entity is.
    EntityType = value::EntityType {
        /// A person.
        Person = "person",
        /// An organization.
        Organization = "organization",
        /// A place.
        Location = "location",
        /// A building or installation.
        Facility = "facility",
        /// A nationality, religion or other body of people.
        Group = "group",
        /// A law or other legal instrument.
        Law = "law",
        /// A named event.
        Event = "event",
    }
}

mirror! {
    /// How a mention joined its cluster.
    Link = value::Link {
        /// The same name.
        Exact = "exact",
        /// A part of a person's name.
        Surname = "surname",
        /// A part of another name: the first words of an organization.
        Part = "part",
        /// The initials of a name.
        Acronym = "acronym",
        /// The same name but for case, diacritics or punctuation.
        Fold = "fold",
    }
}

/// A mention of a named entity.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct EntityRecord<'a> {
    /// What all findings share.
    #[serde(flatten)]
    pub head: Head<'a>,
    /// What the entity is.
    #[serde(rename = "type")]
    pub kind: EntityType,
    /// The name, in the longest form the document has.
    pub name: Cow<'a, str>,
    /// The number of its cluster in the document; all mentions of one entity share it.
    pub cluster: u32,
    /// How the mention joined the cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<Link>,
    /// What the person is, in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Role<'a>>,
    /// Whether the mention is a description (`the amnesty law`) and no name.
    pub nominal: bool,
    /// How sure the decision is, from 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<Number>,
    /// The id it has in a list of names of the pipeline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external: Option<Cow<'a, str>>,
}

/// What a person is, in the words of the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Role<'a> {
    /// The words.
    #[serde(flatten)]
    pub place: Place<'a>,
    /// Whether the person no longer is it.
    pub former: bool,
    /// Whether the person is it for the time being.
    pub acting: bool,
    /// The record of the organization, when one is named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<RecordId<'a>>,
}

wire! {
    EntityRecord { head as flattened, kind as "type", name, cluster, link, role, nominal, score, external }
    Role { place as flattened, former, acting, organization }
}
