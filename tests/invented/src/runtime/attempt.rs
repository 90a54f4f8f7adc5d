//! One attempt: its key, its turn, its signature, and what comes back before time runs out.

use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_LENGTH;

use super::core::Core;
use super::deadline::{Elapsed, earlier, within};
use super::error::{Error, ErrorKind, Result};
use super::inspect::Traffic;
use super::key::ApiKey;
use super::prepare::Prepared;
use super::sign::sign_request;
use super::transport::{BoxFuture, Progress, ResponseBody, Stage, TransportError};

/// How much of the memory of a body may stay unused once it is whole, in bytes.
const WASTE: usize = 256 * 1024;

/// What came back, as far as it came.
pub(super) struct Received {
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    pub(super) end: End,
}

/// How the body of an answer ended.
pub(super) enum End {
    Whole,
    TooLong,
    Cut(TransportError),
}

/// The request of an attempt, with its key and its signature.
pub(super) fn request(
    core: &Core,
    prepared: &Prepared,
    key: Option<&ApiKey>,
) -> Result<http::Request<Bytes>> {
    let config = |problem: String| Error::new(ErrorKind::Config, problem).of(prepared.info.id);
    let mut request = http::Request::new(prepared.body.clone());
    *request.method_mut() = prepared.info.method.clone();
    *request.uri_mut() = prepared.uri.clone();
    *request.headers_mut() = HeaderMap::clone(&prepared.headers);
    let Some(key) = key else { return Ok(request) };
    let value = key.header().map_err(|problem| config(problem.to_owned()))?;
    request.headers_mut().insert(core.shared().names.key.clone(), value);
    if let Some(signer) = key.signer() {
        let info = core.api().sign;
        let info = info.ok_or_else(|| config("this API has no signatures".to_owned()))?;
        sign_request(info, signer, &mut request, core.server_time()).map_err(config)?;
    }
    Ok(request)
}

/// Sends a request, and brings back what comes before the deadline.
pub(super) async fn send(
    core: &Core,
    prepared: &Prepared,
    request: http::Request<Bytes>,
    (attempt, deadline): (u32, Option<Duration>),
) -> Result<Received, TransportError> {
    let operation = prepared.info.id;
    core.show(|| Traffic::Request {
        operation,
        attempt,
        method: request.method(),
        uri: request.uri(),
        headers: request.headers(),
        body: request.body(),
    });
    let now = core.clock().now();
    let own = prepared.options.attempt_timeout.map(|timeout| now.saturating_add(timeout));
    let progress = Progress::new();
    let mut seen = Seen { limit: prepared.options.answer_limit, ..Seen::default() };
    let answering = core.shared().transport.send(request, &progress);
    let exchanged = exchange(answering, &progress, &mut seen);
    let end = match within(core.clock(), earlier(own, deadline), exchanged).await {
        Ok(Ok(end)) => end,
        Ok(Err(error)) => End::Cut(error),
        Err(Elapsed) => End::Cut(TransportError::new(progress.stage(), "").timeout(true)),
    };
    let Some((status, headers)) = seen.head else {
        let End::Cut(error) = end else { return Err(TransportError::new(Stage::Sent, "")) };
        core.show(|| Traffic::Failure { operation, attempt, error: &error });
        return Err(error);
    };
    let received = Received { status, headers, body: seen.body.into_bytes(), end };
    core.show(|| Traffic::Answer {
        operation,
        attempt,
        status,
        headers: &received.headers,
        body: &received.body,
        cut: match &received.end {
            End::Cut(error) => Some(error),
            End::Whole | End::TooLong => None,
        },
    });
    Ok(received)
}

/// What is seen of an answer while it comes; it outlives the future that fills it.
#[derive(Default)]
struct Seen {
    head: Option<(u16, HeaderMap)>,
    body: Body,
    limit: usize,
}

async fn exchange(
    answering: BoxFuture<'_, Result<http::Response<Box<dyn ResponseBody>>, TransportError>>,
    progress: &Progress,
    seen: &mut Seen,
) -> Result<End, TransportError> {
    let response = answering.await?;
    progress.reach(Stage::HeadSeen);
    let (head, mut stream) = response.into_parts();
    let announced = head.headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok());
    seen.body.announced = announced.and_then(|length| length.parse().ok()).unwrap_or(0);
    seen.head = Some((head.status.as_u16(), head.headers));
    while let Some(chunk) = stream.chunk().await? {
        progress.reach(Stage::BodyPartlySeen);
        if seen.body.len().saturating_add(chunk.len()) > seen.limit {
            return Ok(End::TooLong);
        }
        seen.body.push(chunk, seen.limit);
    }
    Ok(End::Whole)
}

/// A body in the making: one chunk as it is, several ones joined in memory that never grows
/// beyond the limit.
#[derive(Default)]
struct Body {
    first: Bytes,
    joined: Vec<u8>,
    announced: usize,
}

impl Body {
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
            let room = needed.saturating_mul(2).max(self.announced).min(limit).max(needed);
            // Neither more than that, as an amortised growth might take, nor less.
            self.joined.reserve_exact(room - self.joined.len());
        }
        let first = std::mem::take(&mut self.first);
        self.joined.extend_from_slice(&first);
        self.joined.extend_from_slice(&chunk);
    }

    fn into_bytes(mut self) -> Bytes {
        if self.joined.is_empty() {
            return self.first;
        }
        if self.joined.capacity() - self.joined.len() > WASTE {
            self.joined.shrink_to_fit();
        }
        Bytes::from(self.joined)
    }
}
