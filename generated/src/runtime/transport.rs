//! The seam behind the client: a head and bytes go in, a head and a body in chunks come out.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;

/// A future on the heap, so that nothing behind the seam is generic.
pub type BoxFuture<'f, T> = Pin<Box<dyn Future<Output = T> + Send + 'f>>;

/// What carries requests to a server: reqwest, or whatever a user puts in its place.
///
/// One call is one attempt: a transport follows no redirect and repeats nothing. The client cuts
/// an attempt off by dropping the future, so a transport keeps `progress` up to date at all times.
pub trait Transport: Send + Sync + 'static {
    /// Sends one request and waits for the head of its answer. Clients call this inside the
    /// runtime in which they are awaited.
    ///
    /// How the body is framed is up to the transport: the request says nothing of its length. An
    /// empty body of a POST, PUT or PATCH goes out with `content-length: 0`, or some servers answer
    /// 411 (RFC 9110, 8.6).
    fn send<'t>(
        &'t self,
        request: http::Request<Bytes>,
        progress: &'t Progress,
    ) -> BoxFuture<'t, Result<http::Response<Box<dyn ResponseBody>>, TransportError>>;
}

/// The body of an answer, chunk by chunk.
pub trait ResponseBody: Send {
    /// The next chunk, or `None` at the end of a complete body; nothing is polled after that, or
    /// after an error. Before it is `Pending`, it sees to it that the context's waker is woken.
    fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<Bytes>, TransportError>>;
}

/// A body that is there already, for transports that have no stream.
impl ResponseBody for Option<Bytes> {
    fn poll_chunk(&mut self, _: &mut Context<'_>) -> Poll<Result<Option<Bytes>, TransportError>> {
        Poll::Ready(Ok(self.take()))
    }
}

/// How far an attempt came, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Stage {
    /// No connection was there.
    NotConnected,
    /// There was a connection, and nothing of the request went into it.
    NothingSent,
    /// A part of the request may have left.
    PartlySent,
    /// The whole request may have left; no answer began.
    Sent,
    /// The head of an answer came, and nothing of its body.
    HeadSeen,
    /// A part of the answer's body came.
    BodyPartlySeen,
}

impl Stage {
    const ALL: [Stage; 6] = [
        Stage::NotConnected,
        Stage::NothingSent,
        Stage::PartlySent,
        Stage::Sent,
        Stage::HeadSeen,
        Stage::BodyPartlySeen,
    ];

    /// Whether the server certainly saw nothing of the request.
    pub fn is_unsent(self) -> bool {
        self <= Stage::NothingSent
    }
}

/// The stage of one attempt, which outlives the attempt's future.
///
/// It begins with [`Stage::Sent`], so that an attempt of a transport that records nothing counts
/// as one that the server may have seen.
#[derive(Clone, Debug)]
pub struct Progress(Arc<AtomicU8>);

impl Progress {
    /// Before an attempt.
    pub fn new() -> Progress {
        Progress(Arc::new(AtomicU8::new(Stage::Sent as u8)))
    }

    /// Records the stage that is reached now.
    pub fn reach(&self, stage: Stage) {
        self.0.store(stage as u8, Ordering::Release);
    }

    /// Records a stage, unless a later one is recorded already.
    pub fn advance(&self, stage: Stage) {
        self.0.fetch_max(stage as u8, Ordering::AcqRel);
    }

    /// The stage that was recorded last.
    pub fn stage(&self) -> Stage {
        Stage::ALL[usize::from(self.0.load(Ordering::Acquire))]
    }
}

impl Default for Progress {
    fn default() -> Self {
        Progress::new()
    }
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
    #[cold]
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
            (Stage::NotConnected, true) => "time ran out before there was a connection",
            (Stage::NotConnected, false) => "the server could not be reached; nothing was sent",
            (Stage::NothingSent, true) => "time ran out before anything was sent",
            (Stage::NothingSent, false) => "the connection failed before anything was sent",
            (Stage::PartlySent, true) => "time ran out while the request was sent",
            (Stage::PartlySent, false) => "the connection failed while the request was sent",
            (Stage::Sent, true) => "time ran out before an answer began",
            (Stage::Sent, false) => "the connection failed before an answer began",
            (Stage::HeadSeen | Stage::BodyPartlySeen, true) => "time ran out inside the answer",
            (Stage::HeadSeen | Stage::BodyPartlySeen, false) => {
                "the connection failed inside the answer"
            }
        })
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}
