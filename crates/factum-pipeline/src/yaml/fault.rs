//! What is wrong with a pipeline file, said of a node of its tree.

use std::fmt;

use serde::de::{self, Expected, Unexpected};

use super::node::NodeId;

/// A mistake; its place is looked up when it is reported.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) message: String,
    pub(crate) at: Option<NodeId>,
    /// The key that a map lacks, when that is the mistake.
    pub(crate) missing: Option<&'static str>,
    pub(crate) help: Option<String>,
    /// Another node that belongs to the mistake; `{line}` in the words stands for its line.
    pub(crate) see: Option<(NodeId, &'static str)>,
}

impl Fault {
    #[cold]
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), at: None, missing: None, help: None, see: None }
    }

    pub(crate) fn at(mut self, id: NodeId) -> Self {
        self.at = Some(id);
        self
    }

    /// Places the fault unless something deeper has.
    pub(crate) fn within(mut self, id: NodeId) -> Self {
        self.at.get_or_insert(id);
        self
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    pub(crate) fn see(mut self, id: NodeId, words: &'static str) -> Self {
        self.see = Some((id, words));
        self
    }

    /// Adds all known names, where none is nearer than another: `es` is no mistyped `en`.
    pub(crate) fn among(self, known: &[&str]) -> Self {
        self.help(format!("known: {}", listed(known)))
    }

    /// Adds the nearest known name, and all of them.
    pub(crate) fn known<'k>(self, given: &str, known: impl IntoIterator<Item = &'k str>) -> Self {
        let known: Vec<&str> = known.into_iter().collect();
        match suggest(given, &known) {
            Some(help) => self.help(help),
            None => self,
        }
    }
}

/// Names the known name that is nearest to a given one, and lists what is known.
pub(crate) fn suggest(given: &str, known: &[&str]) -> Option<String> {
    if known.is_empty() {
        return None;
    }
    let list = listed(known);
    Some(match nearest(given, known) {
        Some(near) if known.len() == 1 => format!("did you mean `{near}`?"),
        Some(near) => format!("did you mean `{near}`? known: {list}"),
        None => format!("known: {list}"),
    })
}

fn listed(known: &[&str]) -> String {
    const SHOWN: usize = 12;
    let list: Vec<String> = known.iter().take(SHOWN).map(|name| format!("`{name}`")).collect();
    let list = list.join(", ");
    if known.len() > SHOWN { format!("{list} and {} more", known.len() - SHOWN) } else { list }
}

/// Returns the known name that is nearest to a given one, if any is near.
pub(crate) fn nearest<'k>(given: &str, known: &[&'k str]) -> Option<&'k str> {
    let fold = |name: &str| name.to_lowercase().replace(['-', ' '], "_");
    let given = fold(given);
    let length = given.chars().count();
    let allowed = (length / 3).max(1);
    known
        .iter()
        .map(|name| (fold(name), *name))
        // Names lie at least as far apart as their lengths, and a megabyte is near no name.
        .filter(|(folded, _)| folded.chars().count().abs_diff(length) <= allowed)
        .map(|(folded, name)| (strsim::damerau_levenshtein(&given, &folded), name))
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(message.to_string())
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let wanted = wanted(expected);
        let fault = Self::new(format!("expected {wanted}, found {}", describe(found)));
        match found {
            Unexpected::Bool(_) | Unexpected::Unsigned(_) | Unexpected::Signed(_) | Unexpected::Float(_)
                if wanted == "text" =>
            {
                fault.help(format!("quote it: `\"{}\"`", bare(found)))
            }
            Unexpected::Str(text) if wanted == "a list" => {
                fault.help(format!("put it in brackets: `[{}]`", shorten(text)))
            }
            _ => fault,
        }
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(format!("expected {}, found {}", wanted(expected), describe(found)))
    }

    fn invalid_length(length: usize, expected: &dyn Expected) -> Self {
        Self::new(format!("expected {}, found {length} elements", wanted(expected)))
    }

    fn unknown_variant(given: &str, known: &'static [&'static str]) -> Self {
        Self::new(format!("unknown value `{}`", shorten(given))).known(given, known.iter().copied())
    }

    fn unknown_field(given: &str, known: &'static [&'static str]) -> Self {
        unknown_key(given, known)
    }

    fn missing_field(field: &'static str) -> Self {
        let mut fault = Self::new(format!("key `{field}` is missing"));
        fault.missing = Some(field);
        fault
    }

    fn duplicate_field(field: &'static str) -> Self {
        Self::new(format!("key `{field}` is given twice, under two of its names"))
    }
}

