//! `cargo xtask bench`: what the client costs to check, beside an empty crate with the same
//! dependencies, in one run.

use std::fs;
use std::path::Path;
use std::time::{Instant, SystemTime};

use crate::console;
use crate::end::{End, Failure};
use crate::process::cargo;
use crate::workspace;

/// How often each side is timed, in turn.
#[derive(clap::Args)]
pub struct Arguments {
    /// Rounds of both sides, in turn; the median counts
    #[arg(long, default_value_t = 7, value_parser = clap::value_parser!(u8).range(1..=50))]
    rounds: u8,
}

/// Checks both crates in turn, dependencies built, and prints the medians.
pub fn run(arguments: &Arguments) -> Result<End, Failure> {
    let root = workspace::root()?;
    let client = root.join(workspace::CLIENT);
    let empty = root.join("target").join("bench").join("empty");
    write_empty(&root, &client, &empty)
        .map_err(|error| Failure::wrong(format!("{} can't be made: {error}", empty.display())))?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    console::print(format_args!("building the dependencies of both sides ...\n"))?;
    check(&client)?;
    check(&empty)?;
    for _ in 0..arguments.rounds {
        theirs.push(check(&empty)?);
        ours.push(check(&client)?);
    }
    let (ours, theirs) = (median(ours), median(theirs));
    console::print(format_args!(
        "cargo check, dependencies built, median of {} rounds:\n\
         empty crate with the same dependencies  {theirs:.2} s\n\
         the client                              {ours:.2} s\n\
         more                                    {:.2} s\n",
        arguments.rounds,
        ours - theirs,
    ))?;
    Ok(End::Fine)
}

/// A crate of its own workspace, locked to the same versions.
fn write_empty(root: &Path, client: &Path, empty: &Path) -> std::io::Result<()> {
    fs::create_dir_all(empty.join("src"))?;
    let manifest = fs::read_to_string(client.join("Cargo.toml"))?;
    let kept = manifest.lines().filter(|line| !line.starts_with("readme"));
    let kept: Vec<&str> = kept.filter(|line| !line.starts_with("include")).collect();
    fs::write(empty.join("Cargo.toml"), kept.join("\n") + "\n\n[workspace]\n")?;
    fs::copy(root.join("Cargo.lock"), empty.join("Cargo.lock"))?;
    fs::write(empty.join("src").join("lib.rs"), "//! Nothing.\n")
}

/// The seconds that one check takes after the crate's root was touched.
fn check(folder: &Path) -> Result<f64, Failure> {
    let library = folder.join("src").join("lib.rs");
    let touch = || fs::File::options().append(true).open(&library)?.set_modified(SystemTime::now());
    touch().map_err(|error| {
        Failure::wrong(format!("{} can't be touched: {error}", library.display()))
    })?;
    let start = Instant::now();
    cargo(folder, "check --lib --offline", &[]).map_err(Failure::wrong)?;
    Ok(start.elapsed().as_secs_f64())
}

fn median(mut seconds: Vec<f64>) -> f64 {
    seconds.sort_by(f64::total_cmp);
    seconds[seconds.len() / 2]
}
