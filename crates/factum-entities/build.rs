//! Compiles the names of the world into one automaton.

use std::error::Error;
use std::path::Path;

const LISTS: [&str; 5] = [
    "world/countries.lex",
    "world/regions.lex",
    "world/cities.lex",
    "world/given_names.lex",
    "world/surnames.lex",
];

fn main() -> Result<(), Box<dyn Error>> {
    let mut texts = Vec::new();
    for list in LISTS {
        let path = Path::new("data").join(list);
        println!("cargo::rerun-if-changed={}", path.display());
        texts.push(std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?);
    }
    let lists: Vec<_> = LISTS.into_iter().zip(texts.iter().map(String::as_str)).collect();
    let folder = std::env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?;
    factum_lang::Gazetteer::compile(&lists, Path::new(&folder), "world")?;
    Ok(())
}
