//! The single pass over a text.

use std::ops::Range;

use factum_core::{Alignment, Edit, Span};

use crate::class::{self, Class};
use crate::cluster;
use crate::options::{Options, Spaces};

/// Compiled options, ready to normalize texts.
///
/// ```
/// use factum_core::Alignment;
/// use factum_normalize::{Normalizer, Options};
///
/// let (mut text, mut map) = (String::new(), Alignment::identity());
/// let normalizer = Normalizer::new(&Options::default());
/// assert!(!normalizer.normalize("Nothing to do.", &mut text, &mut map));
/// assert!(normalizer.normalize("it’s", &mut text, &mut map));
/// assert_eq!(text, "it's");
/// ```
#[derive(Clone, Debug)]
pub struct Normalizer {
    options: Options,
    changes_nothing: bool,
}

impl Normalizer {
    /// Makes a normalizer.
    pub fn new(options: &Options) -> Self {
        Self { changes_nothing: *options == Options::keep_all(), options: options.clone() }
    }

    /// Writes the normal form of `text` into `out` and the way back into `map`, reusing their memory.
    ///
    /// Returns `false` when the text is normal already; then `out` and `map` are untouched. The same holds for a text
    /// of more than 4 GiB, whose places no span can name.
    pub fn normalize(&self, text: &str, out: &mut String, map: &mut Alignment) -> bool {
        if self.changes_nothing || u32::try_from(text.len()).is_err() {
            return false;
        }
        let mut pass = Pass { options: &self.options, text, out, map, copied: 0, changed: false };
        if self.options.spaces == Spaces::Collapse { pass.run::<true>() } else { pass.run::<false>() }
    }
}

struct Pass<'a> {
    options: &'a Options,
    text: &'a str,
    out: &'a mut String,
    map: &'a mut Alignment,
    /// How far the source has been written to `out`, unchanged or changed.
    copied: usize,
    changed: bool,
}

