//! Source frames: lines of a text with underlines, and what is said of them below.
//!
//! **What it does.** It draws the lines that labels stand on, underlines the words, and stacks the labels so that none hides
//! another. Evidence in the terminal, mistakes of pipeline files and snapshots of tests look alike, because this crate
//! draws them all. It also turns bytes into lines and columns and back.
//!
//! **What it refuses to do.** It passes on nothing that could harm a terminal: control characters, terminal escapes and
//! marks that reorder text are shown as signs. It prints nothing, and asks no terminal for its width or its colors.
//!
//! # Main types
//!
//! - [`Frame`]: how lines are drawn: color, width, line numbers.
//! - [`Label`]: a place in the text, and what is said of it.
//! - [`Position`]: a line and a column, from [`position`]; [`byte_at`] is the way back.
//!
//! # Example
//!
//! ```
//! use factum_frame::{Frame, Label};
//!
//! let text = "Police freed\nmore than 40 people.\n";
//! let drawn = Frame::plain().render(text, &[Label::new(13..25, "count > 40")]);
//! assert_eq!(drawn, "2 | more than 40 people.\n  | ^^^^^^^^^^^^ count > 40\n");
//! ```

mod glyph;
mod layout;
mod window;

use std::ops::Range;

use anstyle::{AnsiColor, Style};

pub use factum_core::visible;
pub use glyph::one_line;
use layout::{Mark, Piece};

/// How source lines are drawn.
///
/// ```
/// use factum_frame::{Frame, Label};
///
/// let text = "version: \"1\"\nextrct:\n  - uses: dates\n";
/// let drawn = Frame::plain().render(text, &[Label::new(13..19, "unknown key; did you mean `extract`?")]);
/// assert_eq!(drawn, "2 | extrct:\n  | ^^^^^^ unknown key; did you mean `extract`?\n");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    color: bool,
    width: Option<usize>,
    numbers: bool,
}

/// A place in the text, and what is to be said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The place, in bytes of the text. An empty one is drawn as one column.
    pub span: Range<usize>,
    /// What stands beside or below the underline; may have several lines, or none.
    pub text: String,
    /// The style of the underline and of the first line.
    pub style: Style,
}

impl Label {
    /// Makes a label without a style.
    pub fn new(span: Range<usize>, text: impl Into<String>) -> Self {
        Self { span, text: text.into(), style: Style::new() }
    }

    /// Gives the label a style, which shows where the frame has color.
    #[must_use]
    pub const fn style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }
}

/// The style of line numbers.
const GUTTER: Style = AnsiColor::BrightBlack.on_default();

/// The fewest columns that text is drawn in, however narrow the terminal is.
const NARROWEST: usize = 24;

impl Frame {
    /// Draws without color, with line numbers, and lines in full length.
    pub const fn plain() -> Self {
        Self { color: false, width: None, numbers: true }
    }

    /// Turns color on or off.
    #[must_use]
    pub const fn color(self, color: bool) -> Self {
        Self { color, ..self }
    }

    /// Limits the columns of what is drawn: of a longer line, the parts around its labels are shown.
    #[must_use]
    pub const fn width(self, width: Option<usize>) -> Self {
        Self { width, ..self }
    }

    /// Returns the columns that what is drawn is limited to.
    pub const fn columns(self) -> Option<usize> {
        self.width
    }

    /// Turns line numbers on or off.
    #[must_use]
    pub const fn numbers(self, numbers: bool) -> Self {
        Self { numbers, ..self }
    }

    /// Returns a text in a style, where the frame has color.
    pub fn paint(&self, style: Style, text: &str) -> String {
        let mut out = String::new();
        self.push(style, text, &mut out);
        out
    }

    fn push(&self, style: Style, text: &str, out: &mut String) {
        if self.color && style != Style::new() {
            out.push_str(&style.render().to_string());
            out.push_str(text);
            out.push_str(&style.render_reset().to_string());
        } else {
            out.push_str(text);
        }
    }

