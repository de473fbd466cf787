//! Which documents come out of which paths, and what is said of those that do not.

#![allow(clippy::unwrap_used, reason = "a test may panic, its helpers too")]

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use factum_core::{Metadata, Source};
use factum_ingest::{Config, Format, IngestError, Inputs, Raw, decode, decode_into};
use tempfile::TempDir;

/// A folder of files with the given contents.
fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let dir = TempDir::new().unwrap();
    for (name, bytes) in files {
        let path = dir.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    dir
}

fn read(paths: &[PathBuf], config: &Config) -> Vec<Result<(Source, String), IngestError>> {
    Inputs::new(paths, config).map(|raw| decode(raw?, config)).collect()
}

/// Documents as `id=text`, failures as `failed place: reason`, skips as `skipped place: reason`; places below `dir`.
fn summary(dir: &TempDir, paths: &[&str], config: &Config) -> Vec<String> {
    let paths: Vec<PathBuf> = paths.iter().map(|p| dir.path().join(p)).collect();
    let root = format!("{}/", dir.path().display());
    read(&paths, config)
        .into_iter()
        .map(|result| match result {
            Ok((source, text)) => format!("{}={text}", source.id),
            Err(e) if e.is_skip() => format!("skipped {e}").replace(&root, ""),
            Err(e) => format!("failed {e}").replace(&root, ""),
        })
        .collect()
}

fn all(dir: &TempDir, paths: &[&str]) -> Vec<String> {
    summary(dir, paths, &Config::default())
}

#[test]
fn a_folder_is_read_in_the_order_of_names() {
    let dir = folder(&[("in/b.txt", b"B"), ("in/a/z.md", b"Z"), ("in/a/y.txt", b"Y"), ("in/c", b"C")]);
    assert_eq!(all(&dir, &["in"]), ["a/y=Y", "a/z=Z", "b=B", "c=C"]);
}

#[test]
fn a_file_is_known_by_its_stem_and_ids_stay_apart() {
    let dir = folder(&[("x/a.txt", b"1"), ("y/a.txt", b"2"), ("y/a.md", b"3"), ("a~2.txt", b"4")]);
    assert_eq!(all(&dir, &["x/a.txt", "a~2.txt"]), ["a=1", "a~2=4"]);
    assert_eq!(all(&dir, &["x/a.txt", "y/a.txt"]), ["x/a=1", "y/a=2"]);
    assert_eq!(
        all(&dir, &["x/a.txt", "y/a.txt", "y/a.md", "a~2.txt"]),
        ["x/a=1", "y/a.txt=2", "y/a.md=3", "a~2=4"]
    );
    assert_eq!(all(&dir, &["y"]), ["a.md=3", "a.txt=2"]);
    assert_eq!(all(&dir, &["x", "y"]), ["x/a=1", "y/a.md=3", "y/a.txt=2"]);
}

#[test]
fn ids_take_no_more_of_the_path_than_they_need() {
    let dir = folder(&[
        ("p/x/a.txt", b"1"),
        ("q/x/a.txt", b"2"),
        ("q/y/a.txt", b"3"),
        ("q/b.txt", b"4"),
        // A stem that looks like a name with its extension, and the id of another file.
        ("q/b.txt.md", b"5"),
        ("q/b.md", b"6"),
    ]);
    assert_eq!(all(&dir, &["p/x/a.txt", "q/x/a.txt", "q/y/a.txt"]), ["p/x/a=1", "q/x/a=2", "y/a=3"]);
    assert_eq!(all(&dir, &["q/b.txt", "q/b.txt.md"]), ["b=4", "b.txt=5"]);
    assert_eq!(all(&dir, &["q/b.txt", "q/b.txt.md", "q/b.md"]), ["b.txt=4", "b.txt.md=5", "b.md=6"]);
}

