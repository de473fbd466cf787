//! Reads files, folders, globs, standard input and JSONL into factum documents.
