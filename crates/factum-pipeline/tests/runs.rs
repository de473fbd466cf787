//! Whole runs: order, failures, and the same bytes at any number of workers.

#![allow(clippy::unwrap_used, reason = "what fails in a test fails the test")]

mod plugins;

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use factum_core::Metadata;
use factum_ingest::{Config, IngestError, Inputs, Raw};
use factum_output::{Jsonl, JsonlOptions, RecordKind, Writer};
use factum_pipeline::{Outcome, Pipeline, Step, Summary};

const PIPELINE: &str =
    "version: \"1\"\nextract:\n  - uses: pairs\n    with: {within: 5}\n  - uses: words\n  - uses: fails\n";

fn pipeline() -> Pipeline {
    Pipeline::from_yaml("p.yaml", PIPELINE, "", &plugins::registry()).expect("the file is right")
}

#[allow(clippy::unnecessary_wraps, reason = "inputs are such results")]
fn text(id: usize, text: impl Into<String>) -> Result<Raw, IngestError> {
    Ok(Raw::from_text(format!("doc-{id}"), text, Metadata::default()))
}

/// A place to write to that can be looked at, and that can refuse.
#[derive(Clone, Default)]
struct Page {
    bytes: Arc<Mutex<Vec<u8>>>,
    room: Option<usize>,
    refusal: Option<io::ErrorKind>,
}

