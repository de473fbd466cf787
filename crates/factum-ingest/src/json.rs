//! One line of JSONL, read without copying what is not asked for.

use std::fmt;

use factum_core::{Metadata, Source};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::config::Jsonl;
use crate::error::Kind;

/// Reads the configured fields of a record into `source` and `text`; the id stays empty when none is stated.
pub(crate) fn read(line: &str, fields: &Jsonl, source: &mut Source, text: &mut String) -> Result<(), Kind> {
    let mut json = serde_json::Deserializer::from_str(line);
    Record { fields, source, text }
        .deserialize(&mut json)
        .and_then(|()| json.end())
        .map_err(|error| Kind::Json { column: error.column().max(1), message: without_place(&error) })
}

/// Reads nothing but the id of a record into `id`, and no further than it must; none is found in what is no record.
///
/// Whoever reads the record later says what is wrong with it.
pub(crate) fn read_id(line: &str, fields: &Jsonl, id: &mut String) {
    id.clear();
    if !fields.id.is_empty() {
        let mut json = serde_json::Deserializer::from_str(line);
        // It ends in an error when it stops behind the id.
        let _ = json.deserialize_map(IdOnly { name: &fields.id, id });
    }
}

struct IdOnly<'a> {
    name: &'a str,
    id: &'a mut String,
}

impl<'de> Visitor<'de> for IdOnly<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let names = [self.name, "", "", "", "", "", ""];
        while let Some(meanings) = map.next_key_seed(Key(&names))? {
            if meanings == 0 {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            let value: &RawValue = map.next_value()?;
            let written = Scalar::new(value.get()).map(|scalar| scalar.write(self.id));
            if !matches!(written, Some(Ok(()))) {
                self.id.clear();
            }
            break;
        }
        Ok(())
    }
}

/// Drops the parser's own place, which would say `line 1` of every line.
fn without_place(error: &serde_json::Error) -> String {
    let message = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    message.strip_suffix(&place).map(str::to_owned).unwrap_or(message)
}

/// The meanings of fields, as bits: one field may have several (`id: url`).
type Meanings = u8;
const TEXT: Meanings = 1;
const ID: Meanings = 2;
const FIRST_OF_METADATA: u32 = 2;

/// Returns the name of each field, in the order of the bits.
fn names(fields: &Jsonl) -> [&str; 7] {
    let Jsonl { id, text, published, title, url, language, publisher } = fields;
    [text, id, published, title, url, language, publisher]
}

fn metadata_slots(metadata: &mut Metadata) -> [&mut Option<String>; 5] {
    let Metadata { title, published, url, language, publisher } = metadata;
    [published, title, url, language, publisher]
}

struct Record<'a> {
    fields: &'a Jsonl,
    source: &'a mut Source,
    text: &'a mut String,
}

impl<'de> DeserializeSeed<'de> for Record<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Record<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let names = names(self.fields);
        let mut seen: Meanings = 0;
        while let Some(meanings) = map.next_key_seed(Key(&names))? {
            if meanings == 0 {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            let name = names[meanings.trailing_zeros() as usize];
            if seen & meanings != 0 {
                return Err(A::Error::custom(format_args!("field `{name}` appears twice")));
            }
            seen |= meanings;
            if meanings & TEXT != 0 {
                map.next_value_seed(Text { name, out: self.text })?;
                if meanings != TEXT {
                    let text = self.text.clone();
                    self.source.set(meanings, |out| out.push_str(&text));
                }
            } else {
                let value: &RawValue = map.next_value()?;
                let Some(scalar) = Scalar::new(value.get()) else {
                    let found = kind_of(value.get());
                    return Err(A::Error::custom(format_args!(
                        "field `{name}` is {found}, expected a string or a number"
                    )));
                };
                let mut result = Ok(());
                self.source.set(meanings, |out| {
                    result = scalar.write(out);
                });
                result
                    .map_err(|e| A::Error::custom(format_args!("field `{name}`: {}", without_place(&e))))?;
            }
        }
        if seen & TEXT == 0 {
            return Err(A::Error::custom(format_args!("no field `{}`", names[0])));
        }
        self.source.forget_unless(seen);
        Ok(())
    }
}

/// Setting the parts of a source that records state.
trait Stated {
    fn set(&mut self, meanings: Meanings, write: impl FnMut(&mut String));
    fn forget_unless(&mut self, seen: Meanings);
}

impl Stated for Source {
    fn set(&mut self, meanings: Meanings, mut write: impl FnMut(&mut String)) {
        if meanings & ID != 0 {
            self.id.clear();
            write(&mut self.id);
        }
        for (bit, slot) in (FIRST_OF_METADATA..).zip(metadata_slots(&mut self.metadata)) {
            if meanings & (1 << bit) != 0 {
                let slot = slot.get_or_insert_default();
                slot.clear();
                write(slot);
            }
        }
    }

    /// Drops what an earlier record left, and what this one states as nothing.
    fn forget_unless(&mut self, seen: Meanings) {
        for (bit, slot) in (FIRST_OF_METADATA..).zip(metadata_slots(&mut self.metadata)) {
            if seen & (1 << bit) == 0 || slot.as_ref().is_some_and(String::is_empty) {
                *slot = None;
            }
        }
    }
}

/// A key, to be told what it means.
struct Key<'a>(&'a [&'a str; 7]);

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = Meanings;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Meanings, D::Error> {
        json.deserialize_str(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = Meanings;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field name")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Meanings, E> {
        let means = |(bit, name): (usize, &&str)| Meanings::from(**name == *key && !key.is_empty()) << bit;
        Ok(self.0.iter().enumerate().map(means).fold(0, |all, one| all | one))
    }
}

/// The text, appended where it belongs.
struct Text<'a> {
    name: &'a str,
    out: &'a mut String,
}

impl<'de> DeserializeSeed<'de> for Text<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_str(self)
    }
}

impl Visitor<'_> for Text<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a string in field `{}`", self.name)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.out.push_str(text);
        Ok(())
    }
}

/// A value that metadata may have.
enum Scalar<'a> {
    Null,
    /// Kept as written: `20210305` and `0.10` are not to be rounded or rewritten.
    Number(&'a str),
    String(&'a str),
}

impl<'a> Scalar<'a> {
    fn new(json: &'a str) -> Option<Self> {
        match json.as_bytes().first()? {
            b'"' => Some(Self::String(json)),
            b'n' => Some(Self::Null),
            b'-' | b'0'..=b'9' => Some(Self::Number(json)),
            _ => None,
        }
    }

    fn write(&self, out: &mut String) -> Result<(), serde_json::Error> {
        match self {
            Self::Null => Ok(()),
            Self::Number(digits) => {
                out.push_str(digits);
                Ok(())
            }
            Self::String(json) => {
                Text { name: "", out }.deserialize(&mut serde_json::Deserializer::from_str(json))
            }
        }
    }
}

fn kind_of(json: &str) -> &'static str {
    match json.as_bytes().first() {
        Some(b'{') => "an object",
        Some(b'[') => "an array",
        _ => "true or false",
    }
}
