//! The command line as a user meets it.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use insta::assert_snapshot;
use tempfile::TempDir;

fn factum(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_factum"))
        .args(arguments)
        .current_dir(folder)
        .env("NO_COLOR", "1")
        .env("COLUMNS", "100")
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

/// Shows an ending as a snapshot does: exit status, then both streams.
fn shown(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    format!(
        "exit {}\n-- stdout\n{}-- stderr\n{}",
        output.status.code().unwrap(),
        text(&output.stdout),
        text(&output.stderr)
    )
}

/// A folder with a pipeline and two reports.
fn world() -> TempDir {
    let folder = TempDir::new().unwrap();
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    write("p.yaml", "version: \"1\"\nextract:\n  - uses: dates\n  - uses: counts\n");
    write("a.txt", "Police freed 12 people on March 3, 2031.\n");
    write("b.txt", "More than 400 students marched in May 2031.\n");
    folder
}

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn records_go_to_standard_output_as_jsonl_in_a_pipe() {
    let output = factum(world().path(), &["run", "p.yaml", "a.txt", "b.txt"]);
    assert_eq!(output.status.code(), Some(0));
    let lines: Vec<serde_json::Value> = String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let kinds: Vec<_> = lines.iter().map(|line| format!("{} {}", line["record"], line["quote"])).collect();
    assert_eq!(
        kinds,
        [
            "\"document\" null",
            "\"count\" \"12\"",
            "\"date\" \"March 3, 2031\"",
            "\"document\" null",
            "\"count\" \"More than 400\"",
            "\"date\" \"May 2031\""
        ]
    );
    let summary = String::from_utf8(output.stderr).unwrap();
    assert!(summary.starts_with("read 2 documents = 2 done + 0 failed + 0 skipped\n"), "{summary}");
}

#[test]
fn explain_marks_numbers_that_are_no_counts_with_the_reason() {
    let folder = world();
    fs::write(folder.path().join("c.txt"), "The suspect, 34, was seen in Room 12 with 5 men.\n").unwrap();
    let marks = |arguments: &[&str]| -> Vec<String> {
        let output = factum(folder.path(), arguments);
        assert_eq!(output.status.code(), Some(0));
        String::from_utf8(output.stdout)
            .unwrap()
            .lines()
            .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap())
            .filter(|line| line["record"] == "mark")
            .map(|line| format!("{}: {}", line["rule"].as_str().unwrap(), line["label"].as_str().unwrap()))
            .collect()
    };
    assert_eq!(
        marks(&["run", "--explain", "p.yaml", "c.txt"]),
        [
            "counts.not_age: not a count: an age",
            "counts.not_name: not a count: a number that names or ranks a thing: cell 4, Flight 12, No. 5"
        ]
    );
    assert!(marks(&["run", "p.yaml", "c.txt"]).is_empty());
}

#[test]
fn a_missing_input_fails_alone() {
    let output = factum(world().path(), &["run", "p.yaml", "a.txt", "none.txt", "b.txt"]);
    assert_eq!(output.status.code(), Some(1));
    let out = String::from_utf8(output.stdout).unwrap();
    assert_eq!(out.lines().filter(|line| line.contains("\"record\":\"document\"")).count(), 2);
    let failure = out.lines().find(|line| line.contains("\"record\":\"failure\"")).unwrap();
    assert!(failure.contains("none.txt"), "{failure}");
}

#[test]
fn a_typo_in_the_pipeline_is_shown_in_its_line() {
    let folder = world();
    fs::write(folder.path().join("p.yaml"), "version: \"1\"\nextract:\n  - uses: datse\n").unwrap();
    assert_snapshot!(shown(&factum(folder.path(), &["run", "p.yaml", "a.txt"])));
}

#[test]
fn a_missing_pipeline_is_named() {
    let output = factum(world().path(), &["run", "none.yaml", "a.txt"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("none.yaml"));
}

#[test]
fn a_wrong_flag_is_a_usage_error() {
    assert_snapshot!(shown(&factum(world().path(), &["run", "p.yaml", "--jbos", "2"])));
}

#[test]
fn a_pipeline_without_inputs_asks_for_them() {
    assert_snapshot!(shown(&factum(world().path(), &["run", "p.yaml"])));
}

#[test]
fn check_describes_a_good_pipeline() {
    assert_snapshot!(shown(&factum(world().path(), &["check", "p.yaml"])));
}

#[test]
fn plugins_are_listed_and_described() {
    assert_snapshot!(shown(&factum(world().path(), &["plugins"])));
    let output = factum(world().path(), &["plugins", "nothing"]);
    assert_eq!(output.status.code(), Some(2));
    for kind in ["dates", "counts", "entities", "exclusions"] {
        let output = factum(world().path(), &["plugins", kind]);
        assert_eq!(output.status.code(), Some(0));
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.contains("Options (under `with:`):") && text.contains("disable:"), "{text}");
    }
}

