//! Every mistake that a pipeline file can hold, and what is said of it.
//!
//! Each snapshot is the whole report, with the text and the underline.

mod plugins;

use factum_pipeline::{Pipeline, PipelineErrors};

fn refused(yaml: &[u8]) -> PipelineErrors {
    let folder = std::env::temp_dir().join(format!("factum-mistakes-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("the folder of temporary files can be written");
    let path = folder.join(format!("{:?}.yaml", std::thread::current().id()).replace(['(', ')'], ""));
    std::fs::write(&path, yaml).expect("the folder of temporary files can be written");
    let errors = Pipeline::load(&path, &plugins::registry()).expect_err("the file is refused");
    std::fs::remove_file(&path).expect("the file was just written");
    errors
}

/// Every report as it is rendered, with the name of the temporary file taken out.
fn report(yaml: &[u8]) -> String {
    let errors = refused(yaml);
    errors.render(false).replace(errors.file(), "p.yaml")
}

macro_rules! mistakes {
    ($($name:ident: $yaml:expr;)*) => {$(
        #[test]
        fn $name() {
            insta::assert_snapshot!(stringify!($name), report($yaml.as_ref()));
        }
    )*};
}

const HEAD: &str = "version: \"1\"\nextract:\n";

mistakes! {
    // The file as a whole.
    empty: "";
    only_comments: "# nothing\n\n# here\n";
    a_list_at_the_top: "- uses: words\n";
    not_utf8: b"version: \"1\"\n# caf\xE9\nextract: [{uses: words}]\n";
    utf16: b"\xFF\xFEv\0e\0r\0s\0";
    a_control_character: "version: \"1\"\nextract:\n  - uses: words # \u{7}\n";
    two_documents: format!("{HEAD}  - uses: words\n---\n{HEAD}  - uses: words\n");
    a_document_behind_an_end: format!("{HEAD}  - uses: words\n...\n# more\nlanguages: [en]\n");
    a_list_behind_a_text: "Circular 12\n# whom it covers\n- one\n- two\n";
    a_tab: "version: \"1\"\nextract:\n\t- uses: words\n";
    an_open_quote: format!("{HEAD}  - uses: \"words\n");
    an_open_bracket: format!("{HEAD}  - {{uses: words, with: {{words: [a, b}}}}\n");
    a_colon_in_a_text: format!("{HEAD}  - uses: words: more\n");
    an_unknown_anchor: format!("{HEAD}  - *nobody\n");
    deep_nesting: format!("{HEAD}  - uses: words\nx: {}{}\n", "[".repeat(200), "]".repeat(200));
    an_alias_in_itself: format!("a: &a [*a]\n{HEAD}  - uses: words\n");
    a_merge_key: format!("{HEAD}  - &d {{uses: words}}\n  - {{<<: *d, id: other}}\n");
    a_tag: format!("{HEAD}  - uses: !name words\n");
    a_tag_on_nothing: "# a tag\n!name &anchor\n";
    a_null: "~ # nothing\n";
    a_list_as_a_key: format!("{HEAD}  - uses: words\n? [a, b]\n: c\n");
    // The keys of the file.
    a_key_twice: format!("{HEAD}  - uses: words\nnormalize: {{}}\nnormalize: {{quotes: keep}}\n");
    unknown_keys: format!("{HEAD}  - uses: words\noutputs: {{}}\nthreads: 4\n");
    version_missing: "extract:\n  - uses: words\n";
    version_misspelt: "verson: \"1\"\nextract:\n  - uses: words\n";
    version_unquoted: "version: 1\nextract:\n  - uses: words\n";
    version_unknown: "version: \"2\"\nextract:\n  - uses: words\n";
    version_empty: "version:\nextract:\n  - uses: words\n";
    extract_missing: "version: \"1\"\n";
    extract_null: "version: \"1\"\nextract:\n";
    extract_no_list: "version: \"1\"\nextract: words\n";
    extract_no_step: "version: \"1\"\nextract: []\n";
    languages_unknown: format!("{HEAD}  - uses: words\nlanguages: [en, xx, en, no]\n");
    languages_false: format!("{HEAD}  - uses: words\nlanguages: [false]\n");
    languages_text: format!("{HEAD}  - uses: words\nlanguages: en\n");
    blocks: format!(
        "{HEAD}  - uses: words\nnormalize: {{quotes: fould, dashes: 3, spces: keep}}\noutput:\n  jsonl:\n    offsets: [bits]\ningest:\n  paths: news\n"
    );
    file_names_without_a_date: format!(
        "{HEAD}  - uses: words\ningest:\n  published:\n    file_name: \"{{date}}-{{yaer}}\"\n"
    );
    a_file_name_that_is_no_pattern: format!("{HEAD}  - uses: words\ningest: {{published: {{file_name: 7, on: \"*\"}}}}\n");
    // Steps.
    a_step_as_text: format!("{HEAD}  - words\n  - 7\n");
    uses_missing: format!("{HEAD}  - id: a\n    with: {{}}\n");
    uses_misspelt: format!("{HEAD}  - use: words\n");
    uses_a_list: format!("{HEAD}  - uses: [words]\n");
    unknown_plugin: format!("{HEAD}  - uses: wrods\n");
    unknown_plugin_far_off: format!("{HEAD}  - uses: sentiment\n");
    options_beside_with: format!("{HEAD}  - uses: words\n    least: 2\n    witch: {{}}\n");
    id_twice: format!("{HEAD}  - {{uses: words, id: a}}\n  - {{uses: words, id: a}}\n");
    default_id_twice: format!("{HEAD}  - uses: words\n  - uses: words\n");
    id_unusable: format!("{HEAD}  - {{uses: words, id: a b}}\n  - {{uses: words, id: 012e}}\n  - {{uses: words, id: true}}\n");
    // Options of plugins.
    wrong_options: format!(
        "{HEAD}  - uses: words\n    with:\n      least: 300\n      case: flod\n      words: [freed, 1984, released]\n      wrods: []\n      weights: {{a: heavy}}\n"
    );
    options_are_a_list: format!("{HEAD}  - uses: words\n    with: [a, b]\n");
    option_missing: format!("{HEAD}  - uses: words\n  - uses: pairs\n    with: {{by: x}}\n");
    options_missing: format!("{HEAD}  - uses: words\n  - uses: pairs\n");
    option_refused_by_its_type: format!("{HEAD}  - uses: words\n  - uses: pairs\n    with: {{within: 100, bye: x}}\n");
    no_option_is_known: format!("{HEAD}  - uses: fails\n    with: {{loud: true}}\n");
    refused_by_build: format!(
        "{HEAD}  - uses: words\n    with:\n      disable:\n        - words.listed\n        - words.lsted\n  - uses: words\n    id: two\n    with: {{words: [a, '']}}\n"
    );
    // The plan.
    layer_missing: format!("{HEAD}  - uses: pairs\n    with: {{within: 3}}\n");
    layer_of_nobody: format!("{HEAD}  - uses: words\n    with: {{layer: others}}\n  - uses: pairs\n    with: {{within: 3}}\n");
    a_cycle: format!("{HEAD}  - uses: ping\n  - uses: pong\n");
    // Together, in the order of the text.
    three_at_once: "verison: \"1\"\nextract:\n  - uses: words\n  - uses: pears\n  - uses: pairs\n    with: {within: many}\n";
    windows_file: b"\xEF\xBB\xBFversion: \"1\"\r\nextract:\r\n  - uses: words\r\n    with: {case: \xC3\xBCber}\r\n    nope: 1\r\n";
}

#[test]
fn an_unreadable_file_is_told_by_name() {
    let errors =
        Pipeline::load("no/such/file.yaml", &plugins::registry()).expect_err("there is no such file");
    assert!(errors.is_unreadable());
    assert!(errors.to_string().starts_with("no/such/file.yaml: the file cannot be read: "), "{errors}");
}

#[test]
fn one_line_a_mistake_with_line_column_and_path() {
    let yaml = "version: \"1\"\nextract:\n  - uses: words\n    with:\n      case: flod\n      least: -1\n";
    let errors = Pipeline::from_yaml("p.yaml", yaml, "", &plugins::registry()).expect_err("two mistakes");
    insta::assert_snapshot!(errors.to_string());
    let places: Vec<_> = errors.iter().map(|e| (e.line(), e.column(), e.path())).collect();
    assert_eq!(
        places,
        [
            (Some(5), Some(13), Some("extract[0].with.case")),
            (Some(6), Some(14), Some("extract[0].with.least")),
        ]
    );
}

#[test]
fn names_of_any_length_are_told_in_short() {
    let long = "x".repeat(50_000);
    for yaml in [
        format!("version: {long}\nextract:\n  - uses: words\n"),
        format!("{HEAD}  - uses: words\nlanguages: [{long}, {long}]\n"),
        format!("{HEAD}  - uses: {long}\n"),
        format!("{HEAD}  - {{uses: words, id: {long}}}\n  - {{uses: words, id: {long}}}\n"),
        format!("{HEAD}  - uses: words\n    with:\n      case: {long}\n"),
        format!("{HEAD}  - uses: words\n    with:\n      ? {long}\n      : 1\n      ? {long}\n      : 2\n"),
        format!("{HEAD}  - uses: words\n    with: {{words: [{long}, '']}}\n"),
    ] {
        let errors = refused(yaml.as_bytes());
        assert!(errors.render(false).len() < 12_000, "{errors}");
        assert!(errors.iter().all(|error| error.line().is_some()), "{errors}");
    }
}

#[test]
fn a_step_too_many_is_told() {
    let step = |i| format!("  - {{uses: ping, id: p{i}}}\n");
    let said = |count| {
        let steps = (0..count).map(step).collect::<Vec<_>>().concat();
        refused(format!("{HEAD}{steps}").as_bytes()).to_string()
    };
    assert!(said(1001).contains("extract: 1001 steps are too many; 1000 is the most"), "{}", said(1001));
    assert!(!said(1000).contains("too many"), "{}", said(1000));
}

#[test]
fn a_file_full_of_mistakes_is_told_in_part() {
    let keys = (0..60).map(|i| format!("key{i}: 1\n")).collect::<Vec<_>>().concat();
    let errors = refused(format!("{keys}{HEAD}  - uses: words\n").as_bytes());
    assert_eq!(errors.iter().count(), 40);
    assert!(errors.render(false).ends_with(": 60 mistakes, 20 of them not shown\n"));
}

#[test]
fn nothing_of_a_file_reaches_the_terminal_as_a_command() {
    let yaml = format!("{HEAD}  - uses: words\n\"a\\e[31m\\u202Eb\": 1\n");
    let report = report(yaml.as_bytes());
    assert!(!report.contains(['\u{1B}', '\u{202E}']), "{report:?}");
    let colored = refused(yaml.as_bytes()).render(true);
    assert!(colored.contains("\u{1B}[1m"), "the report has its own colors");
    assert!(!colored.contains("a\u{1B}[31m"), "{colored:?}");
}
