//! The static description of one operation.

use super::guard::Guard;
use super::paging::PageInfo;
use super::pending::PendingInfo;
use super::rate_limit::Quota;

/// Whether a request may be sent again when its outcome is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RetryClass {
    /// It changes nothing.
    Safe,
    /// Sent twice, it has the effect of once.
    Idempotent,
    /// The server refuses a repetition with a distinct error.
    Guarded,
    /// A repetition may have a second effect.
    Never,
}

impl RetryClass {
    /// Whether the operation changes anything at the server.
    pub(crate) fn changes_something(self) -> bool {
        self != RetryClass::Safe
    }

    /// Whether a lost answer leaves the outcome unknown.
    pub(crate) fn loses_outcome(self) -> bool {
        matches!(self, RetryClass::Guarded | RetryClass::Never)
    }
}

/// The static description of one operation.
#[derive(Debug)]
pub struct OperationInfo {
    /// The name in the specification.
    pub id: &'static str,
    /// The HTTP method.
    pub method: http::Method,
    /// The path template.
    pub path: &'static str,
    /// Whether it may be sent again.
    pub retry: RetryClass,
    /// The path from the data of the envelope to the output.
    pub output_in: &'static [&'static str],
    /// The path to the members of the body; empty if nothing wraps them.
    pub body_in: &'static [&'static str],
    /// Whether the entire body is sensitive or personal.
    pub hides_body: bool,
    /// The quotas of which each attempt takes a permit.
    pub quotas: &'static [Quota],
    /// How the server prevents a second effect of a retry.
    pub guard: Option<&'static Guard>,
    /// Its pagination.
    pub pages: Option<&'static PageInfo>,
    /// How to poll for an outcome that comes later.
    pub pending: Option<&'static PendingInfo>,
}

impl OperationInfo {
    /// Describes an operation that the specification lacks: no quota, no guard, no pagination.
    pub const fn new(
        id: &'static str,
        method: http::Method,
        path: &'static str,
        retry: RetryClass,
    ) -> OperationInfo {
        OperationInfo {
            id,
            method,
            path,
            retry,
            output_in: &[],
            body_in: &[],
            hides_body: false,
            quotas: &[],
            guard: None,
            pages: None,
            pending: None,
        }
    }
}
