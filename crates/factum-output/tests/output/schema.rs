//! The schema in the repository is the one of the types, and every record meets it.

use std::path::Path;

use serde_json::{Value, json};

use crate::records::with_every_record;

/// Returns the schema with every object closed, so that a field the schema does not name is an error.
///
/// The definition of a kind stays open: its alternative adds the tag and is closed around both.
fn closed(mut schema: Value) -> Value {
    fn close(schema: &mut Value, name: &str) {
        match schema {
            Value::Object(object) => {
                object.iter_mut().for_each(|(name, value)| close(value, name));
                if object.contains_key("properties") && !name.ends_with("Record") {
                    object.insert("unevaluatedProperties".to_owned(), json!(false));
                }
            }
            Value::Array(list) => list.iter_mut().for_each(|value| close(value, name)),
            _ => {}
        }
    }
    close(&mut schema, "");
    schema
}

#[test]
fn the_schema_in_the_repository_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schema/facts-v1.json");
    let fresh = serde_json::to_string_pretty(&factum_output::schema::facts()).unwrap() + "\n";
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        std::fs::write(&path, &fresh).unwrap();
    }
    let stored = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        stored == fresh,
        "schema/facts-v1.json is stale; run `UPDATE_SCHEMA=1 cargo test -p factum-output`"
    );
}

#[test]
fn every_record_meets_the_schema() {
    let schema = factum_output::schema::facts();
    let open = jsonschema::validator_for(&schema).unwrap();
    let closed = jsonschema::validator_for(&closed(schema)).unwrap();
    let unknown =
        json!({"record": "failure", "doc": "a", "source": "a", "stage": "read", "reason": "x", "more": 1});
    assert!(open.is_valid(&unknown) && !closed.is_valid(&unknown));
    with_every_record(|record| {
        let value = serde_json::to_value(record).unwrap();
        for validator in [&open, &closed] {
            let errors: Vec<_> =
                validator.iter_errors(&value).map(|e| format!("{} at {}", e, e.instance_path())).collect();
            assert!(errors.is_empty(), "{value:#}\n{errors:#?}");
        }
    });
}

#[test]
fn what_is_no_record_does_not() {
    let validator = jsonschema::validator_for(&factum_output::schema::facts()).unwrap();
    let good = json!({"record": "failure", "doc": "a", "source": "a", "stage": "read", "reason": "gone"});
    assert!(validator.is_valid(&good));
    for (field, wrong) in [
        ("record", json!("feilure")),
        ("stage", json!("reading")),
        ("doc", json!(7)),
        ("reason", Value::Null),
    ] {
        let mut bad = good.clone();
        bad[field] = wrong;
        assert!(!validator.is_valid(&bad), "{bad}");
    }
    let mut mark = json!({"record": "mark", "doc": "a", "id": "m:1", "quote": "x", "bytes": [0, 1], "chars": [0, 1],
        "extractor": "m", "rule": "m.x", "label": "x"});
    assert!(validator.is_valid(&mark));
    mark["bytes"] = json!([0, -1]);
    assert!(!validator.is_valid(&mark));
    mark["bytes"] = json!([0, 1, 2]);
    assert!(!validator.is_valid(&mark));
}

#[test]
fn each_kind_is_an_alternative_with_its_constant() {
    let schema = factum_output::schema::facts();
    let kinds: Vec<_> = schema["oneOf"]
        .as_array()
        .unwrap()
        .iter()
        .map(|kind| kind["properties"]["record"]["const"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(kinds, factum_output::RecordKind::ALL.map(factum_output::RecordKind::as_str));
}
