//! What each format writes for the same document.

use std::path::Path;

use factum_frame::Frame;
use factum_output::{
    Chunks, Csv, CsvOptions, FailureRecord, Jsonl, JsonlOptions, Offsets, Pretty, RecordKind, Scratch, Sink,
    Stage, Unit, Writer,
};

use crate::samples::{renderer, sample};

fn encode(sink: &dyn Sink) -> Chunks {
    let (sample, renderer) = (sample(), renderer(sink.offsets()));
    let mut chunks = Chunks::default();
    sink.encode(&mut renderer.rendered(&sample.doc, &sample.layers, &mut Scratch::default()), &mut chunks)
        .unwrap();
    chunks
}

#[test]
fn jsonl_is_one_record_a_line() {
    let jsonl = Jsonl::new(&JsonlOptions { offsets: Offsets::only(Unit::Chars) });
    let chunks = encode(&jsonl);
    let text = String::from_utf8(chunks.bytes().next().unwrap().to_vec()).unwrap();
    assert!(text.ends_with('\n'));
    let records: Vec<serde_json::Value> =
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(records.len(), 12);
    assert_eq!(records[0]["record"], "document");
    assert!(records.iter().all(|record| record.get("bytes").is_none()));
    assert_eq!(chunks.counts().get(RecordKind::Entity), 3);
    assert_eq!(chunks.counts().total(), 12);
}

#[test]
fn csv_needs_a_folder_and_fills_it() {
    let csv = Csv::new(&CsvOptions::default());
    assert!(Writer::stream(&csv, Box::new(Vec::new())).unwrap_err().is_needs_folder());
    let folder = tempfile::tempdir().unwrap();
    let mut writer = Writer::folder(&csv, folder.path()).unwrap();
    writer.write(&encode(&csv)).unwrap();
    let counts = writer.finish().unwrap();
    assert_eq!(counts.get(RecordKind::Date), 2);
    let read = |name: &str| std::fs::read_to_string(Path::new(folder.path()).join(name)).unwrap();
    assert_eq!(read("dates.csv").lines().count(), 3);
    assert_eq!(read("failures.csv").lines().count(), 1, "a file without records has its header");
}

#[test]
fn pretty_shows_the_evidence() {
    let chunks = encode(&Pretty::new(Frame::plain().width(Some(76))));
    let text = String::from_utf8(chunks.bytes().next().unwrap().to_vec()).unwrap();
    assert_eq!(text, include_str!("pretty.txt"), "\n{text}");
    assert_eq!(chunks.counts().total(), 12);
}

#[test]
fn pretty_colors_when_told_to_and_never_passes_escapes_on() {
    let pretty = Pretty::new(Frame::plain().color(true));
    let mut chunks = Chunks::default();
    let failure = FailureRecord::new("a", "a\u{1b}[2J.txt", Stage::Read, "no\nsuch \u{1b}file");
    pretty.encode_failure(&failure, &mut chunks).unwrap();
    let text = String::from_utf8(chunks.bytes().next().unwrap().to_vec()).unwrap();
    assert_eq!(text, "\u{1b}[1m\u{1b}[31ma␛[2J.txt\u{1b}[0m: failed to read: no such ␛file\n\n");
}
