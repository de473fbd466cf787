//! Holds expectations against records.

use factum_output::Record;
use serde_json::Value;

use crate::case::Expected;

/// Returns what to say when no record meets an expectation.
pub(crate) fn missing(expected: &Expected, records: &[Record<'_>]) -> Option<String> {
    let mut nearest = None;
    for record in records.iter().filter(|record| record.kind().as_str() == expected.kind) {
        let Ok(json) = serde_json::to_value(record) else { continue };
        if !stands_on(&json, &expected.quote) {
            continue;
        }
        let wrong: Vec<_> = expected
            .fields
            .iter()
            .filter_map(|(name, value)| {
                let found = shown(json.get(name));
                (found != *value).then(|| format!("{name} is `{found}`, not `{value}`"))
            })
            .collect();
        if wrong.is_empty() {
            return None;
        }
        nearest = Some(wrong.join(", "));
    }
    let Expected { kind, quote, .. } = expected;
    Some(match nearest {
        Some(wrong) => format!("{kind} `{quote}`: {wrong}"),
        None => format!("{kind} `{quote}` was not found"),
    })
}

/// Returns whether a record rests on these words: its quote, or its cue where it has one.
fn stands_on(record: &Value, quote: &str) -> bool {
    let cue = record.get("cue").and_then(|cue| cue.get("quote"));
    [record.get("quote"), cue].into_iter().flatten().any(|q| q.as_str() == Some(quote))
}

/// Writes a field as expectations have it: lists by their codes, objects by their class or words.
fn shown(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(all)) => all.iter().map(|one| shown(Some(one))).collect::<Vec<_>>().join(","),
        Some(Value::Object(part)) => {
            shown(part.get("code").or_else(|| part.get("class")).or_else(|| part.get("quote")))
        }
        Some(other) => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_shown_as_expectations_write_them() {
        let json = serde_json::json!({"a": 400, "b": false, "c": [{"code": "0101"}, {"quote": "x"}], "d": {"class": "release"}});
        let field = |name| shown(json.get(name));
        assert_eq!(
            [field("a"), field("b"), field("c"), field("d"), field("e")],
            ["400", "false", "0101,x", "release", ""]
        );
    }
}
