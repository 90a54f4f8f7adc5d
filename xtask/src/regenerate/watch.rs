//! `--watch`: one run after every edit. What did not change stays in memory, so that a run takes
//! only what the edit demands.
//!
//! The folders are looked at again and again: that works on every file system, also for folders
//! that are replaced as a whole, and a look takes less than a millisecond.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, SystemTime};

use super::compile::Earlier;
use super::run::{Run, RunMode, regenerate_again};
use super::target::CrateTarget;
use crate::console;
use crate::exit_code::{ExitCode, Failure};

/// How long the next look at the folders is put off.
const BETWEEN_LOOKS: Duration = Duration::from_millis(30);

/// An editor may write a file in several steps: this long, nothing must have changed.
const SETTLED: Duration = Duration::from_millis(10);

/// The most levels of folders that are looked at; the compiler refuses what lies deeper.
const MOST_FOLDERS: usize = 20;

/// Runs at once, and after every change of a specification, until the process is ended: in the
/// middle of a run, that leaves each file either old or new. A mistake in the specification ends
/// nothing.
///
/// # Errors
///
/// There is no folder at the start: a name that was misspelt will not come to be.
pub fn watch(
    targets: &[CrateTarget],
    show: impl Fn(&Run) -> Result<(), Failure>,
) -> Result<ExitCode, Failure> {
    if let Some(target) = targets.iter().find(|target| !target.spec.path.is_dir()) {
        return Err(Failure::wrong(format!(
            "`{}` is not a folder, so nothing can be watched: name one that holds a specification",
            target.spec.shown
        )));
    }
    let mut earlier: Vec<Earlier> = targets.iter().map(|_| Earlier::of_session()).collect();
    loop {
        let seen = settled(targets);
        match regenerate_again(targets, &mut earlier, RunMode::Write) {
            Ok(run) => show(&run)?,
            Err(failure) => console::complain(format_args!("error: {}\n", failure.message)),
        }
        console::complain(format_args!("watching {}; Ctrl-C ends it\n", shown(targets)));
        while look(targets) == seen {
            sleep(BETWEEN_LOOKS);
        }
    }
}

fn shown(targets: &[CrateTarget]) -> String {
    let folders: Vec<&str> = targets.iter().map(|target| target.spec.shown.as_str()).collect();
    folders.join(" and ")
}

/// Files of YAML with what changes when they are written.
type Look = BTreeMap<PathBuf, (Option<SystemTime>, u64)>;

/// The folders, once nothing changes in them.
fn settled(targets: &[CrateTarget]) -> Look {
    let mut seen = look(targets);
    loop {
        sleep(SETTLED);
        let again = look(targets);
        if again == seen {
            return seen;
        }
        seen = again;
    }
}

fn look(targets: &[CrateTarget]) -> Look {
    let mut seen = Look::new();
    for target in targets {
        look_into(&target.spec.path, MOST_FOLDERS, &mut seen);
    }
    seen
}

/// Whether the compiler reads a file of this name, or refuses it.
fn is_yaml(path: &Path) -> bool {
    let is = |extension| path.extension().is_some_and(|own| own.eq_ignore_ascii_case(extension));
    is("yaml") || is("yml")
}

/// What can't be read now is left out; a run reports it.
fn look_into(folder: &Path, levels: usize, seen: &mut Look) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        // The metadata of what a link leads to, since that is what is read.
        let path = entry.path();
        let Ok(metadata) = fs::metadata(&path) else { continue };
        let is_folder = entry.file_type().is_ok_and(|ty| ty.is_dir());
        if is_folder && levels > 0 {
            look_into(&path, levels - 1, seen);
        } else if !is_folder && is_yaml(&path) {
            seen.insert(path, (metadata.modified().ok(), metadata.len()));
        }
    }
}
