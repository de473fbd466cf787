//! The record of a document that could not be done.

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::wire::{copied, named, wire};

/// What was being done when a document failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Reading its bytes.
    Read,
    /// Decoding them into text.
    Decode,
    /// Parsing the line or row that holds it.
    Parse,
    /// Normalizing the text.
    Normalize,
    /// Cutting it into tokens and sentences.
    Segment,
    /// Running an extractor.
    Extract,
    /// Writing its records.
    Write,
}

impl Stage {
    /// Returns the name that records use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Decode => "decode",
            Self::Parse => "parse",
            Self::Normalize => "normalize",
            Self::Segment => "segment",
            Self::Extract => "extract",
            Self::Write => "write",
        }
    }
}

impl From<Stage> for &'static str {
    fn from(value: Stage) -> Self {
        value.as_str()
    }
}

/// A document that could not be read or searched; the run goes on without it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FailureRecord<'a> {
    /// The id of the document, or where it was to be read from when it has none.
    pub doc: Cow<'a, str>,
    /// Where it was read from: a path, `-`, or a path and line.
    pub source: Cow<'a, str>,
    /// What was being done.
    pub stage: Stage,
    /// The step of the pipeline, when an extractor was running.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extractor: Option<Cow<'a, str>>,
    /// Why it failed.
    pub reason: Cow<'a, str>,
}

impl<'a> FailureRecord<'a> {
    /// Says which document failed at what, and why.
    pub fn new(
        doc: impl Into<Cow<'a, str>>,
        source: impl Into<Cow<'a, str>>,
        stage: Stage,
        reason: impl Into<Cow<'a, str>>,
    ) -> Self {
        Self { doc: doc.into(), source: source.into(), stage, extractor: None, reason: reason.into() }
    }

    /// Names the step whose extractor was running.
    #[must_use]
    pub fn extractor(mut self, step: impl Into<Cow<'a, str>>) -> Self {
        self.extractor = Some(step.into());
        self
    }
}

copied!(Stage);
named!(Stage);
wire!(FailureRecord { doc, source, stage, extractor, reason });
