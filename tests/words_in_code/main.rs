//! Words of a language are data: counts those that still stand in the code of the extractors.
//!
//! What counts, in the sources under `src/` without comments, attributes and modules of tests:
//!
//! - a string or byte string that is a word or phrase of some `.lex` list or of the list of common words, or a few of
//!   them (`out of every`): in a comparison, an array, `matches!` or any other macro that does not write a message;
//! - each literal word inside a token pattern, bare or quoted (`last` and `at least` in `"(last | 'at least') <unit>"`);
//! - an ending or a beginning that a word is tested for: `ends_with("ed")`, and the arrays of `ENDINGS`.
//!
//! What does not: punctuation and signs, names of rules, classes and captures, file names, messages, and the values of
//! records. Where such a name is spelled like a word, the place tells (an argument of [`survey::TAKE_NAMES`], a macro of
//! [`survey::WRITE`]); what no place tells is listed in [`EXCEPTIONS`] with its reason.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use factum_core::Analysis;
use factum_lang::{Analyzer, Language};
use syn::visit::Visit;

mod pattern;
mod survey;
#[path = "../words/mod.rs"]
mod words;

use survey::{Found, Survey};

/// How many words each crate may have. These numbers only fall.
const MOST: &[(&str, usize)] =
    &[("factum-counts", 1060), ("factum-dates", 0), ("factum-entities", 0), ("factum-exclusions", 819)];

/// Words of the longest literal that is read as some words and not as a sentence.
const MOST_WORDS: usize = 4;

