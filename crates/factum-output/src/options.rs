//! The `output:` block of a pipeline file.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Error as _, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// How records are written; the `output:` block of a pipeline file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Options {
    /// Options of `--format jsonl`.
    pub jsonl: JsonlOptions,
    /// Options of `--format csv`.
    pub csv: CsvOptions,
}

/// Options of JSONL: one file, `facts.jsonl`, one record a line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct JsonlOptions {
    /// Which offsets a place in the text has: `bytes`, `chars`, or both.
    pub offsets: Offsets,
}

/// Options of CSV: one file a kind of record.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct CsvOptions {
    /// What the columns `start` and `end` count.
    pub offsets: Unit,
    /// What stands between two cells.
    pub delimiter: Delimiter,
    /// What becomes of a cell that a spreadsheet would run as a formula.
    pub formulas: Formulas,
    /// Whether the files start with a byte order mark, by which some spreadsheets recognize UTF-8.
    pub byte_order_mark: bool,
}

/// What an offset counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// UTF-8 bytes of the decoded source text.
    Bytes,
    /// Unicode code points of the decoded source text.
    #[default]
    Chars,
}

/// What stands between two cells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Delimiter {
    /// A comma.
    #[default]
    Comma,
    /// A semicolon, which spreadsheets expect where the comma is the decimal sign.
    Semicolon,
    /// A tab.
    Tab,
}

impl Delimiter {
    pub(crate) const fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
        }
    }
}

/// What becomes of a cell that a spreadsheet would run as a formula.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Formulas {
    /// A cell that starts with `=`, `+`, `-`, `@`, a tab, a line feed or a carriage return, and is no number, gets an
    /// apostrophe in front.
    #[default]
    Defuse,
    /// Cells are written as they are, for readers that are no spreadsheets.
    Keep,
}

/// A choice of [`Unit`]s, at least one; both by default.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offsets {
    bytes: bool,
    chars: bool,
}

impl Offsets {
    /// Makes the choice of one unit.
    pub const fn only(unit: Unit) -> Self {
        match unit {
            Unit::Bytes => Self { bytes: true, chars: false },
            Unit::Chars => Self { bytes: false, chars: true },
        }
    }

    /// Adds a unit.
    #[must_use]
    pub const fn and(self, unit: Unit) -> Self {
        match unit {
            Unit::Bytes => Self { bytes: true, ..self },
            Unit::Chars => Self { chars: true, ..self },
        }
    }

    /// Returns whether a unit is chosen.
    pub const fn has(self, unit: Unit) -> bool {
        match unit {
            Unit::Bytes => self.bytes,
            Unit::Chars => self.chars,
        }
    }
}

impl Default for Offsets {
    fn default() -> Self {
        Self { bytes: true, chars: true }
    }
}

impl Serialize for Offsets {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq([Unit::Bytes, Unit::Chars].into_iter().filter(|unit| self.has(*unit)))
    }
}

impl<'de> Deserialize<'de> for Offsets {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Units;

        impl<'de> Visitor<'de> for Units {
            type Value = Offsets;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of `bytes`, `chars`, or both")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut units: A) -> Result<Offsets, A::Error> {
                // Checked here and not afterwards, so that the error keeps its place in the file.
                let Some(first) = units.next_element()? else {
                    return Err(A::Error::invalid_length(0, &self));
                };
                let mut offsets = Offsets::only(first);
                while let Some(unit) = units.next_element()? {
                    offsets = offsets.and(unit);
                }
                Ok(offsets)
            }
        }

        deserializer.deserialize_seq(Units)
    }
}

impl JsonSchema for Offsets {
    fn schema_name() -> Cow<'static, str> {
        "Offsets".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "array",
            "items": generator.subschema_for::<Unit>(),
            "minItems": 1,
            "uniqueItems": true,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<Options, String> {
        serde_json::from_str(json).map_err(|e| e.to_string())
    }

    #[test]
    fn what_is_not_said_has_its_default() {
        let options = read(r#"{"csv": {"delimiter": "semicolon"}}"#).unwrap();
        assert_eq!(options.csv.delimiter, Delimiter::Semicolon);
        assert_eq!(options.csv.formulas, Formulas::Defuse);
        assert!(options.jsonl.offsets.has(Unit::Bytes) && options.jsonl.offsets.has(Unit::Chars));
    }

    #[test]
    fn one_unit_leaves_the_other_out() {
        let offsets = read(r#"{"jsonl": {"offsets": ["chars"]}}"#).unwrap().jsonl.offsets;
        assert_eq!(offsets, Offsets::only(Unit::Chars));
        assert_eq!(serde_json::to_string(&offsets).unwrap(), r#"["chars"]"#);
    }

    #[test]
    fn mistakes_are_errors() {
        assert!(read(r#"{"jsonl": {"ofsets": []}}"#).unwrap_err().contains("unknown field `ofsets`"));
        assert!(read(r#"{"jsonl": {"offsets": []}}"#).unwrap_err().contains("`bytes`, `chars`, or both"));
        assert!(
            read(r#"{"jsonl": {"offsets": ["lines"]}}"#).unwrap_err().contains("unknown variant `lines`")
        );
    }
}
