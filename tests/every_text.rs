//! Any text is read to its end: no panic, no failure, whatever stands in it and wherever it stops.
//!
//! A failure record in place of a panic is no mend, so every outcome other than a document that is done is wrong here.
//! `FACTUM_RANDOM_TEXTS=100000 cargo test --release --test every_text` reads more texts, and every prefix of each case.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::path::Path;

use factum::plugin::Metadata;
use factum_ingest::Raw;
use factum_pipeline::{Outcome, Pipeline, Workspace};
use factum_testkit::Case;

mod words;

use words::{Random, files};

/// All extractors with what they can be asked to do on top.
const ALL: &str = "version: \"1\"\nextract:\n  - uses: dates\n  - uses: entities\n  - uses: counts\n    with: { masked: mark, scope: numbers }\n  - uses: exclusions\n";
const CLAIMS: &str = "version: \"1\"\nextract:\n  - uses: dates\n    with: { anchor: narrative }\n  - uses: entities\n  - uses: counts\n  - uses: exclusions\n";

/// Pieces that have been the end of some text engine.
const ODD: &[&str] = &[
    "https://t.co/x",
    "aquí",
    "www.",
    "http://",
    "://",
    "//",
    "@",
    "a@b.c",
    "#",
    "\u{301}",
    "e\u{301}",
    "\u{5e9}\u{5dc}\u{5d5}\u{5dd}",
    "\u{202e}",
    "👩‍👩‍👧",
    "🇻🇪",
    "4️⃣",
    "\u{feff}",
    "\u{200b}",
    "中文",
    "ไทย",
    "İ",
    "ß",
    "1,234,567",
    "1.2.3",
    "12/31/2030",
    "$",
    "€5",
    "5%",
    "½",
    "٣",
    "'s",
    "’s",
    "'",
    "“",
    "”",
    "\"",
    "(",
    ")",
    "—",
    "–",
    "-",
    "--",
    "...",
    ".",
    ",",
    ";",
    ":",
    "!",
    "?",
    "\n",
    "\n\n",
    "\t",
    " ",
    "U.S.",
    "J.",
    "a.m.",
    "No.",
    "<",
    ">",
    "=",
    ">=",
    "+",
    "*",
    "_",
    "|",
    "{",
    "}",
    "[",
    "]",
    "\\",
    "/",
    "\u{85}",
    "\u{2028}",
    "x",
];

/// Reads texts through a pipeline and keeps what went wrong, one text for each reason.
struct Reader<'p> {
    pipeline: &'p Pipeline,
    workspace: Workspace,
    read: usize,
    wrong: BTreeMap<String, String>,
}

impl<'p> Reader<'p> {
    fn new(pipeline: &'p Pipeline) -> Self {
        Self { pipeline, workspace: pipeline.workspace(), read: 0, wrong: BTreeMap::new() }
    }

    fn read(&mut self, text: &str, metadata: &Metadata) {
        self.read += 1;
        let raw = Raw::from_text("text", text, metadata.clone());
        if let Outcome::Failed(failure) | Outcome::Skipped(failure) =
            self.pipeline.process(&raw, &mut self.workspace)
        {
            let step = failure.extractor.as_deref().unwrap_or("no step");
            let reason = format!("{step}: {}", failure.reason);
            let kept = self.wrong.entry(reason).or_insert_with(|| text.to_owned());
            if text.len() < kept.len() {
                text.clone_into(kept);
            }
        }
    }

    #[track_caller]
    fn finish(self) {
        assert!(self.read > 0, "no text was read");
        assert!(self.wrong.is_empty(), "{} kinds of failures: {:#?}", self.wrong.len(), self.wrong);
    }
}

fn build(yaml: &str) -> Pipeline {
    Pipeline::from_yaml("every_text", yaml, ".", &factum::registry()).unwrap()
}

fn cases() -> Vec<Case> {
    let mut paths = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases"), "md", &mut paths);
    paths.iter().map(|path| Case::parse(&std::fs::read_to_string(path).unwrap()).unwrap()).collect()
}

/// How many random texts are asked for; a few unless told.
fn wanted() -> Option<usize> {
    std::env::var("FACTUM_RANDOM_TEXTS").ok().map(|n| n.parse().unwrap())
}

#[test]
fn a_text_that_ends_in_a_word_is_read_like_one_with_a_full_stop() {
    let pipeline = build(CLAIMS);
    let mut workspace = pipeline.workspace();
    let mut found = |text: &str| -> Vec<String> {
        let raw = Raw::from_text("text", text, Metadata::default());
        let Outcome::Done { document, layers } = pipeline.process(&raw, &mut workspace) else {
            panic!("{text:?} is not read")
        };
        let layers =
            ["dates", "entities", "counts", "exclusions"].map(|layer| layers.get(layer).unwrap_or_default());
        layers
            .into_iter()
            .flatten()
            .map(|found| format!("{}: {}", found.rule(), document.quote(found.source())))
            .collect()
    };
    for text in [
        "The runner-up was Peruvian",
        "Nobody was excluded by the decree",
        "Peruvians",
        "Lawyers drop appeal",
        "The amnesty does not cover murder",
        "Police arrested 12 students",
        "It ended on 3 March 2031",
        "She met Ana Mora",
    ] {
        assert_eq!(found(text), found(&format!("{text}.")), "{text:?}");
    }
    assert_eq!(found("Peruvians").len(), 1);
    assert_eq!(found("Lawyers drop appeal").len(), 0);
}

