//! Underlines, and labels stacked below them.

use anstyle::Style;

use super::glyph;
use super::window::{Shown, Window};

/// A label on one line of the text.
pub(super) struct Mark<'a> {
    /// The place, in bytes of the line.
    pub(super) start: usize,
    pub(super) end: usize,
    /// What is said of it; empty where it only goes on.
    pub(super) text: &'a str,
    pub(super) style: Style,
}

/// Something drawn in a row from a column on.
pub(super) struct Piece {
    pub(super) column: usize,
    pub(super) text: String,
    pub(super) style: Style,
}

impl Piece {
    pub(super) fn plain(column: usize, text: String) -> Self {
        Self { column, text, style: Style::new() }
    }

    fn end(&self) -> usize {
        self.column + glyph::width(&self.text)
    }
}

/// Columns between two labels in one row.
const GAP: usize = 2;

/// Draws what stands below a row of text.
///
/// Marks that overlap are underlined in rows of their own. The last mark speaks beside its underline if that is on
/// one line; the others speak below, from right to left, each in the first row where it fits, with a line up to its
/// underline.
pub(super) fn rows(window: &Window<'_>, columns: Option<usize>) -> Vec<Vec<Piece>> {
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
        let lines = lines(shown.mark.text, columns);
        let widest = lines.iter().map(|line| glyph::width(line)).max().unwrap_or_default();
        let column = columns.map_or(shown.start, |columns| shown.start.min(columns.saturating_sub(widest)));
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
        for (at, text) in lines.into_iter().enumerate() {
            let style = if at == 0 { shown.mark.style } else { Style::new().dimmed() };
            canvas.put(below + first + at, Piece { column, text, style });
        }
    }
    canvas.finish()
}

fn lines(text: &str, columns: Option<usize>) -> Vec<String> {
    let fit = |line: &str| match columns {
        Some(columns) if glyph::width(line) > columns => format!("{}…", glyph::fit(line, columns - 1)),
        _ => line.to_owned(),
    };
    text.lines().map(|line| fit(&glyph::visible(line))).collect()
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
        let text = glyph::visible(shown.mark.text);
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
