//! The output of a package's last run, which the same input has again.
//!
//! The key is the whole input, compared byte for byte, and cached output is compared with the disk
//! like any other.

use codegen::source::SourceFile;
use codegen::{Counts, Output, OutputFile};

use super::entry::{EntryReader, EntryWriter};
use super::{folder, tool};

/// The name of a package's entry.
pub fn name(package: &str) -> String {
    format!("{package}.output")
}

/// The output that this very tool made of these files, if the cache holds it.
pub fn load(package: &str, sources: &[SourceFile]) -> Option<Output> {
    let entry = folder()?.read(&name(package))?;
    let mut entry = EntryReader::new(&entry)?;
    for expected in key(package, sources)? {
        (entry.text()? == expected).then_some(())?;
    }
    let mut counts = [0; 6];
    for count in &mut counts {
        *count = usize::try_from(entry.number()?).ok()?;
    }
    let [apis, versions, operations, schemas, constraints, rules] = counts;
    let counts = Counts { apis, versions, operations, schemas, constraints, rules };
    let mut files = Vec::new();
    for _ in 0..entry.number()? {
        files.push(OutputFile { path: entry.text()?.into(), text: entry.text()?.into() });
    }
    // Only tests ask for the boundaries, and they never read the cache.
    let output = Output { files, counts, boundaries: Vec::new() };
    entry.is_at_end().then_some(output)
}

/// Stores the output of these files; where that fails, the next run only takes longer.
pub fn store(package: &str, sources: &[SourceFile], output: &Output) {
    let Some((folder, key)) = folder().zip(key(package, sources)) else { return };
    let mut entry = EntryWriter::default();
    key.iter().for_each(|text| entry.text(text));
    let Counts { apis, versions, operations, schemas, constraints, rules } = output.counts;
    for count in [apis, versions, operations, schemas, constraints, rules, output.files.len()] {
        entry.number(count as u64);
    }
    for file in &output.files {
        entry.text(&file.path);
        entry.text(&file.text);
    }
    folder.write(&name(package), &entry.finish());
}

/// The tool, the package and every source: the output depends on nothing else.
fn key(package: &str, sources: &[SourceFile]) -> Option<Vec<String>> {
    let mut key = vec![tool()?, package.to_owned(), sources.len().to_string()];
    for source in sources {
        key.extend([source.path(), source.below(), source.text()].map(str::to_owned));
    }
    Some(key)
}

#[cfg(test)]
mod tests {
    use super::super::remove;
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
    fn an_entry_that_is_damaged_is_not_loaded() {
        let package = "cache-damaged";
        store(package, &source("a: 1"), &output());
        let folder = folder().unwrap();
        let whole = folder.read(&name(package)).unwrap();
        for at in 0..whole.len() {
            folder.write(&name(package), &whole[..at]);
            assert!(load(package, &source("a: 1")).is_none(), "{at} bytes");
            let mut damaged = whole.clone();
            damaged[at] ^= 1;
            folder.write(&name(package), &damaged);
            assert!(load(package, &source("a: 1")).is_none(), "byte {at}");
        }
        remove(package);
    }
}