#[test]
fn every_prefix_of_every_case_is_read() {
    let all = build(ALL);
    let mut reader = Reader::new(&all);
    let every = wanted().is_some();
    for case in cases() {
        for text in &case.texts {
            let text = text.text.trim_end();
            for (at, c) in text.char_indices() {
                // What ends a token is where things go wrong: unless all are wanted, ends of words and what follows.
                let edge = text[at..]
                    .chars()
                    .nth(1)
                    .is_none_or(|next| next.is_alphanumeric() != c.is_alphanumeric());
                if every || edge {
                    reader.read(&text[..at + c.len_utf8()], &case.metadata);
                }
            }
        }
    }
    reader.finish();
}

#[test]
fn cases_are_read_whole_by_each_pipeline() {
    // Without a full stop at the end, by the pipeline of each case: its options reach code that no other has.
    let cases = cases();
    let mut pipelines: BTreeMap<&str, Pipeline> = BTreeMap::new();
    for case in &cases {
        pipelines.entry(&case.pipeline).or_insert_with(|| build(&case.pipeline));
    }
    for (yaml, pipeline) in &pipelines {
        let mut reader = Reader::new(pipeline);
        for case in cases.iter().filter(|case| case.pipeline == **yaml) {
            for text in &case.texts {
                let text = text.text.trim_end();
                reader.read(text.trim_end_matches(|c: char| !c.is_alphanumeric()), &case.metadata);
                reader.read(&format!("{text}aquíhttps://t.co/x"), &case.metadata);
            }
        }
        reader.finish();
    }
}

#[test]
fn random_words_are_read() {
    let words = words::all();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let mut random = Random::new(0x5eed_0001);
    for yaml in [ALL, CLAIMS] {
        let pipeline = build(yaml);
        let mut reader = Reader::new(&pipeline);
        for _ in 0..wanted().unwrap_or(1_500) {
            let mut text = String::new();
            for _ in 0..=random.below(30) {
                let piece = match random.below(8) {
                    0 => random.pick(ODD).to_owned(),
                    1 => random.below(3_000).to_string(),
                    _ => random.pick(&words).to_owned(),
                };
                match random.below(6) {
                    0 => text.push_str(&piece.to_uppercase()),
                    1 => {
                        let mut chars = piece.chars();
                        text.extend(chars.next().into_iter().flat_map(char::to_uppercase));
                        text.push_str(chars.as_str());
                    }
                    _ => text.push_str(&piece),
                }
                if random.below(8) > 0 {
                    text.push(' ');
                }
            }
            reader.read(text.trim_end(), &Metadata::default());
        }
        reader.finish();
    }
}

#[test]
fn spliced_cases_are_read() {
    let cases = cases();
    let texts: Vec<&str> = cases.iter().flat_map(|case| &case.texts).map(|text| text.text.as_str()).collect();
    let pipeline = build(CLAIMS);
    let mut reader = Reader::new(&pipeline);
    let mut random = Random::new(0x5eed_0002);
    for _ in 0..wanted().unwrap_or(1_500) {
        let mut text = String::new();
        for _ in 0..=random.below(5) {
            let from = random.pick(&texts);
            let mut cut = || {
                let at = random.below(from.len() + 1);
                (0..=at).rev().find(|at| from.is_char_boundary(*at)).unwrap_or(0)
            };
            let (a, b) = (cut(), cut());
            text.push_str(&from[a.min(b)..a.max(b)]);
            if random.below(3) == 0 {
                text.push_str(random.pick(ODD));
            }
        }
        reader.read(&text, &Metadata::default());
    }
    reader.finish();
}

#[test]
fn random_bytes_are_read() {
    let pipeline = build(ALL);
    let mut reader = Reader::new(&pipeline);
    let mut random = Random::new(0x5eed_0003);
    for _ in 0..wanted().unwrap_or(1_500) {
        let bytes: Vec<u8> = (0..random.below(80)).map(|_| random.next() as u8).collect();
        // What is no UTF-8 becomes replacement characters, as a file would be read.
        reader.read(&String::from_utf8_lossy(&bytes), &Metadata::default());
        let chars: String =
            (0..random.below(40)).filter_map(|_| char::from_u32(random.below(0x3000) as u32)).collect();
        reader.read(&chars, &Metadata::default());
    }
    reader.finish();
}
