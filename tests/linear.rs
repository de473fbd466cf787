//! Twice the text is twice the work, counted and not timed: see `factum_core::work`.
//!
//! Each bait is a text that some engine needs its square for. It is read in three sizes, each twice the one before, by
//! segmentation alone and by each extractor; what is visited may grow by 15% more than the text does. The sizes are
//! small enough that one sentence holds them and large enough that windows of constant size are full.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fmt::Write;

use factum::plugin::Metadata;
use factum_core::work;
use factum_ingest::Raw;
use factum_pipeline::{Outcome, Pipeline};

mod words;

/// Texts of one piece over and over: what it is called, the piece, and how many bytes of it are the smallest text.
const PIECES: &[(&str, &str)] = &[
    ("one word", "between "),
    ("conjunctions", "and "),
    ("list of names", "Ana, Ben and "),
    ("opened brackets", "("),
    ("opened quotations", "“"),
    ("straight quotation marks", "\""),
    ("words with a capital", "Aaa "),
    ("initials", "A. "),
    ("prepositions", "of the "),
    ("hyphens", "a-"),
    ("cues of exclusion", "excluding those convicted of "),
    ("exceptions", "except "),
    ("exclusions without an end", "the amnesty excludes murder and "),
    ("statuses", "convicted of murder, "),
    ("open intervals", "from 3 "),
    ("months", "May "),
    ("chain of digits and stops", "1."),
    ("dashes", "—"),
    ("one name over and over", "Ana Mora said Ana Mora, "),
    ("persons with a role", "minister Ana Mora, head of the Senate, and "),
    ("days", "3 March 2031, "),
    ("days to come", "by 3 March 2031 12 people were freed and "),
    ("indented lines", "\n "),
    ("stops", "."),
    ("backslashes", "\\"),
    ("numbers", "17 "),
    ("numbers with commas", "1,"),
    ("groups of digits", "123,"),
    ("numbers to numbers", "from 1 to 2 "),
    ("numbers and nouns", "12 men and "),
    ("numbers and happenings", "police arrested 12 men, "),
    ("numbers by somebody's word", "12 men died, the ministry said, and "),
    ("the same number again", "the 12 men and "),
    ("number words", "hundred "),
    ("shares", "one in five "),
    ("vague words", "several "),
    ("quotations", "“12 died,” she said. "),
    ("quotations without an end", "“12 died, "),
    ("speakers", "the ministry said "),
    ("verbs of saying", "said and "),
    ("verbs of saying and numbers", "said and added 12 men "),
    ("pronouns that speak", "she said 12, he said "),
    ("according to", "according to the ministry, 12 "),
    ("addresses", "https://a.example/b "),
    ("glued addresses", "éhttps://"),
    ("mail", "a@b.example "),
    ("signs for mail", "a@"),
    ("abbreviations", "Gen. "),
    ("combining marks", "e\u{301}\u{302}"),
    ("emoji", "👩‍👩‍👧"),
    ("another script", "中文"),
    ("spaces", "  "),
    ("relative clauses", "those who "),
    ("subordinate clauses", "if the law that "),
    ("lists of offences", "murder, rape, "),
    ("sentences about exclusions", "The minister said the amnesty of Lumara excludes murder. "),
    ("sentences about counts", "By 3 March 12 men were freed, Ana Mora said. She counted 30. "),
    ("paragraphs of quotations", "“12 died,” said Ana Mora.\n\n“And 30 fled.\n\n"),
    ("labels", "POLICE: 12 hurt\nMORA: We counted 30\n"),
    ("publication dates", "Published: 3 March 2031\n"),
    ("clock times", "from 9 a.m. to noon on Friday, "),
    ("names in brackets", "Torval Labor Federation (TLF), "),
    ("headlines", "SENATE PASSES AMNESTY LAW\n"),
];

/// How many bytes the smallest text has.
const SMALLEST: usize = 6_000;
/// How much more than twice the work twice the text may be.
const SLACK: f64 = 1.15;

fn piece(text: &str, bytes: usize) -> String {
    text.repeat(bytes.div_ceil(text.len()))
}

fn nested(bytes: usize) -> String {
    format!("{}12 men{}", "(".repeat(bytes / 2), ")".repeat(bytes / 2))
}

fn names(bytes: usize) -> String {
    let mut text = String::new();
    for i in 0_usize.. {
        let letter = |n: usize| char::from(b'a' + (n % 26) as u8);
        let (a, b, c) = (letter(i), letter(i / 26), letter(i / 676));
        write!(text, "Ka{a}{b}{c} Lo{c}{b}{a} ").unwrap();
        if text.len() >= bytes {
            break;
        }
    }
    text
}

fn table(bytes: usize) -> String {
    let mut text = String::new();
    for i in 0_usize.. {
        write!(text, "{}\t{}\t", i * 7919 % 1000, i * 104_729 % 10_000).unwrap();
        if text.len() >= bytes {
            break;
        }
    }
    text
}

