//! How time and memory grow as the specification doubles; growth that is not linear is a fault.

use std::path::Path;

use serde_json::{Value, json};

use super::builds::Build;
use super::figure::{FIGURES, Figure, Judged};
use super::program::Program;
use crate::console;
use crate::exit_code::Failure;

/// The largest multiple of the specification.
const MOST_TIMES: &str = "64";

/// How often each size is timed; the fastest counts, since disturbances only slow work down.
const ROUNDS: &str = "3";

/// The most that one doubling may multiply a count by.
const MOST: f64 = 2.2;

/// Figures that are the same on a busy machine.
const COUNTED: [&str; 3] = ["allocations", "bytes", "peak"];

/// What the largest specification takes for each operation, at most: milliseconds and KiB.
const LIMITS: [(&str, &str, f64); 2] = [
    ("generating at x64, an operation", "ms", 0.9),
    ("peak memory at x64, an operation", "KiB", 90.0),
];

/// Prints a table of counts and times for both builds.
pub fn compare(root: &Path, before: &str) -> Result<Value, Failure> {
    console::print(format_args!("before:\n"))?;
    let before = rows(&Build::before(root, before)?.benches()?, ROUNDS)?;
    print(&before)?;
    console::print(format_args!("now:\n"))?;
    let now = rows(&Program::build(root, "")?, ROUNDS)?;
    print(&now)?;
    let values = per_operation(&before).into_iter().zip(per_operation(&now));
    let figures = LIMITS.iter().zip(values).map(|((name, unit, limit), (before, now))| {
        let judged = Judged::Value;
        Figure { name, unit, before, now, beside: None, judged, limit: *limit }.json()
    });
    Ok(json!({"before": before, "now": now, FIGURES: figures.collect::<Value>()}))
}

/// The time and the peak memory of the largest specification, for each operation.
fn per_operation(rows: &[Value]) -> [Option<f64>; 2] {
    let last = rows.last().unwrap_or(&Value::Null);
    let operations = last["operations"].as_f64();
    let of = |value: Option<f64>| Some(value? / operations?);
    [of(last["ms"].as_f64()), of(last["peak"].as_f64().map(|bytes| bytes / 1024.0))]
}

fn print(rows: &[Value]) -> Result<(), Failure> {
    let head = ["operations", "ms", "ratio", "allocations", "ratio", "peak KiB", "ratio"];
    let head = head.map(|name| format!("{name:>12}")).concat();
    console::print(format_args!("{:>6}{head}\n", "times"))?;
    let mut before = &json!({});
    for row in rows {
        let number = |name: &str| row[name].as_f64().unwrap_or_default();
        let ratio = |name: &str| ratio(before, row, name).unwrap_or(1.0);
        console::print(format_args!(
            "{:>6}{:>12}{:>12.1}{:>12.2}{:>12}{:>12.2}{:>12.0}{:>12.2}\n",
            number("times"),
            number("operations"),
            number("ms"),
            ratio("ms"),
            number("allocations"),
            ratio("allocations"),
            number("peak") / 1024.0,
            ratio("peak"),
        ))?;
        before = row;
    }
    Ok(())
}

/// The rows without times.
pub fn count(root: &Path) -> Result<Vec<Value>, Failure> {
    rows(&Program::build(root, "")?, "0")
}

/// A sentence for every doubling that costs more than it may.
pub fn judge(rows: &[Value]) -> Vec<String> {
    let mut faults = Vec::new();
    for pair in rows.windows(2) {
        for name in COUNTED {
            let times = &pair[1]["times"];
            match ratio(&pair[0], &pair[1], name) {
                Some(ratio) if ratio <= MOST => {}
                Some(ratio) => faults.push(format!(
                    "at {times} times the specification, generating takes {ratio:.2} times the \
                     {name} of half as much: more than {MOST} times is not linear"
                )),
                None => faults.push(format!("at {times} times, {name} were not counted")),
            }
        }
    }
    if rows.len() < 2 {
        faults.push("scaling was not measured".to_owned());
    }
    faults
}

fn ratio(before: &Value, row: &Value, name: &str) -> Option<f64> {
    Some(row[name].as_f64()? / before[name].as_f64()?)
}

fn rows(program: &Program, rounds: &str) -> Result<Vec<Value>, Failure> {
    match program.run(&["scaling", MOST_TIMES, rounds])? {
        Value::Array(rows) => Ok(rows),
        other => Err(Failure::wrong(format!("`benches` printed no rows but {other}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(times: u64, count: u64) -> Value {
        json!({"times": times, "allocations": count, "bytes": count, "peak": count})
    }

    #[test]
    fn twice_as_much_is_linear_and_four_times_as_much_is_not() {
        assert_eq!(judge(&[row(1, 100), row(2, 200), row(4, 430)]), [""; 0]);
        let faults = judge(&[row(1, 100), row(2, 200), row(4, 800)]);
        assert_eq!(faults.len(), COUNTED.len());
        assert!(faults[0].starts_with("at 4 times"), "{faults:?}");
    }

    #[test]
    fn nothing_measured_is_no_success() {
        assert_eq!(judge(&[]).len(), 1);
        assert_eq!(judge(&[json!({"times": 1}), json!({"times": 2})]).len(), COUNTED.len());
    }
}