#[test]
fn a_file_is_read_once_and_further_ways_to_it_say_so() {
    let dir = folder(&[("in/a.txt", b"A"), ("in/b/c.txt", b"C"), ("d.txt", b"D")]);
    assert_eq!(
        all(&dir, &["d.txt", "in/../d.txt", "d.txt"]),
        [
            "d=D",
            "skipped in/../d.txt: the same as d.txt, which is read already",
            "skipped d.txt: the same as d.txt, which is read already"
        ]
    );
    assert_eq!(
        all(&dir, &["in/*.txt", "in", "in/b", "in"]),
        [
            "a=A",
            "skipped in/a.txt: the same as in/a.txt, which is read already",
            // The path closest to a file names it, wherever it stands.
            "c=C",
            "skipped in/b/c.txt: the same as in/b/c.txt, which is read already",
            "skipped in: the same as in, which is read already",
        ]
    );
    let paths = ["d.txt", "none.txt", "d.txt"].map(|path| dir.path().join(path));
    let repeats: Vec<_> = Inputs::new(&paths, &Config::default())
        .map(|raw| raw.err().map(|error| (error.is_skip(), error.is_repeat(), error.input())))
        .collect();
    assert_eq!(repeats, [None, Some((false, false, Some(1))), Some((true, true, Some(2)))]);
}

#[test]
fn patterns_match_below_their_fixed_part() {
    let dir = folder(&[
        ("in/a.txt", b"A"),
        ("in/b.md", b"B"),
        ("in/x/c.txt", b"C"),
        ("in/x/y/d.txt", b"D"),
        ("in/.e.txt", b"E"),
        ("in/[f]/g.txt", b"G"),
    ]);
    assert_eq!(all(&dir, &["in/*.txt"]), ["a=A"]);
    assert_eq!(all(&dir, &["in/*/*.txt"]), ["[f]/g=G", "x/c=C"]);
    assert_eq!(all(&dir, &["in/**/*.txt"]), ["[f]/g=G", "a=A", "x/c=C", "x/y/d=D"]);
    assert_eq!(all(&dir, &["in/{a,b}.*"]), ["a=A", "b=B"]);
    assert_eq!(all(&dir, &["in/[f]/*.txt"]), ["g=G"], "what is there by that name is no pattern");
    assert_eq!(all(&dir, &["in/.*.txt"]), [".e=E"]);
    assert_eq!(all(&dir, &["in/x*"]), ["x/c=C", "x/y/d=D"], "a folder that matches is walked");
    assert_eq!(all(&dir, &["in/*.csv"]), ["failed in/*.csv: no file matches the pattern"]);
    assert_eq!(all(&dir, &["no/*.csv"]), ["failed no/*.csv: no file matches the pattern"]);
    assert!(all(&dir, &["in/{a.txt"])[0].starts_with("failed in/{a.txt: bad pattern: "));
}

#[test]
fn every_document_and_error_knows_its_input() {
    let dir = folder(&[
        ("in/a.txt", b"A"),
        ("in/b.log", b"B"),
        ("in/c.jsonl", b"{\"text\":\"C\"}\n{}\n"),
        ("d.txt", b"D"),
        ("e.txt", b"%PDF-1.7"),
    ]);
    let paths = ["none.txt", "in", "d.txt", "in/*.csv", "e.txt"].map(|p| dir.path().join(p));
    let config = Config::default();
    let inputs: Vec<_> = Inputs::new(&paths, &config)
        .map(|raw| match raw {
            Ok(raw) => (raw.input(), decode(raw, &config).map_or_else(|e| e.input(), |_| Some(9))),
            Err(e) => (e.input(), None),
        })
        .map(|(raw, decoded)| (raw.unwrap(), decoded))
        .collect();
    // `e.txt` and the second line fail only when they are decoded.
    let expected = [(0, None), (1, Some(9)), (1, None), (1, Some(9)), (1, Some(1)), (2, Some(9)), (3, None)];
    assert_eq!(inputs[..7], expected);
    assert_eq!(inputs[7..], [(4, Some(4))]);
    assert_eq!(Raw::from_text("a", "A", Metadata::default()).input(), None);
}

