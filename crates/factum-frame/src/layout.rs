//! Underlines, and labels stacked below them.

use anstyle::Style;

use crate::glyph;
use crate::window::{Shown, Window};

/// A label on one line of the text.
pub(crate) struct Mark<'a> {
    /// The place, in bytes of the line.
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// What is said of it; empty where it only goes on.
    pub(crate) text: &'a str,
    pub(crate) style: Style,
}

/// Something drawn in a row from a column on.
pub(crate) struct Piece {
    pub(crate) column: usize,
    pub(crate) text: String,
    pub(crate) style: Style,
}

impl Piece {
    pub(crate) fn plain(column: usize, text: String) -> Self {
        Self { column, text, style: Style::new() }
    }

    fn end(&self) -> usize {
        self.column + glyph::width(&self.text)
    }
}

/// Columns between two labels in one row.
const GAP: usize = 2;

/// Columns in which a label that must be wrapped can be read.
const READABLE: usize = 40;

/// Stands before the lines that a long line of a label goes on in.
const INDENT: &str = "  ";

/// Draws what stands below a row of text.
///
/// Marks that overlap are underlined in rows of their own. The last mark speaks beside its underline if that is on
/// one line; the others speak below, from right to left, each in the first row where it fits, with a line up to its
/// underline.
pub(crate) fn rows(window: &Window<'_>, columns: Option<usize>) -> Vec<Vec<Piece>> {
    let mut canvas = Canvas { rows: Vec::new() };
    let tracks = canvas.underline(&window.marks);
    let below = canvas.rows.len();
    let mut speaking: Vec<_> = window
        .marks
        .iter()
        .zip(tracks)
        .filter(|(shown, _)| shown.speaks && !shown.mark.text.is_empty())
        .collect();
    // Equal starts keep their order from top to bottom.
    speaking.sort_by_key(|(shown, _)| shown.start);
    if let Some((last, track)) = speaking.last()
        && canvas.beside(last, *track, columns)
    {
        speaking.pop();
    }
    // From this column on a row is taken; rows that were never used are free.
    let mut taken: Vec<usize> = Vec::new();
    for (shown, track) in speaking.into_iter().rev() {
        let Block { column, lines, widest } = Block::new(shown.mark.text, shown.start, columns);
        let free = |row: usize| taken.get(row).is_none_or(|taken| column + widest + GAP <= *taken);
        // Behind the last row that was used everything is free.
        let first = (0..taken.len()).find(|row| (*row..row + lines.len()).all(free)).unwrap_or(taken.len());
        let last = first + lines.len();
        if taken.len() < last {
            taken.resize(last, usize::MAX);
        }
        taken[..last].iter_mut().for_each(|taken| *taken = (*taken).min(column));
        for row in track + 1..below + first {
            canvas.put(row, Piece { column: shown.start, text: "|".to_owned(), style: shown.mark.style });
        }
        for (at, (text, is_first)) in lines.into_iter().enumerate() {
            let style = if is_first { shown.mark.style } else { Style::new().dimmed() };
            canvas.put(below + first + at, Piece { column, text, style });
        }
    }
    canvas.finish()
}

/// A label below its underline, wrapped to the columns there are.
struct Block {
    column: usize,
    widest: usize,
    /// The lines, each with whether it belongs to the first line of the label.
    lines: Vec<(String, bool)>,
}

impl Block {
    fn new(text: &str, start: usize, columns: Option<usize>) -> Self {
        let safe: Vec<_> = text.lines().map(factum_core::visible).collect();
        let natural = safe.iter().map(|line| glyph::width(line)).max().unwrap_or_default();
        // A label keeps its column while that leaves room to read, and moves to the left otherwise.
        let column =
            columns.map_or(start, |columns| start.min(columns.saturating_sub(natural.min(READABLE))));
        let room = columns.map_or(usize::MAX, |columns| columns - column);
        let wrapped = |(at, line): (usize, &std::borrow::Cow<'_, str>)| {
            wrap(line, room).into_iter().map(move |line| (line, at == 0)).collect::<Vec<_>>()
        };
        let lines: Vec<_> = safe.iter().enumerate().flat_map(wrapped).collect();
        let widest = lines.iter().map(|(line, _)| glyph::width(line)).max().unwrap_or_default();
        Self { column, widest, lines }
    }
}

/// Breaks a line between words so that it fits; what follows is indented.
fn wrap(text: &str, room: usize) -> Vec<String> {
    if glyph::width(text) <= room {
        return vec![text.to_owned()];
    }
    let mut lines = Vec::new();
    let mut line = String::new();
    for mut word in text.split(' ') {
        if !line.trim_start().is_empty() && glyph::width(&line) + 1 + glyph::width(word) > room {
            lines.push(std::mem::replace(&mut line, INDENT.to_owned()));
        } else if !line.trim_start().is_empty() {
            line.push(' ');
        }
        // A word that fits no line is broken where it must be.
        while glyph::width(&line) + glyph::width(word) > room {
            let front = glyph::fit(word, room - glyph::width(&line));
            line.push_str(front);
            word = &word[front.len()..];
            lines.push(std::mem::replace(&mut line, INDENT.to_owned()));
        }
        line.push_str(word);
    }
    lines.push(line);
    lines
}

struct Canvas {
    rows: Vec<Vec<Piece>>,
}

impl Canvas {
    /// Draws a piece unless something stands there.
    fn put(&mut self, row: usize, piece: Piece) {
        if self.rows.len() <= row {
            self.rows.resize_with(row + 1, Vec::new);
        }
        let row = &mut self.rows[row];
        if row.iter().all(|other| piece.end() <= other.column || other.end() <= piece.column) {
            row.push(piece);
        }
    }

    /// Underlines the marks and returns the row of each.
    fn underline(&mut self, marks: &[Shown<'_>]) -> Vec<usize> {
        let mut ends: Vec<usize> = Vec::new();
        let mut tracks = Vec::with_capacity(marks.len());
        for shown in marks {
            let track = ends.iter().position(|end| *end <= shown.start).unwrap_or(ends.len());
            if track == ends.len() {
                ends.push(0);
            }
            ends[track] = shown.end;
            let text = "^".repeat(shown.end - shown.start);
            self.put(track, Piece { column: shown.start, text, style: shown.mark.style });
            tracks.push(track);
        }
        tracks
    }

    /// Draws a label to the right of its underline, if it has one line and there is room.
    fn beside(&mut self, shown: &Shown<'_>, track: usize, columns: Option<usize>) -> bool {
        let column = shown.end + 1;
        let text = factum_core::visible(shown.mark.text);
        let free = self.rows[track].iter().all(|piece| piece.column < shown.end);
        let fits = columns.is_none_or(|columns| column + glyph::width(&text) <= columns);
        let fits = fits && free && !shown.mark.text.contains('\n');
        if fits {
            self.put(track, Piece { column, text: text.into_owned(), style: shown.mark.style });
        }
        fits
    }

    fn finish(mut self) -> Vec<Vec<Piece>> {
        for row in &mut self.rows {
            row.sort_by_key(|piece| piece.column);
        }
        self.rows
    }
}
