//! Tries rows of the table with any transport, and says where they don't hold.

use std::future::{Future, pending, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use runtime::time::{Clock, SystemClock};
use runtime::transport::{Progress, Stage, Transport, TransportError};

use super::table::{Does, End, Outcome, Row, Sent, TARGET};

/// How long a stage has to last.
const MOMENT: Duration = Duration::from_millis(15);

/// Whose table it is.
#[derive(Clone, Copy, PartialEq)]
pub enum Sender {
    Native,
    Fetch,
}

/// Where the servers of the table run.
pub trait Scene {
    /// One of its servers.
    type Server: PlayedServer;

    fn serve(&self, row: &'static Row, end: End) -> impl Future<Output = Self::Server>;
}

/// A server that plays one row.
pub trait PlayedServer {
    fn url(&self) -> &str;

    /// Lets it end the connection.
    fn end(&self) -> impl Future<Output = ()>;

    /// The requests that have come so far, and how often somebody came where nobody may go.
    fn seen(&self) -> impl Future<Output = (Vec<String>, usize)>;
}

/// One attempt, with its complete answer.
pub async fn exchange(
    transport: &dyn Transport,
    request: http::Request<Bytes>,
    progress: &Progress,
) -> Result<(u16, Vec<u8>), TransportError> {
    let (head, mut stream) = transport.send(request, progress).await?.into_parts();
    let mut body = Vec::new();
    while let Some(chunk) = poll_fn(|context| stream.poll_chunk(context)).await? {
        body.extend_from_slice(&chunk);
    }
    Ok((head.status.as_u16(), body))
}

/// Tries all requests of a row; returns how many there were, and what is wrong.
pub async fn try_row(
    transport: &dyn Transport,
    scene: &impl Scene,
    row: &'static Row,
    sender: Sender,
) -> (usize, Vec<String>) {
    let expected = match row.by_fetch {
        Some((outcome, _)) if sender == Sender::Fetch => outcome,
        _ => row.outcome,
    };
    let ends = if matches!(row.does, Does::Ends(..)) { &End::ALL[..] } else { &[End::Close][..] };
    let (mut count, mut faults) = (0, Vec::new());
    for sent in row.requests {
        for end in ends {
            count += 1;
            let server = scene.serve(row, *end).await;
            let tried = try_request(transport, &server, row.does, expected, (*sent, *end, sender));
            if let Err(fault) = tried.await {
                faults.push(format!("{}: {} {} B, {end:?}: {fault}", row.says, sent.0, sent.1));
            }
        }
    }
    (count, faults)
}

async fn try_request(
    transport: &dyn Transport,
    server: &impl PlayedServer,
    does: Does,
    expected: Outcome,
    (sent, end, sender): (Sent, End, Sender),
) -> Result<(), String> {
    let (request, progress) = (request(sent, server.url()), Progress::new());
    let attempt = exchange(transport, request, &progress);
    let result = match (does, expected) {
        (Does::Ends(..), Outcome::Fails(stage)) => {
            first(attempt, cut(server, &progress, stage, end)).await?
        }
        _ => Some(attempt.await),
    };
    let stage = progress.stage();
    wait(MOMENT).await;
    if progress.stage() != stage {
        return Err(format!("it went on from {stage:?} to {:?}", progress.stage()));
    }
    judge(&result, stage, expected, end)?;
    match does {
        Does::Answers(_) => arrived(server, sent, expected, sender).await,
        Does::Nothing | Does::Ends(..) => Ok(()),
    }
}

fn request((method, length): Sent, url: &str) -> http::Request<Bytes> {
    let uri = format!("{url}{TARGET}");
    let builder = http::Request::builder().method(method).uri(uri).header("as-api-key", "k");
    builder.body(body(length)).expect("a request")
}

fn body(length: usize) -> Bytes {
    (0..length).map(|index| b'a' + (index % 23) as u8).collect()
}

/// Waits for a stage and lets the server end; completes if it stalls.
async fn cut(
    server: &impl PlayedServer,
    progress: &Progress,
    stage: Stage,
    end: End,
) -> Result<(), String> {
    reached(progress, stage).await?;
    match end {
        End::Stall => Ok(()),
        End::Close | End::Reset => {
            server.end().await;
            pending().await
        }
    }
}

/// Waits until an attempt has reached a stage and stayed there for a moment.
pub async fn reached(progress: &Progress, stage: Stage) -> Result<(), String> {
    let mut rounds = 0;
    while progress.stage() != stage {
        if rounds == 5_000 {
            return Err(format!("it is at {:?} instead of {stage:?}", progress.stage()));
        }
        rounds += 1;
        wait(Duration::from_millis(1)).await;
    }
    wait(MOMENT).await;
    match progress.stage() == stage {
        true => Ok(()),
        false => Err(format!("it does not stay at {stage:?}, but goes to {:?}", progress.stage())),
    }
}

pub async fn wait(time: Duration) {
    let clock = SystemClock;
    clock.sleep_until(clock.now() + time).await;
}

/// The result of an attempt, unless it is cut off first and dropped.
async fn first<T>(
    attempt: impl Future<Output = T>,
    cut: impl Future<Output = Result<(), String>>,
) -> Result<Option<T>, String> {
    let (mut attempt, mut cut) = (pin!(attempt), pin!(cut));
    poll_fn(|context| match attempt.as_mut().poll(context) {
        Poll::Ready(done) => Poll::Ready(Ok(Some(done))),
        Poll::Pending => cut.as_mut().poll(context).map(|cut| cut.map(|()| None)),
    })
    .await
}

type Attempted = Option<Result<(u16, Vec<u8>), TransportError>>;

/// Compares what came of an attempt; `None` if it was cut off.
fn judge(result: &Attempted, reached: Stage, expected: Outcome, end: End) -> Result<(), String> {
    let (is_right, line) = match (result, expected) {
        (None, Outcome::Fails(stage)) => {
            (end == End::Stall && reached == stage, "it was cut off".to_owned())
        }
        (Some(Err(error)), Outcome::Fails(stage) | Outcome::FailsAtOnce(stage)) => (
            (error.stage(), reached, error.is_timeout()) == (stage, stage, false),
            format!("at {:?}: {error}", error.stage()),
        ),
        (Some(Ok((status, body))), Outcome::Answered(wanted, text)) => {
            ((*status, &body[..]) == (wanted, text.as_bytes()), format!("{status}"))
        }
        (result, _) => (false, format!("{result:?}")),
    };
    match is_right {
        true => Ok(()),
        false => Err(format!("{line} (at {reached:?}) instead of {expected:?}")),
    }
}

/// Compares what a server saw with what was given.
async fn arrived(
    server: &impl PlayedServer,
    sent: Sent,
    expected: Outcome,
    sender: Sender,
) -> Result<(), String> {
    let (requests, strangers) = server.seen().await;
    if strangers > 0 {
        return Err("it went where nobody may go".to_owned());
    }
    match (expected, &requests[..]) {
        (Outcome::Fails(Stage::NotConnected), []) => Ok(()),
        (_, [seen]) => as_given(seen, sent, server.url(), sender),
        (_, seen) => Err(format!("{} requests came", seen.len())),
    }
}

/// Headers that Node's `fetch` adds, none of which a server may depend on.
const OF_NODE: [&str; 9] = [
    "accept: */*",
    "accept-encoding: identity",
    "accept-language: *",
    "cache-control: no-cache",
    "connection: close",
    "connection: keep-alive",
    "pragma: no-cache",
    "sec-fetch-mode: cors",
    "user-agent: node",
];

/// Headers that reqwest adds.
const OF_REQWEST: [&str; 1] = ["accept: */*"];

fn as_given(seen: &str, (method, length): Sent, url: &str, sender: Sender) -> Result<(), String> {
    let (head, sent) = seen.split_once("\r\n\r\n").ok_or("no head came")?;
    let may_have_content = !["GET", "HEAD", "DELETE", "OPTIONS", "TRACE"].contains(&method);
    let mut expected =
        vec!["as-api-key: k".to_owned(), format!("host: {}", url.trim_start_matches("http://"))];
    if length > 0 || may_have_content {
        expected.push(format!("content-length: {length}"));
    }
    let own = if sender == Sender::Fetch { &OF_NODE[..] } else { &OF_REQWEST[..] };
    let mut lines = head.split("\r\n");
    let first = lines.next();
    let mut found: Vec<&str> = lines.filter(|line| !own.contains(line)).collect();
    found.sort_unstable();
    expected.sort_unstable();
    if first != Some(&format!("{method} {TARGET} HTTP/1.1")) || found != expected {
        return Err(format!("the head that came is {head:?}"));
    }
    match sent.as_bytes() == body(length) {
        true => Ok(()),
        false => Err(format!("{} bytes of a body came", sent.len())),
    }
}
