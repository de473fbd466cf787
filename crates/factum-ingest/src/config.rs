//! What is read, and how.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::Path;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What is read, and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// Files, folders, patterns such as `reports/**/*.txt`, or `-` for standard input; inputs given on the command
    /// line take their place.
    pub paths: Vec<String>,
    /// Which fields of a JSONL record mean what.
    pub jsonl: Jsonl,
    /// The longest document that is read, in bytes of a file or of a JSONL line; 64 MiB unless told.
    pub max_document_bytes: u64,
    /// Whether files and folders whose names start with a dot are read in a folder; one given by name always is.
    pub hidden: bool,
    /// Whether links to folders are followed inside a folder; links to files always are.
    pub follow_links: bool,
    /// How files with further extensions are read in a folder, as in `html: text`. Known are `txt` and `text`, `md` and
    /// `markdown`, `jsonl` and `ndjson`; a file without extension, or one given by name or by a pattern, is text.
    pub formats: BTreeMap<String, Format>,
    /// How standard input is read; unless told, as JSONL when it starts with an object and as text otherwise.
    pub stdin: Option<Format>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            paths: Vec::new(),
            jsonl: Jsonl::default(),
            max_document_bytes: 64 << 20,
            hidden: false,
            follow_links: false,
            formats: BTreeMap::new(),
            stdin: None,
        }
    }
}

impl Config {
    /// Returns how a file is read, going by its extension; `None` when nobody says.
    pub(crate) fn format_of(&self, path: &Path) -> Option<Format> {
        let Some(extension) = path.extension() else { return Some(Format::Text) };
        let extension = extension.to_str()?.to_ascii_lowercase();
        let stated =
            |(name, _): &(&String, &Format)| name.trim_start_matches('.').eq_ignore_ascii_case(&extension);
        if let Some((_, format)) = self.formats.iter().find(stated) {
            return Some(*format);
        }
        match extension.as_str() {
            "txt" | "text" => Some(Format::Text),
            "md" | "markdown" => Some(Format::Markdown),
            "jsonl" | "ndjson" => Some(Format::Jsonl),
            _ => None,
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
    path.extension().map(OsStr::to_string_lossy).unwrap_or_default().into_owned()
}
