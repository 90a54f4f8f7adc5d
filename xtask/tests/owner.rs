//! The tool as the owner of a crate runs it, with files of their own beside the emitted ones.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

const API: &str = "doc: Find books.\n\
    servers: { production: \"https://api.example\" }\n\
    auth: { key: { header: x-api-key } }\n\
    schemas: { Book: { fields: { id: String } } }\n\
    operations: { get_book: { http: GET /book, returns: Book } }\n";

/// A folder with the specification of one API.
fn specification() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir_all(folder.path().join("spec/library")).expect("a folder");
    fs::write(folder.path().join("spec/library/api.yaml"), API).expect("a file");
    folder
}

fn regenerate(folder: &Path, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(folder).args(["regenerate", "--spec", "spec", "--out", "out"]).args(more);
    command.output().expect("the tool starts")
}

/// The stdout of a run that succeeds.
fn said(folder: &Path, more: &[&str]) -> String {
    let output = regenerate(folder, more);
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).expect("text")
}

/// The stderr of a run that ends with this exit code.
fn complaint(folder: &Path, more: &[&str], code: i32) -> String {
    let output = regenerate(folder, more);
    assert_eq!(output.status.code(), Some(code), "{output:?}");
    String::from_utf8(output.stderr).expect("text")
}

fn change(folder: &Path, path: &str, from: &str, to: &str) {
    let path = folder.join(path);
    let text = fs::read_to_string(&path).expect("a file");
    assert!(text.contains(from), "{text}");
    fs::write(path, text.replace(from, to)).expect("a file");
}

fn read(folder: &Path, path: &str) -> String {
    fs::read_to_string(folder.join(path)).expect("a file")
}

#[test]
fn files_of_the_owner_outlive_every_regeneration_and_are_named() {
    let folder = specification();
    let folder = folder.path();
    said(folder, &[]);
    fs::write(folder.join("out/src/mine.rs"), "// mine").expect("a file");
    fs::write(folder.join("out/README.md"), "# Mine").expect("a file");
    change(folder, "spec/library/api.yaml", "get_book", "read_book");
    let said = said(folder, &[]);
    for kept in ["kept out/src/mine.rs", "kept out/README.md"] {
        assert!(said.contains(kept), "{said}");
    }
    assert_eq!(read(folder, "out/src/mine.rs"), "// mine");
    assert_eq!(read(folder, "out/README.md"), "# Mine");
    assert!(read(folder, "out/src/library/operations/api.rs").contains("ReadBook"));
    assert!(regenerate(folder, &["--check"]).status.success(), "they are no drift");
    let json = String::from_utf8(regenerate(folder, &["--format", "json"]).stdout).expect("text");
    assert!(json.contains("\"kept\": [\n          \"out/README.md\""), "{json}");
}

#[test]
fn what_the_owner_wrote_into_the_manifest_stays_and_what_is_emitted_follows() {
    let folder = specification();
    let folder = folder.path();
    said(folder, &["--name", "bookshelf"]);
    let manifest = "out/Cargo.toml";
    change(folder, manifest, "publish = false", "license = \"MIT\"\ndescription = \"Books.\"");
    change(folder, manifest, "version = \"0.1.0\"\nedition", "version = \"2.3.4\"\nedition");
    change(folder, manifest, "# Dependencies: end.", "# Dependencies: end.\nrand = \"1\"");
    change(folder, manifest, "# Features: end.", "# Features: end.\nown = []");
    change(
        folder,
        "spec/library/api.yaml",
        "id: String",
        "id: { type: String, pattern: \"[a-z]+|x\" }",
    );
    fs::create_dir(folder.join("spec/archive")).expect("a folder");
    fs::write(folder.join("spec/archive/api.yaml"), API).expect("a file");
    change(
        folder,
        "spec/archive/api.yaml",
        "returns: Book",
        "query: { id: { type: String, pattern: \"[a-z]+|x\" } }",
    );

    let said = said(folder, &[]);
    assert!(said.starts_with("bookshelf: "), "the name is that of the manifest: {said}");
    let text = read(folder, manifest);
    let own = [
        "license = \"MIT\"\ndescription = \"Books.\"",
        "version = \"2.3.4\"",
        "rand = \"1\"",
        "own = []",
    ];
    let emitted = [
        "name = \"bookshelf\"",
        "\narchive = []",
        "required-features = [\"archive\", \"library\"]",
        "\nregex-lite = ",
    ];
    for part in own.into_iter().chain(emitted) {
        assert_eq!(text.matches(part).count(), 1, "{part}: {text}");
    }
    assert!(regenerate(folder, &["--check"]).status.success());
    let complaint = complaint(folder, &["--name", "other"], 2);
    assert!(complaint.contains("`bookshelf`"), "{complaint}");
}

#[test]
fn a_manifest_that_lost_its_markers_is_refused_with_those_to_put_back() {
    let folder = specification();
    let folder = folder.path();
    said(folder, &[]);
    fs::write(folder.join("out/Cargo.toml"), "[package]\nname = \"out\"\n").expect("a file");
    let complaint = complaint(folder, &[], 1);
    assert!(
        complaint.contains("# Features, emitted from the specification: begin."),
        "{complaint}"
    );
    assert_eq!(read(folder, "out/Cargo.toml"), "[package]\nname = \"out\"\n");
}

#[test]
fn an_edited_source_is_refused_and_is_emitted_again_once_it_is_deleted() {
    let folder = specification();
    let folder = folder.path();
    said(folder, &[]);
    let path = "out/src/library/operations/api.rs";
    change(folder, path, "GetBook", "GetTome");
    assert_eq!(regenerate(folder, &["--check"]).status.code(), Some(3), "it is drift");
    let complaint = complaint(folder, &[], 1);
    assert!(complaint.contains(path), "{complaint}");
    assert!(read(folder, path).contains("GetTome"));
    fs::remove_file(folder.join(path)).expect("it is there");
    said(folder, &[]);
    assert!(read(folder, path).contains("GetBook"));
}

#[test]
fn a_folder_or_file_in_the_way_is_named_and_stays() {
    let folder = specification();
    let folder = folder.path();
    fs::create_dir_all(folder.join("out/src")).expect("a folder");
    fs::write(folder.join("out/.emitted.sum"), "").expect("a file");
    fs::write(folder.join("out/src/library"), "mine").expect("a file");
    let said = complaint(folder, &[], 1);
    assert!(said.contains("out/src/library has to be a folder"), "{said}");

    fs::remove_file(folder.join("out/src/library")).expect("it is there");
    fs::create_dir_all(folder.join("out/src/lib.rs/mine")).expect("a folder");
    let said = complaint(folder, &[], 1);
    assert!(said.contains("out/src/lib.rs is a folder"), "{said}");
    assert_eq!(
        fs::read_dir(folder.join("out")).expect("a folder").count(),
        2,
        "nothing was written"
    );
}

#[test]
fn fewer_versions_remove_only_what_was_emitted_for_the_others() {
    let folder = specification();
    let folder = folder.path();
    change(folder, "spec/library/api.yaml", "doc: Find", "versions: [v1, v2]\ndoc: Find");
    said(folder, &[]);
    fs::write(folder.join("out/src/library/v1/mine.rs"), "// mine").expect("a file");
    said(folder, &["--emit", "library/v2"]);
    let left: Vec<_> = fs::read_dir(folder.join("out/src/library/v1")).expect("a folder").collect();
    assert_eq!(left.len(), 1);
    assert_eq!(read(folder, "out/src/library/v1/mine.rs"), "// mine");
}
