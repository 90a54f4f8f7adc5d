//! What a run has to change on disk, and what it must not touch.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::target::Location;

/// The changes on disk that make a target what was emitted.
#[derive(Default)]
pub struct Plan {
    /// Files that are missing or differ.
    pub changes: Vec<FileChange>,
    /// Those of them that hold what no run wrote: while there are any, nothing is written.
    pub refused: Vec<String>,
    /// Files that were emitted before, and that nothing emits any more.
    pub stale: Vec<Location>,
    /// Files in owned folders that no run wrote, and a README that its owner changed: they stay.
    pub kept: Vec<Location>,
    /// Whether files that no run wrote count as drift.
    pub alone: bool,
    /// How many files are overwritten although no list names them.
    pub adopted: usize,
    /// How many files are up to date.
    pub unchanged: usize,
    /// The list of emitted files, if it has to change.
    pub list: Option<FileChange>,
    /// The text of the list during the commit: with the checksums of old and new texts.
    pub interim: String,
    /// Folders that are removed if they are empty afterwards.
    pub emptied: BTreeSet<PathBuf>,
}

/// A file to be written.
pub struct FileChange {
    /// Where it goes.
    pub at: Location,
    /// Its new text.
    pub text: String,
    /// Its old text; `None` if there is no such file.
    pub old: Option<Vec<u8>>,
    /// Whether all of it has to be safe on the disk before it is put in place: a new file that is
    /// emitted as a whole is recognised by the next run even if only a part of it is there.
    pub is_awaited: bool,
}

impl Plan {
    /// Whether nothing has to change.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty() && self.stale.is_empty() && self.list.is_none()
    }

    /// Whether nothing has to change, and there is no file that counts as drift.
    pub fn is_current(&self) -> bool {
        self.is_empty() && (self.kept.is_empty() || !self.alone)
    }

    /// Every file to be written, with the list last.
    pub fn writes(&self) -> impl Iterator<Item = &FileChange> {
        self.changes.iter().chain(&self.list)
    }
}
