//! The changes that a run makes on disk, one function for each kind, so that tests can stop a run
//! after any of them.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

/// How the names of staged files begin, which stand beside those that they will replace.
const PREFIX: &str = ".regenerate-";

/// How many random characters follow.
const RANDOM: usize = 6;

/// The disk; in tests, one that stops after some changes.
#[derive(Default)]
pub struct Disk {
    #[cfg(test)]
    left: Option<std::cell::Cell<usize>>,
}

impl Disk {
    /// A disk that refuses every change after this many, as if the process had been killed. The
    /// next write is cut in half.
    #[cfg(test)]
    pub fn stopping_after(changes: usize) -> Self {
        Self { left: Some(std::cell::Cell::new(changes)) }
    }

    /// Whether the disk has stopped.
    #[cfg(test)]
    pub fn has_stopped(&self) -> bool {
        self.left.as_ref().is_some_and(|left| left.get() == 0)
    }

    #[cfg(test)]
    fn step(&self) -> io::Result<()> {
        let Some(left) = &self.left else { return Ok(()) };
        match left.get().checked_sub(1) {
            Some(fewer) => left.set(fewer),
            None => return Err(io::Error::other("stopped by the test")),
        }
        Ok(())
    }

    #[cfg(not(test))]
    #[allow(clippy::unused_self, clippy::unnecessary_wraps)]
    fn step(&self) -> io::Result<()> {
        Ok(())
    }

    /// Makes a folder, whose parent exists.
    pub fn make_folder(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        fs::create_dir(path)
    }

    /// Makes an empty file with an unused name in a folder.
    pub fn make_temporary(&self, folder: &Path) -> io::Result<(File, PathBuf)> {
        self.step()?;
        let mut builder = tempfile::Builder::new();
        builder.prefix(PREFIX).rand_bytes(RANDOM);
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        Ok(builder.tempfile_in(folder)?.keep()?)
    }

    /// Writes a file's text.
    pub fn fill(&self, file: &mut File, text: &[u8]) -> io::Result<()> {
        if let Err(stopped) = self.step() {
            io::Write::write_all(file, &text[..text.len() / 2])?;
            return Err(stopped);
        }
        io::Write::write_all(file, text)
    }

    /// Moves a file, replacing another.
    pub fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step()?;
        fs::rename(from, to)
    }

    /// Removes a file, or a link but not what it leads to.
    pub fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        fs::remove_file(path)
    }

    /// Removes an empty folder.
    pub fn remove_folder(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        fs::remove_dir(path)
    }
}

/// Whether a file of this name was staged by a run that was killed.
pub fn is_temporary(name: &str) -> bool {
    name.strip_prefix(PREFIX).is_some_and(|rest| {
        rest.len() == RANDOM && rest.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}
