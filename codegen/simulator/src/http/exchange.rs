//! One request and its answer.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Instant;

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderValue, Request, Response, StatusCode, header};
use http_body::Body as _;
use http_body_util::Full;
use hyper::body::Incoming;

use super::super::engine::{Answer, Engine, Exchanged};
use super::super::fault::{Disturbance, Stage};
use super::super::request::Received;
use super::Limits;
use super::body::{Budget, Unread, read};
use super::control;
use super::ending::Ending;
use super::watch::{Phase, Watch};

/// What all exchanges share.
#[derive(Debug)]
pub struct Server {
    pub engine: Engine,
    pub limits: Limits,
    pub budget: Budget,
}

/// Answers a request; an ordered ending of the connection comes in the place of an answer.
pub async fn exchange(
    server: Arc<Server>,
    watch: Arc<Watch>,
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    watch.enter(Phase::Work);
    let (parts, body) = request.into_parts();
    let answer = match control::is_control(parts.uri.path()) {
        true => steer(&server, &watch, parts, body).await,
        false => serve(&server, &watch, parts, body).await,
    };
    match answer {
        Ok(answer) => {
            watch.enter(Phase::Idle);
            Ok(response(answer))
        }
        Err(ending) => {
            watch.order(ending);
            // The connection ends now, and this with it.
            std::future::pending().await
        }
    }
}

/// Answers a control request.
async fn steer(
    server: &Server,
    watch: &Watch,
    parts: Parts,
    body: Incoming,
) -> Result<Answer, Ending> {
    let body = match receive(server, watch, body).await {
        Ok(body) => body,
        Err(unread) => return Ok(refusal(unread)),
    };
    Ok(control::answer(&server.engine, &parts.method, parts.uri.path(), &body).await)
}

/// Answers a request of an API, or tells how the connection ends.
async fn serve(
    server: &Server,
    watch: &Watch,
    parts: Parts,
    body: Incoming,
) -> Result<Answer, Ending> {
    let engine = &server.engine;
    let begun = Instant::now();
    let received = received(parts);
    let place = engine.place(&received.method, &received.path);
    let plan = place.map(|place| engine.plan(place)).unwrap_or_default();
    if !plan.latency.is_zero() {
        tokio::time::sleep(plan.latency).await;
    }
    let mut exchanged = Exchanged { received, place, plan: &plan, begun };
    if plan.disturbance == Some(Disturbance::Reset(Stage::Before)) {
        engine.remember(exchanged, None);
        return Err(Ending::reset());
    }
    match receive(server, watch, body).await {
        Ok(body) => exchanged.received.body = body,
        Err(unread) => {
            let answer = refusal(unread);
            engine.remember(exchanged, Some(&answer));
            return Ok(answer);
        }
    }
    let answer = engine.answer(&exchanged.received, &plan);
    finish(engine, exchanged, answer)
}

/// Spoils an answer as the plan says.
fn finish(engine: &Engine, exchanged: Exchanged<'_>, mut answer: Answer) -> Result<Answer, Ending> {
    if let Some(disturbance) = &exchanged.plan.disturbance {
        if let Some(ending) = Ending::spoiled(&answer, disturbance) {
            let begins = !ending.bytes.is_empty();
            engine.remember(exchanged, begins.then_some(&answer));
            return Err(ending);
        }
        if *disturbance == Disturbance::Malformed {
            answer.body = malformed(&answer.body);
        }
    }
    engine.remember(exchanged, Some(&answer));
    Ok(answer)
}

async fn receive(server: &Server, watch: &Watch, body: Incoming) -> Result<Bytes, Unread> {
    if body.is_end_stream() {
        return Ok(Bytes::new());
    }
    watch.enter(Phase::Body);
    let bytes = read(body, &server.limits, &server.budget).await;
    watch.enter(Phase::Work);
    bytes
}

fn received(parts: Parts) -> Received {
    Received {
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().map(str::to_owned),
        method: parts.method,
        headers: parts.headers,
        body: Bytes::new(),
    }
}

/// The answer to a body that was not read, after which the connection is closed.
fn refusal(unread: Unread) -> Answer {
    let (status, text) = match unread {
        Unread::TooLong => (StatusCode::PAYLOAD_TOO_LARGE, "The body is longer than the limit."),
        Unread::TooMany => {
            (StatusCode::SERVICE_UNAVAILABLE, "Too many bytes of bodies are being read at once.")
        }
        Unread::Broken => {
            (StatusCode::BAD_REQUEST, "The body ended early, or its chunks can't be read.")
        }
    };
    let mut answer = Answer::text(status, format!("{text}\n"));
    answer.headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
    answer
}

/// A body that is no JSON: half of it, and something that fits nowhere.
fn malformed(body: &Bytes) -> Bytes {
    let mut bytes = body[..body.len() / 2].to_vec();
    bytes.extend_from_slice(b"\x00}{");
    bytes.into()
}

fn response(answer: Answer) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(answer.body));
    *response.status_mut() = answer.status;
    *response.headers_mut() = answer.headers;
    response
}
