//! Temporal expressions as TIMEX3, anchored and never guessed.
