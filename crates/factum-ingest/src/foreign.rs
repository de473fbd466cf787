//! Text that is written in a format of its own and is no prose: told only where it is certain.

use std::collections::BTreeSet;

use serde::de::IgnoredAny;

/// How much of a text is looked at to see whether it is a table.
const TABLE_BYTES: usize = 64 << 10;
/// The fewest lines and columns of a table.
const TABLE_LINES: usize = 4;
const TABLE_COLUMNS: usize = 3;

/// Extensions of formats whose text lies between marks or in cells. What is no text at all is known by its content.
const EXTENSIONS: &[&str] = &[
    "html", "htm", "xhtml", "shtml", "mhtml", "mht", "xml", "rss", "atom", "svg", "json", "geojson", "csv",
    "tsv",
];

/// Returns whether an extension, in lower case, is that of another format made of text.
pub(crate) fn is_extension(extension: &str) -> bool {
    EXTENSIONS.contains(&extension)
}

/// Returns what a text is that is no prose.
pub(crate) fn kind(text: &str) -> Option<&'static str> {
    markup(text).or_else(|| json(text)).or_else(|| table(text).then_some("a table (CSV)"))
}

/// Returns what a text is by the marks that it begins with.
pub(crate) fn markup(text: &str) -> Option<&'static str> {
    let mut rest = start(text);
    let is_xml = begins(rest, "<?xml") && rest[5..].starts_with(char::is_whitespace);
    if is_xml {
        rest = start(rest.split_once("?>").map_or("", |(_, rest)| rest));
    }
    while let Some(comment) = rest.strip_prefix("<!--") {
        rest = start(comment.split_once("-->").map_or("", |(_, rest)| rest));
    }
    let ends_name = |rest: &str| rest.starts_with(|c: char| c.is_whitespace() || c == '>');
    let opens = |tag: &str| begins(rest, tag) && ends_name(&rest[tag.len()..]);
    if opens("<!doctype html") || opens("<html") {
        return Some("an HTML page");
    }
    (is_xml || opens("<rss")).then_some("an XML document")
}

fn start(text: &str) -> &str {
    text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}')
}

fn begins(text: &str, with: &str) -> bool {
    text.get(..with.len()).is_some_and(|head| head.eq_ignore_ascii_case(with))
}

/// Returns whether a text is JSON from end to end: an object with fields, a list of what no prose has in brackets, or
/// several of them in lines.
fn json(text: &str) -> Option<&'static str> {
    let head = start(text);
    let second = head.get(1..)?.trim_start().chars().next()?;
    let may_be = match head.as_bytes().first()? {
        b'{' => second == '"',
        b'[' => matches!(second, '"' | '{' | '['),
        _ => false,
    };
    if !may_be {
        return None;
    }
    let mut values = serde_json::Deserializer::from_str(head).into_iter::<IgnoredAny>();
    let count = values.by_ref().take_while(Result::is_ok).count();
    let whole = values.byte_offset() == head.len() || head[values.byte_offset()..].trim().is_empty();
    match count {
        _ if !whole => None,
        0 => None,
        1 => Some("JSON"),
        _ => Some("lines of JSON"),
    }
}

/// Returns whether a text is a table: a header of names, the same number of fields in every line, and a column of
/// numbers.
fn table(text: &str) -> bool {
    [',', ';', '\t', '|'].into_iter().any(|delimiter| is_table(start(text), delimiter))
}

fn is_table(text: &str, delimiter: char) -> bool {
    let first = text.lines().next().unwrap_or_default();
    // A cheap look at the first line spares most texts the rest.
    if first.len() > 2000 || first.matches(delimiter).count() + 1 < TABLE_COLUMNS {
        return false;
    }
    let is_cut = text.len() > TABLE_BYTES;
    let head = if is_cut { &text[..text.floor_char_boundary(TABLE_BYTES)] } else { text.trim_end() };
    let Some(mut rows) = rows(head, delimiter, is_cut) else { return false };
    if is_cut {
        rows.pop();
    }
    let Some((names, data)) = rows.split_first() else { return false };
    let columns = names.len();
    let is_name = |name: &&str| {
        name.starts_with(|c: char| c.is_alphabetic() || c == '_')
            && name.len() <= 40
            && !name.contains(['.', '?', '!'])
    };
    let named = names.iter().all(is_name) && names.iter().collect::<BTreeSet<_>>().len() == columns;
    let even = rows.len() >= TABLE_LINES && rows.iter().all(|row| row.len() == columns);
    // Behind the comma of a sentence stands a space.
    let tight = rows.iter().flatten().all(|field| !field.starts_with(' '));
    let is_number = |field: &str| {
        !field.is_empty()
            && field.chars().all(|c| c.is_ascii_digit() || "+-.,:/% eE".contains(c))
            && field.contains(|c: char| c.is_ascii_digit())
    };
    let counts = |column: usize| data.iter().all(|row| is_number(row[column]));
    columns >= TABLE_COLUMNS && named && even && tight && (0..columns).any(counts)
}

