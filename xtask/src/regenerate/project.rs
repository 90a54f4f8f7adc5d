//! The client crates that belong to this project, and where their files stand in it.

use std::path::Path;

use super::checksums::LIST;
use super::target::{CrateTarget, Location, MANIFEST, ManifestScope, PathMapping, SCHEMAS};
use crate::exit_code::Failure;
use crate::workspace;

/// Where the package name of one of the project's crates comes from.
enum PackageName {
    Fixed(&'static str),
    FromTheClientsManifest,
}

/// One of the project's own crates.
struct OwnCrate {
    spec: &'static str,
    name: PackageName,
    /// Pairs of a path prefix in the output and a folder below the root.
    places: &'static [(&'static str, &'static str)],
    /// Whether the JSON Schemas of the language are written with it.
    schemas: bool,
    manifest: ManifestScope,
}

const OWN: [OwnCrate; 2] = [
    OwnCrate {
        spec: "spec",
        name: PackageName::FromTheClientsManifest,
        places: &[
            ("src/", "generated/src/"),
            ("tests/boundary/", "tests/boundary/"),
            (SCHEMAS, "spec/schema/"),
            (MANIFEST, "generated/Cargo.toml"),
            (LIST, "generated/.emitted.sum"),
        ],
        schemas: true,
        manifest: ManifestScope::Features,
    },
    OwnCrate {
        spec: "tests/fixtures/invented",
        name: PackageName::Fixed("invented"),
        places: &[("", "tests/invented/")],
        schemas: false,
        manifest: ManifestScope::Whole,
    },
];

/// The targets of the project's own crates.
pub fn targets(root: &Path) -> Result<Vec<CrateTarget>, Failure> {
    let root = root
        .canonicalize()
        .map_err(|error| Failure::wrong(format!("{} can't be found: {error}", root.display())))?;
    OWN.iter().map(|own| target(&root, own)).collect()
}

fn target(root: &Path, own: &OwnCrate) -> Result<CrateTarget, Failure> {
    let package = match own.name {
        PackageName::Fixed(name) => name.to_owned(),
        PackageName::FromTheClientsManifest => workspace::client_package(root)?,
    };
    let location = |path: &str| Location {
        path: root.join(path.trim_end_matches('/')),
        shown: path.to_owned(),
    };
    let mappings =
        own.places.iter().map(|&(prefix, path)| PathMapping { prefix, location: location(path) });
    Ok(CrateTarget {
        package,
        spec: location(own.spec),
        command: "`cargo xtask regenerate`".to_owned(),
        schemas: own.schemas,
        emit: Vec::new(),
        versioned: true,
        manifest: own.manifest,
        mappings: mappings.collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named_a(own: OwnCrate) -> CrateTarget {
        target(Path::new("/w"), &OwnCrate { name: PackageName::Fixed("a"), ..own }).unwrap()
    }

    #[test]
    fn the_clients_readme_is_kept_by_hand() {
        let [client, _] = OWN;
        let target = named_a(client);
        let shown = |path: &str| target.destination(path).unwrap().map(|at| at.shown);
        assert_eq!(shown("README.md"), None);
        assert_eq!(shown(MANIFEST).unwrap(), "generated/Cargo.toml");
        assert_eq!(shown("src/a/b.rs").unwrap(), "generated/src/a/b.rs");
        assert_eq!(shown("tests/boundary/a.rs").unwrap(), "tests/boundary/a.rs");
        assert_eq!(target.owned()[1].1.path, Path::new("/w/tests/boundary"));
    }

    #[test]
    fn the_schemas_of_the_language_go_with_the_projects_own_specification_alone() {
        let owned = OWN.map(|own| {
            let owned = named_a(own).owned().into_iter();
            owned.map(|(_, folder)| folder.shown).collect::<Vec<_>>()
        });
        assert!(owned[0].contains(&"spec/schema/".to_owned()), "{owned:?}");
        assert!(!owned[1].iter().any(|folder| folder.contains("schema")), "{owned:?}");
    }
}
