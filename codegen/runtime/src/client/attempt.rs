//! One attempt: the request with its key and signature, and the raw answer before the deadline.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_LENGTH;

use super::auth::{ApiKey, sign_request};
use super::auth::{CORRECT_KEY, CORRECT_SIGNER};
use super::core::Core;
use super::description::ErrorKind;
use super::error::{Error, Result};
#[cfg(feature = "middleware")]
use super::middleware::AnswerHead;
use super::observe::Traffic;
use super::request::{Options, Prepared};
use super::time::{BoxFuture, ENTER_RUNTIME, NO_RUNTIME, TimeLimit};
use super::transport::{Progress, ResponseBody, Stage, TransportError};

/// How much memory of a complete body may stay unused, in bytes.
const MAX_UNUSED: usize = 256 * 1024;

/// An answer, possibly with an incomplete body.
pub(crate) struct RawAnswer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) end: BodyEnd,
}

/// How the body of an answer ended.
pub(crate) enum BodyEnd {
    Whole,
    /// It is still to come, and not read here.
    ToCome(Box<dyn ResponseBody>),
    TooLong,
    Cut(TransportError),
    /// It was not read, since an interceptor refused the head of the answer.
    #[cfg(feature = "middleware")]
    Unread(Error),
}

/// Builds the request of an attempt, with its key and its signature.
pub(crate) fn request(
    core: &Core,
    prepared: &Prepared,
    key: Option<&ApiKey>,
) -> Result<http::Request<Bytes>> {
    let refused = |problem: String, help| Error::config(problem, help).of(prepared.info.id);
    let mut request = http::Request::new(prepared.body.clone());
    *request.method_mut() = prepared.info.method.clone();
    *request.uri_mut() = prepared.uri.clone();
    *request.headers_mut() = HeaderMap::clone(&prepared.headers);
    #[cfg(feature = "testing")]
    request.extensions_mut().insert(super::transport::CallOrigin {
        api: core.api(),
        info: prepared.info,
        clock: std::sync::Arc::clone(&core.shared().clock),
        typed: prepared.typed.clone(),
    });
    #[cfg(feature = "tower")]
    request.extensions_mut().insert(super::middleware::SealedBy(core.api()));
    let Some(key) = key else { return Ok(request) };
    // A key that never changes is one of the common headers.
    if prepared.key.is_some() || core.key_may_change() {
        let value = key.header().map_err(|problem| refused(problem.to_owned(), CORRECT_KEY))?;
        request.headers_mut().insert(core.shared().names.key.clone(), value);
    }
    if let Some(signer) = key.signer() {
        let info = core.api().sign;
        let unsigned = || refused("this API has no signatures".to_owned(), CORRECT_SIGNER);
        sign_request(info.ok_or_else(unsigned)?, signer, &mut request, core.server_time())
            .map_err(|problem| refused(problem, CORRECT_SIGNER))?;
    }
    Ok(request)
}

/// A request that was sent, and what has arrived of its answer.
pub(crate) struct Exchange<'x> {
    core: &'x Core,
    operation: &'static str,
    attempt: u32,
    progress: &'x Progress,
    awaited: Awaited<'x>,
    head: Option<(u16, HeaderMap)>,
    body: BodyBuffer,
    limit: usize,
    /// Whether the body of a success is left to come.
    streams: bool,
    /// When the attempt ends at the latest, and by which timeout.
    deadline: Option<(Duration, TimeLimit)>,
    timer: Option<BoxFuture<'static, ()>>,
}

/// What an exchange waits for.
enum Awaited<'x> {
    Head(BoxFuture<'x, Result<http::Response<Box<dyn ResponseBody>>, TransportError>>),
    Body(Box<dyn ResponseBody>),
    Nothing,
}

