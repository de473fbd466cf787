//! The options of the step.

use schemars::JsonSchema;
use serde::Deserialize;

use factum_core::value::EntityType;

/// A type of entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
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

impl Kind {
    pub(crate) const ALL: [Self; 7] = [
        Self::Person,
        Self::Organization,
        Self::Location,
        Self::Facility,
        Self::Group,
        Self::Law,
        Self::Event,
    ];

    pub(crate) fn value(self) -> EntityType {
        match self {
            Self::Person => EntityType::Person,
            Self::Organization => EntityType::Organization,
            Self::Location => EntityType::Location,
            Self::Facility => EntityType::Facility,
            Self::Group => EntityType::Group,
            Self::Law => EntityType::Law,
            Self::Event => EntityType::Event,
        }
    }
}

/// A name of one's own, with what it stands for.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Name {
    /// The name as texts write it; matched in exactly this case.
    pub name: String,
    /// Further forms of the name.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// What it stands for.
    #[serde(rename = "type")]
    pub kind: Kind,
    /// An id that comes out in the record, such as a Wikidata item.
    #[serde(default)]
    pub id: Option<String>,
}

/// The options of `entities`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// The types that are written; the others still help to decide.
    pub types: Vec<Kind>,
    /// The least score of a mention that is written, from 0 to 1.
    pub min_score: f32,
    /// Whether descriptions are written too: `the amnesty law`, `the 2024 election`.
    pub nominal: bool,
    /// Names of one's own; each wins over what the extractor would say.
    pub names: Vec<Name>,
    /// Files of names: JSON lines with `name`, `type` and optionally `aliases` and `id`, or tab-separated
    /// `name`, `type` and optionally `id`. Paths are relative to the pipeline file.
    pub names_files: Vec<String>,
    /// Rules that are switched off.
    pub disable: Vec<String>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            types: Kind::ALL.to_vec(),
            min_score: 0.0,
            nominal: true,
            names: Vec::new(),
            names_files: Vec::new(),
            disable: Vec::new(),
        }
    }
}