/// What looks like a word and is none: the file, the literals, the reason.
const EXCEPTIONS: &[(&str, &[&str], &str)] = &[
    ("factum-dates/src/clock.rs", &["T"], "the sign between day and hour in ISO 8601"),
    ("factum-dates/src/duration.rs", &["T"], "the sign between days and hours in a TIMEX3 value"),
    ("factum-dates/src/expr.rs", &["Z"], "the sign of a TIMEX3 value for UTC"),
    ("factum-dates/src/extract.rs", &["_REF", "TXX", "NI"], "ends and parts of TIMEX3 values"),
    (
        "factum-dates/src/partial.rs",
        &[
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        "names of months in the message about an impossible day",
    ),
    ("factum-dates/src/parts.rs", &["MO", "AF", "EV", "NI"], "codes of TIMEX3 for parts of a day"),
    (
        "factum-dates/src/period.rs",
        &["S", "M", "WE", "W", "SE", "Y", "E", "C", "L", "XX", "SU", "WI", "BC"],
        "codes of TIMEX3 for units, seasons and eras",
    ),
    (
        "factum-counts/src/kind.rs",
        &[
            "USD",
            "GBP",
            "EUR",
            "JPY",
            "CNY",
            "INR",
            "RUB",
            "TRY",
            "NGN",
            "ILS",
            "UAH",
            "THB",
            "MXN",
            "VES",
            "BRL",
            "CHF",
            "ZAR",
            "SAR",
            "AED",
            "SEK",
            "NOK",
            "m",
            "km",
            "cm",
            "mm",
            "mi",
            "ft",
            "in",
            "yd",
            "kg",
            "g",
            "mg",
            "lb",
            "oz",
            "l",
            "ml",
            "gal",
            "acre",
            "ha",
            "km2",
            "m2",
            "degree",
            "W",
            "Wh",
            "km/h",
            "byte",
            "Hz",
            "nm",
            "cal",
            "eV",
            "Gy",
            "cup",
            "m3",
            "hp",
            "dB",
            "second",
            "minute",
            "hour",
            "day",
            "week",
            "month",
            "quarter",
            "year",
            "decade",
            "century",
            "fortnight",
            "weekend",
            "millennium",
            "percent",
            "cent",
        ],
        "codes of currencies and units in the records",
    ),
    ("factum-counts/src/lib.rs", &["counts"], "the name of the plugin"),
    ("factum-counts/src/number.rs", &["x10"], "the sign of a power of ten"),
    (
        "factum-counts/src/noun.rs",
        &[
            "people",
            "prisoners",
            "deaths",
            "requests",
            "releases",
            "arrests",
            "fighters",
            "protesters",
            "displaced",
            "families",
            "events",
            "groups",
            "things",
        ],
        "classes of nouns in the records",
    ),
    (
        "factum-counts/src/extract.rs",
        &["deaths", "things", "events", "requests", "groups"],
        "classes of nouns",
    ),
    ("factum-entities/src/candidates/mod.rs", &["www."], "the beginning of an address"),
    ("factum-entities/src/lib.rs", &["entities"], "the name of the plugin"),
    ("factum-exclusions/src/codes.rs", &["index\t"], "the head of a table"),
    ("factum-exclusions/src/lib.rs", &["exclusions", "offence"], "names of the plugin and of a class"),
    ("factum-exclusions/src/roles.rs", &["instrument", "offence"], "names of classes"),
    ("factum-exclusions/src/words.rs", &["relief", "release"], "parts of names of classes"),
];

#[test]
fn words_of_the_extractors_are_data() {
    let known = Known::new();
    let excepted: BTreeSet<(String, String)> = EXCEPTIONS
        .iter()
        .flat_map(|(file, all, _)| all.iter().map(|word| ((*file).to_owned(), (*word).to_owned())))
        .collect();
    let mut used = BTreeSet::new();
    let mut wrong = Vec::new();
    for (name, most) in MOST {
        let mut found = words_of(name, &known);
        found.retain(|found| {
            let exception = excepted.get(&(found.file.clone(), found.word.clone()));
            used.extend(exception);
            exception.is_none()
        });
        if found.len() > *most {
            let list: Vec<_> = found.iter().map(Found::to_string).collect();
            wrong.push(format!(
                "{name}: {} words, at most {most} may stay\n{}",
                found.len(),
                list.join("\n")
            ));
        }
    }
    assert!(wrong.is_empty(), "words of a language belong into .lex files\n{}", wrong.join("\n"));
    let unused: Vec<_> = excepted.iter().filter(|exception| !used.contains(exception)).collect();
    assert!(unused.is_empty(), "exceptions that nothing needs: {unused:?}");
}

#[test]
fn words_are_told_from_names_and_signs() {
    let known = Known::new();
    let found = |code: &str| -> Vec<String> {
        let mut survey =
            Survey { known: &known, name: "factum-dates", file: String::new(), found: Vec::new() };
        survey.visit_file(&syn::parse_file(code).unwrap());
        survey.found.into_iter().map(|found| found.word).collect()
    };
    assert_eq!(found("const A: [&str; 3] = [\"who\", \"out of every\", \"-\"];"), ["who", "out of every"]);
    assert_eq!(found("fn f() -> bool { matches!(g(), \"the\" | \",\") || g() == b\"her\" }"), ["the", "her"]);
    assert_eq!(found("fn f() { w.ends_with(\"ed\"); w.ends_with(\".\"); w.has(\"the\"); }"), ["ed"]);
    assert_eq!(
        found(
            "const P: &str = \"the? n:(last | 'at least') <month>&[cap] '-' $year [digits2]{1,3} \\\"'s\\\"\";"
        ),
        ["the", "last", "at least", "'s"]
    );
    assert_eq!(
        found("const R: R = R { id: \"dates.now\", about: \"The past.\", patterns: &[\"right now\"] };"),
        ["right", "now"]
    );
    assert_eq!(
        found(
            "/// the\n#[doc = \"the\"] fn f() { format!(\"the\"); }\n#[cfg(test)] mod tests { const A: &str = \"the\"; }"
        ),
        [""; 0]
    );
    assert_eq!(found("const FRAGMENTS: &[(&str, &str)] = &[(\"year\", \"the year\")];"), ["the", "year"]);
    assert_eq!(found("const ENDINGS: [&str; 1] = [\"enko\"];"), ["enko"]);
    assert_eq!(found("const A: [&str; 2] = [\"dates.iso\", \"PRESENT_REF\"];"), [""; 0]);
}

/// The words of all lists.
struct Known {
    analyzer: Analyzer,
    common: BTreeSet<String>,
}

impl Known {
    fn new() -> Self {
        let language = Language::new(&[]).unwrap();
        let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("crates");
        let mut lists = Vec::new();
        words::files(&crates, "lex", &mut lists);
        for list in lists.iter().filter(|list| list.components().any(|part| part.as_os_str() == "data")) {
            language.add_lex(&list.display().to_string(), &std::fs::read_to_string(list).unwrap()).unwrap();
        }
        let common =
            std::fs::read_to_string(crates.join("factum-entities/data/en/common_words.txt")).unwrap();
        let common = common.lines().filter(|line| !line.starts_with('#')).map(str::to_lowercase).collect();
        Self { analyzer: language.finish().unwrap(), common }
    }

    /// Returns whether a text is a word or phrase of a list, or a few such words in lower case.
    fn has(&self, text: &str) -> bool {
        if !text.contains(char::is_alphabetic) {
            return false;
        }
        let lexicon = self.analyzer.lexicon();
        if self.common.contains(&text.to_lowercase()) || lexicon.classes(lexicon.find(text)).next().is_some()
        {
            return true;
        }
        let mut words = text.split(' ');
        let plain = |word: &str| word.chars().all(char::is_lowercase) && self.has(word);
        if (2..=MOST_WORDS).contains(&text.split(' ').count()) && words.all(plain) {
            return true;
        }
        let mut analysis = Analysis::default();
        self.analyzer.analyze(text, &mut analysis);
        let tokens = analysis.tokens(text);
        let one = tokens.len() == 1 && lexicon.classes(tokens.word(0)).next().is_some();
        one || analysis.phrases().iter().any(|phrase| phrase.tokens.len() as usize == tokens.len())
    }
}

/// Finds the words in the sources of a crate.
fn words_of(name: &str, known: &Known) -> Vec<Found> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("crates");
    let mut paths: Vec<PathBuf> = Vec::new();
    words::files(&root.join(name).join("src"), "rs", &mut paths);
    assert!(!paths.is_empty(), "{name} has no sources");
    let mut found = Vec::new();
    for path in paths {
        let file = path.strip_prefix(&root).unwrap().display().to_string();
        let code = syn::parse_file(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let mut survey = Survey { known, name, file, found: Vec::new() };
        survey.visit_file(&code);
        found.append(&mut survey.found);
    }
    found
}
