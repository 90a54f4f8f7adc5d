//! Turns `--spec DIR --out DIR [--name NAME]` into a target, and refuses folders that are not
//! ours to write.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf};

use crate::checksums::LIST;
use crate::disk::is_temporary;
use crate::end::Failure;
use crate::target::{MANIFEST, Target};
use crate::workspace;

/// The mark of an emitted manifest.
const MARKER: &str = "@generated";

/// Words that cargo refuses as package names, or that shadow a crate of Rust's own.
#[rustfmt::skip]
const RESERVED: [&str; 57] = [
    "abstract", "alloc", "as", "async", "await", "become", "box", "break", "const", "continue",
    "core", "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen",
    "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv",
    "proc_macro", "pub", "ref", "return", "self", "static", "std", "struct", "super",
    "test", "trait", "true", "try", "type", "typeof", "union", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// The crate that `--spec`, `--out` and `--name` ask for; folders are the caller's.
pub fn target(spec: &Path, out: &Path, name: Option<&str>) -> Result<Target, Failure> {
    let (shown, spec_shown) = (out.display().to_string(), spec.display().to_string());
    let spec = absolute(spec)?;
    let out = absolute(out)?;
    refuse_overlap(&spec, &out)?;
    refuse_foreign(&out, &shown)?;
    let package = match (name, kept_name(&out)) {
        (Some(name), Some(kept)) if name != kept => {
            return Err(Failure::usage(format!(
                "--name {name} is not the name that {shown}/Cargo.toml holds, `{kept}`: change it \
                 there, or leave out --name"
            )));
        }
        (_, Some(kept)) => package_name(&kept)?,
        (Some(name), None) => package_name(name)?,
        (None, None) => package_name(&out.file_name().unwrap_or_default().to_string_lossy())?,
    };
    Ok(Target::whole(package, (spec, spec_shown), out, &shown))
}

/// The name in the manifest that is there already, which belongs to its owner.
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
        "`{}` can't be a package name: give one with --name, up to 64 lower-case letters, digits, \
         `-` and `_`, beginning with a letter, and no word of Rust",
        name.escape_debug()
    )))
}

/// The two folders must lie side by side: output inside the specification would be read as input,
/// and tidying around it could remove it.
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

/// Only an empty folder, a new one, or one that this tool made is written to, even if it was
/// stopped before it was done.
fn refuse_foreign(out: &Path, shown: &str) -> Result<(), Failure> {
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

/// Whether every file in the folder was staged by a run that was stopped.
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

/// The path without links, `.` and `..`; what does not exist yet is taken as written.
fn absolute(path: &Path) -> Result<PathBuf, Failure> {
    if path.as_os_str().is_empty() {
        return Err(Failure::usage("a folder's name is empty"));
    }
    std::path::absolute(path)
        .and_then(|path| without_links(&path))
        .map_err(|error| Failure::wrong(format!("{} can't be found: {error}", path.display())))
}

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
