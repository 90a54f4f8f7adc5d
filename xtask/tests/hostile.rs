//! The tool as users run it: whatever the specification's folder holds, the old output stays whole.

#![cfg(unix)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// How long a run may take in a debug build on a busy machine.
const LONGEST: Duration = Duration::from_secs(60);

const GOOD: &str = "servers: { production: \"https://api.example\" }\n\
    auth: { key: { header: x-api-key } }\n\
    schemas: { Book: { fields: { id: String } } }\n\
    operations: { get_book: { http: GET /book, returns: Book } }\n";

/// A folder with a specification and its crate.
fn made() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let api = folder.path().join("spec/example");
    fs::create_dir_all(api.join("schemas")).expect("a folder");
    fs::write(api.join("api.yaml"), GOOD).expect("a file");
    let output = run(folder.path());
    assert!(output.status.success(), "{output:?}");
    folder
}

fn run(folder: &Path) -> Output {
    let start = Instant::now();
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(folder).args(["regenerate", "--spec", "spec", "--out", "out"]);
    let output = command.output().expect("the tool starts");
    assert!(start.elapsed() < LONGEST, "it took {:?}", start.elapsed());
    output
}

/// Every file below the folder with its bytes, in order.
fn state(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        match path.is_dir() {
            true => found.extend(state(&path)),
            false => found.push((path.display().to_string(), fs::read(&path).expect("a file"))),
        }
    }
    found.sort();
    found
}

#[test]
fn what_is_not_a_file_is_reported_and_the_old_output_stays() {
    type Make = fn(&Path);
    let cases: [(&str, Make); 9] = [
        ("file_name", |api| fs::create_dir(api.join("schemas/book.yaml")).expect("a folder")),
        ("unreadable_file", |api| link(&api.join("schemas"))),
        ("invalid_utf8", |api| write(api, b"doc: \"\xff\"\n")),
        ("hidden_character", |api| write(api, "\u{feff}doc: x\n".as_bytes())),
        ("hidden_character", |api| write(api, b"doc: x\ry\n")),
        ("empty_file", |api| write(api, b"")),
        ("too_deep", |api| write(api, "[".repeat(10_000).as_bytes())),
        ("file_too_large", |api| write(api, "x".repeat(11 << 20).as_bytes())),
        ("missing_key", |api| {
            write(api, format!("doc: \"{}\"\n", "x".repeat(10_000_000)).as_bytes())
        }),
    ];
    for (code, make) in cases {
        let folder = made();
        let (spec, out) = (folder.path().join("spec/example"), folder.path().join("out"));
        let before = state(&out);
        make(&spec);
        let output = run(folder.path());
        let report = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{code}: {report:.500}");
        assert!(report.contains(code), "{code}: {report:.500}");
        assert!(state(&out) == before, "{code}: the output has changed");
    }
}

#[test]
fn an_output_that_cannot_be_written_whole_is_not_written_at_all() {
    let folder = made();
    let (spec, out) = (folder.path().join("spec/example"), folder.path().join("out"));
    fs::remove_file(out.join("src/example/errors.rs")).expect("it was emitted");
    fs::create_dir_all(out.join("src/example/errors.rs/in_the_way")).expect("a folder");
    let before = state(&out);
    write(&spec, GOOD.replace("get_book", "read_book").as_bytes());
    let output = run(folder.path());
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(state(&out) == before, "the output has changed");
}

fn write(api: &Path, bytes: &[u8]) {
    fs::write(api.join("api.yaml"), bytes).expect("a file");
}

/// Replaces a folder with a link to the folder around it.
fn link(place: &Path) {
    fs::remove_dir(place).expect("an empty folder");
    std::os::unix::fs::symlink(place.parent().expect("a parent"), place).expect("a link");
}
