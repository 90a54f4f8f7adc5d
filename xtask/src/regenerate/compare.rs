//! Compares what was emitted with what is on disk; only reads.
//!
//! A file counts as emitted, and may be overwritten, if its checksum is in the list of
//! [`checksums`](super::checksums).

use std::collections::BTreeSet;
use std::fs::{self, DirEntry};
use std::io::{self, ErrorKind};
use std::ops::Bound;
use std::path::{Path, PathBuf};

use codegen::OutputFile;

use super::checksums::{Checksums, LIST, checksum};
use super::disk::is_temporary;
use super::plan::{FileChange, Plan};
use super::target::{CrateTarget, Location, MANIFEST};
use crate::exit_code::Failure;

/// The first line of every emitted file of Rust.
const MARK: &[u8] = b"// @generated from the specification. Do not edit.";

/// The one emitted file that its owner may rewrite.
const README: &str = "README.md";

/// Compares what was emitted for a target with what is on disk.
pub fn compare(target: &CrateTarget, files: Vec<OutputFile>) -> Result<Plan, Failure> {
    let mut comparison = Comparison::new(target)?;
    for file in files {
        comparison.file(file)?;
    }
    for (prefix, folder) in target.owned() {
        comparison.refuse_link(&folder)?;
        comparison.folder(prefix, &folder)?;
    }
    comparison.root()?;
    comparison.finish()
}

struct Comparison<'t> {
    target: &'t CrateTarget,
    /// What earlier runs wrote, if there is a list.
    listed: Option<Checksums>,
    list_at: Location,
    old_list: Option<Vec<u8>>,
    /// What the list has to hold during the commit, and after it.
    interim: Checksums,
    last: Checksums,
    emitted: BTreeSet<PathBuf>,
    plan: Plan,
}

impl<'t> Comparison<'t> {
    fn new(target: &'t CrateTarget) -> Result<Self, Failure> {
        let bug = || Failure::wrong(format!("bug: {} has no place for {LIST}", target.package));
        let list_at = target.destination(LIST)?.ok_or_else(bug)?;
        let old_list = read(&list_at)?;
        let text = old_list.as_deref().map(String::from_utf8_lossy);
        Ok(Self {
            target,
            listed: text.map(|text| Checksums::parse(&text)),
            emitted: BTreeSet::from([list_at.path.clone()]),
            list_at,
            old_list,
            interim: Checksums::default(),
            last: Checksums::default(),
            plan: Plan { alone: target.versioned, ..Plan::default() },
        })
    }

    /// Compares one emitted file.
    fn file(&mut self, file: OutputFile) -> Result<(), Failure> {
        let OutputFile { path, text } = file;
        let Some(at) = self.target.destination(&path)? else { return Ok(()) };
        if !self.emitted.insert(at.path.clone()) {
            return Err(Failure::wrong(format!("bug: `{path}` was emitted twice")));
        }
        let old = read(&at)?;
        if path == MANIFEST {
            // Only parts of it are emitted, so it has no checksum.
            if at.path.is_symlink() && old.as_deref() != Some(text.as_bytes()) {
                self.plan.refused.push(at.shown.clone());
            }
            self.change(&path, at, text, old);
            return Ok(());
        }
        // Never the listed one: a merge may have left that of another text.
        let sum = checksum(text.as_bytes());
        self.last.add(&path, sum);
        self.interim.add(&path, sum);
        match &old {
            Some(old) if old == text.as_bytes() => {}
            Some(old) if self.is_ours(&path, &at, old, &text) => {
                self.plan.adopted += usize::from(self.listed.is_none());
                self.interim.add(&path, checksum(old));
            }
            Some(_) if path == README => {
                self.plan.kept.push(at);
                return Ok(());
            }
            Some(_) => self.plan.refused.push(at.shown.clone()),
            None => {}
        }
        self.change(&path, at, text, old);
        Ok(())
    }

    fn change(&mut self, path: &str, at: Location, text: String, old: Option<Vec<u8>>) {
        match old {
            Some(old) if old == text.as_bytes() => self.plan.unchanged += 1,
            old => {
                let is_awaited = old.is_some() || [MANIFEST, README].contains(&path);
                self.plan.changes.push(FileChange { at, text, old, is_awaited });
            }
        }
    }

    /// Whether a file at an emitted path may be overwritten by a text.
    fn is_ours(&self, path: &str, at: &Location, old: &[u8], text: &str) -> bool {
        if at.path.is_symlink() {
            return false;
        }
        // A new file is there in part if the machine failed soon after the run that made it.
        if path != README && text.as_bytes().starts_with(old) {
            return true;
        }
        match &self.listed {
            // Versions of this tool without a list overwrote everything but what is kept by hand.
            None => self.target.versioned || path != README,
            // Version control can restore what was edited; what was merged has no checksum yet.
            Some(listed) if self.target.versioned => listed.names(path) || old.starts_with(MARK),
            Some(listed) => listed.holds(path, old),
        }
    }

    /// Looks for other files in an owned folder. A link counts as a file and is never followed.
    fn folder(&mut self, prefix: &str, folder: &Location) -> Result<(), Failure> {
        for entry in entries(&folder.path).map_err(|error| unreadable(&folder.shown, &error))? {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            let shown = format!("{}/{name}", folder.shown.trim_end_matches('/'));
            let at = Location { path: entry.path(), shown };
            let path = format!("{}/{name}", prefix.trim_end_matches('/'));
            if entry.file_type().is_ok_and(|ty| ty.is_dir()) {
                self.folder(&path, &at)?;
            } else if !self.emitted.contains(&at.path) {
                self.extra(&path, at)?;
            }
        }
        Ok(())
    }

