//! From bytes to text: encodings, binary files and JSONL records.

#![allow(clippy::unwrap_used, reason = "a test may panic, its helpers too")]

use std::fs;

use factum_core::Source;
use factum_ingest::{Config, IngestError, Inputs, Jsonl, decode};
use tempfile::TempDir;

fn file(name: &str, bytes: &[u8], config: &Config) -> Vec<Result<(Source, String), IngestError>> {
    let dir = TempDir::new().unwrap();
    let path = dir.path().join(name);
    fs::write(&path, bytes).unwrap();
    Inputs::new(&[path], config).map(|raw| decode(raw?, config)).collect()
}

/// The text and the encoding of a text file.
fn text(bytes: &[u8]) -> (String, String) {
    let (source, text) = file("a.txt", bytes, &Config::default()).remove(0).unwrap();
    (text, source.encoding)
}

fn refused(bytes: &[u8]) -> IngestError {
    file("a.txt", bytes, &Config::default()).remove(0).unwrap_err()
}

fn is(bytes: &[u8], expected: &str, encoding: &str) {
    assert_eq!(text(bytes), (expected.to_owned(), encoding.to_owned()));
}

fn utf16(text: &str, big: bool) -> Vec<u8> {
    text.encode_utf16().flat_map(|u| if big { u.to_be_bytes() } else { u.to_le_bytes() }).collect()
}

const NAMES: &str = "Señor Núñez pidió perdón";

#[test]
fn a_byte_order_mark_decides_and_is_no_text() {
    is(&[b"\xef\xbb\xbf", NAMES.as_bytes()].concat(), NAMES, "UTF-8");
    is(&[b"\xff\xfe".as_slice(), &utf16(NAMES, false)].concat(), NAMES, "UTF-16LE");
    is(&[b"\xfe\xff".as_slice(), &utf16(NAMES, true)].concat(), NAMES, "UTF-16BE");
    let wide = |f: fn(u32) -> [u8; 4]| NAMES.chars().flat_map(|c| f(u32::from(c))).collect::<Vec<u8>>();
    is(&[b"\xff\xfe\0\0".as_slice(), &wide(u32::to_le_bytes)].concat(), NAMES, "UTF-32LE");
    is(&[b"\0\0\xfe\xff".as_slice(), &wide(u32::to_be_bytes)].concat(), NAMES, "UTF-32BE");
    is(b"\xef\xbb\xbf", "", "UTF-8");
    is(b"\xff\xfea\0x", "a\u{fffd}", "UTF-16LE");
}

#[test]
fn utf8_is_taken_as_it_is() {
    is(NAMES.as_bytes(), NAMES, "UTF-8");
    is(b"", "", "UTF-8");
    is(b"\n\n", "\n\n", "UTF-8");
}

#[test]
fn other_encodings_are_detected() {
    let spanish =
        encoding_rs::WINDOWS_1252.encode("“Libertad”, pidió el señor Núñez – según la versión oficial.").0;
    is(&spanish, "“Libertad”, pidió el señor Núñez – según la versión oficial.", "windows-1252");
    let russian = "Суд освободил несколько заключённых, сообщили чиновники.";
    is(&encoding_rs::WINDOWS_1251.encode(russian).0, russian, "windows-1251");
}

#[test]
fn damaged_utf8_stays_utf8() {
    // A character cut off at the end, and lines of two encodings in one file.
    is(b"freed \xf0\x9f\x98", "freed \u{fffd}", "UTF-8");
    is(&[NAMES.as_bytes(), b"\nN\xfa\xf1ez"].concat(), &format!("{NAMES}\nN\u{fffd}\u{fffd}ez"), "UTF-8");
    // One Latin-1 letter at the end is no such cut.
    is(b"un caf\xe9", "un café", "windows-1252");
}

#[test]
fn text_in_utf16_without_a_mark_is_refused_not_guessed() {
    for big in [false, true] {
        for text in ["The court ruled.", NAMES] {
            let error = refused(&utf16(text, big));
            assert!(!error.is_skip());
            assert!(error.reason().starts_with(if big {
                "looks like UTF-16BE"
            } else {
                "looks like UTF-16LE"
            }));
        }
    }
}

