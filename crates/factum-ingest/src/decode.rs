//! From raw bytes to a source and its text.

use factum_core::{Metadata, Source};
use sha2::{Digest, Sha256};

use crate::config::{Config, Format};
use crate::encoding;
use crate::error::{IngestError, Kind};
use crate::foreign;
use crate::ids::suffixed;
use crate::json;
use crate::published::is_date;
use crate::raw::Raw;
use crate::warning::Warning;

/// Decodes a document.
///
/// ```
/// use factum_core::Metadata;
/// use factum_ingest::{Config, Raw, decode};
///
/// let raw = Raw::from_text("note", "Two were freed.", Metadata::default());
/// let (source, text) = decode(raw, &Config::default())?;
/// assert_eq!((source.id.as_str(), source.encoding.as_str()), ("note", "UTF-8"));
/// assert_eq!(text, "Two were freed.");
/// # Ok::<(), factum_ingest::IngestError>(())
/// ```
#[expect(clippy::needless_pass_by_value, reason = "a decoded document is done with")]
pub fn decode(raw: Raw, config: &Config) -> Result<(Source, String), IngestError> {
    let (mut source, mut text) = (Source::default(), String::new());
    decode_into(&raw, config, &mut source, &mut text)?;
    Ok((source, text))
}

/// Decodes a document into `source` and `text`, reusing their memory, and returns what was put right about it; after an
/// error they hold nothing of use.
pub fn decode_into(
    raw: &Raw,
    config: &Config,
    source: &mut Source,
    text: &mut String,
) -> Result<Vec<Warning>, IngestError> {
    text.clear();
    source.id.clear();
    source.location.clear();
    raw.write_location(&mut source.location);
    replace(&mut source.media_type, raw.format.media_type());
    let encoding = if raw.format == Format::Jsonl {
        let (line, encoding) = encoding::decode_unmarked(&raw.bytes);
        json::read(&line, &config.jsonl, source, text).map_err(|kind| raw.error(kind))?;
        encoding
    } else {
        let is_file = raw.metadata.is_none();
        if let Some(kind) = encoding::binary_kind(&raw.bytes).filter(|_| is_file) {
            return Err(raw.error(Kind::Binary(kind)));
        }
        match &raw.metadata {
            Some(metadata) => source.metadata.clone_from(metadata),
            None => source.metadata = Metadata::default(),
        }
        // A text from memory is text already: nothing in it is a mark or a sign of another encoding.
        let (decoded, encoding) = if is_file {
            encoding::decode(&raw.bytes).map_err(|kind| raw.error(kind))?
        } else {
            encoding::decode_unmarked(&raw.bytes)
        };
        if let Some(kind) = foreign::kind(&decoded).filter(|_| is_file && !raw.is_stated) {
            return Err(raw.error(Kind::Binary(kind)));
        }
        text.push_str(&decoded);
        encoding
    };
    if source.id.is_empty() {
        raw.write_id(&mut source.id);
    }
    if let Some(suffix) = raw.suffix {
        source.id = suffixed(&source.id, suffix);
    }
    let mut warnings = raw.warnings.clone();
    let is_from_memory = raw.metadata.is_some();
    let published = &mut source.metadata.published;
    if let Some(value) = published.take_if(|value| !is_from_memory && !is_date(value)) {
        warnings.push(Warning::UnreadDate { place: raw.location(), value });
    }
    if let (None, Some(date)) = (&published, &raw.published) {
        *published = Some((**date).to_owned());
    }
    replace(&mut source.encoding, encoding);
    source.sha256.clear();
    for byte in Sha256::digest(&raw.bytes) {
        let digit = |nibble: u8| char::from(b"0123456789abcdef"[usize::from(nibble)]);
        source.sha256.extend([digit(byte >> 4), digit(byte & 15)]);
    }
    Ok(warnings)
}

fn replace(slot: &mut String, with: &str) {
    slot.clear();
    slot.push_str(with);
}
