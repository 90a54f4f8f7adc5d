//! The head of an answer, before its body is read.

use std::fmt;

use http::HeaderMap;

/// The head of an answer; `Debug` does not show its headers.
///
/// It can't be changed: what the client decides by is what the server said.
pub struct AnswerHead<'a> {
    pub(crate) operation: &'static str,
    pub(crate) attempt: u32,
    pub(crate) status: u16,
    pub(crate) headers: &'a HeaderMap,
}

impl AnswerHead<'_> {
    /// Returns the name of the operation.
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// Returns which attempt of the call it answers, from 1 on.
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// Returns the HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Returns the headers; they may hold secrets, such as cookies.
    pub fn headers(&self) -> &HeaderMap {
        self.headers
    }
}

impl fmt::Debug for AnswerHead<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AnswerHead")
            .field("operation", &self.operation)
            .field("attempt", &self.attempt)
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}
