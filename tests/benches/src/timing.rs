//! Median times of short pieces of work, measured in turn so that a busy moment meets all of them.

use std::time::{Duration, Instant};

/// Work that can be repeated.
pub type Work = Box<dyn FnMut()>;

/// Rounds over all pieces of work; the median of each counts.
const ROUNDS: usize = 41;

/// How long one measurement should take, so that the clock is exact enough.
const ENOUGH: Duration = Duration::from_millis(2);

/// The nanoseconds that each piece of work takes.
pub fn medians(works: &mut [(&str, Work)]) -> Vec<f64> {
    let repeats: Vec<u32> = works.iter_mut().map(|(_, work)| repeats(work)).collect();
    let mut rounds = vec![Vec::with_capacity(ROUNDS); works.len()];
    for _ in 0..ROUNDS {
        for (((_, work), repeats), taken) in works.iter_mut().zip(&repeats).zip(&mut rounds) {
            taken.push(time(work, *repeats).as_secs_f64() * 1e9 / f64::from(*repeats));
        }
    }
    rounds.into_iter().map(median).collect()
}

/// The value in the middle.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// How often the work has to be done to take long enough.
fn repeats(work: &mut Work) -> u32 {
    let mut repeats = 1;
    while time(work, repeats) < ENOUGH {
        repeats *= 2;
    }
    repeats
}

fn time(work: &mut Work, repeats: u32) -> Duration {
    let start = Instant::now();
    for _ in 0..repeats {
        work();
    }
    start.elapsed()
}
