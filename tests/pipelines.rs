//! The pipelines that come with factum, over their own samples.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fmt::Write;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// Runs a pipeline over its samples and lists the exclusions it finds.
fn exclusions(pipeline: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_factum"))
        .args(["run", pipeline, "--format", "jsonl"])
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")))
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let mut listing = String::new();
    for line in String::from_utf8(output.stdout).unwrap().lines() {
        let record: Value = serde_json::from_str(line).unwrap();
        if record["record"] != "exclusion" {
            continue;
        }
        let quotes = |field: &str| -> Vec<String> {
            let parts = record[field].as_array().into_iter().flatten();
            parts.map(|part| part["quote"].as_str().unwrap().to_owned()).collect()
        };
        let offences = record["offences"].as_array().into_iter().flatten();
        let codes: Vec<&str> = offences.map(|o| o["code"].as_str().unwrap_or("-")).collect();
        writeln!(
            listing,
            "{} | {} {} | {} | {} | {}",
            record["doc"].as_str().unwrap(),
            record["polarity"].as_str().unwrap(),
            record["modality"].as_str().unwrap(),
            record["instrument"]["quote"].as_str().unwrap_or("-"),
            quotes("subjects").join(", "),
            codes.join(" "),
        )
        .unwrap();
    }
    listing
}

#[test]
fn sanctions() {
    insta::assert_snapshot!(exclusions("pipelines/sanctions.yaml"));
}

#[test]
fn insurance() {
    insta::assert_snapshot!(exclusions("pipelines/insurance.yaml"));
}