#[test]
fn binary_files_are_skipped_and_say_what_they_are() {
    let random: Vec<u8> = (0u32..4096).map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    for (bytes, what) in [
        (b"%PDF-1.7 and compressed text".to_vec(), "not text but a PDF document"),
        ([b"\x7fELF\x02\x01\x01".as_slice(), &random].concat(), "not text but a program"),
        ([b"\x1f\x8b\x08".as_slice(), &random].concat(), "not text but gzip-compressed data"),
        (random.clone(), "not text but binary data"),
        (vec![0; 1000], "not text but binary data"),
    ] {
        let error = refused(&bytes);
        assert!(error.is_skip());
        assert_eq!(error.reason(), what);
    }
}

#[test]
fn a_stray_nul_makes_no_binary() {
    is(
        b"before\0\0The court ruled on a case.\0after",
        "before\0\0The court ruled on a case.\0after",
        "UTF-8",
    );
    let late = ["The court ruled.\n".repeat(5000), "\0more".to_owned()].concat();
    is(late.as_bytes(), &late, "UTF-8");
}

#[test]
fn a_file_states_type_and_hash() {
    let (source, text) = file("note.MD", b"# abc", &Config::default()).remove(0).unwrap();
    assert_eq!((source.media_type.as_str(), text.as_str()), ("text/markdown", "# abc"));
    let (source, _) = file("note.txt", b"abc", &Config::default()).remove(0).unwrap();
    assert_eq!(source.media_type, "text/plain");
    assert_eq!(source.sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert!(source.location.ends_with("note.txt"));
}

/// Records of a file `a.jsonl`, documents as `id=text`, errors without the folder.
fn records(lines: &[u8]) -> Vec<String> {
    file("a.jsonl", lines, &Config::default())
        .into_iter()
        .map(|result| match result {
            Ok((source, text)) => format!("{}={text}", source.id),
            Err(e) => {
                let message = e.to_string();
                assert!(!e.is_skip() && e.location().rsplit_once(':').is_some(), "{message}");
                message[message.find("a.jsonl").unwrap()..].to_owned()
            }
        })
        .collect()
}

#[test]
fn a_record_gives_what_it_states() {
    let line =
        br#"{"id":"n1","x":{"deep":[1,{"text":"no"}]},"title":"T","text":"a\n\u201cb\u201d \ud83d\ude00",
        "published":"2021-03-05T10:00:00Z","url":"https://example.org/1","language":"en","publisher":"P"}"#;
    let line: Vec<u8> = line.iter().copied().filter(|b| *b != b'\n').collect();
    let (source, text) = file("a.jsonl", &line, &Config::default()).remove(0).unwrap();
    assert_eq!(text, "a\n“b” 😀");
    assert_eq!((source.id.as_str(), source.media_type.as_str()), ("n1", "application/jsonl"));
    assert!(source.location.ends_with("a.jsonl:1"));
    let m = source.metadata;
    let given = [m.title, m.published, m.url, m.language, m.publisher].map(Option::unwrap);
    assert_eq!(given, ["T", "2021-03-05T10:00:00Z", "https://example.org/1", "en", "P"]);
}

#[test]
fn the_hash_is_that_of_the_line() {
    let read = file("a.jsonl", b"{\"text\":\"x\"}\r\n{\"text\":\"x\"}\n{\"text\":\"x\"}", &Config::default());
    let hashes: Vec<String> = read.into_iter().map(|r| r.unwrap().0.sha256).collect();
    assert_eq!(hashes.len(), 3);
    assert!(hashes.iter().all(|h| *h == hashes[0] && h.len() == 64));
}

