//! The bounds that a policy gives words such as `dozens`, from the options and from a file.
//!
//! A policy file has a line for words of equal bounds, and comments behind `#`:
//!
//! ```text
//! dozens = 12
//! several, a handful of = 3..9
//! ```
//!
//! One number is the lower end and leaves the upper open.

use std::collections::BTreeMap;
use std::path::Path;

use factum_core::value::Bound;
use factum_core::{BuildContext, BuildError};

use crate::config::PolicyBounds;

/// Words in lower case, with their bounds.
#[derive(Debug, Default)]
pub(crate) struct Policy(BTreeMap<String, PolicyBounds>);

impl Policy {
    /// Takes the words of a file and then those of the options, which win.
    pub(crate) fn new(
        file: Option<&Path>,
        inline: &BTreeMap<String, PolicyBounds>,
        cx: &BuildContext<'_>,
    ) -> Result<Self, BuildError> {
        let mut words = BTreeMap::new();
        if let Some(file) = file {
            let path = cx.resolve(file);
            let text = cx.read(file).map_err(|e| {
                BuildError::new(format!("cannot read `{}`", path.display())).at("policy_file").because(e)
            })?;
            for (line, written) in (1..).zip(text.lines()) {
                read(written, &mut words).map_err(|why| {
                    BuildError::new(format!("{}, line {line}: {why}", path.display())).at("policy_file")
                })?;
            }
        }
        words.extend(inline.iter().map(|(word, bounds)| (word.to_lowercase(), *bounds)));
        for (word, bounds) in &words {
            if bounds.low.zip(bounds.high).is_some_and(|(low, high)| low > high) {
                return Err(
                    BuildError::new(format!("the bounds of `{word}` are in the wrong order")).at("policy")
                );
            }
        }
        Ok(Self(words))
    }

    /// Returns the ends that the policy gives the first of these words that it names.
    pub(crate) fn bounds<'a>(
        &self,
        words: impl IntoIterator<Item = &'a str>,
    ) -> Option<(Option<Bound>, Option<Bound>)> {
        let bounds = words.into_iter().find_map(|word| self.0.get(&word.to_lowercase()))?;
        Some((bounds.low.map(Bound::inclusive), bounds.high.map(Bound::inclusive)))
    }
}

/// Reads one line of a policy file.
fn read(line: &str, into: &mut BTreeMap<String, PolicyBounds>) -> Result<(), String> {
    let line = line.split('#').next().unwrap_or_default().trim();
    if line.is_empty() {
        return Ok(());
    }
    let (words, bounds) = line.split_once('=').ok_or("expected `words = number` or `words = low..high`")?;
    let number = |written: &str| match written.trim() {
        "" => Ok(None),
        written => match written.parse::<f64>() {
            Ok(value) if value.is_finite() => Ok(Some(value)),
            _ => Err(format!("`{written}` is no number")),
        },
    };
    let (low, high) = bounds.split_once("..").unwrap_or((bounds, ""));
    let bounds = PolicyBounds { low: number(low)?, high: number(high)? };
    if bounds.low.is_none() && bounds.high.is_none() {
        return Err("expected a number behind `=`".to_owned());
    }
    for word in words.split(',').map(str::trim) {
        if word.is_empty() {
            return Err("expected a word between the commas".to_owned());
        }
        into.insert(word.to_lowercase(), bounds);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_give_words_their_bounds() {
        let mut words = BTreeMap::new();
        for line in ["# comment", "", "dozens = 12 # at least", "Several, a few = 3..9", "countless = ..500"]
        {
            read(line, &mut words).unwrap();
        }
        let of = |word: &str| (words[word].low, words[word].high);
        assert_eq!(of("dozens"), (Some(12.0), None));
        assert_eq!(of("several"), (Some(3.0), Some(9.0)));
        assert_eq!(of("a few"), of("several"));
        assert_eq!(of("countless"), (None, Some(500.0)));
    }

    #[test]
    fn a_wrong_line_says_what_was_expected() {
        for (line, said) in [
            ("dozens", "expected `words = number` or `words = low..high`"),
            ("dozens = twelve", "`twelve` is no number"),
            ("dozens =", "expected a number behind `=`"),
            ("dozens, = 12", "expected a word between the commas"),
        ] {
            assert_eq!(read(line, &mut BTreeMap::new()).unwrap_err(), said);
        }
    }
}
