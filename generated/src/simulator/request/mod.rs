//! A request as it came, its arguments as they are meant, and what the reading of one into the other
//! found wrong.

use bytes::Bytes;
use http::{HeaderMap, Method};
use serde_json::{Map, Value};

use super::descriptor::Severity;

/// A request, complete and unread.
#[derive(Clone, Debug)]
pub struct Received {
    pub method: Method,
    /// Percent-encoded as it came, from the first slash on, without a query.
    pub path: String,
    /// What follows the question mark, as it came; present and empty for a bare one.
    pub query: Option<String>,
    pub headers: HeaderMap,
    pub body: Bytes,
}

/// The arguments of a call by their wire names, each of its declared type.
///
/// What is absent is absent here; what has another type than declared is left out, and a
/// [`Violation`] says so.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Arguments {
    pub path: Map<String, Value>,
    pub query: Map<String, Value>,
    pub header: Map<String, Value>,
    /// The object of the body, out of its wrapper; of a body that is a map, the one member that the
    /// specification names.
    pub body: Map<String, Value>,
}

/// One thing that is wrong with a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// A JSON Pointer into the arguments: `/title`, `/labels/2`.
    pub pointer: String,
    /// The key of the constraint, the id of the rule, `required`, `type` or `json`.
    pub rule: String,
    pub severity: Severity,
    /// The code of the error that answers it.
    pub predicts: Option<i64>,
    /// What is wrong, in words, without any text of the request.
    pub message: String,
}
