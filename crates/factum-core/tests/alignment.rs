//! The alignment against a map kept character by character.

#![allow(clippy::unwrap_used, reason = "a test may panic, its helpers too")]

use factum_core::{Alignment, Edit, Norm, Span, Src};
use proptest::prelude::*;

/// A stretch of text before and after a stage; equal when it was kept.
#[derive(Clone, Debug)]
enum Piece {
    Kept(String),
    Changed(String, String),
}

/// A stage from one text to another, written down as its pieces.
#[derive(Clone, Debug)]
struct Stage {
    pieces: Vec<Piece>,
}

/// Texts with characters of one to four bytes.
fn text(len: impl Into<prop::collection::SizeRange>) -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(vec!['a', 'b', ' ', 'é', 'Ж', '“', '中', '🔥']), len)
        .prop_map(String::from_iter)
}

fn stage() -> impl Strategy<Value = Stage> {
    let piece = prop_oneof![
        3 => text(1..4).prop_map(Piece::Kept),
        2 => (text(1..4), text(0..4)).prop_map(|(a, b)| Piece::Changed(a, b)),
        // Deletions are what goes wrong.
        2 => text(1..3).prop_map(|a| Piece::Changed(a, String::new())),
    ];
    prop::collection::vec(piece, 0..8).prop_map(|pieces| Stage { pieces })
}

/// A stage whose source is the text of another one's result.
fn stage_after(middle: &str) -> impl Strategy<Value = Stage> + use<> {
    let chars: Vec<char> = middle.chars().collect();
    prop::collection::vec((1usize..4, prop::option::of(text(0..3))), chars.len()).prop_map(move |cuts| {
        let mut rest = chars.as_slice();
        let mut pieces = Vec::new();
        for (len, change) in cuts {
            let (head, tail) = rest.split_at(len.min(rest.len()));
            if head.is_empty() {
                break;
            }
            let head = String::from_iter(head);
            pieces.push(match change {
                Some(new) => Piece::Changed(head, new),
                None => Piece::Kept(head),
            });
            rest = tail;
        }
        pieces.push(Piece::Kept(String::from_iter(rest)));
        Stage { pieces }
    })
}

fn two_stages() -> impl Strategy<Value = (Stage, Stage)> {
    stage().prop_flat_map(|first| {
        let middle = first.norm();
        (Just(first), stage_after(&middle))
    })
}

impl Stage {
    fn src(&self) -> String {
        self.pieces
            .iter()
            .map(|p| match p {
                Piece::Kept(a) | Piece::Changed(a, _) => a.as_str(),
            })
            .collect()
    }

    fn norm(&self) -> String {
        self.pieces
            .iter()
            .map(|p| match p {
                Piece::Kept(b) | Piece::Changed(_, b) => b.as_str(),
            })
            .collect()
    }

    fn edits(&self) -> Vec<Edit> {
        let (mut src, mut norm, mut edits) = (0, 0, Vec::new());
        for piece in &self.pieces {
            let (a, b) = match piece {
                Piece::Kept(a) => (a.len() as u32, a.len() as u32),
                Piece::Changed(a, b) => (a.len() as u32, b.len() as u32),
            };
            if matches!(piece, Piece::Changed(..)) {
                edits.push(Edit { src: Span::new(src, src + a), norm: Span::new(norm, norm + b) });
            }
            (src, norm) = (src + a, norm + b);
        }
        edits
    }

    fn alignment(&self) -> Alignment {
        Alignment::from_edits(self.edits()).unwrap()
    }

    /// For each byte of the normalized text, its place in the source: the byte itself or the whole edit.
    fn src_of_bytes(&self) -> Vec<(u32, u32)> {
        self.images(|p| match p {
            Piece::Kept(a) => (a, a, true),
            Piece::Changed(a, b) => (b, a, false),
        })
    }

    /// For each byte of the source, its place in the normalized text.
    fn norm_of_bytes(&self) -> Vec<(u32, u32)> {
        self.images(|p| match p {
            Piece::Kept(a) => (a, a, true),
            Piece::Changed(a, b) => (a, b, false),
        })
    }

    fn images<'a>(&'a self, split: impl Fn(&'a Piece) -> (&'a String, &'a String, bool)) -> Vec<(u32, u32)> {
        let (mut at, mut images) = (0, Vec::new());
        for (from, to, kept) in self.pieces.iter().map(split) {
            for i in 0..from.len() as u32 {
                images.push(if kept { (at + i, at + i + 1) } else { (at, at + to.len() as u32) });
            }
            at += to.len() as u32;
        }
        images
    }
}