#[test]
fn what_is_not_there_fails_and_the_rest_goes_on() {
    let dir = folder(&[("a.txt", b"A")]);
    fs::create_dir(dir.path().join("empty")).unwrap();
    assert_eq!(
        all(&dir, &["none.txt", "empty", "a.txt", "a.txt/b"]),
        [
            "failed none.txt: no such file or folder",
            "skipped empty: folder without files",
            "a=A",
            "failed a.txt/b: cannot be read: not a directory"
        ]
    );
    let none = Inputs::new(&[""], &Config::default()).next().unwrap().unwrap_err();
    assert_eq!(none.to_string(), "\"\": no such file or folder");
}

#[test]
fn dot_files_are_read_only_when_asked_or_named() {
    let dir = folder(&[("in/.a.txt", b"A"), ("in/.git/b.txt", b"B"), ("in/c.txt", b"C")]);
    assert_eq!(all(&dir, &["in"]), ["c=C"]);
    assert_eq!(all(&dir, &["in/.a.txt"]), [".a=A"]);
    let hidden = Config { hidden: true, ..Config::default() };
    assert_eq!(summary(&dir, &["in"], &hidden), [".a=A", ".git/b=B", "c=C"]);
}

#[test]
fn other_extensions_are_skipped_in_a_folder_and_read_when_named() {
    let dir = folder(&[("in/a.log", b"A"), ("in/b.TXT", b"B")]);
    assert_eq!(
        all(&dir, &["in"]),
        ["skipped in/a.log: no format is known for `.log`, and `formats` names none", "b=B"]
    );
    assert_eq!(all(&dir, &["in/a.log"]), ["a=A"]);
    assert_eq!(all(&dir, &["in/*.log"]), ["a=A"]);
    let config = Config { formats: [("log".to_owned(), Format::Text)].into(), ..Config::default() };
    assert_eq!(summary(&dir, &["in"], &config), ["a=A", "b=B"]);
}

