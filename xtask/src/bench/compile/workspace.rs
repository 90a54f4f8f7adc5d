//! The crates that are compiled, in a workspace of their own below `target/bench/compile`: they
//! share one lockfile, which begins as the project's own, so that both builds, the peer and what is
//! written by hand have the same versions of the same dependencies.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::crates::Crates;
use super::maker::Maker;
use super::measured_crate::{CrateKind, MeasuredCrate, folder_name};
use crate::bench::builds::Build;
use crate::bench::peer::Peer;
use crate::cargo::cargo;
use crate::exit_code::Failure;

/// The folder of what was built.
const TARGET: &str = "target";

/// A workspace on disk.
pub struct Workspace {
    folder: PathBuf,
    crates: Vec<MeasuredCrate>,
}

impl Workspace {
    /// Writes all crates anew; what was built of their dependencies stays.
    pub fn write(root: &Path, before: &Build, now: &Build) -> Result<Self, Failure> {
        let folder = root.join("target").join("bench").join("compile");
        clear(&folder).map_err(|error| unwritten(&folder, &error))?;
        let writer = Crates { root, folder: &folder };
        let mut crates = writer.of_build(before, Maker::Before)?;
        crates.extend(writer.of_build(now, Maker::Now)?);
        if let Some(peer) = Peer::install(root) {
            crates.extend(writer.of_peer(&peer)?);
        }
        crates.push(writer.by_hand()?);
        let members: Vec<String> = crates.iter().map(MeasuredCrate::name).collect();
        // The default profile, but for the symbols: sizes are those of stripped programs.
        let manifest = format!(
            "[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n[profile.release]\nstrip = true\n"
        );
        fs::write(folder.join("Cargo.toml"), manifest)
            .and_then(|()| fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")))
            .map_err(|error| unwritten(&folder, &error))?;
        Ok(Self { folder, crates })
    }

    /// Runs cargo with nothing kept by incremental compilation: a crate that was touched is
    /// compiled as if it were new.
    pub fn cargo(&self, line: &str) -> Result<String, Failure> {
        let target = self.folder.join(TARGET).display().to_string();
        let variables = [("CARGO_INCREMENTAL", "0"), ("CARGO_TARGET_DIR", &target)];
        cargo(&self.folder, line, &variables).map_err(Failure::wrong)
    }

    /// The crate that a maker has of a kind.
    pub fn find(&self, kind: CrateKind, maker: Maker) -> Option<&MeasuredCrate> {
        self.crates.iter().find(|one| one.kind == kind && one.maker == maker)
    }

    /// The bytes of the built program of a maker.
    pub fn program_size(&self, maker: Maker) -> Result<u64, Failure> {
        let name = folder_name(CrateKind::Program, maker) + env::consts::EXE_SUFFIX;
        let path = self.folder.join(TARGET).join("release").join(name);
        fs::metadata(&path)
            .map(|program| program.len())
            .map_err(|error| Failure::wrong(format!("{} can't be read: {error}", path.display())))
    }

    /// Does something to all crates, or to those that are chosen.
    pub fn each(
        &self,
        chosen: impl Fn(&MeasuredCrate) -> bool,
        action: impl Fn(&MeasuredCrate) -> io::Result<()>,
    ) -> Result<(), Failure> {
        let mut crates = self.crates.iter().filter(|one| chosen(one));
        crates.try_for_each(action).map_err(|error| unwritten(&self.folder, &error))
    }
}

/// Removes everything from the workspace but what was built.
fn clear(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        match entry.file_type()?.is_dir() {
            true if entry.file_name() == TARGET => {}
            true => fs::remove_dir_all(entry.path())?,
            false => fs::remove_file(entry.path())?,
        }
    }
    Ok(())
}

fn unwritten(folder: &Path, error: &io::Error) -> Failure {
    Failure::wrong(format!("{} can't be written: {error}", folder.display()))
}
