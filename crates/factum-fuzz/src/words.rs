//! Words to make texts of: the lexicon's own, and the sentences of the bundled samples.

use std::sync::LazyLock;

macro_rules! files {
    ($($path:literal),* $(,)?) => { [$((concat!("../../", $path), include_str!(concat!("../../../", $path)))),*] };
}

/// The word lists that the tokenizer gets here, which are all but the names of the world.
pub(crate) const LISTS: [(&str, &str); 17] = files![
    "crates/factum-lang/data/en/function.lex",
    "crates/factum-lang/data/en/numbers.lex",
    "crates/factum-lang/data/en/segmentation.lex",
    "crates/factum-lang/data/en/speech.lex",
    "crates/factum-lang/data/en/time.lex",
    "crates/factum-dates/data/en/dates.lex",
    "crates/factum-counts/data/en/bounds.lex",
    "crates/factum-counts/data/en/claims.lex",
    "crates/factum-counts/data/en/events.lex",
    "crates/factum-counts/data/en/masks.lex",
    "crates/factum-counts/data/en/nouns.lex",
    "crates/factum-counts/data/en/units.lex",
    "crates/factum-counts/data/en/vague.lex",
    "crates/factum-entities/data/en/entities.lex",
    "crates/factum-entities/data/en/names.lex",
    "crates/factum-exclusions/data/en/exclusions.lex",
    "crates/factum-exclusions/data/en/offences.lex",
];

const NAMES: [(&str, &str); 4] = files![
    "crates/factum-entities/data/world/cities.lex",
    "crates/factum-entities/data/world/countries.lex",
    "crates/factum-entities/data/world/given_names.lex",
    "crates/factum-entities/data/world/surnames.lex",
];

const SAMPLES: [(&str, &str); 12] = files![
    "pipelines/samples/amnesty/01-agency-dispatch.txt",
    "pipelines/samples/amnesty/02-weekly-digest.txt",
    "pipelines/samples/amnesty/03-portal-rewrite.txt",
    "pipelines/samples/amnesty/04-ngo-statement.md",
    "pipelines/samples/amnesty/05-local-paper.txt",
    "pipelines/samples/amnesty/06-undated-analysis.txt",
    "pipelines/samples/insurance/01-household-policy.txt",
    "pipelines/samples/insurance/02-crop-cover.txt",
    "pipelines/samples/insurance/03-motor-letter.txt",
    "pipelines/samples/sanctions/01-ministry-notice.txt",
    "pipelines/samples/sanctions/02-news-report.txt",
    "pipelines/samples/sanctions/03-bank-circular.md",
];

/// The words of each list: forms, and the alternatives inside forms.
pub(crate) static WORDS: LazyLock<Vec<Vec<&'static str>>> = LazyLock::new(|| {
    let words = |(_, list): &(&str, &'static str)| -> Vec<&'static str> {
        let lines = list.lines().filter(|line| !line.starts_with(['#', '[']));
        let forms = lines.flat_map(|line| {
            line.rsplit_once('=').map_or(line, |(forms, _)| forms).split([',', '(', ')', '|'])
        });
        forms.map(|form| form.trim().trim_start_matches("\\=")).filter(|form| !form.is_empty()).collect()
    };
    LISTS.iter().chain(&NAMES).map(words).collect()
});

/// The sentences of the samples, more or less.
pub(crate) static SENTENCES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let sentences = SAMPLES.iter().flat_map(|(_, text)| text.split_inclusive(". ")).flat_map(str::lines);
    sentences.map(str::trim).filter(|sentence| !sentence.is_empty()).collect()
});
