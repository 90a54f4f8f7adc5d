use super::*;
use crate::load::{Sources, load_sources};
use crate::source::SourceFile;

fn file(path: &str, text: &str) -> SourceFile {
    let (root, below) = path.split_once('/').unwrap_or(("spec", path));
    SourceFile::new(root, below, text)
}

fn sources(files: &[SourceFile]) -> Sources<'_> {
    let mut diagnostics = Diagnostics::default();
    let sources = load_sources(files, &mut diagnostics);
    assert!(diagnostics.is_empty(), "{}", diagnostics.render_text(&sources, false));
    sources
}

#[test]
fn shows_the_line_the_other_place_and_the_help() {
    let files = [file("spec/a.yaml", "é: { one: 1 }\nfields:\n  id: String\n")];
    let mut diagnostics = Diagnostics::default();
    diagnostics
        .error(
            codes::UNKNOWN_NAME,
            Pointer::root(0).key("fields").key("id"),
            "no schema is `Strin`",
        )
        .related(DiagnosticPlace::Key(Pointer::root(0).key("é")), "declared here")
        .help("did you mean `String`?");
    let expected = "\
error[unknown_name]: no schema is `Strin`
 --> spec/a.yaml:3:7
  |
1 | é: { one: 1 }
  | - declared here
2 | fields:
3 |   id: String
  |       ^^^^^^
  |
  = help: did you mean `String`?
";
    assert_eq!(diagnostics.render_text(&sources(&files), false), expected);
}

#[test]
fn shows_places_in_two_files() {
    let files = [file("spec/a.yaml", "a: 1\n"), file("spec/b.yaml", "\nb: 2\n")];
    let mut diagnostics = Diagnostics::default();
    diagnostics
        .warning(codes::NAME_GIVEN_TWICE, Pointer::root(1).key("b"), "two of them")
        .related(DiagnosticPlace::Key(Pointer::root(0).key("a")), "the other one");
    let expected = "\
warning[name_given_twice]: two of them
 --> spec/b.yaml:2:4
  |
2 | b: 2
  |    ^
  |
 ::: spec/a.yaml:1:1
  |
1 | a: 1
  | - the other one
";
    assert_eq!(diagnostics.render_text(&sources(&files), false), expected);
}

#[test]
fn shows_a_value_of_several_lines_by_its_key() {
    let files = [file("spec/a.yaml", "a:\n  b:\n    - one\n    - two\n      three\n")];
    let sources = sources(&files);
    let at = |pointer: Pointer| {
        sources.span_of(&DiagnosticPlace::Value(pointer)).map(|span| (span.start, span.end))
    };
    let b = Pointer::root(0).key("a").key("b");
    assert_eq!(at(b.clone()), Some((5, 6)));
    assert_eq!(at(b.index(0)), Some((14, 17)));
    assert_eq!(at(b.index(7)), Some((5, 6)), "what is missing is shown by what is around it");
    assert_eq!(at(Pointer::root(5)), None);
    let mut diagnostics = Diagnostics::default();
    diagnostics.error(codes::WRONG_SHAPE, b.index(1), "no");
    let text = diagnostics.render_text(&sources, false);
    assert!(text.contains("4 |     - two\n  |       ^^^\n"), "{text}");
}

#[test]
fn shows_whole_files_and_bare_paths() {
    let files = [file("spec/a.yaml", "a: 1\n")];
    let mut diagnostics = Diagnostics::default();
    diagnostics
        .error(codes::SYNTAX, DiagnosticPlace::File(0), "one")
        .related(DiagnosticPlace::Path("spec/c".to_owned()), "two");
    diagnostics
        .error(codes::TOO_DEEP, DiagnosticPlace::Path("spec/b.yml".to_owned()), "three")
        .help("four");
    let expected = "\
error[syntax]: one
--> spec/a.yaml
 = note: spec/c: two

error[too_deep]: three
--> spec/b.yml
 = help: four
";
    assert_eq!(diagnostics.render_text(&sources(&files), false), expected);
}

