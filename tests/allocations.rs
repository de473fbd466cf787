//! A warmed-up worker allocates nothing in the engine: normalization, segmentation and patterns reuse their memory.
//!
//! What findings hold (their values) is theirs to allocate; this test stops before them.

#![allow(unsafe_code, reason = "a global allocator cannot be written without")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use factum::plugin::{Alignment, Analysis, Document, Language, Layers, Metadata, Source, View};
use factum_normalize::{Normalizer, Options};

#[path = "../benches/corpus/mod.rs"]
mod corpus;

thread_local! {
    static ALLOCATIONS: Cell<u64> = const { Cell::new(0) };
}

/// Counts the allocations of each thread.
struct Counting;

// SAFETY: every call goes to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.with(|n| n.set(n.get() + 1));
        // SAFETY: the caller's promises are passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        // SAFETY: the caller's promises are passed on.
        unsafe { System.dealloc(at, layout) }
    }

    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        ALLOCATIONS.with(|n| n.set(n.get() + 1));
        // SAFETY: the caller's promises are passed on.
        unsafe { System.realloc(at, layout, size) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

#[test]
fn a_warm_engine_allocates_nothing() {
    let language = Language::new(&["en"]).unwrap();
    let patterns = language
        .patterns()
        .rule("ago", "n:[int] unit:<time_unit> ago")
        .rule("day", "on? <month>&[cap] day:[digits2] (','? year:[digits4])?")
        .rule("last", "(last | next | this) <time_unit>")
        .build()
        .unwrap();
    let analyzer = language.finish().unwrap();
    let normalizer = Normalizer::new(&Options::default());
    let texts: Vec<_> = (0..20).map(|seed| corpus::Corpus::new(seed).article(3_000)).collect();
    let (mut normalized, mut map) = (String::new(), Alignment::identity());
    let (mut analysis, layers) = (Analysis::default(), Layers::default());
    let mut found = 0;
    let mut round = || {
        let before = ALLOCATIONS.with(Cell::get);
        let mut in_documents = 0;
        for text in &texts {
            normalizer.normalize(text, &mut normalized, &mut map);
            analyzer.analyze(&normalized, &mut analysis);
            // The document itself is the caller's; its copies are not the engine's.
            let made = ALLOCATIONS.with(Cell::get);
            let source = Source::new("a", Metadata::default());
            let doc = Document::new(source, text.clone(), normalized.clone(), map.clone()).unwrap();
            in_documents += ALLOCATIONS.with(Cell::get) - made;
            found += patterns.find(&View::new(&doc, &analysis, &layers, &[])).len();
        }
        ALLOCATIONS.with(Cell::get) - before - in_documents
    };
    let cold = round();
    assert!(cold > 0, "the first round makes its memory");
    // The lazy automaton may still meet a new state in the second round.
    round();
    assert_eq!(round(), 0);
    assert!(found > 0, "patterns that find nothing prove nothing");
}
