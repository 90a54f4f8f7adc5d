//! A model and the one that is restored from the text of its descriptor are equal, but for places.

mod restore;

use std::fs;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use simulator::descriptor::Descriptor;

use super::{describe, descriptor_text};
use crate::compilation::{Emitted, Timings};
use crate::diagnostic::Diagnostics;
use crate::load::{load_sources, read_dir};
use crate::model::Api;
use crate::source::SourceFile;

use restore::restore;

#[test]
fn the_project_is_whole_in_its_descriptors() {
    let files = read_dir(&root().join("spec"), "spec").unwrap();
    let versions = crate::versions(&files);
    assert!(versions.len() > 10, "{versions:?}");
    assert_eq!(compare(&files, &versions), versions.len());
}

#[test]
fn invented_apis_are_whole_in_their_descriptors() {
    let files = read_dir(&root().join("tests/fixtures/invented"), "spec").unwrap();
    assert!(compare(&files, &[]) > 1);
    let files = read_dir(&root().join("tests/fixtures/hostile"), "spec").unwrap();
    assert!(compare(&files, &[]) > 0);
}

#[test]
fn each_feature_of_the_language_is_whole_in_a_descriptor() {
    let folder = root().join("tests/fixtures/accepted");
    let mut seen = 0;
    for entry in fs::read_dir(&folder).unwrap() {
        let files = fixture(&fs::read_to_string(entry.unwrap().path()).unwrap());
        seen += compare(&files, &[]);
    }
    assert!(seen > 70, "only {seen} versions were compared");
}

#[test]
fn a_model_that_differs_is_told_apart() {
    let files = read_dir(&root().join("spec"), "spec").unwrap();
    let api = &models(&files, &[])[0];
    let mut descriptor = describe(api);
    descriptor.operations[0].retry = simulator::descriptor::Retry::Never;
    assert_ne!(shown(&restore(&descriptor)), shown(api));
}

/// Compares each version, and counts them.
fn compare(files: &[SourceFile], versions: &[Emitted]) -> usize {
    let apis = models(files, versions);
    for api in &apis {
        let text = descriptor_text(&describe(api));
        assert!(text.starts_with("{\n  \"format\": ") && text.ends_with("}\n"));
        let restored = restore(&Descriptor::from_json(&text).unwrap());
        let (restored, written) = (shown(&restored), shown(api));
        let same = restored.lines().zip(written.lines()).find(|(one, other)| one != other);
        assert_eq!(same, None, "{} {:?}", api.name, api.version);
        assert_eq!(restored.len(), written.len(), "{} {:?}", api.name, api.version);
    }
    apis.len()
}

/// The models of these versions, or of those that are emitted.
fn models(files: &[SourceFile], versions: &[Emitted]) -> Vec<Api> {
    let mut diagnostics = Diagnostics::default();
    let sources = load_sources(files, &mut diagnostics);
    let mut timings = Timings::new();
    let one = NonZeroUsize::MIN;
    let apis = crate::resolve_and_check(&sources, versions, one, &mut diagnostics, &mut timings);
    apis.unwrap_or_else(|| panic!("{}", diagnostics.render_text(&sources, false)))
}

/// Everything that a model says, line by line, without places.
fn shown(api: &Api) -> String {
    let text = format!("{api:#?}");
    let mut lines = text.lines();
    let mut shown = String::new();
    while let Some(line) = lines.next() {
        match line.strip_suffix("Pointer {") {
            // Its file, its path and its brace; text is escaped, and never has lines of its own.
            Some(before) => {
                lines.nth(2);
                shown.push_str(before);
                shown.push('\n');
            }
            None => shown.extend([line, "\n"]),
        }
    }
    shown
}

/// The files that a fixture stands for, as the tests of the compiler read it.
fn fixture(text: &str) -> Vec<SourceFile> {
    let mut files = vec![("example/api.yaml".to_owned(), String::new())];
    for line in text.split_inclusive('\n') {
        match line.strip_prefix("# --- spec/") {
            Some(path) => files.push((path.trim().to_owned(), String::new())),
            None => files.last_mut().unwrap().1.push_str(line),
        }
    }
    files.retain(|(_, text)| !text.is_empty());
    files.sort();
    files.into_iter().map(|(path, text)| SourceFile::new("spec", &path, text)).collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}
