//! Records in words, under the lines that say so.

use factum_output::{Offsets, Record, RecordKind, evidence};

use crate::samples::{TEXT, renderer, sample};

#[test]
fn a_record_is_drawn_under_its_line() {
    let (sample, renderer) = (sample(), renderer(Offsets::default()));
    let records = sample.records(&renderer);
    let drawn = |kind: RecordKind, at: usize| {
        let record = records.iter().filter(|record| record.kind() == kind).nth(at).unwrap();
        evidence(TEXT, record)
    };
    let count = drawn(RecordKind::Count, 0);
    let (line, rest) = count.split_once('\n').unwrap();
    assert_eq!(line, TEXT.lines().next().unwrap());
    let expected =
        "  count (400, 1000000] persons, flow, estimated, total, as of 2026-02-20 [counts.more_than] counts:1
    noun \"prisoners\" head prisoner, class prisoners
    event \"freed\" release, negated
    source \"Mira Kessel\" via sentence, entity entities:1
    window \"On Friday\" from 2026-02-20, to 2026-02-21
    window dates dates:1
    part of counts:2
    repeat of counts:2
    because dates:1, entities:1
";
    let (underline, words) = rest.split_once('\n').unwrap();
    let before = line.split("more than 400").next().unwrap().chars().count();
    assert_eq!(underline, " ".repeat(before) + "^^^^^^^^^^^^^");
    assert_eq!(words, expected);
    assert!(drawn(RecordKind::Count, 1).ends_with("  money ≥ 1.5 [counts.money] counts:2\n"));
    assert!(drawn(RecordKind::Mark, 0).ends_with("  mark dateline \"x\" [marks.dateline] marks:1\n"));
}

#[test]
fn every_kind_of_record_has_its_words() {
    let (sample, renderer) = (sample(), renderer(Offsets::default()));
    let drawn: String =
        sample.records(&renderer).iter().map(|record: &Record<'_>| evidence(TEXT, record)).collect();
    for words in [
        "document wire/7, \"A \"law\"␇\"",
        "published 2026-02-20T18:00 (stated)",
        "date TIME 2026-02-20T18:00, mod APPROX, [2026-02-20T18:00, 2026-02-20T19:00), part_of_day, from text 2019, role published",
        "interval [2019, ?)",
        "problem no such evening",
        "role \"former head\" former",
        "excludes, reported, hedged, in force, prosecuted, open list [exclusions.cue] exclusions:2",
        "offence \"murder\" 0101, Intentional homicide, via quotation",
        "offence \"=piracy\"\n",
        "excludes, negated, not in force [exclusions.bare]",
        "attribution \"the League\" via previous",
        "record fine [fines.paid] fines:1",
        "who \"Señor\"",
        "see counts:2",
    ] {
        assert!(drawn.contains(words), "{words}\n{drawn}");
    }
}
