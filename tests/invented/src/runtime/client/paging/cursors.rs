//! Finds cycles among the cursors of a list, in constant memory.

use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hash, Hasher};

/// How many cursors are remembered.
const MAX_CURSORS: usize = 256;

/// The cursors that were followed: the latest ones, and an anchor that is replaced at doubling
/// intervals, so that a cycle of any length is found after a few rounds (Brent's algorithm).
#[derive(Default)]
pub(crate) struct Cursors {
    last: VecDeque<u64>,
    anchor: Option<u64>,
    count: u64,
}

impl Cursors {
    /// Whether a cursor was followed before.
    pub(crate) fn knows(&self, cursor: &str) -> bool {
        let hash = Some(hash(cursor));
        self.anchor == hash || self.last.iter().any(|known| Some(*known) == hash)
    }

    /// Records a cursor that is followed.
    pub(crate) fn record(&mut self, cursor: &str) {
        let hash = hash(cursor);
        if self.last.back() == Some(&hash) {
            return;
        }
        self.count += 1;
        if self.count.is_power_of_two() {
            self.anchor = Some(hash);
        }
        if self.last.len() == MAX_CURSORS {
            self.last.pop_front();
        }
        self.last.push_back(hash);
    }
}

fn hash(cursor: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    cursor.hash(&mut hasher);
    hasher.finish()
}
