//! Tokenizer, sentences, lexicon and token patterns of factum.
