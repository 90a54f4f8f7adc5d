//! What is generated from which specification, and where each emitted file goes.

use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

use codegen::Emitted;

use crate::checksums::LIST;
use crate::end::Failure;
use crate::{manifest, workspace};

/// Where the package name of one of the project's outputs stands.
enum Name {
    Is(&'static str),
    OfTheClient,
}

/// One of the project's own outputs.
struct Own {
    spec: &'static str,
    name: Name,
    /// (path prefix in the output, folder below the root); other files are kept by hand.
    places: &'static [(&'static str, &'static str)],
    /// Whether the JSON Schemas of the language go with it.
    schemas: bool,
    manifest: Manifest,
}

/// How much of a manifest is ours where there is one already.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Manifest {
    /// All of it.
    Emitted,
    /// What stands between markers.
    Marked,
    /// The features between their markers.
    Features,
}

const OWN: [Own; 2] = [
    Own {
        spec: "spec",
        name: Name::OfTheClient,
        places: &[
            ("src/", "generated/src/"),
            ("tests/boundary/", "tests/boundary/"),
            (SCHEMAS, "spec/schema/"),
            (MANIFEST, "generated/Cargo.toml"),
            (LIST, "generated/.emitted.sum"),
        ],
        schemas: true,
        manifest: Manifest::Features,
    },
    Own {
        spec: "tests/fixtures/invented",
        name: Name::Is("invented"),
        places: &[("", "tests/invented/")],
        schemas: false,
        manifest: Manifest::Emitted,
    },
];

/// The folders of a crate in which files are looked for that nothing emits any more.
const OWNED: [&str; 2] = ["src/", "tests/boundary/"];

/// The same of the JSON Schemas, which stand beside the specification.
const SCHEMAS: &str = "schema/";

/// The manifest's path in the output.
pub const MANIFEST: &str = "Cargo.toml";

/// A specification and the folders that its client crate is written to.
pub struct Target {
    /// The name of the emitted package.
    pub package: String,
    /// The folder of the specification.
    pub spec: PathBuf,
    /// The same as people know it.
    pub spec_shown: String,
    /// The command that writes this target.
    pub command: String,
    /// Whether the JSON Schemas of the language are written with it.
    pub schemas: bool,
    /// The only versions to emit; all that the specification says where there are none.
    pub emit: Vec<Emitted>,
    /// Whether its files are the project's own: in version control, and never edited by hand.
    pub versioned: bool,
    manifest: Manifest,
    places: Vec<Place>,
}

struct Place {
    prefix: &'static str,
    folder: PathBuf,
    shown: String,
}

/// Where one emitted path lies on disk.
#[derive(Clone)]
pub struct Destination {
    /// The place on disk.
    pub path: PathBuf,
    /// The same for people: below the workspace root, or as `--out` was given; `/`-separated.
    pub shown: String,
}

impl Target {
    /// The outputs that belong to this project.
    pub fn own(root: &Path) -> Result<Vec<Self>, Failure> {
        let root = root.canonicalize().map_err(|error| {
            Failure::wrong(format!("{} can't be found: {error}", root.display()))
        })?;
        OWN.iter().map(|own| Self::of_project(&root, own)).collect()
    }

    /// A whole crate below `out`, which is a path without links and which people know as `shown`.
    pub fn whole(
        package: String,
        (spec, spec_shown): (PathBuf, String),
        out: PathBuf,
        shown: &str,
    ) -> Self {
        let shown = if shown.ends_with('/') { shown.to_owned() } else { format!("{shown}/") };
        let command = "the same command without `--check`".to_owned();
        let places = vec![Place { prefix: "", folder: out, shown }];
        Self {
            package,
            spec,
            spec_shown,
            command,
            schemas: false,
            emit: Vec::new(),
            versioned: false,
            manifest: Manifest::Marked,
            places,
        }
    }

    fn of_project(root: &Path, own: &Own) -> Result<Self, Failure> {
        let package = match own.name {
            Name::Is(name) => name.to_owned(),
            Name::OfTheClient => workspace::client_package(root)?,
        };
        let places = own.places.iter().map(|&(prefix, folder)| Place {
            prefix,
            folder: root.join(folder.trim_end_matches('/')),
            shown: folder.to_owned(),
        });
        Ok(Self {
            package,
            spec: root.join(own.spec),
            spec_shown: own.spec.to_owned(),
            command: "`cargo xtask regenerate`".to_owned(),
            schemas: own.schemas,
            emit: Vec::new(),
            versioned: true,
            manifest: own.manifest,
            places: places.collect(),
        })
    }

