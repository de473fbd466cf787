//! The text of a pipeline file: what may stand in it, and what a syntax error in it means.

use std::ops::Range;

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::fault::shorten;
use super::node::{self, Kind, Node};

/// A file of more bytes is taken for something else.
pub(crate) const MOST_BYTES: usize = 16 << 20;

/// An underline of more bytes says nothing more.
const LONGEST: usize = 80;

/// A mistake with its place in the text.
#[derive(Debug)]
pub(crate) struct Misfit {
    pub(crate) message: String,
    pub(crate) span: Option<Range<usize>>,
    pub(crate) help: Option<String>,
}

impl Misfit {
    fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), span: None, help: None }
    }

    fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    fn over(mut self, span: Range<usize>) -> Self {
        self.span = Some(span);
        self
    }
}

/// Decodes a file. What is readable of a bad one comes back for the frame of its error.
pub(crate) fn decode(bytes: Vec<u8>) -> Result<String, (String, Misfit)> {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        let misfit = Misfit::new("the file is UTF-16, not UTF-8").help("save it as UTF-8");
        return Err((String::new(), misfit));
    }
    let mut text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let bytes = error.into_bytes();
            let misfit = Misfit::new(format!("byte 0x{:02X} is not UTF-8", bytes[at]))
                .over(at..at + char::REPLACEMENT_CHARACTER.len_utf8())
                .help("save the file as UTF-8");
            // Only the line of the mistake is shown; a replacement character stands for the byte.
            let end = bytes[at..].iter().position(|b| *b == b'\n').map_or(bytes.len(), |n| at + n);
            return Err((String::from_utf8_lossy(&bytes[..end.min(at + 200)]).into_owned(), misfit));
        }
    };
    if text.starts_with('\u{FEFF}') {
        text.drain(..'\u{FEFF}'.len_utf8());
    }
    match check(&text) {
        Ok(()) => Ok(text),
        Err(misfit) => Err((text, misfit)),
    }
}

/// Looks for what no YAML file may hold.
pub(crate) fn check(text: &str) -> Result<(), Misfit> {
    if text.len() > MOST_BYTES {
        let size = text.len() >> 20;
        return Err(Misfit::new(format!("the file has {size} MiB; {} is the most", MOST_BYTES >> 20)));
    }
    let bad = |c: char| matches!(c, '\0'..='\x08' | '\x0B' | '\x0C' | '\x0E'..='\x1F' | '\x7F'..='\u{84}' | '\u{86}'..='\u{9F}' | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}');
    match text.char_indices().find(|(_, c)| bad(*c)) {
        Some((at, c)) => {
            Err(Misfit::new(format!("character U+{:04X} may not stand in a YAML file", c as u32))
                .over(at..at + c.len_utf8())
                .help("remove it, or write it as an escape in double quotes"))
        }
        None => check_nesting(text),
    }
}

/// Refuses brackets in brackets that the YAML reader would need quadratic time for.
///
/// Without knowing quotes and block texts this can only guess at the depth, so it lets far more through than the
/// reader does, and closing brackets anywhere lower it.
fn check_nesting(text: &str) -> Result<(), Misfit> {
    const MOST: usize = 1000;
    let (mut depth, mut before) = (0_usize, b'\n');
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'[' | b'{' if before.is_ascii_whitespace() || matches!(before, b'[' | b'{' | b',' | b':') => {
                depth += 1;
            }
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MOST {
            return Err(too_deep().over(at..at + 1));
        }
        before = byte;
    }
    Ok(())
}

fn too_deep() -> Misfit {
    Misfit::new("values are nested more than 128 deep").help("an alias that holds itself does this too")
}

