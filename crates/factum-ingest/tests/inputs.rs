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
    assert_eq!(all(&dir, &["x/a.txt", "y/a.txt", "y/a.md", "a~2.txt"]), ["a=1", "a~2=2", "a~3=3", "a~2~2=4"]);
    assert_eq!(all(&dir, &["y"]), ["a=3", "a~2=2"]);
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
        ["a=0123456789", "skipped b.txt: longer than the limit of 10 bytes (`max_document_bytes`)"]
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
                "file=B",
                "other/b=B",
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
        assert_eq!(all(&dir, &["in"]), ["-rf=R", "[a-z]*?=G", "bad-\u{fffd}=U", "new\nline=N"]);
        assert_eq!(all(&dir, &["in/[a-z]*?.txt"]), ["[a-z]*?=G"]);
        assert_eq!(all(&dir, &["no\nfile\u{1b}c"]), ["failed no\\nfile\\u{1b}c: no such file or folder"]);
    }

    #[test]
    fn a_sparse_giant_is_skipped_unread() {
        let dir = folder(&[("in/a.txt", b"A")]);
        fs::File::create(dir.path().join("in/big.txt")).unwrap().set_len(8 << 30).unwrap();
        let lines = all(&dir, &["in"]);
        assert_eq!(lines[0], "a=A");
        assert!(lines[1].starts_with("skipped in/big.txt: longer than the limit of 67108864 bytes"));
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
            b"{\"id\":1,\"title\":\"T\",\"published\":\"2021\",\"text\":\"long text\"}\n{\"text\":\"b\"}\n",
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
        decode_into(&raw, &config, &mut source, &mut text).unwrap();
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
