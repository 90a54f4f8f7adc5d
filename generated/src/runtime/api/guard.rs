//! What keeps a second time from having a second effect, and how to look whether the first had one.

use super::operation::OperationInfo;

/// The guard of an operation of the class `Guarded`.
#[derive(Debug)]
pub struct Guard {
    /// The name of the error that refuses a second time.
    pub error: &'static str,
    /// What has to hold of the request, or nothing guards; members are those of the body.
    pub when: &'static [Condition],
    /// How to find out whether a first try took effect; without it a call is never repeated blindly.
    pub read_back: Option<&'static ReadBack>,
}

/// The call that finds what a first try made.
#[derive(Debug)]
pub struct ReadBack {
    /// A list to look through; it has pages, and no parameter in its path.
    pub call: &'static OperationInfo,
    /// Its query parameters by name, each with what it gets from the request.
    pub with: &'static [(&'static str, RequestValue)],
    /// What the item that is looked for has to be; members are those of the item.
    pub conditions: &'static [Condition],
}

/// What one member has to be.
#[derive(Debug)]
pub struct Condition {
    /// The way to the member, by wire names.
    pub member: &'static [&'static str],
    /// What it has to be.
    pub comparison: Comparison,
}

/// What a member is compared with.
#[derive(Debug)]
pub enum Comparison {
    /// It is there, and neither null nor an empty text.
    Present,
    /// It is not there, or null, or an empty text.
    Absent,
    /// It equals one of these, each written as JSON.
    AnyOf(&'static [&'static str]),
    /// It equals this; what the request lacks is not compared.
    Equals(RequestValue),
}

/// A value that comes from the request.
#[derive(Debug)]
pub enum RequestValue {
    /// Written as JSON.
    Literal(&'static str),
    /// The way to a member of the body, below what wraps it.
    Body(&'static [&'static str]),
    /// A parameter of the path, by its name in the template.
    Path(&'static str),
    /// A query parameter.
    Query(&'static str),
    /// The first that is there.
    FirstOf(&'static [RequestValue]),
    /// What goes into a list that is sent as one text with commas.
    Joined(&'static RequestValue),
}
