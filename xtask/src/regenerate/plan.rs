//! What a run has to change on disk, and what it must not touch.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::target::Location;

/// What has to happen on disk so that a target is what was emitted.
#[derive(Default)]
pub struct Plan {
    /// Files that are missing or hold another text.
    pub changes: Vec<FileChange>,
    /// Those of them that hold what no run wrote: nothing is written while there are any.
    pub refused: Vec<String>,
    /// Files of ours that nothing emits any more.
    pub stale: Vec<Location>,
    /// Files of others in owned folders, and a README that its owner changed: they stay.
    pub kept: Vec<Location>,
    /// Whether files of others count as drift.
    pub alone: bool,
    /// How many files are overwritten though no list says that they are ours.
    pub adopted: usize,
    /// How many files are as they must be.
    pub unchanged: usize,
    /// The list of emitted files, where it is not as it must be.
    pub list: Option<FileChange>,
    /// What the list holds while files change: both what they were and what they will be.
    pub interim: String,
    /// Folders that are removed if nothing is left in them.
    pub emptied: BTreeSet<PathBuf>,
}

/// One file to be written.
pub struct FileChange {
    /// Where it goes.
    pub at: Location,
    /// What it has to hold.
    pub text: String,
    /// What it holds now; `None` when there is no such file.
    pub old: Option<Vec<u8>>,
}

impl Plan {
    /// Is the disk as it must be?
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty() && self.stale.is_empty() && self.list.is_none()
    }

    /// Is the disk as it must be, and does it hold nothing that does not belong there?
    pub fn is_current(&self) -> bool {
        self.is_empty() && (self.kept.is_empty() || !self.alone)
    }

    /// Every file to be written, the list last.
    pub fn writes(&self) -> impl Iterator<Item = &FileChange> {
        self.changes.iter().chain(&self.list)
    }
}
