//! The command line as a user meets it.

// The helpers of these tests are test code, too, though clippy sees only the functions marked as tests.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod failures;
mod inputs;
mod output;
mod readme;
mod records;
#[cfg(unix)]
mod signals;
mod stdin;
mod usage;

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// The program in a folder, without color and with nothing on standard input.
fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_factum"));
    command
        .args(arguments)
        .current_dir(folder)
        .env("NO_COLOR", "1")
        .env("COLUMNS", "100")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

fn factum(folder: &Path, arguments: &[&str]) -> Output {
    command(folder, arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The lines on standard error before the summary.
fn told(output: &Output) -> Vec<String> {
    let lines = text(&output.stderr);
    lines.lines().take_while(|line| !line.starts_with("read ")).map(str::to_owned).collect()
}

/// The names of the files in a folder, in order.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
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
