//! How the names of files are written: as text, whatever their bytes are, and nothing is lost.

use std::ffi::OsStr;
use std::fmt::Write;
use std::path::{Component, Path};

/// Returns a name as text from which its bytes can be told.
///
/// A byte that is no UTF-8 becomes U+FFFD and its two hexadecimal digits. U+FFFD itself gets `00` behind it, which no
/// such byte can be, so that two names never become one text.
pub(crate) fn spell(name: &OsStr) -> String {
    if let Some(text) = name.to_str().filter(|text| !text.contains(char::REPLACEMENT_CHARACTER)) {
        return text.to_owned();
    }
    let mut out = String::new();
    for chunk in name.as_encoded_bytes().utf8_chunks() {
        for c in chunk.valid().chars() {
            out.push(c);
            if c == char::REPLACEMENT_CHARACTER {
                out.push_str("00");
            }
        }
        for byte in chunk.invalid() {
            write!(out, "{}{byte:02X}", char::REPLACEMENT_CHARACTER)
                .expect("writing to a string does not fail");
        }
    }
    out
}

/// Returns a path as messages and records name it.
pub(crate) fn show(path: &Path) -> String {
    let path = path.strip_prefix(".").ok().filter(|p| !p.as_os_str().is_empty()).unwrap_or(path);
    if path.as_os_str().is_empty() { "\"\"".to_owned() } else { spell(path.as_os_str()) }
}

/// Returns the last `parts` of a path with `/` between them on every system; without the extension, unless `whole`.
pub(crate) fn tail(path: &Path, parts: usize, whole: bool) -> String {
    let part = |c: &Component<'_>| !matches!(c, Component::RootDir | Component::CurDir);
    let count = path.components().filter(part).count();
    let mut out = String::new();
    for (i, c) in path.components().filter(part).enumerate().skip(count.saturating_sub(parts)) {
        if !out.is_empty() {
            out.push('/');
        }
        let name = c.as_os_str();
        let is_last = i + 1 == count;
        let stem = Path::new(name).file_stem().filter(|_| is_last && !whole);
        out.push_str(&spell(stem.unwrap_or(name)));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tail_is_the_end_of_a_path() {
        let path = Path::new("/srv/news/2031/a.b.txt");
        let tails: Vec<_> = (1..=5).map(|parts| tail(path, parts, false)).collect();
        assert_eq!(tails, ["a.b", "2031/a.b", "news/2031/a.b", "srv/news/2031/a.b", "srv/news/2031/a.b"]);
        assert_eq!(tail(path, 2, true), "2031/a.b.txt");
        assert_eq!(tail(Path::new("./.a.txt"), 9, false), ".a");
    }

    #[cfg(unix)]
    #[test]
    fn a_spelling_can_be_taken_back() {
        use std::os::unix::ffi::OsStrExt;

        /// The bytes behind a spelling, by the rule as it is documented.
        fn unspell(text: &str) -> Vec<u8> {
            let mut pieces = text.split('\u{fffd}');
            let mut bytes = pieces.next().unwrap_or_default().as_bytes().to_vec();
            for piece in pieces {
                match u8::from_str_radix(&piece[..2], 16).unwrap() {
                    0 => bytes.extend("\u{fffd}".as_bytes()),
                    byte => bytes.push(byte),
                }
                bytes.extend(&piece.as_bytes()[2..]);
            }
            bytes
        }
        let names: [&[u8]; 7] = [
            b"bad-\xff.txt",
            b"bad-\xfe.txt",
            b"bad-\\xff.txt",
            "bad-\u{fffd}.txt".as_bytes(),
            "bad-\u{fffd}FF.txt".as_bytes(),
            b"\xe2\x82",
            "señal".as_bytes(),
        ];
        let spelled: Vec<_> = names.iter().map(|name| spell(OsStr::from_bytes(name))).collect();
        assert_eq!(spelled[0], "bad-\u{fffd}FF.txt");
        assert_eq!(spelled[4], "bad-\u{fffd}00FF.txt");
        assert_eq!(spelled[6], "señal");
        for (name, spelled) in names.iter().zip(&spelled) {
            assert_eq!(unspell(spelled), *name, "{spelled}");
        }
    }
}
