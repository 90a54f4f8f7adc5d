//! Compiles the clients of the accepted fixtures, and runs their boundary cases: one crate for all,
//! and one more for each fixture that has a `common/` of its own.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use codegen::source::SourceFile;
use codegen::{CompilationOptions, generate};

use crate::cargo::cargo;
use crate::emitted_crate;

const FOLDER: &str = "tests/fixtures/accepted";

/// Begins a line with the path of a fixture's next file.
const SEPARATOR: &str = "# --- ";

/// Emits the crates below `target/fixtures` and tests them.
pub fn test(root: &Path) -> Result<(), String> {
    let target = root.join("target").join("fixtures");
    let mut members = Vec::new();
    for (package, files) in specifications(root).map_err(|error| format!("{FOLDER}: {error}\n"))? {
        let outcome = generate(
            &files,
            &CompilationOptions { package: package.clone(), ..CompilationOptions::default() },
        );
        let output = outcome.output.ok_or_else(|| outcome.diagnostics.text(false))?;
        let folder = target.join(&package);
        let written = emitted_crate::write(&folder, output.files);
        written.map_err(|error| format!("{} can't be written: {error}\n", folder.display()))?;
        members.push(format!("{package:?}"));
    }
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n", members.join(", "));
    fs::write(target.join("Cargo.toml"), manifest)
        .and_then(|()| fs::copy(root.join("Cargo.lock"), target.join("Cargo.lock")))
        .map_err(|error| format!("{} can't be written: {error}\n", target.display()))?;
    let shared = root.join("target");
    let shared = [("CARGO_TARGET_DIR", shared.to_str().unwrap_or("target"))];
    let output = cargo(&target, "test --workspace --offline", &shared)?;
    match output.contains("\nwarning: ") {
        true => Err(format!("emitted code has warnings\n{output}")),
        false => Ok(()),
    }
}

/// The files of each crate, by the name of its package.
fn specifications(root: &Path) -> io::Result<BTreeMap<String, Vec<SourceFile>>> {
    let mut crates: BTreeMap<String, Vec<SourceFile>> = BTreeMap::new();
    for entry in fs::read_dir(root.join(FOLDER))? {
        let path = entry?.path();
        let Some(stem) = path.file_stem().and_then(|stem| stem.to_str()) else { continue };
        let files = split(&fs::read_to_string(&path)?, stem);
        let common = files.iter().any(|file| file.below().starts_with("common/"));
        let package = if common { format!("fixture_{stem}") } else { "fixtures".to_owned() };
        crates.entry(package).or_default().extend(files);
    }
    for files in crates.values_mut() {
        files.sort_by(|first, second| first.below().cmp(second.below()));
    }
    Ok(crates)
}

/// The files of one fixture, whose API is named after it.
fn split(text: &str, stem: &str) -> Vec<SourceFile> {
    let mut files = vec![(format!("{stem}/api.yaml"), String::new())];
    for line in text.split_inclusive('\n') {
        match (line.strip_prefix(SEPARATOR), files.last_mut()) {
            (Some(path), _) => {
                let path = path.trim().trim_start_matches("spec/");
                let path = path.replace("example/", &format!("{stem}/"));
                files.push((path, String::new()));
            }
            (None, Some((_, text))) => text.push_str(line),
            (None, None) => {}
        }
    }
    let files = files.into_iter().filter(|(_, text)| !text.is_empty());
    files.map(|(path, text)| SourceFile::new("spec", &path, text)).collect()
}
