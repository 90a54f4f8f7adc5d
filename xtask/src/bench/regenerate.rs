//! How long this very tool takes to regenerate the client of the project's own specification.

use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};

use super::median::median;
use crate::console;
use crate::exit_code::Failure;
use crate::regenerate::cache;
use crate::regenerate::run::{RunMode, regenerate};
use crate::regenerate::target::{CrateTarget, Location};

/// How often each kind of run is timed; the result is the median.
const ROUNDS: usize = 15;

/// The name of the emitted package, which is removed from the cache afterwards.
const PACKAGE: &str = "measured";

/// The stages in which a run waits for the disk.
const WRITING: [&str; 3] = ["write cache", "stage", "commit"];

/// Times a run that writes every file, and one that finds nothing to write.
pub fn measure(root: &Path) -> Result<Value, Failure> {
    let (mut fresh, mut writing, mut unchanged) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let folder = tempfile::tempdir().map_err(|error| {
            Failure::wrong(format!("a temporary folder can't be made: {error}"))
        })?;
        let out =
            folder.path().canonicalize().map_err(|error| Failure::wrong(error.to_string()))?;
        cache::remove(PACKAGE);
        let (own, disk, written) = run(root, &out)?;
        fresh.push(own);
        writing.push(disk);
        let (own, disk, again) = run(root, &out)?;
        unchanged.push(own + disk);
        if written == 0 || again > 0 {
            return Err(Failure::wrong(format!(
                "the first run wrote {written} files and the second, which changes nothing, {again}"
            )));
        }
    }
    cache::remove(PACKAGE);
    let [fresh, writing, unchanged] = [fresh, writing, unchanged].map(median);
    console::print(format_args!(
        "regenerating the client, median of {ROUNDS} runs:\n\
         all files, own work   {fresh:>6.1} ms, aim 400 ms; {writing:.1} ms more for the disk\n\
         nothing changed       {unchanged:>6.1} ms, aim 30 ms\n"
    ))?;
    Ok(json!({"own_ms": fresh, "disk_ms": writing, "unchanged_ms": unchanged}))
}

/// Returns the milliseconds of own work and of writing, and how many files were written.
fn run(root: &Path, out: &Path) -> Result<(f64, f64, usize), Failure> {
    let spec = Location { path: root.join("spec"), shown: "spec".to_owned() };
    let out = Location { path: out.to_owned(), shown: "out".to_owned() };
    let target = CrateTarget::whole(PACKAGE.to_owned(), spec, out);
    let run = regenerate(vec![target], RunMode::Write)?;
    let (mut own, mut disk, mut written) = (Duration::ZERO, Duration::ZERO, 0);
    for package in run.packages {
        for (stage, took) in package.timings {
            *(if WRITING.contains(&stage) { &mut disk } else { &mut own }) += took;
        }
        written += package.made.map_or(0, |made| made.plan.changes.len());
    }
    Ok((own.as_secs_f64() * 1e3, disk.as_secs_f64() * 1e3, written))
}
