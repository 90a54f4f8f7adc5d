//! The emitted files in the repository are what the specification makes.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::{client_package, emitted_from, files_below, read, root};

#[test]
fn the_client_is_what_its_specification_makes() {
    check_drift("spec", &client_package(), |path| match path {
        path if path.starts_with("src/") => Some(format!("generated/{path}")),
        path if path.starts_with("tests/boundary/") => Some(path.to_owned()),
        // The client's own manifest and README are kept by hand.
        _ => None,
    });
}

#[test]
fn the_invented_client_is_what_its_specification_makes() {
    check_drift("tests/fixtures/invented", "invented", |path| {
        Some(format!("tests/invented/{path}"))
    });
}

#[test]
fn the_schemas_of_the_language_are_what_its_types_make() {
    let emitted = codegen::language_schema::language_schemas();
    let mut present = files_below("spec/schema");
    for file in emitted {
        let path = format!("spec/{}", file.path);
        assert!(read(&path) == file.text, "{path} differs: run `cargo xtask regenerate`");
        present.retain(|found| *found != path);
    }
    assert!(present.is_empty(), "nothing emits {present:?}");
}

/// Compares emitted files with those in the repository and names each one that differs.
fn check_drift(spec: &str, package: &str, place: impl Fn(&str) -> Option<String>) {
    let files = emitted_from(spec, package);
    let emitted: BTreeMap<String, String> =
        files.into_iter().filter_map(|file| Some((place(&file.path)?, file.text))).collect();
    let owned = ["src/", "tests/boundary/"].into_iter().filter_map(place);
    let present: BTreeSet<String> =
        owned.flat_map(|folder| files_below(folder.trim_end_matches('/'))).collect();
    let mut wrong = Vec::new();
    for (path, text) in &emitted {
        match root().join(path).is_file().then(|| read(path)) {
            None => wrong.push(format!("{path} is missing")),
            Some(found) if found != *text => wrong.push(format!("{path} differs")),
            Some(_) => {}
        }
    }
    let stale = present.iter().filter(|path| !emitted.contains_key(*path));
    wrong.extend(stale.map(|path| format!("{path} is stale: nothing emits it")));
    assert!(wrong.is_empty(), "run `cargo xtask regenerate`:\n{}", wrong.join("\n"));
}