#[test]
fn csv_needs_a_folder_and_fills_one_file_a_kind() {
    let folder = world();
    assert_snapshot!(shown(&factum(folder.path(), &["run", "p.yaml", "a.txt", "--format", "csv"])));
    let output = factum(folder.path(), &["run", "p.yaml", "a.txt", "--format", "csv", "-o", "out"]);
    assert_eq!(output.status.code(), Some(0));
    let counts = fs::read_to_string(folder.path().join("out/counts.csv")).unwrap();
    assert_eq!(counts.lines().count(), 2, "{counts}");
}

#[test]
fn standard_input_is_a_document() {
    let folder = world();
    let mut child = Command::new(env!("CARGO_BIN_EXE_factum"))
        .args(["run", "p.yaml", "-"])
        .current_dir(folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(b"It freed 12 people.").unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(String::from_utf8(output.stdout).unwrap().contains("\"quote\":\"12\""));
}

#[test]
fn a_closed_pipe_is_a_normal_end() {
    let folder = world();
    let text = "Police freed 12 people on March 3, 2031. ".repeat(50_000);
    fs::write(folder.path().join("long.txt"), text).unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_factum"))
        .args(["run", "p.yaml", "long.txt"])
        .current_dir(folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn the_sample_comes_out_the_same_at_any_number_of_jobs_and_fits_the_schema() {
    let folder = TempDir::new().unwrap();
    let run = |jobs: &str| {
        let out = folder.path().join(jobs);
        let arguments = ["run", "pipelines/amnesty.yaml", "--jobs", jobs, "-o", out.to_str().unwrap()];
        let output = factum(repository(), &arguments);
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
        fs::read_to_string(out.join("facts.jsonl")).unwrap()
    };
    let one = run("1");
    assert_eq!(one, run("2"));
    assert_eq!(one, run("7"));

    let validator = jsonschema::validator_for(&factum::output::schema::facts()).unwrap();
    let mut kinds = std::collections::BTreeSet::new();
    for line in one.lines() {
        let record: serde_json::Value = serde_json::from_str(line).unwrap();
        if let Err(error) = validator.validate(&record) {
            panic!("{error}\n{line}");
        }
        kinds.insert(record["record"].as_str().unwrap().to_owned());
    }
    assert_eq!(kinds.into_iter().collect::<Vec<_>>(), ["count", "date", "document", "entity", "exclusion"]);
}

#[test]
fn every_quote_stands_where_its_offsets_say() {
    let output = factum(repository(), &["run", "pipelines/amnesty.yaml", "--format", "jsonl"]);
    let mut text = String::new();
    let mut checked = 0;
    for line in String::from_utf8(output.stdout).unwrap().lines() {
        let record: serde_json::Value = serde_json::from_str(line).unwrap();
        if record["record"] == "document" {
            text = fs::read_to_string(repository().join(record["uri"].as_str().unwrap())).unwrap();
        }
        check_places(&record, &text, &mut checked);
    }
    assert!(checked > 300, "only {checked} places in the sample");
}

/// Holds every `{quote, bytes, chars}` of a record against the text, however deep it stands.
fn check_places(value: &serde_json::Value, text: &str, checked: &mut usize) {
    match value {
        serde_json::Value::Object(fields) => {
            if let (Some(quote), Some(bytes), Some(chars)) =
                (fields.get("quote"), fields.get("bytes"), fields.get("chars"))
            {
                let at =
                    |span: &serde_json::Value, i: usize| usize::try_from(span[i].as_u64().unwrap()).unwrap();
                assert_eq!(&text[at(bytes, 0)..at(bytes, 1)], quote.as_str().unwrap());
                let by_chars: String =
                    text.chars().skip(at(chars, 0)).take(at(chars, 1) - at(chars, 0)).collect();
                assert_eq!(by_chars, quote.as_str().unwrap());
                *checked += 1;
            }
            fields.values().for_each(|value| check_places(value, text, checked));
        }
        serde_json::Value::Array(all) => all.iter().for_each(|value| check_places(value, text, checked)),
        _ => {}
    }
}

#[test]
fn schemas_completions_and_manual_page_print() {
    for arguments in [&["schema", "pipeline"][..], &["schema", "facts"], &["completions", "bash"], &["man"]] {
        let output = factum(world().path(), arguments);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
        assert!(output.stdout.len() > 500, "{arguments:?}");
    }
}

#[test]
fn the_pipeline_schema_accepts_the_bundled_pipelines() {
    let schema = factum::registry().schema();
    let validator = jsonschema::validator_for(&schema).unwrap();
    // The file is YAML; this is what an editor sees of it.
    let seen = serde_json::json!({ "version": "1", "extract": [{ "uses": "dates" }, { "uses": "counts", "with": {} }] });
    assert!(validator.is_valid(&seen));
    let misspelt =
        serde_json::json!({ "version": "1", "extract": [{ "uses": "dates", "with": { "ancor": "news" } }] });
    assert!(!validator.is_valid(&misspelt));
}
