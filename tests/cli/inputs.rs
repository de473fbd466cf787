//! Which inputs are read, under which ids and dates, and what is said of them.

use std::fs;
use std::process::Output;

use insta::assert_snapshot;

use crate::{factum, shown, world};

/// The records of a run, by kind.
fn records(output: &Output, kind: &str) -> Vec<serde_json::Value> {
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    let lines = text.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    lines.filter(|line| line["record"] == kind).collect()
}

#[test]
fn a_file_that_is_named_twice_is_read_once_and_no_failure() {
    let output = factum(world().path(), &["run", "p.yaml", "a.txt", "./a.txt", "*.txt"]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let ids: Vec<_> = records(&output, "document").iter().map(|document| document["id"].clone()).collect();
    assert_eq!(ids, ["a", "b"]);
    let reasons: Vec<_> =
        records(&output, "failure").iter().map(|failure| failure["reason"].clone()).collect();
    assert_eq!(reasons, ["the same as a.txt, which is read already"; 2]);
    assert!(String::from_utf8(output.stderr).unwrap().contains("2 done + 0 failed + 2 skipped"));
}

#[test]
fn a_page_is_no_prose_also_when_it_is_named() {
    let folder = world();
    fs::write(folder.path().join("page.html"), "<p><b>4217</b> people were freed.").unwrap();
    fs::write(folder.path().join("page.txt"), "<!doctype html><p><b>4217</b> people were freed.").unwrap();
    let output = factum(folder.path(), &["run", "p.yaml", "page.html", "page.txt"]);
    assert!(records(&output, "count").is_empty());
    let reasons: Vec<_> =
        records(&output, "failure").iter().map(|failure| failure["reason"].clone()).collect();
    assert_eq!(
        reasons,
        ["no format is known for `.html`, and `formats` names none", "not text but an HTML page"]
    );
}

#[test]
fn repeated_ids_and_unread_dates_are_told() {
    let folder = world();
    let line = |i: usize| {
        format!("{{\"id\": {i}, \"published\": \"yesterday\", \"text\": \"It freed {i} people.\"}}\n")
    };
    let lines = (0..30).chain(0..30).map(line).collect::<Vec<_>>().concat();
    fs::write(folder.path().join("n.jsonl"), lines).unwrap();
    let output = factum(folder.path(), &["run", "p.yaml", "n.jsonl"]);
    assert_eq!(output.status.code(), Some(0));
    let said = String::from_utf8(output.stderr.clone()).unwrap();
    assert!(
        said.contains("warning: n.jsonl:31: id `0` is that of n.jsonl:1 already; it is `0~2` here\n"),
        "{said}"
    );
    assert!(
        said.contains("warning: n.jsonl:1: date of publication `yesterday` is not read; expected a day"),
        "{said}"
    );
    assert_eq!(said.matches("warning: n.jsonl:").count(), 40);
    assert!(
        said.contains("warning: 10 more repeated ids\nwarning: 40 more dates that were not read\n"),
        "{said}"
    );
    let mut keys: Vec<_> =
        records(&output, "count").iter().map(|count| format!("{} {}", count["doc"], count["id"])).collect();
    let all = keys.len();
    keys.sort();
    keys.dedup();
    assert!(all >= 60 && keys.len() == all, "{keys:?}");
}

#[test]
fn a_date_of_publication_can_be_given() {
    let folder = world();
    fs::write(folder.path().join("c.txt"), "It freed 12 people yesterday.").unwrap();
    fs::write(folder.path().join("2031-05-10-d.txt"), "It freed 12 people yesterday.").unwrap();
    let named = "version: \"1\"\ningest: {published: {file_name: \"{date}-*\"}}\nextract:\n  - uses: dates\n";
    fs::write(folder.path().join("q.yaml"), named).unwrap();
    let dates = |arguments: &[&str]| -> Vec<String> {
        let output = factum(folder.path(), arguments);
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
        let published = records(&output, "document").into_iter().map(|document| {
            assert!(document["published"]["value"].is_null() || document["published"]["basis"] == "supplied");
            document["published"]["value"].to_string()
        });
        let dates = records(&output, "date").into_iter().map(|date| date["value"].to_string());
        published.zip(dates).map(|(published, date)| format!("{published} {date}").replace('"', "")).collect()
    };
    assert_eq!(dates(&["run", "p.yaml", "c.txt", "--published", "2031-05-14"]), ["2031-05-14 2031-05-13"]);
    assert_eq!(
        dates(&["run", "q.yaml", "c.txt", "2031-05-10-d.txt", "--published", "2031-05-14T08:00:00Z"]),
        ["2031-05-14T08:00:00Z 2031-05-13", "2031-05-10 2031-05-09"]
    );
    assert!(dates(&["run", "q.yaml", "c.txt"])[0].starts_with("null "));
    assert_snapshot!(shown(&factum(folder.path(), &["run", "p.yaml", "c.txt", "--published", "yesterday"])));
}

#[test]
fn every_form_of_a_date_that_is_taken_anchors_the_others() {
    let folder = world();
    let forms = [
        "\"2031-05-14\"",
        "20310514",
        "\"2031-05-14T08:30:00Z\"",
        "\"2031-05-14 08:30\"",
        "\"Wed, 14 May 2031 08:30:00 +0000\"",
    ];
    let line =
        |form: &&str| format!("{{\"published\": {form}, \"text\": \"It freed 12 people yesterday.\"}}\n");
    fs::write(folder.path().join("n.jsonl"), forms.iter().map(line).collect::<Vec<_>>().concat()).unwrap();
    let output = factum(folder.path(), &["run", "p.yaml", "n.jsonl"]);
    let values: Vec<_> = records(&output, "date").iter().map(|date| date["value"].clone()).collect();
    assert_eq!(values, ["2031-05-13"; 5]);
    assert!(!String::from_utf8(output.stderr).unwrap().contains("warning"));
}

#[cfg(unix)]
#[test]
fn names_cannot_write_to_the_terminal() {
    let folder = world();
    fs::write(folder.path().join("x\u{1b}[2J\u{202e}.txt"), "%PDF-1.7").unwrap();
    for arguments in [
        &["run", "p.yaml", "-vv", "--color", "never", "--format", "pretty", "x\u{1b}[2J\u{202e}.txt"][..],
        &["run", "p.yaml", "-vv", "--color", "never", "--format", "pretty", "none\u{1b}[2J\u{202e}.txt"],
    ] {
        let output = factum(folder.path(), arguments);
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8(said).unwrap();
        assert!(said.contains("␛[2J\\u{202e}.txt"), "{said}");
        assert!(!said.contains("\u{1b}[2J") && !said.contains('\u{202e}'), "{said}");
    }
}
