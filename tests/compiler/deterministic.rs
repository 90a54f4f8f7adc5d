//! The output depends on the text of a specification, and on nothing else.

use std::fs;
use std::path::Path;

use codegen::OutputFile;
use codegen::load::read_dir;
use codegen::source::SourceFile;

use crate::support::{client_package, compile_as, emitted, files_below, root};

#[test]
fn the_output_is_the_same_wherever_the_folder_stands() {
    let elsewhere = tempfile::tempdir().expect("a folder");
    for parents in ["", "another name/with_more/pärents"] {
        let folder = elsewhere.path().join(parents).join("a_specification");
        for path in files_below("spec") {
            let place = folder.join(path.trim_start_matches("spec/"));
            fs::create_dir_all(place.parent().expect("a parent")).expect("a new folder");
            fs::copy(root().join(&path), place).expect("a copy");
        }
        check_same(&generate(&sources(&folder)));
    }
}

#[test]
fn the_output_is_the_same_with_the_line_ends_of_windows() {
    let mut files = sources(&root().join("spec"));
    for file in &mut files {
        assert!(!file.text().contains('\r'), "{} has another line end already", file.path());
        let text = file.text().replace('\n', "\r\n");
        *file = SourceFile::new("spec", file.below(), text);
    }
    check_same(&generate(&files));
}

#[test]
fn the_output_is_the_same_each_time() {
    check_same(&generate(&sources(&root().join("spec"))));
}

fn sources(folder: &Path) -> Vec<SourceFile> {
    read_dir(folder, &folder.display().to_string()).expect("the folder holds a specification")
}

fn generate(files: &[SourceFile]) -> Vec<OutputFile> {
    emitted(compile_as(&client_package(), files))
}

/// Compares files with those of the specification in its usual place.
fn check_same(files: &[OutputFile]) {
    let expected = generate(&sources(&root().join("spec")));
    let paths = |files: &[OutputFile]| -> Vec<String> {
        files.iter().map(|file| file.path.clone()).collect()
    };
    assert_eq!(paths(files), paths(&expected));
    for (file, expected) in files.iter().zip(&expected) {
        let differing = file.text.lines().zip(expected.text.lines());
        let differing = differing.filter(|(one, other)| one != other).take(3);
        let differing: Vec<(&str, &str)> = differing.collect();
        assert!(file.text == expected.text, "{} differs: {differing:#?}", file.path);
    }
}
