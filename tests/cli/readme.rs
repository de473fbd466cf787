//! What the README shows is what the program writes.

use std::fs;

use serde_json::Value;

use crate::{factum, repository};

/// Returns the first block of a language that holds these words.
fn block(readme: &str, language: &str, holds: &str) -> String {
    let opening = format!("```{language}\n");
    let mut blocks = readme.split(&opening).skip(1).map(|rest| rest.split("\n```").next().unwrap());
    blocks.find(|block| block.contains(holds)).unwrap().to_owned()
}

/// Tells the first field that is shown and is otherwise in truth; `…` stands for the rest of a text.
fn difference(shown: &Value, real: &Value, at: &str) -> Option<String> {
    match (shown, real) {
        (Value::Object(fields), Value::Object(_)) => {
            fields.iter().find_map(|(name, value)| difference(value, &real[name], &format!("{at}.{name}")))
        }
        (Value::String(text), Value::String(whole)) if text.ends_with('…') => {
            let begins = whole.starts_with(text.trim_end_matches('…'));
            (!begins).then(|| format!("{at}: {whole}, and not {text}"))
        }
        _ => (shown != real).then(|| format!("{at}: {real}, and not {shown}")),
    }
}

#[test]
fn the_record_of_the_readme_is_the_one_that_its_command_writes() {
    let readme = fs::read_to_string(repository().join("README.md")).unwrap();
    let commands = block(&readme, "sh", "cargo run --release -- run ");
    let command = commands.lines().find_map(|line| line.strip_prefix("cargo run --release -- ")).unwrap();
    let arguments: Vec<_> = command.split('#').next().unwrap().split_whitespace().collect();
    let output = factum(repository(), &arguments);
    assert_eq!(output.status.code(), Some(0));
    let records: Vec<Value> = String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    // Wrapped lines are one record.
    let shown: Value = serde_json::from_str(&block(&readme, "json", "\"record\"").replace('\n', "")).unwrap();
    let same = |record: &&Value| ["record", "doc", "id"].iter().all(|field| record[*field] == shown[*field]);
    let real = records.iter().find(same).expect("the record that the README shows is there");
    assert_eq!(difference(&shown, real, "record"), None, "the whole record:\n{real}");
    assert!(shown.as_object().unwrap().len() > 10, "and it shows most of it");
}

#[test]
fn a_field_that_is_not_true_is_found() {
    let real = serde_json::json!({ "quote": "over 40", "noun": { "head": "person", "chars": [1, 2] } });
    let differs = |shown: Value| difference(&shown, &real, "").is_some();
    assert!(!differs(serde_json::json!({ "quote": "over…", "noun": { "head": "person" } })));
    assert!(differs(serde_json::json!({ "quote": "under…" })));
    assert!(differs(serde_json::json!({ "noun": { "chars": [1, 3] } })));
    assert!(differs(serde_json::json!({ "verb": "freed" })));
}
