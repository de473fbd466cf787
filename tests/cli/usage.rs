//! What the program says of itself, and of wrong usage.

use std::fs;

use insta::assert_snapshot;

use crate::{factum, shown, text, world};

#[test]
fn a_typo_in_the_pipeline_is_shown_in_its_line() {
    let folder = world();
    fs::write(folder.path().join("p.yaml"), "version: \"1\"\nextract:\n  - uses: datse\n").unwrap();
    assert_snapshot!(shown(&factum(folder.path(), &["run", "p.yaml", "a.txt"])));
}

#[test]
fn a_missing_pipeline_is_named() {
    let output = factum(world().path(), &["run", "none.yaml", "a.txt"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("none.yaml"));
}

#[test]
fn a_wrong_flag_is_a_usage_error() {
    assert_snapshot!(shown(&factum(world().path(), &["run", "p.yaml", "--jbos", "2"])));
}

#[test]
fn a_pipeline_without_inputs_asks_for_them() {
    assert_snapshot!(shown(&factum(world().path(), &["run", "p.yaml"])));
}

#[test]
fn check_describes_a_good_pipeline() {
    assert_snapshot!(shown(&factum(world().path(), &["check", "p.yaml"])));
}

#[test]
fn plugins_are_listed_and_described() {
    assert_snapshot!(shown(&factum(world().path(), &["plugins"])));
    let output = factum(world().path(), &["plugins", "nothing"]);
    assert_eq!(output.status.code(), Some(2));
    for kind in ["dates", "counts", "entities", "exclusions"] {
        let output = factum(world().path(), &["plugins", kind]);
        assert_eq!(output.status.code(), Some(0));
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.contains("Options (under `with:`):") && text.contains("disable:"), "{text}");
    }
}

#[test]
fn csv_needs_a_folder_and_fills_one_file_a_kind() {
    let folder = world();
    assert_snapshot!(shown(&factum(folder.path(), &["run", "p.yaml", "a.txt", "--format", "csv"])));
    let output = factum(folder.path(), &["run", "p.yaml", "a.txt", "--format", "csv", "-o", "out"]);
    assert_eq!(output.status.code(), Some(0));
    let counts = fs::read_to_string(folder.path().join("out/counts.csv")).unwrap();
    assert_eq!(counts.lines().count(), 2, "{counts}");
}

#[test]
fn schemas_completions_and_manual_page_print() {
    for arguments in [&["schema", "pipeline"][..], &["schema", "facts"], &["completions", "bash"], &["man"]] {
        let output = factum(world().path(), arguments);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
        assert!(output.stdout.len() > 500, "{arguments:?}");
    }
}

#[test]
fn the_pipeline_schema_accepts_the_bundled_pipelines() {
    let schema = factum::registry().schema();
    let validator = jsonschema::validator_for(&schema).unwrap();
    // The file is YAML; this is what an editor sees of it.
    let seen = serde_json::json!({ "version": "1", "extract": [{ "uses": "dates" }, { "uses": "counts", "with": {} }] });
    assert!(validator.is_valid(&seen));
    let misspelt =
        serde_json::json!({ "version": "1", "extract": [{ "uses": "dates", "with": { "ancor": "news" } }] });
    assert!(!validator.is_valid(&misspelt));
}

#[test]
fn the_manual_page_holds_the_options_of_every_command() {
    let page = text(&factum(world().path(), &["man"]).stdout).replace("\\-", "-");
    let (head, rest) = page.split_once(".SH \"FACTUM RUN\"").unwrap();
    // Every option that the help of a command names stands in its section, or at the head of the page.
    let sections: Vec<_> = rest.split("\n.SH ").collect();
    let mut seen = 0;
    for (number, command) in ["run", "check", "plugins", "schema", "completions", "man"].iter().enumerate() {
        let section = sections[number];
        let title = format!("\"FACTUM {}\"", command.to_uppercase());
        assert!(number == 0 || section.starts_with(&title), "{section}");
        let help = text(&factum(world().path(), &[command, "--help"]).stdout);
        for option in help.split_whitespace().filter(|word| word.starts_with("--")) {
            let option = option.trim_end_matches(|c: char| !c.is_alphanumeric());
            assert!(section.contains(option) || head.contains(option), "{command}: {option}\n{section}");
            seen += 1;
        }
    }
    assert!(seen > 15, "only {seen} options");
    assert!(sections[0].contains("--explain") && !head.contains("--explain"));
    assert!(!sections[1].contains("--explain"), "options stand with their own command");
}

