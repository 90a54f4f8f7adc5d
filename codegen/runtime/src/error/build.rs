//! How errors are made, step by step; used by the client alone.

use bytes::Bytes;

use super::api::ErrorKind;
use super::response::Metadata;
use super::validate::{Severity, Violations};
use super::{Error, Inner, Refusal};

/// How much of an answer's body an error keeps.
const KEPT_BODY: usize = 64 * 1024;

/// How many violations one line names.
const NAMED_VIOLATIONS: usize = 5;

impl Error {
    /// Cold, so that no failure stands among the code of calls that succeed.
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

    /// A setting that can't work, and what to do about it.
    #[cold]
    pub(crate) fn config(problem: impl Into<String>, help: &'static str) -> Error {
        Error::new(ErrorKind::Config, problem).advising(help)
    }

    pub(crate) fn invalid(violations: Violations) -> Error {
        let mut error = Error::new(ErrorKind::Invalid, "the request was not sent: ");
        // Warnings alone would have stopped nothing, so they come last.
        let mut sorted: Vec<_> = violations.iter().collect();
        sorted.sort_by_key(|violation| violation.severity != Severity::Error);
        let named = sorted.into_iter().take(NAMED_VIOLATIONS).map(ToString::to_string);
        error.0.problem.push_str(&named.collect::<Vec<_>>().join("; "));
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
        // A part of a longer body would hold all of its memory.
        self.0.body = match body.get(..KEPT_BODY) {
            Some(part) => Bytes::copy_from_slice(part),
            None => body.clone(),
        };
        self
    }

    /// Says in its line how often the request was sent, where it was.
    pub(crate) fn counting(mut self) -> Error {
        self.0.counted = true;
        self
    }

    /// Takes note of how often the request was sent.
    pub(crate) fn after(mut self, attempts: u32) -> Error {
        self.0.attempts = attempts;
        if let Some(metadata) = &mut self.0.metadata {
            metadata.attempts = attempts;
        }
        self
    }

    /// Says that the request may have taken effect; `lost` where nobody can tell whether it did.
    pub(crate) fn unsettled(mut self, lost: bool) -> Error {
        // An answer that says what the server does leaves less open than one before it.
        let told = self.0.may_have_acted || self.0.kind == ErrorKind::Decode;
        self.0.may_have_acted = true;
        if lost && !told {
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
