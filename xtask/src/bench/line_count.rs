//! How many lines the Rust files of a folder have.

use std::fs;
use std::io;
use std::ops::AddAssign;
use std::path::Path;

use crate::exit_code::Failure;

/// The folders of a client that hold copies of the runtime and of the simulator, which are not
/// emitted.
const COPIED: [&str; 2] = ["runtime", "simulator"];

/// How many lines some files have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LineCount {
    /// All of them.
    pub all: usize,
    /// Those that are neither blank nor documentation.
    pub code: usize,
}

impl LineCount {
    /// The lines below a folder, without those of the copied folders.
    pub fn of_emitted(folder: &Path) -> Result<Self, Failure> {
        let unreadable =
            |error| Failure::wrong(format!("{} can't be read: {error}", folder.display()));
        Self::below(folder).map_err(unreadable)
    }

    fn below(folder: &Path) -> io::Result<Self> {
        let mut count = Self::default();
        for entry in fs::read_dir(folder)? {
            let (entry, path) = entry.map(|entry| (entry.file_name(), entry.path()))?;
            if path.is_dir() {
                let is_copied = COPIED.iter().any(|copied| entry == *copied);
                count += if is_copied { Self::default() } else { Self::below(&path)? };
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                count += Self::of_text(&fs::read_to_string(path)?);
            }
        }
        Ok(count)
    }

    fn of_text(text: &str) -> Self {
        let is_code = |line: &&str| !line.trim().is_empty() && !line.trim_start().starts_with("//");
        Self { all: text.lines().count(), code: text.lines().filter(is_code).count() }
    }
}

impl AddAssign for LineCount {
    fn add_assign(&mut self, other: Self) {
        self.all += other.all;
        self.code += other.code;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documentation_and_blank_lines_are_no_code_and_what_is_copied_is_left_out() {
        let folder = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write("lib.rs", "//! A crate.\n\npub mod books;\n");
        write(
            "books/mod.rs",
            "/// A book.\npub struct Book {\n    /// Its title.\n    title: T,\n}\n",
        );
        write("runtime/mod.rs", "pub mod value;\n");
        write("simulator/engine/mod.rs", "pub mod clock;\n");
        write("notes.txt", "nothing\n");
        let count = LineCount::of_emitted(folder.path()).unwrap();
        assert_eq!(count, LineCount { all: 8, code: 4 });
    }
}
