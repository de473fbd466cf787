//! How text looks on a terminal: columns, and control characters made visible.

use factum_core::{push_escaped, visible};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Tabs reach to the next multiple of this column.
const TAB: usize = 4;

/// Adds a character the way it may be shown, and returns its columns.
fn push_visible(c: char, out: &mut String) -> usize {
    push_escaped(c, out).unwrap_or_else(|| {
        out.push(c);
        c.width().unwrap_or(0)
    })
}

/// Returns text as one safe line: runs of white space become one space.
pub fn one_line(text: &str) -> String {
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
pub(crate) fn width(text: &str) -> usize {
    text.width()
}

/// Returns the longest front of a safe text that takes at most so many columns.
pub(crate) fn fit(text: &str, columns: usize) -> &str {
    let mut used = 0;
    let end = text.char_indices().find_map(|(at, c)| {
        used += c.width().unwrap_or(0);
        (used > columns).then_some(at)
    });
    &text[..end.unwrap_or(text.len())]
}

/// A line of text as it is shown, with the way from bytes to columns.
pub(crate) struct Line {
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
    pub(crate) fn new(text: &str) -> Self {
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
    pub(crate) fn width(&self) -> usize {
        self.stops.last().map_or(0, |stop| stop.column)
    }

    /// Returns the column where a byte is shown; a byte inside a character counts as its front.
    pub(crate) fn column(&self, byte: usize) -> usize {
        let after = self.stops.partition_point(|stop| stop.byte <= byte);
        self.stops[after.saturating_sub(1)].column
    }

    /// Returns what is shown between two columns, which are made to fall on characters.
    pub(crate) fn slice(&self, from: usize, to: usize) -> &str {
        let at = |column| self.stops[self.stop(column)].shown;
        &self.shown[at(from)..at(to)]
    }

    /// Returns the last column up to `limit`, and after `floor`, before which the line may be broken.
    pub(crate) fn break_before(&self, limit: usize, floor: usize) -> Option<usize> {
        let last = self.stops.partition_point(|stop| stop.column <= limit);
        let stop = self.stops[..last]
            .iter()
            .rev()
            .take_while(|stop| stop.column > floor)
            .find(|stop| stop.breaks)?;
        Some(stop.column)
    }

    /// Returns the front of the first word at or after a column, if it comes before `limit`.
    pub(crate) fn word_from(&self, column: usize, limit: usize) -> Option<usize> {
        let first = self.stop(column);
        let gap =
            self.stops[first..].iter().take_while(|stop| stop.column < limit).position(|stop| stop.breaks)?;
        let word = self.stops[first + gap..].iter().find(|stop| !stop.breaks)?;
        (word.column <= limit).then_some(word.column)
    }

    /// Returns the front of the word that a column is before, or the column itself when it is inside one.
    pub(crate) fn skip_breaks(&self, column: usize) -> usize {
        let word = self.stops[self.stop(column)..].iter().find(|stop| !stop.breaks);
        word.map_or(self.width(), |stop| stop.column)
    }

    /// Returns the last character front at or before a column.
    pub(crate) fn snap(&self, column: usize) -> usize {
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
