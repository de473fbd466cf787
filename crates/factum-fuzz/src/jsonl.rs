//! A stream of JSON lines, against a plain reading of each line by `serde_json`.

use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::io::Cursor;

use factum_core::Source;
use factum_ingest::{Config, Format, Inputs, Published, decode_into};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;

/// A line that is longer gives an error in the second reading.
const SHORT: u64 = 64;

/// Reads bytes as a stream of JSON lines.
///
/// # Panics
///
/// When a line is lost or comes twice, when a text differs from that of the line, when a good line is refused, when two
/// documents have one id, or when an error or a warning has no place or more than one line.
pub fn jsonl(bytes: &[u8]) {
    let lines = Config { stdin: Some(Format::Jsonl), ..Config::default() };
    check(bytes, &lines);
    check(bytes, &Config { max_document_bytes: SHORT, ..lines });
    // Nobody says what the stream is.
    for _ in read(bytes, &Config::default()) {}
}

fn read(bytes: &[u8], config: &Config) -> Inputs {
    Inputs::new(&["-"], config).with_stdin(Cursor::new(bytes.to_vec()))
}

fn check(bytes: &[u8], config: &Config) {
    let mut inputs = read(bytes, config).peekable();
    if let Some(Err(error)) = inputs.next_if(|read| read.as_ref().is_err_and(|error| error.location() == "-"))
    {
        check_line(&error.to_string());
        assert!(!bytes.starts_with(b"{\""), "{error}: {}", bytes.escape_ascii());
        assert!(inputs.next().is_none(), "something is read behind an error that ends the stream");
        return;
    }
    let mut ids = HashSet::new();
    let (mut source, mut text) = (Source::default(), String::new());
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    for line in bytes.split(|byte| *byte == b'\n') {
        // The limit is for the line as it stands, with its carriage return.
        let too_long = line.len() as u64 > config.max_document_bytes;
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.trim_ascii().is_empty() && !too_long {
            continue;
        }
        let read = inputs.next().unwrap_or_else(|| panic!("a line is lost: {}", line.escape_ascii()));
        assert!(!too_long || read.is_err(), "longer than the limit: {}", line.escape_ascii());
        let decoded = read.and_then(|raw| {
            assert_eq!(raw.bytes(), line, "another line came");
            decode_into(&raw, config, &mut source, &mut text)
        });
        match decoded {
            Ok(warnings) => {
                for warning in warnings {
                    check_line(&warning.to_string());
                }
                assert!(!source.id.is_empty(), "a document without an id");
                assert!(ids.insert(source.id.clone()), "two documents have the id {:?}", source.id);
                let published = source.metadata.published.as_deref();
                let is_date = published.is_none_or(|date| date.parse::<Published>().is_ok());
                assert!(is_date, "{published:?} is no date of publication");
                check_text(line, &text);
            }
            Err(error) => {
                check_line(&error.to_string());
                assert!(too_long || !is_good(line), "{error}: {}", line.escape_ascii());
            }
        }
    }
    assert!(inputs.next().is_none(), "more documents than lines");
}

/// The text must be the one of the line; a line in a foreign encoding has none that could be compared.
fn check_text(line: &[u8], text: &str) {
    let Ok(line) = std::str::from_utf8(line) else { return };
    // Numbers out of range are errors here, and none where nobody asks for the field.
    let Ok(value) = serde_json::from_str::<Value>(line) else { return };
    assert_eq!(value.get("text").and_then(Value::as_str), Some(text), "{line}");
}

/// Returns whether a line is a document without doubt: an object without repeated fields, with a text and with plain values
/// where those count.
fn is_good(line: &[u8]) -> bool {
    let Ok(Fields(pairs)) = serde_json::from_slice(line) else { return false };
    let fields: BTreeMap<_, _> = pairs.iter().map(|(name, value)| (name.as_str(), value)).collect();
    let plain = |name: &str| {
        fields.get(name).is_none_or(|value| value.is_string() || value.is_number() || value.is_null())
    };
    fields.len() == pairs.len()
        && fields.get("text").is_some_and(|text| text.is_string())
        && ["id", "published", "title", "url", "language", "publisher"].into_iter().all(plain)
}

/// The fields of an object, each as often as it is there.
struct Fields(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_map(FieldsVisitor)
    }
}

struct FieldsVisitor;

impl<'de> Visitor<'de> for FieldsVisitor {
    type Value = Fields;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        Ok(Fields(fields))
    }
}

/// What is told begins with the place and is one line.
fn check_line(said: &str) {
    assert!(said.starts_with('-') && said.len() > 4, "the place is not told: {said}");
    assert!(!said.chars().any(char::is_control), "{said:?} is no line for people");
}
