//! The two builds that figures compare: the project as it is, and as it was at an earlier commit,
//! checked out and built in the folder for temporary files: below this workspace, the settings of
//! its `.cargo/config.toml` would hold for it too.

use std::env;
use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::program::Program;
use crate::cargo::{cargo, without_our_own_package};
use crate::console;
use crate::exit_code::Failure;

/// The commit that figures are compared with unless another is named.
pub const BEFORE: &str = "2f00317";

/// The project at one commit, with its tool built.
pub struct Build {
    /// The root of its workspace.
    pub root: PathBuf,
    /// Its tool, the program behind `cargo xtask`.
    pub tool: PathBuf,
    /// Where cargo builds it, if not where it is told to by default.
    target: Option<String>,
}

impl Build {
    /// The project as it is: the workspace of this very tool.
    pub fn now(root: &Path) -> Result<Self, Failure> {
        let tool = env::current_exe()
            .map_err(|error| Failure::wrong(format!("this tool can't be found: {error}")))?;
        Ok(Self { root: root.to_owned(), tool, target: None })
    }

    /// The project at an earlier commit. What an earlier run built is built upon.
    pub fn before(root: &Path, commit: &str) -> Result<Self, Failure> {
        let folder = checked_out(root, commit)?;
        let target = folder.join("target").display().to_string();
        console::complain(format_args!("building the tool of commit {commit}\n"));
        cargo(
            &folder,
            "build --locked --profile tool --package xtask",
            &[("CARGO_TARGET_DIR", &target)],
        )
        .map_err(Failure::wrong)?;
        let tool =
            folder.join("target").join("tool").join(format!("xtask{}", env::consts::EXE_SUFFIX));
        Ok(Self { root: folder, tool, target: Some(target) })
    }

    /// The same with a copy of its tool in a new folder: a tool keeps its cache beside itself.
    ///
    /// The copy is safe on the disk by then: a run that waits for its own files would otherwise wait
    /// for those of the tool as well.
    pub fn with_an_empty_cache(&self, folder: &Path) -> Result<Self, Failure> {
        let tool = folder.join("xtask").with_extension(env::consts::EXE_EXTENSION);
        fs::create_dir_all(folder)
            .and_then(|()| fs::copy(&self.tool, &tool))
            .and_then(|_| File::options().append(true).open(&tool)?.sync_all())
            .map_err(|error| {
                Failure::wrong(format!("{} can't be written: {error}", tool.display()))
            })?;
        Ok(Self { tool, root: self.root.clone(), target: self.target.clone() })
    }

    /// A run of its tool that emits a crate of a specification to a folder.
    pub fn regenerate(&self, spec: &Path, out: &Path) -> Command {
        let mut command = Command::new(&self.tool);
        without_our_own_package(command.current_dir(&self.root).arg("regenerate"));
        command.arg("--spec").arg(spec).arg("--out").arg(out);
        command
    }

    /// Its program of benches.
    pub fn benches(&self) -> Result<Program, Failure> {
        match &self.target {
            Some(target) => Program::build_in(&self.root, target),
            None => Program::build(&self.root, ""),
        }
    }
}

/// The folder for temporary files where a commit is checked out, now or by an earlier run.
pub fn checked_out(root: &Path, commit: &str) -> Result<PathBuf, Failure> {
    let commit = full_name(root, commit)?;
    let folder = env::temp_dir().join(format!("bench-before-{}", &commit[..7]));
    if !folder.join("Cargo.toml").exists() {
        check_out(root, &commit, &folder)?;
    }
    Ok(folder)
}

/// The whole name of a commit in this repository.
fn full_name(root: &Path, commit: &str) -> Result<String, Failure> {
    let commit_itself = format!("{commit}^{{commit}}");
    git(root, &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit_itself])
        .map(|name| name.trim().to_owned())
        .map_err(|error| {
            Failure::wrong(format!(
                "commit {commit}, which figures are compared with, can't be found here{error}: get \
                 the whole history with `git fetch --unshallow`, or name another commit with \
                 `--before`"
            ))
        })
}

/// Checks a commit out, in a clone that shares this repository's objects.
pub fn check_out(root: &Path, commit: &str, folder: &Path) -> Result<(), Failure> {
    let (commit, name) = (full_name(root, commit)?, folder.display().to_string());
    let result = fs::create_dir_all(folder.parent().unwrap_or(root))
        .map_err(|error| error.to_string())
        .and_then(|()| git(root, &["clone", "--quiet", "--shared", "--no-checkout", ".", &name]))
        .and_then(|_| git(folder, &["checkout", "--quiet", "--detach", &commit]));
    let failed = |error| Failure::wrong(format!("commit {commit} can't be checked out{error}"));
    result.map(drop).map_err(failed)
}

/// Runs git, and returns its output; where it fails, what it says, after a colon.
fn git(folder: &Path, arguments: &[&str]) -> Result<String, String> {
    let output = Command::new("git").arg("-C").arg(folder).args(arguments).output();
    let output = output.map_err(|error| match error.kind() {
        ErrorKind::NotFound => " (git is not installed)".to_owned(),
        _ => format!(" (git can't be started: {error})"),
    })?;
    match output.status.success() {
        true => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
        false => match String::from_utf8_lossy(&output.stderr).trim() {
            "" => Err(String::new()),
            text => Err(format!(" ({text})")),
        },
    }
}
