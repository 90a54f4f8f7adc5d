//! Files as text and as YAML: what is refused, and where.

use crate::diagnostic::{DiagnosticPlace, Diagnostics};
use crate::load::{NodeKind, load_sources};
use crate::source::{MOST_BYTES, Pointer, SourceFile};

fn file(text: impl Into<String>) -> [SourceFile; 1] {
    [SourceFile::new("spec", "a.yaml", text)]
}

/// All reports on one file, as `line:column code`.
fn reports(text: &str) -> Vec<String> {
    let files = file(text);
    let mut diagnostics = Diagnostics::default();
    let sources = load_sources(&files, &mut diagnostics);
    diagnostics.sort_and_dedupe(&sources);
    let json = diagnostics.render_json(&sources);
    assert!(diagnostics.render_text(&sources, false).len() < 300_000);
    let rows = json.as_array().unwrap().iter();
    rows.map(|row| format!("{}:{} {}", row["line"], row["column"], row["code"].as_str().unwrap()))
        .collect()
}

#[track_caller]
fn check_accepted(text: &str) {
    assert_eq!(reports(text), [] as [&str; 0], "{text:.100}");
}

#[track_caller]
fn check_refused(text: &str, expected: &[&str]) {
    assert_eq!(reports(text), expected, "{text:.100}");
}

#[test]
fn accepts_what_the_language_has() {
    check_accepted("a: 1\nb: text, with colon:x\nc: [x, \"y\", 'z']\nd: { e: true, f: -1.5 }\n");
    check_accepted("# only\na:\n- b: |\n    one\n\n    two\n  c: >-\n    three\n- - d\n  - e\n");
    check_accepted("401: { name: Unauthorized }\n4x6: 2024-04\nrange: 1..=50\n\"-1\": \"\"\n");
    check_accepted("clear: null\nexample: { a: [null, { b: null }] }\npreset: [null]\n");
    check_accepted("a: b\n  c\n  d\ne: \"f\n  g\"\nh: [i: j]\nk: []\nl: {}\n");
    check_accepted("a: 1\r\nb: 2\r\n\r\nc: |\r\n  d\r\n  e\r\n");
    check_accepted("日本: { ключ: \"значение\" }\nemoji: 🎉\n");
    check_accepted(
        "a: true\nb: False\nc: 0\nd: -0.5\ne: 9223372036854775807\nf: 12:30\ng: 1.2.3\n",
    );
    check_accepted("a: e5\nb: 0xyz\nc: 4_x\nd: ...\ne: _1\nf: 00:30\ng: 2024_04-x\n");
}

#[test]
fn refuses_what_readers_take_for_different_things() {
    check_refused(
        "a: yes\nb: [No, ON]\nOff: 1\n",
        &["1:4 plain_word", "2:5 plain_word", "2:9 plain_word", "3:1 plain_word"],
    );
    check_refused("y: n\na: ~\n", &["1:1 plain_word", "1:4 plain_word", "2:4 plain_word"]);
    check_refused("a: -x\nb: [?x]\n", &["1:4 plain_word", "2:5 plain_word"]);
    check_accepted("a: \"yes\"\nb: 'no'\nc: \"~\"\nd: yesterday\n");
}

#[test]
fn refuses_odd_numbers() {
    for number in [
        "007",
        "-01",
        "00",
        "01.5",
        "0x1F",
        "0o17",
        "0b1",
        ".inf",
        "-.INF",
        ".NaN",
        "1_000",
        "+5",
        "1e3",
        "1E-3",
        ".5",
        "5.",
        "9223372036854775808",
        "123456789012345678901234567890",
    ] {
        check_refused(&format!("a: {number}\n"), &["1:4 odd_number"]);
        check_refused(&format!("{number}: a\n"), &["1:1 odd_number"]);
        check_accepted(&format!("a: \"{number}\"\n"));
    }
}

#[test]
fn refuses_null_but_as_a_literal() {
    check_refused(
        "a: null\nb: { default: null, doc: NULL }\n",
        &["1:4 null_outside_literal", "2:26 null_outside_literal"],
    );
    check_refused("null: 1\n", &["1:1 null_outside_literal"]);
}

