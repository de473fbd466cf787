//! A document before it is decoded.

use std::fmt::Write;
use std::sync::Arc;

use factum_core::Metadata;

use crate::config::Format;
use crate::error::{IngestError, Kind};
use crate::warning::Warning;

/// The bytes of one document and where they came from.
///
/// Its memory is reused by [`Inputs::read_into`](crate::Inputs::read_into). An empty one (`Raw::default()`) is an empty
/// text without an id.
#[derive(Clone, Debug, Default)]
pub struct Raw {
    pub(crate) bytes: Vec<u8>,
    /// The id of the document, or of the file that the line is in.
    pub(crate) id: Arc<str>,
    pub(crate) place: Arc<str>,
    pub(crate) line: Option<u64>,
    pub(crate) input: Option<usize>,
    /// What stands behind the id, when an earlier document has it.
    pub(crate) suffix: Option<u32>,
    /// The date of publication, unless the record states one.
    pub(crate) published: Option<Arc<str>>,
    pub(crate) warnings: Vec<Warning>,
    pub(crate) format: Format,
    /// Whether the configuration says the format, so that the content is not asked.
    pub(crate) is_stated: bool,
    pub(crate) metadata: Option<Box<Metadata>>,
}

impl Raw {
    /// Makes a document of a text that lies in memory.
    pub fn from_text(id: impl Into<String>, text: impl Into<String>, metadata: Metadata) -> Self {
        let id: Arc<str> = id.into().into();
        Self {
            bytes: text.into().into_bytes(),
            place: Arc::clone(&id),
            id,
            line: None,
            input: None,
            suffix: None,
            published: None,
            warnings: Vec::new(),
            format: Format::Text,
            is_stated: true,
            metadata: Some(Box::new(metadata)),
        }
    }

    /// Returns the raw bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Returns the place: a path, a path and a line, `-`, or the id of a text from memory.
    pub fn location(&self) -> String {
        let mut location = String::new();
        self.write_location(&mut location);
        location
    }

    /// Returns which of the paths given to [`Inputs::new`](crate::Inputs::new) it comes from, counted from zero; `None` for
    /// a text from memory.
    pub fn input(&self) -> Option<usize> {
        self.input
    }

    pub(crate) fn write_location(&self, out: &mut String) {
        write_place(out, &self.place, self.line);
    }

    pub(crate) fn write_id(&self, out: &mut String) {
        write_place(out, &self.id, self.line);
    }

    pub(crate) fn error(&self, kind: Kind) -> IngestError {
        IngestError::new(self.location(), kind).of_input(self.input)
    }

    /// Forgets the document and keeps the memory.
    pub(crate) fn clear(&mut self) {
        self.bytes.clear();
        self.line = None;
        self.input = None;
        self.suffix = None;
        self.published = None;
        self.warnings.clear();
        self.is_stated = false;
        self.format = Format::Text;
        self.metadata = None;
    }
}

fn write_place(out: &mut String, place: &str, line: Option<u64>) {
    out.push_str(place);
    if let Some(line) = line {
        write!(out, ":{line}").expect("writing to a string does not fail");
    }
}
