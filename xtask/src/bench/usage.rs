//! What work in other processes used: CPU time, time on the clock, and the memory of the largest.
//! Linux tells all three; elsewhere the time on the clock stands for the CPU time.

use std::fs;
use std::path::Path;
use std::process;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

/// How long one of Linux's clock ticks is: it counts 100 in a second for every program.
const SECONDS_IN_A_TICK: f64 = 0.01;

/// How often the memory of running processes is read.
const INTERVAL: Duration = Duration::from_millis(20);

/// What some processes used together.
#[derive(Clone, Copy, Debug)]
pub struct ProcessUsage {
    /// Seconds of all cores, of the processes and all that they started.
    pub cpu: f64,
    /// Seconds on the clock.
    pub wall: f64,
    /// The most memory that one process held, in MiB; 0 where that can't be told.
    pub peak: f64,
}

/// Does work that waits for the processes that it starts, and returns its result and what they used.
///
/// No other thread may wait for processes at the same time.
pub fn measure<T>(work: impl FnOnce() -> T) -> (ProcessUsage, T) {
    // Once the work is done, or has panicked, the sender is dropped, and the other thread ends.
    let (working, done) = mpsc::channel::<()>();
    thread::scope(|scope| {
        let peak = scope.spawn(|| peak_until(done));
        let (start, before) = (Instant::now(), cpu_of_children());
        let result = work();
        let wall = start.elapsed().as_secs_f64();
        let cpu = before.zip(cpu_of_children()).map_or(wall, |(before, after)| after - before);
        drop(working);
        (ProcessUsage { cpu, wall, peak: peak.join().unwrap_or_default() }, result)
    })
}

/// The CPU seconds of all processes that this one has waited for, with theirs.
fn cpu_of_children() -> Option<f64> {
    let text = fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program, in parentheses, may hold blanks; `cutime` is the 14th after it.
    let (_, fields) = text.rsplit_once(')')?;
    let ticks = fields.split_whitespace().skip(13).take(2).map(|field| field.parse::<u32>().ok());
    Some(f64::from(ticks.sum::<Option<u32>>()?) * SECONDS_IN_A_TICK)
}

/// The most MiB that a process below this one held until the work was done.
fn peak_until(done: Receiver<()>) -> f64 {
    let own = process::id().to_string();
    let mut peak = 0;
    while done.recv_timeout(INTERVAL) == Err(RecvTimeoutError::Timeout) {
        peak = peak.max(peak_below(&own));
    }
    peak as f64 / 1024.0
}

/// The most KiB that a running process below this one has held.
fn peak_below(process: &str) -> u64 {
    let tasks = fs::read_dir(Path::new("/proc").join(process).join("task"));
    let children = tasks
        .into_iter()
        .flatten()
        .filter_map(|task| fs::read_to_string(task.ok()?.path().join("children")).ok());
    let peak = |child: &str| high_water_mark(child).unwrap_or_default().max(peak_below(child));
    let peaks = |children: String| children.split_whitespace().map(peak).max();
    children.filter_map(peaks).max().unwrap_or_default()
}

/// The most KiB that this process has held.
fn high_water_mark(process: &str) -> Option<u64> {
    let status = fs::read_to_string(Path::new("/proc").join(process).join("status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches(" kB").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Command;

    #[test]
    fn a_process_that_works_is_measured_with_its_children() {
        let busy = "sh -c 'i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done'; true";
        let (usage, status) = measure(|| Command::new("sh").args(["-c", busy]).status());
        assert!(status.is_ok_and(|status| status.success()));
        assert!(usage.cpu > 0.0 && usage.wall > 0.0, "{usage:?}");
        assert!(!cfg!(target_os = "linux") || usage.peak > 0.1, "{usage:?}");
    }
}
