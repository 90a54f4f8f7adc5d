//! The seam behind the client: a head and bytes go in, a head and a body in chunks come out.

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;

/// A future on the heap, so that nothing behind the seam is generic.
pub type BoxFuture<'f, T> = Pin<Box<dyn Future<Output = T> + Send + 'f>>;

/// What carries requests to a server: reqwest, or whatever a user puts in its place.
///
/// One call is one attempt: a transport follows no redirect and repeats nothing.
pub trait Transport: Send + Sync + 'static {
    /// Sends one request and waits for the head of its answer.
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Box<dyn ResponseBody>>, TransportError>>;
}

/// The body of an answer, chunk by chunk.
pub trait ResponseBody: Send {
    /// The next chunk, or `None` at the end of a complete body.
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>>;
}

/// A body that is there already, for transports that have no stream.
impl ResponseBody for Option<Bytes> {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(std::future::ready(Ok(self.take())))
    }
}

/// How far an attempt came before its transport failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Nothing of the request left this machine.
    NotSent,
    /// The request may have reached the server; no answer began.
    Unanswered,
    /// The head of an answer came; its body did not come whole.
    Answered,
}

/// Why a transport could not bring back a whole answer.
#[derive(Debug)]
pub struct TransportError {
    stage: Stage,
    timeout: bool,
    source: Box<dyn std::error::Error + Send + Sync>,
}

impl TransportError {
    /// A failure at a stage; the source must show neither URLs nor header values.
    pub fn new(
        stage: Stage,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> TransportError {
        TransportError { stage, timeout: false, source: source.into() }
    }

    /// Says whether it failed because time ran out.
    pub fn timeout(self, timeout: bool) -> TransportError {
        TransportError { timeout, ..self }
    }

    /// How far the attempt came.
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// Whether time ran out.
    pub fn is_timeout(&self) -> bool {
        self.timeout
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match (self.stage, self.timeout) {
            (Stage::NotSent, true) => "time ran out before anything was sent",
            (Stage::NotSent, false) => "the server could not be reached; nothing was sent",
            (Stage::Unanswered, true) => "time ran out before an answer began",
            (Stage::Unanswered, false) => "the connection failed before an answer began",
            (Stage::Answered, true) => "time ran out inside the answer",
            (Stage::Answered, false) => "the connection failed inside the answer",
        })
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}
