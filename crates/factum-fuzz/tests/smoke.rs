//! The bodies of the fuzz targets on stable Rust: the seeds, every input that once failed, and some thousand made ones,
//! the same at every run.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::panic::catch_unwind;
use std::path::Path;

use fastrand::Rng;

/// The first byte of a recipe for a text; see `factum_fuzz::RECIPE`.
const RECIPE: u8 = factum_fuzz::RECIPE;

#[test]
fn jsonl() {
    smoke("jsonl", factum_fuzz::jsonl, 6_000);
}

#[test]
fn pipeline_yaml() {
    smoke("pipeline_yaml", factum_fuzz::pipeline_yaml, 3_000);
}

#[test]
fn tokenizer() {
    smoke("tokenizer", factum_fuzz::tokenizer, 4_000);
}

#[test]
fn pipeline() {
    smoke("pipeline", factum_fuzz::pipeline, 1_500);
}

fn smoke(target: &str, body: fn(&[u8]), made: usize) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz");
    let seeds = files(&folder.join("seeds").join(target));
    assert!(!seeds.is_empty(), "no seeds of {target}");
    for input in seeds.iter().chain(&files(&folder.join("regressions").join(target))) {
        run(target, body, input);
    }
    let mut rng = Rng::with_seed(5);
    for _ in 0..made {
        run(target, body, &make(&seeds, &mut rng));
    }
}

fn run(target: &str, body: fn(&[u8]), input: &[u8]) {
    let done = catch_unwind(|| body(input));
    assert!(done.is_ok(), "{target} fails on b\"{}\"", input.escape_ascii());
}

/// Reads the files of a folder in the order of their names; none when there is no folder.
fn files(folder: &Path) -> Vec<Vec<u8>> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).unwrap()).collect()
}

/// Makes an input: bytes, a recipe, or two seeds joined and damaged.
fn make(seeds: &[Vec<u8>], rng: &mut Rng) -> Vec<u8> {
    match rng.u8(0..8) {
        0 => bytes(40, rng),
        1..=3 => [vec![RECIPE], bytes(120, rng)].concat(),
        _ => {
            let (first, second) = (rng.choice(seeds).unwrap(), rng.choice(seeds).unwrap());
            let mut input = [part(first, rng), part(second, rng)].concat();
            for _ in 0..rng.usize(0..4) {
                damage(&mut input, rng);
            }
            input
        }
    }
}

fn bytes(most: usize, rng: &mut Rng) -> Vec<u8> {
    let length = rng.usize(0..most);
    std::iter::repeat_with(|| rng.u8(..)).take(length).collect()
}

fn part<'s>(seed: &'s [u8], rng: &mut Rng) -> &'s [u8] {
    let (a, b) = (rng.usize(0..=seed.len()), rng.usize(0..=seed.len()));
    // Half of the parts are fronts, so that what a text begins with stays.
    let start = if rng.bool() { 0 } else { a.min(b) };
    &seed[start..a.max(b)]
}

fn damage(input: &mut Vec<u8>, rng: &mut Rng) {
    let at = rng.usize(0..=input.len());
    match rng.u8(0..3) {
        0 => input.insert(at, rng.u8(..)),
        1 if at < input.len() => drop(input.remove(at)),
        _ => drop(input.splice(at..at, bytes(4, rng))),
    }
}
