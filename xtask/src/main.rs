//! The project's one command, `cargo xtask`; each subcommand has a file of its name.

mod bench;
mod check;
mod checksums;
mod compare;
mod console;
mod coverage;
mod disk;
mod drift;
mod end;
mod explain;
mod faults;
mod fixtures;
mod hostile;
mod manifest;
mod memory;
mod other;
mod plan;
mod process;
mod regenerate;
mod summary;
mod target;
mod versions;
mod workspace;
mod write;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Compiles specifications to client crates, and looks after this workspace.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", after_help = EXIT_CODES)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

const EXIT_CODES: &str = "Exit codes: 0 fine, 1 the input is wrong, 2 usage, 3 drift";

#[derive(Subcommand)]
enum Command {
    /// Compile the specifications to their client crates; only files that change are written
    Regenerate(regenerate::Arguments),
    /// Say what the codes of diagnostics mean and how to mend what they refuse
    Explain(explain::Arguments),
    /// Emit each version of the specification as a crate of its own, and compile it
    Versions(versions::Arguments),
    /// Run every gate, and say at the end which of them failed
    Check(check::Arguments),
    /// Say which nodes of the specification the tests touch, and which they don't
    Coverage(coverage::Arguments),
    /// Measure the compiler and the client; hold their counts against the baseline
    Bench(bench::Arguments),
    /// Play through what can go wrong between a client and its server, each thing once
    Faults(faults::Arguments),
    /// Play through the same with ever new chance, for as long as you like
    Soak(faults::SoakArguments),
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Regenerate(arguments) => regenerate::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Versions(arguments) => versions::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Coverage(arguments) => coverage::run(&arguments),
        Command::Bench(arguments) => bench::run(&arguments),
        Command::Faults(arguments) => faults::run(&arguments),
        Command::Soak(arguments) => faults::soak(&arguments),
    };
    let end = result.unwrap_or_else(|failure| {
        console::complain(format_args!("error: {}\n", failure.message));
        failure.end
    });
    end.into()
}
