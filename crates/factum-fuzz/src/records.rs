//! What must hold of the records of any document.

use std::collections::HashSet;

use factum_core::{Document, Metadata};
use factum_frame::Frame;
use factum_ingest::Raw;
use factum_output::{Chunks, Csv, CsvOptions, Offsets, Pretty, Record, Scratch, Sink};
use factum_pipeline::{Outcome, Pipeline};
use serde_json::{Map, Value};

/// Fields that hold ids of other records.
const REFERENCES: [&str; 9] =
    ["because", "mention", "dates", "part_of", "repeat_of", "other", "entity", "organization", "parent"];

/// Takes a document through a pipeline, then its words in other case, then the document again, and looks at everything
/// that comes out.
///
/// # Panics
///
/// When an extractor panics, when a quote is not what stands at its place, when ids are not unique or lead nowhere, when
/// a record is no JSON or reads back as another one, when a format cannot be written or lets a control character through
/// to a terminal, or when the same document read again with the same memory gives other records.
pub(crate) fn check(pipeline: &Pipeline, raw: &Raw) {
    let mut workspace = pipeline.workspace();
    let renderer = pipeline.renderer(Offsets::default());
    let mut scratch = Scratch::default();
    let mut read = |raw: &Raw| {
        let (document, layers) = match pipeline.process(raw, &mut workspace) {
            Outcome::Done { document, layers } => (document, layers),
            Outcome::Failed(failure) | Outcome::Skipped(failure) => {
                assert!(!failure.reason.starts_with("panicked"), "{failure:?}");
                return Vec::new();
            }
        };
        let records: Vec<_> =
            renderer.render(document, layers, &mut scratch).map(Record::into_owned).collect();
        Places::of(document).check(&records);
        let mut encode = |sink: &dyn Sink| {
            let mut chunks = Chunks::default();
            let encoded = sink.encode(&mut renderer.rendered(document, layers, &mut scratch), &mut chunks);
            encoded.expect("a document can be written");
            assert_eq!(chunks.counts().total(), records.len() as u64, "a format leaves records out");
            chunks
        };
        encode(&Csv::new(&CsvOptions::default()));
        for page in encode(&Pretty::new(Frame::plain())).bytes() {
            let page = std::str::from_utf8(page).expect("a page is text");
            let is_safe = |c: char| c == '\n' || !c.is_control();
            assert!(page.chars().all(is_safe), "a control character reaches the terminal: {page:?}");
        }
        records
    };
    let first = read(raw);
    read(&other_case(raw));
    assert!(first == read(raw), "the same document read again gives other records");
}

/// Makes a document of the same words in other case: what is remembered of them must not depend on it.
fn other_case(raw: &Raw) -> Raw {
    let swap = |c: char| if c.is_ascii_uppercase() { c.to_ascii_lowercase() } else { c.to_ascii_uppercase() };
    let text: String = String::from_utf8_lossy(raw.bytes()).chars().map(swap).collect();
    Raw::from_text("other", text, Metadata::default())
}

/// The text of a document, and how many code points stand before each of its bytes.
struct Places<'d> {
    text: &'d str,
    chars: Vec<u32>,
}

impl<'d> Places<'d> {
    fn of(document: &'d Document) -> Self {
        let text = document.text();
        let mut chars = Vec::with_capacity(text.len() + 1);
        let mut before = 0;
        for at in 0..=text.len() {
            // Within a code point nobody may look.
            chars.push(if text.is_char_boundary(at) { before } else { u32::MAX });
            before += u32::from(text.is_char_boundary(at));
        }
        Self { text, chars }
    }

