//! The records that runs write.

use std::fs;

use tempfile::TempDir;

use crate::{factum, repository, world};

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
