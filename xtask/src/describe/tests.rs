use serde_json::Value;

use super::*;

const LIBRARY: &str = "\
doc: Books.
versions: [v1, v2]
emit: [v2]
servers: { production: \"https://library.example/{version}\" }
auth: { key: { header: x-api-key } }
";

const ARCHIVE: &str = "\
doc: Old books.
servers: { production: \"https://archive.example\" }
auth: { key: { header: x-api-key } }
";

const OPERATION: &str = "\
schemas:
  Book: { doc: A book., fields: { title: String } }
operations:
  find: { doc: Finds a book., http: GET /book, returns: Book }
";

fn files() -> Vec<SourceFile> {
    let file = |path: &str, top: &str| SourceFile::new("spec", path, format!("{top}{OPERATION}"));
    vec![file("archive/api.yaml", ARCHIVE), file("library/api.yaml", LIBRARY)]
}

fn value(wanted: Option<&str>) -> Value {
    let text = answer(&files(), wanted).unwrap();
    assert!(text.ends_with('\n') && !text.ends_with("\n\n"));
    serde_json::from_str(&text).unwrap()
}

#[test]
fn without_a_version_all_that_is_emitted_is_a_list() {
    let all = value(None);
    let all = all.as_array().unwrap();
    assert_eq!(all.len(), 2);
    assert_eq!((&all[0]["api"], &all[0]["version"]), (&"archive".into(), &Value::Null));
    assert_eq!((&all[1]["api"], &all[1]["version"]), (&"library".into(), &"v2".into()));
}

#[test]
fn a_version_is_one_object_whether_it_is_emitted_or_not() {
    for version in ["v1", "v2"] {
        let one = value(Some(&format!("library/{version}")));
        assert_eq!(one["version"], version);
        assert_eq!(one["servers"][0]["url"], format!("https://library.example/{version}"));
    }
    assert_eq!(value(Some("archive"))["api"], "archive");
}

#[test]
fn an_unknown_version_is_a_matter_of_usage_with_those_that_there_are() {
    for wanted in ["library", "library/v3", "archive/v1", "", "x/y/z"] {
        let failure = answer(&files(), Some(wanted)).unwrap_err();
        assert_eq!(failure.exit_code, ExitCode::Usage);
        let expected = format!(
            "there is no `{wanted}`: the specification has library/v1, library/v2, archive"
        );
        assert_eq!(failure.message, expected);
    }
}

#[test]
fn a_wrong_specification_is_reported_with_its_place() {
    let file = SourceFile::new("spec", "library/api.yaml", "doc: 1\n");
    let failure = answer(&[file], None).unwrap_err();
    assert_eq!(failure.exit_code, ExitCode::Wrong);
    assert!(failure.message.contains("spec/library/api.yaml"), "{}", failure.message);
}
