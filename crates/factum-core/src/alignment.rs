//! The one map between source text and normalized text.

use std::fmt;

use crate::span::{Norm, Span, Src};

/// A stretch of source text that stands as another stretch in the normalized text.
///
/// `norm` may be empty (a deletion); `src` may not, so every normalized character has a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What stood in the source.
    pub src: Span<Src>,
    /// What stands in the normalized text.
    pub norm: Span<Norm>,
}

/// A sorted list of [`Edit`]s with identity between them.
///
/// Both directions *cover*: a span that touches the inside of an edit maps to the whole other side of it, so
/// evidence is never cut. Look-up is a binary search; an untouched document costs nothing.
///
/// ```
/// use factum_core::{Alignment, Edit, Span};
///
/// // "a\u{200b}b" normalized to "ab": three bytes removed.
/// let map = Alignment::from_edits([Edit { src: Span::new(1, 4), norm: Span::empty(1) }])?;
/// assert_eq!(map.to_src(Span::new(0, 1)), Span::new(0, 1));
/// assert_eq!(map.to_src(Span::new(1, 2)), Span::new(4, 5));
/// assert_eq!(map.to_src(Span::new(0, 2)), Span::new(0, 5));
/// # Ok::<(), factum_core::AlignmentError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Alignment {
    edits: Vec<Edit>,
}

/// Edits that do not describe a map: out of order, overlapping, or with a gap of unequal length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AlignmentError {
    edit: usize,
}

impl fmt::Display for AlignmentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "edit {} does not follow the one before it", self.edit)
    }
}

impl std::error::Error for AlignmentError {}

impl Alignment {
    /// Makes the map of a text that was not changed.
    pub const fn identity() -> Self {
        Self { edits: Vec::new() }
    }

    /// Makes a map from edits in text order.
    pub fn from_edits(edits: impl IntoIterator<Item = Edit>) -> Result<Self, AlignmentError> {
        let mut map = Self::identity();
        for edit in edits {
            map.push(edit)?;
        }
        Ok(map)
    }

    /// Adds an edit behind the last one.
    pub fn push(&mut self, edit: Edit) -> Result<(), AlignmentError> {
        let (src, norm) = self.tail();
        let follows = edit.src.start() >= src
            && edit.norm.start() >= norm
            && edit.src.start() - src == edit.norm.start() - norm
            && !edit.src.is_empty();
        if !follows {
            return Err(AlignmentError { edit: self.edits.len() });
        }
        self.edits.push(edit);
        Ok(())
    }

    /// Forgets all edits and keeps the memory.
    pub fn clear(&mut self) {
        self.edits.clear();
    }

    /// Returns whether source and normalized text are the same.
    pub fn is_identity(&self) -> bool {
        self.edits.is_empty()
    }

    /// Returns the edits in text order.
    pub fn edits(&self) -> &[Edit] {
        &self.edits
    }

    /// Returns the source text behind a span of the normalized text.
    pub fn to_src(&self, span: Span<Norm>) -> Span<Src> {
        // Edits before `first` end at or before the start, so what they removed lies outside the span.
        let first = self.edits.partition_point(|e| e.norm.end() <= span.start());
        let start = match self.edits.get(first) {
            Some(e) if e.norm.start() <= span.start() && !e.norm.is_empty() => e.src.start(),
            _ => self.shift_to_src(first, span.start()),
        };
        if span.is_empty() {
            return Span::empty(start);
        }
        let last = self.edits.partition_point(|e| e.norm.start() < span.end());
        let end = match last.checked_sub(1).and_then(|i| self.edits.get(i)) {
            Some(e) if e.norm.end() >= span.end() => e.src.end(),
            _ => self.shift_to_src(last, span.end()),
        };
        Span::new(start, end)
    }

    /// Returns where a span of the source text stands in the normalized text; empty when all of it was removed.
    pub fn to_norm(&self, span: Span<Src>) -> Span<Norm> {
        let first = self.edits.partition_point(|e| e.src.end() <= span.start());
        let start = match self.edits.get(first) {
            Some(e) if e.src.start() <= span.start() => e.norm.start(),
            _ => self.shift_to_norm(first, span.start()),
        };
        if span.is_empty() {
            return Span::empty(start);
        }
        let last = self.edits.partition_point(|e| e.src.start() < span.end());
        let end = match last.checked_sub(1).and_then(|i| self.edits.get(i)) {
            Some(e) if e.src.end() >= span.end() => e.norm.end(),
            _ => self.shift_to_norm(last, span.end()),
        };
        Span::new(start, end)
    }

    /// Composes two stages: `self` leads from the source to a middle text, `next` from there to the normalized text.
    ///
    /// Edits of the two stages that touch the same middle characters become one edit, so the result covers what
    /// going through both maps one after the other would.
    #[must_use]
    pub fn then(&self, next: &Self) -> Self {
        if self.is_identity() {
            return next.clone();
        }
        if next.is_identity() {
            return self.clone();
        }
        let mut edits = Vec::with_capacity(self.edits.len() + next.edits.len());
        let (mut a, mut b) = (0, 0);
        loop {
            // A cluster: edits of both stages, in middle order, each of which starts before the ones before it end.
            let (from_a, from_b) = (a, b);
            let mut cluster: Option<Span<Norm>> = None;
            loop {
                let left = self.edits.get(a).map(|e| e.norm);
                let right = next.edits.get(b).map(|e| e.src.cast());
                // At the same place `self` goes first: a deletion before a character stays apart from what becomes of it.
                let takes_left = left.is_some_and(|l| right.is_none_or(|r| l.start() <= r.start()));
                let Some(edit) = (if takes_left { left } else { right }) else { break };
                if cluster.is_some_and(|c| edit.start() >= c.end()) {
                    break;
                }
                if takes_left {
                    a += 1;
                } else {
                    b += 1;
                }
                cluster = Some(cluster.map_or(edit, |c| c.cover(edit)));
            }
            let Some(middle) = cluster else { break };
            edits.push(Edit {
                src: self.cluster_src(from_a..a, middle),
                norm: next.cluster_norm(from_b..b, middle.cast()),
            });
        }
        Self { edits }
    }

    /// Returns the source of a middle range whose borders lie on the borders of the edits `inside`, or between edits.
    fn cluster_src(&self, inside: std::ops::Range<usize>, middle: Span<Norm>) -> Span<Src> {
        let end_shift = self.shift_to_src(inside.end, middle.end());
        Span::new(self.shift_to_src(inside.start, middle.start()), end_shift)
    }

    fn cluster_norm(&self, inside: std::ops::Range<usize>, middle: Span<Src>) -> Span<Norm> {
        let end_shift = self.shift_to_norm(inside.end, middle.end());
        Span::new(self.shift_to_norm(inside.start, middle.start()), end_shift)
    }

    /// Maps a position in the identity stretch before edit `next`.
    fn shift_to_src(&self, next: usize, at: u32) -> u32 {
        match next.checked_sub(1).and_then(|i| self.edits.get(i)) {
            Some(e) => at - e.norm.end() + e.src.end(),
            None => at,
        }
    }

    fn shift_to_norm(&self, next: usize, at: u32) -> u32 {
        match next.checked_sub(1).and_then(|i| self.edits.get(i)) {
            Some(e) => at - e.src.end() + e.norm.end(),
            None => at,
        }
    }

    fn tail(&self) -> (u32, u32) {
        self.edits.last().map_or((0, 0), |e| (e.src.end(), e.norm.end()))
    }
}
