//! Half-open ranges that say in their type what they count.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Range;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Counts bytes of the decoded source text.
#[derive(Debug)]
pub enum Src {}

/// Counts bytes of the normalized text.
#[derive(Debug)]
pub enum Norm {}

/// Counts tokens.
#[derive(Debug)]
pub enum Tok {}

/// A half-open range `[start, end)` in the unit `S`.
///
/// ```
/// use factum_core::{Norm, Span};
///
/// let span = Span::<Norm>::new(3, 8);
/// assert_eq!(span.len(), 5);
/// assert!(span.contains(Span::new(4, 8)));
/// ```
///
/// Spans of different units do not mix:
///
/// ```compile_fail
/// use factum_core::{Norm, Span, Src};
///
/// let source: Span<Src> = Span::<Norm>::new(3, 8);
/// ```
pub struct Span<S> {
    start: u32,
    end: u32,
    unit: PhantomData<fn() -> S>,
}

impl<S> Span<S> {
    /// Makes the range `[start, end)`.
    ///
    /// # Panics
    ///
    /// When `start > end`, which is a bug of the caller.
    #[track_caller]
    pub const fn new(start: u32, end: u32) -> Self {
        assert!(start <= end, "a span must not end before it starts");
        Self { start, end, unit: PhantomData }
    }

    /// Makes an empty range at `at`.
    pub const fn empty(at: u32) -> Self {
        Self::new(at, at)
    }

    /// Returns the first position.
    pub const fn start(self) -> u32 {
        self.start
    }

    /// Returns the position after the last one.
    pub const fn end(self) -> u32 {
        self.end
    }

    /// Returns how many units the range holds.
    pub const fn len(self) -> u32 {
        self.end - self.start
    }

    /// Returns whether the range holds nothing.
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Returns whether `other` lies wholly inside.
    pub const fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Returns whether the two ranges share at least one position.
    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Returns the smallest range that holds both.
    #[must_use]
    pub fn cover(self, other: Self) -> Self {
        Self::new(self.start.min(other.start), self.end.max(other.end))
    }

    /// Returns the range as indices.
    pub const fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Returns the same numbers in another unit; for the code that maps between texts.
    pub(crate) const fn cast<T>(self) -> Span<T> {
        Span { start: self.start, end: self.end, unit: PhantomData }
    }
}

impl<S> Clone for Span<S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S> Copy for Span<S> {}

impl<S> PartialEq for Span<S> {
    fn eq(&self, other: &Self) -> bool {
        (self.start, self.end) == (other.start, other.end)
    }
}

impl<S> Eq for Span<S> {}

impl<S> Hash for Span<S> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.start, self.end).hash(state);
    }
}

/// Orders by start, then the longer one first, so that a container comes before what it holds.
impl<S> Ord for Span<S> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.start.cmp(&other.start).then(other.end.cmp(&self.end))
    }
}

impl<S> PartialOrd for Span<S> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<S> fmt::Debug for Span<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

impl<S> Serialize for Span<S> {
    fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
        [self.start, self.end].serialize(serializer)
    }
}

impl<'de, S> Deserialize<'de> for Span<S> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let [start, end] = <[u32; 2]>::deserialize(deserializer)?;
        if start > end {
            return Err(serde::de::Error::custom(format!("span [{start}, {end}] ends before it starts")));
        }
        Ok(Self::new(start, end))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_container_sorts_before_what_it_holds() {
        let mut spans = [Span::<Norm>::new(2, 3), Span::new(0, 1), Span::new(0, 9)];
        spans.sort();
        assert_eq!(spans, [Span::new(0, 9), Span::new(0, 1), Span::new(2, 3)]);
    }

    #[test]
    fn touching_ranges_do_not_overlap() {
        assert!(!Span::<Norm>::new(0, 2).overlaps(Span::new(2, 4)));
        assert!(Span::<Norm>::new(0, 3).overlaps(Span::new(2, 4)));
    }
}
