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
    let left = first.findings.iter().filter(|finding| finding.proposal.is_none());
    assert_eq!(
        second.findings.iter().map(subject).collect::<Vec<_>>(),
        left.map(subject).collect::<Vec<_>>()
    );
    assert_eq!(second.patch, []);
}

/// What a finding is about, without what is declared there.
fn subject(finding: &codegen::drift::DriftFinding) -> &str {
    finding.what.split(" instead of ").next().unwrap_or_default()
}

#[test]
fn a_recording_becomes_the_same_as_bodies_and_may_lie_among_them() {
    let files = library();
    let recorded = folder([("drift.json", read("recording.json"))]);
    let alone = recorded.path().join("drift.json");
    let alone = report(&files, &arguments(&alone)).expect("a report");
    is_as_in("recording.txt", &shown(&alone));
    let in_folder = report(&files, &arguments(recorded.path())).expect("a report");
    assert_eq!(shown(&in_folder), shown(&alone));

    let both = folder([
        ("somewhere/else/drift.json", read("recording.json")),
        ("library/v2/get_book.json", r#"{"meta": {"code": 200}, "data": {"title": null}}"#.into()),
    ]);
    let both = report(&files, &arguments(both.path())).expect("a report");
    assert_eq!(both.bodies, alone.bodies + 1);
    let title = both.findings.iter().find(|one| one.what.starts_with("`Book.title` was null"));
    assert_eq!(title.expect("a finding").count, 8);
    compiles(&files, &both.patch).expect("the patch compiles");
}

#[test]
fn options_stand_in_for_names_in_paths() {
    let files = library();
    let folder = folder([("body.json", r#"{"meta": {"code": 200}, "data": {"x": 1}}"#.to_owned())]);
    let path = folder.path().join("body.json");
    let named = DriftArguments {
        api: Some("library/v2".into()),
        operation: Some("get_book".into()),
        ..arguments(&path)
    };
    let found = report(&files, &named).expect("a report");
    assert_eq!(found.findings[0].sightings[0].target, "get_book");
    // Below the API, a path begins with the operation.
    let inside = folder_of_operation();
    let found = report(&files, &DriftArguments { operation: None, ..named_in(&inside) });
    assert_eq!(found.expect("a report").findings[0].sightings[0].target, "list_books");
    let event = DriftArguments {
        api: Some("library/v2".into()),
        webhook: Some("book_lent".into()),
        ..arguments(&path)
    };
    let found = report(&files, &event).expect("a report");
    assert_eq!(found.findings[0].sightings[0].target, "webhook *");
}

fn folder_of_operation() -> tempfile::TempDir {
    folder([("list_books/a.json", r#"{"meta": {"code": 200}, "data": {"x": 1}}"#.to_owned())])
}

fn named_in(folder: &tempfile::TempDir) -> DriftArguments {
    DriftArguments { api: Some("library/v1".into()), ..arguments(folder.path()) }
}

#[test]
fn wrong_input_is_an_error_that_says_where_what_and_how_to_mend_it() {
    let recording = read("recording.json");
    let cases: [(&str, String, &str); 13] = [
        ("library/v2/get_book.json", "{\"data\": ".into(), "it is not JSON: EOF while parsing"),
        ("library/v2/get_book.json", String::new(), "correct the path, or the body as it came"),
        (
            "library/v2/get_boks.json",
            "{}".into(),
            "no operation `get_boks`: did you mean `get_book`?",
        ),
        ("library/v2/xxxxxxxx.json", "{}".into(), "it has get_book, list_books"),
        ("library/v3/get_book.json", "{}".into(), "no `library/v3`, only library/v1, library/v2"),
        ("archive/v1/get_book.json", "{}".into(), "no `archive/v1`, only library/v1, library/v2"),
        (
            "library/get_book.json",
            "{}".into(),
            "doesn't say which operation it answers: name bodies",
        ),
        ("body.json", "{}".into(), "or give `--api` and `--operation` or `--webhook`"),
        ("library/v2/get_book/a/b.json", "{}".into(), "doesn't say which operation it answers"),
        ("library/v2/webhooks/book_len.json", "{}".into(), "did you mean `book_lent`?"),
        (
            "drift.json",
            recording.replace("recording 1", "recording 2"),
            "its format is `drift recording 2`, and this reads `drift recording 1`",
        ),
        (
            "drift.json",
            recording.replacen("other_type", "other_time", 1),
            "at `/entries/3`: `other_time` is no difference; record it anew",
        ),
        ("drift.json", recording.replacen("get_book", "get_boo", 1), "did you mean `get_book`?"),
    ];
    for (path, text, expected) in cases {
        let folder = folder([(path, text)]);
        let failure = report(&library(), &arguments(folder.path())).expect_err(path);
        assert_eq!(failure.exit_code, ExitCode::Wrong);
        let file = folder.path().join(path).display().to_string();
        let message = failure.message.strip_prefix(&file).unwrap_or_else(|| panic!("{failure:?}"));
        assert!(message.contains(expected), "{path}: {message}");
    }
}

#[test]
fn what_is_wrong_with_several_files_is_told_at_once() {
    let folder = folder([
        ("library/v2/get_book.json", "[".to_owned()),
        ("library/v2/get_books.json", "{}".to_owned()),
    ]);
    let failure = report(&library(), &arguments(folder.path())).expect_err("both are wrong");
    assert_eq!(failure.message.lines().count(), 2, "{}", failure.message);
}

#[test]
fn a_folder_without_bodies_and_a_missing_file_say_what_is_expected() {
    let empty = folder([("readme.txt", String::new())]);
    let failure = report(&library(), &arguments(empty.path())).expect_err("it is empty");
    let message = failure.message;
    assert!(
        message.contains("holds no `.json` file: name bodies `API/VERSION/OPERATION"),
        "{message}"
    );
    let missing = empty.path().join("missing.json");
    let failure = report(&library(), &arguments(&missing)).expect_err("it is missing");
    assert!(failure.message.contains("missing.json: it can't be read"), "{}", failure.message);
}

#[test]
fn bodies_as_documented_drift_in_nothing() {
    let body =
        r#"{"meta": {"code": 200}, "data": {"genre": "novel", "weight": null, "pages": 2.0}}"#;
    let folder = folder([("library/v2/get_book.json", body.to_owned())]);
    let found = report(&library(), &arguments(folder.path())).expect("a report");
    assert_eq!(shown(&found), "no drift in 1 body\n");
}

#[test]
fn a_report_for_machines_holds_findings_and_the_patch() {
    let folder = bodies();
    let found = report(&library(), &arguments(folder.path())).expect("a report");
    let patch = show::patch(&found.patch);
    let json = show::json(&found, &patch);
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(json["findings"].as_array().map(Vec::len), Some(found.findings.len()));
    assert_eq!(json["patch"], patch);
    assert_eq!(json["bodies"], 6);
}
