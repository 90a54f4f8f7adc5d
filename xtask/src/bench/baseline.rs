//! The baseline: the accepted counts, in a file of the repository, and how far above them a count
//! may be.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use super::counts::UNITS;
use crate::console;
use crate::exit_code::Failure;

/// The most that a count may be of its baseline.
const MOST: f64 = 1.25;

/// Writes the baseline.
pub fn save(root: &Path, counts: &Value) -> Result<(), Failure> {
    let path = path(root);
    let text = format!("{:#}\n", json!({"toolchain": toolchain()?, "counts": counts}));
    fs::create_dir_all(path.parent().unwrap_or(root))
        .and_then(|()| fs::write(&path, text))
        .map_err(|error| Failure::wrong(format!("{} can't be written: {error}", path.display())))
}

/// A sentence for every count that grew by more than a quarter.
pub fn judge(root: &Path, counts: &Value) -> Result<Vec<String>, Failure> {
    let path = path(root);
    let unreadable =
        |error: &dyn std::fmt::Display| format!("{} can't be read: {error}", path.display());
    let text = fs::read(&path).map_err(|error| Failure::wrong(unreadable(&error)))?;
    let baseline: Value =
        serde_json::from_slice(&text).map_err(|error| Failure::wrong(unreadable(&error)))?;
    let faults = compare(&baseline["counts"], counts);
    let (then, now) = (baseline["toolchain"].as_str().unwrap_or_default(), toolchain()?);
    if then != now {
        console::print(format_args!(
            "the baseline was counted with {then}, and this is {now}: if instructions grew only for \
             that reason, run `cargo xtask bench --save` on the commit before your change, commit \
             the file by itself, and check again\n"
        ))?;
    }
    Ok(faults)
}

fn path(root: &Path) -> PathBuf {
    root.join("xtask").join("bench").join("baseline.json")
}

fn compare(baseline: &Value, counts: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    for (subject, counts) in counts.as_object().into_iter().flatten() {
        for unit in UNITS {
            faults.extend(fault(subject, unit, &baseline[subject][unit], &counts[unit]));
        }
    }
    for (subject, _) in baseline.as_object().into_iter().flatten() {
        if counts.get(subject).is_none() {
            faults.push(format!("`{subject}` has a baseline, but was not counted"));
        }
    }
    faults
}

fn fault(subject: &str, unit: &str, then: &Value, now: &Value) -> Option<String> {
    let (Some(then), Some(now)) = (then.as_f64(), now.as_f64()) else {
        return Some(format!(
            "`{subject}` has no {unit} in the baseline: run `cargo xtask bench --save`"
        ));
    };
    (now > then * MOST).then(|| {
        let more = (now / then.max(1.0) - 1.0) * 100.0;
        format!(
            "`{subject}` takes {now} {unit} where the baseline has {then}, {more:.0} % more: fix \
             it, or run `cargo xtask bench --save` and say why in the commit"
        )
    })
}

/// The version of rustc and its target, on which instruction counts depend.
pub fn toolchain() -> Result<String, Failure> {
    let output = Command::new("rustc")
        .arg("-vV")
        .output()
        .map_err(|error| Failure::wrong(format!("rustc can't be started: {error}")))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let version = text.lines().next().unwrap_or_default();
    let host = text.lines().find_map(|line| line.strip_prefix("host: ")).unwrap_or_default();
    Ok(format!("{version} for {host}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(instructions: u64, allocations: u64) -> Value {
        let counts = json!({"allocations": allocations, "bytes": 8, "peak": 8});
        let mut all = json!({ "decode": counts });
        all["decode"]["instructions"] = instructions.into();
        all
    }

    #[test]
    fn a_quarter_more_passes_and_one_above_it_fails() {
        assert_eq!(compare(&counts(100, 0), &counts(125, 0)), [""; 0]);
        let faults = compare(&counts(100, 0), &counts(126, 0));
        assert_eq!(faults.len(), 1);
        assert!(faults[0].contains("126 instructions") && faults[0].contains("26 % more"));
    }

    #[test]
    fn the_first_allocation_is_too_much_where_there_was_none() {
        let faults = compare(&counts(100, 0), &counts(100, 1));
        assert!(faults.len() == 1 && faults[0].contains("1 allocations"), "{faults:?}");
    }

    #[test]
    fn what_has_no_baseline_fails_and_so_does_what_is_no_longer_counted() {
        assert_eq!(compare(&json!({}), &counts(1, 1)).len(), UNITS.len());
        assert_eq!(compare(&counts(1, 1), &json!({})).len(), 1);
    }
}
