//! A custom extractor.
