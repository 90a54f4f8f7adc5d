//! Who may know whom: the lines of the house, held against all imports and paths of the code.
//!
//! Change the table and the house together, with the reason.

use std::collections::BTreeSet;

use crate::paths::paths;
use crate::support::{client_package, files_below, read};

/// A room of the compiler: who it is, which rooms it knows, and which crates.
struct Layer {
    name: &'static str,
    rooms: &'static [&'static str],
    crates: &'static [&'static str],
}

const fn layer(
    name: &'static str,
    rooms: &'static [&'static str],
    crates: &'static [&'static str],
) -> Layer {
    Layer { name, rooms, crates }
}

/// Every room of `codegen/src`; `lib` is the road itself, and knows each stage.
const LAYERS: &[Layer] = &[
    layer("source", &[], &[]),
    // Which values a constraint permits is told from the model's constraints.
    layer(
        "text",
        &["calendar", "format", "model", "unusual"],
        &["heck", "proc_macro2", "regex_lite", "regex_syntax"],
    ),
    layer("diagnostic", &["source", "text"], &["annotate_snippets", "serde_json"]),
    // It tells files apart and decodes each to its type.
    layer(
        "load",
        &["diagnostic", "openapi", "source", "spec", "text"],
        &["saphyr_parser", "serde", "serde_path_to_error", "serde_yaml"],
    ),
    // The codes of its faults; it reports nothing itself.
    layer(
        "spec",
        &["diagnostic", "openapi", "source", "text"],
        &["indexmap", "schemars", "serde", "serde_json"],
    ),
    // The words of formats are the model's.
    layer(
        "language_schema",
        &["compilation", "model", "spec"],
        &["indexmap", "schemars", "serde_json"],
    ),
    layer("model", &["source"], &[]),
    layer(
        "resolve",
        &["compilation", "diagnostic", "model", "openapi", "source", "spec"],
        &["indexmap"],
    ),
    layer("check", &["diagnostic", "model", "source", "text"], &["proc_macro2"]),
    layer("lower", &["ir", "model", "text"], &["proc_macro2"]),
    layer("ir", &["text"], &["proc_macro2", "quote"]),
    layer("emit", &["ir"], &["proc_macro2", "quote"]),
    layer("compilation", &["diagnostic"], &[]),
    layer("ledger", &["compilation", "model", "source"], &[]),
    layer("openapi", &[], &[]),
    layer("print", &[], &["prettyplease", "proc_macro2", "syn"]),
    // Each thread walks the last stages by itself.
    layer("parallel", &["compilation", "emit", "ir", "lower", "model", "print"], &[]),
    layer(
        "lib",
        &[
            "check",
            "compilation",
            "diagnostic",
            "language_schema",
            "ledger",
            "load",
            "model",
            "parallel",
            "resolve",
            "source",
        ],
        &[],
    ),
];

/// Places that a room knows in one file only, with the reason.
const NARROW: &[(&str, &str, &str)] = &[
    ("spec", "crate::source", "codegen/src/spec/document.rs"), // where a part of a file stands
    ("load", "crate::spec::SEPARATOR", "codegen/src/load/serde_message.rs"), // how faults are written
    ("load", "crate::spec", "codegen/src/load/document.rs"), // which type a file is decoded to
];

#[test]
fn each_room_knows_only_what_the_house_says() {
    let mut wrong = Vec::new();
    for (path, module) in rust_files("codegen/src") {
        let name = module.first().map_or("lib", String::as_str);
        let Some(layer) = LAYERS.iter().find(|layer| layer.name == name) else {
            wrong.push(format!("{path}: the room `{name}` is not in the table"));
            continue;
        };
        for found in paths_of(&path, &module) {
            wrong.extend(fault(layer, &path, &found));
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn fault(layer: &Layer, path: &str, found: &[String]) -> Option<String> {
    let (first, second) = (found.first()?.as_str(), found.get(1).map_or("", String::as_str));
    let shown = found.join("::");
    let name = layer.name;
    if first == "crate" {
        let is_room = LAYERS.iter().any(|layer| layer.name == second && second != "lib");
        let is_known = layer.rooms.contains(&second) || second == name;
        let narrow =
            NARROW.iter().find(|(room, start, _)| *room == name && shown.starts_with(start));
        return match narrow {
            Some((.., only)) if *only != path => {
                Some(format!("{path}: only {only} knows `{shown}`"))
            }
            _ if is_room && !is_known => Some(format!("{path}: `{name}` must not know `{shown}`")),
            _ => None,
        };
    }
    let foreign = dependencies().contains(first) && !layer.crates.contains(&first);
    foreign.then(|| format!("{path}: `{name}` must not know the crate `{first}`"))
}

#[test]
fn only_one_file_touches_the_disk() {
    for (path, module) in rust_files("codegen/src") {
        for found in paths_of(&path, &module) {
            let is_system = found.first().is_some_and(|name| name == "std")
                && found
                    .get(1)
                    .is_some_and(|name| ["fs", "env", "net", "process"].contains(&name.as_str()));
            let is_reader = path == "codegen/src/load/disk.rs" && found[1] == "fs";
            assert!(!is_system || is_reader, "{path} knows `{}`", found.join("::"));
        }
    }
}

#[test]
fn files_of_the_runtime_reach_each_other_by_super() {
    for (path, _) in rust_files("codegen/runtime/src") {
        let text = read(&path);
        // Links in the documentation would break in the copy, too.
        assert!(!text.contains("crate::"), "{path} says `crate::`");
        assert!(!text.contains("macro_export"), "{path} exports a macro");
    }
}

#[test]
fn the_client_and_the_runtime_know_no_crate_of_the_workspace() {
    let members = ["benches", "codegen", "xtask", "client_tests", "compiler_tests", "invented"];
    for folder in ["codegen/runtime/src", "generated/src"] {
        for (path, module) in rust_files(folder) {
            for found in paths_of(&path, &module) {
                assert!(!members.contains(&found[0].as_str()), "{path} knows `{}`", found[0]);
            }
        }
    }
    for manifest in ["codegen/Cargo.toml", "codegen/runtime/Cargo.toml", "generated/Cargo.toml"] {
        let text = read(manifest);
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

/// The paths in one file of Rust that is no test.
fn paths_of(path: &str, module: &[String]) -> Vec<Vec<String>> {
    let module: Vec<&str> = module.iter().map(String::as_str).collect();
    paths(&read(path), &module)
}

/// Files of Rust that are no tests, with the module that each is.
fn rust_files(folder: &str) -> Vec<(String, Vec<String>)> {
    let files = files_below(folder).into_iter().filter_map(|path| {
        let inside = path[folder.len() + 1..].strip_suffix(".rs")?;
        let mut module: Vec<String> = inside.split('/').map(str::to_owned).collect();
        if module.iter().any(|name| name == "tests") {
            return None;
        }
        if module.last().is_some_and(|name| name == "mod" || name == "lib") {
            module.pop();
        }
        Some((path, module))
    });
    files.collect()
}

/// The crates that `codegen` depends on, as Rust spells them.
fn dependencies() -> BTreeSet<String> {
    let manifest = read("codegen/Cargo.toml");
    let section = manifest.split("[dependencies]").nth(1).expect("codegen has dependencies");
    let lines = section.lines().take_while(|line| !line.starts_with('['));
    let names = lines.filter_map(|line| line.split(['.', ' ', '=']).next());
    names.filter(|name| !name.is_empty()).map(|name| name.replace('-', "_")).collect()
}
