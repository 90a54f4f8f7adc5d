//! The static description of one operation.

use std::fmt;

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
    /// Whether a request has a body.
    pub has_body: bool,
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

impl fmt::Debug for OperationInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OperationInfo")
            .field("id", &self.id)
            .field("method", &self.method)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
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
            has_body: false,
            body_in: &[],
            hides_body: false,
            quotas: &[],
            guard: None,
            pages: None,
            pending: None,
        }
    }
    /// Sets the path from the data of the envelope to the output.
    pub const fn output_in(mut self, path: &'static [&'static str]) -> OperationInfo {
        self.output_in = path;
        self
    }

    /// Sends a body, whose members are at this path.
    pub const fn body_in(mut self, path: &'static [&'static str]) -> OperationInfo {
        self.has_body = true;
        self.body_in = path;
        self
    }

    /// Sets whether the entire body is sensitive or personal.
    pub const fn hides_body(mut self, hides: bool) -> OperationInfo {
        self.hides_body = hides;
        self
    }

    /// Takes a permit of each of these quotas for each attempt.
    pub const fn quotas(mut self, quotas: &'static [Quota]) -> OperationInfo {
        self.quotas = quotas;
        self
    }

    /// Sets how the server prevents a second effect of a retry.
    pub const fn guard(mut self, guard: &'static Guard) -> OperationInfo {
        self.guard = Some(guard);
        self
    }

    /// Sets its pagination.
    pub const fn pages(mut self, pages: &'static PageInfo) -> OperationInfo {
        self.pages = Some(pages);
        self
    }

    /// Sets how to poll for an outcome that comes later.
    pub const fn pending(mut self, pending: &'static PendingInfo) -> OperationInfo {
        self.pending = Some(pending);
        self
    }
}