pub(crate) fn unknown_key(given: &str, known: &[&str]) -> Fault {
    let fault = Fault::new(format!("unknown key `{}`", shorten(given)));
    if known.is_empty() {
        fault.help("no key is known here")
    } else {
        fault.known(given, known.iter().copied())
    }
}

/// Says in words of a pipeline file what serde would call by a Rust type.
fn wanted(expected: &dyn Expected) -> String {
    let said = expected.to_string();
    let ranges = [
        ("u8", "a whole number from 0 to 255"),
        ("u16", "a whole number from 0 to 65535"),
        ("u32", "a whole number from 0 to 4294967295"),
        ("u64", "a whole number, 0 or more"),
        ("usize", "a whole number, 0 or more"),
        ("i8", "a whole number from -128 to 127"),
        ("i16", "a whole number from -32768 to 32767"),
        ("i32", "a whole number from -2147483648 to 2147483647"),
        ("i64", "a whole number"),
        ("isize", "a whole number"),
        ("a nonzero u32", "a whole number from 1 to 4294967295"),
        ("a nonzero u64", "a whole number, 1 or more"),
        ("a nonzero usize", "a whole number, 1 or more"),
        ("f32", "a number"),
        ("f64", "a number"),
        ("a string", "text"),
        ("a boolean", "`true` or `false`"),
        ("a sequence", "a list"),
        ("a map", "a map"),
        ("a character", "one character"),
        ("unit", "nothing"),
        ("variant identifier", "the name of a value"),
        ("field identifier", "a key"),
    ];
    if let Some((_, words)) = ranges.iter().find(|(name, _)| *name == said) {
        return (*words).to_owned();
    }
    match said.split_once(' ') {
        Some(("struct", _)) => "a map of options".to_owned(),
        Some(("enum", _)) => "the name of a value".to_owned(),
        Some(("unit", _)) => "nothing".to_owned(),
        _ => said,
    }
}

fn describe(found: Unexpected<'_>) -> String {
    match found {
        Unexpected::Bool(value) => format!("`{value}`"),
        Unexpected::Unsigned(_) | Unexpected::Signed(_) | Unexpected::Float(_) => {
            format!("the number {}", bare(found))
        }
        Unexpected::Str(text) => format!("the text `{}`", shorten(text)),
        Unexpected::Unit | Unexpected::Option => "nothing".to_owned(),
        Unexpected::Seq => "a list".to_owned(),
        Unexpected::Map => "a map".to_owned(),
        other => other.to_string(),
    }
}

fn bare(found: Unexpected<'_>) -> String {
    match found {
        Unexpected::Bool(value) => value.to_string(),
        Unexpected::Unsigned(value) => value.to_string(),
        Unexpected::Signed(value) => value.to_string(),
        Unexpected::Float(value) => value.to_string(),
        other => other.to_string(),
    }
}

/// Shortens a text of the file so that a message stays one short line.
pub(crate) fn shorten(text: &str) -> String {
    const SHOWN: usize = 40;
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(SHOWN + 1).collect();
    match line.char_indices().nth(SHOWN) {
        Some((cut, _)) => format!("{}…", &line[..cut]),
        None => line,
    }
}
