//! Checks that the features are on that the gate `unified` enables for the tests of its run.

use serde_json::Value;

#[test]
fn serde_json_keeps_digits_just_where_its_feature_is_on() {
    let text = "[1.50,18446744073709551616]";
    let value: Value = serde_json::from_str(text).expect("JSON");
    let kept = value.to_string();
    assert_eq!(kept == text, cfg!(feature = "on"));
}

// In the whole workspace, a dependency of the tests enables it too.
#[cfg(feature = "on")]
#[test]
fn regex_syntax_knows_unicode() {
    assert!(regex_syntax::parse(r"\d").is_ok());
}

#[cfg(feature = "on")]
#[test]
fn reqwest_can_decompress() {
    let client = reqwest::Client::builder().gzip(true).deflate(true).build();
    assert!(client.is_ok());
}
