//! Each stage, each extractor, and the whole pipeline, on generated text; throughput is bytes of text.
//!
//! `cargo bench --bench stages`, or with a name: `cargo bench --bench stages -- extract/dates`.

#![allow(clippy::unwrap_used, missing_docs, reason = "a benchmark")]

use std::any::Any;
use std::hint::black_box;
use std::path::Path;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use factum::plugin::{
    Alignment, Analysis, BuildContext, Document, Emitter, Extractor, Io, Language, Layers, Metadata, Plugin,
    Slot, Source, View,
};
use factum_ingest::Raw;
use factum_lang::Analyzer;
use factum_normalize::{Normalizer, Options};
use factum_output::{Chunks, Jsonl, JsonlOptions, Scratch, Sink};
use factum_pipeline::{Outcome, Pipeline};

mod corpus;

const FOUR: &str =
    "version: \"1\"\nextract: [{uses: dates}, {uses: entities}, {uses: counts}, {uses: exclusions}]";

/// A document of a size that news has.
fn article() -> String {
    corpus::Corpus::new(7).article(8_000)
}

fn stages(c: &mut Criterion) {
    let text = article();
    let mut group = c.benchmark_group("stage");
    group.throughput(Throughput::Bytes(text.len() as u64));

    let normalizer = Normalizer::new(&Options::default());
    let (mut out, mut map) = (String::new(), Alignment::identity());
    group.bench_function("normalize", |b| {
        b.iter(|| normalizer.normalize(black_box(&text), &mut out, &mut map));
    });

    let analyzer = Language::new(&["en"]).unwrap().finish().unwrap();
    let mut analysis = Analysis::default();
    group.bench_function("analyze", |b| b.iter(|| analyzer.analyze(black_box(&text), &mut analysis)));
    group.finish();
}

/// The pattern engine alone: some patterns of the kinds that extractors have, over analyzed text.
fn patterns(c: &mut Criterion) {
    let text = article();
    let language = Language::new(&["en"]).unwrap();
    let set = language
        .patterns()
        .define("number", "([int] | <number_unit|number_teen|number_ten>+)")
        .rule("date", "<weekday>? ','? <month>&[cap] [digits2] (','? [digits4])?")
        .rule("ago", "$number <time_unit> ago")
        .rule("last", "(last | next | this) (<time_unit> | <weekday> | <month>)")
        .rule("between", "between <month>&[cap] [digits2] and <month>&[cap] [digits2]")
        .rule("bound", "(at least | more than | up to | about | nearly)? $number .{0,3} <say_verb>?")
        .build()
        .unwrap();
    let analyzer = language.finish().unwrap();
    let doc = document(&text);
    let mut analysis = Analysis::default();
    analyzer.analyze(doc.normalized(), &mut analysis);
    let layers = Layers::default();
    let view = View::new(&doc, &analysis, &layers, &[]);
    let mut group = c.benchmark_group("stage");
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("patterns", |b| b.iter(|| set.find(black_box(&view)).len()));
    group.finish();
}

fn document(text: &str) -> Document {
    let metadata = Metadata { published: Some("2031-05-20".to_owned()), ..Metadata::default() };
    Document::new(Source::new("bench", metadata), text.to_owned(), text.to_owned(), Alignment::identity())
        .unwrap()
}

struct Step {
    name: &'static str,
    io: Io,
    extractor: Box<dyn Extractor>,
}

fn step<P: Plugin>(language: &Language) -> Step
where
    P::Config: Default,
{
    let services: [&dyn Any; 1] = [language];
    let cx = BuildContext::new(P::KIND, Path::new("."), &services);
    let io = P::io(&P::Config::default());
    Step { name: P::KIND, io, extractor: P::build(P::Config::default(), &cx).unwrap() }
}

fn steps() -> (Vec<Step>, Analyzer) {
    let language = Language::new(&["en"]).unwrap();
    let steps = vec![
        step::<factum_dates::Dates>(&language),
        step::<factum_entities::Entities>(&language),
        step::<factum_counts::Counts>(&language),
        step::<factum_exclusions::Exclusions>(&language),
    ];
    (steps, language.finish().unwrap())
}

/// Each extractor over a document whose earlier layers are there.
fn extractors(c: &mut Criterion) {
    let text = article();
    let (steps, analyzer) = steps();
    let doc = document(&text);
    let mut analysis = Analysis::default();
    analyzer.analyze(doc.normalized(), &mut analysis);
    let mut layers = Layers::default();
    let mut group = c.benchmark_group("extract");
    group.throughput(Throughput::Bytes(text.len() as u64));
    for (i, step) in steps.iter().enumerate() {
        let mut found = Vec::new();
        group.bench_function(step.name, |b| {
            b.iter(|| {
                found.clear();
                let view = View::new(&doc, &analysis, &layers, step.io.reads());
                step.extractor
                    .extract(
                        black_box(&view),
                        &mut Slot::default(),
                        &mut Emitter::new(&doc, i as u16, &mut found),
                    )
                    .unwrap();
                found.len()
            });
        });
        layers.append(step.io.layer(), &mut found);
    }
    group.finish();
}

/// Everything from raw bytes to encoded records, by the size of the document: the cost a byte must not grow.
fn pipeline(c: &mut Criterion) {
    let pipeline = Pipeline::from_yaml("bench", FOUR, ".", &factum::registry()).unwrap();
    let sink = Jsonl::new(&JsonlOptions::default());
    let renderer = pipeline.renderer(sink.offsets());
    let mut group = c.benchmark_group("pipeline");
    for size in [4_000, 64_000, 1_000_000] {
        let text = corpus::Corpus::new(7).article(size);
        let metadata = Metadata { published: Some("2031-05-20".to_owned()), ..Metadata::default() };
        let raw = Raw::from_text("bench", text.clone(), metadata);
        let (mut workspace, mut scratch, mut chunks) =
            (pipeline.workspace(), Scratch::default(), Chunks::default());
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.sample_size(if size > 100_000 { 10 } else { 50 });
        group.bench_with_input(BenchmarkId::from_parameter(size), &raw, |b, raw| {
            b.iter(|| {
                chunks.clear();
                let Outcome::Done { document, layers } = pipeline.process(raw, &mut workspace) else {
                    unreachable!()
                };
                sink.encode(&mut renderer.rendered(document, layers, &mut scratch), &mut chunks).unwrap();
                chunks.len()
            });
        });
    }
    group.finish();
}

criterion_group!(benches, stages, patterns, extractors, pipeline);
criterion_main!(benches);