#[test]
fn all_exit_statuses_stand_in_the_help_and_in_the_readme() {
    let help = text(&factum(world().path(), &["--help"]).stdout);
    let readme = fs::read_to_string(crate::repository().join("README.md")).unwrap();
    let listed = help.split("Exit status:\n").nth(1).unwrap();
    let statuses: Vec<_> = listed.lines().map(|line| line.split_whitespace().next().unwrap()).collect();
    assert_eq!(statuses, ["0", "1", "2", "3", "4", "130"]);
    for status in statuses {
        assert!(readme.contains(&format!("\n| {status} |")), "{status}");
    }
}

#[test]
fn the_number_of_jobs_is_checked_and_zero_is_one_a_core() {
    let folder = world();
    let run = |jobs: &str| factum(folder.path(), &["run", "p.yaml", "a.txt", &format!("--jobs={jobs}")]);
    assert!(run("0").status.success());
    assert_eq!(run("0").stdout, run("1").stdout);
    for wrong in ["none", "-1", "1025", "99999999999999999999"] {
        let output = run(wrong);
        assert_eq!(output.status.code(), Some(2), "{wrong}");
        let said = text(&output.stderr);
        assert!(said.contains(wrong) && said.contains("a whole number from 0 to 1024"), "{said}");
    }
}

#[test]
fn the_log_is_colored_like_all_that_is_said() {
    let folder = world();
    let log = |arguments: &[&str], no_color: bool| {
        let mut command = crate::command(folder.path(), &["run", "p.yaml", "a.txt", "-v"]);
        command.args(arguments);
        if !no_color {
            command.env_remove("NO_COLOR");
        }
        text(&command.output().unwrap().stderr)
    };
    let colored = |said: &str| said.contains('\u{1b}');
    assert!(log(&[], false).starts_with(" INFO starting"), "a pipe gets no color");
    assert!(!colored(&log(&[], true)) && !colored(&log(&["--color", "never"], false)));
    assert!(colored(&log(&["--color", "always"], false)));
}

#[test]
fn an_unknown_language_is_one_mistake_with_its_place() {
    let folder = world();
    let yaml = "version: \"1\"\nlanguages: [es]\nextract:\n  - uses: dates\n  - uses: counts\n";
    fs::write(folder.path().join("p.yaml"), yaml).unwrap();
    assert_snapshot!(shown(&factum(folder.path(), &["check", "p.yaml"])));
    // Other mistakes are not hidden behind it.
    fs::write(folder.path().join("p.yaml"), format!("{yaml}    with: {{disable: [counts.nothing]}}\n"))
        .unwrap();
    let said = text(&factum(folder.path(), &["check", "p.yaml"]).stderr);
    assert!(
        said.contains("unknown rule `counts.nothing`") && said.ends_with("p.yaml: 2 mistakes\n"),
        "{said}"
    );
}

#[test]
fn a_pipeline_that_is_no_file_is_told_with_the_cause() {
    let folder = world();
    fs::create_dir(folder.path().join("folder")).unwrap();
    let causes = [("none.yaml", "o such file"), ("folder", "s a directory"), ("a.txt/p", "ot a directory")];
    for (pipeline, cause) in causes {
        let output = factum(folder.path(), &["check", pipeline]);
        assert_eq!(output.status.code(), Some(2));
        let said = text(&output.stderr);
        assert!(said.contains(cause) && said.contains(pipeline), "{said}");
    }
}
