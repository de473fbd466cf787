//! Encoded records on their way to the writer.

use crate::record::RecordKind;

/// The encoded records of one document or of several, by stream; its memory can be reused.
#[derive(Clone, Debug, Default)]
pub struct Chunks {
    streams: Vec<Vec<u8>>,
    counts: Counts,
}

impl Chunks {
    /// Forgets the records and keeps the memory.
    pub fn clear(&mut self) {
        self.streams.iter_mut().for_each(Vec::clear);
        self.counts = Counts::default();
    }

    /// Returns how many bytes there are in all streams.
    pub fn len(&self) -> usize {
        self.streams.iter().map(Vec::len).sum()
    }

    /// Returns whether there are no bytes.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the bytes of each stream, in the order of [`Sink::streams`](crate::Sink::streams).
    pub fn bytes(&self) -> impl Iterator<Item = &[u8]> {
        self.streams.iter().map(Vec::as_slice)
    }

    /// Returns how many records of each kind there are.
    pub fn counts(&self) -> &Counts {
        &self.counts
    }

    /// Returns the buffer of a stream, to add a record to.
    pub fn stream(&mut self, index: usize) -> &mut Vec<u8> {
        if self.streams.len() <= index {
            self.streams.resize_with(index + 1, Vec::new);
        }
        &mut self.streams[index]
    }

    /// Returns the first `count` streams and the counts, for formats that fill several streams at once.
    pub(super) fn parts(&mut self, count: usize) -> (&mut [Vec<u8>], &mut Counts) {
        if self.streams.len() < count {
            self.streams.resize_with(count, Vec::new);
        }
        (&mut self.streams[..count], &mut self.counts)
    }

    /// Says that a record was added.
    pub fn count(&mut self, kind: RecordKind) {
        self.counts.add(kind);
    }

    /// Adds the records of later documents, which are left empty, or with memory to use again.
    pub fn append(&mut self, later: &mut Self) {
        let room = self.streams.iter().map(Vec::capacity).sum::<usize>();
        if self.is_empty() && self.counts.total() == 0 && room < later.len() {
            // Cheaper than a second home for them.
            std::mem::swap(self, later);
            later.clear();
            return;
        }
        for (index, bytes) in later.bytes().enumerate() {
            self.stream(index).extend_from_slice(bytes);
        }
        self.counts.merge(&later.counts);
        later.clear();
    }
}

/// How many records of each kind were written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts([u64; RecordKind::ALL.len()]);

impl Counts {
    /// Returns the number of one kind.
    pub fn get(&self, kind: RecordKind) -> u64 {
        self.0[kind as usize]
    }

    /// Returns the kinds and their numbers, in the order of [`RecordKind::ALL`].
    pub fn iter(&self) -> impl Iterator<Item = (RecordKind, u64)> {
        RecordKind::ALL.into_iter().zip(self.0)
    }

    /// Returns the number of all records.
    pub fn total(&self) -> u64 {
        self.0.iter().sum()
    }

    /// Adds one record.
    pub fn add(&mut self, kind: RecordKind) {
        self.0[kind as usize] += 1;
    }

    /// Adds the numbers of another count.
    pub fn merge(&mut self, other: &Self) {
        for (sum, more) in self.0.iter_mut().zip(other.0) {
            *sum += more;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_index_their_own_counter() {
        for (index, kind) in RecordKind::ALL.into_iter().enumerate() {
            assert_eq!(kind as usize, index);
        }
    }

    #[test]
    fn appending_joins_streams_and_counts() {
        let (mut a, mut b) = (Chunks::default(), Chunks::default());
        a.stream(0).extend_from_slice(b"one ");
        a.count(RecordKind::Date);
        b.stream(0).extend_from_slice(b"two");
        b.stream(2).extend_from_slice(b"three");
        b.count(RecordKind::Date);
        a.append(&mut b);
        assert_eq!(a.bytes().collect::<Vec<_>>(), [&b"one two"[..], b"", b"three"]);
        assert_eq!((a.counts().get(RecordKind::Date), a.counts().total()), (2, 2));
        a.clear();
        assert!(a.is_empty() && a.counts().total() == 0);
    }
}
