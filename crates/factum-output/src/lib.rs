//! The wire format of factum: records, JSONL, CSV, pretty frames and the JSON Schema.
