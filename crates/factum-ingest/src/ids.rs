//! Which ids are taken, so that no two documents get the same.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::config::{Config, Format};
use crate::listing::{Item, What, hash};

/// The ids of a run and where each stood first: twelve bytes an id.
///
/// Two ids with one hash are told apart without need, which happens once in some billion documents.
#[derive(Debug, Default)]
pub(crate) struct Ids {
    /// The two halves of a hash, and a place.
    taken: HashMap<[u32; 2], u32>,
    /// The last suffix of each id that was repeated.
    suffixes: HashMap<[u32; 2], u32>,
    /// The items that lines were read from, and the place of the line before their first.
    streams: Vec<(u32, usize)>,
    items: u32,
    next: u32,
}

/// An id that an earlier document has.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Taken {
    pub(crate) suffix: u32,
    /// The place of the earlier document.
    pub(crate) first: u32,
}

impl Ids {
    /// Takes the ids of files that are one document each, which are known before any line is read.
    pub(crate) fn new(items: &[Item], config: &Config) -> Self {
        let count = u32::try_from(items.len()).unwrap_or(u32::MAX);
        let mut ids = Self { items: count, next: count, ..Self::default() };
        for (at, item) in items.iter().enumerate() {
            let What::File(file) = &item.what else { continue };
            if config.format_of(&file.path).format() != Format::Jsonl {
                ids.taken.insert(halves(&file.id()), at as u32);
            }
        }
        ids
    }

    /// Begins with the lines of an item.
    pub(crate) fn open(&mut self, item: usize) {
        self.streams.push((self.next, item));
    }

    /// Ends with them, when there are so many.
    pub(crate) fn close(&mut self, lines: u64) {
        self.next = self.position(lines);
    }

    /// Returns the place of a line, counted through all lines of all items.
    fn position(&self, line: u64) -> u32 {
        let start = self.streams.last().map_or(self.items, |(start, _)| *start);
        u32::try_from(u64::from(start) + line).unwrap_or(u32::MAX)
    }

    /// Takes an id for a line.
    pub(crate) fn take(&mut self, id: &str, line: u64) -> Option<Taken> {
        let place = self.position(line);
        let first = match self.taken.entry(halves(id)) {
            Entry::Vacant(free) => {
                free.insert(place);
                return None;
            }
            Entry::Occupied(taken) => *taken.get(),
        };
        let mut suffix = self.suffixes.get(&halves(id)).copied().unwrap_or(1);
        loop {
            suffix += 1;
            if let Entry::Vacant(free) = self.taken.entry(halves(&suffixed(id, suffix))) {
                free.insert(place);
                self.suffixes.insert(halves(id), suffix);
                return Some(Taken { suffix, first });
            }
        }
    }

    /// Says where a place is: the item, and the line when it is one.
    pub(crate) fn place(&self, place: u32, items: &[Item]) -> String {
        if (place as usize) < items.len() {
            return items[place as usize].place();
        }
        let stream = self.streams.partition_point(|(start, _)| *start < place);
        match self.streams.get(stream.wrapping_sub(1)) {
            Some((start, item)) if place < u32::MAX => {
                format!("{}:{}", items[*item].place(), place - start)
            }
            _ => "an earlier line".to_owned(),
        }
    }
}

/// Returns the id of a later document with an id that is taken.
pub(crate) fn suffixed(id: &str, suffix: u32) -> String {
    format!("{id}~{suffix}")
}

fn halves(id: &str) -> [u32; 2] {
    let hash = hash(id);
    [(hash >> 32) as u32, hash as u32]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suffixes_count_on_and_pass_over_what_is_taken() {
        let mut ids = Ids::default();
        ids.open(0);
        let mut taken = |id: &str, line| ids.take(id, line).map(|taken| (taken.suffix, taken.first));
        assert_eq!(taken("a", 1), None);
        assert_eq!(taken("a~3", 2), None);
        assert_eq!(taken("a", 5), Some((2, 1)));
        assert_eq!(taken("a", 6), Some((4, 1)), "`a~3` is taken");
        assert_eq!(taken("a~2", 7), Some((2, 5)), "the suffix is an id like any other");
        assert_eq!(taken("b", 8), None);
    }

    #[test]
    fn many_of_one_id_are_no_trouble() {
        let mut ids = Ids::default();
        ids.open(0);
        for line in 1..=100_000_u32 {
            let taken = ids.take("x", line.into());
            assert_eq!(taken.map(|taken| taken.suffix), (line > 1).then_some(line));
        }
    }
}
