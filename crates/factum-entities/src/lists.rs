//! Names of the pipeline's own lists, with what they stand for.

use factum_core::{BuildContext, BuildError};
use factum_lang::{ClassId, Language};
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};

use crate::config::{Config, Kind, Name};

/// What a listed name stands for.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) kind: Kind,
    pub(crate) id: Option<Box<str>>,
}

/// The lists of a step.
#[derive(Debug)]
pub(crate) struct Lists {
    pub(crate) class: ClassId,
    pub(crate) entries: Vec<Entry>,
}

/// Puts the names of the options into the lexicon; `None` when there are none.
pub(crate) fn build(
    config: &Config,
    language: &Language,
    cx: &BuildContext<'_>,
) -> Result<Option<Lists>, BuildError> {
    if config.names.is_empty() && config.names_files.is_empty() {
        return Ok(None);
    }
    // A class of this step alone: two steps may list the same name with different types.
    let class = format!("names of {}", cx.step());
    let mut lists = Lists { class: language.add_class(&class), entries: Vec::new() };
    for (at, name) in config.names.iter().enumerate() {
        lists.add(name, &class, language).map_err(|e| e.at(format!("names[{at}]")))?;
    }
    for (at, file) in config.names_files.iter().enumerate() {
        let place = || format!("names_files[{at}]");
        let text = cx
            .read(file)
            .map_err(|e| BuildError::new(format!("`{file}` cannot be read")).at(place()).because(e))?;
        for (number, line) in text.lines().enumerate() {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            let fail = |e: String| BuildError::new(format!("`{file}` line {}: {e}", number + 1)).at(place());
            let name = parse(line).map_err(fail)?;
            lists.add(&name, &class, language).map_err(|e| fail(e.to_string()))?;
        }
    }
    Ok(Some(lists))
}

/// Reads a line: a JSON object, or `name`, `type` and `id` between tabs.
fn parse(line: &str) -> Result<Name, String> {
    if line.starts_with('{') {
        return serde_json::from_str(line).map_err(|e| e.to_string());
    }
    let mut fields = line.split('\t').map(str::trim);
    let (Some(name), Some(kind)) = (fields.next(), fields.next()) else {
        return Err("a name needs a type behind a tab".to_owned());
    };
    let from: StrDeserializer<'_, Error> = kind.into_deserializer();
    let kind = Kind::deserialize(from).map_err(|e| e.to_string())?;
    let id = fields.next().filter(|id| !id.is_empty()).map(str::to_owned);
    Ok(Name { name: name.to_owned(), aliases: Vec::new(), kind, id })
}

/// Returns the entry of a number in the lexicon, when the text has the case of its form.
pub(crate) fn entry(number: i32, text: &str) -> Option<u32> {
    // The lexicon folds a form without capitals, so its case is looked at here.
    let fits = number & 1 == 0 || !text.contains(char::is_uppercase);
    fits.then_some((number >> 1) as u32)
}

impl Lists {
    fn add(&mut self, name: &Name, class: &str, language: &Language) -> Result<(), BuildError> {
        let entry = self.entries.len() as i32;
        let small = |form: &str| i32::from(!form.contains(char::is_uppercase));
        for form in std::iter::once(&name.name).chain(&name.aliases) {
            if form.trim().is_empty() {
                return Err(BuildError::new("a name is empty"));
            }
            language.add_exact(class, form.trim(), entry * 2 + small(form)).map_err(|e| {
                BuildError::new(format!("`{form}` is no name that a text can hold")).because(e)
            })?;
        }
        self.entries.push(Entry { kind: name.kind, id: name.id.as_deref().map(Into::into) });
        Ok(())
    }
}
