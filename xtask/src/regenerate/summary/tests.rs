use codegen::source::SourceFile;
use codegen::{CompilationOptions, generate};

use super::*;

/// A run over specifications that are one file each.
fn run(mode: RunMode, texts: &[&str]) -> Run {
    let packages = texts.iter().map(|text| {
        let file = SourceFile::new("spec", "library/api.yaml", (*text).to_owned());
        let name = "library".to_owned();
        let report = generate(
            &[file],
            &CompilationOptions { package: name.clone(), ..CompilationOptions::default() },
        )
        .diagnostics;
        Package { name, report, made: None, timings: Vec::new(), command: String::new() }
    });
    Run { mode, packages: packages.collect() }
}

const BASE: &str = "servers: { production: https://library.example }\n\
                    auth: { key: { header: x-api-key } }\n";

fn last_lines(run: &Run, count: usize) -> Vec<String> {
    let text = diagnostics(run, false);
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    assert_eq!(text.matches("cargo xtask explain").count(), 1, "{text}");
    lines[lines.len() - count..].to_vec()
}

#[test]
fn a_report_ends_with_how_to_learn_more() {
    let wrong = format!("{BASE}operation: {{}}\n");
    let expected = [
        "1 error: nothing was written",
        "For more about this, run `cargo xtask explain unknown_key`.",
    ];
    assert_eq!(last_lines(&run(RunMode::Write, &[&wrong]), 2), expected);
}

#[test]
fn a_code_of_several_specifications_is_named_once() {
    let wrong = format!("{BASE}operation: {{}}\nschema: {{}}\n");
    let expected = [
        "4 errors: nothing was compared",
        "For more about this, run `cargo xtask explain unknown_key`.",
    ];
    assert_eq!(last_lines(&run(RunMode::Check, &[&wrong, &wrong]), 2), expected);
}

#[test]
fn three_codes_are_named_and_those_of_errors_come_first() {
    let warned = format!("{BASE}schemas: {{ Book: {{ fields: {{ id: String }} }} }}\n");
    let wrong = format!(
        "{warned}operations: {{ a: {{ http: GET /a, body: Book, returns: Integer }}, \
         B: {{ http: \"GET /b/{{id}}\" }} }}\n"
    );
    let expected = "For more about these, run `cargo xtask explain get_has_no_body \
                    answers_are_objects bad_case`.";
    let run = run(RunMode::Write, &[&wrong]);
    assert_eq!(run.packages[0].report.codes().len(), 4, "{}", diagnostics(&run, false));
    assert_eq!(last_lines(&run, 1), [expected]);
}

#[test]
fn a_warning_alone_says_how_to_learn_more() {
    let warned = format!("{BASE}schemas: {{ Book: {{ fields: {{ id: String }} }} }}\n");
    let expected = ["1 warning", "For more about this, run `cargo xtask explain unused_name`."];
    assert_eq!(last_lines(&run(RunMode::Write, &[&warned]), 2), expected);
}

#[test]
fn a_report_that_says_nothing_is_empty() {
    assert_eq!(diagnostics(&run(RunMode::Write, &[BASE]), true), "");
}
