//! The scripts of a command line, read from their files.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::source::SourceFile;
use codegen::{Emitted, Script};

use super::wrong;
use crate::exit_code::Failure;

/// Reads scripts against a specification.
///
/// # Errors
///
/// If a file can't be read, or a script or the specification is wrong, with all its places.
pub fn read(
    files: &[SourceFile],
    paths: &[PathBuf],
    versions: &[Emitted],
) -> Result<Vec<Script>, Failure> {
    if paths.is_empty() {
        return Ok(Vec::new());
    }
    let scripts: Vec<SourceFile> =
        paths.iter().map(|path| read_file(path)).collect::<Result<_, _>>()?;
    codegen::scripts(files, &scripts, versions).map_err(|report| wrong(&report))
}

fn read_file(path: &Path) -> Result<SourceFile, Failure> {
    let unreadable = |error| Failure::wrong(format!("{} can't be read: {error}", path.display()));
    let text = fs::read_to_string(path).map_err(unreadable)?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let name = path.file_name().unwrap_or(path.as_os_str());
    Ok(SourceFile::new(&folder.display().to_string(), &name.to_string_lossy(), text))
}
