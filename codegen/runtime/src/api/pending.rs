//! How to poll for an outcome that comes later, as the specification describes it.

use super::operation::OperationInfo;

/// How to ask for the outcome of an operation that may answer before it is done.
#[derive(Debug)]
pub struct PendingInfo {
    /// The operation that reads what was made; its only required argument is in its path.
    pub read: &'static OperationInfo,
    /// The name of that argument in the path template.
    pub parameter: &'static str,
    /// The way to the value of that argument in the answer, below its data.
    pub key: &'static [&'static str],
    /// The way to the member that says where the outcome stands, and the values that mean: not yet.
    pub waiting: Option<(&'static [&'static str], &'static [&'static str])>,
}
