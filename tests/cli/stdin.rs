//! Standard input: read when it is named, and when it sends something and nothing else is named.

#[cfg(unix)]
use std::fs::{self, File};
use std::io::Write;
#[cfg(unix)]
use std::io::{BufRead, BufReader, Read};
#[cfg(unix)]
use std::process::{Child, Output};
use std::process::{Command, Stdio};

#[cfg(unix)]
use tempfile::TempDir;

use crate::world;
#[cfg(unix)]
use crate::{command, text, told};

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

/// A pipeline that names `b.txt`, and one that names nothing.
#[cfg(unix)]
fn pipelines() -> TempDir {
    let folder = world();
    let own = "version: \"1\"\ningest: {paths: [b.txt]}\nextract: [{uses: dates}, {uses: counts}]\n";
    fs::write(folder.path().join("own.yaml"), own).unwrap();
    folder
}

#[cfg(unix)]
fn quotes(output: &Output, quote: &str) -> bool {
    text(&output.stdout).contains(&format!("\"quote\":\"{quote}\""))
}

#[cfg(unix)]
fn run(folder: &TempDir, arguments: &[&str], stdin: impl Into<Stdio>) -> Child {
    command(folder.path(), &[&["run"], arguments].concat()).stdin(stdin).spawn().unwrap()
}

#[cfg(unix)]
#[test]
fn a_pipe_that_sends_something_takes_the_place_of_the_pipelines_paths() {
    let folder = pipelines();
    let mut child = run(&folder, &["own.yaml"], Stdio::piped());
    child.stdin.take().unwrap().write_all(b"It freed 12 people.").unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(quotes(&output, "12") && !quotes(&output, "More than 400"));
    assert_eq!(told(&output), ["note: standard input is read in place of the paths of own.yaml"]);
    // A redirected file likewise, and a pipeline without paths reads it without a word.
    let file = || File::open(folder.path().join("a.txt")).unwrap();
    let output = run(&folder, &["own.yaml"], file()).wait_with_output().unwrap();
    assert!(quotes(&output, "12") && !quotes(&output, "More than 400"));
    let output = run(&folder, &["p.yaml"], file()).wait_with_output().unwrap();
    assert!(quotes(&output, "12") && told(&output).is_empty());
}

#[cfg(unix)]
#[test]
fn a_pipe_that_sends_nothing_leaves_the_pipelines_paths() {
    let folder = pipelines();
    let output = run(&folder, &["own.yaml"], Stdio::null()).wait_with_output().unwrap();
    assert!(quotes(&output, "More than 400") && told(&output).is_empty());
    let mut child = run(&folder, &["own.yaml"], Stdio::piped());
    drop(child.stdin.take());
    let output = child.wait_with_output().unwrap();
    assert!(quotes(&output, "More than 400"));
    assert_eq!(told(&output), ["note: standard input is empty; the paths of own.yaml are read"]);
    // A pipeline without paths has nothing to read then.
    let mut child = run(&folder, &["p.yaml"], Stdio::piped());
    drop(child.stdin.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(told(&output)[0].contains("names no inputs"), "{:?}", told(&output));
}

#[cfg(unix)]
#[test]
fn a_silent_pipe_is_not_waited_for_and_keeps_what_comes_later() {
    // As in a shell's loop over slow lines: they belong to the loop.
    let folder = pipelines();
    let (mut from, mut to) = std::io::pipe().unwrap();
    let child = run(&folder, &["own.yaml"], from.try_clone().unwrap());
    let output = child.wait_with_output().unwrap();
    assert!(quotes(&output, "More than 400"));
    let note =
        "note: nothing comes on standard input; the paths of own.yaml are read (name `-` to wait for it)";
    assert_eq!(told(&output), [note]);
    to.write_all(b"later").unwrap();
    drop(to);
    let mut rest = String::new();
    from.read_to_string(&mut rest).unwrap();
    assert_eq!(rest, "later");
}

#[cfg(unix)]
#[test]
fn inputs_that_are_named_leave_standard_input_alone() {
    let folder = pipelines();
    let file = File::open(folder.path().join("a.txt")).unwrap();
    let output = run(&folder, &["own.yaml", "b.txt"], file).wait_with_output().unwrap();
    assert!(quotes(&output, "More than 400") && !quotes(&output, "12") && told(&output).is_empty());
}

#[cfg(unix)]
#[test]
fn a_pipeline_without_paths_waits_for_a_slow_pipe_and_says_so() {
    let folder = pipelines();
    let mut child = run(&folder, &["p.yaml"], Stdio::piped());
    let mut said = String::new();
    // Nothing is sent before it says that it waits.
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    stderr.read_line(&mut said).unwrap();
    assert_eq!(said, "note: waiting for standard input\n");
    child.stdin.take().unwrap().write_all(b"It freed 12 people.").unwrap();
    assert!(quotes(&child.wait_with_output().unwrap(), "12"));
}
