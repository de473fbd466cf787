//! A document through a whole pipeline.

use std::io::Cursor;
use std::sync::LazyLock;

use arbitrary::{Result, Unstructured};
use factum_core::Metadata;
use factum_ingest::{Config, Format, Inputs, Raw};
use factum_pipeline::Pipeline;

use crate::records;
use crate::text::{self, RECIPE};

/// The bundled pipeline with all extractors, which also marks what it passes over.
static BUNDLED: LazyLock<Pipeline> = LazyLock::new(|| {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../pipelines/amnesty.yaml");
    Pipeline::load_explaining(path, &factum::registry()).expect("a bundled pipeline is in order")
});

/// Every option there is, each set to what it is not by itself.
static CHANGED: LazyLock<Pipeline> = LazyLock::new(|| {
    let yaml = include_str!("../../../fuzz/seeds/pipeline_yaml/all-options.yaml");
    Pipeline::from_yaml("all-options.yaml", yaml, ".", &factum::registry())
        .expect("a seed with all options is in order")
});

const PUBLISHED: [&str; 6] =
    ["2031-05-03", "2031-05-03T10:30:00+02:00", "2031-05", "3 May 2031", "9999-12-31", "-0001-01-01"];

/// Takes a document through dates, entities, counts and exclusions: the bytes of a file, or a recipe for a text with its
/// metadata.
///
/// # Panics
///
/// When an extractor does, or when something is wrong with the records: with quotes, offsets, ids, JSON or CSV.
pub fn pipeline(bytes: &[u8]) {
    if let Some((&RECIPE, recipe)) = bytes.split_first() {
        let mut recipe = Unstructured::new(recipe);
        let (changed, metadata) = choices(&mut recipe).unwrap_or_default();
        let raw = Raw::from_text("text", text::cook(&mut recipe), metadata);
        records::check(if changed { &CHANGED } else { &BUNDLED }, &raw);
        return;
    }
    let config = Config { stdin: Some(Format::Text), ..Config::default() };
    for raw in Inputs::new(&["-"], &config).with_stdin(Cursor::new(bytes.to_vec())) {
        records::check(&BUNDLED, &raw.expect("there is always something to read in memory"));
    }
}

fn choices(recipe: &mut Unstructured<'_>) -> Result<(bool, Metadata)> {
    let flags: u8 = recipe.arbitrary()?;
    let published = match flags & 7 {
        0..=2 => None,
        3 => Some(recipe.arbitrary::<u16>()?.to_string()),
        _ => Some((*recipe.choose(&PUBLISHED)?).to_owned()),
    };
    Ok((flags & 8 != 0, Metadata { published, ..Metadata::default() }))
}
