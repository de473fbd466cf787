//! The JSON Schema of pipeline files, by which editors complete and check them.

use schemars::SchemaGenerator;
use serde_json::{Map, Value, json};

use crate::registry::Registry;

impl Registry {
    /// Returns the JSON Schema of pipeline files that use these plugins.
    pub fn schema(&self) -> Value {
        let mut generator = SchemaGenerator::default();
        let mut kinds = Vec::new();
        let mut options = Vec::new();
        for plugin in self.plugins() {
            kinds.push(json!({ "const": plugin.kind(), "description": plugin.about() }));
            options.push(json!({
                "if": { "properties": { "uses": { "const": plugin.kind() } }, "required": ["uses"] },
                "then": { "properties": { "with": described(
                    plugin.subschema(&mut generator).to_value(),
                    &format!("Options of `{}`.", plugin.kind()),
                ) } },
            }));
        }
        let step = json!({
            "type": "object",
            "description": "A step: a plugin with its options.",
            "required": ["uses"],
            "additionalProperties": false,
            "properties": {
                "uses": { "description": "The plugin of the step.", "oneOf": kinds },
                "id": {
                    "description": "Names the step in messages and records; the plugin's name by default.",
                    "type": "string",
                    "pattern": r"^[\p{L}\p{N}_.\-]+$",
                },
                "with": { "description": "The options of the plugin." },
            },
            "allOf": options,
        });
        let ingest = generator.subschema_for::<factum_ingest::Config>().to_value();
        let normalize = generator.subschema_for::<factum_normalize::Options>().to_value();
        let output = generator.subschema_for::<factum_output::Options>().to_value();
        let definitions: Map<String, Value> = generator.take_definitions(true);
        json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "factum pipeline",
            "description": "What factum reads, what it looks for, and how it writes it down.",
            "type": "object",
            "required": ["version", "extract"],
            "additionalProperties": false,
            "properties": {
                "version": { "description": "The version of the file format, in quotes.", "const": "1" },
                "ingest": described(ingest, "Where documents come from; paths are relative to this file."),
                "normalize": described(normalize, "How the text is folded before extraction."),
                "languages": {
                    "description": "The languages of the documents.",
                    "type": "array",
                    "items": { "type": "string" },
                    "minItems": 1,
                    "uniqueItems": true,
                    "default": ["en"],
                },
                "extract": {
                    "description": "The steps; each runs behind those that write what it reads.",
                    "type": "array",
                    "items": step,
                    "minItems": 1,
                },
                "output": described(output, "How records are written."),
            },
            "$defs": definitions,
        })
    }
}

/// Puts a description beside a schema; one that the schema has of its own stays in force where it is referred to.
fn described(schema: Value, description: &str) -> Value {
    match schema {
        Value::Object(mut object) => {
            object.entry("description").or_insert_with(|| description.into());
            Value::Object(object)
        }
        // `true` and `false` are schemas too.
        other => json!({ "description": description, "allOf": [other] }),
    }
}
