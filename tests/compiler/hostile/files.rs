//! Things that are neither files nor folders, and names that can't become modules.

use std::fs;
use std::path::Path;

use codegen::load::read_dir;
use codegen::source::SourceFile;

use super::WALKED;
use super::judge::{Verdict, each, judged, within};

/// Bad names of folders and files.
const NAMES: [&str; 24] = [
    "type",
    "fn",
    "self",
    "crate",
    "mod",
    "rules",
    "std",
    "core",
    "🚚",
    "é",
    "a b",
    "a-b",
    "A",
    "4x6",
    "_",
    "a\"b",
    "a'b",
    "a`b",
    "*",
    "a\nb",
    "a\u{202e}b",
    "a\\b",
    "..",
    "con",
];

/// The path of a file with its folder or stem replaced.
fn renamed(file: &SourceFile, old: &str, new: &str) -> SourceFile {
    let parts: Vec<String> = file
        .below()
        .split('/')
        .map(|part| match part == old {
            true => new.to_owned(),
            false => part.replace(&format!("{old}.yaml"), &format!("{new}.yaml")),
        })
        .collect();
    SourceFile::new("spec", &parts.join("/"), file.text())
}

#[test]
fn names_of_files_and_folders_become_modules_or_are_refused() {
    let long = "a".repeat(5_000);
    let names: Vec<&str> = NAMES.into_iter().chain([long.as_str(), ""]).collect();
    each(&names, |name| {
        for old in ["hostile", "text", "schemas", "api"] {
            let files = WALKED.files.iter().map(|file| renamed(file, old, name));
            let case = format!("{old} is called {name:.40}");
            let Verdict::Accepted(output) = judged(&case, files.collect()) else { continue };
            for file in output.iter().filter(|file| file.path.ends_with(".rs")) {
                let parsed = syn::parse_file(&file.text);
                assert!(parsed.is_ok(), "{case}: {} is no Rust", file.path);
                let is_good = |character: char| {
                    character.is_ascii_lowercase() || "_/.0123456789".contains(character)
                };
                assert!(file.path.chars().all(is_good), "{case}: {:?} is emitted", file.path);
            }
        }
    });
}

#[test]
fn what_is_not_a_text_file_is_refused_whatever_it_is() {
    type Make = fn(&Path);
    let cases: [(&str, &str, Make); 6] = [
        ("a folder", "file_name", |place| fs::create_dir(place).expect("a folder")),
        ("bytes", "invalid_utf8", |place| {
            fs::write(place, b"doc: \"\xff\xfe\"\n").expect("a file")
        }),
        ("half a character", "invalid_utf8", |place| {
            fs::write(place, b"doc: \xc3").expect("a file")
        }),
        ("UTF-16", "invalid_utf8", |place| fs::write(place, b"\xff\xfed\0o\0c\0").expect("a file")),
        ("11 MiB", "file_too_large", |place| {
            fs::write(place, vec![b' '; 11 << 20]).expect("a file")
        }),
        ("a broken link", "unreadable_file", link),
    ];
    for path in ["example/api.yaml", "example/schemas/a.yaml", "common/api.yaml"] {
        for (what, code, make) in cases {
            let folder = tempfile::tempdir().expect("a folder");
            let place = folder.path().join(path);
            fs::create_dir_all(place.parent().expect("a parent")).expect("a folder");
            make(&place);
            let root = folder.path().to_owned();
            let read =
                within(what, std::time::Duration::from_secs(10), move || read_dir(&root, "spec"));
            let diagnostics = read.expect_err(what);
            let codes: Vec<_> = diagnostics.iter().map(|found| found.code.name()).collect();
            assert_eq!(codes, [code], "{what} at {path}");
        }
    }
}

#[cfg(unix)]
fn link(place: &Path) {
    std::os::unix::fs::symlink("nowhere", place).expect("a link");
}

#[cfg(not(unix))]
fn link(place: &Path) {
    fs::write(place.with_extension("yml"), "").expect("a file");
}

#[test]
fn an_empty_file_is_refused_wherever_it_stands() {
    for (number, file) in WALKED.files.iter().enumerate() {
        for text in ["", "\n", "# nothing\n", "\r\n", "{}\n", "[]\n", "x\n", "\"\"\n"] {
            let mut files = WALKED.files.clone();
            files[number] = SourceFile::new("spec", file.below(), text);
            let case = format!("{text:?} in {}", file.below());
            let is_empty = matches!(judged(&case, files), Verdict::Refused(codes)
                if codes.iter().any(|code| code == "empty_file"));
            let holds_nothing = !text.contains(['{', '[', 'x', '"']);
            assert_eq!(is_empty, holds_nothing, "{case}");
        }
    }
}
