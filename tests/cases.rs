//! Runs every case file: the specification of the extractors.

#[test]
fn cases() {
    let cases = factum_testkit::Cases::new(factum::registry());
    let mut wrong = Vec::new();
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::glob!("cases", "*/*.md", |path| match cases.check(path) {
            Ok(frames) => insta::assert_snapshot!(frames),
            Err(report) => wrong.push(report),
        });
    });
    assert!(wrong.is_empty(), "{} cases are wrong\n\n{}", wrong.len(), wrong.join("\n\n"));
}
