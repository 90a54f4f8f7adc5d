//! Building errors, step by step; used only by the client.

use bytes::Bytes;

use super::description::ErrorKind;
use super::response::Metadata;
use super::validate::{Severity, Violations};
use super::{Error, Inner, Refusal};

/// How many bytes of an answer's body an error keeps.
const KEPT_BODY: usize = 64 * 1024;

/// How many violations the message lists.
const NAMED_VIOLATIONS: usize = 5;

impl Error {
    /// Cold, so that the code of failures stays away from that of successful calls.
    #[cold]
    pub(crate) fn new(kind: ErrorKind, problem: impl Into<String>) -> Error {
        Error(Box::new(Inner {
            kind,
            operation: None,
            problem: problem.into(),
            help: None,
            refusal: Refusal::default(),
            violations: Violations::default(),
            metadata: None,
            body: Bytes::new(),
            source: None,
            may_have_acted: false,
            attempts: 0,
            counted: false,
        }))
    }

    /// Creates an error about a setting that can't work, with what to do about it.
    #[cold]
    pub(crate) fn config(problem: impl Into<String>, help: &'static str) -> Error {
        Error::new(ErrorKind::Config, problem).advising(help)
    }

    pub(crate) fn invalid(violations: Violations) -> Error {
        let mut error = Error::new(ErrorKind::Invalid, "the request was not sent: ");
        // Warnings alone would not have stopped the request, so they come last.
        let of = |is_error| {
            violations.iter().filter(move |found| (found.severity == Severity::Error) == is_error)
        };
        let named = of(true).chain(of(false)).take(NAMED_VIOLATIONS);
        for (index, violation) in named.enumerate() {
            error.0.problem.push_str(if index == 0 { "" } else { "; " });
            error.0.problem.push_str(&violation.to_string());
        }
        if let more @ 1.. = violations.len().saturating_sub(NAMED_VIOLATIONS) {
            error.0.problem.push_str(&format!("; and {more} more"));
        }
        error.0.violations = violations;
        error
    }

    pub(crate) fn of(mut self, operation: &'static str) -> Error {
        self.0.operation = Some(operation);
        self
    }

    pub(crate) fn caused_by(
        mut self,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Error {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn advising(mut self, help: &'static str) -> Error {
        self.0.help = Some(help);
        self
    }

    pub(crate) fn answered(mut self, metadata: Metadata, body: &Bytes) -> Error {
        self.0.metadata = Some(metadata);
        // A slice of a longer body would keep all of its memory.
        self.0.body = match body.get(..KEPT_BODY) {
            Some(part) => Bytes::copy_from_slice(part),
            None => body.clone(),
        };
        self
    }

    /// Includes the number of attempts in the message, if there were any.
    pub(crate) fn counting(mut self) -> Error {
        self.0.counted = true;
        self
    }

    /// Sets the number of attempts.
    pub(crate) fn after(mut self, attempts: u32) -> Error {
        self.0.attempts = attempts;
        if let Some(metadata) = &mut self.0.metadata {
            metadata.attempts = attempts;
        }
        self
    }

    /// Records that the request may have taken effect; `lost` if nobody can tell whether it did.
    pub(crate) fn unsettled(mut self, lost: bool) -> Error {
        // A later answer that says what the server did leaves less open than an earlier attempt.
        let is_answered = self.0.may_have_acted || self.0.kind == ErrorKind::Decode;
        self.0.may_have_acted = true;
        if lost && !is_answered {
            self.0.kind = ErrorKind::OutcomeUnknown;
            self.0.help = None;
        }
        self
    }

    pub(crate) fn refused(mut self, refusal: Refusal) -> Error {
        self.0.refusal = refusal;
        self
    }
}
