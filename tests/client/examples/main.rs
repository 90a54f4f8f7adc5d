//! The examples of the client, run as programs on the simulator: all that they print.

mod program;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use program::Example;

/// The example of this name; `printed/` holds what it prints.
macro_rules! example {
    ($name:literal) => {
        Example { name: $name, printed: include_str!(concat!("printed/", $name, ".txt")) }
    };
}

const EXAMPLES: [Example; 26] = [
    example!("address_validation"),
    example!("blocking"),
    example!("cancel_label"),
    example!("cancel_pickup"),
    example!("chunks"),
    example!("day_in_transit"),
    example!("drift"),
    example!("first_call"),
    example!("fleet"),
    example!("form"),
    example!("label"),
    example!("manifest"),
    example!("metrics"),
    example!("middleware"),
    example!("moments"),
    example!("paging"),
    example!("pickup"),
    example!("rate"),
    example!("rate_limits"),
    example!("retry"),
    example!("shipper_account"),
    example!("signing"),
    example!("spans"),
    example!("states"),
    example!("tracking_today"),
    example!("webhook_server"),
];

#[test]
fn every_example_prints_the_same_each_time() {
    EXAMPLES.into_iter().for_each(Example::check);
}

#[test]
fn every_example_of_the_client_is_run_here() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated/examples");
    let entries = fs::read_dir(folder).expect("the examples").map(|entry| entry.expect("an entry"));
    let files: BTreeSet<String> = entries
        .filter_map(|entry| entry.file_name().to_str()?.strip_suffix(".rs").map(str::to_owned))
        .collect();
    assert_eq!(files, EXAMPLES.map(|example| example.name.to_owned()).into());
}

#[test]
fn the_readme_observes_drift_as_the_example_does() {
    let example = include_str!("../../../generated/examples/drift.rs");
    let project = include_str!("../../../README.md");
    let is_shown = |line: &&str| line.contains("DriftObserver::new()") || line.contains(".drift(");
    let shown: Vec<&str> = example.lines().filter(is_shown).map(str::trim).collect();
    assert_eq!(shown.len(), 2);
    assert!(project.contains(&shown.join("\n")), "{shown:?}");
}

#[test]
fn both_readmes_show_the_first_call_as_it_runs() {
    let example = include_str!("../../../generated/examples/first_call.rs");
    let (_, program) = example.split_once("\n\n").expect("a program below the documentation");
    let project = include_str!("../../../README.md");
    let client = include_str!("../../../generated/README.md");
    assert!(project.contains(&format!("```rust\n{program}```")), "README.md");
    assert!(client.contains(&format!("```rust,ignore\n{program}```")), "generated/README.md");
}

#[test]
fn both_readmes_show_the_interceptor_as_it_runs() {
    let example = include_str!("../../../generated/examples/middleware.rs");
    let (_, rest) = example.split_once("impl Interceptor for ReadOnly").expect("an interceptor");
    let (body, _) = rest.split_once("\n}\n").expect("its end");
    let interceptor = format!("impl Interceptor for ReadOnly{body}\n}}\n```");
    let project = include_str!("../../../README.md");
    let client = include_str!("../../../generated/README.md");
    assert!(project.contains(&format!("```rust\n{interceptor}")), "README.md");
    assert!(client.contains(&format!("```rust,ignore\n{interceptor}")), "generated/README.md");
}

#[test]
fn the_readme_shows_a_client_in_a_browser_as_it_runs() {
    let (_, section) = include_str!("../../../README.md")
        .split_once("### In a browser, in Node, at the edge")
        .expect("a section");
    let block = section.split("```").nth(1).and_then(|block| block.strip_prefix("rust\n"));
    let example = include_str!("../../../generated/examples/browser/main.rs");
    for line in block.expect("a block of Rust").lines() {
        assert!(example.lines().any(|other| other.trim() == line.trim()), "{line}");
    }
}
