//! The record of a document.

use std::borrow::Cow;

use factum_core as core;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::head::{Place, RecordId};
use super::mirror::mirror;
use super::wire::wire;

mirror! {
    /// How a fact about a document is known.
    Basis = core::Basis {
        /// The input's metadata gave it.
        Supplied = "supplied",
        /// The text states it.
        Stated = "stated",
        /// It follows from other facts of the text.
        Inferred = "inferred",
        /// Nobody says.
        Unknown = "unknown",
    }
}

/// A document that was read; the first record of the document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DocumentRecord<'a> {
    /// The id of the document.
    pub doc: Cow<'a, str>,
    /// The id of the document once more, so that every record has one.
    pub id: Cow<'a, str>,
    /// Where the document is: the address of the page when the input gives one, or where it was read from.
    pub uri: Cow<'a, str>,
    /// The SHA-256 of the raw bytes, in hexadecimal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha256: Option<Cow<'a, str>>,
    /// The character encoding of the raw bytes, by its WHATWG name.
    pub encoding: Cow<'a, str>,
    /// The media type.
    pub media_type: Cow<'a, str>,
    /// The language, as a BCP 47 tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Cow<'a, str>>,
    /// The title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Cow<'a, str>>,
    /// When the document was published.
    pub published: Published<'a>,
    /// Who published it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publisher: Option<Cow<'a, str>>,
    /// Whose report it says it copies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credited_to: Option<Cow<'a, str>>,
}

/// When a document was published, and how that is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Published<'a> {
    /// The date or time, ISO 8601 where the text gives it; as given where the input's metadata does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Cow<'a, str>>,
    /// How it is known.
    pub basis: Basis,
    /// The words that say so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote: Option<Cow<'a, str>>,
    /// Where they stand, `[start, end)` in UTF-8 bytes of the decoded source text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes: Option<[u32; 2]>,
    /// Where they stand, `[start, end)` in Unicode code points of the decoded source text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chars: Option<[u32; 2]>,
    /// The record of the date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mention: Option<RecordId<'a>>,
    /// Other dates of publication in the text that do not agree with the value.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rivals: Vec<Rival<'a>>,
}

impl<'a> Published<'a> {
    /// Returns the words that say so and where they stand.
    pub fn place(&self) -> Option<Place<'a>> {
        Some(Place { quote: self.quote.clone()?, bytes: self.bytes, chars: self.chars })
    }
}

/// A date of publication in the text that does not agree with the one taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Rival<'a> {
    /// The words that say so.
    #[serde(flatten)]
    pub place: Place<'a>,
    /// The date or time, ISO 8601.
    pub value: Cow<'a, str>,
    /// How it is known.
    pub basis: Basis,
    /// The record of the date.
    pub mention: RecordId<'a>,
}

wire! {
    DocumentRecord {
        doc, id, uri, sha256, encoding, media_type, language, title, published, publisher, credited_to,
    }
    Published { value, basis, quote, bytes, chars, mention, rivals }
    Rival { place as flattened, value, basis, mention }
}
