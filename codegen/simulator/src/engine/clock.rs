//! The simulated clock: the machine's, and what it was turned forward.

use std::time::Duration;

use super::super::time::Moment;

/// A clock that never goes back.
#[derive(Debug)]
pub struct Clock {
    offset: Duration,
    last: Moment,
}

impl Clock {
    /// A clock that shows the machine's time.
    pub fn new() -> Self {
        Self { offset: Duration::ZERO, last: Moment::wall() }
    }

    /// The moment that it shows.
    pub fn now(&mut self) -> Moment {
        self.last = self.last.max(Moment::wall().after(self.offset));
        self.last
    }

    /// Turns it forward to a moment, unless it is there already.
    pub fn turn_to(&mut self, moment: Moment) {
        let now = self.now();
        self.offset = self.offset.saturating_add(moment.since(now));
        self.last = self.last.max(moment);
    }
}
