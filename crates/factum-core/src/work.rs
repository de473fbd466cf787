//! Counts of visited elements, for tests that hold the engine to linear work.
//!
//! A stopwatch on a busy machine tells little; a count is the same on every machine. Builds with debug assertions count,
//! for each thread, every look at a token, a sentence, a class mask and whatever else calls [`visit`]; other builds count
//! nothing and cost nothing. A loop over something that has no counting accessor calls [`visit`] itself.
//!
//! ```
//! use factum_core::work;
//!
//! let ((), visited) = work::count(|| work::visit(3));
//! assert_eq!(visited, work::COUNTS.then_some(3));
//! ```

/// Whether this build counts.
pub const COUNTS: bool = cfg!(debug_assertions);

#[cfg(debug_assertions)]
thread_local! {
    static VISITED: std::cell::Cell<u64> = const { std::cell::Cell::new(0) };
}

/// Says that `n` elements were looked at.
#[inline]
pub fn visit(n: usize) {
    #[cfg(debug_assertions)]
    VISITED.set(VISITED.get().wrapping_add(n as u64));
    #[cfg(not(debug_assertions))]
    let _ = n;
}

/// Runs something and returns how many elements it looked at on this thread; `None` in a build that does not count.
pub fn count<T>(work: impl FnOnce() -> T) -> (T, Option<u64>) {
    #[cfg(debug_assertions)]
    {
        let before = VISITED.get();
        let done = work();
        (done, Some(VISITED.get().wrapping_sub(before)))
    }
    #[cfg(not(debug_assertions))]
    (work(), None)
}
