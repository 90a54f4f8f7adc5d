//! The figures of each machine, in a file named after it.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::baseline;
use crate::exit_code::Failure;

/// The given name or that of this machine, made fit for a file name.
pub fn machine(given: Option<&str>) -> String {
    let own = || fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    let name = given.map_or_else(own, str::to_owned);
    let plain = |c: char| if c.is_ascii_alphanumeric() || c == '-' { c } else { '_' };
    match name.trim() {
        "" => "unnamed".to_owned(),
        name => name.chars().map(plain).collect(),
    }
}

/// Stores the figures of one part beside those of the others.
pub fn store(root: &Path, machine: &str, part: &str, figures: &Value) -> Result<(), Failure> {
    let folder = root.join("xtask").join("bench").join("results");
    let path = folder.join(format!("{machine}.json"));
    let stored = fs::read(&path).ok().and_then(|text| serde_json::from_slice(&text).ok());
    let mut results: Value = stored.unwrap_or_else(|| json!({}));
    results["machine"] = json!({"name": machine, "processor": processor(), "cores": cores()});
    results[part] = json!({"toolchain": baseline::toolchain()?, "figures": figures});
    fs::create_dir_all(&folder)
        .and_then(|()| fs::write(&path, format!("{results:#}\n")))
        .map_err(|error| Failure::wrong(format!("{} can't be written: {error}", path.display())))
}

fn processor() -> Option<String> {
    let text = fs::read_to_string("/proc/cpuinfo").ok()?;
    let line = text.lines().find(|line| line.starts_with("model name"))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

fn cores() -> Option<usize> {
    std::thread::available_parallelism().ok().map(usize::from)
}
