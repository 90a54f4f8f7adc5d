//! The retry policy: how many attempts, with which backoff.

use std::time::Duration;

/// How many attempts a call has, and the backoff between them.
///
/// The backoff is exponential with full jitter: each wait is random between zero and a limit that
/// doubles with each attempt. A wait that the server asks for is added to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// The highest number of attempts; 1 means no retries. 3 unless set.
    pub attempts: u32,
    /// The limit of the first backoff. Half a second unless set.
    pub first_wait: Duration,
    /// The limit of every wait; a call fails at once if the server asks for a longer one.
    /// 30 seconds unless set.
    pub longest_wait: Duration,
}

impl RetryPolicy {
    /// Returns a policy without retries and read-backs.
    pub const fn never() -> RetryPolicy {
        RetryPolicy { attempts: 1, ..RetryPolicy::standard() }
    }

    /// Returns the default policy.
    pub const fn standard() -> RetryPolicy {
        RetryPolicy {
            attempts: 3,
            first_wait: Duration::from_millis(500),
            longest_wait: Duration::from_secs(30),
        }
    }

    /// Sets the highest number of attempts.
    pub const fn attempts(self, attempts: u32) -> RetryPolicy {
        RetryPolicy { attempts, ..self }
    }

    /// Sets the limit of the first backoff.
    pub const fn first_wait(self, first_wait: Duration) -> RetryPolicy {
        RetryPolicy { first_wait, ..self }
    }

    /// Sets the limit of every wait.
    pub const fn longest_wait(self, longest_wait: Duration) -> RetryPolicy {
        RetryPolicy { longest_wait, ..self }
    }

    /// Returns the limit of the backoff after so many attempts.
    pub(crate) fn backoff_limit(&self, attempt: u32) -> Duration {
        let factor = 2_u32.saturating_pow(attempt.saturating_sub(1));
        self.first_wait.saturating_mul(factor).min(self.longest_wait)
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        RetryPolicy::standard()
    }
}
