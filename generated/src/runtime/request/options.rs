//! Settings per call.

use std::time::Duration;

use super::retry::RetryPolicy;
use super::validate::Validation;

/// The settings of a client that each call can override.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Options {
    pub(crate) validation: Validation,
    pub(crate) retry: RetryPolicy,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) answer_limit: usize,
}
