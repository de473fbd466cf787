//! A document: where it came from, what it said, and what is read of it.

use serde::{Deserialize, Serialize};

use crate::alignment::Alignment;
use crate::error::DocumentError;
use crate::span::{Norm, Span, Src};

/// How a fact about a document is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// The input's metadata gave it.
    Supplied,
    /// The text states it.
    Stated,
    /// It follows from other facts of the text.
    Inferred,
    /// Nobody says.
    Unknown,
}

/// What the input says of a document besides its text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Metadata {
    /// The title, when it is given apart from the text.
    pub title: Option<String>,
    /// The publication date or time, as given.
    pub published: Option<String>,
    /// The address of the page.
    pub url: Option<String>,
    /// The language, as a BCP 47 tag.
    pub language: Option<String>,
    /// Who published it.
    pub publisher: Option<String>,
}

/// Where a document came from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The id of the document, unique in a run.
    pub id: String,
    /// The place it was read from: a path as given, `-`, or a path and line (`news.jsonl:12`).
    pub location: String,
    /// The media type, `text/plain` for one.
    pub media_type: String,
    /// The character encoding of the raw bytes, by its WHATWG name.
    pub encoding: String,
    /// The SHA-256 of the raw bytes, in hexadecimal.
    pub sha256: String,
    /// What the input says of it.
    pub metadata: Metadata,
}

impl Source {
    /// Makes a source of a text that lies in memory.
    pub fn new(id: impl Into<String>, metadata: Metadata) -> Self {
        let id = id.into();
        Self {
            location: id.clone(),
            id,
            media_type: "text/plain".to_owned(),
            encoding: "UTF-8".to_owned(),
            sha256: String::new(),
            metadata,
        }
    }
}

/// A document with its decoded source text, its normalized text, and the map between them.
#[derive(Clone, Debug, Default)]
pub struct Document {
    source: Source,
    text: String,
    /// `None` when normalization changed nothing: most documents hold their text once.
    normalized: Option<String>,
    alignment: Alignment,
}

impl Document {
    /// Joins the parts of a document.
    ///
    /// Fails when a text is longer than 4 GiB, which a 32-bit span cannot count.
    pub fn new(
        source: Source,
        text: String,
        normalized: String,
        alignment: Alignment,
    ) -> Result<Self, DocumentError> {
        let normalized = if alignment.is_identity() && normalized == text { None } else { Some(normalized) };
        Self::from_parts(source, text, normalized, alignment)
    }

    /// Joins the parts of a document whose normalized text is `None` when it equals the source text.
    pub fn from_parts(
        source: Source,
        text: String,
        normalized: Option<String>,
        alignment: Alignment,
    ) -> Result<Self, DocumentError> {
        let longest = text.len().max(normalized.as_ref().map_or(0, String::len));
        if u32::try_from(longest).is_err() {
            return Err(DocumentError::too_long(longest));
        }
        Ok(Self { source, text, normalized, alignment })
    }

    /// Returns where the document came from.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// Returns the document's id.
    pub fn id(&self) -> &str {
        &self.source.id
    }

    /// Returns the decoded source text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the normalized text, which extractors read.
    pub fn normalized(&self) -> &str {
        self.normalized.as_deref().unwrap_or(&self.text)
    }

    /// Returns the map between the two texts.
    pub fn alignment(&self) -> &Alignment {
        &self.alignment
    }

    /// Returns the source text of a span, verbatim.
    ///
    /// # Panics
    ///
    /// When the span was made for another document.
    #[track_caller]
    pub fn quote(&self, span: Span<Src>) -> &str {
        &self.text[span.range()]
    }

    /// Returns the source span behind a normalized one.
    pub fn to_src(&self, span: Span<Norm>) -> Span<Src> {
        self.alignment.to_src(span)
    }

    /// Takes the document apart, for reusing its memory.
    pub fn into_parts(self) -> (Source, String, Option<String>, Alignment) {
        (self.source, self.text, self.normalized, self.alignment)
    }
}
