//! Whole runs: order, failures, and the same bytes at any number of workers.

#![allow(clippy::unwrap_used, reason = "what fails in a test fails the test")]

mod plugins;

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use factum_core::Metadata;
use factum_ingest::{Config, IngestError, Inputs, Raw};
use factum_output::{Jsonl, JsonlOptions, RecordKind, Writer};
use factum_pipeline::{Event, Lost, Outcome, Pipeline, RunOptions, Step, Stop, Summary};

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

/// The records, the summary and what was told of as lost.
struct Ran {
    lines: String,
    summary: Summary,
    lost: Vec<Lost>,
    warnings: Vec<String>,
}

fn run(pipeline: &Pipeline, inputs: impl IntoIterator<Item = Result<Raw, IngestError>>, jobs: usize) -> Ran {
    let sink = Jsonl::new(&JsonlOptions::default());
    let page = Page::default();
    let mut writer = Writer::stream(&sink, Box::new(page.clone())).unwrap();
    let (mut last, mut lost, mut warnings) = (Summary::default(), Vec::new(), Vec::new());
    let tell = |event: Event<'_>| match event {
        Event::Lost(one) => lost.push(one.clone()),
        Event::Warned(warning) => warnings.push(warning.to_string()),
        Event::Written(now) => last = now.clone(),
        _ => {}
    };
    let summary = pipeline.run(inputs, jobs, &sink, &mut writer, tell).unwrap();
    writer.finish().unwrap();
    assert_eq!(last, summary, "the last that is told is the summary");
    let bytes = page.bytes.lock().unwrap().clone();
    Ran { lines: String::from_utf8(bytes).unwrap(), summary, lost, warnings }
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
    let one = run(&pipeline, mixed(), 1);
    assert!(one.lines.len() > 200_000, "enough for many batches");
    for jobs in [2, 3, 7] {
        let many = run(&pipeline, mixed(), jobs);
        assert!(one.lines == many.lines, "{jobs} jobs write other bytes than one");
        assert_eq!((&one.summary, &one.lost), (&many.summary, &many.lost));
    }
}

#[test]
fn what_is_lost_is_told_in_the_order_of_the_input() {
    quiet();
    let mut inputs = mixed();
    inputs.insert(10, Inputs::new(&["/dev/null"], &Config::default()).next().unwrap());
    let Ran { lines, lost, summary, .. } = run(&pipeline(), inputs, 3);
    let records: Vec<String> = lines
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap())
        .filter(|record| record["record"] == "failure")
        .map(|record| {
            format!("{} {}", record["source"].as_str().unwrap(), record["reason"].as_str().unwrap())
        })
        .collect();
    let told: Vec<_> =
        lost.iter().map(|lost| format!("{} {}", lost.failure.source, lost.failure.reason)).collect();
    assert_eq!(told, records);
    let skipped: Vec<_> = lost.iter().filter(|lost| lost.skipped).map(|lost| &*lost.failure.source).collect();
    assert_eq!(skipped, ["/dev/null"]);
    assert_eq!(lost.len() as u64, summary.failed + summary.skipped);
    // A panic is told like any other failure, and documents that are done are not told.
    let panicked = |lost: &Lost| lost.failure.reason.starts_with("panicked: ");
    assert_eq!(lost.iter().filter(|lost| panicked(lost)).count(), 14);
    assert!(!told.iter().any(|told| told.starts_with("doc-0 ")), "{told:?}");
}

/// Runs over endless documents and stops when so many are written; returns how many were read and written.
fn stopped_after(documents: u64, jobs: usize) -> (u64, u64) {
    let pipeline = pipeline();
    let sink = Jsonl::new(&JsonlOptions::default());
    let mut writer = Writer::stream(&sink, Box::new(io::sink())).unwrap();
    let read = std::cell::Cell::new(0);
    let endless = (0..).map(|i| {
        read.set(read.get() + 1);
        text(i, "They were freed. ".repeat(600))
    });
    let stop = Stop::new();
    let options = RunOptions::new(jobs).stop(stop.clone());
    let mut written = 0;
    let error = pipeline
        .run(endless, options, &sink, &mut writer, |event| {
            if let Event::Written(now) = event {
                written = now.read;
                if written >= documents {
                    stop.stop();
                }
            }
        })
        .expect_err("it was stopped");
    assert!(error.is_stopped() && !error.is_closed_pipe(), "{error}");
    (read.get(), written)
}

