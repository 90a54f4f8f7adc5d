//! Moments of permits, judged: the fullest second, how much of the limit was used, and what servers
//! that count arrivals refuse.

use std::collections::VecDeque;

/// In microseconds.
pub const SECOND: u64 = 1_000_000;

/// Returns the largest number of moments in any second that does not hold both its ends.
pub fn fullest(moments: &[u64]) -> usize {
    let mut moments = moments.to_vec();
    moments.sort_unstable();
    let before = |end: u64| moments.partition_point(|moment| *moment < end);
    let held = |(at, first): (usize, &u64)| before(first + SECOND) - at;
    moments.iter().enumerate().map(held).max().unwrap_or(0)
}

/// Returns how much of a limit was used, in percent: the mean of all seconds between two moments, a
/// hundredth of a second apart.
pub fn used(moments: &[u64], from: u64, to: u64, limit: u32) -> f64 {
    let mut moments = moments.to_vec();
    moments.sort_unstable();
    let before = |end: u64| moments.partition_point(|moment| *moment < end);
    let starts = (from..to.saturating_sub(SECOND)).step_by(10_000);
    let counts: Vec<usize> = starts.map(|start| before(start + SECOND) - before(start)).collect();
    let mean = counts.iter().sum::<usize>() as f64 / counts.len().max(1) as f64;
    100.0 * mean / f64::from(limit)
}

/// Returns the longest time between two moments that follow each other.
pub fn longest_pause(moments: &[u64]) -> u64 {
    let mut moments = moments.to_vec();
    moments.sort_unstable();
    moments.windows(2).map(|pair| pair[1] - pair[0]).max().unwrap_or(0)
}

/// Returns how much of what arrives at these moments is refused, in percent, by a server that permits
/// so many in any second before an arrival and counts what it permits.
pub fn refused(arrivals: &[u64], limit: u32) -> f64 {
    let mut arrivals = arrivals.to_vec();
    arrivals.sort_unstable();
    let mut log: VecDeque<u64> = VecDeque::new();
    let refused = arrivals.iter().filter(|now| {
        while log.front().is_some_and(|first| first + SECOND <= **now) {
            log.pop_front();
        }
        let is_refused = log.len() >= limit as usize;
        if !is_refused {
            log.push_back(**now);
        }
        is_refused
    });
    100.0 * refused.count() as f64 / arrivals.len().max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::{SECOND, fullest, longest_pause, refused, used};

    #[test]
    fn the_fullest_second_holds_one_of_its_ends() {
        assert_eq!(fullest(&[0, SECOND]), 1);
        assert_eq!(fullest(&[SECOND - 1, 5 * SECOND, 0]), 2);
        assert_eq!(fullest(&[7, 7, 7, SECOND + 6, SECOND + 7]), 4);
        assert_eq!(fullest(&[]), 0);
    }

    #[test]
    fn use_is_the_mean_of_all_seconds() {
        let every_tenth: Vec<u64> = (0..100).map(|tenth| tenth * SECOND / 10).collect();
        assert_eq!(used(&every_tenth, 0, 10 * SECOND, 10), 100.0);
        assert_eq!(used(&every_tenth, 0, 10 * SECOND, 20), 50.0);
        assert_eq!(used(&[], 0, 10 * SECOND, 10), 0.0);
    }

    #[test]
    fn a_server_refuses_what_is_above_its_limit_and_counts_the_rest() {
        assert_eq!(refused(&[0, 1, 2, 3], 4), 0.0);
        assert_eq!(refused(&[0, 1, 2, 3], 1), 75.0);
        assert_eq!(refused(&[SECOND, 1, 0, SECOND + 1], 1), 50.0);
    }

    #[test]
    fn the_longest_pause_is_between_neighbours() {
        assert_eq!(longest_pause(&[9, 1, 4]), 5);
    }
}
