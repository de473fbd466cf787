//! Spreadsheets see what JSONL says.

use std::collections::BTreeMap;

use factum_output::{
    Chunks, Csv, CsvOptions, Delimiter, FailureRecord, Formulas, RecordKind, Scratch, Sink, Stage, Unit,
};
use serde_json::Value;

use crate::samples::{renderer, sample};

type Rows = Vec<BTreeMap<String, String>>;

/// Returns the rows of each file, read back.
fn files(options: &CsvOptions) -> BTreeMap<String, Rows> {
    let csv = Csv::new(options);
    let (sample, renderer) = (sample(), renderer(csv.offsets()));
    let mut chunks = Chunks::default();
    csv.encode(&mut renderer.rendered(&sample.doc, &sample.layers, &mut Scratch::default()), &mut chunks)
        .unwrap();
    let failure = FailureRecord::new("@b", "b.txt", Stage::Decode, "bytes, not \"text\"");
    csv.encode_failure(&failure, &mut chunks).unwrap();
    assert_eq!(chunks.counts().total(), 13);
    let streams = csv.streams();
    assert_eq!(streams.len(), RecordKind::ALL.len());
    streams
        .into_iter()
        .zip(chunks.bytes())
        .map(|(stream, bytes)| {
            let file = [&stream.header, bytes].concat();
            let delimiter = match options.delimiter {
                Delimiter::Comma => b',',
                Delimiter::Semicolon => b';',
                Delimiter::Tab => b'\t',
            };
            let mut reader = ::csv::ReaderBuilder::new().delimiter(delimiter).from_reader(&file[..]);
            (stream.name.into_owned(), reader.deserialize().map(Result::unwrap).collect())
        })
        .collect()
}

#[test]
fn there_is_a_file_a_kind() {
    let rows: Vec<_> =
        files(&CsvOptions::default()).into_iter().map(|(name, rows)| (name, rows.len())).collect();
    let expected = [
        ("counts.csv", 2),
        ("dates.csv", 2),
        ("documents.csv", 1),
        ("entities.csv", 3),
        ("exclusions.csv", 2),
        ("failures.csv", 1),
        ("marks.csv", 1),
        ("records.csv", 1),
    ];
    assert_eq!(rows, expected.map(|(name, rows)| (name.to_owned(), rows)));
}

/// Returns the text of a JSON value as a cell shows it.
fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[test]
fn every_cell_says_what_the_record_says() {
    let csv = Csv::new(&CsvOptions { formulas: Formulas::Keep, ..CsvOptions::default() });
    let (sample, renderer) = (sample(), renderer(csv.offsets()));
    let files = files(&CsvOptions { formulas: Formulas::Keep, ..CsvOptions::default() });
    let mut seen: BTreeMap<RecordKind, usize> = BTreeMap::new();
    let mut compared = 0;
    for record in sample.records(&renderer) {
        let json = serde_json::to_value(&record).unwrap();
        let at = seen.entry(record.kind()).or_default();
        let row = &files[&format!("{}.csv", record.kind().plural())][*at];
        *at += 1;
        for (column, found) in row {
            let path: Vec<&str> = column.split('.').collect();
            let (last, parents) = path.split_last().unwrap();
            let owner = parents.iter().try_fold(&json, |value, name| value.get(name));
            let look = |owner: &Value| match *last {
                "start" => cell(&owner["chars"][0]),
                "end" => cell(&owner["chars"][1]),
                "rivals" => owner["rivals"].as_array().map(Vec::len).unwrap_or_default().to_string(),
                name => match owner.get(name) {
                    Some(Value::Array(list)) => list.iter().map(cell).collect::<Vec<_>>().join(" | "),
                    // The fields of a record stay JSON.
                    value => cell(value.unwrap_or(&Value::Null)),
                },
            };
            let expected = match owner {
                None => String::new(),
                Some(Value::Array(list)) => list.iter().map(look).collect::<Vec<_>>().join(" | "),
                Some(owner) => look(owner),
            };
            if *last == "rivals" {
                assert_eq!(found, "");
            } else if column == "fields" {
                assert_eq!(serde_json::from_str::<Value>(found).unwrap(), json["fields"]);
            } else {
                assert_eq!(*found, expected, "{column} of {json:#}");
            }
            compared += 1;
        }
        // And no field of the record is without a column.
        let known =
            |name: &str| row.keys().any(|column| column == name || column.starts_with(&format!("{name}.")));
        for name in json
            .as_object()
            .unwrap()
            .keys()
            .filter(|name| !["record", "bytes", "chars"].contains(&name.as_str()))
        {
            assert!(known(name), "{name} has no column");
        }
    }
    assert!(compared > 200, "{compared}");
}

#[test]
fn formulas_are_defused_and_numbers_are_not() {
    let files = files(&CsvOptions::default());
    // The second item of a list is no formula; the cell starts with the first.
    assert!(files["exclusions.csv"].iter().any(|row| row["offences.quote"] == "murder | =piracy"));
    assert_eq!(files["failures.csv"][0]["doc"], "'@b");
    assert_eq!(files["failures.csv"][0]["reason"], "bytes, not \"text\"");
    assert_eq!(files["counts.csv"][0]["low"], "400");
}

#[test]
fn options_change_offsets_delimiter_and_the_front_of_the_file() {
    let options = CsvOptions {
        offsets: Unit::Bytes,
        delimiter: Delimiter::Semicolon,
        byte_order_mark: true,
        ..CsvOptions::default()
    };
    let header = Csv::new(&options).streams().remove(1).header;
    assert!(header.starts_with("\u{feff}doc;id;quote;start;end;".as_bytes()));
    let files = files(&CsvOptions { byte_order_mark: false, ..options });
    let friday = &files["dates.csv"][0];
    assert_eq!((&*friday["quote"], &*friday["start"], &*friday["end"]), ("Friday", "18", "24"));
}