#[test]
fn the_limit_holds_for_files_and_lines() {
    let dir = folder(&[
        ("a.txt", b"0123456789"),
        ("b.txt", b"0123456789x"),
        ("c.jsonl", b"{\"text\":\"0\"}\n{\"text\":\"1234567890\"}\n{\"text\":\"2\"}"),
    ]);
    let config = Config { max_document_bytes: 10, ..Config::default() };
    assert_eq!(
        summary(&dir, &["a.txt", "b.txt"], &config),
        ["a=0123456789", "failed b.txt: longer than the limit of 10 bytes (`max_document_bytes`)"]
    );
    let config = Config { max_document_bytes: 12, ..Config::default() };
    assert_eq!(
        summary(&dir, &["c.jsonl"], &config),
        ["c:1=0", "failed c.jsonl:2: line longer than the limit of 12 bytes (`max_document_bytes`)", "c:3=2"]
    );
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::os::unix::net::UnixListener;

    use super::*;

    #[test]
    fn links_are_followed_to_files_but_into_no_loop() {
        let dir = folder(&[("in/a.txt", b"A"), ("out/b.txt", b"B")]);
        let at = |name: &str| dir.path().join(name);
        symlink("no-such-file", at("in/dangling.txt")).unwrap();
        symlink("../out/b.txt", at("in/file.txt")).unwrap();
        symlink("../out", at("in/other")).unwrap();
        symlink("self", at("in/self")).unwrap();
        symlink(".", at("in/up")).unwrap();
        assert_eq!(
            all(&dir, &["in"]),
            [
                "a=A",
                "failed in/dangling.txt: link to nothing",
                "file=B",
                "skipped in/other: link to a folder, not followed unless `follow_links` is set",
                "skipped in/self: link that leads back to itself",
                "skipped in/up: link to a folder, not followed unless `follow_links` is set",
            ]
        );
        let follow = Config { follow_links: true, ..Config::default() };
        assert_eq!(
            summary(&dir, &["in"], &follow),
            [
                "a=A",
                "failed in/dangling.txt: link to nothing",
                // Named by the way that is no link.
                "other/b=B",
                "skipped in/other/b.txt: the same as in/file.txt, which is read already",
                "skipped in/self: link that leads back to itself",
                "skipped in/up: link that leads back to itself",
            ]
        );
        assert_eq!(all(&dir, &["in/other"]), ["b=B"], "a link given by name is followed");
        assert_eq!(all(&dir, &["in/dangling.txt"]), ["failed in/dangling.txt: link to nothing"]);
        assert_eq!(all(&dir, &["in/self"]), ["skipped in/self: link that leads back to itself"]);
    }

    #[test]
    fn sockets_devices_and_pipes_are_not_opened() {
        let dir = folder(&[("in/a.txt", b"A")]);
        let _socket = UnixListener::bind(dir.path().join("in/s.txt")).unwrap();
        symlink("/dev/zero", dir.path().join("in/zero.txt")).unwrap();
        let made = std::process::Command::new("mkfifo").arg(dir.path().join("in/pipe.txt")).status();
        let mut expected = vec![
            "a=A",
            "skipped in/s.txt: a socket, not a file",
            "skipped in/zero.txt: a device, not a file",
        ];
        if made.is_ok_and(|status| status.success()) {
            expected.insert(1, "skipped in/pipe.txt: a named pipe, not a file");
            assert_eq!(all(&dir, &["in/pipe.txt"]), ["skipped in/pipe.txt: a named pipe, not a file"]);
        }
        assert_eq!(all(&dir, &["in"]), expected);
        assert_eq!(all(&dir, &["/dev/null"]), ["skipped /dev/null: a device, not a file"]);
    }

    #[test]
    fn links_and_hard_links_are_one_file() {
        let dir = folder(&[("b.txt", b"B"), ("in/c.txt", b"C")]);
        let at = |name: &str| dir.path().join(name);
        symlink("b.txt", at("a.txt")).unwrap();
        fs::hard_link(at("in/c.txt"), at("in/z.txt")).unwrap();
        assert_eq!(
            all(&dir, &["a.txt", "b.txt"]),
            ["b=B", "skipped b.txt: the same as a.txt, which is read already"],
            "a link names no file that is there by its own name"
        );
        assert_eq!(all(&dir, &["a.txt"]), ["a=B"]);
        assert_eq!(
            all(&dir, &["in"]),
            ["c=C", "skipped in/z.txt: the same as in/c.txt, which is read already"]
        );
    }

    #[test]
    fn names_that_are_no_utf8_stay_apart() {
        use std::ffi::OsStr;
        use std::os::unix::ffi::OsStrExt;

        let dir = folder(&[]);
        for (name, text) in
            [(b"a\xff.txt".as_slice(), b"1"), (b"a\xfe.txt", b"2"), ("a\u{fffd}.txt".as_bytes(), b"3")]
        {
            fs::write(dir.path().join(OsStr::from_bytes(name)), text).unwrap();
        }
        let mut read = all(&dir, &[""]);
        read.sort();
        assert_eq!(read, ["a\u{fffd}00=3", "a\u{fffd}FE=2", "a\u{fffd}FF=1"]);
    }

    #[test]
    fn a_file_without_permission_fails_alone() {
        let dir = folder(&[("in/a.txt", b"A"), ("in/b.txt", b"B")]);
        let closed = dir.path().join("in/a.txt");
        fs::set_permissions(&closed, fs::Permissions::from_mode(0o000)).unwrap();
        // The superuser reads it all the same.
        let expected = match fs::File::open(&closed) {
            Ok(_) => "a=A",
            Err(_) => "failed in/a.txt: cannot be opened: permission denied",
        };
        assert_eq!(all(&dir, &["in"]), [expected, "b=B"]);
    }

    #[test]
    fn odd_names_are_read_and_shown_in_one_line() {
        use std::ffi::OsStr;
        use std::os::unix::ffi::OsStrExt;

        let dir = folder(&[("in/new\nline.txt", b"N"), ("in/[a-z]*?.txt", b"G"), ("in/-rf.txt", b"R")]);
        fs::write(dir.path().join("in").join(OsStr::from_bytes(b"bad-\xff.txt")), b"U").unwrap();
        assert_eq!(all(&dir, &["in"]), ["-rf=R", "[a-z]*?=G", "bad-\u{fffd}FF=U", "new\nline=N"]);
        assert_eq!(all(&dir, &["in/[a-z]*?.txt"]), ["[a-z]*?=G"]);
        assert_eq!(all(&dir, &["no\nfile\u{1b}c"]), ["failed no␊file␛c: no such file or folder"]);
    }

    #[test]
    fn a_sparse_giant_fails_unread() {
        let dir = folder(&[("in/a.txt", b"A")]);
        fs::File::create(dir.path().join("in/big.txt")).unwrap().set_len(8 << 30).unwrap();
        let lines = all(&dir, &["in"]);
        assert_eq!(lines[0], "a=A");
        assert!(lines[1].starts_with("failed in/big.txt: longer than the limit of 16777216 bytes"));
    }
}

