//! The specification is valid for every version that it names, not only for the emitted ones.

use codegen::load::read_dir;
use codegen::source::SourceFile;
use codegen::{Compilation, CompilationOptions, Emitted};

use crate::support::{compile_as, fixture, root};

#[test]
fn every_version_of_the_specification_is_accepted_without_warnings() {
    let files = read_dir(&root().join("spec"), "spec").expect("the folder holds a specification");
    let files: Vec<SourceFile> = files.iter().map(emit_all).collect();
    let Compilation { output, diagnostics, .. } = compile_as("every_version", &files);
    assert_eq!(diagnostics.text(false), "");
    let counts = output.expect("nothing was refused").counts;
    assert!(counts.versions > counts.apis, "an API has several versions: {counts:?}");
}

/// The file without the key that selects the emitted versions.
fn emit_all(file: &SourceFile) -> SourceFile {
    let emits = |line: &&str| !line.starts_with("emit:");
    let text: String = file.text().split_inclusive('\n').filter(emits).collect();
    SourceFile::new("spec", file.below(), text)
}

/// The help for a request of that version of an API.
fn help_for(api: &str, version: &str, text: &str) -> String {
    let emit = vec![Emitted { api: api.to_owned(), version: version.to_owned() }];
    let options = CompilationOptions { package: "example".to_owned(), emit };
    let report = codegen::generate(&fixture(text), &options).diagnostics.json();
    report[0]["help"].as_str().expect("a version that there is not is refused").to_owned()
}

#[test]
fn an_unknown_version_is_refused_with_what_can_be_emitted() {
    let frame = "servers: { production: \"https://api.example\" }\n\
                 auth: { key: { header: x-api-key } }\n\
                 operations: { delete_book: { http: DELETE /book } }\n";
    let versioned = format!("{frame}versions: [v1, v2]\n");
    let both = format!("{frame}# --- spec/other/api.yaml\n{versioned}");
    let names = "the versions are example/v1, example/v2";
    assert_eq!(help_for("example", "v3", &versioned), names);
    let all = "leave out `--emit`, and all";
    assert!(help_for("example", "v1", frame).contains(all), "{}", help_for("example", "v1", frame));
    assert!(help_for("nope", "v1", frame).contains(all), "{}", help_for("nope", "v1", frame));
    assert!(help_for("example", "v1", &both).contains("`example` has no `versions`"));
    assert_eq!(help_for("other", "v3", &both), "the versions are other/v1, other/v2");
}
