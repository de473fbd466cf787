//! The closed set of things an extractor can say.
//!
//! Values are plain data: they serialize, compare and snapshot, and they could cross a sandbox. A part of a value
//! that has its own place in the text holds a [`Span<Norm>`]; the output maps it to the source.

mod count;
mod date;
mod entity;
mod exclusion;

use serde::{Deserialize, Serialize};

pub use count::{
    Bound, Count, CountKind, CountShape, Event, EventClass, Flow, Increment, Modality, Noun, Speaker, Via,
    Window,
};
pub use date::{Anchor, AnchorBasis, Date, DateRole, Granularity, Interval, TimexMod, TimexType};
pub use entity::{Entity, EntityType, Link, Role};
pub use exclusion::{Exclusion, ExclusionModality, Offence, OffenceVia, Polarity, Status};

use crate::annotation::AnnotationId;
use crate::span::{Norm, Span};

/// What an annotation says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// A temporal expression.
    Date(Box<Date>),
    /// A number of something.
    Count(Box<Count>),
    /// A mention of an entity.
    Entity(Box<Entity>),
    /// What a measure leaves out, takes in, or excepts.
    Exclusion(Box<Exclusion>),
    /// A labeled stretch of text.
    Mark(Mark),
    /// Named fields, for extractors whose findings have a shape of their own.
    Record(Box<Record>),
}

impl Value {
    /// Returns the kind of the record this value becomes.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Date(_) => "date",
            Self::Count(_) => "count",
            Self::Entity(_) => "entity",
            Self::Exclusion(_) => "exclusion",
            Self::Mark(_) => "mark",
            Self::Record(_) => "record",
        }
    }

    /// Returns the date, when the value is one.
    pub fn as_date(&self) -> Option<&Date> {
        if let Self::Date(v) = self { Some(v) } else { None }
    }

    /// Returns the count, when the value is one.
    pub fn as_count(&self) -> Option<&Count> {
        if let Self::Count(v) = self { Some(v) } else { None }
    }

    /// Returns the entity, when the value is one.
    pub fn as_entity(&self) -> Option<&Entity> {
        if let Self::Entity(v) = self { Some(v) } else { None }
    }

    /// Returns the exclusion, when the value is one.
    pub fn as_exclusion(&self) -> Option<&Exclusion> {
        if let Self::Exclusion(v) = self { Some(v) } else { None }
    }
}

/// A labeled stretch of text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// What the stretch is.
    pub label: String,
}

impl Mark {
    /// Makes a mark.
    pub fn new(label: impl Into<String>) -> Self {
        Self { label: label.into() }
    }
}

/// Named fields in a fixed order.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// What the fields describe: `vote`, `fine`.
    pub kind: String,
    /// The fields, in the order they are written.
    pub fields: Vec<(String, Field)>,
}

impl Record {
    /// Makes a record without fields.
    pub fn new(kind: impl Into<String>) -> Self {
        Self { kind: kind.into(), fields: Vec::new() }
    }

    /// Adds a field.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<Field>) -> Self {
        self.fields.push((name.into(), value.into()));
        self
    }
}

/// The value of a field of a [`Record`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// Words.
    Text(String),
    /// A number.
    Number(f64),
    /// Yes or no.
    Flag(bool),
    /// A part of the text.
    Span(Span<Norm>),
    /// Another annotation of the document.
    Mention(AnnotationId),
    /// Several values.
    List(Vec<Field>),
}

macro_rules! into {
    ($to:ty: $($from:ty => $make:expr),* $(,)?) => {
        $(impl From<$from> for $to {
            fn from(value: $from) -> Self {
                $make(value)
            }
        })*
    };
}

into!(Value:
    Date => |v| Self::Date(Box::new(v)),
    Count => |v| Self::Count(Box::new(v)),
    Entity => |v| Self::Entity(Box::new(v)),
    Exclusion => |v| Self::Exclusion(Box::new(v)),
    Mark => Self::Mark,
    Record => |v| Self::Record(Box::new(v)),
);

into!(Field:
    String => Self::Text,
    &str => |v: &str| Self::Text(v.to_owned()),
    f64 => Self::Number,
    bool => Self::Flag,
    Span<Norm> => Self::Span,
    AnnotationId => Self::Mention,
    Vec<Field> => Self::List,
);
