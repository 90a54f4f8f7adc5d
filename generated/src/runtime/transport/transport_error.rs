//! Errors of transports.

use std::fmt;

use super::description::ErrorKind;
use super::progress::Stage;
use super::time::TimeLimit;
use super::value::one_line;

/// Why a transport could not return a complete answer.
#[derive(Debug)]
pub struct TransportError {
    stage: Stage,
    timeout: bool,
    limit: Option<TimeLimit>,
    misuse: Option<Misuse>,
    /// Whether a layer around the transport failed, and not the connection.
    #[cfg(feature = "tower")]
    of_layer: bool,
    source: Box<dyn std::error::Error + Send + Sync>,
}

/// A failure that is not the network's fault, and what to do about it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Misuse {
    pub(crate) kind: ErrorKind,
    pub(crate) help: &'static str,
    /// Whether the server itself answered so, and therefore did nothing else.
    pub(crate) is_answer: bool,
}

/// The problem of a redirect.
pub(crate) const REDIRECTED: &str = "the server redirects, which the client does not follow";

/// What to do about a redirect that a browser hides.
#[cfg(target_family = "wasm")]
const FIND_OUT: &str = "A browser does not tell where to: find out with another client, such as \
                        curl, and use that URL.";

impl TransportError {
    /// Creates an error at a stage. The source must show neither URLs nor header values, since its
    /// text becomes part of the call's error.
    #[cold]
    pub fn new(
        stage: Stage,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> TransportError {
        let source = source.into();
        TransportError {
            stage,
            timeout: false,
            limit: None,
            misuse: None,
            #[cfg(feature = "tower")]
            of_layer: false,
            source,
        }
    }

    /// Sets whether it is a timeout.
    pub fn timeout(self, timeout: bool) -> TransportError {
        TransportError { timeout, ..self }
    }

    /// Sets which timeout setting ended the attempt.
    pub(crate) fn limited(self, limit: Option<TimeLimit>) -> TransportError {
        TransportError { limit, ..self }
    }

    /// Marks the request or the client as the cause, so that a retry would fail too.
    pub(crate) fn misuse(self, kind: ErrorKind, help: &'static str) -> TransportError {
        TransportError { misuse: Some(Misuse { kind, help, is_answer: false }), ..self }
    }

    /// Creates the error of a redirect that the platform hides from the client.
    #[cfg(target_family = "wasm")]
    pub(crate) fn hidden_redirect() -> TransportError {
        let misuse = Misuse { kind: ErrorKind::Config, help: FIND_OUT, is_answer: true };
        TransportError { misuse: Some(misuse), ..TransportError::new(Stage::HeadSeen, REDIRECTED) }
    }

    /// Marks a layer around the transport as what failed.
    #[cfg(feature = "tower")]
    pub(crate) fn of_layer(self) -> TransportError {
        TransportError { of_layer: true, ..self }
    }

    /// Raises the stage to this one, if it is a later one.
    #[cfg(feature = "tower")]
    pub(crate) fn at_least(self, stage: Stage) -> TransportError {
        TransportError { stage: self.stage.max(stage), ..self }
    }

    /// Sets the cause.
    #[cfg(feature = "tower")]
    pub(crate) fn caused_by(
        self,
        source: Box<dyn std::error::Error + Send + Sync>,
    ) -> TransportError {
        TransportError { source, ..self }
    }

    /// Takes over what another error says beside its stage and its cause.
    #[cfg(feature = "tower")]
    pub(crate) fn like(self, other: &TransportError) -> TransportError {
        let TransportError { timeout, limit, misuse, of_layer, .. } = *other;
        TransportError { timeout, limit, misuse, of_layer, ..self }
    }

    /// Whether a layer around the transport failed, and not the connection.
    pub(crate) fn is_of_layer(&self) -> bool {
        #[cfg(feature = "tower")]
        return self.of_layer;
        #[cfg(not(feature = "tower"))]
        false
    }

    /// Returns how far the attempt got.
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// Whether it is a timeout.
    pub fn is_timeout(&self) -> bool {
        self.timeout
    }

    /// Returns which timeout setting ended the attempt, if it is known.
    pub(crate) fn limit(&self) -> Option<TimeLimit> {
        self.limit
    }

    pub(crate) fn misused(&self) -> Option<Misuse> {
        self.misuse
    }

    /// Returns the root cause as text: `connection refused`.
    fn cause(&self) -> String {
        let mut root: &(dyn std::error::Error + 'static) = &*self.source;
        while let Some(source) = root.source() {
            root = source;
        }
        let of_system = root.downcast_ref::<std::io::Error>();
        let of_system = of_system.filter(|error| error.raw_os_error().is_some());
        let known = of_system.map(|error| error.kind().to_string());
        // For kinds that Rust does not distinguish, the system's message says more.
        let known = known.filter(|kind| !matches!(&**kind, "uncategorized error" | "other error"));
        one_line(&known.unwrap_or_else(|| root.to_string()))
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.misuse.is_some() {
            return f.write_str(&self.cause());
        }
        let when = match self.stage {
            Stage::NotConnected => "before there was a connection",
            Stage::NothingSent => "before anything was sent",
            Stage::PartlySent => "while the request was sent",
            Stage::Sent => "before an answer began",
            Stage::HeadSeen | Stage::BodyPartlySeen => "inside the answer",
        };
        if self.is_of_layer() {
            return write!(f, "a layer around the transport failed {when}: {}", self.cause());
        }
        match (self.timeout, self.limit, self.stage) {
            (true, Some(limit), _) => return write!(f, "{limit} ran out {when}"),
            (true, None, _) => return write!(f, "time ran out {when}"),
            (false, _, Stage::NotConnected) => {
                f.write_str("the server could not be reached, and nothing was sent")?;
            }
            (false, _, _) => write!(f, "the connection failed {when}")?,
        }
        match self.cause() {
            cause if cause.is_empty() => Ok(()),
            cause => write!(f, ": {cause}"),
        }
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}
