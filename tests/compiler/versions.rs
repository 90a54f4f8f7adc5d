//! The specification holds for every version that it names, not only for those that are emitted.

use codegen::Outcome;
use codegen::source::{SourceFile, read_dir};

use crate::support::{compile_as, root};

#[test]
fn every_version_of_the_specification_is_accepted_without_a_word() {
    let files = read_dir(&root().join("spec"), "spec").expect("the folder holds a specification");
    let files: Vec<SourceFile> = files.iter().map(emit_all).collect();
    let Outcome { output, diagnostics, .. } = compile_as("every_version", &files);
    assert_eq!(diagnostics.text(false), "");
    let counts = output.expect("nothing was refused").counts;
    assert!(counts.versions > counts.apis, "an API has several versions: {counts:?}");
}

/// The file without the key that leaves versions out.
fn emit_all(file: &SourceFile) -> SourceFile {
    let emits = |line: &&str| !line.starts_with("emit:");
    let text: String = file.text().split_inclusive('\n').filter(emits).collect();
    SourceFile::new("spec", file.below(), text)
}
