//! The manifest of an emitted crate, for crates that have none written by hand.

use crate::ir::Crate;

/// The runtime's own manifest: its dependencies are those of every emitted crate.
const RUNTIME: &str = include_str!("../../runtime/Cargo.toml");

/// The text of `Cargo.toml`.
pub fn manifest(krate: &Crate) -> String {
    let dependencies = section("dependencies")
        .filter(|line| krate.patterns || !line.starts_with("regex-lite"))
        .collect::<Vec<_>>()
        .join("\n");
    let features = section("features").collect::<Vec<_>>().join("\n");
    format!(
        "# @generated from a specification. Changes are lost when it is regenerated.\n\n\
         [package]\nname = \"{}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
         rust-version = \"1.88\"\npublish = false\n\n\
         [features]\n{features}\n\n[dependencies]\n{dependencies}\n",
        krate.package
    )
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