#[test]
fn good_lines_are_kept_and_bad_ones_named() {
    let lines = br#"{"id":"ok","text":"t"}
{

not json
{"id":"x","text":"unterminated
[1,2]
null
{}
{"id":"ok-2","text":"t"}
{"id":"ok-3","text":"t"}garbage
{'id':'py','text':'t'}
{"id":"s","text":"\ud800 t"}
   "#;
    assert_eq!(
        records(lines),
        [
            "ok=t",
            "a.jsonl:2: column 1: EOF while parsing an object",
            "a.jsonl:4: column 2: expected ident",
            "a.jsonl:5: column 30: EOF while parsing a string",
            "a.jsonl:6: column 1: invalid type: sequence, expected a JSON object",
            "a.jsonl:7: column 4: invalid type: null, expected a JSON object",
            "a.jsonl:8: column 2: no field `text`",
            "ok-2=t",
            "a.jsonl:10: column 25: trailing characters",
            "a.jsonl:11: column 2: key must be a string",
            "a.jsonl:12: column 25: unexpected end of hex escape",
        ]
    );
}

#[test]
fn fields_have_types() {
    let lines = br#"{"text":null}
{"text":7}
{"text":["t"]}
{"id":["x"],"text":"t"}
{"published":{"on":"2021"},"text":"t"}
{"title":true,"text":"t"}
{"id":null,"title":null,"text":"t"}
{"id":"","text":"t"}
{"id":-7,"text":"t"}
{"id":123456789012345678901234567890,"date":1e999,"text":"t"}
{"id":"a","id":"b","text":"t"}
{"id":"a","text":"t","text":"u"}
"#;
    assert_eq!(
        records(lines),
        [
            "a.jsonl:1: column 12: invalid type: null, expected a string in field `text`",
            "a.jsonl:2: column 9: invalid type: integer `7`, expected a string in field `text`",
            "a.jsonl:3: column 8: invalid type: sequence, expected a string in field `text`",
            "a.jsonl:4: column 11: field `id` is an array, expected a string or a number",
            "a.jsonl:5: column 26: field `published` is an object, expected a string or a number",
            "a.jsonl:6: column 13: field `title` is true or false, expected a string or a number",
            "a:7=t",
            "a:8=t",
            "-7=t",
            "123456789012345678901234567890=t",
            "a.jsonl:11: column 14: field `id` appears twice",
            "a.jsonl:12: column 27: field `text` appears twice",
        ]
    );
}

#[test]
fn fields_have_the_names_that_the_configuration_gives() {
    let jsonl = Jsonl {
        id: "link".into(),
        url: "link".into(),
        text: "body".into(),
        published: "date".into(),
        publisher: String::new(),
        ..Jsonl::default()
    };
    let config = Config { jsonl, ..Config::default() };
    let line = br#"{"id":"no","link":"https:\/\/example.org","body":"t","text":7,"date":20210305,"published":[],"publisher":{},"":1}"#;
    let (source, text) = file("a.jsonl", line, &config).remove(0).unwrap();
    assert_eq!((source.id.as_str(), text.as_str()), ("https://example.org", "t"));
    assert_eq!(source.metadata.url.as_deref(), Some("https://example.org"));
    assert_eq!(source.metadata.published.as_deref(), Some("20210305"));
    assert_eq!(source.metadata.publisher, None);
}

#[test]
fn marks_and_line_ends_are_no_part_of_records() {
    assert_eq!(
        records(b"\xef\xbb\xbf{\"id\":1,\"text\":\"t\"}\r\n\r\n{\"id\":2,\"text\":\"t\"}"),
        ["1=t", "2=t"]
    );
    let (wide, config) = (utf16("{\"text\":\"t\"}\n", false), Config::default());
    let error = file("a.jsonl", &[b"\xff\xfe".as_slice(), &wide].concat(), &config).remove(0).unwrap_err();
    assert_eq!(error.reason(), "JSONL in UTF-16LE, which must be UTF-8");
    assert_eq!(file("a.jsonl", b"", &config).len(), 0);
}

#[test]
fn a_record_in_another_encoding_is_detected_and_says_so() {
    let line = encoding_rs::WINDOWS_1252
        .encode("{\"text\":\"“Libertad”, pidió el señor Núñez según la versión.\"}")
        .0;
    let (source, text) = file("a.jsonl", &line, &Config::default()).remove(0).unwrap();
    assert_eq!(text, "“Libertad”, pidió el señor Núñez según la versión.");
    assert_eq!(source.encoding, "windows-1252");
}

#[test]
fn deep_nesting_in_an_ignored_field_does_no_harm() {
    let deep = format!("{{\"x\":{}{},\"text\":\"t\"}}\n", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(records(deep.as_bytes()), ["a:1=t"]);
}
