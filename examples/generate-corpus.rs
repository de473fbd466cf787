//! Writes a seeded corpus for measuring: `cargo run --release --example generate-corpus -- 10MB corpus.jsonl`.

#![allow(clippy::print_stderr, reason = "a program for the terminal")]

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

#[path = "../benches/corpus/mod.rs"]
mod corpus;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let size = arguments.first().and_then(|size| size.strip_suffix("MB")?.parse::<usize>().ok());
    let (Some(size), Some(path)) = (size, arguments.get(1)) else {
        eprintln!("usage: generate-corpus SIZE_MB (such as 10MB) FILE.jsonl");
        return ExitCode::from(2);
    };
    match write(size * 1_000_000, path) {
        Ok(articles) => {
            eprintln!("{articles} articles in {path}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {path}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write(bytes: usize, path: &str) -> io::Result<usize> {
    let mut out = BufWriter::new(File::create(path)?);
    let mut corpus = corpus::Corpus::new(1);
    let (mut written, mut articles) = (0, 0);
    while written < bytes {
        let text = corpus.article(4_000);
        let line =
            serde_json::json!({ "id": format!("a{articles:06}"), "published": "2031-05-20", "text": text });
        writeln!(out, "{line}")?;
        written += text.len();
        articles += 1;
    }
    out.flush()?;
    Ok(articles)
}