/// The smallest range that holds the images of the bytes of `range`.
fn cover(images: &[(u32, u32)], range: std::ops::Range<usize>) -> (u32, u32) {
    let inside = &images[range];
    (inside.iter().map(|i| i.0).min().unwrap(), inside.iter().map(|i| i.1).max().unwrap())
}

/// All ranges of a text that begin and end between characters.
fn ranges(text: &str) -> Vec<(usize, usize)> {
    let cuts: Vec<usize> = text.char_indices().map(|(i, _)| i).chain([text.len()]).collect();
    cuts.iter().flat_map(|&a| cuts.iter().filter(move |&&b| a <= b).map(move |&b| (a, b))).collect()
}

fn span<S>((start, end): (usize, usize)) -> Span<S> {
    Span::new(start as u32, end as u32)
}

/// What composition means: edits of the two stages belong to one edit when they share a character of the middle text,
/// or when one removes something strictly inside what the others hold; this goes on until nothing joins any more.
fn merged(first: &Stage, second: &Stage) -> Vec<Edit> {
    struct Cluster {
        start: u32,
        end: u32,
        src_growth: i64,
        norm_growth: i64,
    }
    let grows = |from: u32, to: u32| i64::from(to) - i64::from(from);
    let mut clusters: Vec<Cluster> = first
        .edits()
        .iter()
        .map(|e| Cluster {
            start: e.norm.start(),
            end: e.norm.end(),
            src_growth: grows(e.norm.len(), e.src.len()),
            norm_growth: 0,
        })
        .chain(second.edits().iter().map(|e| Cluster {
            start: e.src.start(),
            end: e.src.end(),
            src_growth: 0,
            norm_growth: grows(e.src.len(), e.norm.len()),
        }))
        .collect();
    let joins = |a: &Cluster, b: &Cluster| {
        let share = a.start.max(b.start) < a.end.min(b.end);
        let inside = |x: &Cluster, y: &Cluster| x.start == x.end && y.start < x.start && x.end < y.end;
        share || inside(a, b) || inside(b, a)
    };
    while let Some((i, j)) = (0..clusters.len())
        .flat_map(|i| (i + 1..clusters.len()).map(move |j| (i, j)))
        .find(|&(i, j)| joins(&clusters[i], &clusters[j]))
    {
        let b = clusters.remove(j);
        let a = &mut clusters[i];
        a.start = a.start.min(b.start);
        a.end = a.end.max(b.end);
        a.src_growth += b.src_growth;
        a.norm_growth += b.norm_growth;
    }
    // A stable sort: several removals at one place stay in order.
    clusters.sort_by_key(|c| (c.start, c.end));
    let (mut src_shift, mut norm_shift) = (0, 0);
    let place = |at: u32, shift: i64| u32::try_from(i64::from(at) + shift).unwrap();
    clusters
        .iter()
        .map(|c| {
            let (src, norm) = (place(c.start, src_shift), place(c.start, norm_shift));
            src_shift += c.src_growth;
            norm_shift += c.norm_growth;
            Edit {
                src: Span::new(src, place(c.end, src_shift)),
                norm: Span::new(norm, place(c.end, norm_shift)),
            }
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn to_src_covers_what_its_characters_came_from(stage in stage()) {
        let (map, images) = (stage.alignment(), stage.src_of_bytes());
        for (a, b) in ranges(&stage.norm()).into_iter().filter(|(a, b)| a < b) {
            let (start, end) = cover(&images, a..b);
            prop_assert_eq!(map.to_src(span((a, b))), Span::new(start, end), "of {}..{}", a, b);
        }
    }

    #[test]
    fn to_norm_covers_what_its_characters_became(stage in stage()) {
        let (map, images) = (stage.alignment(), stage.norm_of_bytes());
        for (a, b) in ranges(&stage.src()).into_iter().filter(|(a, b)| a < b) {
            let (start, end) = cover(&images, a..b);
            prop_assert_eq!(map.to_norm(span((a, b))), Span::new(start, end), "of {}..{}", a, b);
        }
    }

    #[test]
    fn an_empty_span_stands_where_the_next_character_does(stage in stage()) {
        let map = stage.alignment();
        for (norm, image) in stage.src_of_bytes().iter().enumerate() {
            prop_assert_eq!(map.to_src(span((norm, norm))), Span::empty(image.0));
        }
        for (src, image) in stage.norm_of_bytes().iter().enumerate() {
            prop_assert_eq!(map.to_norm(span((src, src))), Span::empty(image.0));
        }
        let (src, norm) = (stage.src().len(), stage.norm().len());
        prop_assert_eq!(map.to_src(span((norm, norm))), span((src, src)));
        prop_assert_eq!(map.to_norm(span((src, src))), span((norm, norm)));
    }

    #[test]
    fn there_and_back_loses_nothing(stage in stage()) {
        let map = stage.alignment();
        for range in ranges(&stage.norm()) {
            let norm: Span<Norm> = span(range);
            prop_assert!(norm.is_empty() || map.to_norm(map.to_src(norm)).contains(norm));
        }
        for range in ranges(&stage.src()) {
            let src: Span<Src> = span(range);
            let norm = map.to_norm(src);
            // What was removed at the borders has no way back.
            let images = stage.norm_of_bytes();
            let removed = |at: &usize| images[*at].0 == images[*at].1;
            let start = (range.0..range.1).find(|at| !removed(at));
            let end = (range.0..range.1).rev().find(|at| !removed(at));
            if let (Some(start), Some(end)) = (start, end) {
                prop_assert!(map.to_src(norm).contains(span((start, end + 1))));
            } else {
                prop_assert!(norm.is_empty());
            }
        }
    }

    #[test]
    fn both_ways_are_monotone_and_keep_to_characters(stage in stage()) {
        let (map, src, norm) = (stage.alignment(), stage.src(), stage.norm());
        let mut last = Span::empty(0);
        for (at, c) in norm.char_indices() {
            let image = map.to_src(span((at, at + c.len_utf8())));
            prop_assert!(image.start() >= last.start() && image.end() >= last.end());
            prop_assert!(src.get(image.range()).is_some_and(|s| !s.is_empty()));
            last = image;
        }
        let mut last = Span::empty(0);
        for (at, c) in src.char_indices() {
            let image = map.to_norm(span((at, at + c.len_utf8())));
            prop_assert!(image.start() >= last.start() && image.end() >= last.end());
            prop_assert!(norm.get(image.range()).is_some());
            last = image;
        }
    }

    #[test]
    fn then_merges_what_touches((first, second) in two_stages()) {
        let composed = first.alignment().then(&second.alignment());
        prop_assert_eq!(composed.edits(), merged(&first, &second));
        // It is a map that could have been built by hand.
        prop_assert_eq!(Alignment::from_edits(composed.edits().iter().copied()), Ok(composed.clone()));
    }

    #[test]
    fn then_covers_going_through_both((first, second) in two_stages()) {
        let (a, b) = (first.alignment(), second.alignment());
        let composed = a.then(&b);
        for (start, end) in ranges(&second.norm()).into_iter().filter(|(a, b)| a < b) {
            let middle = b.to_src(span((start, end)));
            let through: Span<Src> = a.to_src(span((middle.start() as usize, middle.end() as usize)));
            let at_once = composed.to_src(span((start, end)));
            prop_assert!(at_once.contains(through), "{:?} does not hold {:?}", at_once, through);
            prop_assert!(first.src().get(at_once.range()).is_some());
        }
    }

    #[test]
    fn identity_changes_no_composition(stage in stage()) {
        let (map, same) = (stage.alignment(), Alignment::identity());
        prop_assert_eq!(map.then(&same), map.clone());
        prop_assert_eq!(same.then(&map), map);
    }

    #[test]
    fn push_takes_exactly_what_follows(stage in stage(), a in 0u32..40, b in 0u32..40, c in 0u32..40, d in 0u32..40) {
        let mut map = stage.alignment();
        let before = map.clone();
        let (src, norm) = map.edits().last().map_or((0, 0), |e| (e.src.end(), e.norm.end()));
        let edit = Edit { src: Span::new(a.min(b), a.max(b)), norm: Span::new(c.min(d), c.max(d)) };
        let gaps = (edit.src.start().checked_sub(src), edit.norm.start().checked_sub(norm));
        let follows = !edit.src.is_empty() && matches!(gaps, (Some(x), Some(y)) if x == y);
        match map.push(edit) {
            Ok(()) => {
                prop_assert!(follows);
                prop_assert_eq!(map.edits().len(), before.edits().len() + 1);
            }
            Err(error) => {
                prop_assert!(!follows);
                let place = format!("edit {} does not follow the one before it", before.edits().len());
                prop_assert_eq!(error.to_string(), place);
                prop_assert_eq!(map, before);
            }
        }
    }
}

#[test]
fn an_insertion_has_no_evidence_and_is_refused() {
    let insertion = Edit { src: Span::empty(2), norm: Span::new(2, 3) };
    assert!(Alignment::from_edits([insertion]).is_err());
}

#[test]
fn clear_makes_identity() {
    let mut map = Alignment::from_edits([Edit { src: Span::new(0, 3), norm: Span::empty(0) }]).unwrap();
    map.clear();
    assert!(map.is_identity());
    assert_eq!(map.to_src(Span::new(1, 2)), Span::new(1, 2));
}
