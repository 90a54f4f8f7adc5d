//! Polling for an outcome that comes later, as the specification describes it.

use super::operation::OperationInfo;

/// How to poll for the outcome of an operation that may answer before it is done.
pub struct PendingInfo {
    /// The operation to poll; its only required parameter is in its path.
    pub read: &'static OperationInfo,
    /// The name of that parameter in the path template.
    pub parameter: &'static str,
    /// The path to that parameter's value in the answer, below its data.
    pub key: &'static [&'static str],
    /// The path to the member that holds the state, and the values that mean "not yet".
    pub waiting: Option<(&'static [&'static str], &'static [&'static str])>,
}
