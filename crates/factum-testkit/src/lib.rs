//! Case files, evidence frames and snapshots for extractors.
