//! JSON, read as serde_json reads it.

use super::{Node, is_number, parse};

/// The tree as serde_json reads it.
fn same(node: &Node<'_>, value: &serde_json::Value) -> bool {
    use serde_json::Value;
    match (node, value) {
        (Node::Null, Value::Null) => true,
        (Node::Bool(one), Value::Bool(other)) => one == other,
        (Node::Text(one), Value::String(other)) => one == other,
        (Node::Number(one), Value::Number(other)) => one.parse::<f64>().ok() == other.as_f64(),
        (Node::List(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(a, b)| same(a, b))
        }
        (Node::Object(_), Value::Object(other)) => {
            other.iter().all(|(name, value)| node.member(name).is_some_and(|one| same(one, value)))
        }
        _ => false,
    }
}

#[test]
fn it_reads_what_serde_json_reads() {
    let texts = [
        "null",
        " true\t",
        "[]",
        "[1,2 , 3]",
        "{}",
        r#"{"a":{"b":[false]},"a":2}"#,
        "-0",
        "-0.0e+10",
        "1E3",
        "0.5",
        "\"\"",
        r#""a\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00""#,
        "\"é\"",
        "\u{feff}1",
        "",
        " ",
        "nul",
        "tru",
        "01",
        "1.",
        ".5",
        "-",
        "+1",
        "1e",
        "1e+",
        "[1,]",
        "[",
        "[1",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{a:1}",
        "\"",
        "\"\\\"",
        "\"\\x\"",
        "\"\\ud800\"",
        "\"\\ud800\\u0041\"",
        "\"\\udc00\"",
        "\"\\u12g4\"",
        "\"\n\"",
        "1 2",
        "\"\u{7f}\"",
        "nullx",
        "[1 2]",
        "{\"a\":1 \"b\":2}",
        "'a'",
    ];
    for text in texts {
        match (parse(text.as_bytes()), serde_json::from_str::<serde_json::Value>(text)) {
            (Ok(node), Ok(value)) => assert!(same(&node, &value), "{text}"),
            (Err(_), Err(_)) => {}
            (ours, theirs) => panic!("{text}: {ours:?}, {theirs:?}"),
        }
    }
}

#[test]
fn depth_and_bytes_that_are_no_text_are_refused() {
    let nested = |depth: usize| [vec![b'['; depth], vec![b']'; depth]].concat();
    assert!(parse(&nested(127)).is_ok());
    assert!(parse(&nested(129)).is_err());
    assert!(parse(&nested(1_000_000)).is_err());
    assert!(parse(b"\"\xff\"").is_err());
}

#[test]
fn numbers_are_told_from_other_texts() {
    for text in ["0", "-1", "1.50", "1e5"] {
        assert!(is_number(text), "{text}");
    }
    for text in ["", "+1", "01", "1 ", " 1", "1.", "NaN", "1,5", "0x1"] {
        assert!(!is_number(text), "{text}");
    }
}
