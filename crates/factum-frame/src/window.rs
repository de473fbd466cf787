//! Which parts of a long line are shown.

use crate::glyph::Line;
use crate::layout::Mark;

/// Stands where a line was cut.
const CUT: &str = "…";

/// A part of a line that fits, with the marks on it.
pub(crate) struct Window<'a> {
    from: usize,
    to: usize,
    /// Whether something is left out in front, and behind.
    cut: (bool, bool),
    pub(crate) marks: Vec<Shown<'a>>,
}

/// A mark in columns of its window.
pub(crate) struct Shown<'a> {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) mark: &'a Mark<'a>,
    /// Whether this window is where the mark starts, and so where it speaks.
    pub(crate) speaks: bool,
}

impl<'a> Window<'a> {
    fn new(line: &Line, from: usize, to: usize, marks: &[Placed<'a>]) -> Self {
        let cut = (from > 0, to < line.width());
        let shift = usize::from(cut.0);
        let shown = |placed: &Placed<'a>| Shown {
            start: placed.start.max(from) - from + shift,
            end: placed.end.min(to).max(placed.start.max(from) + 1) - from + shift,
            mark: placed.mark,
            speaks: placed.start >= from,
        };
        // Sorted by start, so those behind the window need no look.
        let marks = marks.iter().take_while(|m| m.start < to.max(from + 1) || to == line.width());
        let marks = marks.filter(|m| m.end > from || m.start >= from).map(shown).collect();
        Self { from, to, cut, marks }
    }

    pub(crate) fn text(&self, line: &Line) -> String {
        let (front, back) = (if self.cut.0 { CUT } else { "" }, if self.cut.1 { CUT } else { "" });
        format!("{front}{}{back}", line.slice(self.from, self.to))
    }
}

/// A mark in columns of the line.
#[derive(Clone, Copy)]
struct Placed<'a> {
    start: usize,
    end: usize,
    mark: &'a Mark<'a>,
}

/// Cuts a line into windows of at most so many columns, so that each mark is in one if it fits, and otherwise in as
/// many as it takes. Stretches without marks are left out.
pub(crate) fn windows<'a>(line: &Line, columns: Option<usize>, marks: &'a [Mark<'a>]) -> Vec<Window<'a>> {
    let placed: Vec<Placed<'a>> = marks
        .iter()
        .map(|mark| Placed { start: line.column(mark.start), end: line.column(mark.end), mark })
        .collect();
    let Some(columns) = columns.filter(|columns| line.width() > *columns) else {
        return vec![Window::new(line, 0, line.width(), &placed)];
    };
    // Room for both signs of a cut.
    let room = columns.saturating_sub(2).max(1);
    let mut windows = Vec::new();
    let (mut done, mut next) = (0, 0);
    while let Some(first) = placed.get(next) {
        let from = front(line, room, done, first);
        let to = back(line, from, room, &placed[next..]);
        // A mark that goes on behind the window comes again, after those that end in it.
        windows.push(Window::new(line, from, to, &placed[next..]));
        done = line.skip_breaks(to);
        while placed.get(next).is_some_and(|mark| mark.end <= to) {
            next += 1;
        }
        if to == line.width() {
            break;
        }
    }
    windows
}

/// Returns where a window starts that is to show a mark, with some of the words before it if they fit.
fn front(line: &Line, room: usize, done: usize, mark: &Placed<'_>) -> usize {
    let context = if mark.start <= room / 2 { 0 } else { mark.start - room / 4 };
    let wanted = context.max(mark.end.saturating_sub(room)).min(mark.start);
    if wanted <= done {
        done
    } else {
        line.word_from(wanted, mark.start).unwrap_or_else(|| line.snap(mark.start))
    }
}

/// Returns where a window ends: between words, and before a mark that would be cut while the next window can show it
/// whole.
fn back(line: &Line, from: usize, room: usize, marks: &[Placed<'_>]) -> usize {
    let limit = from + room;
    if line.width() <= limit {
        return line.width();
    }
    let marks = marks.iter().take_while(|mark| mark.start <= limit);
    let whole = marks.clone().filter(|mark| mark.end <= limit).map(|mark| mark.end).max();
    let floor = whole.unwrap_or(from).max(from);
    let cut = marks.skip(1).find(|mark| mark.end > limit && mark.start >= floor && mark.start > from);
    let limit = cut.map_or(limit, |mark| mark.start);
    line.break_before(limit, floor).unwrap_or_else(|| line.snap(limit).max(floor)).max(from + 1)
}
