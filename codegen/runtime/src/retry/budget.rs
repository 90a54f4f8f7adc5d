//! The retry budget: the retries that all clones of a client share.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// What one retry costs, and what a tenth of it is earned by: a call that succeeds.
const RETRY_COST: u32 = 10;

/// What the budget holds at most and at first: 100 retries.
const FULL: u32 = 100 * RETRY_COST;

/// The retries that all clones of a client share, so that an outage is not multiplied.
///
/// It holds 100 retries; each one takes one away, and ten calls that succeed bring one back.
#[derive(Clone, Debug)]
pub struct RetryBudget(Arc<AtomicU32>);

impl RetryBudget {
    /// A full budget.
    pub fn new() -> RetryBudget {
        RetryBudget(Arc::new(AtomicU32::new(FULL)))
    }

    /// How many retries are left.
    pub fn left(&self) -> u32 {
        self.0.load(Ordering::Relaxed) / RETRY_COST
    }

    /// Takes one retry, if there is one; dropped unspent, it comes back.
    pub(crate) fn take(&self) -> Option<RetryPermit> {
        let less = |left: u32| left.checked_sub(RETRY_COST);
        let taken = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, less);
        taken.ok().map(|_| RetryPermit { budget: self.clone(), spent: false })
    }

    /// Takes note of a call that succeeded.
    pub(crate) fn succeeded(&self) {
        if self.0.load(Ordering::Relaxed) < FULL {
            self.give(1);
        }
    }

    fn give(&self, amount: u32) {
        let more = |left: u32| Some(left.saturating_add(amount).min(FULL));
        let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, more);
    }
}

impl Default for RetryBudget {
    fn default() -> Self {
        RetryBudget::new()
    }
}

/// One retry that was taken from a budget.
pub(crate) struct RetryPermit {
    budget: RetryBudget,
    spent: bool,
}

impl RetryPermit {
    /// Uses it up: the request is about to be sent.
    pub(crate) fn spend(mut self) {
        self.spent = true;
    }
}

impl Drop for RetryPermit {
    fn drop(&mut self) {
        if !self.spent {
            self.budget.give(RETRY_COST);
        }
    }
}
