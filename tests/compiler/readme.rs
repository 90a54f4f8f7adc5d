//! The README and the first page of every emitted crate begin with a call that can be made.

use codegen::OutputFile;

use crate::items;
use crate::support::{client_package, compile_text, emitted_from, files_below, read};

fn text<'f>(files: &'f [OutputFile], path: &str) -> &'f str {
    files.iter().find(|file| file.path == path).map_or("", |file| &file.text)
}

/// The method that the README calls, if it calls one.
fn called(files: &[OutputFile]) -> Option<&str> {
    let (_, rest) = text(files, "README.md").split_once(" = client.")?;
    rest.split('(').next()
}

#[test]
fn every_readme_shows_a_call_of_one_of_the_operations() {
    for path in files_below("tests/fixtures/accepted") {
        let output = compile_text(&read(&path)).output.expect("an accepted fixture");
        match called(&output.files) {
            Some(method) => {
                // This panics if there is no such method.
                items::show(&format!("fn Client::{method}"), &output.files);
            }
            None => assert_eq!(output.counts.operations, 0, "{path} has operations"),
        }
    }
}

#[test]
fn a_call_that_needs_more_than_a_text_is_given_all_of_it() {
    let fixture = read("tests/fixtures/accepted/first_call.yaml");
    let output = compile_text(&fixture).output.expect("an accepted fixture");
    let readme = text(&output.files, "README.md");
    for needed in
        ["{Client, MakeThing", "client.make_thing(MakeThing::new(", "Part::new(", "Size::Small"]
    {
        assert!(readme.contains(needed), "{needed}: {readme}");
    }
}

#[test]
fn the_first_page_begins_with_the_readme_wherever_all_modules_are_compiled() {
    for (spec, package) in
        [("spec", client_package()), ("tests/fixtures/invented", "invented".into())]
    {
        let files = emitted_from(spec, &package);
        let lib = text(&files, "src/lib.rs");
        let docs: Vec<&str> = lib.split("doc = ").skip(1).collect();
        assert!(docs[0].starts_with("include_str!(\"../README.md\")"), "{}", docs[0]);
        assert!(!docs[0].contains("//! "), "nothing stands before it: {}", docs[0]);
    }
}

#[test]
fn every_manifest_has_all_features_documented() {
    let manifests = [
        read("generated/Cargo.toml"),
        text(&emitted_from("tests/fixtures/invented", "invented"), "Cargo.toml").to_owned(),
    ];
    for manifest in manifests {
        let section = "[package.metadata.docs.rs]\nall-features = true\n";
        assert!(manifest.contains(section), "{manifest}");
    }
}