/// Splits a table into rows of fields; a field in quotes may hold anything. `None` when a quote stands where none may.
fn rows(text: &str, delimiter: char, is_cut: bool) -> Option<Vec<Vec<&str>>> {
    let mut rows = vec![Vec::new()];
    let mut rest = text;
    loop {
        let length = if let Some(quoted) = rest.strip_prefix('"') {
            match closing(quoted) {
                Some(end) => end + 2,
                None if is_cut => rest.len(),
                None => return None,
            }
        } else {
            rest.find([delimiter, '\n']).unwrap_or(rest.len())
        };
        let (field, behind) = rest.split_at(length);
        rows.last_mut()?.push(field.trim_end_matches('\r').trim_matches('"'));
        let behind = behind.strip_prefix('\r').unwrap_or(behind);
        rest = match behind.chars().next() {
            None => return Some(rows),
            Some('\n') => {
                rows.push(Vec::new());
                &behind[1..]
            }
            Some(c) if c == delimiter => &behind[1..],
            Some(_) => return None,
        };
    }
}

/// Returns where a quoted field ends; a doubled quote is none.
fn closing(quoted: &str) -> Option<usize> {
    let mut from = 0;
    loop {
        let at = from + quoted[from..].find('"')?;
        if !quoted[at + 1..].starts_with('"') {
            return Some(at);
        }
        from = at + 2;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_and_feeds_are_known_by_their_start() {
        for page in [
            "<!DOCTYPE html>\n<p>Two were freed.",
            "\u{feff}\n <HTML lang=en><b>4217</b>",
            "<!-- saved from nowhere -->\n<!doctype HTML PUBLIC \"-\">",
            "<?xml version=\"1.0\"?>\n<!DOCTYPE html><html>",
        ] {
            assert_eq!(kind(page), Some("an HTML page"), "{page}");
        }
        assert_eq!(kind("<?xml version='1.0'?><feed/>"), Some("an XML document"));
        assert_eq!(kind("<rss version=\"2.0\">"), Some("an XML document"));
        for prose in [
            "<b>Two</b> were freed.",
            "The page began with <!doctype html> and <html>.",
            "<htmlish> is no tag",
            "<!-- a comment --> Two were freed.",
            "<!-- never closed",
            "<?xmlish",
            "",
        ] {
            assert_eq!(kind(prose), None, "{prose}");
        }
    }

    #[test]
    fn json_is_json_to_the_end() {
        for text in ["{\"a\": [1, 2]}", " [{\"a\": 1}]\n", "[\"a\"]", "[[1,2],[3,4]]"] {
            assert_eq!(kind(text), Some("JSON"), "{text}");
        }
        assert_eq!(kind("{\"a\": 1}\n{\"a\": 2}\n"), Some("lines of JSON"));
        for prose in [
            "[1] See above.",
            "{braces} in text",
            "[1, 2]",
            "{}",
            "{\"a\": 1} and more",
            "{\"a\": ",
            "[\"Go\" he said]",
            "[",
        ] {
            assert_eq!(kind(prose), None, "{prose}");
        }
    }

    #[test]
    fn a_table_has_names_and_even_rows_of_numbers() {
        for text in [
            "id,date,killed\n1,2031-05-01,12\n2,2031-05-02,7\n3,2031-05-03,40\n",
            "town;dead;hurt\r\nCastrel;12;3\r\nVelm;7;1\r\n\"Old; Town\";1;0\r\n",
            "year\tname\tnote\n2030\tA\t\"a \"\"b\"\"\nc\"\n2031\tB\t\n2032\tC\tx",
        ] {
            assert_eq!(kind(text), Some("a table (CSV)"), "{text}");
        }
        for prose in [
            // Lists, addresses and verses with as many commas in every line.
            "Castrel, Velm, Ostra\nOne, two, three\n1, 2, 3\n4, 5, 6\n",
            "Castrel,Velm,Ostra\nand more,of it,here\nnot,a,number\nin,any,column\n",
            "id,date,killed\n1,2031-05-01,12\n",
            "id,date,killed\n1,2031-05-01,12\n2,2031-05-02\n3,2031-05-03,40\n",
            "The court, it said, ruled.\n1,2,3\n4,5,6\n7,8,9\n",
            "12 15 18\n3 4 5\n6 7 8\n9 10 11\n",
        ] {
            assert_eq!(kind(prose), None, "{prose}");
        }
        let long = format!("id,date,killed\n{}", "1,2031-05-01,12\n".repeat(9000));
        assert_eq!(kind(&long), Some("a table (CSV)"));
    }
}
