//! The project's one command, `cargo xtask`: each subcommand has a file or folder of its name.

mod arguments;
mod bench;
mod cargo;
mod check;
mod conformance;
mod console;
mod coverage;
mod describe;
mod drift;
mod emitted_crate;
mod exit_code;
mod explain;
mod faults;
mod fleet;
mod process;
mod regenerate;
mod simulate;
mod soak;
mod versions;
mod wasm;
mod workspace;

use clap::{Parser, Subcommand};

/// Compiles specifications to client crates, and checks and measures this workspace.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", after_help = EXIT_CODES)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

const EXIT_CODES: &str = "Exit codes: 0 fine, 1 the input is wrong, 2 usage, 3 drift";

#[derive(Subcommand)]
enum Command {
    /// Compile the specifications to their client crates; only files that change are written
    Regenerate(regenerate::RegenerateArguments),
    /// Run the official SDKs against the simulator, and judge both by the documents
    Conformance(conformance::ConformanceArguments),
    /// Explain the codes of diagnostics, and how to fix what they refuse
    Explain(explain::ExplainArguments),
    /// Print the descriptors of a specification: all that it says, as JSON
    Describe(describe::DescribeArguments),
    /// Turn what answers held beyond the specification into a report and a patch
    Drift(drift::DriftArguments),
    /// Serve what a specification describes on a port of this machine, and play scripts
    Simulate(simulate::SimulateArguments),
    /// Emit each version of the specification as a crate of its own, and compile it
    Versions(versions::VersionsArguments),
    /// Run every gate, and list the failed ones at the end
    Check(check::CheckArguments),
    /// Show which nodes of the specification the tests touch, and which they don't
    Coverage(coverage::CoverageArguments),
    /// Measure the compiler and the client, or check their counts against the baseline
    Bench(bench::BenchArguments),
    /// Try everything that can go wrong between a client and its server, once
    Faults(faults::FaultsArguments),
    /// Let processes share one quota through a real Redis, and kill some of them and Redis
    Fleet(fleet::FleetArguments),
    /// Compile the clients for WebAssembly, and run their wire tests and an example in Node
    Wasm(wasm::WasmArguments),
    /// Repeat the random ones of these suites with new seeds, for as long as you like, and try more
    /// hostile texts on the compiler
    Soak(soak::SoakArguments),
}

fn main() -> std::process::ExitCode {
    let result = match CommandLine::parse().command {
        Command::Regenerate(arguments) => regenerate::run(&arguments),
        Command::Conformance(arguments) => conformance::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Describe(arguments) => describe::run(&arguments),
        Command::Drift(arguments) => drift::run(&arguments),
        Command::Simulate(arguments) => simulate::run(&arguments),
        Command::Versions(arguments) => versions::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Coverage(arguments) => coverage::run(&arguments),
        Command::Bench(arguments) => bench::run(&arguments),
        Command::Faults(arguments) => faults::run(&arguments),
        Command::Fleet(arguments) => fleet::run(&arguments),
        Command::Wasm(arguments) => wasm::run(&arguments),
        Command::Soak(arguments) => soak::run(&arguments),
    };
    let exit_code = result.unwrap_or_else(|failure| {
        console::complain(format_args!("error: {}\n", failure.message));
        failure.exit_code
    });
    exit_code.into()
}