impl Pass<'_> {
    /// Walks over the text; `RUNS` says whether plain spaces are of interest.
    fn run<const RUNS: bool>(&mut self) -> bool {
        let mut at = 0;
        while let Some(here) = next_special::<RUNS>(self.text.as_bytes(), at) {
            at = here;
            // Behind one character beyond ASCII there often comes another: no new scan for those.
            while let Some(c) = self.text[at..].chars().next() {
                at = self.visit(at, c);
                if self.text.as_bytes().get(at).is_none_or(u8::is_ascii) {
                    break;
                }
            }
        }
        if self.changed {
            self.out.push_str(&self.text[self.copied..]);
        }
        self.changed
    }

    /// Deals with the character at `at` and what goes with it; returns where to go on.
    #[inline]
    fn visit(&mut self, at: usize, c: char) -> usize {
        let end = at + c.len_utf8();
        match class::of(c, self.options) {
            Class::Plain => end,
            Class::Newline => {
                let end = if self.text[at..].starts_with("\r\n") { end + 1 } else { end };
                self.replace(at..end, "\n")
            }
            Class::Space if self.options.spaces == Spaces::Collapse => {
                let end = self.end_of_spaces(end);
                if &self.text[at..end] == " " { end } else { self.replace(at..end, " ") }
            }
            Class::Space => self.replace(at..end, " "),
            Class::Folded(with) => self.replace(at..end, with),
            Class::Removed | Class::Joiner => self.visit_invisible(at, end),
            Class::Unstable => self.visit_cluster(at),
        }
    }

    /// Removes the invisible characters from `at` on, unless the first is a joiner that stays.
    fn visit_invisible(&mut self, at: usize, end: usize) -> usize {
        if !self.is_removed(at, &self.text[at..end]) {
            return end;
        }
        let mut end = end;
        while let Some(c) = self.text[end..].chars().next() {
            let next = end + c.len_utf8();
            match class::of(c, self.options) {
                Class::Removed => end = next,
                Class::Joiner if self.is_removed(end, &self.text[end..next]) => end = next,
                // What stood apart comes together, so it may compose.
                Class::Unstable if !cluster::starts(c) => return self.visit_cluster(at),
                _ => break,
            }
        }
        self.replace(at..end, "")
    }

    /// Composes the cluster that the unstable (or removed) character at `at` belongs to.
    fn visit_cluster(&mut self, at: usize) -> usize {
        let first = self.text[at..].chars().next();
        // What was changed just before is ASCII, which composes with nothing, or the end of another cluster.
        let start = match self.text[self.copied..at].chars().next_back() {
            Some(before) if !first.is_some_and(|c| self.starts_cluster(c)) => at - before.len_utf8(),
            _ => at,
        };
        let (mut end, mut here, mut removes) = (at, at, false);
        let mut removed_before_end = false;
        while let Some(c) = self.text[here..].chars().next() {
            let next = here + c.len_utf8();
            match class::of(c, self.options) {
                Class::Removed | Class::Joiner if self.is_removed(here, &self.text[here..next]) => {
                    removes = true;
                }
                Class::Unstable if here == at || !cluster::starts(c) => {
                    end = next;
                    removed_before_end = removes;
                }
                _ => break,
            }
            here = next;
        }
        let kept = self.text[start..end]
            .char_indices()
            .map(|(i, c)| (start + i, c))
            .filter(|&(i, c)| i < at || class::of(c, self.options) == Class::Unstable)
            .map(|(_, c)| c);
        if !removed_before_end && cluster::is_composed(kept.clone()) {
            return end;
        }
        let norm = self.begin(start);
        cluster::compose(kept, self.out);
        let rest = self.text.len() - end;
        if u32::try_from(self.out.len() + rest).is_err() {
            // Composition can lengthen a text; one that would outgrow its spans keeps the rest as it was.
            self.out.truncate(norm);
            self.out.push_str(&self.text[start..end]);
            self.copied = end;
            return end;
        }
        self.commit(start..end, norm)
    }

    fn starts_cluster(&self, c: char) -> bool {
        class::of(c, self.options) == Class::Unstable && cluster::starts(c)
    }

    /// Returns whether the invisible character `c` at `at` goes away.
    fn is_removed(&self, at: usize, c: &str) -> bool {
        let is_joiner = matches!(c, "\u{200c}" | "\u{200d}");
        !is_joiner || !class::joins(&self.text[..at], &self.text[at + c.len()..])
    }

    /// Returns where the last space of a run ends that holds only spaces and what is removed.
    fn end_of_spaces(&self, from: usize) -> usize {
        let (mut end, mut here) = (from, from);
        while let Some(c) = self.text[here..].chars().next() {
            let next = here + c.len_utf8();
            match class::of(c, self.options) {
                Class::Space => end = next,
                Class::Removed => {}
                Class::Joiner if self.is_removed(here, &self.text[here..next]) => {}
                _ => break,
            }
            here = next;
        }
        end
    }

    fn replace(&mut self, src: Range<usize>, with: &str) -> usize {
        let norm = self.begin(src.start);
        self.out.push_str(with);
        self.commit(src, norm)
    }

    /// Writes the unchanged text before a change, and returns where the change begins in the normalized text.
    fn begin(&mut self, at: usize) -> usize {
        if !self.changed {
            self.changed = true;
            self.out.clear();
            self.out.reserve(self.text.len());
            self.map.clear();
        }
        self.out.push_str(&self.text[self.copied..at]);
        self.out.len()
    }

    fn commit(&mut self, src: Range<usize>, norm: usize) -> usize {
        let edit = Edit {
            src: Span::new(src.start as u32, src.end as u32),
            norm: Span::new(norm as u32, self.out.len() as u32),
        };
        self.map.push(edit).expect("changes are made in text order and everything between them is copied");
        self.copied = src.end;
        src.end
    }
}

/// Finds the next byte that may belong to a character of interest: beyond ASCII, a control, or (`RUNS`) a space.
fn next_special<const RUNS: bool>(bytes: &[u8], from: usize) -> Option<usize> {
    // Blocks of a known size without branches inside: the compiler makes vector code of them.
    const BLOCK: usize = 32;
    let special = |b: u8| b >= 0x80 || (b < b' ' && b != b'\n') || (RUNS && b == b' ');
    let (blocks, _) = bytes[from..].as_chunks::<BLOCK>();
    let holds = |block: &[u8; BLOCK]| block.iter().fold(0, |found, b| found | u8::from(special(*b))) != 0;
    let at = from + BLOCK * blocks.iter().position(holds).unwrap_or(blocks.len());
    bytes[at..].iter().position(|b| special(*b)).map(|i| at + i)
}
