//! The JSON Schema of the records.

use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use crate::record::Record;

/// Returns the JSON Schema (draft 2020-12) of one record: one alternative a kind, told apart by `record`.
///
/// `schema/facts-v1.json` holds it, and a test keeps that file up to date.
pub fn facts() -> Value {
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let mut schema = generator.into_root_schema_for::<Record<'static>>().to_value();
    if let Value::Object(schema) = &mut schema {
        schema.insert("title".to_owned(), json!("factum record, version 1"));
    }
    schema
}