#[test]
fn refuses_empty_values() {
    check_refused(
        "a:\nb: { doc: Hello, world }\nc: [\"\", ]\n",
        &["1:1 empty_value", "2:18 empty_value"],
    );
    check_refused("- a\n-\n- b\n", &["2:2 empty_value"]);
    check_refused("a: {b}\n", &["1:5 empty_value"]);
}

#[test]
fn refuses_anchors_aliases_tags_and_merge_keys() {
    check_refused(
        "a: &x 1\nb: *x\nc: !t 2\nd: !!str 3\n",
        &["1:4 anchor_or_tag", "2:4 anchor_or_tag", "3:4 anchor_or_tag", "4:4 anchor_or_tag"],
    );
    check_refused(
        "a: &x\n  b: 1\n<<: *x\n",
        &["1:4 anchor_or_tag", "3:1 anchor_or_tag", "3:5 anchor_or_tag"],
    );
    check_refused("a: *unknown\n", &["1:4 anchor_or_tag"]);
    check_refused("a: !unknown!x 1\n", &["1:4 anchor_or_tag"]);
    check_refused("&a b: 1\n*a : 2\n", &["1:1 anchor_or_tag", "2:1 anchor_or_tag"]);
    check_accepted("\"<<\": 1\na: \"*x\"\n");
}

#[test]
fn refuses_keys_that_are_no_short_texts() {
    check_refused(
        "? [a]\n: 1\n? { b: c }\n: { d: yes }\n",
        &["1:3 complex_key", "3:3 complex_key", "4:8 plain_word"],
    );
    check_refused(": 1\n", &["1:1 complex_key"]);
    check_refused(&format!("{}: 1\n", "k".repeat(257)), &["1:1 complex_key"]);
    check_refused(&format!("{{ \"{}\": 1 }}\n", "k".repeat(5_000)), &["1:3 complex_key"]);
    check_refused("? a\n  b\n: 1\n", &["1:3 complex_key"]);
}

#[test]
fn refuses_document_markers() {
    check_refused("---\na: 1\n", &["1:1 one_document"]);
    check_refused("a: 1\n...\n", &["2:1 one_document"]);
    check_refused("a: 1\n---\nb: yes\n", &["2:1 one_document"]);
    check_refused("%YAML 1.2\n---\na: 1\n", &["2:1 one_document"]);
}

#[test]
fn refuses_keys_given_twice() {
    check_refused(
        "a: 1\nb: { c: 1, \"c\": 2, c: 3 }\na: 2\n",
        &["2:12 repeated_key", "2:20 repeated_key", "3:1 repeated_key"],
    );
    check_refused("1: a\n\"1\": b\n", &["2:1 repeated_key"]);
}

#[test]
fn refuses_empty_files() {
    for text in ["", "\n\n", "# nothing\n"] {
        check_refused(text, &["null:null empty_file"]);
    }
}

#[test]
fn refuses_hidden_characters_and_goes_on() {
    check_refused(
        "a:\tyes\nb: x\u{202e}y\u{feff}\n",
        &["1:3 hidden_character", "1:4 plain_word", "2:5 hidden_character", "2:7 hidden_character"],
    );
    for hidden in ["\0", "\u{1b}", "\u{7f}", "\u{85}", "\u{2028}", "\u{200b}", "\r", "\u{ffff}"] {
        check_refused(&format!("a: \"b{hidden}\"\n"), &["1:6 hidden_character"]);
    }
    check_refused("\u{feff}a: 1\n", &["1:1 hidden_character"]);
    check_refused("a:\n\t- b\n\t- c\n", &["2:1 hidden_character", "3:1 hidden_character"]);
    assert_eq!(reports(&"a: \t\n".repeat(1_000)).len(), 100 + 1);
}

#[test]
fn refuses_what_is_no_yaml() {
    check_refused("a: yes\nb: c: d\ne: yes\n", &["1:4 plain_word", "2:5 syntax"]);
    check_refused("é: [ä\nb: 1\n", &["2:2 syntax"]);
    check_refused("a: @x\n", &["1:4 syntax"]);
    check_refused("a: \"x\n", &["1:4 syntax"]);
}

