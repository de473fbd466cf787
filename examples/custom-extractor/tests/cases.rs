//! Runs the case files of this extractor with factum's testkit.

#[test]
fn cases() {
    let cases = factum_testkit::Cases::new(factum::registry().with::<custom_extractor::Votes>());
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::glob!("cases", "*/*.md", |path| insta::assert_snapshot!(cases.report(path)));
    });
}

#[test]
fn a_misspelt_option_is_an_error_with_its_place() {
    let registry = factum::registry().with::<custom_extractor::Votes>();
    let yaml = "version: \"1\"\nextract:\n  - uses: votes\n    with: { at_lest: 50 }\n";
    let errors =
        factum::Pipeline::from_yaml("votes.yaml", yaml, ".", &registry).expect_err("`at_lest` is unknown");
    insta::assert_snapshot!(errors.render(false));
}
