//! The error of the crate.

use std::error::Error;
use std::fmt;

use factum_core::BuildError;

/// Why language data or a pattern was refused.
#[derive(Debug)]
pub struct LangError {
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    UnknownPack { name: String, known: Vec<&'static str> },
    WordList { name: String, reason: String },
    Pattern { rule: String, reason: String, known: Option<(String, Vec<String>)> },
    TooLarge { set: Option<String>, reason: String },
    TooManyClasses { asked_by: String, classes: usize, own: u32, most: u32 },
}

impl LangError {
    pub(crate) fn unknown_pack(name: &str, known: Vec<&'static str>) -> Self {
        Self { kind: Kind::UnknownPack { name: name.to_owned(), known } }
    }

    pub(crate) fn word_list(name: &str, reason: impl fmt::Display) -> Self {
        Self { kind: Kind::WordList { name: name.to_owned(), reason: reason.to_string() } }
    }

    pub(crate) fn pattern(rule: &str, reason: impl Into<String>) -> Self {
        Self { kind: Kind::Pattern { rule: rule.to_owned(), reason: reason.into(), known: None } }
    }

    pub(crate) fn unknown_name(rule: &str, what: &str, name: &str, known: Vec<String>) -> Self {
        let reason = format!("{what} `{name}` is not known");
        Self { kind: Kind::Pattern { rule: rule.to_owned(), reason, known: Some((name.to_owned(), known)) } }
    }

    pub(crate) fn too_large(reason: String) -> Self {
        Self { kind: Kind::TooLarge { set: None, reason } }
    }

    /// Says which set of patterns is too large, by its first rule.
    pub(crate) fn of_set(mut self, first: &str) -> Self {
        if let Kind::TooLarge { set, .. } = &mut self.kind {
            *set = Some(first.to_owned());
        }
        self
    }

    pub(crate) fn too_many_classes(asked_by: &str, classes: usize, own: u32, most: u32) -> Self {
        Self { kind: Kind::TooManyClasses { asked_by: asked_by.to_owned(), classes, own, most } }
    }

    /// Returns whether a language was asked for that there is no pack for.
    pub fn is_unknown_language(&self) -> bool {
        matches!(self.kind, Kind::UnknownPack { .. })
    }

    /// Returns the languages that there are packs for, when an unknown one was asked for.
    pub fn known_languages(&self) -> &[&'static str] {
        if let Kind::UnknownPack { known, .. } = &self.kind { known } else { &[] }
    }
}

impl fmt::Display for LangError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::UnknownPack { name, .. } => write!(f, "no language pack `{name}`"),
            Kind::WordList { name, reason } => write!(f, "word list `{name}`, {reason}"),
            Kind::Pattern { rule, reason, .. } => write!(f, "pattern `{rule}`, {reason}"),
            Kind::TooLarge { set: None, reason } => write!(f, "patterns are too large to compile: {reason}"),
            Kind::TooLarge { set: Some(first), reason } => {
                write!(f, "patterns of `{first}` and the rules after it are too large to compile: {reason}")
            }
            Kind::TooManyClasses { asked_by, classes, own, most } => {
                let all = classes + *own as usize;
                write!(
                    f,
                    "`{asked_by}` asks for {all} bits of a mask, {classes} for classes and {own} of its own, "
                )?;
                write!(f, "more than the {most} that it has")
            }
        }
    }
}

impl Error for LangError {}

impl From<LangError> for BuildError {
    fn from(error: LangError) -> Self {
        let built = Self::new(error.to_string());
        match error.kind {
            Kind::Pattern { known: Some((given, known)), .. } => built.known(given, known),
            Kind::UnknownPack { name, known } => built.known(name, known),
            _ => built,
        }
    }
}
