//! What Linux tells of threads and memory: elsewhere there is nothing to read, and so no figure.

use std::fs;
use std::path::Path;

/// The CPU seconds of this process's thread of that name.
pub fn cpu_of_thread(name: &str) -> Option<f64> {
    cpu_of_tasks(Path::new("/proc/self/task"), |task| {
        fs::read_to_string(task.join("comm")).is_ok_and(|text| text.trim() == name)
    })
}

/// The CPU seconds of all threads of a process.
pub fn cpu_of_process(process: &str) -> Option<f64> {
    cpu_of_tasks(&Path::new("/proc").join(process).join("task"), |_| true)
}

fn cpu_of_tasks(folder: &Path, is_asked: impl Fn(&Path) -> bool) -> Option<f64> {
    let tasks = fs::read_dir(folder).ok()?.flatten().map(|task| task.path());
    let cpu = |task: &Path| {
        let text = fs::read_to_string(task.join("schedstat")).ok()?;
        let nanoseconds: f64 = text.split_whitespace().next()?.parse().ok()?;
        Some(nanoseconds / 1e9)
    };
    tasks.filter(|task| is_asked(task)).map(|task| cpu(&task)).sum()
}

/// The MiB of memory that this process holds.
pub fn resident() -> Option<f64> {
    let text = fs::read_to_string("/proc/self/status").ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kibibytes: f64 = line.trim().trim_end_matches(" kB").parse().ok()?;
    Some(kibibytes / 1024.0)
}
