//! `cargo xtask wasm`: the clients on `wasm32-unknown-unknown`. Compiles them, runs the wire tests and
//! the client's example in Node, and prints how large a program with one call is.

mod example;
mod node;
mod refusals;
mod size;
mod toolchain;

use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::cargo::cargo_built;
use crate::console;
use crate::exit_code::{ExitCode, Failure};
use crate::workspace;
use toolchain::Toolchain;

/// Nothing to choose: each step stands on the one before it.
#[derive(clap::Args)]
pub struct WasmArguments {}

/// The programs of the package `wasm-tests` for Node.
const WIRE: &str = "wire";
const EXAMPLE: &str = "browser";

/// The native half of the tests.
const HOST: &str = "build --locked --package wasm-tests --features host --bin host";

/// What works on WebAssembly beside the default features.
const FEATURES: [&str; 12] = [
    "chrono",
    "chunks",
    "decimal",
    "deserialize",
    "drift",
    "jiff",
    "metrics",
    "middleware",
    "streaming",
    "testing",
    "tracing",
    "webhooks",
];

/// Runs all steps, and stops at the first that fails; none is ever left out.
pub fn run(_: &WasmArguments) -> Result<ExitCode, Failure> {
    let root = workspace::root()?;
    let toolchain = Toolchain::find(&root)?;
    node::is_there()?;
    console::print(format_args!("builds with {}\n", toolchain.shown()))?;
    let host = step("the native half", || cargo_built(&root, HOST, "host"))?;
    let programs = format!("--package wasm-tests --bin {WIRE} --bin {EXAMPLE}");
    step("the tests and the example", || toolchain.build(&programs))?;
    step("all modules of the client", || toolchain.build(&client_with_features(&root)?))?;
    step("features that can't work are refused", || refusals::check(&toolchain))?;
    let bound = |name| bind(&host, &toolchain.program(name), &root.join(FOLDER).join(name));
    let (wire, example) = (bound(WIRE)?, bound(EXAMPLE)?);
    step("the wire tests in Node", || node::wire_tests(&host, &wire.join("wire.js")))?;
    step("the example in Node", || example::check(&root, &example.join("browser.js")))?;
    console::print(size::measured(&example.join("browser_bg.wasm"))?)?;
    Ok(ExitCode::Fine)
}

/// Where modules for Node are written.
const FOLDER: &str = "target/wasm/node";

/// Says what is done, and how long it took.
fn step<T>(what: &str, work: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    console::print(format_args!("{what} ...\n"))?;
    let start = Instant::now();
    let done = work()?;
    console::print(format_args!("{what}: ok, {:.0} s\n", start.elapsed().as_secs_f64()))?;
    Ok(done)
}

fn client_with_features(root: &Path) -> Result<String, Failure> {
    let package = workspace::client_package(root)?;
    let of_client = FEATURES.map(|feature| format!("{package}/{feature}"));
    let of_invented = FEATURES.map(|feature| format!("invented/{feature}"));
    let features = [of_client, of_invented].concat().join(",");
    Ok(format!("--package {package} --package invented --lib --features {features}"))
}

/// Makes a module for Node of a compiled program, and returns its folder.
fn bind(host: &Path, program: &Path, folder: &Path) -> Result<PathBuf, Failure> {
    let mut command = std::process::Command::new(host);
    crate::process::finished(command.arg("bind").arg(program).arg(folder))?;
    Ok(folder.to_owned())
}
