//! Fixtures that the compiler accepts: each shows one form of the language and what is emitted for it.
//!
//! A line `# show: struct Book; impl Validate for Book` names what is shown in full, and
//! `descriptor /violations` a part of the descriptor of the first version.

use std::collections::BTreeSet;
use std::fs;

use codegen::{Output, OutputFile};

use crate::support::{compile_text, files_below, fixture, read, snapshots};
use crate::{items, surface};

#[test]
fn accepts_each_form_of_the_language() {
    let (mut refused, mut parsed) = (Vec::new(), BTreeSet::new());
    for path in files_below("tests/fixtures/accepted") {
        let outcome = compile_text(&read(&path));
        match outcome.output {
            None => refused.push(format!("{path}:\n{}", outcome.diagnostics.text(false))),
            // The runtime's files are the same in each client.
            Some(output) => output.files.iter().filter(|file| is_rust(file)).for_each(|file| {
                if parsed.insert(file.text.clone()) {
                    items::parse(file);
                }
            }),
        }
    }
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}

#[test]
fn emits_for_each_form_what_was_reviewed() {
    snapshots(|| {
        insta::glob!("../fixtures/accepted", "*.yaml", |path| {
            let text = fs::read_to_string(path).expect("the fixture");
            insta::assert_snapshot!("accepted", emitted_for(&text));
        });
    });
}

/// The warnings, the surface of schemas and operations, and what the fixture asks to show.
fn emitted_for(text: &str) -> String {
    let outcome = compile_text(text);
    let warnings = outcome.diagnostics.text(false);
    let Some(Output { files, .. }) = outcome.output else {
        return format!("nothing was emitted:\n{warnings}");
    };
    let is_shown =
        |file: &&OutputFile| file.path.contains("/schemas/") || file.path.contains("/operations/");
    let surface = surface::lines(files.iter().filter(is_shown)).join("\n");
    let mut snapshot = format!("{warnings}{surface}\n");
    for wanted in text.lines().filter_map(|line| line.strip_prefix("# show: ")) {
        for wanted in wanted.split("; ") {
            let shown = match wanted.strip_prefix("descriptor ") {
                Some(pointer) => described(text, pointer),
                None => items::show(wanted, &files),
            };
            snapshot += &format!("\n{shown}");
        }
    }
    snapshot
}

/// The part of a descriptor that a pointer names.
fn described(text: &str, pointer: &str) -> String {
    let described = codegen::describe(&fixture(text), &[]).expect("the fixture is accepted");
    let first = serde_json::to_value(&described[0]).expect("a descriptor is JSON");
    format!("{:#}\n", first.pointer(pointer).expect("the descriptor has this part"))
}

fn is_rust(file: &OutputFile) -> bool {
    file.path.ends_with(".rs")
}