impl<'x> Exchange<'x> {
    /// Passes a request to the transport. The attempt ends at its own timeout, or at the deadline
    /// of the call if that is earlier.
    pub(crate) fn start(
        core: &'x Core,
        prepared: &Prepared,
        request: http::Request<Bytes>,
        progress: &'x Progress,
        attempt: u32,
        deadline: Option<Duration>,
    ) -> Exchange<'x> {
        let operation = prepared.info.id;
        core.show(|| Traffic::Request {
            operation,
            attempt,
            method: request.method(),
            uri: request.uri(),
            headers: request.headers(),
            body: request.body(),
        });
        Exchange {
            core,
            operation,
            attempt,
            progress,
            awaited: Awaited::Head(core.shared().transport.send(request, progress)),
            head: None,
            body: BodyBuffer::default(),
            limit: prepared.options.answer_limit,
            streams: prepared.streams,
            deadline: attempt_deadline(core, &prepared.options, deadline),
            timer: None,
        }
    }

    fn poll_end(&mut self, context: &mut Context<'_>) -> Poll<BodyEnd> {
        if let Awaited::Head(answering) = &mut self.awaited {
            match answering.as_mut().poll(context) {
                Poll::Ready(Ok(answer)) => {
                    let streams = self.streams && answer.status().is_success();
                    let body = self.take_head(answer);
                    #[cfg(feature = "middleware")]
                    if let Err(refused) = self.intercept_head() {
                        return Poll::Ready(BodyEnd::Unread(refused));
                    }
                    if streams {
                        return Poll::Ready(BodyEnd::ToCome(body));
                    }
                    self.awaited = Awaited::Body(body);
                }
                Poll::Ready(Err(error)) => return Poll::Ready(BodyEnd::Cut(error)),
                Poll::Pending => {}
            }
        }
        if let Awaited::Body(stream) = &mut self.awaited {
            while let Poll::Ready(chunk) = stream.poll_chunk(context) {
                match chunk {
                    Ok(Some(chunk)) => {
                        self.progress.reach(Stage::BodyPartlySeen);
                        if self.body.len().saturating_add(chunk.len()) > self.limit {
                            return Poll::Ready(BodyEnd::TooLong);
                        }
                        self.body.push(chunk, self.limit);
                    }
                    Ok(None) => return Poll::Ready(BodyEnd::Whole),
                    Err(error) => return Poll::Ready(BodyEnd::Cut(error)),
                }
            }
        }
        let Some((deadline, limit)) = self.deadline else { return Poll::Pending };
        let clock = self.core.clock();
        if self.timer.is_none() && !clock.can_wait() {
            let error = self.cut_off(NO_RUNTIME).misuse(ErrorKind::Config, ENTER_RUNTIME);
            return Poll::Ready(BodyEnd::Cut(error));
        }
        // Only a future that is not ready at once needs a timer.
        let timer = self.timer.get_or_insert_with(|| clock.sleep_until(deadline));
        let ended = timer.as_mut().poll(context);
        ended.map(|()| BodyEnd::Cut(self.cut_off("").timeout(true).limited(Some(limit))))
    }

    fn cut_off(&mut self, why: &'static str) -> TransportError {
        // The stage no longer changes once the transport's future is dropped.
        self.awaited = Awaited::Nothing;
        TransportError::new(self.progress.stage(), why)
    }

    /// Keeps the head, and returns the body.
    fn take_head(
        &mut self,
        answer: http::Response<Box<dyn ResponseBody>>,
    ) -> Box<dyn ResponseBody> {
        self.progress.reach(Stage::HeadSeen);
        let (head, stream) = answer.into_parts();
        let announced = head.headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok());
        self.body.announced = announced.and_then(|length| length.parse().ok()).unwrap_or(0);
        self.head = Some((head.status.as_u16(), head.headers));
        stream
    }

    /// Shows the head of the answer to the interceptors.
    #[cfg(feature = "middleware")]
    fn intercept_head(&self) -> Result<()> {
        let interceptors = &self.core.shared().interceptors;
        let (operation, attempt) = (self.operation, self.attempt);
        match &self.head {
            Some((status, headers)) if !interceptors.is_empty() => {
                let status = *status;
                interceptors.after_head(&AnswerHead { operation, attempt, status, headers })
            }
            _ => Ok(()),
        }
    }

    fn finish(&mut self, end: BodyEnd) -> Result<RawAnswer, TransportError> {
        self.awaited = Awaited::Nothing;
        let (operation, attempt) = (self.operation, self.attempt);
        let Some((status, headers)) = self.head.take() else {
            let BodyEnd::Cut(error) = end else { return Err(TransportError::new(Stage::Sent, "")) };
            self.core.show(|| Traffic::Failure { operation, attempt, error: &error });
            return Err(error);
        };
        let body = std::mem::take(&mut self.body).into_bytes();
        let received = RawAnswer { status, headers, body, end };
        self.core.show(|| Traffic::Answer {
            operation,
            attempt,
            status,
            headers: &received.headers,
            body: &received.body,
            cut: match &received.end {
                BodyEnd::Cut(error) => Some(error),
                _ => None,
            },
        });
        Ok(received)
    }
}

/// Returns the deadline of an attempt that begins now: its own, or the earlier one of the call.
pub(crate) fn attempt_deadline(
    core: &Core,
    options: &Options,
    deadline: Option<Duration>,
) -> Option<(Duration, TimeLimit)> {
    let moment = |time| core.clock().now().saturating_add(time);
    let own = options.attempt_timeout.map(|time| (moment(time), TimeLimit::Attempt(time)));
    let call = deadline.zip(options.timeout.map(TimeLimit::Call));
    match (own, call) {
        (Some(own), Some(call)) if call.0 <= own.0 => Some(call),
        (own, call) => own.or(call),
    }
}

impl Future for Exchange<'_> {
    type Output = Result<RawAnswer, TransportError>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let exchange = self.get_mut();
        exchange.poll_end(context).map(|end| exchange.finish(end))
    }
}

/// Collects a body: a single chunk is kept as it is, several are joined in a buffer that never
/// grows beyond the limit.
#[derive(Default)]
struct BodyBuffer {
    first: Bytes,
    joined: Vec<u8>,
    announced: usize,
}

impl BodyBuffer {
    fn len(&self) -> usize {
        self.first.len() + self.joined.len()
    }

    fn push(&mut self, chunk: Bytes, limit: usize) {
        if self.len() == 0 {
            self.first = chunk;
            return;
        }
        let needed = self.len() + chunk.len();
        if needed > self.joined.capacity() {
            let capacity = needed.saturating_mul(2).max(self.announced).min(limit).max(needed);
            // `reserve` might allocate more.
            self.joined.reserve_exact(capacity - self.joined.len());
        }
        let first = std::mem::take(&mut self.first);
        self.joined.extend_from_slice(&first);
        self.joined.extend_from_slice(&chunk);
    }

    fn into_bytes(mut self) -> Bytes {
        if self.joined.is_empty() {
            return self.first;
        }
        if self.joined.capacity() - self.joined.len() > MAX_UNUSED {
            self.joined.shrink_to_fit();
        }
        Bytes::from(self.joined)
    }
}
