//! Fixtures that the compiler accepts: each shows one form of the language and what becomes of it.
//!
//! A line `# show: struct Book; impl Validate for Book` names what is shown in full.

use std::fs;

use codegen::OutputFile;

use crate::support::{compile_text, emitted, snapshots};
use crate::{items, surface};

#[test]
fn accepts_each_form_of_the_language() {
    snapshots(|| {
        insta::glob!("../fixtures/accepted", "*.yaml", |path| {
            let text = fs::read_to_string(path).expect("the fixture");
            insta::assert_snapshot!("accepted", check_accepted(&text));
        });
    });
}

/// Compiles a fixture, parses all that is emitted, and shows what the fixture is about.
fn check_accepted(text: &str) -> String {
    let outcome = compile_text(text);
    let warnings = outcome.diagnostics.text(false);
    let files = emitted(outcome);
    for file in files.iter().filter(|file| file.path.ends_with(".rs")) {
        items::parse(file);
    }
    let is_shown = |file: &&OutputFile| {
        file.path.contains("/schemas/") || file.path.contains("/operations/")
    };
    let surface = surface::lines(files.iter().filter(is_shown)).join("\n");
    let mut snapshot = format!("{warnings}{surface}\n");
    for wanted in text.lines().filter_map(|line| line.strip_prefix("# show: ")) {
        for wanted in wanted.split("; ") {
            snapshot += &format!("\n{}", items::show(wanted, &files));
        }
    }
    snapshot
}
