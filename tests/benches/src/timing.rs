//! Medians of short works, taken in turn so that a busy moment meets all of them.

use std::time::{Duration, Instant};

use crate::subject::Work;

/// Rounds over all works; the median of each work counts.
const ROUNDS: usize = 41;

/// How long one measurement of a work should take, so that the clock is exact enough.
const ENOUGH: Duration = Duration::from_millis(2);

/// The nanoseconds that each work takes.
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

/// The middle one.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// How often a work has to be done to take long enough.
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
