//! Writers into folders: one at a time, and nothing left behind.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use factum_output::{Csv, CsvOptions, Jsonl, JsonlOptions, OutputError, Writer};
use tempfile::tempdir;

fn writer(folder: &Path) -> Result<Writer, OutputError> {
    Writer::folder(&Jsonl::new(&JsonlOptions::default()), folder)
}

/// Returns the names of all files and what is in them.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    entries.map(|entry| (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap())).collect()
}

/// Leaves in a folder what a run leaves that is killed, with another file beside its own.
fn kill_a_run(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let run = Writer::folder(&Csv::new(&CsvOptions::default()), folder).unwrap();
    let left = files(folder);
    drop(run);
    for (name, bytes) in &left {
        fs::write(folder.join(name), bytes).unwrap();
    }
    left
}

#[test]
fn a_second_writer_into_a_folder_is_refused_by_name_and_process() {
    let folder = tempdir().unwrap();
    let first = writer(folder.path()).unwrap();
    let error = writer(folder.path()).unwrap_err();
    assert!(error.is_in_use());
    assert_eq!(error.path(), Some(folder.path()));
    assert!(error.to_string().ends_with(&format!("(process {})", std::process::id())), "{error}");
    // The neighbors: another folder, and this one when it is free again.
    let other = tempdir().unwrap();
    writer(other.path()).unwrap().finish().unwrap();
    first.finish().unwrap();
    writer(folder.path()).unwrap().finish().unwrap();
}

#[test]
fn a_writer_removes_what_a_dead_one_left_and_nothing_else() {
    let folder = tempdir().unwrap();
    let left = kill_a_run(folder.path());
    assert!(left.len() > 5, "a table a kind and the note: {left:?}");
    // Named much like one, and in nobody's note.
    let name = left.keys().find(|name| name.contains("dates")).unwrap().replace("dates", "dares");
    fs::write(folder.path().join(&name), "mine").unwrap();
    let writer = writer(folder.path()).unwrap();
    let now = files(folder.path());
    assert!(
        left.keys().filter(|name| *name != ".factum.lock").all(|name| !now.contains_key(name)),
        "{now:?}"
    );
    writer.finish().unwrap();
    assert_eq!(files(folder.path()).into_keys().collect::<Vec<_>>(), [name, "facts.jsonl".to_owned()]);
}

#[test]
fn a_note_removes_no_file_outside_its_folder_and_no_output() {
    let folder = tempdir().unwrap();
    let inner = folder.path().join("inner");
    fs::create_dir(&inner).unwrap();
    let note = kill_a_run(&inner).remove(".factum.lock").unwrap();
    let mut note = String::from_utf8(note).unwrap();
    note.push_str("../.mine.part\nfacts.jsonl\nmine.part\n.mine\n.cut.part");
    fs::write(inner.join(".factum.lock"), note).unwrap();
    let mine = ["inner/facts.jsonl", "inner/mine.part", "inner/.mine", "inner/.cut.part", ".mine.part"];
    for name in mine {
        fs::write(folder.path().join(name), "mine").unwrap();
    }
    drop(writer(&inner).unwrap());
    for name in mine {
        assert!(folder.path().join(name).exists(), "{name}");
    }
    assert_eq!(files(&inner).len(), 4, "and all that was left is gone");
}

#[test]
fn a_file_of_somebody_else_is_no_lock() {
    let folder = tempdir().unwrap();
    let lock = folder.path().join(".factum.lock");
    for foreign in [&b"remember the milk\n"[..], b"\xff\xfe", b"factum ran"] {
        fs::write(&lock, foreign).unwrap();
        let error = writer(folder.path()).unwrap_err();
        assert!(!error.is_in_use());
        assert_eq!(error.path(), Some(&*lock));
        assert_eq!(fs::read(&lock).unwrap(), foreign);
    }
    // A run may die before it has noted anything.
    for own in ["", "factum ru"] {
        fs::write(&lock, own).unwrap();
        drop(writer(folder.path()).unwrap());
        assert!(!lock.exists());
    }
}

#[test]
fn unfinished_files_can_be_removed_from_elsewhere() {
    let folder = tempdir().unwrap();
    let writer = writer(folder.path()).unwrap();
    let unfinished = writer.unfinished();
    assert!(unfinished.remove());
    assert!(files(folder.path()).is_empty());
    let error = writer.finish().unwrap_err();
    assert_eq!(error.path(), Some(folder.path()));
    assert!(files(folder.path()).is_empty());
    assert!(!unfinished.remove(), "only once");
}

#[test]
fn files_that_are_in_place_are_not_unfinished() {
    let folder = tempdir().unwrap();
    let writer = writer(folder.path()).unwrap();
    let unfinished = writer.unfinished();
    writer.finish().unwrap();
    assert!(!unfinished.remove());
    assert_eq!(files(folder.path()).into_keys().collect::<Vec<_>>(), ["facts.jsonl"]);
    let stream = Writer::stream(&Jsonl::new(&JsonlOptions::default()), Box::new(Vec::new())).unwrap();
    assert!(!stream.unfinished().remove());
}
