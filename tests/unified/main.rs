//! Whether the features are on that the gate `unified` turns on for all other tests of its run.

use serde_json::{Value, json};

#[test]
fn serde_json_keeps_digits_and_order_just_where_its_features_are_on() {
    let text = r#"{"b":1.50,"a":0}"#;
    let value: Value = serde_json::from_str(text).expect("JSON");
    assert_eq!(value.to_string() == text, cfg!(feature = "on"));
}

#[test]
fn regex_syntax_knows_unicode_just_where_its_feature_is_on() {
    assert_eq!(regex_syntax::parse(r"\d").is_ok(), cfg!(feature = "on"));
}

#[cfg(feature = "on")]
#[test]
fn reqwest_can_decompress() {
    let client = reqwest::Client::builder().gzip(true).brotli(true).deflate(true).build();
    assert!(client.is_ok());
}

#[test]
fn a_macro_of_serde_json_gives_what_the_reader_of_it_gives() {
    let read: Value = serde_json::from_str("[1,2.5]").expect("JSON");
    assert_eq!(read, json!([1, 2.5]));
}
