//! Numbers as people write them.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize, Serializer};

use super::json;
use super::wire::{Json, copied};

/// The largest magnitude below which every whole number has an exact `f64`.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// A finite number that is written without a decimal part when it is whole: `379`, not `379.0`.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Deserialize)]
#[serde(transparent)]
pub struct Number(f64);

impl Number {
    /// Makes a number; `None` for an infinity and for what is no number, which JSON cannot write.
    pub const fn new(value: f64) -> Option<Self> {
        if value.is_finite() { Some(Self(value)) } else { None }
    }

    /// Returns the number.
    pub const fn get(self) -> f64 {
        self.0
    }

    /// Returns the number when it is whole and exact.
    pub(crate) fn whole(self) -> Option<i64> {
        (self.0.fract() == 0.0 && self.0.abs() <= EXACT).then_some(self.0 as i64)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.whole() {
            Some(whole) => whole.fmt(f),
            None => self.0.fmt(f),
        }
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.whole() {
            Some(whole) => serializer.serialize_i64(whole),
            None => serializer.serialize_f64(self.0),
        }
    }
}

impl JsonSchema for Number {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Number".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "number" })
    }
}

copied!(Number);

impl Json for Number {
    fn put(&self, out: &mut Vec<u8>) {
        if let Some(whole) = self.whole() {
            return json::integer(out, whole);
        }
        // The shortest digits that read back as the same number. A buffer takes all there is to write.
        let written = serde_json::to_writer(out, &self.0);
        debug_assert!(written.is_ok(), "a finite number was not written");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(value: f64) -> String {
        serde_json::to_string(&Number::new(value)).unwrap()
    }

    #[test]
    fn whole_numbers_have_no_decimal_part() {
        assert_eq!(json(379.0), "379");
        assert_eq!(json(-2.0), "-2");
        assert_eq!(json(-0.0), "0");
        assert_eq!(json(6.5), "6.5");
        assert_eq!(json(1e300), "1e+300");
        assert_eq!(json(f64::NAN), "null");
        assert_eq!(Number::new(1_500_000.0).unwrap().to_string(), "1500000");
    }
}
