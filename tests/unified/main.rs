//! Whether the features are on that the gate `unified` turns on for all other tests of its run.

use serde_json::Value;

#[test]
fn serde_json_keeps_digits_and_order_just_where_its_features_are_on() {
    let text = r#"{"b":1.50,"a":0}"#;
    let value: Value = serde_json::from_str(text).expect("JSON");
    let kept = value.to_string();
    assert_eq!(kept == text, cfg!(feature = "on"));
}

// In the whole workspace a tool of the tests turns it on, too.
#[cfg(feature = "on")]
#[test]
fn regex_syntax_knows_unicode() {
    assert!(regex_syntax::parse(r"\d").is_ok());
}

#[cfg(feature = "on")]
#[test]
fn reqwest_can_decompress() {
    let client = reqwest::Client::builder().gzip(true).brotli(true).deflate(true).build();
    assert!(client.is_ok());
}
