//! What comes out of a specification, and how long that takes: emitted lines of both builds, and of
//! the five operations beside what the peer makes of the same in OpenAPI.
//!
//! Lines are those below `src` without the copies of the runtime and the simulator. Each run is a
//! whole process that writes to a new folder, with nothing in its cache. What a run wrote is removed
//! only after the last one: for minutes after files were deleted, ext4 is slow to make others.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use super::builds::Build;
use super::figure::{FIGURES, Figure, Judged};
use super::five;
use super::line_count::LineCount;
use super::median::median;
use super::peer::Peer;
use super::usage::{self, ProcessUsage};
use crate::console;
use crate::exit_code::Failure;
use crate::process::finished;

/// How often each generation is timed.
const ROUNDS: usize = 11;

/// One of those who generate.
struct Generator<'a> {
    name: &'static str,
    kind: Kind<'a>,
    /// Each round writes to a folder in it, with a copy of its tool if that keeps a cache.
    folder: PathBuf,
    usages: Vec<ProcessUsage>,
}

enum Kind<'a> {
    /// A build of the project, with its specification of five operations.
    Build { build: &'a Build, five: PathBuf },
    /// The peer, which has its document.
    Peer(Peer),
}

/// Generates in turn, and prints and returns what comes of it.
pub fn measure(root: &Path, before: &str) -> Result<Value, Failure> {
    let folder = root.join("target").join("bench").join("generation");
    let builds = [("before", Build::before(root, before)?), ("now", Build::now(root)?)];
    let mut generators = Vec::new();
    let mut per_operation = Vec::new();
    for (name, build) in &builds {
        let five = folder.join(format!("specification-{name}"));
        five::write(&build.root.join("spec"), &five)?;
        generators.push(Generator::new(name, Kind::Build { build, five }, &folder));
        per_operation.push(code_per_operation(build, &folder.join("all"))?);
    }
    let peer = Peer::install(root).map(|peer| Generator::new("peer", Kind::Peer(peer), &folder));
    generators.extend(peer);
    for round in 0..ROUNDS {
        generators.iter_mut().try_for_each(|generator| generator.run(round))?;
    }
    let results = report(&generators, &per_operation)?;
    generators.iter().try_for_each(|generator| renew(&generator.folder))?;
    Ok(results)
}

/// How many lines of code are emitted for each operation of a build's whole specification.
fn code_per_operation(build: &Build, out: &Path) -> Result<f64, Failure> {
    renew(out)?;
    let mut command = build.regenerate(&build.root.join("spec"), out);
    let output = finished(command.args(["--format", "json"]))?;
    let result: Value = serde_json::from_slice(&output.stdout)
        .map_err(|error| Failure::wrong(format!("what `regenerate` prints is no JSON: {error}")))?;
    let operations = result["outputs"][0]["counts"]["operations"].as_f64().unwrap_or(f64::NAN);
    Ok(LineCount::of_emitted(&out.join("src"))?.code as f64 / operations)
}

/// Removes a folder and what is in it, if there is one, and makes it anew.
fn renew(folder: &Path) -> Result<(), Failure> {
    let removed = if folder.exists() { fs::remove_dir_all(folder) } else { Ok(()) };
    removed
        .and_then(|()| fs::create_dir_all(folder))
        .map_err(|error| Failure::wrong(format!("{} can't be made: {error}", folder.display())))
}

impl<'a> Generator<'a> {
    fn new(name: &'static str, kind: Kind<'a>, folder: &Path) -> Self {
        Self { name, kind, folder: folder.join(name), usages: Vec::new() }
    }

    /// Generates once, to the folder of its round.
    fn run(&mut self, round: usize) -> Result<(), Failure> {
        let folder = self.folder.join(round.to_string());
        renew(&folder)?;
        let mut command = self.command(&folder)?;
        let (usage, result) = usage::measure(|| finished(&mut command));
        result?;
        self.usages.push(usage);
        Ok(())
    }

    fn command(&self, folder: &Path) -> Result<Command, Failure> {
        let out = folder.join("src");
        match &self.kind {
            Kind::Peer(peer) => Ok(peer.generate(&out)),
            Kind::Build { build, five } => {
                let build = build.with_an_empty_cache(&folder.join("tool"))?;
                let mut command = build.regenerate(five, &folder.join("five"));
                command.args(["--emit", five::VERSIONS]);
                Ok(command)
            }
        }
    }

    /// The lines that it emits.
    fn lines(&self) -> Result<LineCount, Failure> {
        let folder = self.folder.join("0");
        let emitted = match self.kind {
            Kind::Peer(_) => folder.join("src"),
            Kind::Build { .. } => folder.join("five").join("src"),
        };
        LineCount::of_emitted(&emitted)
    }

    /// The mean, since CPU time is told in ticks that are long beside one run.
    fn cpu_ms(&self) -> f64 {
        self.usages.iter().map(|usage| usage.cpu * 1e3).sum::<f64>() / self.usages.len() as f64
    }

    fn wall_ms(&self) -> f64 {
        median(self.usages.iter().map(|usage| usage.wall * 1e3).collect())
    }
}

fn report(generators: &[Generator], per_operation: &[f64]) -> Result<Value, Failure> {
    let mut results = json!({});
    console::print(format_args!(
        "five operations, whole processes, nothing cached, {ROUNDS} rounds\n\
         {:<8}{:>10}{:>10}{:>10}{:>10}\n",
        "", "lines", "code", "CPU ms", "ms"
    ))?;
    for generator in generators {
        let Generator { name, .. } = generator;
        let (lines, cpu, wall) = (generator.lines()?, generator.cpu_ms(), generator.wall_ms());
        let LineCount { all, code } = lines;
        console::print(format_args!("{name:<8}{all:>10}{code:>10}{cpu:>10.0}{wall:>10.0}\n"))?;
        results[name] = json!({"lines": all, "code": code, "cpu_ms": cpu, "wall_ms": wall});
    }
    let value = |side: &str, name: &str| results[side][name].as_f64();
    let figure = |(name, unit), key, judged, limit| Figure {
        name,
        unit,
        before: value("before", key),
        now: value("now", key),
        beside: value("peer", key),
        judged,
        limit,
    };
    let [before, now] = [0, 1].map(|side| per_operation.get(side).copied());
    let figures = [
        Figure {
            name: "emitted for an operation",
            unit: "lines of code",
            before,
            now,
            beside: None,
            judged: Judged::Value,
            limit: 180.0,
        },
        figure(("emitted for five operations", "lines"), "lines", Judged::Value, 8000.0),
        figure(("generating five operations", "CPU ms"), "cpu_ms", Judged::ShareOfPeer, 0.8),
        figure(("generating five operations", "ms"), "wall_ms", Judged::ShareOfPeer, 0.5),
    ];
    results["code_per_operation"] = json!({"before": before, "now": now});
    results[FIGURES] = figures.iter().map(Figure::json).collect();
    Ok(results)
}
