//! Reads a case file.

use std::fmt;

use factum_core::Metadata;

/// A case: what is meant, by which pipeline, and the texts that show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// The behavior, from the title.
    pub title: String,
    /// The pipeline file, as YAML.
    pub pipeline: String,
    /// What the input says of each text.
    pub metadata: Metadata,
    /// The texts, in the order of the file.
    pub texts: Vec<Text>,
}

/// A text of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The text.
    pub text: String,
    /// Whether nothing may be found in it.
    pub refuses: bool,
    /// What must be found in it.
    pub expected: Vec<Expected>,
}

/// A record that must be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    /// The kind of the record.
    pub kind: String,
    /// The words it stands on.
    pub quote: String,
    /// Fields and their values, as the JSON output has them.
    pub fields: Vec<(String, String)>,
}

/// Why a case file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseError {
    line: usize,
    reason: String,
}

impl fmt::Display for CaseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.reason)
    }
}

impl std::error::Error for CaseError {}

impl Case {
    /// Parses a case file.
    pub fn parse(source: &str) -> Result<Self, CaseError> {
        let fail = |line: usize, reason: &str| CaseError { line: line + 1, reason: reason.to_owned() };
        let mut case = Self {
            title: String::new(),
            pipeline: String::new(),
            metadata: Metadata::default(),
            texts: Vec::new(),
        };
        let mut lines = source.lines().enumerate();
        while let Some((at, line)) = lines.next() {
            if let Some(title) = line.strip_prefix("# ").filter(|_| case.title.is_empty()) {
                title.clone_into(&mut case.title);
                continue;
            }
            let Some(kind) = line.strip_prefix("```") else { continue };
            let mut block = Vec::new();
            loop {
                match lines.next() {
                    Some((_, "```")) => break,
                    Some((_, line)) => block.push(line),
                    None => return Err(fail(at, "a block is not closed")),
                }
            }
            let body = block.join("\n");
            match kind.trim() {
                "yaml" => case.pipeline = body,
                "meta" => case.metadata = metadata(&block).map_err(|reason| fail(at, &reason))?,
                "text" => case.texts.push(Text { text: body, refuses: false, expected: Vec::new() }),
                "text refuse" => case.texts.push(Text { text: body, refuses: true, expected: Vec::new() }),
                "expect" => {
                    let Some(text) = case.texts.last_mut() else {
                        return Err(fail(at, "`expect` stands before the first text"));
                    };
                    for (i, line) in block.iter().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
                        text.expected.push(expected(line).ok_or_else(|| {
                            fail(at + 1 + i, "an expectation is `kind | quote | field=value field=value`")
                        })?);
                    }
                }
                other => return Err(fail(at, &format!("unknown block `{other}`"))),
            }
        }
        if case.title.is_empty() || case.pipeline.is_empty() {
            return Err(fail(0, "a case has a title and a `yaml` block"));
        }
        if !case.texts.iter().any(|text| text.refuses) || case.texts.iter().all(|text| text.refuses) {
            return Err(fail(0, "a case has a text that fires and a `text refuse` that does not"));
        }
        Ok(case)
    }
}

fn metadata(block: &[&str]) -> Result<Metadata, String> {
    let mut metadata = Metadata::default();
    for line in block.iter().filter(|line| !line.trim().is_empty()) {
        let (name, value) = line.split_once(':').ok_or_else(|| format!("`{line}` is not `name: value`"))?;
        let value = Some(value.trim().to_owned());
        match name.trim() {
            "published" => metadata.published = value,
            "title" => metadata.title = value,
            "url" => metadata.url = value,
            "language" => metadata.language = value,
            "publisher" => metadata.publisher = value,
            other => return Err(format!("unknown metadata `{other}`")),
        }
    }
    Ok(metadata)
}

fn expected(line: &str) -> Option<Expected> {
    let mut parts = line.splitn(3, '|').map(str::trim);
    let (kind, quote) = (parts.next()?, parts.next()?);
    let mut fields: Vec<(String, String)> = Vec::new();
    for word in parts.next().unwrap_or_default().split_whitespace() {
        if let Some((name, value)) = word.split_once('=') {
            fields.push((name.to_owned(), value.to_owned()));
        } else {
            // A value of several words: source=Ana Ruiz.
            let (_, value) = fields.last_mut()?;
            value.push(' ');
            value.push_str(word);
        }
    }
    Some(Expected { kind: kind.to_owned(), quote: quote.to_owned(), fields })
}

#[cfg(test)]
mod tests {
    use super::*;

    const CASE: &str = "# Title\n\nIntent.\n\n```yaml\nversion: \"1\"\n```\n\n```meta\npublished: 2031-05-14\n```\n\n```text\nOne.\n```\n\n```expect\ncount | One | low=1 shape=exact\n```\n\n```text refuse\nNone.\n```\n";

    #[test]
    fn a_case_has_all_its_parts() {
        let case = Case::parse(CASE).unwrap();
        assert_eq!(case.title, "Title");
        assert_eq!(case.metadata.published.as_deref(), Some("2031-05-14"));
        assert_eq!(case.texts.len(), 2);
        assert_eq!(case.texts[0].expected[0].fields[1], ("shape".to_owned(), "exact".to_owned()));
        assert!(case.texts[1].refuses);
    }

    #[test]
    fn values_may_have_several_words() {
        let expected = expected("count | One | source=Ana Ruiz low=1").unwrap();
        let of = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(expected.fields, [of("source", "Ana Ruiz"), of("low", "1")]);
    }

    #[test]
    fn errors_name_the_line() {
        let error = |source: &str| Case::parse(source).unwrap_err().to_string();
        assert_eq!(error("# T\n```text\nx"), "line 2: a block is not closed");
        assert_eq!(error("# T\n```foo\n```"), "line 2: unknown block `foo`");
        assert_eq!(
            error("# T\n```yaml\nx\n```\n```text\ny\n```"),
            "line 1: a case has a text that fires and a `text refuse` that does not"
        );
        assert_eq!(
            error(&CASE.replace("low=1", "low")),
            "line 18: an expectation is `kind | quote | field=value field=value`"
        );
    }
}
