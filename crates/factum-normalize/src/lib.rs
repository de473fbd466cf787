//! Folds text variants into one normal form with an exact map back to the source.
