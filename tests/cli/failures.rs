//! What could not be read or done: told on standard error, and in the exit status.

use std::fs;
use std::path::Path;

use crate::{factum, names, told, world};

#[test]
fn a_missing_input_fails_alone() {
    let output = factum(world().path(), &["run", "p.yaml", "a.txt", "none.txt", "b.txt"]);
    assert_eq!(output.status.code(), Some(1));
    let out = String::from_utf8(output.stdout).unwrap();
    assert_eq!(out.lines().filter(|line| line.contains("\"record\":\"document\"")).count(), 2);
    let failure = out.lines().find(|line| line.contains("\"record\":\"failure\"")).unwrap();
    assert!(failure.contains("none.txt"), "{failure}");
}

/// Runs over these inputs into a folder; returns the exit status and what was said before the summary.
fn run(folder: &Path, inputs: &[&str], more: &[&str]) -> (Option<i32>, Vec<String>) {
    let output = factum(folder, &[&["run", "p.yaml", "-o", "out"], more, inputs].concat());
    (output.status.code(), told(&output))
}

#[test]
fn every_input_that_gave_nothing_is_a_line_in_the_order_of_the_input() {
    let folder = world();
    let lines = "{\"text\":\"In May 2031.\"}\n{\"txt\":\"\"}\n{\"text\":\"\"}\n";
    fs::write(folder.path().join("picture"), b"GIF89a\0\0\0").unwrap();
    fs::write(folder.path().join("l.jsonl"), lines).unwrap();
    for jobs in ["1", "3"] {
        let (status, told) =
            run(folder.path(), &["none.txt", "picture", "a.txt", "l.jsonl", "no*.txt"], &["-j", jobs]);
        assert_eq!(status, Some(1));
        assert_eq!(
            told,
            [
                "failed: none.txt: no such file or folder",
                "skipped: picture: not text but a GIF picture",
                "failed: l.jsonl:2: column 10: no field `text`",
                "failed: no*.txt: no file matches the pattern",
            ]
        );
    }
    assert_eq!(run(folder.path(), &["a.txt", "b.txt"], &[]), (Some(0), Vec::new()));
    assert_eq!(names(&folder.path().join("out")), ["facts.jsonl"]);
}

#[test]
fn a_named_input_that_gave_nothing_makes_the_exit_status_1() {
    let folder = world();
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    for inner in ["some", "pictures", "void"] {
        fs::create_dir(folder.path().join(inner)).unwrap();
    }
    write("some/a.txt", "In May 2031.");
    write("some/p.pdf", "%PDF-1.7\n");
    write("pictures/p.pdf", "%PDF-1.7\n");
    write("blank.jsonl", "\n\n");
    let status = |inputs: &[&str]| run(folder.path(), inputs, &[]).0;
    assert_eq!(status(&["some/p.pdf", "a.txt"]), Some(1), "a file that is skipped");
    assert_eq!(status(&["pictures", "a.txt"]), Some(1), "a folder of which nothing is read");
    assert_eq!(status(&["void", "a.txt"]), Some(1), "an empty folder");
    assert_eq!(status(&["pictures/*", "a.txt"]), Some(1), "a pattern of which nothing is read");
    assert_eq!(
        run(folder.path(), &["blank.jsonl", "a.txt"], &[]),
        (Some(1), vec!["failed: blank.jsonl: there is no document in it".to_owned()])
    );
    // The neighbor: in a folder that gave something, a picture is told and no fault.
    let (status, told) = run(folder.path(), &["some", "a.txt"], &[]);
    assert_eq!((status, told.len()), (Some(0), 1), "{told:?}");
    assert!(told[0].starts_with("skipped: some/p.pdf: "), "{told:?}");
    // Inputs that the pipeline names are named, too.
    write("q.yaml", "version: \"1\"\ningest: {paths: [a.txt, pictures]}\nextract: [{uses: dates}]\n");
    assert_eq!(factum(folder.path(), &["run", "q.yaml"]).status.code(), Some(1));
}

#[test]
fn beyond_the_twentieth_failure_there_is_a_number_and_a_place() {
    let folder = world();
    let lines = |bad: usize| "{\"text\":\"In May 2031.\"}\n".to_owned() + &"bad\n".repeat(bad);
    for (bad, format, rest) in [
        (20, "jsonl", None),
        (21, "jsonl", Some("and: 1 more failed or were skipped; see the failure records in out/facts.jsonl")),
        (90, "csv", Some("and: 70 more failed or were skipped; see the failure records in out/failures.csv")),
    ] {
        fs::write(folder.path().join("l.jsonl"), lines(bad)).unwrap();
        let (status, told) = run(folder.path(), &["l.jsonl"], &["--format", format]);
        assert_eq!(status, Some(1));
        assert_eq!(told.len(), 20 + usize::from(rest.is_some()), "{told:?}");
        assert!(told[19].starts_with("failed: l.jsonl:21: "), "{told:?}");
        assert_eq!(told.get(20).map(String::as_str), rest);
    }
}

#[test]
fn a_name_cannot_command_the_terminal() {
    let (_, told) = run(world().path(), &["a\u{1b}31m\n.txt"], &[]);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(!told[0].contains('\u{1b}') && told[0].starts_with("failed: a"), "{told:?}");
}
