//! Runs every case file: the specification of the extractors.

#[test]
fn cases() {
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::glob!("cases", "*/*.md", |path| {
            insta::assert_snapshot!(factum_testkit::report(path, &factum::registry()));
        });
    });
}
