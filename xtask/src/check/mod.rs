//! `cargo xtask check`: runs every gate that a change has to pass.

mod fixtures;
mod hostile;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::ValueEnum;

use crate::cargo::cargo;
use crate::console;
use crate::exit_code::{ExitCode, Failure};

use crate::regenerate::{self, cargo_manifest, project, summary};
use crate::{coverage, workspace};

/// Which gates to leave out.
#[derive(clap::Args)]
pub struct CheckArguments {
    /// Leave out these gates; separated by commas, or repeated
    #[arg(long, value_name = "GATE", value_enum, value_delimiter = ',')]
    except: Vec<Gate>,
}

/// The gates, in the order in which they run.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Gate {
    Fmt,
    Clippy,
    Drift,
    Features,
    Unified,
    Docs,
    Licences,
    Package,
    Fixtures,
    Hostile,
    Tests,
    Coverage,
}

/// What the gates need to know of the workspace.
struct Project {
    root: PathBuf,
    client: String,
    emitted: Vec<String>,
}

/// `Err` holds what a failed gate shows.
type GateResult = Result<(), String>;

/// The version that `deny.toml` was tested with.
const CARGO_DENY: &str = "cargo-deny@0.20.2";

/// Files that a published crate has to contain.
const LICENCE_FILES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// Runs all gates that are not left out, even after one has failed.
pub fn run(arguments: &CheckArguments) -> Result<ExitCode, Failure> {
    let root = workspace::root()?;
    let emitted = project::targets(&root)?.into_iter().map(|target| target.package).collect();
    let project = Project { client: workspace::client_package(&root)?, emitted, root };
    let gates: Vec<Gate> = Gate::value_variants()
        .iter()
        .copied()
        .filter(|gate| !arguments.except.contains(gate))
        .collect();
    let mut failed = Vec::new();
    for gate in &gates {
        if !passes(*gate, &project)? {
            failed.push(gate.name());
        }
    }
    let passed = gates.len() - failed.len();
    console::print(format_args!("\n{passed} of {} gates passed\n", gates.len()))?;
    if failed.is_empty() {
        return Ok(ExitCode::Fine);
    }
    console::print(format_args!("failed: {}\n", failed.join(", ")))?;
    Ok(ExitCode::Wrong)
}

fn passes(gate: Gate, project: &Project) -> Result<bool, Failure> {
    console::print(format_args!("gate {} ... ", gate.name()))?;
    let start = Instant::now();
    let outcome = gate.run(project);
    let seconds = start.elapsed().as_secs_f64();
    match outcome {
        Ok(()) => console::print(format_args!("ok {seconds:.1} s\n"))?,
        Err(ref output) => {
            console::print(format_args!("FAILED {seconds:.1} s\n{}\n", output.trim_end()))?;
        }
    }
    Ok(outcome.is_ok())
}

impl Gate {
    fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }

    fn run(self, project: &Project) -> GateResult {
        let Project { root, client, emitted } = project;
        match self {
            Self::Fmt => quiet(root, "fmt --all --check"),
            Self::Clippy => quiet(root, "clippy --workspace --all-targets --locked -- -D warnings"),
            Self::Drift => drift(),
            Self::Features => features(root, client),
            Self::Unified => unified(root),
            Self::Docs => docs(root, emitted),
            Self::Licences => licences(root),
            Self::Package => package(root, client),
            Self::Fixtures => fixtures::test(root),
            Self::Hostile => hostile::test(root),
            Self::Tests => {
                cargo(root, "test --workspace --locked", &[("INSTA_UPDATE", "no")]).map(drop)
            }
            Self::Coverage => coverage::check_own(),
        }
    }
}

fn quiet(root: &Path, line: &str) -> GateResult {
    cargo(root, line, &[]).map(drop)
}

fn drift() -> GateResult {
    let run = regenerate::check_own().map_err(|failure| failure.message)?;
    match run.end() {
        ExitCode::Fine => Ok(()),
        _ => Err(summary::diagnostics(&run, false) + &summary::text(&run)),
    }
}

/// Checks the client without modules, and with each module or part of the runtime alone, and the
/// simulator without a module and with one, and receivers and observers of one; a warning is a
/// failure.
fn features(root: &Path, client: &str) -> GateResult {
    let manifest = root.join(workspace::CLIENT).join("Cargo.toml");
    let text = fs::read_to_string(&manifest)
        .map_err(|error| format!("{} can't be read: {error}\n", manifest.display()))?;
    let modules = cargo_manifest::modules(&text);
    // The simulator serves what is compiled, be it nothing.
    let simulated = modules.first().map(|module| format!(",simulator,{module}"));
    let received = modules.first().map(|module| format!(",webhooks,{module}"));
    let watched = modules.first().map(|module| format!(",drift,{module}"));
    let alone = modules.iter().map(|module| format!(",{module}"));
    let parts = [String::new(), ",simulator".to_owned()].into_iter();
    let parts = parts.chain(simulated).chain(received).chain(watched).chain(alone);
    for module in parts {
        let line = format!(
            "check --package {client} --all-targets --locked --no-default-features \
             --features rustls{module}"
        );
        let output = cargo(root, &line, &[])?;
        if output.contains("\nwarning: ") {
            return Err(format!("$ cargo {line}\n{output}"));
        }
    }
    Ok(())
}

/// Repeats the tests of the runtime, the clients and the compiler with features of dependencies that
/// other crates of a build may enable. The hostile texts have a gate of their own, and depend on no
/// feature.
fn unified(root: &Path) -> GateResult {
    let line = "test --locked --package unified-tests --package runtime --package client-tests \
                --package compiler-tests --features unified-tests/on -- --skip hostile";
    cargo(root, line, &[("INSTA_UPDATE", "no")]).map(drop)
}

/// Documents our crates with their private items, and the emitted ones as users see them.
///
/// Naming the tool beside the emitted crates documents nothing more, as it is no library, but gives
/// their dependencies the features that are built already.
fn docs(root: &Path, emitted: &[String]) -> GateResult {
    let strict = [("RUSTDOCFLAGS", "-D warnings")];
    let each = |flag| emitted.iter().map(|name| format!(" {flag} {name}")).collect::<String>();
    let ours = format!("--workspace{} --document-private-items", each("--exclude"));
    cargo(root, &format!("doc --no-deps --locked {ours}"), &strict)?;
    let theirs = format!("--lib --package xtask{}", each("--package"));
    cargo(root, &format!("doc --no-deps --locked {theirs}"), &strict).map(drop)
}

/// Fetches crates for other platforms first: their licences count too, though they aren't built here.
fn licences(root: &Path) -> GateResult {
    cargo(root, "deny --version", &[]).map_err(|_| {
        format!("cargo-deny is missing: run `cargo install --locked {CARGO_DENY}`\n")
    })?;
    quiet(root, "fetch --locked")?;
    quiet(root, "deny --offline check bans licenses sources")
}

/// Packs the client as for a registry, and builds it from the package.
fn package(root: &Path, client: &str) -> GateResult {
    let options = format!("--package {client} --locked --offline --allow-dirty");
    let list = cargo(root, &format!("package {options} --list"), &[])?;
    for file in LICENCE_FILES {
        if !list.lines().any(|line| line == file) {
            return Err(format!("the package of {client} holds no {file}\n"));
        }
    }
    quiet(root, &format!("package {options}"))
}
