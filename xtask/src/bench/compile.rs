//! What the client costs to check, beside an empty crate with the same dependencies, in one run.

use std::fs;
use std::path::Path;
use std::time::{Instant, SystemTime};

use serde_json::{Value, json};

use super::median;
use crate::console;
use crate::end::Failure;
use crate::process::cargo;
use crate::workspace;

/// Checks both crates in turn, dependencies built, and prints the medians.
pub fn measure(root: &Path, rounds: u8) -> Result<Value, Failure> {
    let client = root.join(workspace::CLIENT);
    let empty = root.join("target").join("bench").join("empty");
    write_empty(root, &client, &empty)
        .map_err(|error| Failure::wrong(format!("{} can't be made: {error}", empty.display())))?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    check(&client)?;
    check(&empty)?;
    for _ in 0..rounds {
        theirs.push(check(&empty)?);
        ours.push(check(&client)?);
    }
    let (ours, theirs) = (median(ours), median(theirs));
    console::print(format_args!(
        "cargo check, dependencies built, median of {rounds} rounds:\n\
         empty crate with the same dependencies  {theirs:.2} s\n\
         the client                              {ours:.2} s\n\
         more                                    {:.2} s, aim 0.8 s\n",
        ours - theirs,
    ))?;
    Ok(json!({"empty_s": theirs, "client_s": ours, "more_s": ours - theirs}))
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