    fn check(&self, records: &[Record<'_>]) {
        let values: Vec<Value> = records.iter().map(json).collect();
        let mut ids = HashSet::new();
        for value in &values {
            let id = value["id"].as_str().expect("a record has an id");
            assert!(ids.insert(id), "two records have the id {id}");
        }
        for (record, value) in records.iter().zip(&values) {
            assert!(
                record.head().is_none_or(|head| !head.rule.is_empty()),
                "a finding without a rule: {value}"
            );
            self.look(value, &ids);
        }
    }

    /// Looks at the places and references in a value and in all its parts.
    fn look(&self, value: &Value, ids: &HashSet<&str>) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.look(item, ids)),
            Value::Object(fields) => {
                self.look_at_place(fields);
                for (name, value) in fields {
                    if REFERENCES.contains(&name.as_str()) {
                        references(value).for_each(|id| {
                            assert!(ids.contains(id), "`{name}` leads to {id}, which is no record");
                        });
                    }
                    self.look(value, ids);
                }
            }
            _ => {}
        }
    }

    fn look_at_place(&self, fields: &Map<String, Value>) {
        let Some(bytes) = fields.get("bytes") else { return };
        let pair = |value: &Value| -> (usize, usize) {
            serde_json::from_value(value.clone()).expect("an offset is a pair of numbers")
        };
        let (start, end) = pair(bytes);
        assert_eq!(self.text.get(start..end), fields["quote"].as_str(), "not the words at {start}..{end}");
        assert!(start < end, "an empty quote at {start}");
        let chars = (self.chars[start] as usize, self.chars[end] as usize);
        assert_eq!(chars, pair(&fields["chars"]), "code points of {start}..{end}");
    }
}

fn references(value: &Value) -> impl Iterator<Item = &str> {
    let list = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
    // A part of a record with a place has its ids inside.
    list.iter().filter_map(Value::as_str)
}

/// Writes a record as a line and reads it back, as JSON and as a record.
fn json(record: &Record<'_>) -> Value {
    let mut line = Vec::new();
    record.write_json(&mut line);
    assert!(!line.contains(&b'\n'), "a record is one line: {record:?}");
    let back: Record<'_> = serde_json::from_slice(&line).expect("a line holds a record");
    assert!(back == *record, "read back as {back:?}, not {record:?}");
    serde_json::from_slice(&line).expect("a record is JSON")
}

#[cfg(test)]
mod tests {
    use factum_core::{
        BuildContext, BuildError, Emitter, ExtractError, Extractor, Io, Mark, Plugin, Slot, View,
    };
    use factum_pipeline::Registry;
    use schemars::JsonSchema;
    use serde::Deserialize;

    use super::*;

    /// Finds the first token, and panics at a text that starts with `bad`.
    #[derive(Deserialize, JsonSchema)]
    struct Fragile {}

    impl Plugin for Fragile {
        const KIND: &'static str = "fragile";
        const ABOUT: &'static str = "Panics at bad texts.";
        type Config = Self;

        fn io(_: &Self) -> Io {
            Io::writes("fragile")
        }

        fn build(config: Self, _: &BuildContext<'_>) -> Result<Box<dyn Extractor>, BuildError> {
            Ok(Box::new(config))
        }
    }

    impl Extractor for Fragile {
        fn extract(&self, doc: &View<'_>, _: &mut Slot, out: &mut Emitter<'_>) -> Result<(), ExtractError> {
            let tokens = doc.tokens();
            assert!(!tokens.text(0).starts_with("bad"), "a bad text");
            out.emit(tokens.span(0), "fragile.first", Mark::new("first"))?;
            Ok(())
        }
    }

    fn check_text(text: &str) {
        let registry = Registry::new().with::<Fragile>();
        let yaml = "version: \"1\"\nextract:\n  - uses: fragile\n";
        let pipeline = Pipeline::from_yaml("test", yaml, ".", &registry).expect("the pipeline is in order");
        check(&pipeline, &Raw::from_text("a", text, Metadata::default()));
    }

    #[test]
    fn a_text_that_is_read_passes() {
        check_text("\u{e9}lan, not bad");
    }

    #[test]
    #[should_panic(expected = "panicked: a bad text")]
    fn a_failure_in_place_of_a_panic_is_told() {
        check_text("bad news");
    }

    #[test]
    #[should_panic(expected = "not the words at 1..3")]
    fn a_wrong_quote_is_told() {
        let source = factum_core::Source::new("a", Metadata::default());
        let text = "abc".to_owned();
        let document = Document::new(source, text.clone(), text, factum_core::Alignment::identity())
            .expect("a short text");
        let head = factum_output::record::Head {
            doc: "a".into(),
            id: factum_output::record::RecordId { step: "s".into(), number: 1 },
            place: factum_output::record::Place {
                quote: "ab".into(),
                bytes: Some([1, 3]),
                chars: Some([1, 3]),
            },
            extractor: "s".into(),
            rule: "s.r".into(),
            because: Vec::new(),
        };
        let record = Record::Mark(factum_output::record::MarkRecord { head, label: "l".into() });
        Places::of(&document).check(&[record]);
    }
}
