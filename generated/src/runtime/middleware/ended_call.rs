//! How a call ended.

use std::time::Duration;

use super::error::Error;

/// A call that has ended.
#[derive(Debug)]
pub struct EndedCall<'e> {
    pub(crate) operation: &'static str,
    pub(crate) attempts: u32,
    pub(crate) elapsed: Duration,
    pub(crate) outcome: CallOutcome<'e>,
}

/// The outcome of a call.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum CallOutcome<'e> {
    /// Its answer was accepted.
    Succeeded,
    /// It failed.
    Failed(&'e Error),
    /// Its future was dropped before it ended.
    Cancelled,
}

impl EndedCall<'_> {
    /// Returns the name of the operation.
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// Returns how often it was sent; 0 if it never was.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Returns how long it took with all its waits, by the clock of the client.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// Returns its outcome.
    pub fn outcome(&self) -> CallOutcome<'_> {
        self.outcome
    }
}
