//! A cache of the last run's output, kept beside the tool: the same tool makes the same output of
//! the same text, so a run whose input did not change need not compile again.
//!
//! The key is the whole input, compared byte for byte, and cached output is compared with the disk
//! like any other. `--check` never reads the cache.

use std::env;
use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;
use std::time::UNIX_EPOCH;

use codegen::source::SourceFile;
use codegen::{Counts, Output, OutputFile};
use tempfile::NamedTempFile;

/// The last text of a complete entry.
const COMPLETE: &str = "whole";

/// The output that this very tool made of these files, if the cache holds it.
pub fn load(package: &str, sources: &[SourceFile]) -> Option<Output> {
    let entry = fs::read(place(package)?).ok()?;
    let mut rest = entry.strip_prefix(&key(package, sources)?[..])?;
    let mut counts = [0; 6];
    for count in &mut counts {
        *count = take_number(&mut rest)?;
    }
    let [apis, versions, operations, schemas, constraints, rules] = counts;
    let counts = Counts { apis, versions, operations, schemas, constraints, rules };
    let mut files = Vec::new();
    for _ in 0..take_number(&mut rest)? {
        files.push(OutputFile { path: take_text(&mut rest)?, text: take_text(&mut rest)? });
    }
    // Only tests ask for the boundaries, and they never read the cache.
    let output = Output { files, counts, boundaries: Vec::new() };
    (take_text(&mut rest)? == COMPLETE && rest.is_empty()).then_some(output)
}

/// Stores the output of these files; where that fails, the next run only takes longer.
pub fn store(package: &str, sources: &[SourceFile], output: &Output) {
    let Some((place, mut entry)) = place(package).zip(key(package, sources)) else { return };
    let Counts { apis, versions, operations, schemas, constraints, rules } = output.counts;
    for count in [apis, versions, operations, schemas, constraints, rules, output.files.len()] {
        push_number(&mut entry, count);
    }
    for file in &output.files {
        push_text(&mut entry, &file.path);
        push_text(&mut entry, &file.text);
    }
    push_text(&mut entry, COMPLETE);
    let _ = write(&place, &entry);
}

/// Removes the entry of a package.
pub fn remove(package: &str) {
    let _ = place(package).map(fs::remove_file);
}

fn place(package: &str) -> Option<PathBuf> {
    let folder = env::current_exe().ok()?.parent()?.join("regenerate");
    Some(folder.join(package))
}

/// The tool, the package and every source: the output depends on nothing else.
fn key(package: &str, sources: &[SourceFile]) -> Option<Vec<u8>> {
    let tool = env::current_exe().and_then(fs::metadata).ok()?;
    let built = tool.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    let mut key = Vec::new();
    push_text(&mut key, &format!("{} bytes, {} ns", tool.len(), built.as_nanos()));
    push_text(&mut key, package);
    push_number(&mut key, sources.len());
    for source in sources {
        push_text(&mut key, source.path());
        push_text(&mut key, source.below());
        push_text(&mut key, source.text());
    }
    Some(key)
}

fn write(place: &PathBuf, entry: &[u8]) -> io::Result<()> {
    let folder = place.parent().ok_or(io::ErrorKind::InvalidInput)?;
    fs::create_dir_all(folder)?;
    let mut file = NamedTempFile::new_in(folder)?;
    file.write_all(entry)?;
    file.persist(place)?;
    Ok(())
}

fn push_number(entry: &mut Vec<u8>, number: usize) {
    entry.extend((number as u64).to_le_bytes());
}

fn push_text(entry: &mut Vec<u8>, text: &str) {
    push_number(entry, text.len());
    entry.extend(text.as_bytes());
}

fn take_number(rest: &mut &[u8]) -> Option<usize> {
    let (number, after) = rest.split_first_chunk()?;
    *rest = after;
    usize::try_from(u64::from_le_bytes(*number)).ok()
}

fn take_text(rest: &mut &[u8]) -> Option<String> {
    let length = take_number(rest)?;
    let (text, after) = rest.split_at_checked(length)?;
    *rest = after;
    String::from_utf8(text.to_vec()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(text: &str) -> [SourceFile; 1] {
        [SourceFile::new("spec", "a/api.yaml", text)]
    }

    fn output() -> Output {
        let counts = Counts { apis: 1, rules: 7, ..Counts::default() };
        let files = vec![OutputFile { path: "a.rs".into(), text: "é\n".into() }];
        Output { files, counts, boundaries: Vec::new() }
    }

    #[test]
    fn output_is_loaded_for_the_same_text_and_for_no_other() {
        let package = "cache-of-one-text";
        store(package, &source("a: 1"), &output());
        let loaded = load(package, &source("a: 1")).unwrap();
        assert_eq!(loaded.counts, output().counts);
        assert_eq!((&*loaded.files[0].path, &*loaded.files[0].text), ("a.rs", "é\n"));
        assert!(load(package, &source("a: 2")).is_none());
        assert!(load(package, &[]).is_none());
        remove(package);
        assert!(load(package, &source("a: 1")).is_none());
    }

    #[test]
    fn an_entry_that_is_cut_short_is_not_loaded() {
        let package = "cache-in-part";
        store(package, &source("a: 1"), &output());
        let place = place(package).unwrap();
        let whole = fs::read(&place).unwrap();
        for length in 0..whole.len() {
            fs::write(&place, &whole[..length]).unwrap();
            assert!(load(package, &source("a: 1")).is_none(), "{length} bytes");
        }
        remove(package);
    }
}
