//! The transport of a test double: each attempt becomes a request to the replies.

use std::future::pending;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, StatusCode};

use super::description::ErrorKind;
use super::envelope::{StatedOutcome, accepted, refused};
use super::record::DoubleRecord;
use super::reply::{ReplyContent, ReplyScript};
use super::sent_request::SentRequest;
use super::transport::{
    BoxFuture, CallOrigin, Progress, ResponseBody, Stage, Transport, TransportError,
};

/// What to do about a request that nothing replies to.
const MEND_EXPECTATION: &str = "Reply to it with `Replies::on`, or mend the code under test.";

/// What to do about a reply that can't be sent.
const MEND_REPLY: &str = "Correct the `Reply`.";

/// What to do about a request whose origin is lost.
const KEEP_EXTENSIONS: &str = "Let the transport around the double pass on the extensions of the \
                               request.";

/// A transport that replies as [`Replies`](super::Replies) say, without a network.
#[derive(Clone)]
pub struct DoubleTransport {
    pub(super) record: Arc<DoubleRecord>,
}

type Answered = Result<http::Response<Box<dyn ResponseBody>>, TransportError>;

impl Transport for DoubleTransport {
    fn send<'t>(
        &'t self,
        mut request: http::Request<Bytes>,
        progress: &'t Progress,
    ) -> BoxFuture<'t, Answered> {
        Box::pin(async move {
            // A request that nothing replies to is not sent: it has no effect, and is not repeated.
            progress.reach(Stage::NotConnected);
            let origin = request.extensions_mut().remove::<CallOrigin>();
            let Some(origin) = origin else {
                return Err(misused(
                    "the request does not say which call it is of",
                    KEEP_EXTENSIONS,
                ));
            };
            let sent = SentRequest::new(origin, request);
            let script = self.record.reply_to(&sent);
            let script = script.map_err(|problem| misused(&problem, MEND_EXPECTATION))?;
            if let Some(problem) = &script.problem {
                let problem = format!("the reply to {} can't be sent: {problem}", sent.title());
                self.record.note(problem.clone());
                return Err(misused(&problem, MEND_REPLY));
            }
            perform(script, &sent, progress).await
        })
    }
}

/// Refuses a request for good, before anything was sent.
fn misused(problem: &str, help: &'static str) -> TransportError {
    TransportError::new(Stage::NotConnected, problem).misuse(ErrorKind::Config, help)
}

async fn perform(script: ReplyScript, sent: &SentRequest, progress: &Progress) -> Answered {
    let fault = match script.content {
        ReplyContent::Fault(fault) => Some(fault),
        _ => None,
    };
    let stage = fault.map_or(Stage::Sent, |fault| fault.stage());
    progress.reach(stage);
    if !script.delay.is_zero() {
        let clock = &sent.origin.clock;
        clock.sleep_until(clock.now().saturating_add(script.delay)).await;
    }
    match fault {
        None => Ok(answer(script, sent)),
        Some(fault) => match fault.error() {
            Some(error) => Err(error),
            None => pending().await,
        },
    }
}

fn answer(script: ReplyScript, sent: &SentRequest) -> http::Response<Box<dyn ResponseBody>> {
    let (status, body) = content(script.content, script.code, sent);
    let body = match script.cut_after {
        Some(length) => ScriptedBody { rest: body.slice(..length.min(body.len())), is_cut: true },
        None => ScriptedBody { rest: body, is_cut: false },
    };
    let body: Box<dyn ResponseBody> = Box::new(body);
    let mut answer = http::Response::new(body);
    *answer.status_mut() =
        StatusCode::from_u16(script.status.unwrap_or(status)).unwrap_or_default();
    answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    for (name, value) in script.headers {
        answer.headers_mut().insert(name, value);
    }
    answer
}

/// Returns the status and the body of an answer; `code` replaces that of its envelope.
fn content(content: ReplyContent, code: Option<i64>, sent: &SentRequest) -> (u16, Bytes) {
    let (api, info) = (sent.origin.api, sent.origin.info);
    match content {
        ReplyContent::Output(output) => (200, accepted(api, info, code, output).into()),
        ReplyContent::Error { code: own, http, name, doc, retryable } => {
            let code = code.unwrap_or(own);
            let outcome = StatedOutcome { code, message: doc, kind: name, retryable };
            (http, refused(api, &outcome).into())
        }
        ReplyContent::Bytes(body) => (200, body),
        // A fault ends the attempt before there is an answer.
        ReplyContent::Fault(_) => (200, Bytes::new()),
    }
}

/// The body of an answer, which may be cut.
struct ScriptedBody {
    rest: Bytes,
    is_cut: bool,
}

impl ResponseBody for ScriptedBody {
    fn poll_chunk(&mut self, _: &mut Context<'_>) -> Poll<Result<Option<Bytes>, TransportError>> {
        let chunk = std::mem::take(&mut self.rest);
        Poll::Ready(match (chunk.is_empty(), self.is_cut) {
            (false, _) => Ok(Some(chunk)),
            (true, false) => Ok(None),
            (true, true) => {
                let error = std::io::Error::from(std::io::ErrorKind::ConnectionReset);
                Err(TransportError::new(Stage::BodyPartlySeen, error))
            }
        })
    }
}
