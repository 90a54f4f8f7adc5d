//! Why an interceptor can't change a request.

use std::fmt;

use super::value::one_line;

/// Why a change of a request is refused; the request stays as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeError(String);

impl ChangeError {
    #[cold]
    pub(crate) fn new(problem: impl AsRef<str>) -> ChangeError {
        ChangeError(one_line(problem.as_ref()))
    }
}

impl fmt::Display for ChangeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ChangeError {}
