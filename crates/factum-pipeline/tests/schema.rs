//! The JSON Schema of pipeline files says what the loader says.

mod plugins;

use factum_pipeline::{Pipeline, PluginInfo};
use serde_json::Value;

fn valid(yaml: &str) -> (bool, bool) {
    let registry = plugins::registry();
    let schema = jsonschema::validator_for(&registry.schema()).expect("the schema is a schema");
    let value: Value = serde_yaml::from_str(yaml).expect("it is YAML");
    (schema.is_valid(&value), Pipeline::from_yaml("p.yaml", yaml, "", &registry).is_ok())
}

#[test]
fn editors_and_the_loader_agree() {
    let right = [
        "version: \"1\"\nextract: [{uses: words}]\n",
        "version: \"1\"\nextract: [{uses: words, id: a-1, with: {least: 3, case: keep, weights: {a: 1.5}}}]\n",
        "version: \"1\"\nextract: [{uses: words}, {uses: pairs, with: {within: 3}}]\n",
        "version: \"1\"\nlanguages: [en]\nnormalize: {quotes: keep}\noutput: {jsonl: {offsets: [bytes]}}\n\
         ingest: {paths: [news]}\nextract: [{uses: words}]\n",
    ];
    for yaml in right {
        assert_eq!(valid(yaml), (true, true), "{yaml}");
    }
    let wrong = [
        "version: 1\nextract: [{uses: words}]\n",
        "version: \"1\"\nextract: []\n",
        "version: \"1\"\n",
        "version: \"1\"\nextract: [{uses: wrods}]\n",
        "version: \"1\"\nextract: [{uses: words, least: 3}]\n",
        "version: \"1\"\nextract: [{uses: words, id: a b}]\n",
        "version: \"1\"\nextract: [{uses: words, with: {least: 300}}]\n",
        "version: \"1\"\nextract: [{uses: words, with: {case: Fold}}]\n",
        "version: \"1\"\nextract: [{uses: words, with: {lest: 3}}]\n",
        "version: \"1\"\nextract: [{uses: words}]\nnormalize: {qoutes: keep}\n",
        "version: \"1\"\nextract: [{uses: words}]\nthreads: 2\n",
    ];
    for yaml in wrong {
        assert_eq!(valid(yaml), (false, false), "{yaml}");
    }
}

#[test]
fn options_of_a_plugin_come_with_docs_and_defaults() {
    let registry = plugins::registry();
    let words = registry.get("words").expect("it is registered");
    let schema = words.schema();
    assert_eq!(schema["properties"]["least"]["description"], "How many letters a word must have.");
    assert_eq!(schema["properties"]["least"]["default"], 1);
    assert_eq!(words.io().expect("it has defaults").layer().as_str(), "words");
    assert!(registry.get("pairs").expect("it is registered").io().is_none(), "`within` has no default");
    assert_eq!(words.rules(), [("words.listed", "A word of the list.")]);
}

#[test]
fn plugins_are_listed_by_kind() {
    let registry = plugins::registry();
    let kinds: Vec<_> = registry.plugins().map(PluginInfo::kind).collect();
    assert_eq!(kinds, ["fails", "pairs", "ping", "pong", "words"]);
}
