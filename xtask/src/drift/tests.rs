use std::fs;
use std::path::Path;

use super::*;

/// Files of these tests, by their paths in a folder of bodies; they hold each kind of drift.
const BODIES: [(&str, &str); 6] = [
    ("library/v2/get_book.json", "book.json"),
    ("library/v2/get_book/second.json", "second_book.json"),
    ("library/v1/list_books.json", "books.json"),
    ("library/v2/webhooks/book_added.json", "added.json"),
    ("library/v2/webhooks/book_lent/1.json", "lent.json"),
    ("library/v2/webhooks/book_lent/2.json", "lent_for_ever.json"),
];

/// A file of these tests.
fn read(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/drift/tests").join(name);
    fs::read_to_string(path).expect("it can be read")
}

fn library() -> Vec<SourceFile> {
    vec![SourceFile::new("spec", "library/api.yaml", read("api.yaml"))]
}

/// A folder of files.
fn folder<'b>(files: impl IntoIterator<Item = (&'b str, String)>) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    folder
}

fn bodies() -> tempfile::TempDir {
    folder(BODIES.map(|(path, name)| (path, read(name))))
}

fn arguments(path: &Path) -> DriftArguments {
    DriftArguments {
        path: path.to_owned(),
        api: None,
        operation: None,
        webhook: None,
        spec: None,
        patch: None,
        format: OutputFormat::Text,
    }
}

/// The specification after a patch.
fn patched(files: &[SourceFile], patch: &[PatchedFile]) -> Vec<SourceFile> {
    let text = |file: &SourceFile| {
        let found = patch.iter().find(|patched| patched.below == file.below());
        found.map_or_else(|| file.text().to_owned(), |patched| patched.after.clone())
    };
    files.iter().map(|file| file.with_text(text(file))).collect()
}

fn shown(report: &DriftReport) -> String {
    show::text(report) + &show::patch(&report.patch)
}

/// Compares with a file, or writes it where `UPDATE_DRIFT` is set.
#[track_caller]
fn is_as_in(name: &str, text: &str) {
    if std::env::var_os("UPDATE_DRIFT").is_some() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/drift/tests").join(name);
        fs::write(path, text).expect("it can be written");
    }
    assert_eq!(text, read(name));
}

#[test]
fn bodies_become_a_report_and_a_patch_after_which_nothing_drifts_but_what_was_left_out() {
    let (files, folder) = (library(), bodies());
    let first = report(&files, &arguments(folder.path())).expect("a report");
    is_as_in("report.txt", &shown(&first));
    compiles(&files, &first.patch).expect("the patch compiles");

    let files = patched(&files, &first.patch);
    let second = report(&files, &arguments(folder.path())).expect("a report");
    let left: Vec<&str> =
        first.findings.iter().filter(|one| one.proposal.is_none()).map(|one| &*one.what).collect();
    let still: Vec<&str> = second.findings.iter().map(|one| &*one.what).collect();
    assert_eq!(still, left);
    assert_eq!(second.patch, []);
}
