//! What a record holds, and that both ways of writing it agree.

use factum_core::value::{Date, DateRole};
use factum_core::{Alignment, Document, Layers, Metadata, Source};
use factum_output::record::{Basis, DocumentRecord, Published};
use factum_output::{FailureRecord, Offsets, Record, RecordKind, Scratch, Stage, Unit};
use serde_json::Value;

use crate::samples::{Sample, TEXT, renderer, sample};

/// Returns every record of the sample and a failure.
pub(crate) fn with_every_record(mut check: impl FnMut(&Record<'_>)) {
    let (sample, renderer) = (sample(), renderer(Offsets::default()));
    let records = sample.records(&renderer);
    let kinds: Vec<_> = records.iter().map(Record::kind).collect();
    assert!(
        RecordKind::ALL[..7].iter().all(|kind| kinds.contains(kind)),
        "a kind is missing from the sample"
    );
    records.iter().for_each(&mut check);
    check(&Record::Failure(FailureRecord::new("a", "b/a.txt", Stage::Read, "no \"such\" file")));
    check(&Record::Failure(FailureRecord::new("a", "-", Stage::Extract, "gave up").extractor("dates")));
}

fn json(record: &Record<'_>) -> String {
    let mut out = Vec::new();
    record.write_json(&mut out);
    String::from_utf8(out).unwrap()
}

#[test]
fn the_quick_writer_writes_what_serde_writes() {
    with_every_record(|record| assert_eq!(json(record), serde_json::to_string(record).unwrap()));
}

#[test]
fn records_read_back_as_they_were() {
    with_every_record(|record| {
        let read: Record<'static> = serde_json::from_str(&json(record)).unwrap();
        assert_eq!(read, record.clone().into_owned());
        assert_eq!(&read, record);
    });
}

/// Calls back for every object in a JSON value.
fn each_object(value: &Value, check: &mut impl FnMut(&serde_json::Map<String, Value>)) {
    match value {
        Value::Object(object) => {
            check(object);
            object.values().for_each(|value| each_object(value, check));
        }
        Value::Array(list) => list.iter().for_each(|value| each_object(value, check)),
        _ => {}
    }
}

#[test]
fn every_quote_stands_where_its_offsets_say() {
    let chars: Vec<char> = TEXT.chars().collect();
    let mut places = 0;
    with_every_record(|record| {
        each_object(&serde_json::to_value(record).unwrap(), &mut |object| {
            let Some(quote) = object.get("quote") else { return };
            let range = |name: &str| {
                let at = |end: usize| object[name][end].as_u64().unwrap() as usize;
                at(0)..at(1)
            };
            assert_eq!(&TEXT[range("bytes")], quote.as_str().unwrap());
            assert_eq!(chars[range("chars")].iter().collect::<String>(), quote.as_str().unwrap());
            let is_ascii_so_far = TEXT[..range("bytes").end].is_ascii();
            assert_eq!(range("bytes") == range("chars"), is_ascii_so_far);
            places += 1;
        });
    });
    assert!(places > 20, "{places}");
}

#[test]
fn no_field_is_null() {
    with_every_record(|record| assert!(!json(record).contains("null"), "{}", json(record)));
}

#[test]
fn findings_come_in_text_order_with_ids_to_match() {
    let (sample, renderer) = (sample(), renderer(Offsets::default()));
    let found: Vec<_> = sample
        .records(&renderer)
        .iter()
        .filter_map(|record| record.head().map(|head| format!("{} {}", head.id, head.place.quote)))
        .collect();
    assert_eq!(
        found,
        [
            "marks:1 PORT ANSEL",
            "dates:1 Friday",
            "entities:1 Mira Kessel",
            "entities:2 “Harbor League”",
            "counts:1 more than 400",
            "exclusions:1 The decree",
            "exclusions:2 may leave out",
            "dates:2 2019",
            "entities:3 Señor \\Paz\\",
            "fines:1 paid",
            "counts:2 1,5 crowns",
        ]
    );
}

#[test]
fn references_are_ids_of_records() {
    let (sample, renderer) = (sample(), renderer(Offsets::default()));
    for record in sample.records(&renderer) {
        match record {
            Record::Count(count) if count.source.is_some() => {
                let ids: Vec<_> = count.head.because.iter().map(ToString::to_string).collect();
                assert_eq!(ids, ["dates:1", "entities:1"]);
                assert_eq!(count.source.unwrap().entity.unwrap().to_string(), "entities:1");
                assert_eq!(count.window.unwrap().dates[0].to_string(), "dates:1");
                assert_eq!(count.part_of.unwrap().to_string(), "counts:2");
            }
            Record::Exclusion(exclusion) if exclusion.in_force => {
                assert_eq!(exclusion.parent.unwrap().to_string(), "exclusions:1");
                assert_eq!(exclusion.temporal.unwrap().dates[0].to_string(), "dates:2");
            }
            Record::Date(date) if date.interval.is_some() => {
                assert_eq!(date.anchor.mention.unwrap().to_string(), "dates:2");
            }
            _ => {}
        }
    }
}

#[test]
fn a_count_has_the_ends_the_text_gives() {
    let (sample, renderer) = (sample(), renderer(Offsets::default()));
    let counts: Vec<Value> = sample
        .records(&renderer)
        .iter()
        .filter(|record| record.kind() == RecordKind::Count)
        .map(|record| serde_json::to_value(record).unwrap())
        .collect();
    assert_eq!(counts[0]["low"].to_string(), "400");
    assert_eq!(counts[0]["low_inclusive"], false);
    assert_eq!(counts[0]["high"].to_string(), "1000000");
    assert_eq!(counts[1]["low"].to_string(), "1.5");
    // An infinite end is no end, and an end that is not there includes nothing.
    assert_eq!((counts[1].get("high"), counts[1].get("high_inclusive")), (None, None));
}

#[test]
fn offsets_that_were_not_asked_for_are_left_out() {
    let sample = sample();
    for (unit, other) in [(Unit::Bytes, "\"chars\""), (Unit::Chars, "\"bytes\"")] {
        let renderer = renderer(Offsets::only(unit));
        assert!(sample.records(&renderer).iter().all(|record| !json(record).contains(other)));
    }
}

#[test]
fn memory_of_one_document_does_not_show_in_the_next() {
    let renderer = renderer(Offsets::default());
    let (first, second) = (sample(), Sample::new("Ångström.", Metadata::default()));
    let mut scratch = Scratch::default();
    let _ = renderer.render(&first.doc, &first.layers, &mut scratch).count();
    assert_eq!(renderer.render(&second.doc, &second.layers, &mut scratch).count(), 1);
    let again: Vec<_> = renderer.render(&first.doc, &first.layers, &mut scratch).collect();
    assert_eq!(again, first.records(&renderer));
}

#[test]
fn the_iterator_knows_how_many_are_left() {
    let (sample, renderer) = (sample(), renderer(Offsets::default()));
    let mut scratch = Scratch::default();
    let mut records = renderer.render(&sample.doc, &sample.layers, &mut scratch);
    assert_eq!(records.len(), 12);
    records.by_ref().take(12).for_each(drop);
    assert_eq!((records.len(), records.next()), (0, None));
}

fn published(
    supplied: Option<&str>,
    found: &[(&'static str, &'static str, &'static str)],
) -> Published<'static> {
    let metadata = Metadata { published: supplied.map(str::to_owned), ..Metadata::default() };
    let mut sample = Sample::new("On 3 May — updated 4 May — posted 5 May, 3 May 2026", metadata);
    sample.add(
        0,
        found.iter().map(|(words, rule, value)| {
            let role = Some(DateRole::Published);
            (*words, *rule, Date { value: (*value).to_owned(), role, ..Date::default() })
        }),
    );
    let renderer = renderer(Offsets::default());
    match sample.records(&renderer).swap_remove(0).into_owned() {
        Record::Document(DocumentRecord { published, .. }) => published,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_day_of_publication_says_how_it_is_known() {
    let unknown = published(None, &[]);
    assert_eq!((unknown.basis, unknown.value), (Basis::Unknown, None));

    let supplied = published(Some("2026-05-03T08:00:00Z"), &[("3 May", "dates.day", "2026-05-03")]);
    assert_eq!((supplied.basis, supplied.value.as_deref()), (Basis::Supplied, Some("2026-05-03T08:00:00Z")));
    assert!(supplied.rivals.is_empty(), "a day and a time on that day agree");

    // What is stated goes before what is inferred, wherever it stands.
    let inferred = ("3 May", "dates.inferred_weekday", "2026-05-03");
    let stated =
        [inferred, ("4 May", "dates.updated", "2026-05-04"), ("5 May", "dates.posted", "2026-05-05")];
    let taken = published(None, &stated);
    assert_eq!((taken.basis, taken.value.as_deref()), (Basis::Stated, Some("2026-05-04")));
    assert_eq!(
        (taken.quote.as_deref(), taken.mention.unwrap().to_string()),
        (Some("4 May"), "dates:2".to_owned())
    );
    let rivals: Vec<_> = taken.rivals.iter().map(|rival| (&*rival.value, rival.basis)).collect();
    assert_eq!(rivals, [("2026-05-03", Basis::Inferred), ("2026-05-05", Basis::Stated)]);

    let only = published(None, &[inferred]);
    assert_eq!((only.basis, only.value.as_deref()), (Basis::Inferred, Some("2026-05-03")));
    assert_eq!(only.bytes, Some([3, 8]));
}

#[test]
fn an_ascii_document_counts_bytes_and_chars_alike() {
    let doc = Document::new(
        Source::new("a", Metadata::default()),
        "plain".to_owned(),
        "plain".to_owned(),
        Alignment::identity(),
    )
    .unwrap();
    let (renderer, layers) = (renderer(Offsets::default()), Layers::default());
    let records: Vec<_> = renderer.render(&doc, &layers, &mut Scratch::default()).collect();
    assert_eq!(
        json(&records[0]),
        r#"{"record":"document","doc":"a","id":"a","uri":"a","encoding":"UTF-8","media_type":"text/plain","published":{"basis":"unknown"}}"#
    );
}

#[test]
fn public_types_cross_threads() {
    fn check<T: Send + Sync>() {}
    fn send<T: Send>() {}
    check::<Record<'static>>();
    check::<factum_output::Renderer>();
    check::<Scratch>();
    check::<factum_output::Chunks>();
    check::<factum_output::OutputError>();
    check::<factum_output::Jsonl>();
    check::<factum_output::Csv>();
    check::<factum_output::Pretty>();
    check::<factum_output::Options>();
    check::<factum_frame::Frame>();
    send::<factum_output::Writer>();
}