impl Write for Page {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut page = self.bytes.lock().unwrap();
        if self.room.is_some_and(|room| page.len() + bytes.len() > room) {
            return Err(self.refusal.unwrap_or(io::ErrorKind::StorageFull).into());
        }
        page.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn run(
    pipeline: &Pipeline,
    inputs: impl IntoIterator<Item = Result<Raw, IngestError>>,
    jobs: usize,
) -> (String, Summary) {
    let sink = Jsonl::new(&JsonlOptions::default());
    let page = Page::default();
    let mut writer = Writer::stream(&sink, Box::new(page.clone())).unwrap();
    let mut last = Summary::default();
    let summary = pipeline.run(inputs, jobs, &sink, &mut writer, |now| last = now.clone()).unwrap();
    writer.finish().unwrap();
    assert_eq!(last, summary, "the last progress is the summary");
    let bytes = page.bytes.lock().unwrap().clone();
    (String::from_utf8(bytes).unwrap(), summary)
}

/// Documents of very unequal length, some of which fail in each way that there is.
fn mixed() -> Vec<Result<Raw, IngestError>> {
    let missing =
        Inputs::new(&["no/such/file.txt"], &Config::default()).next().expect("a failure is an item");
    let mut inputs: Vec<_> = (0..700)
        .map(|i| match i % 50 {
            7 => text(i, "This one says panic aloud."),
            13 => text(i, "This one says giveup."),
            21 => text(i, "They were freed, not freed again. ".repeat(150 + i)),
            _ => text(i, format!("Document {i}: she was freed, and he was freed. ").repeat(i % 11)),
        })
        .collect();
    inputs.insert(300, missing);
    inputs
}

#[test]
fn the_same_bytes_with_any_number_of_jobs() {
    quiet();
    let pipeline = pipeline();
    let (one, summary) = run(&pipeline, mixed(), 1);
    assert!(one.len() > 200_000, "enough for many batches");
    for jobs in [2, 3, 7] {
        let (many, same) = run(&pipeline, mixed(), jobs);
        assert!(one == many, "{jobs} jobs write other bytes than one");
        assert_eq!(summary, same);
    }
}

#[test]
fn every_document_is_counted_once() {
    quiet();
    let (_, summary) = run(&pipeline(), mixed(), 2);
    assert_eq!(summary.read, 701);
    assert_eq!(summary.failed, 14 + 14 + 1);
    assert_eq!(summary.read, summary.done + summary.failed + summary.skipped);
    assert_eq!(summary.records.get(RecordKind::Failure), summary.failed + summary.skipped);
    assert_eq!(summary.records.get(RecordKind::Document), summary.done);
    let bytes: usize = mixed().iter().flatten().map(|raw| raw.bytes().len()).sum();
    assert_eq!(summary.bytes, bytes as u64);
}

#[test]
fn records_come_in_the_order_of_the_input() {
    quiet();
    let (lines, _) = run(&pipeline(), mixed(), 7);
    let mut docs = Vec::new();
    for line in lines.lines() {
        let record: serde_json::Value = serde_json::from_str(line).unwrap();
        let doc = record["doc"].as_str().or(record["id"].as_str()).unwrap().to_owned();
        if docs.last() != Some(&doc) {
            docs.push(doc);
        }
    }
    let mut expected: Vec<_> = (0..700).map(|i| format!("doc-{i}")).collect();
    expected.insert(300, "no/such/file.txt".to_owned());
    assert_eq!(docs, expected);
}

#[test]
fn a_failure_says_what_failed_and_leaves_the_next_document_alone() {
    quiet();
    let inputs = [
        text(0, "freed"),
        text(1, "freed and panic"),
        text(2, "freed"),
        text(3, "freed and giveup"),
        text(4, "freed"),
    ];
    let (lines, _) = run(&pipeline(), inputs, 1);
    insta::assert_snapshot!(lines);
}

#[test]
fn input_that_is_passed_over_is_skipped_and_not_failed() {
    let inputs = Inputs::new(&["/dev/null"], &Config::default());
    let (lines, summary) = run(&pipeline(), inputs, 1);
    assert_eq!((summary.read, summary.done, summary.failed, summary.skipped), (1, 0, 0, 1), "{lines}");
}

#[test]
fn an_input_without_documents_is_a_run_without_records() {
    for jobs in [1, 2] {
        let (lines, summary) = run(&pipeline(), [], jobs);
        assert_eq!((lines.as_str(), summary), ("", Summary::default()));
    }
}

#[test]
fn repeated_ids_are_counted() {
    let inputs = || [text(1, "freed"), text(2, "freed"), text(1, "again"), text(1, "and again")];
    assert_eq!(run(&pipeline(), inputs(), 1).1.repeated_ids, 2);
    assert_eq!(run(&pipeline(), inputs(), 2).1.repeated_ids, 2);
}

#[test]
fn a_full_disk_ends_the_run() {
    let sink = Jsonl::new(&JsonlOptions::default());
    for (refusal, closed) in [(io::ErrorKind::StorageFull, false), (io::ErrorKind::BrokenPipe, true)] {
        for jobs in [1, 2] {
            let page = Page { room: Some(50_000), refusal: Some(refusal), ..Page::default() };
            let mut writer = Writer::stream(&sink, Box::new(page)).unwrap();
            let endless = (0..).map(|i| text(i, "They were freed. ".repeat(50)));
            let error = pipeline().run(endless, jobs, &sink, &mut writer, |_| ()).expect_err("no room");
            assert_eq!(error.is_closed_pipe(), closed, "{error}");
        }
    }
}

#[test]
fn reading_stays_near_writing() {
    // However fast the input is, it is only read as far as the window reaches.
    let pipeline = pipeline();
    let sink = Jsonl::new(&JsonlOptions::default());
    let mut writer = Writer::stream(&sink, Box::new(io::sink())).unwrap();
    let read = std::cell::Cell::new(0_u64);
    let inputs = (0..200).map(|i| {
        read.set(read.get() + 1);
        text(i, "They were freed. ".repeat(600))
    });
    let mut furthest = 0;
    pipeline
        .run(inputs, 2, &sink, &mut writer, |now| furthest = furthest.max(read.get() - now.read))
        .unwrap();
    // Two workers with four batches each, of seven such documents; one more may be on its way.
    assert!(furthest <= 9 * 7, "{furthest} documents were read ahead");
}

#[test]
fn one_document_without_a_run() {
    let pipeline = pipeline();
    let mut workspace = pipeline.workspace();
    let raw = Raw::from_text("a", "“Freed,” she said: he was freed, they were freed.", Metadata::default());
    for _ in 0..2 {
        let Outcome::Done { document, layers } = pipeline.process(&raw, &mut workspace) else {
            panic!("it is done")
        };
        let words: Vec<_> =
            layers.get("words").unwrap().iter().map(|found| document.quote(found.source())).collect();
        assert_eq!(words, ["freed", "freed"]);
        assert_eq!(layers.get("pairs").unwrap().len(), 1);
    }
}

#[test]
fn the_plan_runs_writers_first() {
    let pipeline = pipeline();
    let ids: Vec<_> = pipeline.steps().iter().map(Step::id).collect();
    assert_eq!(ids, ["words", "pairs", "fails"]);
}

#[test]
fn paths_of_the_file_are_relative_to_it() {
    let yaml = format!("{PIPELINE}ingest: {{paths: [samples, /srv/news, '-']}}\n");
    let pipeline = Pipeline::from_yaml("p.yaml", &yaml, "some/folder", &plugins::registry()).unwrap();
    let paths: Vec<_> = pipeline.default_paths().iter().map(|p| p.display().to_string()).collect();
    assert_eq!(paths, ["some/folder/samples", "/srv/news", "-"]);
}

#[test]
fn public_types_go_to_other_threads() {
    fn check<T: Send + Sync>() {}
    fn send<T: Send>() {}
    check::<Pipeline>();
    check::<factum_pipeline::Registry>();
    check::<factum_pipeline::PipelineErrors>();
    check::<factum_pipeline::RunError>();
    send::<factum_pipeline::Workspace>();
}

/// Keeps the panics that these tests are about out of their output.
fn quiet() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        let hook = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            if !info.payload_as_str().is_some_and(|said| said.contains("the document says panic")) {
                hook(info);
            }
        }));
    });
}

#[test]
fn a_plugin_may_ask_for_120_classes_and_is_told_when_it_asks_for_too_many() {
    let build = |classes: usize| {
        let yaml = format!("version: \"1\"\nextract:\n  - uses: classes\n    with: {{classes: {classes}}}\n");
        Pipeline::from_yaml("p.yaml", &yaml, "", &plugins::registry().with::<plugins::Classes>())
    };
    let (lines, _) = run(&build(120).unwrap(), [text(0, "word119 and word7, word120, every")], 1);
    let marks: Vec<_> = lines
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter(|record| record["record"] == "mark")
        .map(|record| format!("{}: {}", record["quote"].as_str().unwrap(), record["label"].as_str().unwrap()))
        .collect();
    assert_eq!(
        marks,
        [
            "word119: first=true classes=1 lowest=119",
            "word7: first=false classes=1 lowest=7",
            "every: first=false classes=120 lowest=0"
        ]
    );
    let wrong = build(128).unwrap_err().to_string();
    assert!(
        wrong.contains(
            "`classes` asks for 129 bits of a mask, 128 for classes and 1 of its own, more than the 128 that it has"
        ),
        "{wrong}"
    );
}