    /// Where an emitted path goes; `None` for a file that is kept by hand there.
    pub fn destination(&self, path: &str) -> Result<Option<Destination>, Failure> {
        let plain = |component| matches!(component, Component::Normal(_));
        if path.is_empty() || path.contains('\\') || !Path::new(path).components().all(plain) {
            return Err(Failure::wrong(format!(
                "bug: `{path}` was emitted, which leaves the crate"
            )));
        }
        Ok(self.place(path))
    }

    /// The text of the manifest: of one that is there already, only a part changes.
    pub fn manifest(&self, emitted: &str) -> Result<String, Failure> {
        let at = self.place(MANIFEST).filter(|_| self.manifest != Manifest::Emitted);
        let Some(at) = at else { return Ok(emitted.to_owned()) };
        let by_hand = match fs::read_to_string(&at.path) {
            Ok(by_hand) => by_hand,
            Err(error)
                if error.kind() == ErrorKind::NotFound && self.manifest == Manifest::Marked =>
            {
                return Ok(emitted.to_owned());
            }
            Err(error) => {
                return Err(Failure::wrong(format!("{} can't be read: {error}", at.shown)));
            }
        };
        match self.manifest {
            Manifest::Marked => manifest::with_marked_parts(&by_hand, emitted, &at.shown),
            _ => manifest::with_features(&by_hand, emitted, &at.shown),
        }
    }

    /// The folders of this target in which stale files are looked for, by their emitted paths.
    pub fn owned(&self) -> Vec<(&'static str, Destination)> {
        let schemas = self.schemas.then_some(SCHEMAS);
        let folders = OWNED.into_iter().chain(schemas);
        folders.filter_map(|folder| Some((folder, self.place(folder)?))).collect()
    }

    fn place(&self, path: &str) -> Option<Destination> {
        self.places.iter().find_map(|place| {
            let rest = path.strip_prefix(place.prefix)?;
            let shown = format!("{}{rest}", place.shown);
            let mut path = place.folder.clone();
            path.extend(Path::new(rest.trim_end_matches('/')));
            Some(Destination { path, shown })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn destination(target: &Target, path: &str) -> Option<String> {
        target.destination(path).unwrap().map(|destination| destination.shown)
    }

    #[test]
    fn the_clients_readme_is_kept_by_hand() {
        let target = Target::of_project(Path::new("/w"), &Own { name: Name::Is("a"), ..OWN[0] });
        let target = target.unwrap();
        assert_eq!(destination(&target, "README.md"), None);
        assert_eq!(destination(&target, MANIFEST).unwrap(), "generated/Cargo.toml");
        assert_eq!(destination(&target, "src/a/b.rs").unwrap(), "generated/src/a/b.rs");
        assert_eq!(destination(&target, "tests/boundary/a.rs").unwrap(), "tests/boundary/a.rs");
        assert_eq!(target.owned()[1].1.path, Path::new("/w/tests/boundary"));
    }

    #[test]
    fn the_schemas_of_the_language_go_with_the_projects_own_specification_alone() {
        let root = Path::new("/w");
        let owned = OWN.map(|own| {
            let target = Target::of_project(root, &Own { name: Name::Is("a"), ..own }).unwrap();
            target.owned().into_iter().map(|(_, folder)| folder.shown).collect::<Vec<_>>()
        });
        assert!(owned[0].contains(&"spec/schema/".to_owned()), "{owned:?}");
        assert!(!owned[1].iter().any(|folder| folder.contains("schema")), "{owned:?}");
    }

    #[test]
    fn another_crate_is_written_whole() {
        let target = Target::whole("a".into(), ("/s".into(), "s".into()), "/o".into(), "../o");
        assert_eq!(destination(&target, "Cargo.toml").unwrap(), "../o/Cargo.toml");
        assert_eq!(target.owned()[0].1.shown, "../o/src/");
    }

    #[test]
    fn refuses_emitted_paths_that_leave_the_crate() {
        let target = Target::whole("a".into(), ("/s".into(), "s".into()), "/o".into(), "o");
        for path in ["../a", "/a", "src/../../a", "", "src\\a"] {
            assert!(target.destination(path).is_err(), "{path}");
        }
    }
}
