//! The pieces of JSON that records are made of.

use super::wire::Json;

/// Adds a field and a comma, unless the value is absent. The key comes quoted and with its colon.
#[inline]
pub(crate) fn field(out: &mut Vec<u8>, key: &'static str, value: &impl Json) {
    if !value.is_absent() {
        out.extend_from_slice(key.as_bytes());
        value.put(out);
        out.push(b',');
    }
}

/// Ends an object, over the comma of its last field.
#[inline]
pub(crate) fn close(out: &mut Vec<u8>) {
    if out.last() == Some(&b',') {
        out.pop();
    }
    out.push(b'}');
}

#[inline]
pub(crate) fn integer(out: &mut Vec<u8>, value: impl itoa::Integer) {
    out.extend_from_slice(itoa::Buffer::new().format(value).as_bytes());
}

/// Adds a name of the wire format, which needs no escaping.
#[inline]
pub(crate) fn name(out: &mut Vec<u8>, name: &'static str) {
    out.push(b'"');
    out.extend_from_slice(name.as_bytes());
    out.push(b'"');
}

/// Adds a string.
#[inline]
pub(crate) fn string(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    escape(out, text.as_bytes());
    out.push(b'"');
}

/// Adds the inside of a string.
#[inline]
pub(crate) fn escape(out: &mut Vec<u8>, text: &[u8]) {
    if is_plain(text) {
        out.extend_from_slice(text);
    } else {
        escape_some(out, text);
    }
}

#[cold]
fn escape_some(out: &mut Vec<u8>, mut text: &[u8]) {
    while let Some(plain) = text.iter().position(|byte| needs_escape(*byte)) {
        out.extend_from_slice(&text[..plain]);
        escape_byte(out, text[plain]);
        text = &text[plain + 1..];
    }
    out.extend_from_slice(text);
}

const fn needs_escape(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\'
}

fn escape_byte(out: &mut Vec<u8>, byte: u8) {
    let short = match byte {
        b'"' => b'"',
        b'\\' => b'\\',
        0x08 => b'b',
        0x0c => b'f',
        b'\n' => b'n',
        b'\r' => b'r',
        b'\t' => b't',
        _ => {
            let hex = |digit: u8| b"0123456789abcdef"[usize::from(digit & 0xf)];
            out.extend_from_slice(&[b'\\', b'u', b'0', b'0', hex(byte >> 4), hex(byte)]);
            return;
        }
    };
    out.extend_from_slice(&[b'\\', short]);
}

/// Returns whether no byte needs escaping, looking at eight bytes at once.
#[inline]
fn is_plain(text: &[u8]) -> bool {
    let (words, _) = text.as_chunks::<8>();
    match text.last_chunk::<8>() {
        // The last word overlaps the one before it instead of leaving single bytes.
        Some(last) => words.iter().all(|word| is_plain_word(*word)) && is_plain_word(*last),
        None => !text.iter().any(|byte| needs_escape(*byte)),
    }
}

#[inline]
const fn is_plain_word(word: [u8; 8]) -> bool {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGHS: u64 = 0x8080_8080_8080_8080;
    let word = u64::from_le_bytes(word);
    let (quote, backslash) = (word ^ (ONES * b'"' as u64), word ^ (ONES * b'\\' as u64));
    // A byte that goes below zero by the subtraction sets its high bit, and had none before.
    let control = word.wrapping_sub(ONES * 0x20) & !word;
    let quote = quote.wrapping_sub(ONES) & !quote;
    let backslash = backslash.wrapping_sub(ONES) & !backslash;
    (control | quote | backslash) & HIGHS == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> String {
        let mut out = Vec::new();
        string(&mut out, text);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn strings_are_written_as_serde_json_writes_them() {
        let every: String = (0..0x100).filter_map(char::from_u32).chain("🙂“é”\u{2028}".chars()).collect();
        for text in ["", "plain", "exactly8", "more than eight bytes", "a \"quoted\" word\n", &every] {
            assert_eq!(json(text), serde_json::to_string(text).unwrap());
        }
    }

    #[test]
    fn one_byte_is_found_wherever_it_stands() {
        for length in 0..40 {
            for at in 0..=length {
                for special in ['"', '\\', '\n', '\u{1f}', '\u{0}', '!', ' ', '\u{7f}', 'é'] {
                    let text = format!("{}{special}{}", "x".repeat(at), "~".repeat(length - at));
                    assert_eq!(json(&text), serde_json::to_string(&text).unwrap());
                }
            }
        }
    }

    #[test]
    fn an_object_without_fields_closes() {
        let mut out = b"{".to_vec();
        close(&mut out);
        assert_eq!(out, b"{}");
    }
}
