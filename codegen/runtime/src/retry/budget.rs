//! The retry budget that all clones of a client share.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// The cost of one retry; a successful call earns 1, a tenth of it.
const RETRY_COST: u32 = 10;

/// The initial and the highest value of the budget: 100 retries.
const FULL: u32 = 100 * RETRY_COST;

/// The retries that all clones of a client share, so that retries do not multiply an outage.
///
/// It holds at most 100 retries; each retry takes one, and ten successful calls add one.
#[derive(Clone, Debug)]
pub struct RetryBudget(Arc<AtomicU32>);

impl RetryBudget {
    /// Creates a full budget.
    pub fn new() -> RetryBudget {
        RetryBudget(Arc::new(AtomicU32::new(FULL)))
    }

    /// Returns how many retries are left.
    pub fn left(&self) -> u32 {
        self.0.load(Ordering::Relaxed) / RETRY_COST
    }

    /// Takes a permit for one retry, if there is one; a permit that is dropped unspent is refunded.
    pub(crate) fn take(&self) -> Option<RetryPermit> {
        let less = |left: u32| left.checked_sub(RETRY_COST);
        let taken = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, less);
        taken.ok().map(|_| RetryPermit { budget: self.clone(), spent: false })
    }

    /// Records a successful call.
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

/// A permit for one retry.
pub(crate) struct RetryPermit {
    budget: RetryBudget,
    spent: bool,
}

impl RetryPermit {
    /// Spends the permit: the request is about to be sent.
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
