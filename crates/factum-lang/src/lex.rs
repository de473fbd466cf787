//! The `.lex` format: word lists as data.
//!
//! ```text
//! # origin: own work
//! # license: MIT OR Apache-2.0
//! [month]
//! january, \=Jan. = 1
//! [cue]
//! (does|do|did) not apply to = 1
//! ```
//!
//! A line holds forms that share a number (0 when none is given). A form of several words is a phrase. `(a|b)`
//! expands to all combinations; an empty alternative is allowed. `\=` in front of a form keeps its case.

use std::fmt;

/// A line of a word list that does not parse.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LexError {
    pub(crate) line: usize,
    pub(crate) reason: String,
}

impl fmt::Display for LexError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.reason)
    }
}

impl std::error::Error for LexError {}

/// One form of a word list.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Form<'s, 't> {
    pub(crate) class: &'s str,
    pub(crate) text: &'t str,
    pub(crate) exact: bool,
    pub(crate) payload: i32,
}

/// Reads a word list and hands over each expanded form.
pub(crate) fn parse<'s>(
    source: &'s str,
    mut each: impl FnMut(Form<'s, '_>) -> Result<(), String>,
) -> Result<(), LexError> {
    let mut class = None;
    let mut parts = Parts::default();
    for (i, line) in source.lines().enumerate() {
        let fail = |reason: String| LexError { line: i + 1, reason };
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(name) = line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
            if name.is_empty()
                || !name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
            {
                return Err(fail(format!("class `{name}` is not in snake case")));
            }
            class = Some(name);
            continue;
        }
        let Some(class) = class else {
            return Err(fail("a form stands before the first `[class]`".to_owned()));
        };
        let (forms, payload) = match line.rsplit_once(" = ") {
            Some((forms, number)) => {
                let number = number.trim();
                (forms, number.parse().map_err(|_| fail(format!("`{number}` is not a whole number")))?)
            }
            None => (line, 0),
        };
        for form in forms.split(',') {
            let form = form.trim();
            let (text, exact) = form.strip_prefix("\\=").map_or((form, false), |text| (text, true));
            if text.is_empty() {
                return Err(fail("a form is empty".to_owned()));
            }
            if !text.contains('(') {
                each(Form { class, text, exact, payload }).map_err(fail)?;
                continue;
            }
            parts.split(text).map_err(fail)?;
            parts.expand(|text| each(Form { class, text, exact, payload })).map_err(fail)?;
        }
    }
    Ok(())
}

/// Combinations that one form may expand to.
const MOST: usize = 10_000;

/// A form with alternatives, taken apart; reused from form to form.
#[derive(Default)]
struct Parts<'t> {
    /// The alternatives of all groups, one group after the other.
    alternatives: Vec<&'t str>,
    /// Where each group starts in `alternatives`; a stretch without alternatives is a group of one.
    groups: Vec<usize>,
    /// The alternative of each group that is next.
    chosen: Vec<usize>,
    written: String,
}

impl<'t> Parts<'t> {
    fn split(&mut self, mut rest: &'t str) -> Result<(), String> {
        self.alternatives.clear();
        self.groups.clear();
        let mut combinations = 1_usize;
        while let Some(open) = rest.find('(') {
            let close = rest[open..].find(')').ok_or("`(` without `)`")? + open;
            let inside = &rest[open + 1..close];
            if inside.contains('(') {
                return Err("alternatives do not nest".to_owned());
            }
            self.groups.push(self.alternatives.len());
            self.alternatives.push(&rest[..open]);
            self.groups.push(self.alternatives.len());
            self.alternatives.extend(inside.split('|'));
            combinations = combinations.saturating_mul(inside.split('|').count());
            rest = &rest[close + 1..];
        }
        if rest.contains(')') {
            return Err("`)` without `(`".to_owned());
        }
        if combinations > MOST {
            return Err(format!("a form expands to more than {MOST}"));
        }
        self.groups.push(self.alternatives.len());
        self.alternatives.push(rest);
        Ok(())
    }

    /// Hands over all combinations, the last group turning fastest.
    fn expand(&mut self, mut each: impl FnMut(&str) -> Result<(), String>) -> Result<(), String> {
        self.chosen.clear();
        self.chosen.resize(self.groups.len(), 0);
        loop {
            self.written.clear();
            for (group, chosen) in self.groups.iter().zip(&self.chosen) {
                for word in self.alternatives[group + chosen].split_inclusive(' ') {
                    // An empty alternative leaves two spaces where there should be one.
                    let gap = word == " " && (self.written.is_empty() || self.written.ends_with(' '));
                    if !gap {
                        self.written.push_str(word);
                    }
                }
            }
            each(self.written.trim_end())?;
            let mut turn = self.groups.len();
            loop {
                let Some(group) = turn.checked_sub(1) else { return Ok(()) };
                let end = self.groups.get(group + 1).copied().unwrap_or(self.alternatives.len());
                self.chosen[group] += 1;
                if self.groups[group] + self.chosen[group] < end {
                    break;
                }
                self.chosen[group] = 0;
                turn = group;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(source: &str) -> Result<Vec<(String, String, bool, i32)>, LexError> {
        let mut all = Vec::new();
        parse(source, |f| {
            all.push((f.class.to_owned(), f.text.to_owned(), f.exact, f.payload));
            Ok(())
        })?;
        Ok(all)
    }

    #[test]
    fn alternatives_expand_in_order() {
        let found = forms("[cue]\n(does|do) not (|fully )apply = 3\n").unwrap();
        let texts: Vec<_> = found.iter().map(|f| f.1.as_str()).collect();
        assert_eq!(texts, ["does not apply", "does not fully apply", "do not apply", "do not fully apply"]);
        assert!(found.iter().all(|f| f.3 == 3));
    }

    #[test]
    fn an_exact_form_keeps_its_case() {
        assert_eq!(
            forms("[country]\n\\=US, America = 840").unwrap()[0],
            ("country".into(), "US".into(), true, 840)
        );
    }

    #[test]
    fn errors_name_the_line() {
        assert_eq!(forms("x").unwrap_err().to_string(), "line 1: a form stands before the first `[class]`");
        assert_eq!(forms("[a]\nb = c").unwrap_err().to_string(), "line 2: `c` is not a whole number");
        assert_eq!(forms("[a]\n(b").unwrap_err().to_string(), "line 2: `(` without `)`");
        assert_eq!(forms("[a]\nb,,c").unwrap_err().to_string(), "line 2: a form is empty");
    }
}
