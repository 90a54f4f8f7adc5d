//! What the last run made of a specification, kept beside the tool: the same tool makes the same
//! of the same text, so a run that changes nothing need not make it again.
//!
//! All of the input is compared, byte for byte, and what is recalled is compared with the disk as
//! if it had just been made. `--check` never recalls.

use std::env;
use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;
use std::time::UNIX_EPOCH;

use codegen::source::SourceFile;
use codegen::{Counts, Output, OutputFile};
use tempfile::NamedTempFile;

/// Stands at the end of a whole memory.
const END: &str = "whole";

/// What was made of these files by this very tool, if that is what the memory holds.
pub fn recall(package: &str, sources: &[SourceFile]) -> Option<Output> {
    let memory = fs::read(place(package)?).ok()?;
    let mut rest = memory.strip_prefix(&key(package, sources)?[..])?;
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
    // Which case shows what is asked by tests alone, which recall nothing.
    let output = Output { files, counts, boundaries: Vec::new() };
    (take_text(&mut rest)? == END && rest.is_empty()).then_some(output)
}

/// Keeps what was made; without room for it the next run only takes longer.
pub fn store(package: &str, sources: &[SourceFile], output: &Output) {
    let Some((place, mut memory)) = place(package).zip(key(package, sources)) else { return };
    let Counts { apis, versions, operations, schemas, constraints, rules } = output.counts;
    for count in [apis, versions, operations, schemas, constraints, rules, output.files.len()] {
        push_number(&mut memory, count);
    }
    for file in &output.files {
        push_text(&mut memory, &file.path);
        push_text(&mut memory, &file.text);
    }
    push_text(&mut memory, END);
    let _ = write(&place, &memory);
}

/// Forgets what was made of a package.
pub fn forget(package: &str) {
    let _ = place(package).map(fs::remove_file);
}

fn place(package: &str) -> Option<PathBuf> {
    let folder = env::current_exe().ok()?.parent()?.join("regenerate");
    Some(folder.join(package))
}

/// The tool, the package and every source, from which all else follows.
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

fn write(place: &PathBuf, memory: &[u8]) -> io::Result<()> {
    let folder = place.parent().ok_or(io::ErrorKind::InvalidInput)?;
    fs::create_dir_all(folder)?;
    let mut file = NamedTempFile::new_in(folder)?;
    file.write_all(memory)?;
    file.persist(place)?;
    Ok(())
}

fn push_number(memory: &mut Vec<u8>, number: usize) {
    memory.extend((number as u64).to_le_bytes());
}

fn push_text(memory: &mut Vec<u8>, text: &str) {
    push_number(memory, text.len());
    memory.extend(text.as_bytes());
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
    fn recalls_what_was_made_of_the_same_text_and_of_no_other() {
        let package = "memory-of-one-text";
        store(package, &source("a: 1"), &output());
        let recalled = recall(package, &source("a: 1")).unwrap();
        assert_eq!(recalled.counts, output().counts);
        assert_eq!((&*recalled.files[0].path, &*recalled.files[0].text), ("a.rs", "é\n"));
        assert!(recall(package, &source("a: 2")).is_none());
        assert!(recall(package, &[]).is_none());
        forget(package);
        assert!(recall(package, &source("a: 1")).is_none());
    }

    #[test]
    fn a_memory_that_is_not_whole_is_none() {
        let package = "memory-in-part";
        store(package, &source("a: 1"), &output());
        let place = place(package).unwrap();
        let whole = fs::read(&place).unwrap();
        for length in 0..whole.len() {
            fs::write(&place, &whole[..length]).unwrap();
            assert!(recall(package, &source("a: 1")).is_none(), "{length} bytes");
        }
        forget(package);
    }
}
