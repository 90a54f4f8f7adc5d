//! The manifest of an emitted crate, for crates that have none written by hand.

use crate::ir::Crate;

/// The runtime's own manifest: its dependencies are those of every emitted crate.
const RUNTIME: &str = include_str!("../../runtime/Cargo.toml");

/// The line before the features, which are emitted into manifests written by hand too.
pub const FEATURES_BEGIN: &str = "# Features, emitted from the specification: begin.";

/// The line after them.
pub const FEATURES_END: &str = "# Features: end.";

/// The text of `Cargo.toml`.
pub fn manifest(krate: &Crate) -> String {
    let dependencies = section("dependencies")
        .filter(|line| krate.patterns || !line.starts_with("regex-lite"))
        .collect::<Vec<_>>()
        .join("\n");
    format!(
        "# @generated from a specification. Changes are lost when it is regenerated.\n\n\
         [package]\nname = \"{}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
         rust-version = \"1.88\"\npublish = false\n\n\
         [features]\n{}\n\n[dependencies]\n{dependencies}\n\n\
         [[test]]\nname = \"boundary\"\npath = \"tests/boundary/main.rs\"\n\
         required-features = [{}]\n",
        krate.package,
        features(krate),
        modules(krate).join(", "),
    )
}

/// Those of the runtime, and one for each module. Unless the user says otherwise, all modules are
/// on, and of the others those that are so in the runtime.
fn features(krate: &Crate) -> String {
    let (default, own): (Vec<&str>, Vec<&str>) =
        section("features").partition(|line| line.starts_with("default = "));
    let on = default.iter().flat_map(|line| line.split(['[', ']', ',']).skip(1)).map(str::trim);
    let mut on: Vec<String> = on.filter(|name| !name.is_empty()).map(str::to_owned).collect();
    on.extend(modules(krate));
    let default = on.iter().map(|name| format!("    {name},\n")).collect::<String>();
    let modules = krate.modules.iter().map(|module| format!("{} = []\n", key(&module.feature)));
    format!(
        "{FEATURES_BEGIN}\ndefault = [\n{default}]\n{}{}\n{FEATURES_END}",
        modules.collect::<String>(),
        own.join("\n")
    )
}

/// A key of TOML, which takes dots only in quotes.
fn key(name: &str) -> String {
    match name.contains('.') {
        true => format!("{name:?}"),
        false => name.to_owned(),
    }
}

/// The features of the modules, quoted.
fn modules(krate: &Crate) -> Vec<String> {
    krate.modules.iter().map(|module| format!("{:?}", module.feature)).collect()
}

/// The lines of one section of the runtime's manifest.
fn section(name: &str) -> impl Iterator<Item = &'static str> {
    let heading = format!("[{name}]");
    RUNTIME
        .lines()
        .skip_while(move |line| *line != heading)
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .filter(|line| !line.is_empty())
}
