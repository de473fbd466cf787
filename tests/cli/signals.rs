//! Runs that a signal ends, and runs that meet in one folder.
//!
//! The run under test reads a pipe that the test feeds, so it is under way exactly as long as the test wants.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::{command, factum, names, text, world};

const LINE: &str = "{\"text\":\"Police freed 12 people.\"}\n";

/// A run that waits for more input, in a folder, with its output in `out` there.
struct Running {
    folder: TempDir,
    child: Child,
    feed: ChildStdin,
}

impl Running {
    /// Starts a run and returns when its temporary files are there.
    fn start(arguments: &[&str]) -> Self {
        let folder = world();
        let arguments = [&["run", "p.yaml", "-", "-o", "out"], arguments].concat();
        let mut child = command(folder.path(), &arguments).stdin(Stdio::piped()).spawn().unwrap();
        let mut feed = child.stdin.take().unwrap();
        feed.write_all(LINE.repeat(3).as_bytes()).unwrap();
        let out = folder.path().join("out");
        wait_until(|| is_writing(&out));
        Self { folder, child, feed }
    }

    /// Waits for the end, while the feed stays open.
    fn end(self) -> (TempDir, Output) {
        let start = Instant::now();
        let output = self.child.wait_with_output().unwrap();
        assert!(start.elapsed() < Duration::from_secs(20), "it ends without waiting for its input");
        drop(self.feed);
        (self.folder, output)
    }
}

fn is_writing(out: &Path) -> bool {
    out.exists() && names(out).iter().any(|name| name.contains(".part"))
}

fn wait_until(done: impl Fn() -> bool) {
    let start = Instant::now();
    while !done() {
        assert!(start.elapsed() < Duration::from_secs(40), "waited in vain");
        thread::sleep(Duration::from_millis(10));
    }
}

fn send(signal: &str, to: &Child) {
    assert!(Command::new("kill").args([signal, &to.id().to_string()]).status().unwrap().success());
}

fn said(output: &Output) -> String {
    text(&output.stderr)
}

#[test]
fn a_signal_ends_a_run_and_leaves_nothing_but_what_was_in_place() {
    for (signal, status, name) in [("-INT", 130, "SIGINT"), ("-TERM", 143, "SIGTERM")] {
        for jobs in ["1", "2"] {
            let run = Running::start(&["-j", jobs]);
            fs::write(run.folder.path().join("out/facts.jsonl"), "earlier").unwrap();
            send(signal, &run.child);
            let (folder, output) = run.end();
            assert_eq!(output.status.code(), Some(status), "{}", said(&output));
            assert!(said(&output).starts_with(&format!("stopped: by {name} after ")), "{}", said(&output));
            assert!(said(&output).ends_with("; nothing was put in place in out\n"), "{}", said(&output));
            let out = folder.path().join("out");
            assert_eq!(names(&out), ["facts.jsonl"]);
            assert_eq!(fs::read_to_string(out.join("facts.jsonl")).unwrap(), "earlier");
        }
    }
}

#[test]
fn a_run_on_standard_output_says_how_far_it_came() {
    let folder = world();
    let records = folder.path().join("records");
    let mut child = command(folder.path(), &["run", "p.yaml", "-", "-j", "1"])
        .stdin(Stdio::piped())
        .stdout(fs::File::create(&records).unwrap())
        .spawn()
        .unwrap();
    let mut feed = child.stdin.take().unwrap();
    feed.write_all(LINE.repeat(3).as_bytes()).unwrap();
    wait_until(|| fs::read_to_string(&records).unwrap().lines().count() == 6);
    // It has told of the third document when it asks for the fourth.
    thread::sleep(Duration::from_millis(100));
    send("-INT", &child);
    let output = child.wait_with_output().unwrap();
    drop(feed);
    assert_eq!(output.status.code(), Some(130));
    assert_eq!(said(&output), "stopped: by SIGINT after 3 documents with 6 records\n");
}

#[test]
fn a_second_signal_ends_a_run_that_is_busy_at_once() {
    let folder = world();
    // One document that keeps the run busy far longer than the test takes.
    fs::write(folder.path().join("long.txt"), "Police freed 12 people on March 3, 2031. ".repeat(100_000))
        .unwrap();
    let child = command(folder.path(), &["run", "p.yaml", "long.txt", "-o", "out"]).spawn().unwrap();
    let out = folder.path().join("out");
    wait_until(|| is_writing(&out));
    send("-INT", &child);
    // Signals of one kind that come together are one.
    thread::sleep(Duration::from_millis(50));
    send("-INT", &child);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130), "{}", said(&output));
    assert!(names(&out).is_empty(), "{:?}", names(&out));
}

#[test]
fn two_runs_into_one_folder_do_not_meet() {
    let run = Running::start(&[]);
    let process = run.child.id();
    let second = |out: &str| factum(run.folder.path(), &["run", "p.yaml", "a.txt", "-o", out]);
    let output = second("out");
    assert_eq!(output.status.code(), Some(4));
    let told = format!("error: out is in use: another run is writing into it (process {process})\n");
    assert_eq!(said(&output), told);
    assert_eq!(second("other").status.code(), Some(0), "another folder is not touched by it");
    let Running { folder, child, feed } = run;
    drop(feed);
    assert_eq!(child.wait_with_output().unwrap().status.code(), Some(0), "the first one goes on");
    let facts = |out: &str| fs::read_to_string(folder.path().join(out).join("facts.jsonl")).unwrap();
    assert!(facts("out").contains("stdin") && facts("other").contains("\"doc\":\"a\""));
    assert_eq!(factum(folder.path(), &["run", "p.yaml", "a.txt", "-o", "out"]).status.code(), Some(0));
}

#[test]
fn a_run_removes_what_a_killed_one_left() {
    let run = Running::start(&["--format", "csv"]);
    let out = run.folder.path().join("out");
    send("-KILL", &run.child);
    let (folder, output) = run.end();
    assert_eq!(output.status.code(), None);
    assert!(names(&out).len() > 5, "{:?}", names(&out));
    fs::write(out.join(".mine.part"), "").unwrap();
    assert_eq!(factum(folder.path(), &["run", "p.yaml", "a.txt", "-o", "out"]).status.code(), Some(0));
    assert_eq!(names(&out), [".mine.part", "facts.jsonl"]);
}
