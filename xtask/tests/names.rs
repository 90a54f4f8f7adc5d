//! Unknown names on the command line are refused before anything is compiled.

use std::process::{Command, Output};

/// Runs the tool where cargo can't be started.
fn run(line: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(line.split(' ')).env("CARGO", "/nowhere/cargo");
    command.output().expect("the tool starts")
}

#[test]
fn an_unknown_name_is_refused_before_anything_is_compiled() {
    for (line, known) in [
        ("faults NOPE", "the suites are bytes, wires"),
        ("faults bytes NOPE", "the suites are bytes, wires"),
        ("soak NOPE", "the suites are bytes, wires"),
        ("soak bytes", "run it once with `cargo xtask faults bytes`"),
        ("bench --only NOPE", "possible values: regenerate"),
        ("conformance --sdk NOPE", "the SDKs are pypi-tracking-sdk-2.0.2, npm-aftership-8.1.0"),
        ("versions NOPE", "write the API and its version"),
        ("versions nope/v1", "there is no `nope/v1`"),
        ("check --except NOPE", "possible values: fmt"),
        ("coverage NOPE", "unexpected argument 'NOPE'"),
        ("coverage --format NOPE", "possible values: text"),
        ("explain nope", "nope"),
    ] {
        let Output { status, stderr, stdout } = run(line);
        let said = String::from_utf8_lossy(&stderr);
        assert_eq!(status.code(), Some(2), "{line}: {said}");
        assert!(said.contains(known), "{line}: {said}");
        assert!(stdout.is_empty(), "{line}: {}", String::from_utf8_lossy(&stdout));
    }
}

#[test]
fn missing_recordings_are_reported_before_any_test_runs() {
    let Output { status, stderr, .. } = run("coverage --recordings /nowhere/recordings");
    let said = String::from_utf8_lossy(&stderr);
    assert_eq!(status.code(), Some(1), "{said}");
    assert!(said.contains("/nowhere/recordings"), "{said}");
}

#[test]
fn the_suites_are_listed_without_building_them() {
    let Output { status, stdout, .. } = run("faults --list");
    let listed = String::from_utf8_lossy(&stdout);
    assert!(status.success(), "{listed}");
    assert!(listed.contains("mutants      spoiled answers"), "{listed}");
}

#[test]
fn a_known_name_is_handed_to_cargo() {
    let Output { stderr, .. } = run("faults bytes");
    let said = String::from_utf8_lossy(&stderr);
    assert!(said.contains("cargo can't be started"), "{said}");
}
