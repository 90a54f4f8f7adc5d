//! The seam behind the client: a head and bytes go in, a head and a body in chunks come out.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;

use super::deadline::TimeLimit;
use super::error::ErrorKind;
use super::response::one_line;

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

/// One transport may serve several clients.
impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send<'t>(
        &'t self,
        request: http::Request<Bytes>,
        progress: &'t Progress,
    ) -> BoxFuture<'t, Result<http::Response<Box<dyn ResponseBody>>, TransportError>> {
        (**self).send(request, progress)
    }
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
    limit: Option<TimeLimit>,
    misuse: Option<Misuse>,
    source: Box<dyn std::error::Error + Send + Sync>,
}

/// Something that no network is to blame for, and what to do about it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Misuse {
    pub(super) kind: ErrorKind,
    pub(super) help: &'static str,
}

impl TransportError {
    /// A failure at a stage; the source must show neither URLs nor header values, for errors of
    /// calls repeat its words.
    #[cold]
    pub fn new(
        stage: Stage,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> TransportError {
        let source = source.into();
        TransportError { stage, timeout: false, limit: None, misuse: None, source }
    }

    /// Says whether it failed because time ran out.
    pub fn timeout(self, timeout: bool) -> TransportError {
        TransportError { timeout, ..self }
    }

    /// Says which limit of time ended it.
    pub(super) fn limited(self, limit: Option<TimeLimit>) -> TransportError {
        TransportError { limit, ..self }
    }

    /// Says that the request or the client is at fault, so that a repeat fails alike.
    pub(super) fn misuse(self, kind: ErrorKind, help: &'static str) -> TransportError {
        TransportError { misuse: Some(Misuse { kind, help }), ..self }
    }

    /// How far the attempt came.
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// Whether time ran out.
    pub fn is_timeout(&self) -> bool {
        self.timeout
    }

    /// Which limit of time ended it, if that is known.
    pub(super) fn limit(&self) -> Option<TimeLimit> {
        self.limit
    }

    pub(super) fn misused(&self) -> Option<Misuse> {
        self.misuse
    }

    /// What lies at the bottom, in words: `connection refused`.
    fn cause(&self) -> String {
        let mut root: &(dyn std::error::Error + 'static) = &*self.source;
        while let Some(source) = root.source() {
            root = source;
        }
        let of_system = root.downcast_ref::<std::io::Error>();
        let of_system = of_system.filter(|error| error.raw_os_error().is_some());
        let known = of_system.map(|error| error.kind().to_string());
        // Of kinds that Rust does not tell apart, the system has more to say.
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
