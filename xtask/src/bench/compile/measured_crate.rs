//! A crate whose compilation is timed.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::maker::Maker;

/// What a crate is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum CrateKind {
    /// A client with all operations of the project's own specification.
    All,
    /// A client with two operations, which is little more than the runtime.
    Runtime,
    /// A client with five operations.
    Five,
    /// A program with one call of the client with five operations.
    Program,
}

/// A crate whose compilation is timed.
pub struct MeasuredCrate {
    /// What it is.
    pub kind: CrateKind,
    /// Who made it.
    pub maker: Maker,
    /// The features that it is compiled with, separated by commas: those that are on by default,
    /// but for TLS.
    pub features: String,
    root_file: PathBuf,
}

impl CrateKind {
    fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Runtime => "runtime",
            Self::Five => "five",
            Self::Program => "program",
        }
    }

    /// The root file, below the folder of the crate.
    fn root_file(self) -> &'static str {
        match self {
            Self::Program => "src/main.rs",
            Self::All | Self::Runtime | Self::Five => "src/lib.rs",
        }
    }
}

/// The folder of such a crate in its workspace, and the name of its package.
pub fn folder_name(kind: CrateKind, maker: Maker) -> String {
    format!("{}-{}", kind.name(), maker.name())
}

impl MeasuredCrate {
    /// The crate that stands in a workspace.
    pub fn read(workspace: &Path, kind: CrateKind, maker: Maker) -> io::Result<Self> {
        let folder = workspace.join(folder_name(kind, maker));
        let features = default_features(&fs::read_to_string(folder.join("Cargo.toml"))?);
        Ok(Self { kind, maker, features, root_file: folder.join(kind.root_file()) })
    }

    /// The name of its package.
    pub fn name(&self) -> String {
        folder_name(self.kind, self.maker)
    }

    /// Makes cargo compile it again.
    pub fn touch(&self) -> io::Result<()> {
        fs::File::options().append(true).open(&self.root_file)?.set_modified(SystemTime::now())
    }

    /// Puts an empty program in place of its code, so that cargo has only its dependencies to build.
    pub fn hollow(&self) -> io::Result<()> {
        fs::rename(&self.root_file, self.aside())?;
        fs::write(&self.root_file, "#![allow(dead_code)]\n\nfn main() {}\n")
    }

    /// Puts its code back.
    pub fn fill(&self) -> io::Result<()> {
        fs::rename(self.aside(), &self.root_file)?;
        self.touch()
    }

    fn aside(&self) -> PathBuf {
        self.root_file.with_extension("aside")
    }
}

/// The features that a manifest turns on by default, but for TLS.
fn default_features(manifest: &str) -> String {
    let (_, list) = manifest.split_once("\ndefault = [").unwrap_or_default();
    let (list, _) = list.split_once(']').unwrap_or_default();
    let features = list.split(',').map(|name| name.trim().trim_matches('"'));
    let features: Vec<&str> = features.filter(|name| !["", "rustls"].contains(name)).collect();
    features.join(",")
}

#[cfg(test)]
mod tests {
    use super::default_features;

    #[test]
    fn the_features_are_those_by_default_without_tls() {
        let manifest =
            "[features]\ndefault = [\n    \"rustls\",\n    \"a-v1\",\n    b,\n]\nc = []\n";
        assert_eq!(default_features(manifest), "a-v1,b");
        assert_eq!(default_features("[package]\nname = \"default\"\n"), "");
    }
}