    /// Draws the lines that labels stand on, each with its underlines and labels below; lines without labels are left
    /// out. A label on several lines underlines all of them and speaks on the first.
    pub fn render(&self, text: &str, labels: &[Label]) -> String {
        let mut out = String::new();
        let mut order: Vec<&Label> = labels.iter().collect();
        order.sort_by_key(|label| (label.span.start, std::cmp::Reverse(label.span.end)));
        let Some(last) = order.iter().map(|label| label.span.end.max(label.span.start)).max() else {
            return out;
        };
        let digits = if self.numbers { position(text, last).line.to_string().len() } else { 0 };
        let columns = self.width.map(|width| {
            let gutter = if self.numbers { digits + " | ".len() } else { 0 };
            width.saturating_sub(gutter).max(NARROWEST)
        });
        // Labels that may still reach into the line: those that started and have not ended, and those to come.
        let (mut open, mut next): (Vec<&Label>, usize) = (Vec::new(), 0);
        for (number, line) in (1..).zip(lines(text)) {
            open.retain(|label| label.span.end > line.start);
            let carried = open.len();
            while let Some(label) =
                order.get(next).filter(|label| label.span.start <= line.end || line.is_last)
            {
                open.push(label);
                next += 1;
            }
            let mut marks = Vec::with_capacity(open.len());
            for (at, label) in open.iter().copied().enumerate() {
                let start = label.span.start.clamp(line.start, line.end);
                let end = label.span.end.clamp(start, line.end);
                // A label that goes on from an earlier line has spoken there.
                let text = if at < carried { "" } else { label.text.as_str() };
                if start < end || at >= carried {
                    let (start, end) = (start - line.start, end - line.start);
                    marks.push(Mark { start, end, text, style: label.style });
                }
            }
            if !marks.is_empty() {
                self.line(&text[line.start..line.end], number, digits, columns, &marks, &mut out);
            }
            if next == order.len() && open.iter().all(|label| label.span.end <= line.end) {
                break;
            }
        }
        out
    }

    fn line(
        &self,
        text: &str,
        number: usize,
        digits: usize,
        columns: Option<usize>,
        marks: &[Mark<'_>],
        out: &mut String,
    ) {
        let line = glyph::Line::new(text);
        for (at, window) in window::windows(&line, columns, marks).into_iter().enumerate() {
            let shown = if at == 0 { number.to_string() } else { String::new() };
            self.row(&shown, digits, &[Piece::plain(0, window.text(&line))], out);
            for row in layout::rows(&window, columns) {
                self.row("", digits, &row, out);
            }
        }
    }

    fn row(&self, number: &str, digits: usize, pieces: &[Piece], out: &mut String) {
        if self.numbers {
            let bare = pieces.iter().all(|piece| piece.text.is_empty());
            let gutter = if bare { format!("{number:>digits$} |") } else { format!("{number:>digits$} | ") };
            self.push(GUTTER, &gutter, out);
        }
        let mut column = 0;
        for piece in pieces {
            out.extend(std::iter::repeat_n(' ', piece.column.saturating_sub(column)));
            self.push(piece.style, &piece.text, out);
            column = piece.column + glyph::width(&piece.text);
        }
        out.push('\n');
    }
}

impl Default for Frame {
    fn default() -> Self {
        Self::plain()
    }
}

/// A line without its line break.
struct Bounds {
    start: usize,
    end: usize,
    is_last: bool,
}

fn lines(text: &str) -> impl Iterator<Item = Bounds> {
    let mut start = Some(0);
    std::iter::from_fn(move || {
        let from = start?;
        let found = text[from..].find('\n').map(|at| from + at);
        start = found.map(|at| at + 1);
        let end = found.unwrap_or(text.len());
        let end = if found.is_some() && text[from..end].ends_with('\r') { end - 1 } else { end };
        // What follows the last line break is a line only if something is there.
        let is_last = start.is_none_or(|next| next == text.len());
        if is_last {
            start = None;
        }
        Some(Bounds { start: from, end, is_last })
    })
}

/// A line and a column, both from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column, in code points.
    pub column: usize,
}

/// Returns the line and column of a byte; a byte behind the text counts as its end.
///
/// ```
/// let at = factum_frame::position("a\né: 1", 5);
/// assert_eq!((at.line, at.column), (2, 3));
/// ```
pub fn position(text: &str, byte: usize) -> Position {
    let before = &text[..text.floor_char_boundary(byte)];
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    Position {
        line: before.bytes().filter(|byte| *byte == b'\n').count() + 1,
        column: before[start..].chars().count() + 1,
    }
}

/// Returns the byte at a line and column, both from 1; the end of the line or text when there are fewer.
///
/// ```
/// assert_eq!(factum_frame::byte_at("a\né: 1", 2, 3), 5);
/// ```
pub fn byte_at(text: &str, line: usize, column: usize) -> usize {
    let start = match line.checked_sub(2) {
        None => 0,
        Some(breaks) => match text.match_indices('\n').nth(breaks) {
            Some((at, _)) => at + 1,
            None => return text.len(),
        },
    };
    let rest = text[start..].split('\n').next().unwrap_or_default();
    let within = rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(at, _)| at);
    start + within
}