#[test]
fn files_of_other_formats_are_skipped_also_when_named() {
    let page = b"<!DOCTYPE html>\n<table><tr><td><b>4217</b></td></tr></table>";
    let dir = folder(&[
        ("page.html", page),
        ("d.csv", b"id,n\n1,2\n"),
        ("e.json", b"%PDF-1.7"),
        ("text.gz", b"Four were freed."),
        ("report.2031", b"Two were freed."),
        ("notes.log", b"Three were freed."),
        ("e.txt", page),
        ("f.md", b"[{\"id\": 4217}]"),
        ("g.txt", b"A <b>tag</b> and {braces}."),
        ("h.jsonl", page),
        ("i.jsonl", b"PK\x03\x04\x14\0\0\n\n"),
        ("nothing.gz", b""),
        ("empty.txt", b""),
    ]);
    let named = [
        "page.html",
        "d.csv",
        "e.json",
        "text.gz",
        "report.2031",
        "notes.log",
        "e.txt",
        "f.md",
        "g.txt",
        "h.jsonl",
        "i.jsonl",
        "nothing.gz",
        "empty.txt",
    ];
    let unread = |name: &str, extension: &str| {
        format!("skipped {name}: no format is known for `.{extension}`, and `formats` names none")
    };
    assert_eq!(
        all(&dir, &named),
        [
            &unread("page.html", "html"),
            &unread("d.csv", "csv"),
            "skipped e.json: not text but a PDF document",
            "text=Four were freed.",
            "report=Two were freed.",
            "notes=Three were freed.",
            "skipped e.txt: not text but an HTML page",
            "skipped f.md: not text but JSON",
            "g=A <b>tag</b> and {braces}.",
            "skipped h.jsonl: not text but an HTML page",
            "skipped i.jsonl: not text but a ZIP archive or an Office document",
            &unread("nothing.gz", "gz"),
            "empty=",
        ]
    );
    assert_eq!(all(&dir, &["*.html", "*.2031"]), [&unread("page.html", "html"), "report=Two were freed."]);
    let formats = [("html".to_owned(), Format::Text), ("TXT".to_owned(), Format::Text)].into();
    let config = Config { formats, ..Config::default() };
    let read = summary(&dir, &["page.html", "e.txt"], &config);
    assert!(read[0].starts_with("page=<!DOCTYPE") && read[1].starts_with("e=<!DOCTYPE"), "{read:?}");
}

/// Lines of JSONL read from files, as `id=text`, and what was told.
fn lines(files: &[(&str, &str)], config: &Config) -> (Vec<String>, Vec<String>) {
    let files: Vec<_> = files.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    let dir = folder(&files);
    let paths: Vec<PathBuf> = files.iter().map(|(name, _)| dir.path().join(name)).collect();
    let root = format!("{}/", dir.path().display());
    let (mut documents, mut told) = (Vec::new(), Vec::new());
    let (mut source, mut text) = (Source::default(), String::new());
    for raw in Inputs::new(&paths, config) {
        match raw.and_then(|raw| decode_into(&raw, config, &mut source, &mut text)) {
            Ok(warnings) => {
                told.extend(warnings.iter().map(|warning| warning.to_string().replace(&root, "")));
                let published =
                    source.metadata.published.as_deref().map_or(String::new(), |p| format!(" on {p}"));
                documents.push(format!("{}={text}{published}", source.id));
            }
            Err(error) => documents.push(format!("failed {error}").replace(&root, "")),
        }
    }
    (documents, told)
}

