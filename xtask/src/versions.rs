//! `cargo xtask versions`: emits each version of the project's APIs by itself, and compiles it.

use std::fs;
use std::path::Path;
use std::time::Instant;

use codegen::load::read_dir;
use codegen::source::SourceFile;
use codegen::{CompilationOptions, Emitted, generate};

use crate::arguments::api_version;
use crate::cargo::cargo;
use crate::console;
use crate::exit_code::{ExitCode, Failure};
use crate::{emitted_crate, workspace};

/// Which versions to try.
#[derive(clap::Args)]
pub struct VersionsArguments {
    /// Only these, as `api/version` [default: every version that the specification names]
    #[arg(value_name = "API/VERSION", value_parser = api_version)]
    versions: Vec<Emitted>,
}

/// Emits a crate for each version below `target/versions`, and compiles it with its tests.
pub fn run(arguments: &VersionsArguments) -> Result<ExitCode, Failure> {
    let root = workspace::root()?;
    let files = read_dir(&root.join("spec"), "spec")
        .map_err(|_| Failure::wrong("spec/ can't be read: `cargo xtask regenerate` says why"))?;
    let known = codegen::versions(&files);
    if known.is_empty() {
        return Err(Failure::wrong("no version was found: `cargo xtask regenerate` says why"));
    }
    let versions = chosen(&arguments.versions, known)?;
    let mut failed = 0;
    for version in &versions {
        let Emitted { api, version: name } = version;
        console::print(format_args!("{:<24}", format!("{api}/{name}")))?;
        let start = Instant::now();
        match compile(&root, &files, version) {
            Ok(counts) => console::print(format_args!(
                "{counts}, compiles in {:.1} s\n",
                start.elapsed().as_secs_f64()
            ))?,
            Err(message) => {
                failed += 1;
                console::print(format_args!("fails\n"))?;
                console::complain(format_args!("{message}\n"));
            }
        }
    }
    console::print(format_args!("{} of {} compile\n", versions.len() - failed, versions.len()))?;
    Ok(if failed == 0 { ExitCode::Fine } else { ExitCode::Wrong })
}

/// The versions asked for, all of which must exist; without any, every known one.
fn chosen(asked: &[Emitted], known: Vec<Emitted>) -> Result<Vec<Emitted>, Failure> {
    let shown = |one: &Emitted| format!("{}/{}", one.api, one.version);
    match asked.iter().find(|one| !known.contains(one)) {
        Some(strange) => {
            let names: Vec<String> = known.iter().map(shown).collect();
            let message =
                format!("there is no `{}`: there are {}", shown(strange), names.join(", "));
            Err(Failure::usage(message))
        }
        None if asked.is_empty() => Ok(known),
        None => Ok(asked.to_vec()),
    }
}

/// Compiles one version and says how much it holds; fails on warnings too.
fn compile(root: &Path, files: &[SourceFile], version: &Emitted) -> Result<String, String> {
    let package = format!("{}-{}", version.api, version.version.replace('.', "-"));
    let options = CompilationOptions { package: package.clone(), emit: vec![version.clone()] };
    let outcome = generate(files, &options);
    let output = outcome.output.ok_or_else(|| outcome.diagnostics.text(false))?;
    let counts = output.counts;
    let folder = root.join("target").join("versions").join(package);
    emitted_crate::write(&folder, output.files)
        .and_then(|()| {
            let manifest = folder.join("Cargo.toml");
            let text = fs::read_to_string(&manifest)?;
            fs::write(manifest, text + "\n[workspace]\n")
        })
        .and_then(|()| fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")))
        .map_err(|error| format!("{} can't be written: {error}", folder.display()))?;
    let shared = root.join("target");
    let shared = [("CARGO_TARGET_DIR", shared.to_str().unwrap_or("target"))];
    let said = cargo(&folder, "check --all-targets --offline", &shared)?;
    match said.contains("\nwarning: ") {
        true => Err(format!("emitted code has warnings\n{said}")),
        false => Ok(format!("{} operations, {} schemas", counts.operations, counts.schemas)),
    }
}
