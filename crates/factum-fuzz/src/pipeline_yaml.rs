//! A pipeline file, with the built-in extractors.

use std::path::Path;
use std::sync::LazyLock;

use factum_core::Metadata;
use factum_ingest::Raw;
use factum_pipeline::{Pipeline, PipelineErrors, Registry};
use tempfile::TempDir;

use crate::records;

static REGISTRY: LazyLock<Registry> = LazyLock::new(factum::registry);
/// Where files are looked for, so that no pipeline finds any.
static FOLDER: LazyLock<TempDir> = LazyLock::new(|| tempfile::tempdir().expect("a folder can be made"));

/// What a pipeline reads that was built.
const TEXT: &str = "PORT ODE, 3 May 2031 (NP) \u{2014} More than 400 strikers were freed on Tuesday, said Gen. Ana Ruiz of \
                    the Ministry of Labor. The amnesty does not apply to those convicted of murder.";

/// Reads bytes as a pipeline file.
///
/// # Panics
///
/// When the errors are none, stand outside the text or cannot be shown, or when a pipeline that was built cannot read a
/// plain text.
pub fn pipeline_yaml(bytes: &[u8]) {
    let (text, read) = match std::str::from_utf8(bytes) {
        Ok(text) => (text.into(), Pipeline::from_yaml("fuzz.yaml", text, FOLDER.path(), &REGISTRY)),
        // What is no UTF-8 can only stand in a file.
        Err(_) => (String::from_utf8_lossy(bytes), load(&FOLDER.path().join("fuzz.yaml"), bytes)),
    };
    match read {
        Ok(pipeline) => {
            assert!(!pipeline.steps().is_empty(), "a pipeline without steps");
            let _ = (pipeline.default_paths(), format!("{pipeline:?}"));
            records::check(&pipeline, &Raw::from_text("text", TEXT, Metadata::default()));
        }
        Err(errors) => check(text.strip_prefix('\u{feff}').unwrap_or(&text), &errors),
    }
}

fn load(path: &Path, bytes: &[u8]) -> Result<Pipeline, PipelineErrors> {
    std::fs::write(path, bytes).expect("a file can be written");
    let read = Pipeline::load(path, &REGISTRY);
    std::fs::remove_file(path).expect("a file can be removed");
    read
}

fn check(text: &str, errors: &PipelineErrors) {
    assert!(errors.iter().next().is_some(), "neither a pipeline nor an error");
    let plain = errors.render(false);
    assert!(!plain.chars().any(|c| c.is_control() && c != '\n'), "control characters are shown: {plain:?}");
    assert!(errors.render(true).len() > plain.len(), "nothing has a color");
    let said = errors.to_string();
    assert!(said.lines().count() >= errors.iter().count(), "an error is no line: {said}");
    let is_empty = text.lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#'));
    for error in errors {
        assert!(!error.message().is_empty(), "an error without words");
        let (Some(line), Some(column)) = (error.line(), error.column()) else {
            // A file without a value has no place for a mistake, and UTF-16 is not read at all.
            let placeless =
                is_empty || error.message() == "the file is empty" || error.message().contains("is UTF-16");
            assert!(placeless, "no place: {error}");
            continue;
        };
        let shown = text.split('\n').nth(line - 1);
        let shown = shown.unwrap_or_else(|| panic!("line {line} is behind the end: {error}"));
        assert!(
            column <= shown.chars().count() + 1,
            "column {column} is behind the end of its line: {error}"
        );
    }
}
