//! Words to make texts of: those of all word lists of the workspace, and the sentences of the bundled samples.
//!
//! They are read from the source tree, so that a list that is added needs no line here.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use walkdir::WalkDir;

/// A word list.
pub(crate) struct List {
    /// Its path.
    pub(crate) name: String,
    pub(crate) text: String,
}

impl List {
    /// Returns whether it lists names of the world, which the tokenizer looks up elsewhere.
    pub(crate) fn is_world(&self) -> bool {
        Path::new(&self.name).parent().is_some_and(|folder| folder.ends_with("data/world"))
    }
}

pub(crate) static LISTS: LazyLock<Vec<List>> = LazyLock::new(|| files("crates", &["lex"]));

static SAMPLES: LazyLock<Vec<List>> = LazyLock::new(|| files("pipelines/samples", &["txt", "md"]));

/// The words of each list: forms, and the alternatives inside forms.
pub(crate) static WORDS: LazyLock<Vec<Vec<&'static str>>> = LazyLock::new(|| {
    let words = |list: &'static List| -> Vec<&'static str> {
        let lines = list.text.lines().filter(|line| !line.starts_with(['#', '[']));
        let forms = lines.map(|line| line.rsplit_once('=').map_or(line, |(forms, _)| forms));
        let forms = forms.flat_map(|forms| forms.split([',', '(', ')', '|']));
        forms.map(|form| form.trim().trim_start_matches("\\=")).filter(|form| !form.is_empty()).collect()
    };
    LISTS.iter().map(words).collect()
});

/// The sentences of the samples, more or less.
pub(crate) static SENTENCES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let sentences = SAMPLES.iter().flat_map(|file| file.text.split_inclusive(". ")).flat_map(str::lines);
    sentences.map(str::trim).filter(|sentence| !sentence.is_empty()).collect()
});

/// Reads the files of a folder of the workspace, in the order of their names.
fn files(folder: &str, extensions: &[&str]) -> Vec<List> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(folder);
    let wanted =
        |path: &Path| path.extension().is_some_and(|found| extensions.iter().any(|one| found == *one));
    let paths = WalkDir::new(root)
        .sort_by_file_name()
        .into_iter()
        .map(|entry| entry.expect("the source tree can be read"));
    let paths = paths.map(walkdir::DirEntry::into_path).filter(|path| wanted(path));
    let read = |path: PathBuf| List {
        text: fs::read_to_string(&path).expect("a file of the source tree can be read"),
        name: path.display().to_string(),
    };
    let lists: Vec<_> = paths.map(read).collect();
    assert!(!lists.is_empty(), "no files of words in {folder}");
    lists
}