/// Says what an error of the YAML reader means.
pub(crate) fn syntax(error: &serde_yaml::Error, stopped: Option<&str>, text: &str) -> Misfit {
    let said = error.to_string();
    let mut at = error.location().map(|location| text.floor_char_boundary(location.index()));
    if at.is_some_and(|at| text[at..].trim().is_empty()) {
        // What is missing at the end of the file is better shown where it was opened.
        at = context(&said, text).or(at);
    }
    let place = |misfit: Misfit| match at {
        Some(at) => {
            let span = extent(text, at, None);
            misfit.over(span)
        }
        None => misfit,
    };
    if stopped == Some(node::TOO_LARGE) || said.contains("repetition limit") {
        return place(Misfit::new(node::TOO_LARGE).help("write the values out, or put them into a file"));
    }
    if said.contains("more than one document") {
        if let Some(at) = second_document(text) {
            let misfit = Misfit::new("a second YAML document starts here").help("a pipeline file holds one");
            return misfit.over(extent(text, at, None));
        }
        let misfit = Misfit::new("the file goes on behind its value").help(
            "a pipeline file holds one map: look at the indentation here, and for a colon left out above",
        );
        return match behind_value(text) {
            Some(at) => misfit.over(extent(text, at, None)),
            None => misfit,
        };
    }
    if said.contains("recursion limit") {
        return place(too_deep());
    }
    if said.contains("unknown anchor") {
        return place(Misfit::new("the alias names no anchor that stands before it"));
    }
    if said.contains("text as a key") {
        return place(Misfit::new("a key must be text, not a list or a map"));
    }
    let problem = said.split(" at line ").next().unwrap_or(&said);
    let mut misfit = Misfit::new(format!("not YAML: {}", problem.trim_end_matches(',')));
    let rest = at.and_then(|at| text.get(at..)).unwrap_or_default();
    misfit.help = if rest.starts_with('\t') {
        Some("YAML does not indent by tabs: use spaces".to_owned())
    } else if problem.contains("mapping values are not allowed") {
        Some("quote a text that holds a colon and a space, or mend the indentation".to_owned())
    } else if problem.contains("did not find expected") || problem.contains("could not find expected") {
        Some("look at the indentation here, and for a quote or bracket left open above".to_owned())
    } else if problem.contains("unexpected end of stream") {
        Some("a quote is opened here and never closed".to_owned())
    } else if rest.starts_with(['@', '`', '%', '&', '*', '!']) {
        let c = &rest[..1];
        Some(format!("quote a text that starts with `{c}`"))
    } else {
        None
    };
    place(misfit)
}

/// Returns the byte that the second half of a message of the YAML reader names.
fn context(said: &str, text: &str) -> Option<usize> {
    let (_, context) = said.split_once(", while ")?;
    let (_, place) = context.split_once(" at line ")?;
    let (line, column) = place.split_once(" column ")?;
    Some(factum_frame::byte_at(text, line.parse().ok()?, column.parse().ok()?))
}

/// Finds the second document: the first `---` behind content, or the first content behind a `...`.
fn second_document(text: &str) -> Option<usize> {
    let (mut content, mut ended) = (false, false);
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let marks = |marker: &str| {
            line.strip_prefix(marker)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t', '\r', '\n']))
        };
        let trimmed = line.trim();
        let starts = marks("---");
        let is_content = !(trimmed.is_empty() || trimmed.starts_with('#') || trimmed.starts_with('%'));
        if marks("...") {
            ended = content;
        } else if ended && is_content || content && starts {
            return Some(at);
        }
        // A document may be empty, so its own `---` counts as content for the next one.
        content |= is_content;
        at += line.len();
    }
    None
}

/// Finds what stands behind a value that has ended, as a list behind a line of text does.
fn behind_value(text: &str) -> Option<usize> {
    let mut rest = serde_yaml::Deserializer::from_str(text).skip(1);
    let error = rest.find_map(|document| IgnoredAny::deserialize(document).err())?;
    Some(text.floor_char_boundary(error.location()?.index()))
}

/// Returns the text to underline for what starts at a byte: a scalar, or the rest of its line.
pub(crate) fn extent(text: &str, start: usize, node: Option<&Node>) -> Range<usize> {
    let start = text.floor_char_boundary(start);
    let rest = &text[start..];
    let line = &rest[..rest.find(['\n', '\r']).unwrap_or(rest.len())];
    let whole = match node.map(|n| &n.kind) {
        Some(Kind::List(_) | Kind::Map(_)) => line.find(" #").unwrap_or(line.len()),
        Some(Kind::Text(words)) if !words.is_empty() && line.starts_with(words.as_str()) => words.len(),
        _ => scalar(line),
    };
    let whole = line.floor_char_boundary(whole.min(LONGEST));
    let trimmed = line[..whole].trim_end().len();
    let least = line.chars().next().map_or(0, char::len_utf8);
    start..start + trimmed.max(least)
}

fn scalar(line: &str) -> usize {
    match line.chars().next() {
        Some(quote @ ('"' | '\'')) => line[1..].find(quote).map_or(line.len(), |end| end + 2),
        Some('[' | '{' | '&' | '!' | '|' | '>') => line.find(" #").unwrap_or(line.len()),
        _ => {
            let end = line.find(": ").or_else(|| line.strip_suffix(':').map(str::len)).unwrap_or(line.len());
            let end = line[..end].find(" #").unwrap_or(end);
            line[..end].find([',', ']', '}']).unwrap_or(end)
        }
    }
}

/// Describes a node for a message.
pub(crate) fn describe(node: &Node) -> String {
    match &node.kind {
        Kind::Null => "nothing".to_owned(),
        Kind::Bool(value) => format!("`{value}`"),
        Kind::Int(value) => format!("the number {value}"),
        Kind::Float(value) => format!("the number {value}"),
        Kind::Text(text) => format!("the text `{}`", shorten(text)),
        Kind::List(_) => "a list".to_owned(),
        Kind::Map(_) => "a map".to_owned(),
    }
}