#[test]
fn repeated_ids_of_lines_get_suffixes_and_are_told() {
    let (documents, told) = lines(
        &[
            (
                "x.jsonl",
                "{\"id\":\"a\",\"text\":\"1\"}\n\n{\"text\":\"2\",\"id\":\"a\"}\n{\"id\":7,\"text\":\"3\"}\n",
            ),
            (
                "y.jsonl",
                "{\"id\":\"7\",\"text\":\"4\"}\n{\"text\":\"5\"}\n{\"id\":\"a\",\"text\":\"6\"}\n{\"id\":\"y:2\",\"text\":\"7\"}\n",
            ),
            ("a~2.txt", "8"),
            (
                "z.jsonl",
                "{\"id\":\"x\\nERROR \\u202e\",\"text\":\"9\"}\n{\"id\":\"x\\nERROR \\u202e\",\"text\":\"10\"}\n",
            ),
        ],
        &Config::default(),
    );
    let expected = [
        "a=1",
        "a~3=2",
        "7=3",
        "7~2=4",
        "y:2=5",
        "a~4=6",
        "y:2~2=7",
        "a~2=8",
        "x\nERROR \u{202e}=9",
        "x\nERROR \u{202e}~2=10",
    ];
    assert_eq!(documents, expected);
    assert_eq!(
        told,
        [
            "x.jsonl:3: id `a` is that of x.jsonl:1 already; it is `a~3` here",
            "y.jsonl:1: id `7` is that of x.jsonl:4 already; it is `7~2` here",
            "y.jsonl:3: id `a` is that of x.jsonl:1 already; it is `a~4` here",
            "y.jsonl:4: id `y:2` is that of y.jsonl:2 already; it is `y:2~2` here",
            "z.jsonl:2: id `x␊ERROR \\u{202e}` is that of z.jsonl:1 already; it is `x␊ERROR \\u{202e}~2` here",
        ]
    );
}

#[test]
fn an_id_of_a_file_is_not_given_to_a_line() {
    let (documents, told) = lines(
        &[
            ("x.jsonl", "{\"id\":\"note\",\"text\":\"1\"}\n{\"id\":\"x\",\"text\":\"2\"}\n"),
            ("note.txt", "3"),
        ],
        &Config::default(),
    );
    // `x` is the id of no document: the lines of the file have ids of their own.
    assert_eq!(documents, ["note~2=1", "x=2", "note=3"]);
    assert_eq!(told, ["x.jsonl:1: id `note` is that of note.txt already; it is `note~2` here"]);
}

