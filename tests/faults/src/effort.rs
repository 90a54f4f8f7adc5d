//! How much a suite tries, and the numbers of what it tried.

use std::fmt;
use std::time::Instant;

/// Everything once, or random trials until a deadline.
pub struct Effort {
    seed: u64,
    until: Option<Instant>,
}

impl Effort {
    /// Everything once, with random trials from this seed.
    pub fn once(seed: u64) -> Effort {
        Effort { seed, until: None }
    }

    /// Rounds until a deadline, each with a seed of its own.
    pub fn until(moment: Instant, seed: u64) -> Effort {
        Effort { seed, until: Some(moment) }
    }

    /// Whether trials that are not random run too.
    pub fn is_once(&self) -> bool {
        self.until.is_none()
    }

    /// Whether the deadline has passed, so that a round ends early.
    pub fn is_over(&self) -> bool {
        self.until.is_some_and(|moment| Instant::now() >= moment)
    }

    /// The seeds of the rounds: one, or as many as there is time for.
    pub fn rounds(&self) -> impl Iterator<Item = u64> + '_ {
        let more = |round: &u64| *round == 0 || !(self.is_once() || self.is_over());
        (0_u64..).take_while(more).map(|round| self.seed.wrapping_add(round))
    }
}

/// How many trials of each kind there were.
#[derive(Default)]
pub struct Tally(Vec<(u64, &'static str)>);

impl Tally {
    /// Adds to the number of one kind, such as `cut answers`.
    pub fn count(&mut self, number: u64, kind: &'static str) {
        match self.0.iter_mut().find(|(_, known)| *known == kind) {
            Some((sum, _)) => *sum += number,
            None => self.0.push((number, kind)),
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = self.0.iter().map(|(number, kind)| format!("{number} {kind}"));
        f.write_str(&parts.collect::<Vec<_>>().join(", "))
    }
}