#[test]
fn a_run_that_is_told_to_stop_begins_no_further_document() {
    // One document may be read before it is seen that nothing is wanted any more.
    assert!(matches!(stopped_after(3, 1), (3..=4, 3)));
    let (read, written) = stopped_after(3, 2);
    assert!(written >= 3 && read <= written + 10 * 7, "read {read}, wrote {written}");
}

#[test]
fn a_stop_ends_the_wait_for_a_slow_document() {
    // The input itself stops the run while the only batch is under way, so that no event can.
    let (stop, pipeline) = (Stop::new(), pipeline());
    let sink = Jsonl::new(&JsonlOptions::default());
    let mut writer = Writer::stream(&sink, Box::new(io::sink())).unwrap();
    let last = stop.clone();
    let inputs = [text(0, "They were freed. ".repeat(20_000))].into_iter().chain(std::iter::from_fn(|| {
        last.stop();
        None
    }));
    let options = RunOptions::new(2).stop(stop.clone());
    let error = pipeline.run(inputs, options, &sink, &mut writer, |_| ()).expect_err("it was stopped");
    assert!(error.is_stopped());
    assert_eq!(writer.finish().unwrap().total(), 0);
}

#[test]
fn every_document_is_counted_once() {
    quiet();
    let Ran { summary, .. } = run(&pipeline(), mixed(), 2);
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
    let Ran { lines, .. } = run(&pipeline(), mixed(), 7);
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
    let Ran { lines, .. } = run(&pipeline(), inputs, 1);
    insta::assert_snapshot!(lines);
}

#[test]
fn input_that_is_passed_over_is_skipped_and_not_failed() {
    let inputs = Inputs::new(&["/dev/null"], &Config::default());
    let Ran { lines, summary, .. } = run(&pipeline(), inputs, 1);
    assert_eq!((summary.read, summary.done, summary.failed, summary.skipped), (1, 0, 0, 1), "{lines}");
}

