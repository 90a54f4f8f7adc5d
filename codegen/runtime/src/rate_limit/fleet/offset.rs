//! From moments of the server to moments of this process.

use std::time::Duration;

use super::link::TimedAnswer;

/// How long an answer serves to compare the clocks, which may drift or be set.
const KEPT: Duration = Duration::from_secs(1);

/// How long an answer serves to tell how fast an answer can be.
const FASTEST_KEPT: Duration = Duration::from_secs(10);

/// How the clock of this process stands to the server's, as far as requests and answers tell: an
/// answer was made after its request was sent, and before it came.
pub(crate) struct Offset {
    /// How far this clock is ahead, at most, in microseconds.
    most: Recent,
    /// How far it is ahead, at least, times -1.
    least: Recent,
    fastest: Recent,
}

impl Default for Offset {
    fn default() -> Self {
        let [most, least] = [(); 2].map(|()| Recent::new(KEPT));
        Offset { most, least, fastest: Recent::new(FASTEST_KEPT) }
    }
}

impl Offset {
    /// Learns from an answer.
    pub(crate) fn learn(&mut self, answered: &TimedAnswer) {
        let TimedAnswer { answer, sent, came, round_trip } = *answered;
        self.most.add(signed(came) - i128::from(answer.now), came);
        self.least.add(i128::from(answer.now) - signed(sent), came);
        self.fastest.add(signed(came.saturating_sub(sent)).min(signed(round_trip)), came);
    }

    /// Returns a moment of the server by the clock of this process, or a later one: by so much as the
    /// fastest answer took at most.
    pub(crate) fn here(&self, server: u64) -> Duration {
        // One more, for the fraction that either clock leaves out.
        unsigned(i128::from(server) + self.most.least().unwrap_or_default() + 1)
    }

    /// Returns by how much more than it has to be this moment may be later than one of the server.
    pub(crate) fn late(&self, server: u64, now: Duration) -> Duration {
        let earliest = i128::from(server) - self.least.least().unwrap_or_default();
        unsigned(signed(now) - earliest - self.fastest.least().unwrap_or_default())
    }
}

fn signed(time: Duration) -> i128 {
    i128::try_from(time.as_micros()).unwrap_or(i128::MAX / 4)
}

fn unsigned(micros: i128) -> Duration {
    Duration::from_micros(u64::try_from(micros.max(0)).unwrap_or(u64::MAX))
}

/// The least of the numbers of some recent time, and of as much before it.
struct Recent {
    kept: Duration,
    since: Duration,
    latest: Option<i128>,
    earlier: Option<i128>,
}

impl Recent {
    fn new(kept: Duration) -> Recent {
        Recent { kept, since: Duration::ZERO, latest: None, earlier: None }
    }

    fn add(&mut self, number: i128, now: Duration) {
        if now.saturating_sub(self.since) >= self.kept {
            (self.since, self.earlier, self.latest) = (now, self.latest, None);
        }
        self.latest = Some(self.latest.map_or(number, |latest| latest.min(number)));
    }

    fn least(&self) -> Option<i128> {
        self.latest.into_iter().chain(self.earlier).min()
    }
}
