//! Tables and results of what was compiled.

use serde_json::{Map, Value, json};

use super::maker::Maker;
use super::row::{Measurement, ROWS, TableRow};
use crate::bench::figure::{FIGURES, Figure, Judged};
use crate::bench::usage::ProcessUsage;
use crate::console;
use crate::exit_code::Failure;

/// A figure of a compilation, with its name.
type Shown = (&'static str, fn(&ProcessUsage) -> f64);

/// The tables, of which CPU time is what limits are about.
const SHOWN: [Shown; 3] = [
    ("CPU seconds", |usage| usage.cpu),
    ("seconds on the clock", |usage| usage.wall),
    ("MiB of the largest process", |usage| usage.peak),
];

/// Prints the medians.
pub fn print(measurements: &[Measurement]) -> Result<(), Failure> {
    for (name, figure) in SHOWN {
        table(name, &ROWS, |row, maker| Some(named(measurements, row, maker)?.median(figure)))?;
    }
    let programs: Vec<TableRow> = ROWS.into_iter().filter(|row| row.builds_a_program()).collect();
    table("KB of the stripped program", &programs, |row, maker| {
        kilobytes(named(measurements, row, maker)?)
    })
}

fn table(
    name: &str,
    rows: &[TableRow],
    cell: impl Fn(&str, Maker) -> Option<f64>,
) -> Result<(), Failure> {
    let head = Maker::ALL.map(|maker| format!("{:>10}", maker.name())).concat();
    console::print(format_args!("{name:<32}{head}\n"))?;
    for row in rows {
        let text =
            |maker| cell(row.name, maker).map_or(String::new(), |value| format!("{value:.1}"));
        let cells = Maker::ALL.map(|maker| format!("{:>10}", text(maker))).concat();
        console::print(format_args!("{:<32}{cells}\n", row.name))?;
    }
    Ok(())
}

/// The rows that have a limit, which is about their CPU time.
const LIMITS: [(&str, Judged, f64); 7] = [
    ("check, all operations", Judged::ShareOfBefore, 0.35),
    ("check, the runtime", Judged::ShareOfBefore, 0.5),
    ("check, five operations", Judged::ShareOfPeer, 0.25),
    ("release, all operations", Judged::ShareOfBefore, 0.3),
    ("release, the runtime", Judged::ShareOfBefore, 0.3),
    ("release, program and client", Judged::ShareOfPeer, 0.5),
    ("release, program edited", Judged::ShareOfPeer, 0.25),
];

/// The figures that have a limit.
fn figures(measurements: &[Measurement]) -> Vec<Value> {
    let cpu = |name: &str, maker| Some(named(measurements, name, maker)?.median(|usage| usage.cpu));
    let mut figures: Vec<Figure> = LIMITS
        .iter()
        .map(|(name, judged, limit)| Figure {
            name,
            unit: "CPU s",
            before: cpu(name, Maker::Before),
            now: cpu(name, Maker::Now),
            beside: cpu(name, Maker::Peer),
            judged: *judged,
            limit: *limit,
        })
        .collect();
    let size = |maker| kilobytes(named(measurements, "release, program edited", maker)?);
    figures.push(Figure {
        name: "stripped program beside the same by hand",
        unit: "KB",
        before: size(Maker::Before),
        now: size(Maker::Now),
        beside: size(Maker::ByHand),
        judged: Judged::AboveByHand,
        limit: 150.0,
    });
    figures.iter().map(Figure::json).collect()
}

fn named<'a>(measurements: &'a [Measurement], row: &str, maker: Maker) -> Option<&'a Measurement> {
    measurements.iter().find(|one| one.row.name == row && one.maker == maker)
}

/// Thousands of bytes of the program that was built.
fn kilobytes(measurement: &Measurement) -> Option<f64> {
    Some(measurement.size? as f64 / 1e3)
}

/// Medians and fastest rounds of all of them.
pub fn json(measurements: &[Measurement]) -> Value {
    let mut rows = Map::new();
    for measurement in measurements {
        rows.entry(measurement.row.name).or_insert_with(|| json!({}))[measurement.maker.name()] = json!({
            "cpu_s": measurement.median(|usage| usage.cpu),
            "fastest_cpu_s": measurement.least(|usage| usage.cpu),
            "wall_s": measurement.median(|usage| usage.wall),
            "peak_mib": measurement.median(|usage| usage.peak),
            "program_bytes": measurement.size,
        });
    }
    rows.insert(FIGURES.to_owned(), figures(measurements).into());
    Value::Object(rows)
}
