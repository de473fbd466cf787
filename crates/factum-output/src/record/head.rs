//! The fields that all findings share.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::json;
use super::wire::{Json, Own, wire};

/// Words of the source text and where they stand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Place<'a> {
    /// The words, verbatim from the source text.
    pub quote: Cow<'a, str>,
    /// Where they stand, `[start, end)` in UTF-8 bytes of the decoded source text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes: Option<[u32; 2]>,
    /// Where they stand, `[start, end)` in Unicode code points of the decoded source text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chars: Option<[u32; 2]>,
}

/// What every finding says of itself, whatever its kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Head<'a> {
    /// The id of the document.
    pub doc: Cow<'a, str>,
    /// The id of the record, unique in its document.
    pub id: RecordId<'a>,
    /// The evidence.
    #[serde(flatten)]
    pub place: Place<'a>,
    /// The step of the pipeline that found it.
    pub extractor: Cow<'a, str>,
    /// The stable name of the rule that fired.
    pub rule: Cow<'a, str>,
    /// The records it rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub because: Vec<RecordId<'a>>,
}

wire! {
    Place { quote, bytes, chars }
    Head { doc, id, place as flattened, extractor, rule, because }
}

/// The id of a record in its document: the step's id and a number from 1 in text order, as in `dates:3`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordId<'a> {
    /// The id of the step.
    pub step: Cow<'a, str>,
    /// The number within the step, in text order, from 1.
    pub number: u32,
}

impl fmt::Display for RecordId<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.step, self.number)
    }
}

impl RecordId<'_> {
    pub(crate) fn push_to(&self, out: &mut String) {
        out.push_str(&self.step);
        out.push(':');
        out.push_str(itoa::Buffer::new().format(self.number));
    }
}

impl Own for RecordId<'_> {
    type Owned = RecordId<'static>;

    fn own(self) -> RecordId<'static> {
        RecordId { step: self.step.own(), number: self.number }
    }
}

impl Json for RecordId<'_> {
    #[inline]
    fn put(&self, out: &mut Vec<u8>) {
        out.push(b'"');
        json::escape(out, self.step.as_bytes());
        out.push(b':');
        json::integer(out, self.number);
        out.push(b'"');
    }
}

impl Serialize for RecordId<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for RecordId<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        text.rsplit_once(':')
            .and_then(|(step, number)| {
                Some(Self { step: Cow::Owned(step.to_owned()), number: number.parse().ok()? })
            })
            .ok_or_else(|| {
                serde::de::Error::custom(format_args!("`{text}` is no record id, as `dates:3` is"))
            })
    }
}

impl JsonSchema for RecordId<'_> {
    fn schema_name() -> Cow<'static, str> {
        "RecordId".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "The id of a record in its document: the step's id and a number from 1 in text order.",
            "type": "string",
            "pattern": "^.+:[1-9][0-9]*$",
            "examples": ["dates:3"],
        })
    }
}