    /// Notes a file in an owned folder that nothing emits.
    fn extra(&mut self, path: &str, at: Location) -> Result<(), Failure> {
        if self.temporary(&at) {
            return Ok(());
        }
        let may_be_ours = self.listed.as_ref().is_none_or(|listed| listed.names(path));
        let old = match may_be_ours && !at.path.is_symlink() {
            true => read(&at)?,
            false => None,
        };
        let is_ours = old.as_ref().is_some_and(|old| match &self.listed {
            Some(listed) => listed.holds(path, old),
            None => old.starts_with(MARK),
        });
        match old.filter(|_| is_ours) {
            Some(old) => {
                self.interim.add(path, checksum(&old));
                self.plan.emptied.extend(at.path.parent().map(Path::to_owned));
                self.plan.stale.push(at);
            }
            None => self.plan.kept.push(at),
        }
        Ok(())
    }

    /// Notes a file that a killed run left; folders that it made may be empty by now.
    fn temporary(&mut self, at: &Location) -> bool {
        let name = at.path.file_name().unwrap_or_default().to_string_lossy();
        if !is_temporary(&name) {
            return false;
        }
        self.plan.stale.push(at.clone());
        for (_, folder) in self.target.owned() {
            gather_folders(&folder.path, &mut self.plan.emptied);
        }
        true
    }

    /// Looks for files that killed runs left beside the list.
    fn root(&mut self) -> Result<(), Failure> {
        let Some(folder) = self.list_at.path.parent().map(Path::to_owned) else { return Ok(()) };
        let shown = self.list_at.shown.trim_end_matches(LIST).to_owned();
        for entry in entries(&folder).map_err(|error| unreadable(&shown, &error))? {
            let shown = format!("{shown}{}", entry.file_name().to_string_lossy());
            if entry.file_type().is_ok_and(|ty| ty.is_file()) {
                self.temporary(&Location { path: entry.path(), shown });
            }
        }
        Ok(())
    }

    fn finish(self) -> Result<Plan, Failure> {
        self.refuse_obstacles()?;
        let Self { target, listed, list_at, old_list, interim, last, mut plan, .. } = self;
        for path in listed.iter().flat_map(Checksums::paths).filter(|path| !last.names(path)) {
            let at = target.destination(path).ok().flatten();
            plan.emptied.extend(at.and_then(|at| at.path.parent().map(Path::to_owned)));
        }
        let text = last.text();
        match old_list {
            Some(old) if old == text.as_bytes() => plan.unchanged += 1,
            old => plan.list = Some(FileChange { at: list_at, text, old, is_awaited: true }),
        }
        plan.interim = interim.text();
        plan.changes.sort_by(|one, other| one.at.path.cmp(&other.at.path));
        Ok(plan)
    }

    /// Refuses a link in place of an owned folder, since it leads out of the target.
    fn refuse_link(&self, folder: &Location) -> Result<(), Failure> {
        match folder.path.canonicalize() {
            Ok(real) if real != folder.path => Err(obstacle(&folder.shown)),
            _ => Ok(()),
        }
    }

    /// Refuses a file or link where a folder has to be.
    fn refuse_obstacles(&self) -> Result<(), Failure> {
        let is_in_the_way = |at: &&Location| {
            let after = (Bound::Excluded(&at.path), Bound::Unbounded);
            let mut below = self.emitted.range::<PathBuf, _>(after);
            below.next().is_some_and(|emitted| emitted.starts_with(&at.path))
        };
        match self.plan.stale.iter().chain(&self.plan.kept).find(is_in_the_way) {
            Some(at) => Err(obstacle(&at.shown)),
            None => Ok(()),
        }
    }
}

fn obstacle(shown: &str) -> Failure {
    Failure::wrong(format!("{shown} has to be a folder, and not a link to one: move it away first"))
}

fn read(at: &Location) -> Result<Option<Vec<u8>>, Failure> {
    match fs::read(&at.path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            match at.path.is_symlink() {
                true => Err(Failure::wrong(format!(
                    "{} is a link that leads nowhere: remove it first",
                    at.shown
                ))),
                false => Ok(None),
            }
        }
        Err(_) if at.path.is_dir() => Err(Failure::wrong(format!(
            "{} is a folder, but has to be a file: move it away first",
            at.shown
        ))),
        Err(error) => Err(unreadable(&at.shown, &error)),
    }
}

fn unreadable(shown: &str, error: &io::Error) -> Failure {
    Failure::wrong(format!("{shown} can't be read: {error}"))
}

/// The sorted entries of a folder; none if it does not exist.
fn entries(folder: &Path) -> io::Result<Vec<DirEntry>> {
    let mut entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
        entries => entries?.collect::<io::Result<_>>()?,
    };
    entries.sort_by_key(DirEntry::file_name);
    Ok(entries)
}

/// Adds a folder and all folders in it.
fn gather_folders(folder: &Path, folders: &mut BTreeSet<PathBuf>) {
    folders.insert(folder.to_owned());
    for entry in entries(folder).unwrap_or_default() {
        if entry.file_type().is_ok_and(|ty| ty.is_dir()) {
            gather_folders(&entry.path(), folders);
        }
    }
}
