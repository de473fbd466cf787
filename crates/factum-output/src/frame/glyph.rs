//! How text looks on a terminal: columns, and control characters made visible.

use std::borrow::Cow;
use std::fmt::Write as _;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Tabs reach to the next multiple of this column.
const TAB: usize = 4;

/// Returns whether a character could move the cursor, start a terminal escape, or reorder what stands around it.
///
/// Zero-width joiners are not among them: Persian and Hindi words and many emoji are spelled with them.
fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}'
            | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        )
}

/// Adds a character the way it may be shown, and returns its columns.
fn push_visible(c: char, out: &mut String) -> usize {
    if !is_unsafe(c) {
        out.push(c);
        return c.width().unwrap_or(0);
    }
    // The control pictures of Unicode show the C0 controls and DEL in one column.
    let picture = match c {
        '\0'..='\u{1f}' => char::from_u32(0x2400 + c as u32),
        '\u{7f}' => Some('\u{2421}'),
        _ => None,
    };
    if let Some(picture) = picture {
        out.push(picture);
        return 1;
    }
    let before = out.len();
    // Writing to a string cannot fail.
    let _ = write!(out, "\\u{{{:x}}}", c as u32);
    out.len() - before
}

/// Makes control characters, terminal escapes and invisible marks of direction visible.
///
/// For text from a document or a file that goes into a message. A line break becomes `␊`.
///
/// ```
/// assert_eq!(factum_output::frame::visible("red: \u{1b}[31m"), "red: ␛[31m");
/// ```
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        push_visible(c, &mut out);
    }
    Cow::Owned(out)
}

/// Returns text as one safe line: runs of white space become one space.
pub(crate) fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&visible(word));
    }
    out
}

/// Returns the columns of a text that is safe already.
pub(super) fn width(text: &str) -> usize {
    text.width()
}

/// Returns the longest front of a safe text that takes at most so many columns.
pub(super) fn fit(text: &str, columns: usize) -> &str {
    let mut used = 0;
    let end = text.char_indices().find_map(|(at, c)| {
        used += c.width().unwrap_or(0);
        (used > columns).then_some(at)
    });
    &text[..end.unwrap_or(text.len())]
}

/// A line of text as it is shown, with the way from bytes to columns.
pub(super) struct Line {
    shown: String,
    stops: Vec<Stop>,
}

/// The front of a character, or the end of the line.
#[derive(Clone, Copy)]
struct Stop {
    /// The byte in the line.
    byte: usize,
    column: usize,
    /// The byte in what is shown.
    shown: usize,
    /// Whether a row may end before it: it is white space, or the end.
    breaks: bool,
}

impl Line {
    pub(super) fn new(text: &str) -> Self {
        let mut shown = String::with_capacity(text.len());
        let mut stops = Vec::with_capacity(text.len() + 1);
        let mut column = 0;
        for (byte, c) in text.char_indices() {
            stops.push(Stop { byte, column, shown: shown.len(), breaks: c.is_whitespace() });
            if c == '\t' {
                let end = (column / TAB + 1) * TAB;
                shown.extend(std::iter::repeat_n(' ', end - column));
                column = end;
            } else {
                column += push_visible(c, &mut shown);
            }
        }
        stops.push(Stop { byte: text.len(), column, shown: shown.len(), breaks: true });
        Self { shown, stops }
    }

    /// Returns the columns of the whole line.
    pub(super) fn width(&self) -> usize {
        self.stops.last().map_or(0, |stop| stop.column)
    }

    /// Returns the column where a byte is shown; a byte inside a character counts as its front.
    pub(super) fn column(&self, byte: usize) -> usize {
        let after = self.stops.partition_point(|stop| stop.byte <= byte);
        self.stops[after.saturating_sub(1)].column
    }

    /// Returns what is shown between two columns, which are made to fall on characters.
    pub(super) fn slice(&self, from: usize, to: usize) -> &str {
        let at = |column| self.stops[self.stop(column)].shown;
        &self.shown[at(from)..at(to)]
    }

    /// Returns the last column up to `limit`, and after `floor`, before which the line may be broken.
    pub(super) fn break_before(&self, limit: usize, floor: usize) -> Option<usize> {
        let last = self.stops.partition_point(|stop| stop.column <= limit);
        let stop = self.stops[..last]
            .iter()
            .rev()
            .take_while(|stop| stop.column > floor)
            .find(|stop| stop.breaks)?;
        Some(stop.column)
    }

    /// Returns the front of the first word at or after a column, if it comes before `limit`.
    pub(super) fn word_from(&self, column: usize, limit: usize) -> Option<usize> {
        let first = self.stop(column);
        let gap =
            self.stops[first..].iter().take_while(|stop| stop.column < limit).position(|stop| stop.breaks)?;
        let word = self.stops[first + gap..].iter().find(|stop| !stop.breaks)?;
        (word.column <= limit).then_some(word.column)
    }

    /// Returns the front of the word that a column is before, or the column itself when it is inside one.
    pub(super) fn skip_breaks(&self, column: usize) -> usize {
        let word = self.stops[self.stop(column)..].iter().find(|stop| !stop.breaks);
        word.map_or(self.width(), |stop| stop.column)
    }

    /// Returns the last character front at or before a column.
    pub(super) fn snap(&self, column: usize) -> usize {
        self.stops[self.stop(column)].column
    }

    fn stop(&self, column: usize) -> usize {
        // The first of several stops in one column: what has no width goes with the character before it.
        let at = self.stops.partition_point(|stop| stop.column < column);
        match self.stops.get(at) {
            Some(stop) if stop.column == column => at,
            _ => at.saturating_sub(1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_harm_a_terminal_is_shown() {
        assert_eq!(visible("a\u{1b}]0;x\u{7}b\r"), "a␛]0;x␇b␍");
        assert_eq!(visible("\u{9b}31m \u{202e}abc\u{2069}"), "\\u{9b}31m \\u{202e}abc\\u{2069}");
        assert_eq!(visible("می\u{200c}خواهم 👩\u{200d}🔬"), "می\u{200c}خواهم 👩\u{200d}🔬");
    }

    #[test]
    fn columns_count_what_is_shown() {
        let line = Line::new("a\té中\u{1b}b");
        let columns: Vec<_> = [0, 1, 2, 4, 7, 8, 9].into_iter().map(|byte| line.column(byte)).collect();
        assert_eq!(columns, [0, 1, 4, 5, 7, 8, 9]);
        assert_eq!(line.slice(0, 9), "a   é中␛b");
        assert_eq!(line.slice(5, 7), "中");
        assert_eq!(line.width(), 9);
    }

    #[test]
    fn fitting_never_splits_a_wide_character() {
        assert_eq!(fit("中中a", 3), "中");
        assert_eq!(fit("abc", 5), "abc");
    }
}
