//! The engine behind every call: one request in, one whole answer out. Nothing here is generic.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, Uri};

use super::client::{Core, Validation};
use super::error::{Error, ErrorKind, Result};
use super::operation::OperationInfo;
use super::outcome::Answer;
use super::response::Metadata;
use super::target::{Headers, Target};
use super::transport::{ResponseBody, Stage, TransportError};
use super::validate::Violations;

/// How long the body of an answer may be.
const LONGEST_BODY: usize = 64 * 1024 * 1024;

/// Headers that the client alone may set: another value would change what is sent, or to whom.
const OURS: [&str; 4] = ["host", "content-length", "transfer-encoding", "connection"];

/// What a request says about itself, before anyone has looked at it.
pub(super) struct Draft {
    pub(super) info: &'static OperationInfo,
    pub(super) validation: Validation,
    pub(super) found: Violations,
    pub(super) target: Target,
    pub(super) headers: Headers,
    pub(super) body: Option<Result<Vec<u8>, serde_json::Error>>,
}

/// A request that is fit to be sent, as often as need be.
pub(super) struct Prepared {
    info: &'static OperationInfo,
    warnings: Violations,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
}

/// Checks a draft and turns it into the bytes to send.
pub(super) fn prepare(core: &Core, draft: Draft) -> Result<Prepared> {
    let info = draft.info;
    let invalid = |problem: String| Error::new(ErrorKind::Invalid, problem).of(info.id);
    if draft.validation == Validation::Enforce && draft.found.has_errors() {
        return Err(Error::invalid(draft.found).of(info.id));
    }
    let target = draft.target.finish().map_err(invalid)?;
    let uri = Uri::try_from(format!("{}{target}", core.base()));
    let uri = uri.map_err(|_| invalid("the URL is too long or malformed".to_owned()))?;
    let body = draft.body.transpose().map_err(|error| {
        invalid("the request cannot be written as JSON".to_owned()).caused_by(error)
    })?;
    let own = draft.headers.finish().map_err(invalid)?;
    check_headers(&own, core.api().key_header).map_err(invalid)?;
    Ok(Prepared {
        info,
        warnings: draft.found,
        uri,
        headers: all_headers(core, own, body.is_some()),
        body: body.map(Bytes::from).unwrap_or_default(),
    })
}

/// Refuses headers that only the client may set.
pub(super) fn check_headers(headers: &HeaderMap, key_header: &str) -> Result<(), String> {
    let taken = OURS.into_iter().chain([key_header]).find(|name| headers.contains_key(*name));
    match taken {
        Some(name) => Err(format!("the header `{name}` is set by the client alone")),
        None => Ok(()),
    }
}

fn all_headers(core: &Core, own: HeaderMap, has_body: bool) -> HeaderMap {
    let mut headers = core.headers().clone();
    if has_body {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    headers.extend(own);
    let (name, key) = core.key_header();
    headers.insert(name, key);
    headers
}

/// Sends a request and brings back a whole answer, whatever it says.
pub(super) async fn execute(core: Core, prepared: Prepared) -> Result<Answer> {
    let info = prepared.info;
    let received = match attempt(&core, &prepared).await {
        Ok(received) => received,
        Err(error) => return Err(lost(info, error)),
    };
    let Received { status, headers, body, end } = received;
    let mut metadata = Metadata::new(core.api(), status, &headers, 1);
    metadata.warnings = prepared.warnings;
    match end {
        End::Cut(error) if (200..=299).contains(&status) => {
            return Err(lost(info, error).answered(metadata, &body));
        }
        End::TooLong => {
            let problem = format!("the answer is longer than {LONGEST_BODY} bytes");
            return Err(Error::new(ErrorKind::Decode, problem)
                .of(info.id)
                .answered(metadata, &body));
        }
        End::Whole | End::Cut(_) => {}
    }
    Ok(Answer { core, info, metadata, body })
}

/// What one attempt brought back, once the head of an answer came.
struct Received {
    status: u16,
    headers: HeaderMap,
    body: Vec<u8>,
    end: End,
}

enum End {
    Whole,
    TooLong,
    Cut(TransportError),
}

async fn attempt(core: &Core, prepared: &Prepared) -> Result<Received, TransportError> {
    let mut request = http::Request::new(prepared.body.clone());
    *request.method_mut() = prepared.info.method.clone();
    *request.uri_mut() = prepared.uri.clone();
    *request.headers_mut() = prepared.headers.clone();
    let (head, body) = core.transport().send(request).await?.into_parts();
    let (body, end) = read(body).await;
    Ok(Received { status: head.status.as_u16(), headers: head.headers, body, end })
}

async fn read(mut stream: Box<dyn ResponseBody>) -> (Vec<u8>, End) {
    let mut body = Vec::new();
    loop {
        match stream.chunk().await {
            Ok(None) => return (body, End::Whole),
            Ok(Some(chunk)) if body.len() + chunk.len() > LONGEST_BODY => {
                return (body, End::TooLong);
            }
            Ok(Some(chunk)) => body.extend_from_slice(&chunk),
            Err(error) => return (body, End::Cut(error)),
        }
    }
}

/// The error of an answer that never came whole.
fn lost(info: &'static OperationInfo, error: TransportError) -> Error {
    let may_have_acted = error.stage() != Stage::NotSent;
    let kind = match error.is_timeout() {
        _ if may_have_acted && info.retry.loses_outcome() => ErrorKind::OutcomeUnknown,
        true => ErrorKind::Timeout,
        false => ErrorKind::Transport,
    };
    Error::new(kind, error.to_string()).of(info.id).caused_by(error)
}
