//! Turns `--spec DIR --out DIR [--name NAME]` into a target, and refuses folders that this tool
//! must not write to.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf};

use super::checksums::LIST;
use super::disk::is_temporary;
use super::target::{CrateTarget, Location, MANIFEST};
use crate::exit_code::Failure;
use crate::workspace;

/// The mark of an emitted manifest.
const MARKER: &str = "@generated";

/// Words that cargo refuses as package names, or that shadow a crate of the standard library.
#[rustfmt::skip]
const RESERVED: [&str; 57] = [
    "abstract", "alloc", "as", "async", "await", "become", "box", "break", "const", "continue",
    "core", "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen",
    "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv",
    "proc_macro", "pub", "ref", "return", "self", "static", "std", "struct", "super",
    "test", "trait", "true", "try", "type", "typeof", "union", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// The crate that `--spec`, `--out` and `--name` ask for.
pub fn target(spec: &Path, out: &Path, name: Option<&str>) -> Result<CrateTarget, Failure> {
    let (spec, out) = (location(spec)?, location(out)?);
    refuse_overlap(&spec.path, &out.path)?;
    refuse_foreign(&out)?;
    let package = match (name, kept_name(&out.path)) {
        (Some(name), Some(kept)) if name != kept => {
            let shown = &out.shown;
            return Err(Failure::usage(format!(
                "--name {name} differs from the name in {shown}/Cargo.toml, `{kept}`: change it \
                 there, or leave out --name"
            )));
        }
        (_, Some(kept)) => package_name(&kept)?,
        (Some(name), None) => package_name(name)?,
        (None, None) => package_name(&out.path.file_name().unwrap_or_default().to_string_lossy())?,
    };
    Ok(CrateTarget::whole(package, spec, out))
}

/// The name in an existing manifest, which is its owner's choice.
fn kept_name(out: &Path) -> Option<String> {
    let manifest = fs::read_to_string(out.join(MANIFEST)).ok()?;
    workspace::package_name(&manifest).map(str::to_owned)
}

/// A name that cargo and rustc accept without a warning.
fn package_name(name: &str) -> Result<String, Failure> {
    let first = name.starts_with(|first: char| first.is_ascii_lowercase());
    let rest = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
    if first && name.chars().all(rest) && name.len() <= 64 && !RESERVED.contains(&name) {
        return Ok(name.to_owned());
    }
    Err(Failure::usage(format!(
        "`{}` can't be a package name: give one with --name, of at most 64 lower-case letters, \
         digits, `-` and `_`, which begins with a letter and is not a keyword",
        name.escape_debug()
    )))
}

/// Neither folder may lie in the other: output in the specification would be read as input, and
/// removing stale output could remove the specification.
fn refuse_overlap(spec: &Path, out: &Path) -> Result<(), Failure> {
    if out.starts_with(spec) || spec.starts_with(out) {
        return Err(Failure::usage(format!(
            "--out {} and --spec {} lie in each other: choose another folder for the output",
            out.display(),
            spec.display()
        )));
    }
    Ok(())
}

/// Only an empty folder, a new one, or one that this tool made, perhaps in a run that was killed,
/// is written to.
fn refuse_foreign(out: &Location) -> Result<(), Failure> {
    let Location { path: out, shown } = out;
    let unreadable = |error| Failure::wrong(format!("{shown} can't be read: {error}"));
    match fs::read_dir(out).map(|mut entries| entries.next().is_none()) {
        Ok(false) => {}
        Ok(true) => return Ok(()),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) if error.kind() == ErrorKind::NotADirectory => {
            return Err(Failure::usage(format!("--out {shown} is not a folder")));
        }
        Err(error) => return Err(unreadable(error)),
    }
    let manifest = match fs::read(out.join(MANIFEST)) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(unreadable(error)),
        other => other.unwrap_or_default(),
    };
    let is_ours = out.join(LIST).is_file()
        || String::from_utf8_lossy(&manifest).contains(MARKER)
        || holds_only_temporaries(out).map_err(unreadable)?;
    if is_ours {
        return Ok(());
    }
    Err(Failure::usage(format!(
        "--out {shown} holds something that this tool did not make (there is no {LIST}, and no \
         `{MARKER}` in its Cargo.toml): choose an empty or a new folder"
    )))
}

/// Whether every file in the folder was staged by a run that was killed.
fn holds_only_temporaries(folder: &Path) -> io::Result<bool> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let is_ours = match entry.file_type()?.is_dir() {
            true => holds_only_temporaries(&entry.path())?,
            false => is_temporary(&entry.file_name().to_string_lossy()),
        };
        if !is_ours {
            return Ok(false);
        }
    }
    Ok(true)
}

/// A folder without links, `.` and `..` in its path, shown as it was given.
fn location(folder: &Path) -> Result<Location, Failure> {
    if folder.as_os_str().is_empty() {
        return Err(Failure::usage("a folder's name is empty"));
    }
    let shown = folder.display().to_string();
    let path = std::path::absolute(folder).and_then(|path| without_links(&path));
    match path {
        Ok(path) => Ok(Location { path, shown }),
        Err(error) => Err(Failure::wrong(format!("{shown} can't be found: {error}"))),
    }
}

/// Resolves the part of a path that exists; what does not exist yet is taken as written.
fn without_links(path: &Path) -> io::Result<PathBuf> {
    match (path.canonicalize(), path.parent(), path.components().next_back()) {
        (Err(error), Some(parent), Some(last)) if error.kind() == ErrorKind::NotFound => {
            let mut resolved = without_links(parent)?;
            match last {
                Component::ParentDir => drop(resolved.pop()),
                last => resolved.push(last),
            }
            Ok(resolved)
        }
        (canonical, ..) => canonical,
    }
}

#[cfg(test)]
mod tests;
