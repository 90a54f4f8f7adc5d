//! Finds the workspace from any of its folders, and reads the names of packages.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::exit_code::Failure;

/// The folder of the client crate, below the root.
pub const CLIENT: &str = "generated";

/// The root folder of the workspace that this tool belongs to.
pub fn root() -> Result<PathBuf, Failure> {
    match run_by_cargo() {
        Some(root) => Ok(root),
        None => located_by_cargo(),
    }
}

/// The package name of the client crate, whose manifest is kept by hand.
pub fn client_package(root: &Path) -> Result<String, Failure> {
    let path = root.join(CLIENT).join("Cargo.toml");
    let manifest = fs::read_to_string(&path)
        .map_err(|error| Failure::wrong(format!("{} can't be read: {error}", path.display())))?;
    package_name(&manifest)
        .map(str::to_owned)
        .ok_or_else(|| Failure::wrong(format!("{} names no package", path.display())))
}

/// The folder above that of this tool's manifest, which `cargo run` tells in a variable.
fn run_by_cargo() -> Option<PathBuf> {
    let ours = env::var_os("CARGO_PKG_NAME").is_some_and(|name| name == env!("CARGO_PKG_NAME"));
    let manifest_dir = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").filter(|_| ours)?);
    Some(manifest_dir.parent()?.to_owned())
}

fn located_by_cargo() -> Result<PathBuf, Failure> {
    let output = Command::new("cargo")
        .args(["locate-project", "--workspace", "--message-format", "plain"])
        .output()
        .map_err(|error| Failure::wrong(format!("cargo can't be started: {error}")))?;
    let manifest = PathBuf::from(String::from_utf8_lossy(&output.stdout).trim_end());
    match manifest.parent() {
        Some(root) if output.status.success() => Ok(root.to_owned()),
        _ => Err(Failure::usage("this folder is not in the workspace: go there first")),
    }
}

/// The `name` in the `[package]` table of a manifest.
pub fn package_name(manifest: &str) -> Option<&str> {
    manifest
        .lines()
        .map(str::trim)
        .skip_while(|line| *line != "[package]")
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .find_map(|line| line.strip_prefix("name")?.trim_start().strip_prefix('='))
        .and_then(|value| {
            let value = value.trim_start();
            let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
            value[1..].split(quote).next()
        })
}

#[cfg(test)]
mod tests {
    use super::package_name;

    #[test]
    fn reads_the_name_of_the_package_table_only() {
        let manifest =
            "[lib]\nname = \"other\"\n\n[package]\nversion = \"1\"\nname = \"it\" # it\n";
        assert_eq!(package_name(manifest), Some("it"));
        assert_eq!(package_name("[package]\nversion = \"1\"\n[lib]\nname = \"other\"\n"), None);
    }
}
