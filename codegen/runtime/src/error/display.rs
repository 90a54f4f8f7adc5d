//! Displays an error as one line, without the API key and values of the request.

use std::fmt;

use super::Error;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation() {
            write!(f, "{operation}: ")?;
        }
        if let Some(status) = self.status() {
            write!(f, "{status}")?;
            if let Some(code) = self.code() {
                write!(f, ", code {code}")?;
            }
            if let Some(name) = self.name() {
                write!(f, " {name}")?;
            }
            f.write_str(": ")?;
        }
        let problem = self.message().unwrap_or(&self.0.problem);
        f.write_str(problem.trim_end_matches(['.', ' ']))?;
        match (self.0.counted, self.attempts()) {
            (false, _) | (true, 0) => {}
            (true, 1) => f.write_str(", after 1 attempt")?,
            (true, attempts) => write!(f, ", after {attempts} attempts")?,
        }
        if let Some(request_id) = self.request_id() {
            write!(f, " (request {request_id})")?;
        }
        write!(f, ". {}", self.help())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("line", &self.to_string())
            .field("violations", &self.0.violations)
            .field("source", &self.0.source)
            .finish_non_exhaustive()
    }
}
