//! Metrics by the facade `metrics`: how long attempts take, how many there are, how long calls wait
//! for the rate limit, and what is left of the retry budget. Without the feature `metrics`, these
//! functions do nothing.
//!
//! Labels hold no id, no key and no query, and each has few values.

#[cfg(feature = "metrics")]
pub(super) mod recorded;
#[cfg(not(feature = "metrics"))]
mod unrecorded;

#[cfg(feature = "metrics")]
pub(crate) use recorded::{AttemptTimer, WaitTimer, describe, retry_budget};
#[cfg(not(feature = "metrics"))]
pub(crate) use unrecorded::{AttemptTimer, WaitTimer, describe, retry_budget};
