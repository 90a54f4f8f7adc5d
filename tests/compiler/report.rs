//! Reports: all mistakes of a file at once, each with its place and a way to fix it.

use serde_json::Value;

use crate::support::compile_text;

/// Five mistakes, each on a line of its own, before the operation.
const FIVE: &str = r#"# Five mistakes in one file.
servers: { production: "https://api.example" }
auth: { key: { header: x-api-key } }
schemas:
  Book:
    fields:
      title: { type: String, requird: true }
      pages: { type: Integer, range: 9..=1 }
      labels: list String
      size: { type: String, style: repeated }
operations:
  get_book:
    http: FETCH /books/{id}
    returns: Book
"#;

/// Code, line, column, end of the column, pointer and help of each.
const EXPECTED: [(&str, u64, u64, u64, &str, &str); 5] = [
    ("unknown_key", 7, 30, 37, "schemas/Book/fields/title/requird", "did you mean `required`?"),
    ("empty_range", 8, 38, 43, "schemas/Book/fields/pages/range", "did you mean `1..=9`?"),
    ("bad_type_phrase", 9, 15, 26, "schemas/Book/fields/labels", "write `list of String`"),
    ("unknown_word", 10, 36, 44, "schemas/Book/fields/size/style", "did you mean `repeat`?"),
    (
        "bad_http",
        13,
        11,
        28,
        "operations/get_book/http",
        "the methods are GET, POST, PUT, PATCH, DELETE",
    ),
];

#[test]
fn five_mistakes_in_one_file_are_reported_in_one_run() {
    let report = compile_text(FIVE).diagnostics;
    assert_eq!((report.errors(), report.warnings()), (5, 0), "{}", report.text(false));
    let json = report.json();
    for (found, expected) in json.as_array().expect("a list").iter().zip(EXPECTED) {
        let (code, line, column, end, pointer, help) = expected;
        assert_eq!(found["severity"], "error", "{found:#}");
        assert_eq!(found["file"], "spec/example/api.yaml", "{found:#}");
        assert_eq!(found["code"], code, "{found:#}");
        assert_eq!(found["pointer"], pointer, "{found:#}");
        assert_eq!(found["help"], help, "{found:#}");
        let place = ["line", "column", "end_line", "end_column"].map(|key| &found[key]);
        assert_eq!(place, [line, column, line, end].map(Value::from).each_ref(), "{found:#}");
        let source = FIVE.lines().nth(line as usize - 1).expect("the line");
        assert_eq!(found["source_line"], source, "{found:#}");
    }
}

#[test]
fn the_text_shows_the_same_places_and_helps() {
    let text = compile_text(FIVE).diagnostics.text(false);
    let mut rest = text.as_str();
    for (code, line, column, end, _, help) in EXPECTED {
        let parts = [
            format!("error[{code}]: "),
            format!("--> spec/example/api.yaml:{line}:{column}\n"),
            "^".repeat((end - column) as usize),
            format!("= help: {help}\n"),
        ];
        for part in parts {
            let found = rest.find(&part).unwrap_or_else(|| panic!("no `{part}` in:\n{text}"));
            rest = &rest[found + part.len()..];
        }
    }
    assert_eq!(text.matches("error[").count(), 5, "{text}");
}
