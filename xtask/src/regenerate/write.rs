//! Brings the files of a target up to date, all of them or none: stage, then commit.
//!
//! A run may be killed at any moment. Until the first rename the target is unchanged; from then on
//! its list has the checksums of old and new texts, by which the next run recognises both.
//!
//! The machine may fail as well. What replaces a file is safe on the disk before it does, so nothing
//! is lost; a new file may then be there in part, which the next run recognises too. To wait for
//! each of hundreds of new files would take most of a first run.

use std::collections::VecDeque;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::disk::Disk;
use super::plan::{FileChange, Plan};
use super::target::Location;
use crate::exit_code::Failure;

/// Most files named in a refusal.
const REFUSED_NAMED: usize = 10;

/// New texts on disk, beside the files that they will replace.
///
/// Dropped without [`commit`], it leaves the target unchanged.
pub struct Staged<'p> {
    plan: &'p Plan,
    disk: &'p Disk,
    /// The list during the commit.
    interim: Option<PathBuf>,
    /// The files, in the order of the plan.
    files: VecDeque<PathBuf>,
    /// The list after the commit.
    list: Option<PathBuf>,
    /// Folders that were made for the files, parents first.
    folders: Vec<PathBuf>,
}

/// Writes the new texts beside the old files; a failure here changes nothing.
pub fn stage<'p>(plan: &'p Plan, disk: &'p Disk) -> Result<Staged<'p>, Failure> {
    if !plan.refused.is_empty() {
        return Err(refusal(&plan.refused));
    }
    let files = VecDeque::with_capacity(plan.changes.len());
    let mut staged = Staged { plan, disk, interim: None, files, list: None, folders: Vec::new() };
    // The list comes first: if the run is killed, the next one sees that the folder is ours.
    if let Some(FileChange { at, text, .. }) = &plan.list {
        staged.interim = Some(staged.file(at, &plan.interim, true)?);
        staged.list = Some(staged.file(at, text, true)?);
    }
    for FileChange { at, text, is_awaited, .. } in &plan.changes {
        let file = staged.file(at, text, *is_awaited)?;
        staged.files.push_back(file);
    }
    Ok(staged)
}

/// Puts the staged files in place, one rename each, then removes what is stale.
pub fn commit(mut staged: Staged<'_>) -> Result<(), Failure> {
    let Staged { plan, disk, .. } = staged;
    staged.folders.clear();
    if let Some(FileChange { at, .. }) = &plan.list {
        place(disk, &mut staged.interim, at)?;
    }
    for FileChange { at, .. } in &plan.changes {
        let mut file = staged.files.pop_front();
        let placed = place(disk, &mut file, at);
        staged.files.extend(file);
        placed?;
    }
    for at in &plan.stale {
        disk.remove_file(&at.path).map_err(|error| {
            Failure::wrong(format!("{} is stale and can't be removed: {error}", at.shown))
        })?;
    }
    for folder in plan.emptied.iter().rev() {
        remove_while_empty(disk, folder);
    }
    if let Some(FileChange { at, .. }) = &plan.list {
        place(disk, &mut staged.list, at)?;
    }
    Ok(())
}

fn place(disk: &Disk, file: &mut Option<PathBuf>, at: &Location) -> Result<(), Failure> {
    if let Some(path) = file {
        disk.rename(path, &at.path).map_err(|error| unwritable(at, &error))?;
        *file = None;
    }
    Ok(())
}

impl Staged<'_> {
    fn file(&mut self, at: &Location, text: &str, is_awaited: bool) -> Result<PathBuf, Failure> {
        self.try_file(&at.path, text, is_awaited).map_err(|error| unwritable(at, &error))
    }

    fn try_file(&mut self, path: &Path, text: &str, is_awaited: bool) -> io::Result<PathBuf> {
        let folder = path.parent().ok_or(ErrorKind::InvalidInput)?;
        self.make_folders(folder)?;
        refuse_bad_name(path)?;
        let (mut file, temporary) = self.disk.make_temporary(folder)?;
        let filled = self.disk.fill(&mut file, text.as_bytes());
        let filled = filled.and_then(|()| if is_awaited { file.sync_all() } else { Ok(()) });
        if filled.is_err() {
            let _ = self.disk.remove_file(&temporary);
        }
        filled.map(|()| temporary)
    }

    fn make_folders(&mut self, folder: &Path) -> io::Result<()> {
        if folder.is_dir() {
            return Ok(());
        }
        if let Some(parent) = folder.parent() {
            self.make_folders(parent)?;
        }
        self.disk.make_folder(folder)?;
        self.folders.push(folder.to_owned());
        Ok(())
    }
}

impl Drop for Staged<'_> {
    fn drop(&mut self) {
        for file in self.interim.iter().chain(&self.files).chain(&self.list) {
            let _ = self.disk.remove_file(file);
        }
        for folder in self.folders.iter().rev() {
            let _ = self.disk.remove_folder(folder);
        }
    }
}

fn refusal(refused: &[String]) -> Failure {
    let mut message = "nothing was written, because these files hold what no run wrote; move them \
                       away, or delete those that may be overwritten:"
        .to_owned();
    for shown in refused.iter().take(REFUSED_NAMED) {
        message += &format!("\n  {shown}");
    }
    if let Some(more @ 1..) = refused.len().checked_sub(REFUSED_NAMED) {
        message += &format!("\n  and {more} more");
    }
    Failure::wrong(message)
}

fn unwritable(at: &Location, error: &io::Error) -> Failure {
    Failure::wrong(format!("{} can't be written: {error}", at.shown))
}

/// Fails for a name that the disk can't hold, before other files are replaced.
fn refuse_bad_name(path: &Path) -> io::Result<()> {
    match path.symlink_metadata() {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Removes a folder and those above it, up to the first that is not empty or can't be removed. A
/// folder that is gone already does not stop it: a killed run may have removed it.
fn remove_while_empty(disk: &Disk, folder: &Path) {
    for folder in folder.ancestors() {
        match disk.remove_folder(folder) {
            Err(error) if error.kind() != ErrorKind::NotFound => return,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests;
