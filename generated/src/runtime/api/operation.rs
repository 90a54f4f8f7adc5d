//! What is the same for every request of one operation.

use super::guard::Guard;
use super::paging::PageInfo;
use super::pending::PendingInfo;
use super::rate_limit::Quota;

/// Whether a request may be sent again when its outcome is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RetryClass {
    /// It changes nothing.
    Safe,
    /// Twice has the effect of once.
    Idempotent,
    /// A second time is refused by the server with an error that tells.
    Guarded,
    /// A second time does something else.
    Never,
}

impl RetryClass {
    /// Whether the server may do anything for good.
    pub(crate) fn changes_something(self) -> bool {
        self != RetryClass::Safe
    }

    /// Whether a lost answer leaves open what the server did.
    pub(crate) fn loses_outcome(self) -> bool {
        matches!(self, RetryClass::Guarded | RetryClass::Never)
    }
}

/// What is the same for every request of one operation.
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
    /// Where the output stands below the data of the envelope.
    pub output_in: &'static [&'static str],
    /// Where the members of the body stand in it, if they are not the body itself.
    pub body_in: &'static [&'static str],
    /// Whether the body as a whole is sensitive or personal.
    pub hides_body: bool,
    /// Every bucket that a call draws from.
    pub quotas: &'static [Quota],
    /// What keeps a repeat from having a second effect.
    pub guard: Option<&'static Guard>,
    /// How its list comes in pages.
    pub pages: Option<&'static PageInfo>,
    /// How to ask for an outcome that comes later.
    pub pending: Option<&'static PendingInfo>,
}

impl OperationInfo {
    /// The facts of an operation that the specification lacks: no quota, no guard, no pages.
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