#[test]
fn what_each_given_path_gave_is_told() {
    let folder = std::env::temp_dir().join(format!("factum-runs-{}", std::process::id()));
    let file = |name: &str| folder.join(name);
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(file("a.jsonl"), "{\"text\":\"freed\"}\nbad\n{\"text\":\"freed\"}\n").unwrap();
    std::fs::write(file("bad.jsonl"), "bad\n").unwrap();
    std::fs::write(file("b.txt"), "giveup").unwrap();
    std::fs::write(file("empty.jsonl"), "\n").unwrap();
    let names = ["none.txt", "a.jsonl", "bad.jsonl", "b.txt", "empty.jsonl"].map(file);
    for jobs in [1, 2] {
        let Ran { summary, lost, .. } = run(&pipeline(), Inputs::new(&names, &Config::default()), jobs);
        let given: Vec<_> = (0..5).map(|i| (summary.given(i).done, summary.given(i).lost)).collect();
        assert_eq!(given, [(0, 1), (2, 1), (0, 1), (0, 1), (0, 0)]);
        let inputs: Vec<_> = lost.iter().map(|lost| lost.input).collect();
        assert_eq!(inputs, [Some(0), Some(1), Some(2), Some(3)]);
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn an_input_without_documents_is_a_run_without_records() {
    for jobs in [1, 2] {
        let Ran { lines, summary, .. } = run(&pipeline(), [], jobs);
        assert_eq!((lines.as_str(), summary), ("", Summary::default()));
    }
}

#[test]
fn repeated_ids_get_suffixes_and_are_told() {
    let line = |i: usize| {
        format!("{{\"id\": {}, \"text\": \"They were freed. {}\"}}\n", i % 50, "x ".repeat(i * 40))
    };
    let lines = (0..100).map(line).collect::<Vec<_>>().concat();
    let config = Config::default();
    let inputs = || Inputs::new(&["-"], &config).with_stdin(io::Cursor::new(lines.clone()));
    let Ran { lines: one, summary, warnings, .. } = run(&pipeline(), inputs(), 1);
    assert_eq!((summary.done, summary.repeated_ids, summary.unread_dates), (100, 50, 0));
    assert_eq!(warnings[1], "-:52: id `1` is that of -:2 already; it is `1~2` here");
    assert_eq!(one.matches("\"doc\":\"7~2\"").count(), 2, "the document and its finding");
    for jobs in [2, 5] {
        let many = run(&pipeline(), inputs(), jobs);
        assert!(one == many.lines && summary == many.summary, "{jobs} jobs give other ids");
        assert_eq!(warnings, many.warnings);
    }
}

#[test]
fn a_date_that_is_none_is_told_and_the_document_read() {
    let lines = "{\"published\":\"yesterday\",\"text\":\"freed\"}\n{\"published\":\"2031-05-14\",\"text\":\"freed\"}\n";
    let inputs = Inputs::new(&["-"], &Config::default()).with_stdin(lines.as_bytes());
    let Ran { lines, summary, warnings, .. } = run(&pipeline(), inputs, 1);
    assert_eq!((summary.done, summary.unread_dates, summary.repeated_ids), (2, 1, 0));
    assert_eq!(
        warnings[0],
        "-:1: date of publication `yesterday` is not read; expected a day such as 2031-05-14 or an RFC 3339 instant"
    );
    let published: Vec<_> = lines.lines().filter(|line| line.contains("\"published\"")).collect();
    assert!(published[0].contains("\"published\":{\"basis\":\"unknown\"}"), "{}", published[0]);
    assert!(
        published[1].contains("\"published\":{\"value\":\"2031-05-14\",\"basis\":\"supplied\"}"),
        "{}",
        published[1]
    );
}

#[test]
fn a_document_with_too_many_findings_fails_alone() {
    let yaml = format!("{PIPELINE}ingest: {{max_findings: 10}}\n");
    let pipeline = Pipeline::from_yaml("p.yaml", &yaml, "", &plugins::registry()).unwrap();
    // Each `freed` is a finding, and so is each pair of neighbors.
    let inputs = || [text(0, "freed ".repeat(5)), text(1, "freed ".repeat(50)), text(2, "freed")];
    for jobs in [1, 2] {
        let Ran { lines, summary, .. } = run(&pipeline, inputs(), jobs);
        assert_eq!((summary.done, summary.failed), (2, 1), "{lines}");
        let failure = lines.lines().find(|line| line.contains("failure")).unwrap();
        assert!(
            failure.contains("more findings than the limit of 10 for one document (`max_findings`)"),
            "{failure}"
        );
    }
}

#[test]
fn giants_are_not_under_way_together() {
    use std::sync::atomic::{AtomicUsize, Ordering};

    /// Counts the documents that are read.
    struct Read<'a>(&'a AtomicUsize);
    impl Iterator for Read<'_> {
        type Item = Result<Raw, IngestError>;

        fn next(&mut self) -> Option<Self::Item> {
            let number = self.0.fetch_add(1, Ordering::Relaxed);
            (number < 4).then(|| text(number, "They left. ".repeat(200_000)))
        }
    }
    let read = AtomicUsize::new(0);
    let sink = Jsonl::new(&JsonlOptions::default());
    let mut writer = Writer::stream(&sink, Box::new(io::sink())).unwrap();
    let mut furthest = 0;
    let summary = pipeline()
        .run(Read(&read), 4, &sink, &mut writer, |event| {
            if let Event::Written(now) = event {
                let written = usize::try_from(now.read).unwrap();
                furthest = furthest.max(read.load(Ordering::Relaxed).min(4) - written);
            }
        })
        .unwrap();
    assert_eq!(summary.done, 4);
    // One has been written, and the next is read and waits: two megabytes and two more are too much.
    assert_eq!(furthest, 1);
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
        .run(inputs, 2, &sink, &mut writer, |event| {
            if let Event::Written(now) = event {
                furthest = furthest.max(read.get() - now.read);
            }
        })
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
    let lines = run(&build(120).unwrap(), [text(0, "word119 and word7, word120, every")], 1).lines;
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
