//! A client crate to be made: its specification, and where each emitted file goes.

use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

use codegen::Emitted;

use super::cargo_manifest;
use crate::exit_code::Failure;

/// The folders of a crate in which files are looked for that nothing emits any more.
const OWNED: [&str; 2] = ["src/", "tests/boundary/"];

/// The folder of the JSON Schemas, which stand beside the specification.
pub const SCHEMAS: &str = "schema/";

/// The manifest's path in the output.
pub const MANIFEST: &str = "Cargo.toml";

/// A specification and the folders that its client crate is written to.
pub struct CrateTarget {
    /// The name of the emitted package.
    pub package: String,
    /// The folder of the specification.
    pub spec: Location,
    /// The command that writes this target.
    pub command: String,
    /// Whether the JSON Schemas of the language are written with it.
    pub schemas: bool,
    /// The only versions to emit; where there are none, those that the specification names.
    pub emit: Vec<Emitted>,
    /// Whether its files are the project's own: in version control, and never edited by hand.
    pub versioned: bool,
    /// How much of an existing manifest is replaced.
    pub manifest: ManifestScope,
    /// Where the emitted files go; those with another prefix are kept by hand.
    pub mappings: Vec<PathMapping>,
}

/// How much of an existing manifest is replaced.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum ManifestScope {
    /// All of it.
    Whole,
    /// Each part between markers.
    MarkedParts,
    /// The features between their markers.
    Features,
}

/// The place of all emitted files whose paths begin alike.
pub struct PathMapping {
    /// How their paths in the output begin.
    pub prefix: &'static str,
    /// The folder or file that takes the place of the prefix.
    pub location: Location,
}

/// A file or folder on disk.
#[derive(Clone)]
pub struct Location {
    /// Its path.
    pub path: PathBuf,
    /// The same for people: below the workspace root, or as it was given; `/`-separated.
    pub shown: String,
}

impl CrateTarget {
    /// A whole crate in the folder `out`, whose path holds no links.
    pub fn whole(package: String, spec: Location, out: Location) -> Self {
        let Location { path, mut shown } = out;
        if !shown.ends_with('/') {
            shown.push('/');
        }
        Self {
            package,
            spec,
            command: "the same command without `--check`".to_owned(),
            schemas: false,
            emit: Vec::new(),
            versioned: false,
            manifest: ManifestScope::MarkedParts,
            mappings: vec![PathMapping { prefix: "", location: Location { path, shown } }],
        }
    }

    /// Where an emitted path goes; `None` for a file that is kept by hand there.
    pub fn destination(&self, path: &str) -> Result<Option<Location>, Failure> {
        let plain = |component| matches!(component, Component::Normal(_));
        if path.is_empty() || path.contains('\\') || !Path::new(path).components().all(plain) {
            return Err(Failure::wrong(format!(
                "bug: `{path}` was emitted, which leaves the crate"
            )));
        }
        Ok(self.place(path))
    }

    /// The text of the manifest: of an existing one, only a part changes.
    pub fn manifest(&self, emitted: &str) -> Result<String, Failure> {
        let at = self.place(MANIFEST).filter(|_| self.manifest != ManifestScope::Whole);
        let Some(at) = at else { return Ok(emitted.to_owned()) };
        let may_be_new = self.manifest == ManifestScope::MarkedParts;
        let by_hand = match fs::read_to_string(&at.path) {
            Ok(by_hand) => by_hand,
            Err(error) if error.kind() == ErrorKind::NotFound && may_be_new => {
                return Ok(emitted.to_owned());
            }
            Err(error) => {
                return Err(Failure::wrong(format!("{} can't be read: {error}", at.shown)));
            }
        };
        match self.manifest {
            ManifestScope::MarkedParts => {
                cargo_manifest::with_marked_parts(&by_hand, emitted, &at.shown)
            }
            _ => cargo_manifest::with_features(&by_hand, emitted, &at.shown),
        }
    }

    /// The folders of this target in which stale files are looked for, by their emitted paths.
    pub fn owned(&self) -> Vec<(&'static str, Location)> {
        let schemas = self.schemas.then_some(SCHEMAS);
        let folders = OWNED.into_iter().chain(schemas);
        folders.filter_map(|folder| Some((folder, self.place(folder)?))).collect()
    }

    fn place(&self, path: &str) -> Option<Location> {
        self.mappings.iter().find_map(|PathMapping { prefix, location }| {
            let rest = path.strip_prefix(prefix)?;
            let shown = format!("{}{rest}", location.shown);
            let mut path = location.path.clone();
            path.extend(Path::new(rest.trim_end_matches('/')));
            Some(Location { path, shown })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(shown: &str) -> CrateTarget {
        let location =
            |path: &str, shown: &str| Location { path: path.into(), shown: shown.into() };
        CrateTarget::whole("a".into(), location("/s", "s"), location("/o", shown))
    }

    #[test]
    fn another_crate_is_written_whole() {
        let target = target("../o");
        let manifest = target.destination("Cargo.toml").unwrap().unwrap();
        assert_eq!(manifest.shown, "../o/Cargo.toml");
        assert_eq!(target.owned()[0].1.shown, "../o/src/");
    }

    #[test]
    fn refuses_emitted_paths_that_leave_the_crate() {
        let target = target("o");
        for path in ["../a", "/a", "src/../../a", "", "src\\a"] {
            assert!(target.destination(path).is_err(), "{path}");
        }
    }
}
