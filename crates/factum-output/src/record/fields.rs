//! The record of a finding with fields of its own.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::head::{Head, Place};
use super::json;
use super::number::Number;
use super::wire::{Json, Own, wire};

/// A finding with fields of its own, from an extractor whose findings fit no other kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct RecordRecord<'a> {
    /// What all findings share.
    #[serde(flatten)]
    pub head: Head<'a>,
    /// What the fields describe: `vote`, `fine`.
    pub kind: Cow<'a, str>,
    /// The fields, in the order the extractor gave them.
    pub fields: Fields<'a>,
}

wire!(RecordRecord { head as flattened, kind, fields });

/// Named values in a fixed order; an object in JSON.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fields<'a>(pub Vec<(Cow<'a, str>, FieldValue<'a>)>);

/// The value of a field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum FieldValue<'a> {
    /// Yes or no.
    Flag(bool),
    /// A number.
    Number(Number),
    /// Words, or the id of another record.
    Text(Cow<'a, str>),
    /// A part of the text.
    Place(Place<'a>),
    /// Several values.
    List(Vec<FieldValue<'a>>),
}

impl Own for FieldValue<'_> {
    type Owned = FieldValue<'static>;

    fn own(self) -> FieldValue<'static> {
        match self {
            Self::Flag(flag) => FieldValue::Flag(flag),
            Self::Number(number) => FieldValue::Number(number),
            Self::Text(text) => FieldValue::Text(text.own()),
            Self::Place(place) => FieldValue::Place(place.own()),
            Self::List(list) => FieldValue::List(list.own()),
        }
    }
}

impl Own for Fields<'_> {
    type Owned = Fields<'static>;

    fn own(self) -> Fields<'static> {
        Fields(self.0.into_iter().map(|(name, value)| (name.own(), value.own())).collect())
    }
}

impl Fields<'_> {
    /// Returns the fields as a JSON object.
    pub(crate) fn to_json(&self) -> String {
        let mut out = Vec::new();
        self.put(&mut out);
        String::from_utf8(out).expect("JSON of strings is UTF-8")
    }
}

impl Json for FieldValue<'_> {
    fn put(&self, out: &mut Vec<u8>) {
        match self {
            Self::Flag(flag) => flag.put(out),
            Self::Number(number) => number.put(out),
            Self::Text(text) => text.put(out),
            Self::Place(place) => place.put(out),
            Self::List(list) => list.put(out),
        }
    }
}

impl Json for Fields<'_> {
    fn put(&self, out: &mut Vec<u8>) {
        out.push(b'{');
        for (name, value) in &self.0 {
            json::string(out, name);
            out.push(b':');
            value.put(out);
            out.push(b',');
        }
        json::close(out);
    }
}

impl Serialize for Fields<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

impl<'de> Deserialize<'de> for Fields<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Ordered;

        impl<'de> Visitor<'de> for Ordered {
            type Value = Fields<'static>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object of fields")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut fields = Vec::new();
                while let Some((name, value)) = map.next_entry::<String, FieldValue<'static>>()? {
                    fields.push((name.into(), value));
                }
                Ok(Fields(fields))
            }
        }

        deserializer.deserialize_map(Ordered)
    }
}

impl JsonSchema for Fields<'_> {
    fn schema_name() -> Cow<'static, str> {
        "Fields".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "Named values in the order the extractor gave them.",
            "type": "object",
            "additionalProperties": generator.subschema_for::<FieldValue<'static>>(),
        })
    }
}