#[test]
fn refuses_deep_nesting_without_a_stack() {
    check_accepted(&format!("{}x{}", "[".repeat(64), "]".repeat(64)));
    check_refused(&format!("{}x{}", "[".repeat(65), "]".repeat(65)), &["1:65 too_deep"]);
    check_refused(&"[".repeat(10_000), &["1:256 too_deep"]);
    check_refused(&"{a: ".repeat(10_000), &["1:1021 too_deep"]);
    check_refused(&format!("{}x\n", "- ".repeat(10_000)), &["1:129 too_deep"]);
    let steps: String = (0..3_000).map(|level| format!("{}a:\n", " ".repeat(level))).collect();
    check_refused(&steps, &["65:65 too_deep"]);
}

#[test]
fn an_alias_bomb_does_not_grow() {
    let mut text = "a0: &a0 [x, x, x]\n".to_owned();
    for level in 1..30 {
        let below = level - 1;
        text += &format!("a{level}: &a{level} [*a{below}, *a{below}, *a{below}]\n");
    }
    assert!(reports(&text).iter().all(|report| report.ends_with("anchor_or_tag")));
}

#[test]
fn reads_large_files() {
    check_accepted(&format!("a: \"{}\"\n", "x".repeat(5_000_000)));
    check_accepted(&format!("a: [{}]\n", "é, ".repeat(50_000)));
    let keys: String = (0..50_000).map(|key| format!("k{key}: v\n")).collect();
    check_accepted(&keys);
    assert!(reports(&"- ~\n".repeat(50_000)).len() > 50);
    assert!(reports(&format!("a: [{}]", "yes, ".repeat(50_000))).len() > 50);
    check_refused(&"#".repeat(MOST_BYTES + 1), &["null:null file_too_large"]);
}

#[test]
fn keeps_places_and_order() {
    let files = file("z: [1, \"é\"]\n401:\n  a/b: |\n    text\n    more\n\nlast: { ~c: x }\n");
    let mut diagnostics = Diagnostics::default();
    let sources = load_sources(&files, &mut diagnostics);
    assert!(diagnostics.is_empty(), "{}", diagnostics.render_text(&sources, false));
    let text = |at: DiagnosticPlace| {
        sources.span_of(&at).map(|span| &files[0].text()[span.start..span.end])
    };
    let root = Pointer::root(0);
    assert_eq!(text(DiagnosticPlace::from(root.key("z"))), Some("[1, \"é\"]"));
    assert_eq!(text(DiagnosticPlace::from(root.key("z").index(1))), Some("\"é\""));
    assert_eq!(text(DiagnosticPlace::Key(root.key("401"))), Some("401"));
    assert_eq!(text(DiagnosticPlace::from(root.key("401").key("a/b"))), Some("a/b"));
    assert_eq!(text(DiagnosticPlace::from(root.key("last").key("~c"))), Some("x"));
    let block = sources.node(&root.key("401").key("a/b")).unwrap();
    assert_eq!(&files[0].text()[block.span.start..block.span.end], "text\n    more");
    assert!(
        matches!(&block.kind, NodeKind::Scalar { text, plain: false } if text == "text\nmore\n")
    );
    let NodeKind::Mapping(entries) = &sources.root(0).unwrap().kind else { panic!() };
    let keys: Vec<&str> = entries.iter().map(|(key, _)| key.text.as_str()).collect();
    assert_eq!(keys, ["z", "401", "last"]);
}

#[test]
fn reads_each_file_by_itself() {
    let files =
        ["a: [\n", "b: yes\n", "c: 1\n"].map(|text| SourceFile::new("spec", "a.yaml", text));
    let mut diagnostics = Diagnostics::default();
    let sources = load_sources(&files, &mut diagnostics);
    assert_eq!(diagnostics.len(), 2);
    assert!(sources.root(0).is_none() && sources.root(1).is_some() && sources.root(2).is_some());
    assert!(sources.root(3).is_none());
    assert_eq!(sources.file(2).text(), "c: 1\n");
}
