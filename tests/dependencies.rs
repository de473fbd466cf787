//! The crates may depend on each other only as the architecture says.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use cargo_metadata::{DependencyKind, MetadataCommand};

/// What each crate may depend on within the workspace. An extractor never depends on another one.
const ALLOWED: &[(&str, &[&str])] = &[
    ("factum-core", &[]),
    ("factum-lang", &["factum-core"]),
    ("factum-ingest", &["factum-core"]),
    ("factum-normalize", &["factum-core"]),
    ("factum-frame", &["factum-core"]),
    ("factum-output", &["factum-core", "factum-frame"]),
    ("factum-dates", &["factum-core", "factum-lang"]),
    ("factum-counts", &["factum-core", "factum-lang"]),
    ("factum-entities", &["factum-core", "factum-lang"]),
    ("factum-exclusions", &["factum-core", "factum-lang"]),
    (
        "factum-pipeline",
        &["factum-core", "factum-lang", "factum-ingest", "factum-normalize", "factum-frame", "factum-output"],
    ),
    ("factum-testkit", &["factum-core", "factum-ingest", "factum-output", "factum-pipeline"]),
    (
        "factum-fuzz",
        &[
            "factum",
            "factum-core",
            "factum-lang",
            "factum-ingest",
            "factum-frame",
            "factum-output",
            "factum-pipeline",
            "factum-entities",
        ],
    ),
    (
        "factum",
        &[
            "factum-core",
            "factum-lang",
            "factum-ingest",
            "factum-normalize",
            "factum-frame",
            "factum-output",
            "factum-pipeline",
            "factum-dates",
            "factum-counts",
            "factum-entities",
            "factum-exclusions",
        ],
    ),
    ("custom-extractor", &["factum", "factum-core"]),
];

/// What the core may depend on outside the workspace, so that plugin authors do not upgrade with every release.
const CORE_OUTSIDE: &[&str] = &["serde"];

#[test]
fn crates_depend_on_each_other_as_the_architecture_says() {
    let metadata = MetadataCommand::new().no_deps().exec().unwrap();
    let allowed: BTreeMap<_, _> = ALLOWED.iter().copied().collect();
    let mut wrong = Vec::new();
    for package in &metadata.packages {
        let name = package.name.as_str();
        let Some(allowed) = allowed.get(name) else {
            wrong.push(format!("{name} is not listed"));
            continue;
        };
        for dependency in package.dependencies.iter().filter(|d| d.kind == DependencyKind::Normal) {
            let to = dependency.name.as_str();
            let ours = to == "factum" || to.starts_with("factum-");
            if ours && !allowed.contains(&to) {
                wrong.push(format!("{name} depends on {to}"));
            }
            if name == "factum-core" && !ours && !CORE_OUTSIDE.contains(&to) {
                wrong.push(format!("{name} depends on {to}"));
            }
            if to == "serde_yaml" && name != "factum-pipeline" {
                wrong.push(format!("{name} depends on serde_yaml, which only factum-pipeline knows"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let found: Vec<_> = metadata.packages.iter().map(|package| package.name.as_str()).collect();
    let missing: Vec<_> =
        ALLOWED.iter().map(|(name, _)| *name).filter(|name| !found.contains(name)).collect();
    assert!(missing.is_empty(), "not in the workspace: {}", missing.join(", "));
}

#[test]
fn all_crates_ask_for_the_rust_that_the_readme_names() {
    let readme = include_str!("../README.md");
    let named = readme.split_once("[Rust](https://www.rust-lang.org/tools/install) ").unwrap().1;
    let named = named.split_whitespace().next().unwrap();
    let metadata = MetadataCommand::new().no_deps().exec().unwrap();
    let asked = metadata.packages.iter().map(|package| {
        let version = package.rust_version.as_ref().map(|version| {
            assert_eq!(version.patch, 0, "{}: the README names no patch release", package.name);
            format!("{}.{}", version.major, version.minor)
        });
        (package.name.as_str(), version)
    });
    let wrong: Vec<_> = asked.filter(|(_, version)| version.as_deref() != Some(named)).collect();
    assert!(wrong.is_empty(), "not Rust {named}, as the README says: {wrong:?}");
    assert!(metadata.packages.len() >= ALLOWED.len());
}
