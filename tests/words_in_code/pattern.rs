//! Tells the literal words of a token pattern from its notation.

/// The words of a pattern, and whether it has any sign of the notation.
pub(crate) struct Read {
    pub(crate) words: Vec<String>,
    pub(crate) has_signs: bool,
}

/// Reads a pattern; `None` when it is none.
pub(crate) fn literals(source: &str) -> Option<Read> {
    let mut read = Read { words: Vec::new(), has_signs: false };
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        let alphanumeric = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
        let name = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
        let behind = &rest[c.len_utf8()..];
        rest = match c {
            ' ' | '.' => behind,
            _ if alphanumeric > 0 && is_capture(&rest[name..]) => {
                read.has_signs = true;
                &rest[name + 1..]
            }
            _ if alphanumeric > 0 => {
                read.words.push(rest[..alphanumeric].to_owned());
                &rest[alphanumeric..]
            }
            '<' | '[' | '{' | '\'' | '"' => {
                let close = match c {
                    '<' => '>',
                    '[' => ']',
                    '{' => '}',
                    quote => quote,
                };
                let (inside, behind) = behind.split_once(close)?;
                let names = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_|".contains(c);
                match c {
                    '{' => inside.split(',').all(|n| n.trim().parse::<u32>().is_ok()).then_some(())?,
                    '<' | '[' => (!inside.is_empty() && inside.chars().all(names)).then_some(())?,
                    _ => read.words.push(inside.to_owned()),
                }
                read.has_signs = true;
                behind
            }
            '$' | '@' => {
                let end = behind.find(|c: char| !c.is_ascii_alphanumeric() && !"_-".contains(c));
                read.has_signs = true;
                &behind[end.filter(|end| *end > 0).or((!behind.is_empty()).then_some(behind.len()))?..]
            }
            '(' | ')' | '|' | '^' | '!' | '~' | '&' | '?' | '*' | '+' => {
                read.has_signs = true;
                behind
            }
            _ => return None,
        };
    }
    Some(read)
}

fn is_capture(rest: &str) -> bool {
    rest.strip_prefix(':').is_some_and(|of| !of.is_empty() && !of.starts_with(char::is_whitespace))
}
