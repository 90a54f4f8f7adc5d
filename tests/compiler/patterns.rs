//! A pattern has one verdict, whatever features of the pattern parser other crates enable.

use crate::support::{compile_text, read};

/// A specification with a place for the pattern.
const FRAME: &str = r#"servers: { production: "https://api.example" }
auth: { key: { header: x-api-key } }
operations:
  delete_book:
    http: DELETE /book
    query:
"#;

/// These tests also build a crate that enables the parser's Unicode features.
#[test]
fn features_of_other_crates_change_no_verdict_on_a_pattern() {
    let unicode = serde_json::json!({ "pattern": r"^\p{Greek}$" });
    let unicode = jsonschema::draft7::new(&unicode).expect("the features are on in this build");
    assert!(unicode.is_valid(&"λ".into()) && !unicode.is_valid(&"l".into()));

    let mut wrong = Vec::new();
    let mut seen = 0;
    for (pattern, expected) in table(&read("tests/fixtures/patterns.txt")) {
        seen += 1;
        let quoted = pattern.replace('\'', "''");
        let text = format!("{FRAME}      a: {{ type: String, pattern: '{quoted}' }}\n");
        let report = compile_text(&text).diagnostics.json();
        let found = report.as_array().expect("a list of diagnostics").iter();
        let found = found.filter(|found| found["code"] == "bad_pattern");
        let messages: Vec<&str> = found.filter_map(|found| found["message"].as_str()).collect();
        let expected = expected.map(|reason| format!("the pattern is not valid: {reason}"));
        if messages != expected.as_deref().into_iter().collect::<Vec<_>>() {
            wrong.push(format!("{pattern}: {messages:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(seen > 40, "only {seen} patterns were judged");
}

/// Each pattern, with the reason why it is refused, which is indented on the next line.
fn table(text: &str) -> Vec<(String, Option<String>)> {
    let mut rows: Vec<(String, Option<String>)> = Vec::new();
    for line in text.lines() {
        match (line.strip_prefix("    "), rows.last_mut()) {
            (Some(reason), Some((_, expected))) => *expected = Some(reason.to_owned()),
            _ => rows.push((line.to_owned(), None)),
        }
    }
    rows
}
