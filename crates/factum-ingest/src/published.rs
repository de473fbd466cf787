//! The day or the moment that a document was published, where the input says it.

use std::error::Error;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use jiff::civil::Date;
use regex_automata::PatternID;
use regex_automata::nfa::thompson::pikevm::PikeVM;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The forms that are asked for; two more are taken, see [`Published`].
pub(crate) const FORMS: &str = "a day such as 2031-05-14 or an RFC 3339 instant";

/// A day (`2031-05-14`, `20310514`), an RFC 3339 instant or a date of e-mail (`Wed, 14 May 2031 08:30:00 +0000`).
///
/// ```
/// use factum_ingest::Published;
///
/// assert!("2031-05-14T08:30:00Z".parse::<Published>().is_ok());
/// let error = "yesterday".parse::<Published>().unwrap_err();
/// assert_eq!(error.to_string(), "expected a day such as 2031-05-14 or an RFC 3339 instant");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published(Arc<str>);

impl Published {
    /// Returns the date as it was given.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Published {
    type Err = PublishedError;

    fn from_str(text: &str) -> Result<Self, PublishedError> {
        if is_date(text) { Ok(Self(text.trim().into())) } else { Err(PublishedError(())) }
    }
}

/// A text that is no date of publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublishedError(());

impl fmt::Display for PublishedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {FORMS}")
    }
}

impl Error for PublishedError {}

/// Returns whether a text is a date that the others can be counted from.
pub(crate) fn is_date(text: &str) -> bool {
    let text = text.trim();
    let day = |length: usize| {
        let (day, rest) = text.split_at_checked(length)?;
        let digits = day.bytes().filter(u8::is_ascii_digit).count();
        // The time is left to whoever wants it.
        let time = rest
            .strip_prefix(['T', 't', ' '])
            .map_or(rest.is_empty(), |time| time.starts_with(|c: char| c.is_ascii_digit()));
        (digits == 8 && time).then(|| day.parse::<Date>().is_ok())
    };
    day(10) == Some(true)
        || day(8) == Some(true)
        || jiff::fmt::rfc2822::DateTimeParser::new().parse_zoned(text).is_ok()
}

/// Where dates of publication come from, besides what the records of JSONL state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Dated {
    /// What the name of a file says, as in `{date}-*`: `*` is any text, `?` one character, `{date}` a day written
    /// `2031-05-14`, `20310514` or `2031_05_14`, and `{year}`, `{month}` and `{day}` its parts. A pattern with a slash is
    /// one of the path below the folder that is read. A file that does not match has no date.
    pub file_name: Option<FileName>,
}

/// A pattern that finds the date in the name of a file.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub struct FileName {
    pattern: String,
    matcher: PikeVM,
}

impl PartialEq for FileName {
    fn eq(&self, other: &Self) -> bool {
        self.pattern == other.pattern
    }
}

impl Eq for FileName {}

impl From<FileName> for String {
    fn from(name: FileName) -> Self {
        name.pattern
    }
}

/// A part of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Date,
    Year,
    Month,
    Day,
    /// `*`, or `**`, which passes slashes.
    Any {
        far: bool,
    },
    One,
    Char(char),
}

impl Part {
    fn is_of_date(self) -> bool {
        matches!(self, Self::Date | Self::Year | Self::Month | Self::Day)
    }
}

impl TryFrom<String> for FileName {
    type Error = String;

    fn try_from(pattern: String) -> Result<Self, String> {
        let parts = parse(&pattern)?;
        let matcher = PikeVM::new(&regex(&parts))
            .map_err(|_| format!("pattern of {} bytes is too long", pattern.len()))?;
        Ok(Self { pattern, matcher })
    }
}

/// What a name says of the date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Named {
    Date(Published),
    /// Digits in the places of a date that is in no calendar.
    Impossible(String),
}

