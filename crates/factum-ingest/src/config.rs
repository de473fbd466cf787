//! What is read, and how.

use std::collections::BTreeMap;
use std::path::Path;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::foreign;
use crate::names::spell;
use crate::published::Dated;

/// What is read, and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// Files, folders, patterns such as `reports/**/*.txt`, or `-` for standard input; inputs given on the command
    /// line take their place.
    pub paths: Vec<String>,
    /// Which fields of a JSONL record mean what.
    pub jsonl: Jsonl,
    /// Where dates of publication come from that no record states.
    pub published: Dated,
    /// The longest document that is read, in bytes of a file or of a JSONL line; 16 MiB unless told. A longer one is a
    /// failure. Prose needs about fifty times its length in memory.
    pub max_document_bytes: u64,
    /// The most findings of one document, 1,048,576 unless told; a document with more is a failure. Each takes about a
    /// kilobyte of memory until it is written. With both limits as they are a run stays below two gigabytes.
    pub max_findings: usize,
    /// Whether files and folders whose names start with a dot are read in a folder; one given by name always is.
    pub hidden: bool,
    /// Whether links to folders are followed inside a folder; links to files always are.
    pub follow_links: bool,
    /// How files with further extensions are read, as in `html: text`. Known are `txt` and `text`, `md` and `markdown`,
    /// `jsonl` and `ndjson`; a file without extension is text. Other extensions are skipped in a folder. A file that is
    /// given by name or by a pattern is text too, unless its extension or its content is that of another format, such
    /// as HTML, JSON, CSV or PDF.
    pub formats: BTreeMap<String, Format>,
    /// How standard input is read; unless told, as JSONL when it starts with an object and as text otherwise.
    pub stdin: Option<Format>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            paths: Vec::new(),
            jsonl: Jsonl::default(),
            published: Dated::default(),
            max_document_bytes: 16 << 20,
            max_findings: 1 << 20,
            hidden: false,
            follow_links: false,
            formats: BTreeMap::new(),
            stdin: None,
        }
    }
}

impl Config {
    /// Returns how a file is read, going by its extension.
    pub(crate) fn format_of(&self, path: &Path) -> ByName {
        let Some(extension) = path.extension() else { return ByName::Known(Format::Text) };
        let Some(extension) = extension.to_str().map(str::to_ascii_lowercase) else { return ByName::Unknown };
        let stated =
            |(name, _): &(&String, &Format)| name.trim_start_matches('.').eq_ignore_ascii_case(&extension);
        if let Some((_, format)) = self.formats.iter().find(stated) {
            return ByName::Stated(*format);
        }
        match extension.as_str() {
            "txt" | "text" => ByName::Known(Format::Text),
            "md" | "markdown" => ByName::Known(Format::Markdown),
            "jsonl" | "ndjson" => ByName::Known(Format::Jsonl),
            other if foreign::is_extension(other) => ByName::Foreign,
            _ => ByName::Unknown,
        }
    }
}

/// What the extension of a file says of its format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ByName {
    /// The configuration names it.
    Stated(Format),
    Known(Format),
    /// It is that of a format which is not read.
    Foreign,
    Unknown,
}

impl ByName {
    /// Returns the format of a file that is read.
    pub(crate) fn format(self) -> Format {
        match self {
            Self::Stated(format) | Self::Known(format) => format,
            Self::Foreign | Self::Unknown => Format::Text,
        }
    }
}

/// Which fields of a JSONL record mean what; other fields are ignored, and an empty name reads none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Jsonl {
    /// The field that identifies the document, a string or a number; without it the file and the line do.
    pub id: String,
    /// The field that holds the text; a record without it is a failure.
    pub text: String,
    /// The field with the date of publication, which anchors relative dates.
    pub published: String,
    /// The field with the title.
    pub title: String,
    /// The field with the address of the page.
    pub url: String,
    /// The field with the language, as a BCP 47 tag.
    pub language: String,
    /// The field with the name of the publisher.
    pub publisher: String,
}

impl Default for Jsonl {
    fn default() -> Self {
        Self {
            id: "id".to_owned(),
            text: "text".to_owned(),
            published: "published".to_owned(),
            title: "title".to_owned(),
            url: "url".to_owned(),
            language: "language".to_owned(),
            publisher: "publisher".to_owned(),
        }
    }
}

/// How the bytes of an input are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Plain text, one document.
    #[default]
    Text,
    /// Markdown, one document, kept as it is written.
    Markdown,
    /// One JSON object a line, each a document.
    Jsonl,
}

impl Format {
    pub(crate) fn media_type(self) -> &'static str {
        match self {
            Self::Text => "text/plain",
            Self::Markdown => "text/markdown",
            Self::Jsonl => "application/jsonl",
        }
    }
}

/// Returns the extension as it is shown in a message.
pub(crate) fn extension(path: &Path) -> String {
    path.extension().map(spell).unwrap_or_default()
}
