//! Where records go, and what becomes of a run that cannot write them.

use std::fs;
use std::process::{Command, Stdio};

#[cfg(unix)]
use crate::names;
use crate::{factum, text, world};

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
fn an_output_that_cannot_be_written_is_told_with_the_cause_and_status_3() {
    let folder = world();
    for (output, said) in [
        ("a.txt", "error: a.txt cannot be written into: it is a file and no folder\n"),
        ("a.txt/out", "error: a.txt/out cannot be made: "),
    ] {
        let output = factum(folder.path(), &["run", "p.yaml", "a.txt", "-o", output]);
        assert_eq!(output.status.code(), Some(3));
        let stderr = text(&output.stderr);
        assert!(stderr.starts_with(said), "{stderr}");
        assert!(stderr.len() > "error: a.txt/out cannot be made: \n".len(), "the cause is named: {stderr}");
    }
    assert!(fs::read_to_string(folder.path().join("a.txt")).unwrap().starts_with("Police"));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_under_standard_output_or_standard_error_is_no_panic() {
    let folder = world();
    let full = || fs::File::options().write(true).open("/dev/full").unwrap();
    let mut command = crate::command(folder.path(), &["run", "p.yaml", "a.txt"]);
    let output = command.stdout(full()).output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    let said = text(&output.stderr);
    assert!(said.starts_with("error: standard output cannot be written: No space left"), "{said}");
    let output = crate::command(folder.path(), &["man"]).stdout(full()).output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    // What is said is lost, and the records are not.
    let mut command = crate::command(folder.path(), &["run", "p.yaml", "none.txt", "a.txt", "-vv"]);
    let output = command.stderr(full()).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output.stdout).lines().count(), 4);
}

#[cfg(unix)]
#[test]
fn a_file_beyond_the_limit_of_its_size_is_told_and_leaves_nothing() {
    let folder = world();
    fs::write(folder.path().join("l.jsonl"), "{\"text\":\"In May 2031.\"}\n".repeat(3000)).unwrap();
    let run = |limit: &str| {
        let script = format!("ulimit -f {limit}; exec \"$0\" run p.yaml l.jsonl -o out");
        let mut shell = Command::new("sh");
        shell.args(["-c", &script, env!("CARGO_BIN_EXE_factum")]).current_dir(folder.path());
        shell.stdin(Stdio::null()).output().unwrap()
    };
    let output = run("100");
    assert_eq!(output.status.code(), Some(3), "and no signal");
    let said = text(&output.stderr);
    assert!(said.starts_with("error: out/facts.jsonl cannot be written: File too large"), "{said}");
    assert!(names(&folder.path().join("out")).is_empty());
    assert_eq!(run("unlimited").status.code(), Some(0));
    assert_eq!(names(&folder.path().join("out")), ["facts.jsonl"]);
}