/// What a bait is called, and what makes it of about so many bytes.
type Bait = (&'static str, Box<dyn Fn(usize) -> String>);

fn baits() -> Vec<Bait> {
    let mut baits: Vec<Bait> = Vec::new();
    for (name, text) in PIECES {
        baits.push((name, Box::new(|bytes| piece(text, bytes))));
    }
    baits.push(("one long word", Box::new(|bytes| piece("x", bytes))));
    baits.push(("one long number", Box::new(|bytes| piece("9", bytes))));
    baits.push(("nested brackets", Box::new(nested)));
    baits.push(("names that differ", Box::new(names)));
    baits.push(("table of numbers", Box::new(table)));
    baits
}

struct Stage {
    name: &'static str,
    pipeline: Pipeline,
}

fn stages() -> Vec<Stage> {
    let build = |name: &'static str, steps: &str| {
        let yaml = format!("version: \"1\"\nextract:\n{steps}");
        Stage { name, pipeline: Pipeline::from_yaml(name, &yaml, ".", &factum::registry()).unwrap() }
    };
    let (dates, entities) = ("  - uses: dates\n", "  - uses: entities\n");
    vec![
        build("dates", dates),
        build("entities", entities),
        build("dates and counts", &format!("{dates}  - uses: counts\n    with: {{ masked: mark }}\n")),
        build("dates and exclusions", &format!("{dates}  - uses: exclusions\n")),
        build("all", &format!("{dates}{entities}  - uses: counts\n  - uses: exclusions\n")),
    ]
}

/// Returns what a pipeline visits in a text.
fn visited(pipeline: &Pipeline, text: &str) -> u64 {
    let raw = Raw::from_text("bait", text, Metadata::default());
    let mut workspace = pipeline.workspace();
    let (done, visited) =
        work::count(|| matches!(pipeline.process(&raw, &mut workspace), Outcome::Done { .. }));
    assert!(done, "the text is read");
    visited.unwrap()
}

#[test]
fn twice_the_text_is_twice_the_work() {
    if !work::COUNTS {
        eprintln!("skipped: this build counts no work; debug assertions are off");
        return;
    }
    let mut table = String::new();
    let mut wrong = 0;
    for stage in stages() {
        for (name, text) in baits() {
            let counts = [1, 2, 4].map(|n| visited(&stage.pipeline, &text(n * SMALLEST)));
            let growth = [1, 2].map(|i| counts[i] as f64 / counts[i - 1] as f64 / 2.0);
            let steep = growth.iter().any(|growth| *growth > SLACK);
            wrong += usize::from(steep);
            writeln!(
                table,
                "{} {:20} {name:28} {:>10} {:>10} {:>10}  {:.2} {:.2}",
                if steep { "!" } else { " " },
                stage.name,
                counts[0],
                counts[1],
                counts[2],
                growth[0],
                growth[1]
            )
            .unwrap();
        }
    }
    if std::env::var_os("FACTUM_WORK").is_some() {
        eprintln!("{table}");
    }
    assert!(wrong == 0, "{wrong} baits grow faster than the text\n{table}");
}

/// Reads pieces of random words over and over: nobody thinks of all baits.
///
/// `FACTUM_BAITS=2000` tries more of them.
#[test]
fn random_pieces_are_no_bait() {
    if !work::COUNTS {
        return;
    }
    let wanted = std::env::var("FACTUM_BAITS").ok().map_or(40, |n| n.parse().unwrap());
    let words = words::all();
    let words: Vec<&str> = words
        .iter()
        .map(String::as_str)
        .chain(["\"", ",", "12", ".", "(", ")", ";", "Ana Mora", "that", "who", "said", "and"])
        .collect();
    let mut random = words::Random::new(7);
    let stages = stages();
    let stage = stages.last().unwrap();
    let mut wrong = String::new();
    for _ in 0..wanted {
        let pieces: Vec<&str> = (0..=random.below(6)).map(|_| random.pick(&words)).collect();
        let unit = pieces.join(" ") + " ";
        let counts = [1, 2, 4].map(|n| visited(&stage.pipeline, &piece(&unit, n * SMALLEST)));
        let growth = [1, 2].map(|i| counts[i] as f64 / counts[i - 1] as f64 / 2.0);
        // A constant window that is not yet full in the smallest text grows in the first step only.
        if growth[1] > SLACK {
            writeln!(wrong, "{unit:?} {counts:?} {growth:.2?}").unwrap();
        }
    }
    assert!(wrong.is_empty(), "random pieces grow faster than the text\n{wrong}");
}

#[test]
fn the_counter_sees_a_quadratic_loop() {
    if !work::COUNTS {
        return;
    }
    let pairs = |n: usize| work::count(|| (0..n).for_each(work::visit)).1.unwrap() as f64;
    assert!(pairs(2_000) / pairs(1_000) / 2.0 > SLACK);
}
