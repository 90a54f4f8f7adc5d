//! What debug output hides, held against the list of what it must hide.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use quote::ToTokens;
use syn::Item;

use crate::facts::hidden::{OF_SHIPPING, OF_TRACKING_2024_04, OF_TRACKING_2026_07};

#[test]
fn all_that_must_be_hidden_is_hidden_and_nothing_else() {
    check("tracking/v2024_04", OF_TRACKING_2024_04);
    check("tracking/v2026_07", OF_TRACKING_2026_07);
    check("shipping/v3", OF_SHIPPING);
}

fn check(folder: &str, list: &str) {
    let (hidden, listed) = (hidden_in(folder), listed_in(list));
    let open: Vec<_> = listed.difference(&hidden).collect();
    let unlisted: Vec<_> = hidden.difference(&listed).collect();
    assert!(open.is_empty(), "{folder} shows {open:?}");
    assert!(unlisted.is_empty(), "{folder} hides {unlisted:?}, which `facts/` does not list");
}

fn listed_in(list: &str) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for line in list.lines() {
        let mut words = line.split_whitespace();
        let name = words.next().unwrap_or_default();
        all.extend(words.map(|field| format!("{name}.{field}")));
    }
    all
}

/// The fields that the `Debug` of each type hides.
fn hidden_in(folder: &str) -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated/src").join(folder);
    let mut files = Vec::new();
    gather(&root, &mut files);
    assert!(!files.is_empty(), "{} holds no code", root.display());
    files.iter().flat_map(|file| hidden_in_file(file)).collect()
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of emitted code") {
        let path = entry.expect("an entry").path();
        match path.is_dir() {
            true => gather(&path, files),
            false => files.push(path),
        }
    }
}

fn hidden_in_file(file: &Path) -> Vec<String> {
    let code = fs::read_to_string(file).expect("emitted code");
    let code = syn::parse_file(&code).expect("code that can be parsed");
    let mut found = Vec::new();
    for item in code.items {
        let Item::Impl(item) = item else { continue };
        let of = item.trait_.as_ref().and_then(|(path, ..)| path.segments.last());
        if of.is_none_or(|of| of.ident != "Debug") {
            continue;
        }
        let name = item.self_ty.to_token_stream().to_string();
        let body: String = item.to_token_stream().to_string().split_whitespace().collect();
        for field in body.split(".field(\"").skip(1) {
            let (field, shown) = field.split_once('"').expect("a name in quotes");
            let shown = shown.split(".field(").next().unwrap_or_default();
            if shown.contains(".hidden()") || shown.contains("HIDDEN") {
                found.push(format!("{name}.{field}"));
            }
        }
    }
    found
}
