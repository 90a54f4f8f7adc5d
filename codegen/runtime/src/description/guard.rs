//! Guards: how the server prevents a second effect, and the read-back that finds the first one.

use super::operation::OperationInfo;

/// The guard of an operation of the class [`Guarded`](super::RetryClass::Guarded).
pub struct Guard {
    /// The name of the error by which the server refuses a repeated request.
    pub error: &'static str,
    /// The conditions under which the guard applies; their members are those of the body.
    pub when: &'static [Condition],
    /// How to find out whether an earlier attempt took effect; without it, there is no retry
    /// after an unknown outcome.
    pub read_back: Option<&'static ReadBack>,
}

/// The list request that finds what an earlier attempt created.
pub struct ReadBack {
    /// The list operation; it has pages, and no path parameters.
    pub call: &'static OperationInfo,
    /// Its query parameters by name, each with its value from the original request.
    pub with: &'static [(&'static str, RequestValue)],
    /// The conditions by which the item is recognized; their members are those of the item.
    pub conditions: &'static [Condition],
}

/// A condition on one member.
pub struct Condition {
    /// The path to the member, by wire names.
    pub member: &'static [&'static str],
    /// What its value is compared with.
    pub predicate: Predicate,
}

/// What a member is compared with.
pub enum Predicate {
    /// It is present, and neither null nor an empty text.
    Present,
    /// It is absent, or null, or an empty text.
    Absent,
    /// It equals one of these JSON values.
    AnyOf(&'static [&'static str]),
    /// It equals this value; one that the request lacks is not compared.
    Equals(RequestValue),
}

/// A value that comes from the request.
pub enum RequestValue {
    /// A JSON value.
    Literal(&'static str),
    /// The path to a member of the body, inside what wraps it.
    Body(&'static [&'static str]),
    /// A path parameter, by its name in the template.
    Path(&'static str),
    /// A query parameter.
    Query(&'static str),
    /// The first one that is present.
    FirstOf(&'static [RequestValue]),
    /// A list that is sent as one comma-separated text.
    Joined(&'static RequestValue),
}