#[test]
fn dates_come_from_the_record_then_the_name_then_the_default() {
    let published = serde_json::from_str(r#"{"file_name": "{date}-*"}"#).unwrap();
    let config = Config { published, ..Config::default() };
    let line = |date: &str| format!("{{\"published\":{date},\"text\":\"t\"}}\n");
    let records = [line("\"2030-01-02\""), line("null"), line("\"last week\""), line("20300103")].concat();
    let (documents, told) = lines(
        &[
            ("2031-05-14-a.txt", "A"),
            ("20310515-b.jsonl", &records),
            ("c.txt", "C"),
            ("2031-02-30-d.txt", "D"),
        ],
        &config,
    );
    assert_eq!(
        documents,
        [
            "2031-05-14-a=A on 2031-05-14",
            "20310515-b:1=t on 2030-01-02",
            "20310515-b:2=t on 2031-05-15",
            "20310515-b:3=t on 2031-05-15",
            "20310515-b:4=t on 20300103",
            "c=C",
            "2031-02-30-d=D",
        ]
    );
    assert_eq!(
        told,
        [
            "20310515-b.jsonl:3: date of publication `last week` is not read; expected a day such as 2031-05-14 or an \
             RFC 3339 instant",
            "2031-02-30-d.txt: date `2031-02-30` of the file name is in no calendar and is not read",
        ]
    );
    let dir = folder(&[("in/2031/05/14/a.txt", b"A"), ("in/b.txt", b"B")]);
    let published = serde_json::from_str(r#"{"file_name": "{year}/{month}/{day}/*"}"#).unwrap();
    let config = Config { published, ..Config::default() };
    let dates: Vec<_> = Inputs::new(&[dir.path().join("in")], &config)
        .with_published(&"2031-06-01".parse().unwrap())
        .map(|raw| decode(raw.unwrap(), &config).unwrap().0.metadata.published)
        .collect();
    assert_eq!(dates, [Some("2031-05-14".to_owned()), Some("2031-06-01".to_owned())]);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(100))]

    #[test]
    fn the_order_of_the_paths_changes_no_id(
        order in proptest::strategy::Strategy::prop_shuffle(proptest::strategy::Just(vec![
            "p", "q", "p/x", "p/a.txt", "q/a.txt", "q/x/*", "a.txt", "p/../q/a.md", "stdin.txt", "-", "l/link.txt",
            "n.jsonl",
        ])),
        count in 1usize..=12,
    ) {
        let dir = folder(&[
            ("p/a.txt", b"1"), ("p/x/a.txt", b"2"), ("p/x/b.txt", b"3"), ("q/a.txt", b"4"), ("q/a.md", b"5"),
            ("q/x/b.txt", b"6"), ("q/x/c", b"7"), ("a.txt", b"8"), ("stdin.txt", b"9"), ("x/a.txt", b"10"),
            ("l/m.txt", b"11"), ("n.jsonl", b"{\"id\":\"q/a\",\"text\":\"12\"}"),
        ]);
        #[cfg(unix)]
        std::os::unix::fs::symlink("../x/a.txt", dir.path().join("l/link.txt")).unwrap();
        let read = |paths: &[&str]| -> std::collections::BTreeMap<String, String> {
            let paths: Vec<PathBuf> =
                paths.iter().map(|path| if *path == "-" { "-".into() } else { dir.path().join(path) }).collect();
            let config = Config::default();
            let read: Vec<_> = Inputs::new(&paths, &config)
                .with_stdin(b"0".as_slice())
                .filter_map(Result::ok)
                .map(|raw| decode(raw, &config).unwrap())
                .map(|(source, text)| (text, source.id))
                .collect();
            let count = read.len();
            let by_text: std::collections::BTreeMap<_, _> = read.into_iter().collect();
            assert_eq!(by_text.len(), count, "each file is read once");
            let ids: std::collections::BTreeSet<_> = by_text.values().collect();
            assert_eq!(ids.len(), count, "each file has an id of its own");
            by_text
        };
        let some = &order[..count];
        let mut sorted = some.to_vec();
        sorted.sort_unstable();
        proptest::prop_assert_eq!(read(some), read(&sorted));
    }
}

#[test]
fn standard_input_is_text_or_jsonl_by_its_first_bytes() {
    let from = |bytes: &'static [u8], config: &Config| -> Vec<String> {
        Inputs::new(&["-", "-"], config)
            .with_stdin(bytes)
            .map(|raw| match raw.and_then(|raw| decode(raw, config)) {
                Ok((source, text)) => format!("{} {} {text}", source.location, source.id),
                Err(e) => e.to_string(),
            })
            .collect()
    };
    let config = Config::default();
    assert_eq!(from(b"Some text {", &config), ["- stdin Some text {", "-: standard input was read already"]);
    assert_eq!(
        from(b"\xef\xbb\xbf\n { \"text\": \"a\"}\n{\"text\": \"b\", \"id\": 7}", &config)[..2],
        ["-:2 stdin:2 a", "-:3 7 b"]
    );
    assert_eq!(from(b"{braces} in text", &config)[0], "- stdin {braces} in text");
    assert_eq!(from(b"", &config)[0], "- stdin ");
    let told = Config { stdin: Some(Format::Text), ..Config::default() };
    assert_eq!(from(b"{\"text\": 1}", &told)[0], "- stdin {\"text\": 1}");
}