impl FileName {
    /// Reads the date in a path below a folder, with `/` between its parts.
    pub(crate) fn read(&self, below: &str) -> Option<Named> {
        let name = if self.pattern.contains('/') { below } else { below.rsplit('/').next().unwrap_or(below) };
        let mut found = self.matcher.create_captures();
        self.matcher.captures(&mut self.matcher.create_cache(), name, &mut found);
        let group = |group: &str| {
            let index = found.group_info().to_index(PatternID::ZERO, group)?;
            Some(&name[found.get_group(index)?.range()])
        };
        let date = match group("date") {
            Some(date) => {
                let digits: String = date.chars().filter(char::is_ascii_digit).collect();
                format!("{}-{}-{}", &digits[..4], &digits[4..6], &digits[6..])
            }
            None => format!("{}-{:0>2}-{:0>2}", group("year")?, group("month")?, group("day")?),
        };
        Some(date.parse().map_or(Named::Impossible(date), Named::Date))
    }
}

/// Takes a pattern apart, and sees to it that it says a whole date once.
fn parse(pattern: &str) -> Result<Vec<Part>, String> {
    let mut parts = Vec::new();
    let mut rest = pattern;
    while let Some(c) = rest.chars().next() {
        let (part, length) = match c {
            '{' => {
                let Some(end) = rest.find('}') else { return Err(format!("`{rest}` has no closing brace")) };
                let part = match &rest[..=end] {
                    "{date}" => Part::Date,
                    "{year}" => Part::Year,
                    "{month}" => Part::Month,
                    "{day}" => Part::Day,
                    other => {
                        return Err(format!(
                            "`{other}` is unknown; known are `{{date}}`, `{{year}}`, `{{month}}` and `{{day}}`"
                        ));
                    }
                };
                (part, end + 1)
            }
            '}' => return Err("`}` has no opening brace".to_owned()),
            '*' if rest.starts_with("**") => (Part::Any { far: true }, 2),
            '*' => (Part::Any { far: false }, 1),
            '?' => (Part::One, 1),
            c => (Part::Char(c), c.len_utf8()),
        };
        if part.is_of_date() && parts.contains(&part) {
            return Err(format!("`{}` appears twice", &rest[..length]));
        }
        parts.push(part);
        rest = &rest[length..];
    }
    let has = |part| parts.contains(&part);
    let pieces = [Part::Year, Part::Month, Part::Day].map(has);
    match (has(Part::Date), pieces) {
        (true, [false, false, false]) | (false, [true, true, true]) => Ok(parts),
        (true, _) => {
            Err("`{date}` is the whole date; `{year}`, `{month}` and `{day}` cannot stand beside it"
                .to_owned())
        }
        _ => Err("no date in the pattern; it needs `{date}`, or `{year}`, `{month}` and `{day}`".to_owned()),
    }
}

