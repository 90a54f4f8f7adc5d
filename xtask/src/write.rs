//! Brings the files of a target up to date, all of them or none: compare, stage, commit.
//!
//! Nothing is written outside the target, and nothing is removed outside its owned folders.

use std::collections::BTreeSet;
use std::fs::{self, DirEntry};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use codegen::OutputFile;
use tempfile::NamedTempFile;

use crate::end::Failure;
use crate::target::{Destination, Target};

/// What has to happen on disk so that a target is what was emitted.
#[derive(Default)]
pub struct Plan {
    /// Files that are missing or hold another text.
    pub changes: Vec<Change>,
    /// Files in owned folders that nothing emits.
    pub stale: Vec<Destination>,
    /// How many files are as they must be.
    pub unchanged: usize,
    owned: Vec<PathBuf>,
}

/// One file to be written.
pub struct Change {
    /// Where it goes.
    pub at: Destination,
    /// What it has to hold.
    pub text: String,
    /// What it holds now; `None` when there is no such file.
    pub old: Option<Vec<u8>>,
}

/// New texts on disk beside the files that they are to replace.
///
/// Dropped without [`commit`], it leaves the target as it was.
pub struct Staged<'p> {
    plan: &'p Plan,
    files: Vec<(NamedTempFile, &'p Destination)>,
}

/// Compares what was emitted with what is on disk; reads only.
pub fn compare(target: &Target, files: Vec<OutputFile>) -> Result<Plan, Failure> {
    let mut plan = Plan::default();
    let mut emitted = BTreeSet::new();
    for file in files {
        let Some(at) = target.destination(&file.path)? else {
            continue;
        };
        if !emitted.insert(at.path.clone()) {
            return Err(Failure::wrong(format!("bug: `{}` was emitted twice", file.path)));
        }
        match read(&at)? {
            Some(old) if old == file.text.as_bytes() => plan.unchanged += 1,
            old => plan.changes.push(Change { at, text: file.text, old }),
        }
    }
    for folder in target.owned() {
        gather_stale(&folder, &emitted, &mut plan.stale)?;
        plan.owned.push(folder.path);
    }
    plan.changes.sort_by(|one, other| one.at.path.cmp(&other.at.path));
    refuse_obstacles(&plan, &emitted)?;
    Ok(plan)
}

/// Writes the new texts beside the old files; a failure here changes nothing.
pub fn stage(plan: &Plan) -> Result<Staged<'_>, Failure> {
    let mut staged = Staged { plan, files: Vec::new() };
    for Change { at, text, .. } in &plan.changes {
        let file = stage_file(&at.path, text).map_err(|error| unwritable(at, &error))?;
        staged.files.push((file, at));
    }
    Ok(staged)
}

/// Puts the staged files in place, one rename each, then removes what is stale.
pub fn commit(mut staged: Staged<'_>) -> Result<(), Failure> {
    for (file, at) in staged.files.drain(..) {
        file.persist(&at.path).map_err(|error| unwritable(at, &error.error))?;
    }
    for at in &staged.plan.stale {
        fs::remove_file(&at.path).map_err(|error| {
            Failure::wrong(format!("{} is stale and can't be removed: {error}", at.shown))
        })?;
    }
    Ok(())
}

impl Drop for Staged<'_> {
    fn drop(&mut self) {
        self.files.clear();
        if !self.plan.is_empty() {
            self.plan.owned.iter().for_each(|folder| remove_empty_folders(folder));
        }
    }
}

impl Plan {
    /// Is the disk as it must be?
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty() && self.stale.is_empty()
    }
}

fn read(at: &Destination) -> Result<Option<Vec<u8>>, Failure> {
    match fs::read(&at.path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            Ok(None)
        }
        Err(error) => Err(unreadable(&at.shown, &error)),
    }
}

fn unreadable(shown: &str, error: &io::Error) -> Failure {
    Failure::wrong(format!("{shown} can't be read: {error}"))
}

fn unwritable(at: &Destination, error: &io::Error) -> Failure {
    Failure::wrong(format!("{} can't be written: {error}", at.shown))
}

fn stage_file(path: &Path, text: &str) -> io::Result<NamedTempFile> {
    let folder = path.parent().ok_or(ErrorKind::InvalidInput)?;
    fs::create_dir_all(folder)?;
    refuse_bad_name(path)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".regenerate-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// A name that the disk can't hold fails here, and not when other files are already replaced.
fn refuse_bad_name(path: &Path) -> io::Result<()> {
    match path.symlink_metadata() {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// A link is a file here: it is never followed, so that nothing outside the folder is touched.
fn gather_stale(
    folder: &Destination,
    emitted: &BTreeSet<PathBuf>,
    stale: &mut Vec<Destination>,
) -> Result<(), Failure> {
    for entry in entries(&folder.path).map_err(|error| unreadable(&folder.shown, &error))? {
        let name = entry.file_name();
        let shown = format!("{}/{}", folder.shown.trim_end_matches('/'), name.to_string_lossy());
        let at = Destination { path: entry.path(), shown };
        if entry.file_type().is_ok_and(|ty| ty.is_dir()) {
            gather_stale(&at, emitted, stale)?;
        } else if !emitted.contains(&at.path) {
            stale.push(at);
        }
    }
    Ok(())
}

/// The entries in order; none for a folder that does not exist.
fn entries(folder: &Path) -> io::Result<Vec<DirEntry>> {
    let mut entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
        entries => entries?.collect::<io::Result<_>>()?,
    };
    entries.sort_by_key(DirEntry::file_name);
    Ok(entries)
}

/// Refuses a link in place of an owned folder, and a file or link where a folder has to be.
fn refuse_obstacles(plan: &Plan, emitted: &BTreeSet<PathBuf>) -> Result<(), Failure> {
    let is_link = |folder: &&PathBuf| folder.canonicalize().is_ok_and(|real| real != **folder);
    let is_in_the_way = |stale: &&PathBuf| {
        let mut below = emitted.range((*stale).clone()..);
        below.next().is_some_and(|at| at.starts_with(stale))
    };
    let link = plan.owned.iter().find(is_link);
    match link.or_else(|| plan.stale.iter().map(|at| &at.path).find(is_in_the_way)) {
        Some(path) => Err(Failure::wrong(format!(
            "{} has to be a folder, and no link to one: remove it first",
            path.display()
        ))),
        None => Ok(()),
    }
}

/// A folder that is not empty stays, and so does one that can't be removed.
fn remove_empty_folders(folder: &Path) {
    for entry in entries(folder).unwrap_or_default() {
        if entry.file_type().is_ok_and(|ty| ty.is_dir()) {
            remove_empty_folders(&entry.path());
        }
    }
    let _ = fs::remove_dir(folder);
}

#[cfg(test)]
mod tests;
