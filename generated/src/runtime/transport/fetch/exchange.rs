//! One request and its answer, in a task of the thread that the platform's values belong to; only
//! what is ours leaves it, so the futures of a client are `Send` here too.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_channel::oneshot;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use js_sys::{Array, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{AbortController, Response, ResponseType};

use super::body::{self, BodyChunks};
use super::failure::{failure, word};
use super::request::platform_request;
use super::{Answered, Progress, Stage, TransportError, platform};

/// The problem of an attempt whose task is gone, as at the end of a worker.
pub(super) const VANISHED: &str = "the platform dropped the task of the request";

/// Codings that platforms undo while they leave the headers as they came.
const UNDONE: [&[u8]; 5] = [b"gzip", b"x-gzip", b"deflate", b"br", b"zstd"];

/// Passes a request to `fetch`, and returns where its answer will come.
pub(super) fn start(
    request: http::Request<Bytes>,
    progress: &Progress,
) -> Result<oneshot::Receiver<Answered>, TransportError> {
    let unsent = |thrown: JsValue| failure(&thrown, Stage::NotConnected);
    let (head, body) = request.into_parts();
    let abort = Abort(AbortController::new().map_err(unsent)?);
    let request = platform_request(&head, &body, &abort.0.signal())?;
    let answering = platform::fetch(&request).map_err(unsent)?;
    progress.reach(Stage::Sent);
    let (answered, awaited) = oneshot::channel();
    spawn_local(run(answering, abort, progress.clone(), answered));
    Ok(awaited)
}

/// Ends a request when it is dropped; one that is complete does not notice.
struct Abort(AbortController);

impl Drop for Abort {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Waits for the head, and then passes the body on, until nobody waits for either.
async fn run(
    answering: Promise,
    abort: Abort,
    progress: Progress,
    mut answered: oneshot::Sender<Answered>,
) {
    let answering = JsFuture::from(answering);
    let Some(answer) = unless(|context| answered.poll_canceled(context), answering).await else {
        return;
    };
    let taken = answer.map_err(|thrown| {
        let error = failure(&thrown, progress.stage());
        // Only now is it known if there was no connection.
        progress.reach(error.stage());
        error
    });
    match taken.and_then(|answer| take_head(&answer.unchecked_into(), &progress)) {
        Ok((head, chunks)) => {
            if answered.send(Ok(head)).is_ok() {
                chunks.pass_on(&progress).await;
            }
        }
        // Nobody hears it who has dropped the attempt.
        Err(error) => drop(answered.send(Err(error))),
    }
    drop(abort);
}

/// Waits for a future, unless this happens before.
pub(super) async fn unless<T>(
    mut happens: impl FnMut(&mut Context<'_>) -> Poll<()>,
    future: impl Future<Output = T>,
) -> Option<T> {
    let mut future = pin!(future);
    poll_fn(|context| match happens(context) {
        Poll::Ready(()) => Poll::Ready(None),
        Poll::Pending => future.as_mut().poll(context).map(Some),
    })
    .await
}

type Head = http::Response<Box<dyn super::ResponseBody>>;

fn take_head(answer: &Response, progress: &Progress) -> Result<(Head, BodyChunks), TransportError> {
    progress.advance(Stage::HeadSeen);
    // Browsers hide a redirect that they don't follow, with its status and its headers.
    if answer.type_() == ResponseType::Opaqueredirect {
        return Err(TransportError::hidden_redirect());
    }
    let odd = |thrown: JsValue| TransportError::new(Stage::HeadSeen, word(&thrown));
    let status = StatusCode::from_u16(answer.status());
    let status = status.map_err(|error| TransportError::new(Stage::HeadSeen, error))?;
    let headers = headers(answer).map_err(odd)?;
    let (chunks, body) = body::passed(answer, progress).map_err(odd)?;
    let mut head = http::Response::new(body);
    *head.status_mut() = status;
    *head.headers_mut() = headers;
    Ok((head, chunks))
}

fn headers(answer: &Response) -> Result<HeaderMap, JsValue> {
    let mut headers = HeaderMap::new();
    for entry in js_sys::try_iter(&answer.headers())?.into_iter().flatten() {
        let entry: Array = entry?.unchecked_into();
        let [name, value] = [entry.get(0), entry.get(1)].map(|text| text.as_string());
        let bytes: Vec<u8> = value.unwrap_or_default().chars().map(|byte| byte as u8).collect();
        let name = HeaderName::try_from(name.unwrap_or_default());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_bytes(&bytes)) {
            headers.append(name, value);
        }
    }
    if headers.get(CONTENT_ENCODING).is_some_and(|coding| UNDONE.contains(&coding.as_bytes())) {
        headers.remove(CONTENT_ENCODING);
        headers.remove(CONTENT_LENGTH);
    }
    Ok(headers)
}