/// Writes a pattern as a regular expression with a group for each part of the date.
fn regex(parts: &[Part]) -> String {
    let mut out = String::from("^");
    for (i, part) in parts.iter().enumerate() {
        let is_date =
            |at: Option<usize>| at.and_then(|at| parts.get(at)).is_some_and(|part| part.is_of_date());
        match part {
            Part::Date => {
                out.push_str("(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}_[0-9]{2}_[0-9]{2}|[0-9]{8})");
            }
            Part::Year => out.push_str("(?<year>[0-9]{4})"),
            Part::Month => out.push_str("(?<month>[0-9]{2}|[0-9])"),
            Part::Day => out.push_str("(?<day>[0-9]{2}|[0-9])"),
            Part::One => out.push_str("[^/]"),
            Part::Any { far } => {
                // Next to a date `*` ends and begins with no digit: 120310514 holds no date.
                let (any, no_digit) = if *far { ("(?s:.)", "[^0-9]") } else { ("[^/]", "[^0-9/]") };
                let run = match (is_date(i.checked_sub(1)), is_date(Some(i + 1))) {
                    (false, false) => format!("{any}*?"),
                    (true, false) => format!("(?:{no_digit}{any}*?)?"),
                    (false, true) => format!("(?:{any}*?{no_digit})?"),
                    (true, true) => format!("(?:{no_digit}(?:{any}*?{no_digit})?)?"),
                };
                out.push_str(&run);
            }
            Part::Char(c) => out.push_str(&regex_syntax::escape(c.encode_utf8(&mut [0; 4]))),
        }
    }
    out.push('$');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pattern: &str, path: &str) -> String {
        match FileName::try_from(pattern.to_owned()).unwrap().read(path) {
            Some(Named::Date(date)) => date.as_str().to_owned(),
            Some(Named::Impossible(date)) => format!("impossible {date}"),
            None => "none".to_owned(),
        }
    }

    #[test]
    fn a_date_has_one_of_few_forms() {
        for good in [
            "2031-05-14",
            " 2031-05-14 ",
            "20310514",
            "2031-05-14T08:30:00Z",
            "2031-05-14t08:30:00.5+02:00",
            "2031-05-14 08:30",
            "20310514T083000Z",
            "Wed, 14 May 2031 08:30:00 +0000",
        ] {
            assert!(is_date(good), "{good}");
        }
        for bad in [
            "",
            "yesterday",
            "2031",
            "2031-05",
            "2031-02-30",
            "2031-5-14",
            "14/05/2031",
            "2031-05-14x",
            "2031-05-140",
            "2031-05-14Tea",
            "May 14, 2031",
            "203105140",
            "-2031-05-1",
            "２０３１-05-14",
        ] {
            assert!(!is_date(bad), "{bad}");
        }
    }

    #[test]
    fn a_name_gives_its_date() {
        assert_eq!(read("{date}-*", "2031-05-14-report.txt"), "2031-05-14");
        assert_eq!(read("{date}-*", "news/20310514-report.txt"), "2031-05-14");
        assert_eq!(read("{date}*", "2031_05_14.txt"), "2031-05-14");
        assert_eq!(read("*{date}*", "a-99-2031-05-14.txt"), "2031-05-14");
        assert_eq!(read("*{date}*", "2031-05-14"), "2031-05-14");
        assert_eq!(read("r?{day}.{month}.{year}.txt", "r_4.5.2031.txt"), "2031-05-04");
        assert_eq!(read("{year}{month}{day}.txt", "20310514.txt"), "2031-05-14");
        assert_eq!(read("{year}/{month}/{day}/*", "2031/05/14/a.txt"), "2031-05-14");
        assert_eq!(read("**/{date}/*", "a/b/2031-05-14/c.txt"), "2031-05-14");
    }

    #[test]
    fn other_names_give_none() {
        assert_eq!(read("{date}-*", "report.txt"), "none");
        assert_eq!(read("{date}-*", "2031-05-14.txt"), "none");
        assert_eq!(read("*{date}*", "1203105140.txt"), "none", "a longer number is no date");
        assert_eq!(read("{date}.txt", "2031-05-14xtxt"), "none", "a full stop is one");
        assert_eq!(read("{year}/{month}/{day}/*", "x/2031/05/14/a.txt"), "none");
        assert_eq!(read("{year}/{month}/{day}/*", "2031/05/14/x/a.txt"), "none");
        assert_eq!(read("{date}-*", "2031-02-30-a.txt"), "impossible 2031-02-30");
        assert_eq!(read("{year}-{month}-{day}", "2031-13-1"), "impossible 2031-13-01");
    }

    #[test]
    fn a_pattern_says_a_whole_date_once() {
        let refused = |pattern: &str| FileName::try_from(pattern.to_owned()).unwrap_err();
        assert_eq!(
            refused("*.txt"),
            "no date in the pattern; it needs `{date}`, or `{year}`, `{month}` and `{day}`"
        );
        assert_eq!(refused("{year}-{month}"), refused("*.txt"));
        assert_eq!(refused("{date}{date}"), "`{date}` appears twice");
        assert!(refused("{date}-{year}").starts_with("`{date}` is the whole date"));
        assert!(refused("{dat}").starts_with("`{dat}` is unknown; known are `{date}`"));
        assert_eq!(refused("{date"), "`{date` has no closing brace");
        assert_eq!(refused("date}"), "`}` has no opening brace");
    }
}
