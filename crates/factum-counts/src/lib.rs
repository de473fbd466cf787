//! Count claims: number, bound, noun, event, speaker and window.
