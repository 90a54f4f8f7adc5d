//! Multiplies a specification: copies of an API's own schemas and operations under other names,
//! beside the originals.

use std::collections::BTreeSet;

use codegen::source::SourceFile;

/// The folder of the API that is copied.
const API: &str = "tracking";

/// The files with `times - 1` copies of every file of schemas or operations.
pub fn multiply(files: &[SourceFile], times: usize) -> Vec<SourceFile> {
    let own: Vec<&SourceFile> = files.iter().filter(|file| kind(file).is_some()).collect();
    let names: BTreeSet<&str> = own.iter().flat_map(|file| declared(file.text())).collect();
    let copies = (2..=times).flat_map(|copy| own.iter().map(move |file| (copy, file)));
    let copies = copies.map(|(copy, file)| {
        let below = file.below().replace(".yaml", &format!("_{copy}.yaml"));
        let text = renamed(file.text(), &names, copy);
        SourceFile::new("spec", &below, text)
    });
    let mut all: Vec<SourceFile> = files.iter().cloned().chain(copies).collect();
    all.sort_by(|first, second| first.below().cmp(second.below()));
    all
}

/// The folder of a file that is copied; none for the API's own sections and for what APIs share.
fn kind(file: &SourceFile) -> Option<&str> {
    let (kind, _) = file.below().strip_prefix(API)?.strip_prefix('/')?.split_once('/')?;
    Some(kind)
}

/// The schemas or operations of a file: the keys that no blank stands before.
fn declared(text: &str) -> impl Iterator<Item = &str> {
    let keys = text.lines().filter_map(|line| line.split_once(':')).map(|(key, _)| key);
    keys.filter(|key| key.starts_with(|first: char| first.is_ascii_alphabetic()))
}

/// The text with every declared name, and every path, made into those of a copy.
fn renamed(text: &str, names: &BTreeSet<&str>, copy: usize) -> String {
    let mut renamed = String::with_capacity(text.len() * 2);
    for line in text.split_inclusive('\n') {
        match line.split_once(": ") {
            Some((key, path)) if key.trim_start_matches([' ', '-']) == "http" => {
                let path = path.replacen(" /", &format!(" /copy{copy}/"), 1);
                renamed += &format!("{key}: {path}");
            }
            _ => rename_words(line, names, copy, &mut renamed),
        }
    }
    renamed
}

fn rename_words(line: &str, names: &BTreeSet<&str>, copy: usize, renamed: &mut String) {
    let is_outside = |character: char| !character.is_ascii_alphanumeric() && character != '_';
    for part in line.split_inclusive(is_outside) {
        let word = part.trim_end_matches(is_outside);
        renamed.push_str(word);
        if names.contains(word) {
            *renamed += &copy.to_string();
        }
        renamed.push_str(&part[word.len()..]);
    }
}