#[test]
fn a_stream_that_breaks_is_one_failure() {
    struct Breaking(usize);
    impl Read for Breaking {
        fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
            self.0 += 1;
            match self.0 {
                1 => {
                    let head = b"{\"text\":\"a\"}\n{\"te";
                    out[..head.len()].copy_from_slice(head);
                    Ok(head.len())
                }
                2 => Err(io::ErrorKind::Interrupted.into()),
                _ => Err(io::ErrorKind::ConnectionReset.into()),
            }
        }
    }
    let mut inputs = Inputs::new(&["-"], &Config::default()).with_stdin(Breaking(0));
    assert!(inputs.next().unwrap().is_ok());
    let error = inputs.next().unwrap().unwrap_err();
    assert_eq!(error.reason(), "cannot be read on: connection reset");
    assert!(std::error::Error::source(&error).is_some());
    assert!(inputs.next().is_none());
}

#[test]
fn memory_is_reused_and_nothing_of_the_last_document_stays() {
    let dir = folder(&[
        (
            "a.jsonl",
            b"{\"id\":1,\"title\":\"T\",\"published\":\"2021-01-01\",\"text\":\"long text\"}\n{\"text\":\"b\"}\n",
        ),
        ("b.txt", b"c"),
    ]);
    let paths: Vec<PathBuf> = ["a.jsonl", "b.txt", "none"].iter().map(|p| dir.path().join(p)).collect();
    let config = Config::default();
    let mut inputs = Inputs::new(&paths, &config);
    let (mut raw, mut source, mut text) = (Raw::default(), Source::default(), String::new());
    let mut seen = Vec::new();
    while let Some(read) = inputs.read_into(&mut raw) {
        if read.is_err() {
            assert!(raw.bytes().is_empty());
            continue;
        }
        assert!(decode_into(&raw, &config, &mut source, &mut text).unwrap().is_empty());
        seen.push((source.id.clone(), source.metadata.title.clone(), text.clone()));
        assert_eq!(decode(raw.clone(), &config).unwrap(), (source.clone(), text.clone()));
    }
    let expected = [("1", Some("T"), "long text"), ("a:2", None, "b"), ("b", None, "c")];
    assert_eq!(seen, expected.map(|(id, title, text)| (id.into(), title.map(Into::into), text.into())));
}

#[test]
fn a_text_from_memory_keeps_its_metadata() {
    let metadata =
        Metadata { title: Some("T".into()), published: Some("2021".into()), ..Metadata::default() };
    // From memory even what looks like a file of another kind is text.
    let (source, text) =
        decode(Raw::from_text("id 1", "%PDF-like text", metadata.clone()), &Config::default()).unwrap();
    assert_eq!((source.id.as_str(), source.location.as_str()), ("id 1", "id 1"));
    assert_eq!((source.metadata, text.as_str()), (metadata, "%PDF-like text"));
}

#[test]
fn everything_crosses_threads() {
    fn crosses<T: Send + 'static>() {}
    fn is_shared<T: Send + Sync + 'static>() {}
    crosses::<Inputs>();
    is_shared::<Raw>();
    is_shared::<IngestError>();
    is_shared::<Config>();
}

#[test]
fn options_refuse_unknown_keys() {
    let paths: Config = serde_json::from_str(r#"{"paths": ["a"], "jsonl": {"text": "body"}}"#).unwrap();
    assert_eq!((paths.jsonl.text.as_str(), paths.jsonl.id.as_str()), ("body", "id"));
    assert!(serde_json::from_str::<Config>(r#"{"path": ["a"]}"#).is_err());
    assert!(serde_json::from_str::<Config>(r#"{"jsonl": {"body": "text"}}"#).is_err());
    assert!(Path::new(&paths.paths[0]).is_relative());
}

#[test]
fn the_size_of_all_files_is_known_before_they_are_read() {
    let dir = folder(&[("in/a.txt", b"abc"), ("in/b.txt", b"de")]);
    let bytes = |paths: &[&str]| {
        let paths: Vec<_> = paths.iter().map(|path| dir.path().join(path)).collect();
        Inputs::new(&paths, &Config::default()).bytes()
    };
    assert_eq!(bytes(&["in/a.txt", "in/none.txt"]), Some(3));
    assert_eq!(bytes(&["in", "in/a.txt"]), Some(5), "a file counts once");
    assert_eq!(Inputs::new(&["-"], &Config::default()).bytes(), None);
}
