//! One line of a file, or the names of its columns.

use super::Encoder;
use crate::options::{CsvOptions, Formulas, Unit};
use crate::record::{Number, Place, RecordId};

/// What stands between the items of a list.
const BETWEEN: &str = " | ";

/// Takes the cells of a line in order, each with the name of its column; so names and cells cannot get out of step.
pub(super) enum Row<'r, 'o> {
    /// Collects the names.
    Names(Vec<String>),
    /// Writes the cells.
    Cells(Cells<'r, 'o>),
}

pub(super) struct Cells<'r, 'o> {
    out: &'r mut Encoder<'o>,
    options: &'r CsvOptions,
    /// The memory of one cell.
    cell: &'r mut String,
    written: Result<(), csv::Error>,
}

impl<'r, 'o> Row<'r, 'o> {
    pub(super) fn cells(out: &'r mut Encoder<'o>, options: &'r CsvOptions, cell: &'r mut String) -> Self {
        Self::Cells(Cells { out, options, cell, written: Ok(()) })
    }

    /// Ends the line; a cell that could not be written shows here.
    pub(super) fn end(self) -> Result<(), csv::Error> {
        match self {
            Self::Names(_) => Ok(()),
            Self::Cells(cells) => {
                cells.written?;
                cells.out.write_record(None::<&[u8]>)
            }
        }
    }

    fn add(
        &mut self,
        part: &str,
        name: &str,
        write: impl FnOnce(&mut Cells<'_, '_>) -> Result<(), csv::Error>,
    ) {
        match self {
            Self::Names(names) if part.is_empty() => names.push(name.to_owned()),
            Self::Names(names) => names.push(format!("{part}.{name}")),
            Self::Cells(cells) => {
                let written = write(cells);
                if cells.written.is_ok() {
                    cells.written = written;
                }
            }
        }
    }

    /// Adds words, which are defused where they would be a formula.
    pub(super) fn text(&mut self, part: &str, name: &str, text: Option<&str>) {
        self.add(part, name, |cells| cells.text(text.unwrap_or_default()));
    }

    /// Adds a name of the wire format.
    pub(super) fn name(&mut self, part: &str, name: &str, value: Option<impl Into<&'static str>>) {
        self.add(part, name, |cells| cells.out.write_field(value.map_or("", Into::into)));
    }

    pub(super) fn flag(&mut self, part: &str, name: &str, flag: Option<bool>) {
        self.name(part, name, flag.map(|flag| if flag { "true" } else { "false" }));
    }

    pub(super) fn integer(&mut self, part: &str, name: &str, value: Option<u32>) {
        self.add(part, name, |cells| cells.integer(value));
    }

    pub(super) fn number(&mut self, part: &str, name: &str, number: Option<Number>) {
        self.add(part, name, |cells| match number {
            Some(number) => cells.out.write_field(number.to_string()),
            None => cells.out.write_field(""),
        });
    }

    pub(super) fn id(&mut self, part: &str, name: &str, id: Option<&RecordId<'_>>) {
        self.add(part, name, |cells| cells.joined(id, RecordId::push_to));
    }

    pub(super) fn list<T>(
        &mut self,
        part: &str,
        name: &str,
        items: impl IntoIterator<Item = T>,
        push: impl FnMut(T, &mut String),
    ) {
        self.add(part, name, |cells| cells.joined(items, push));
    }

    pub(super) fn ids(&mut self, part: &str, name: &str, ids: Option<&Vec<RecordId<'_>>>) {
        self.list(part, name, ids.into_iter().flatten(), RecordId::push_to);
    }

    /// Adds words and where they stand.
    pub(super) fn place(&mut self, part: &str, place: Option<&Place<'_>>) {
        self.text(part, "quote", place.map(|place| &*place.quote));
        for (name, end) in [("start", 0), ("end", 1)] {
            self.add(part, name, |cells| {
                let range = place.and_then(|place| cells.range(place));
                cells.integer(range.map(|range| range[end]))
            });
        }
    }

    /// Adds several places, as lists side by side.
    pub(super) fn places<'p>(&mut self, part: &str, places: &(impl Iterator<Item = &'p Place<'p>> + Clone)) {
        self.list(part, "quote", places.clone(), |place, cell| cell.push_str(&place.quote));
        for (name, end) in [("start", 0), ("end", 1)] {
            self.add(part, name, |cells| {
                let unit = cells.options.offsets;
                cells.joined(places.clone().filter_map(|place| range(place, unit)), |range, cell| {
                    cell.push_str(itoa::Buffer::new().format(range[end]));
                })
            });
        }
    }
}

fn range(place: &Place<'_>, unit: Unit) -> Option<[u32; 2]> {
    match unit {
        Unit::Bytes => place.bytes,
        Unit::Chars => place.chars,
    }
}

impl Cells<'_, '_> {
    fn range(&self, place: &Place<'_>) -> Option<[u32; 2]> {
        range(place, self.options.offsets)
    }

    fn integer(&mut self, value: Option<u32>) -> Result<(), csv::Error> {
        match value {
            Some(value) => self.out.write_field(itoa::Buffer::new().format(value)),
            None => self.out.write_field(""),
        }
    }

    fn text(&mut self, text: &str) -> Result<(), csv::Error> {
        if self.options.formulas == Formulas::Defuse && is_formula(text) {
            return self.out.write_field(format!("'{text}"));
        }
        self.out.write_field(text)
    }

    fn joined<T>(
        &mut self,
        items: impl IntoIterator<Item = T>,
        mut push: impl FnMut(T, &mut String),
    ) -> Result<(), csv::Error> {
        let mut cell = std::mem::take(self.cell);
        cell.clear();
        for (at, item) in items.into_iter().enumerate() {
            if at > 0 {
                cell.push_str(BETWEEN);
            }
            push(item, &mut cell);
        }
        let written = self.text(&cell);
        *self.cell = cell;
        written
    }
}

/// Returns whether a spreadsheet would run a cell: it starts with a sign of a formula and is no number.
fn is_formula(text: &str) -> bool {
    match text.as_bytes() {
        [b'=' | b'@' | b'\t' | b'\r' | b'\n', ..] => true,
        [b'+' | b'-', rest @ ..] => {
            let number = !rest.is_empty() && rest.iter().all(|byte| byte.is_ascii_digit() || *byte == b'.');
            !number
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_formula;

    #[test]
    fn formulas_are_told_from_numbers() {
        for text in ["=1+2", "+cmd", "-2+3", "@SUM(A1)", "\tx", "\r", "\n=1", "-", "+"] {
            assert!(is_formula(text), "{text:?}");
        }
        for text in ["", "-2", "+58.5", "-0044", "a=b", "’=", "'=1"] {
            assert!(!is_formula(text), "{text:?}");
        }
    }
}
