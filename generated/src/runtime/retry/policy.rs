//! How often a call is sent again, and after which backoff.

use std::time::Duration;

/// How often and after how long a call is sent again.
///
/// A wait is drawn from the whole span between nothing and its limit, which doubles from one
/// attempt to the next; what a server asks for comes on top.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// How often a call is sent at most; 1 means never again. 3 unless set.
    pub attempts: u32,
    /// The limit of the first wait. Half a second unless set.
    pub first_wait: Duration,
    /// The limit of every wait; a call gives up at once where a server asks for a longer one.
    /// 30 seconds unless set.
    pub longest_wait: Duration,
}

impl RetryPolicy {
    /// Sends each call once, and looks for no lost outcome.
    pub const fn never() -> RetryPolicy {
        RetryPolicy { attempts: 1, ..RetryPolicy::standard() }
    }

    /// What a client does unless told otherwise.
    pub const fn standard() -> RetryPolicy {
        RetryPolicy {
            attempts: 3,
            first_wait: Duration::from_millis(500),
            longest_wait: Duration::from_secs(30),
        }
    }

    /// Sends a call at most so often.
    pub const fn attempts(self, attempts: u32) -> RetryPolicy {
        RetryPolicy { attempts, ..self }
    }

    /// Sets the limit of the first wait.
    pub const fn first_wait(self, first_wait: Duration) -> RetryPolicy {
        RetryPolicy { first_wait, ..self }
    }

    /// Sets the limit of every wait.
    pub const fn longest_wait(self, longest_wait: Duration) -> RetryPolicy {
        RetryPolicy { longest_wait, ..self }
    }

    /// The limit of the wait after so many attempts.
    pub(crate) fn span(&self, attempt: u32) -> Duration {
        let factor = 2_u32.saturating_pow(attempt.saturating_sub(1));
        self.first_wait.saturating_mul(factor).min(self.longest_wait)
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        RetryPolicy::standard()
    }
}
