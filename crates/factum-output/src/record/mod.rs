//! The records of the wire format, one kind a file.
//!
//! They are types of their own: a change inside the engine cannot change what is written. They borrow from the
//! document they were rendered from; [`Record::into_owned`] cuts the tie. Field names are frozen with version 1 of
//! the schema. A field that is absent and one that is null mean the same, and factum writes no nulls.

mod count;
mod date;
mod document;
mod entity;
mod exclusion;
mod failure;
mod fields;
mod head;
mod json;
mod mark;
mod mirror;
mod number;
mod wire;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use count::{
    CountKind, CountRecord, CountShape, Event, EventClass, Flow, Increment, Modality, Noun, Speaker, Via,
    Window,
};
pub use date::{Anchor, AnchorBasis, DateRecord, DateRole, Granularity, Interval, TimexMod, TimexType};
pub use document::{Basis, DocumentRecord, Published, Rival};
pub use entity::{EntityRecord, EntityType, Link, Role};
pub use exclusion::{ExclusionModality, ExclusionRecord, Offence, OffenceVia, Polarity, Status, Temporal};
pub use failure::{FailureRecord, Stage};
pub use fields::{FieldValue, Fields, RecordRecord};
pub use head::{Head, Place, RecordId};
pub use mark::MarkRecord;
pub use number::Number;

use wire::Own;

/// One line of output.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "record", rename_all = "snake_case")]
pub enum Record<'a> {
    /// A document that was read.
    Document(DocumentRecord<'a>),
    /// A temporal expression.
    Date(DateRecord<'a>),
    /// A claim about a number.
    Count(CountRecord<'a>),
    /// A mention of a named entity.
    Entity(EntityRecord<'a>),
    /// Who and what a measure leaves out, takes in, or excepts.
    Exclusion(ExclusionRecord<'a>),
    /// A labeled stretch of text.
    Mark(MarkRecord<'a>),
    /// A finding with fields of its own.
    Record(RecordRecord<'a>),
    /// A document that could not be read or searched.
    Failure(FailureRecord<'a>),
}

impl<'a> Record<'a> {
    /// Returns the kind of the record.
    pub const fn kind(&self) -> RecordKind {
        match self {
            Self::Document(_) => RecordKind::Document,
            Self::Date(_) => RecordKind::Date,
            Self::Count(_) => RecordKind::Count,
            Self::Entity(_) => RecordKind::Entity,
            Self::Exclusion(_) => RecordKind::Exclusion,
            Self::Mark(_) => RecordKind::Mark,
            Self::Record(_) => RecordKind::Record,
            Self::Failure(_) => RecordKind::Failure,
        }
    }

    /// Returns the fields that all findings share; `None` for a document and a failure.
    pub const fn head(&self) -> Option<&Head<'a>> {
        match self {
            Self::Document(_) | Self::Failure(_) => None,
            Self::Date(r) => Some(&r.head),
            Self::Count(r) => Some(&r.head),
            Self::Entity(r) => Some(&r.head),
            Self::Exclusion(r) => Some(&r.head),
            Self::Mark(r) => Some(&r.head),
            Self::Record(r) => Some(&r.head),
        }
    }

    /// Returns the id of the document.
    pub fn doc(&self) -> &str {
        match self {
            Self::Document(r) => &r.doc,
            Self::Failure(r) => &r.doc,
            _ => self.head().map_or("", |head| &head.doc),
        }
    }

    /// Adds the record to `out` as one JSON text, without white space and line end; what `serde` would write, faster.
    pub fn write_json(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"{\"record\":");
        json::name(out, self.kind().as_str());
        out.push(b',');
        match self {
            Self::Document(r) => r.put_fields(out),
            Self::Date(r) => r.put_fields(out),
            Self::Count(r) => r.put_fields(out),
            Self::Entity(r) => r.put_fields(out),
            Self::Exclusion(r) => r.put_fields(out),
            Self::Mark(r) => r.put_fields(out),
            Self::Record(r) => r.put_fields(out),
            Self::Failure(r) => r.put_fields(out),
        }
        json::close(out);
    }

    /// Copies what the record borrows.
    pub fn into_owned(self) -> Record<'static> {
        match self {
            Self::Document(r) => Record::Document(r.own()),
            Self::Date(r) => Record::Date(r.own()),
            Self::Count(r) => Record::Count(r.own()),
            Self::Entity(r) => Record::Entity(r.own()),
            Self::Exclusion(r) => Record::Exclusion(r.own()),
            Self::Mark(r) => Record::Mark(r.own()),
            Self::Record(r) => Record::Record(r.own()),
            Self::Failure(r) => Record::Failure(r.own()),
        }
    }
}

/// The kind of a record, by its value of `record`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecordKind {
    /// `document`.
    Document,
    /// `date`.
    Date,
    /// `count`.
    Count,
    /// `entity`.
    Entity,
    /// `exclusion`.
    Exclusion,
    /// `mark`.
    Mark,
    /// `record`.
    Record,
    /// `failure`.
    Failure,
}

impl RecordKind {
    /// All kinds, in the order in which summaries list them.
    pub const ALL: [Self; 8] = [
        Self::Document,
        Self::Date,
        Self::Count,
        Self::Entity,
        Self::Exclusion,
        Self::Mark,
        Self::Record,
        Self::Failure,
    ];

    /// Returns the value of `record`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Date => "date",
            Self::Count => "count",
            Self::Entity => "entity",
            Self::Exclusion => "exclusion",
            Self::Mark => "mark",
            Self::Record => "record",
            Self::Failure => "failure",
        }
    }

    /// Returns the word for several of them: `entities`.
    pub const fn plural(self) -> &'static str {
        match self {
            Self::Document => "documents",
            Self::Date => "dates",
            Self::Count => "counts",
            Self::Entity => "entities",
            Self::Exclusion => "exclusions",
            Self::Mark => "marks",
            Self::Record => "records",
            Self::Failure => "failures",
        }
    }
}
