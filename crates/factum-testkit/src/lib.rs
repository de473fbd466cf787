//! Case files and evidence frames, for our extractors and for yours.
//!
//! **What it does.** It runs a *case file* (a sentence of intent, a pipeline, texts that must fire and a neighbor that
//! must not) and shows what was found as frames: the line of text, the words underlined, the value, the rule. A
//! reviewer sees what a snapshot means without counting characters. Expectations written into the case are checked
//! too, so that a wrong snapshot cannot be accepted by mistake.
//!
//! **What it refuses to do.** It scores nothing and compares no figures; a case holds one behavior.
//!
//! # Main types
//!
//! - [`Case`]: a case file, parsed.
//! - [`Cases`]: the runner. It builds each different pipeline once, however many cases use it.
//!   [`report`](Cases::report) and [`check`](Cases::check) run a case file and return its frames, for `insta::glob!`;
//!   [`frames`](Cases::frames) shows one text, for an inline snapshot.
//!
//! # Example
//!
//! A test that runs all case files of a folder:
//!
//! ```no_run
//! # fn registry() -> factum_pipeline::Registry { factum_pipeline::Registry::new() }
//! let cases = factum_testkit::Cases::new(registry());
//! insta::glob!("cases/*/*.md", |path| {
//!     insta::assert_snapshot!(cases.report(path));
//! });
//! ```
//!
//! # Case files
//!
//! ````markdown
//! # More than is an open lower bound
//!
//! The stated number is excluded, and the upper end stays empty.
//!
//! ```yaml
//! version: "1"
//! extract:
//!   - uses: dates
//!   - uses: counts
//! ```
//!
//! ```meta
//! published: 2031-05-14
//! ```
//!
//! ```text
//! Police detained more than 400 strikers.
//! ```
//!
//! ```expect
//! count | more than 400 | low=400 low_inclusive=false
//! ```
//!
//! ```text refuse
//! More than anything, the families want an answer.
//! ```
//! ````
//!
//! A case is about the last step of its pipeline: frames show what that step found, and a refused text is one in
//! which it found nothing. `expect` lists records that must be there, others may be; a field is compared with the
//! JSON output, `offences=` with the codes in order.

mod case;
mod expect;

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use factum_core::Metadata;
use factum_ingest::Raw;
use factum_output::{Offsets, Record, Scratch, evidence};
use factum_pipeline::{Outcome, Pipeline, Registry};

pub use case::{Case, CaseError, Expected, Text};

/// Runs case files with the plugins of one registry.
///
/// Cases share a few pipelines, and building one takes longer than running most cases: each different pipeline text
/// is built once and kept. Threads may share a value.
#[derive(Debug)]
pub struct Cases {
    registry: Registry,
    built: Mutex<HashMap<String, Arc<Pipeline>>>,
}

impl Cases {
    /// Makes a runner for cases whose pipelines use these plugins.
    pub fn new(registry: Registry) -> Self {
        Self { registry, built: Mutex::default() }
    }

    /// Runs a case file, checks its expectations, and returns what its texts show.
    ///
    /// The error says what is wrong: the file cannot be read or parsed, its pipeline is wrong, a document fails, an
    /// expected record is missing, or something is found in a refused text.
    pub fn check(&self, path: &Path) -> Result<String, String> {
        let name = path.display();
        let source = std::fs::read_to_string(path).map_err(|e| format!("{name}: {e}"))?;
        let case = Case::parse(&source).map_err(|e| format!("{name}: {e}"))?;
        let pipeline = self.pipeline(&name.to_string(), &case.pipeline)?;
        let mut shown = String::new();
        let mut wrong = Vec::new();
        for text in &case.texts {
            let records = run(&pipeline, &text.text, &case.metadata).map_err(|e| format!("{name}: {e}"))?;
            if text.refuses {
                shown.push_str("\n== refuses\n");
                wrong.extend(
                    records.iter().map(|r| format!("found in a refused text:\n{}", evidence(&text.text, r))),
                );
            } else {
                shown.push_str("\n== finds\n");
            }
            wrong.extend(text.expected.iter().filter_map(|expected| expect::missing(expected, &records)));
            show(&text.text, &records, &mut shown);
        }
        if wrong.is_empty() {
            return Ok(shown.trim_start().to_owned());
        }
        Err(format!("{name}: {}\n\n{}\n\nFound:\n{shown}", case.title, wrong.join("\n")))
    }

    /// Like [`check`](Self::check), for a test that stops at the first wrong case.
    ///
    /// # Panics
    ///
    /// When the case is wrong in any way: this is a test.
    #[track_caller]
    pub fn report(&self, path: &Path) -> String {
        self.check(path).unwrap_or_else(|wrong| panic!("{wrong}"))
    }

    /// Runs a text through a pipeline and shows what its last step finds, for an inline snapshot.
    ///
    /// # Panics
    ///
    /// When the pipeline is wrong or the document fails.
    #[track_caller]
    pub fn frames(&self, pipeline: &str, text: &str) -> String {
        let shown = self.pipeline("pipeline", pipeline).and_then(|pipeline| {
            let mut shown = String::new();
            show(text, &run(&pipeline, text, &Metadata::default())?, &mut shown);
            Ok(shown.trim_start().to_owned())
        });
        shown.unwrap_or_else(|wrong| panic!("{wrong}"))
    }

    /// Returns the pipeline of a text, built the first time. A wrong one is not kept, since its errors name the case.
    fn pipeline(&self, name: &str, yaml: &str) -> Result<Arc<Pipeline>, String> {
        // A test that panicked while it held the lock left the map whole.
        let mut built = self.built.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = built.get(yaml) {
            return Ok(Arc::clone(known));
        }
        let pipeline = Pipeline::from_yaml(name, yaml, ".", &self.registry);
        let pipeline = Arc::new(pipeline.map_err(|errors| errors.render(false))?);
        built.insert(yaml.to_owned(), Arc::clone(&pipeline));
        Ok(pipeline)
    }
}

/// Returns what the last step of the file finds, in text order.
fn run(pipeline: &Pipeline, text: &str, metadata: &Metadata) -> Result<Vec<Record<'static>>, String> {
    let raw = Raw::from_text("case", text, metadata.clone());
    let mut workspace = pipeline.workspace();
    let (document, layers) = match pipeline.process(&raw, &mut workspace) {
        Outcome::Done { document, layers } => (document, layers),
        Outcome::Failed(failure) | Outcome::Skipped(failure) => {
            return Err(format!("the text failed: {}", failure.reason));
        }
    };
    let last = pipeline.steps().last().map(|step| step.id().to_owned()).unwrap_or_default();
    let renderer = pipeline.renderer(Offsets::default());
    let mut scratch = Scratch::default();
    let records = renderer.render(document, layers, &mut scratch);
    let ours = records.filter(|record| record.head().is_some_and(|head| head.extractor == last));
    Ok(ours.map(Record::into_owned).collect())
}

fn show(text: &str, records: &[Record<'_>], into: &mut String) {
    if records.is_empty() {
        into.push_str("\n(nothing)\n");
    }
    for record in records {
        into.push('\n');
        into.push_str(&evidence(text, record));
    }
}
