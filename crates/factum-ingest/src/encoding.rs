//! From bytes to text: byte order mark, then UTF-8, then detection.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use memchr::{memchr, memchr_iter};

use crate::error::Kind;

/// A byte order mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    Utf8,
    Utf16(&'static Encoding),
    Utf32 { big: bool },
}

/// Returns the mark that bytes begin with.
pub(crate) fn byte_order_mark(bytes: &[u8]) -> Option<Mark> {
    match bytes {
        [0xef, 0xbb, 0xbf, ..] => Some(Mark::Utf8),
        [0xff, 0xfe, 0, 0, ..] => Some(Mark::Utf32 { big: false }),
        [0, 0, 0xfe, 0xff, ..] => Some(Mark::Utf32 { big: true }),
        [0xff, 0xfe, ..] => Some(Mark::Utf16(UTF_16LE)),
        [0xfe, 0xff, ..] => Some(Mark::Utf16(UTF_16BE)),
        _ => None,
    }
}

impl Mark {
    pub(crate) fn len(self) -> usize {
        match self {
            Self::Utf8 => 3,
            Self::Utf16(_) => 2,
            Self::Utf32 { .. } => 4,
        }
    }

    pub(crate) fn is_utf8(self) -> bool {
        self == Self::Utf8
    }

    pub(crate) fn encoding(self) -> &'static str {
        match self {
            Self::Utf8 => UTF_8.name(),
            Self::Utf16(encoding) => encoding.name(),
            Self::Utf32 { big: false } => "UTF-32LE",
            Self::Utf32 { big: true } => "UTF-32BE",
        }
    }
}

/// Decodes text and names its encoding; a mark is no part of the text, and what cannot be decoded becomes U+FFFD.
pub(crate) fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, &'static str), Kind> {
    if let Some(mark) = byte_order_mark(bytes) {
        let rest = &bytes[mark.len()..];
        let text = match mark {
            Mark::Utf8 => String::from_utf8_lossy(rest),
            Mark::Utf16(encoding) => encoding.decode_without_bom_handling(rest).0,
            Mark::Utf32 { big } => Cow::Owned(decode_utf32(rest, big)),
        };
        return Ok((text, mark.encoding()));
    }
    if memchr(0, bytes).is_some() {
        check_nuls(bytes)?;
    }
    Ok(decode_unmarked(bytes))
}

/// Decodes text that cannot have a mark: UTF-8, perhaps damaged, or what detection says.
pub(crate) fn decode_unmarked(bytes: &[u8]) -> (Cow<'_, str>, &'static str) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return (Cow::Borrowed(text), UTF_8.name());
    }
    if is_damaged_utf8(bytes) {
        return (String::from_utf8_lossy(bytes), UTF_8.name());
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let encoding = detector.guess(None, Utf8Detection::Deny);
    (encoding.decode_without_bom_handling(bytes).0, encoding.name())
}

/// Returns what a file is that is not text by its first bytes.
pub(crate) fn binary_kind(bytes: &[u8]) -> Option<&'static str> {
    const KINDS: &[(&[u8], &str)] = &[
        (b"%PDF-", "a PDF document"),
        (b"{\\rtf", "an RTF document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an Office document"),
        (b"PK\x03\x04", "a ZIP archive or an Office document"),
        (b"\x1f\x8b", "gzip-compressed data"),
        (b"\xfd7zXZ\0", "xz-compressed data"),
        (b"\x28\xb5\x2f\xfd", "Zstandard-compressed data"),
        (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
        (b"Rar!\x1a\x07", "a RAR archive"),
        (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
        (b"\xff\xd8\xff", "a JPEG picture"),
        (b"GIF87a", "a GIF picture"),
        (b"GIF89a", "a GIF picture"),
        (b"II*\0", "a TIFF picture"),
        (b"MM\0*", "a TIFF picture"),
        (b"%!PS-", "a PostScript document"),
        (b"OggS\0", "sound or video"),
        (b"ID3\x03", "sound"),
        (b"ID3\x04", "sound"),
        (b"\x1a\x45\xdf\xa3", "video"),
        (b"\x04\x22\x4d\x18", "LZ4-compressed data"),
        (b"PK\x05\x06", "an empty ZIP archive"),
        (b"\x7fELF", "a program"),
        (b"SQLite format 3\0", "an SQLite database"),
        (b"PAR1", "a Parquet file"),
    ];
    /// Marks that stand further in, and the bytes before them.
    const DEEPER: &[(&[u8], usize, &[u8], &str)] = &[
        (b"BZh", 4, b"1AY&SY", "bzip2-compressed data"),
        (b"RIFF", 8, b"WEBP", "a WebP picture"),
        (b"RIFF", 8, b"WAVE", "sound"),
        (b"RIFF", 8, b"AVI ", "video"),
        (b"\0\0", 4, b"ftyp", "video or a HEIF picture"),
        (b"", 257, b"ustar", "a tar archive"),
    ];
    let at = |at: usize, mark: &[u8]| bytes.get(at..).is_some_and(|rest| rest.starts_with(mark));
    let plain = KINDS.iter().find(|(magic, _)| at(0, magic)).map(|(_, kind)| *kind);
    plain.or_else(|| {
        let deeper = DEEPER.iter().find(|(magic, offset, mark, _)| at(0, magic) && at(*offset, mark));
        deeper.map(|(.., kind)| *kind)
    })
}

/// Refuses bytes whose NULs say that they are no text, or text in an encoding that nobody names.
fn check_nuls(bytes: &[u8]) -> Result<(), Kind> {
    let mut nuls = [0usize; 2];
    for at in memchr_iter(0, bytes) {
        nuls[at % 2] += 1;
    }
    let [even, odd] = nuls;
    // In UTF-16 every other byte of Latin text is NUL, and hardly any of the rest.
    let (most, few) = (bytes.len() / 5, bytes.len() / 50);
    if odd > most && even <= few {
        return Err(Kind::Unmarked(UTF_16LE.name()));
    }
    if even > most && odd <= few {
        return Err(Kind::Unmarked(UTF_16BE.name()));
    }
    // A stray NUL in otherwise good text is a blemish; the text is read.
    let is_stray = (even + odd) * 10 <= bytes.len() && std::str::from_utf8(bytes).is_ok();
    if is_stray { Ok(()) } else { Err(Kind::Binary("binary data")) }
}

/// Returns whether bytes are UTF-8 with some damage, rather than another encoding.
///
/// In a text of another encoding valid sequences beyond ASCII are rare accidents; in a damaged one they outnumber the
/// damage, or the only damage is a character cut off at the end.
fn is_damaged_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().bytes().filter(|b| *b >= 0xc0).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    let cut = bytes.utf8_chunks().last().is_some_and(|c| c.invalid().len() >= 2);
    good > 0 && good >= bad || (cut && bad == 1)
}

fn decode_utf32(bytes: &[u8], big: bool) -> String {
    let chunks = bytes.chunks_exact(4);
    let cut = !chunks.remainder().is_empty();
    let read = |c: &[u8]| {
        let four = [c[0], c[1], c[2], c[3]];
        let code = if big { u32::from_be_bytes(four) } else { u32::from_le_bytes(four) };
        char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)
    };
    chunks.map(read).chain(cut.then_some(char::REPLACEMENT_CHARACTER)).collect()
}
