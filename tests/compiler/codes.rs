//! Every diagnostic code of the compiler is reported somewhere, and has a fixture that shows it or a
//! reason to have none.

use std::collections::BTreeSet;

use codegen::diagnostic::codes::{self, ALL};

use crate::paths::without_tests;
use crate::refused::shown_codes;
use crate::support::{files_below, read};

/// Codes that no YAML of a fixture can show, each with the reason.
const WITHOUT_FIXTURE: &[(&str, &str)] = &[
    ("no_files", "it is about a folder on the disk, and tested with `source`"),
    ("unreadable_file", "it is about the disk, and tested with `source`"),
    ("file_name", "it is about names on the disk, and tested with `source`"),
    ("invalid_utf8", "a fixture is text, and this is bytes; tested with `source`"),
    ("file_too_large", "a fixture would have 10 MiB; tested with `load`"),
    ("readers_disagree", "the first reader refuses all that is known to lead there"),
    ("emitted_no_rust", "it is a fault of the compiler, which no specification should reach"),
];

/// The table itself, which is no report.
const TABLE: &str = "codegen/src/diagnostic/codes.rs";

#[test]
fn each_code_has_a_fixture_or_a_reason_to_have_none() {
    let shown: BTreeSet<String> = shown_codes().into_iter().collect();
    let excused: BTreeSet<&str> = WITHOUT_FIXTURE.iter().map(|(code, _)| *code).collect();
    let mut wrong = Vec::new();
    for code in ALL.iter().map(|code| code.name()) {
        match (shown.contains(code), excused.contains(code)) {
            (false, false) => wrong.push(format!("`{code}` has no fixture")),
            (true, true) => wrong.push(format!("`{code}` has a fixture, so it needs no reason")),
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_code_that_is_shown_or_excused_exists() {
    let excused = WITHOUT_FIXTURE.iter().map(|(code, _)| (*code).to_owned());
    for code in shown_codes().into_iter().chain(excused) {
        assert!(codes::find(&code).is_some(), "{TABLE} has no `{code}`");
    }
}

#[test]
fn each_code_stands_in_the_table_once_and_is_reported() {
    let is_source =
        |path: &String| path.ends_with(".rs") && !path.contains("/tests") && path.as_str() != TABLE;
    let sources = files_below("codegen/src").into_iter().filter(is_source);
    let tokens = sources.map(|path| {
        without_tests(read(&path).parse().expect("codegen is Rust")).to_string().replace(' ', "")
    });
    let text: String = tokens.collect();
    let mut names = BTreeSet::new();
    for code in ALL {
        let name = code.name();
        assert!(names.insert(name), "{TABLE} has `{name}` twice");
        let constant = format!("codes::{}", name.to_uppercase());
        let is_whole =
            |rest: &str| !rest.starts_with(|next: char| next == '_' || next.is_alphanumeric());
        let reported = text.split(&constant).skip(1).any(is_whole);
        assert!(reported, "nothing in codegen/src reports `{constant}`");
    }
}
