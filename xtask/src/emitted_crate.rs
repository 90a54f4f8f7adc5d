//! Writes emitted crates to folders below `target`, where gates compile them.

use std::fs;
use std::io;
use std::path::Path;

use codegen::OutputFile;

/// Replaces a folder with a crate.
pub fn write(folder: &Path, files: Vec<OutputFile>) -> io::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    for file in files {
        let path = folder.join(&file.path);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(path, file.text)?;
    }
    Ok(())
}
