//! Who may know whom: the lines of the house, held against all imports and paths of the code.
//!
//! Change the tables and the house together, with the reason.

mod compiler;
mod runtime;
mod simulator;

use std::collections::BTreeSet;

use crate::rooms::{House, RustFile};
use crate::support::{client_package, files_below, read};

fn compiler() -> House<'static> {
    House {
        rooms: compiler::ROOMS,
        narrow: compiler::NARROW,
        crates: dependencies("codegen/Cargo.toml"),
        files: rust_files("codegen/src"),
    }
}

fn runtime() -> House<'static> {
    House {
        rooms: runtime::ROOMS,
        narrow: &[],
        crates: dependencies("codegen/runtime/Cargo.toml"),
        files: rust_files("codegen/runtime/src"),
    }
}

fn simulator() -> House<'static> {
    House {
        rooms: simulator::ROOMS,
        narrow: &[],
        crates: dependencies("codegen/simulator/Cargo.toml"),
        files: rust_files("codegen/simulator/src"),
    }
}

#[test]
fn each_room_of_the_compiler_knows_only_what_the_house_says() {
    let faults = compiler().faults();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_ring_goes_through_two_rooms_of_the_compiler() {
    let rings = compiler().rings();
    assert!(rings.is_empty(), "{}", rings.join("\n"));
}

#[test]
fn each_room_of_the_runtime_knows_only_what_the_house_says() {
    let faults = runtime().faults();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_ring_goes_through_two_rooms_of_the_runtime() {
    let rings = runtime().rings();
    assert!(rings.is_empty(), "{}", rings.join("\n"));
}

#[test]
fn each_room_of_the_simulator_knows_only_what_the_house_says() {
    let faults = simulator().faults();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_ring_goes_through_two_rooms_of_the_simulator() {
    let rings = simulator().rings();
    assert!(rings.is_empty(), "{}", rings.join("\n"));
}

#[test]
fn only_one_file_touches_the_disk() {
    for file in rust_files("codegen/src") {
        for found in file.paths() {
            let is_system = found.first().is_some_and(|name| name == "std")
                && found
                    .get(1)
                    .is_some_and(|name| ["fs", "env", "net", "process"].contains(&name.as_str()));
            let is_reader = file.path == "codegen/src/load/disk.rs" && found[1] == "fs";
            assert!(!is_system || is_reader, "{} knows `{}`", file.path, found.join("::"));
        }
    }
}

#[test]
fn files_that_are_copied_reach_each_other_by_super() {
    let copied = ["codegen/runtime/src", "codegen/simulator/src"];
    for RustFile { path, text, .. } in copied.into_iter().flat_map(rust_files) {
        // Links in the documentation would break in the copy, too.
        assert!(!text.contains("crate::"), "{path} says `crate::`");
        assert!(!text.contains("macro_export"), "{path} exports a macro");
    }
}

#[test]
fn what_clients_are_made_of_knows_no_crate_of_the_workspace() {
    let members = ["benches", "codegen", "xtask", "client_tests", "compiler_tests", "invented"];
    for folder in ["codegen/runtime/src", "codegen/simulator/src", "generated/src"] {
        for file in rust_files(folder) {
            for found in file.paths() {
                let name = found[0].as_str();
                assert!(!members.contains(&name), "{} knows `{name}`", file.path);
            }
        }
    }
    let folders = ["codegen", "codegen/runtime", "codegen/simulator", "generated"];
    for manifest in folders.map(|folder| format!("{folder}/Cargo.toml")) {
        let text = read(&manifest);
        let ours = text.lines().find(|line| line.contains("path =") && line.contains('{'));
        assert_eq!(ours, None, "{manifest}");
    }
}

#[test]
fn the_tool_never_names_the_client() {
    let package = client_package();
    let names = [package.clone(), package.replace('-', "_")];
    for path in files_below("xtask") {
        let text = read(&path);
        let named = names.iter().find(|name| text.contains(name.as_str()));
        assert_eq!(named, None, "{path}");
    }
}

/// The files of Rust below a folder that are not tests, with the modules that they are.
pub fn rust_files(folder: &str) -> Vec<RustFile> {
    let files = files_below(folder).into_iter().filter_map(|path| {
        let inside = path[folder.len() + 1..].strip_suffix(".rs")?;
        let mut module: Vec<String> = inside.split('/').map(str::to_owned).collect();
        if module.iter().any(|name| name == "tests") {
            return None;
        }
        if module.last().is_some_and(|name| ["lib", "main", "mod"].contains(&name.as_str())) {
            module.pop();
        }
        Some(RustFile { text: read(&path), path, module })
    });
    files.collect()
}

/// The crates that a manifest depends on, as Rust spells them.
fn dependencies(manifest: &str) -> BTreeSet<String> {
    let manifest = read(manifest);
    // Those of all platforms, and those of some.
    let sections = manifest.split("dependencies]\n").collect::<Vec<_>>();
    let after = sections.windows(2).filter(|two| !two[0].ends_with("dev-"));
    let lines = after.flat_map(|two| two[1].lines().take_while(|line| !line.starts_with('[')));
    let packages = lines.filter_map(|line| line.split(['.', ' ', '=']).next());
    let spelt = |package: &str| match package {
        "md-5" => "md5".to_owned(),
        package => package.replace('-', "_"),
    };
    packages.filter(|package| !package.is_empty()).map(spelt).collect()
}