#[test]
fn prints_little_of_a_long_line_and_of_a_long_message() {
    let long = format!("a: \"{}\"\nb: 1\n", "€".repeat(1_000_000));
    let files = [file("spec/a.yaml", &long)];
    let sources = sources(&files);
    let mut diagnostics = Diagnostics::default();
    diagnostics
        .error(codes::SYNTAX, Pointer::root(0).key("a"), "m".repeat(1_000_000))
        .help(long.clone());
    diagnostics
        .error(codes::TOO_DEEP, Pointer::root(0).key("b"), "n")
        .related(Span { file: 0, start: 1_500_001, end: 9_999_999 }, "in the middle");
    let text = diagnostics.render_text(&sources, false);
    assert!(text.len() < 6_000, "{}", text.len());
    assert!(text.contains("the line is too long to be shown; it says `a: \"€€"), "{text}");
    assert!(text.contains("in the middle at spec/a.yaml:1:500004; the line"), "{text}");
    let json = diagnostics.render_json(&sources);
    assert!(json[0]["source_line"].as_str().unwrap().len() < 2_000);
}

#[test]
fn spells_out_what_does_not_show() {
    assert_eq!(excerpt("a\tb\nc\u{202e}d\0"), "a\\tb\\nc\\u{202e}d\\u{0000}");
    assert_eq!(excerpt(&"x".repeat(61)), format!("{}…", "x".repeat(60)));
}

#[test]
fn colours_only_where_asked() {
    let files = [file("spec/a.yaml", "a: 1\n")];
    let mut diagnostics = Diagnostics::default();
    diagnostics.error(codes::SYNTAX, DiagnosticPlace::File(0), "one");
    let sources = sources(&files);
    assert!(diagnostics.render_text(&sources, true).contains('\u{1b}'));
    assert!(!diagnostics.render_text(&sources, false).contains('\u{1b}'));
}

#[test]
fn orders_by_place_and_says_nothing_twice() {
    let files = [file("spec/a.yaml", "a: 1\nb: 2\n"), file("spec/b.yaml", "c: 3\n")];
    let sources = sources(&files);
    let mut diagnostics = Diagnostics::default();
    let root = Pointer::root(0);
    diagnostics.error(codes::WRONG_SHAPE, Pointer::root(1).key("c"), "fifth");
    diagnostics.error(codes::TOO_DEEP, root.key("b"), "fourth");
    diagnostics.error(codes::SYNTAX, root.key("b"), "third");
    diagnostics.error(codes::WRONG_SHAPE, root.key("a"), "second");
    diagnostics.error(codes::WRONG_SHAPE, Span { file: 0, start: 3, end: 4 }, "second");
    diagnostics.error(codes::WRONG_SHAPE, DiagnosticPlace::File(0), "first");
    diagnostics.sort_and_dedupe(&sources);
    let messages: Vec<&str> = diagnostics.iter().map(|found| found.message.as_str()).collect();
    assert_eq!(messages, ["first", "second", "third", "fourth", "fifth"]);
}

#[test]
fn gives_machines_lines_columns_and_pointers() {
    let files = [file("spec/a.yaml", "é: [ö, ü]\n")];
    let mut diagnostics = Diagnostics::default();
    let at = Pointer::root(0).key("é").index(1);
    diagnostics
        .warning(codes::SYNTAX, at, "m")
        .related(DiagnosticPlace::Key(Pointer::root(0).key("é")), "r");
    let expected = serde_json::json!([{
        "code": "syntax", "severity": "warning", "message": "m", "help": null,
        "file": "spec/a.yaml", "line": 1, "column": 8, "end_line": 1, "end_column": 9,
        "pointer": "é/1", "source_line": "é: [ö, ü]",
        "related": [{
            "file": "spec/a.yaml", "line": 1, "column": 1, "end_line": 1, "end_column": 2,
            "pointer": "é", "source_line": "é: [ö, ü]", "message": "r",
        }],
    }]);
    assert_eq!(diagnostics.render_json(&sources(&files)), expected);
}

#[test]
fn finds_the_name_that_was_meant() {
    let known = ["fields", "rules", "deprecated", "book_number", "id"];
    let meant = |name: &str| nearest(name, known.into_iter());
    assert_eq!(meant("feilds"), Some("fields"));
    assert_eq!(meant("Fields"), Some("fields"));
    assert_eq!(meant("depricated"), Some("deprecated"));
    assert_eq!(meant("book-numbr"), Some("book_number"));
    assert_eq!(meant("ID"), Some("id"));
    assert_eq!(meant("rule"), Some("rules"));
    assert_eq!(meant("branch"), None);
    assert_eq!(meant(""), None);
    assert_eq!(meant(&"x".repeat(1_000_000)), None);
}
