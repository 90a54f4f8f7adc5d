//! Answers that are odd and valid HTTP, and servers that give none: each comes back as a success or
//! as one line that says what came, from where, and what to do.

use std::time::Duration;

use optima_courier::request::{Method, Operation, OperationInfo, RequestTarget, RetryClass};
use optima_courier::response::Metadata;
use optima_courier::retry::RetryPolicy;
use optima_courier::tracking::v2024_04::Client;
use optima_courier::validate::At;
use optima_courier::{Error, Validate, Violations};

use crate::effort::{Effort, Tally};
use crate::peer::{End, Peer, Script};
use crate::run::{at_once, runtime, wire};

/// What a call asks for.
#[derive(Clone, Copy, Debug)]
enum Ask {
    /// An object.
    Get,
    /// Something of which nothing is to be returned.
    Remove,
    /// A file.
    Download,
}

/// A reply of a server, and what the client makes of it.
#[derive(Clone, Debug)]
struct Row {
    ask: Ask,
    script: Script,
    /// The notes of a success, or the line of an error; `{base}` stands for the base URL.
    expected: String,
    /// How long the server asks to wait, in seconds.
    wait: Option<u64>,
}

/// A header of every answer here, which has to be readable and is never printed.
const MARK: (&str, &str) = ("x-mark", "MarkCanary-1d7c40-zq");

const KEY: &str = "KeyCanary-7f3a91c2-zq";

const PATH: &str = "/tracking/2024-04";

/// How long an attempt may take, which only those do that stall.
const STALLED: Duration = Duration::from_millis(400);

const TEXT: &str = "content-type: text/plain\r\n";
const JSON: &str = "content-type: application/json\r\n";
const HTML: &str = "content-type: text/html; charset=utf-8\r\n";
const GZIP: &str = "content-type: application/json\r\ncontent-encoding: gzip\r\n";

const PAGE: &[u8] = b"<!DOCTYPE html><html><h1>Log in</h1></html>";

/// The first bytes of whatever gzip packs.
const PACKED: &[u8] = &[31, 139, 8, 0, 0, 0, 0, 0, 2, 255];

const BY_STATUS: &str = "the answer had no code; its HTTP status decided";

const LOOK: &str = "Look at the body of the answer.";

const UNPACKED: &str = "which the client did not ask for and can't read. Send the header \
                        `accept-encoding: identity`, or ask whatever stands before the server not \
                        to pack answers.";

const OTHERS: &str = "from `{base}`. Check that `base_url` is the API's own, and that no proxy \
                      answers in its place.";

const FAULT: &str = "Try again later; before you repeat a create, look whether the first one took \
                     effect.";

/// Plays every row.
pub fn run(_: &Effort) -> Result<Tally, String> {
    let rows = [without_json(), packed(), pages(), messages(), between(), waits(), lost()].concat();
    let mut tally = Tally::default();
    tally.count(rows.len() as u64, "odd replies");
    runtime()?.block_on(async {
        at_once(16, rows, check).await?;
        refused().await
    })?;
    tally.count(1, "servers that are down");
    Ok(tally)
}

fn row(ask: Ask, status: u16, headers: &str, body: impl AsRef<[u8]>, text: &str) -> Row {
    let ((name, value), body) = (MARK, body.as_ref());
    let head = format!(
        "HTTP/1.1 {status} Told\r\n{name}: {value}\r\n{headers}content-length: {}\r\n\r\n",
        body.len()
    );
    let script = Script::answer([head.as_bytes(), body].concat(), End::Close);
    Row { ask, script, expected: text.to_owned(), wait: None }
}

fn get(status: u16, headers: &str, body: impl AsRef<[u8]>, text: &str) -> Row {
    row(Ask::Get, status, headers, body, &format!("get_tracking: {status}{text}"))
}

fn remove(status: u16, headers: &str, body: impl AsRef<[u8]>, text: &str) -> Row {
    row(Ask::Remove, status, headers, body, text)
}

fn without_json() -> Vec<Row> {
    let broken = |found: &str| format!(": the answer is not JSON: {found}. {LOOK}");
    let cut = broken("expected `,` or `}` at byte 18");
    vec![
        remove(200, TEXT, "OK", BY_STATUS),
        remove(202, "", "accepted\r\n", BY_STATUS),
        remove(200, JSON, "OK", BY_STATUS),
        remove(200, "content-type: application/xml\r\n", "<done/>", BY_STATUS),
        remove(200, TEXT, r#"{"meta":{"code":200}}"#, ""),
        remove(205, "", "", ""),
        remove(200, TEXT, r#"{"meta":{"code":40"#, &format!("remove: 200{cut}")),
        get(200, TEXT, "OK", &broken("expected a value at byte 0")),
    ]
}

fn packed() -> Vec<Row> {
    let zipped = format!(": the answer comes in the content encoding `gzip`, {UNPACKED}");
    let fault = format!(
        " InternalError: The service failed; the answer comes in the content encoding `br, GZIP`, \
         which the client did not ask for and can't read. {FAULT}"
    );
    let twice = "content-encoding: br\r\ncontent-encoding: GZIP, identity\r\n";
    let kept = "the body comes in the content encoding `gzip`, as which it was kept";
    let plain = r#"{"meta":{"code":200},"data":{"tracking":{}}}"#;
    vec![
        get(200, GZIP, PACKED, &zipped),
        get(503, twice, PACKED, &fault),
        row(Ask::Get, 200, GZIP, plain, ""),
        remove(200, GZIP, PACKED, &format!("remove: 200{zipped}")),
        row(Ask::Download, 200, GZIP, PACKED, kept),
    ]
}

fn pages() -> Vec<Row> {
    let page = "a page of HTML (content type `text/html; charset=utf-8`) from `{base}`";
    let portal = ": the answer is not JSON but a page of HTML";
    let named = format!("{portal} (content type `text/html; charset=utf-8`) {OTHERS}");
    let bare = format!("{portal} (no content type) {OTHERS}");
    vec![
        get(200, HTML, PAGE, &named),
        get(200, HTML, "<p>Log in", &named),
        get(200, "", PAGE, &bare),
        remove(200, "", PAGE, &format!("remove: 200{bare}")),
        get(502, HTML, PAGE, &format!(" InternalError: The service failed; {page} came. {FAULT}")),
        get(
            404,
            HTML,
            PAGE,
            &format!(
                " NotFound: Nothing stands at this address; {page} came. Check the base URL and \
                 the API version in it."
            ),
        ),
        get(418, HTML, "", ": the server gave no reason. Correct the request."),
        row(Ask::Download, 200, HTML, PAGE, ""),
    ]
}

fn messages() -> Vec<Row> {
    let told = |meta: &str, text: &str| {
        let body = format!(r#"{{"meta":{{"code":4999,{meta}}},"data":{{}}}}"#);
        get(400, JSON, body, &format!(", code 4999: {text}. Correct the request."))
    };
    let good = r#"{"meta":{"code":200},"data":{}}"#;
    let fault = format!(", code 200 InternalError: The service failed. {FAULT}");
    vec![
        told(r#""message":["One","Two"]"#, "One; Two"),
        told(r#""message":{"slug":["is odd","is short"]}"#, "slug: is odd; is short"),
        told(r#""errors":[{"field":"slug"},"is odd"]"#, "field: slug; is odd"),
        told(r#""message":" ","errors":{"slug":"is odd"}"#, "slug: is odd"),
        told(r#""message":[4,null,{}]"#, "the server gave no reason"),
        get(422, TEXT, format!("Odd\nslug {KEY}."), ": Odd slug ***. Correct the request."),
        get(500, JSON, good, &fault),
        get(418, JSON, good, ", code 200: the server gave no reason. Correct the request."),
    ]
}

fn between() -> Vec<Row> {
    let elsewhere = "location: https://other.example/\r\n";
    let unchanged = ": nothing has changed since what the request names. Use the copy at hand, or \
                     leave out the header that makes the request conditional.";
    let neither = ": the status is neither a success nor a redirect to follow. Look the code up \
                   in the documents of the API.";
    let moved = ": the server redirects elsewhere, which is not followed.";
    let set =
        format!("{moved} Set `base_url` to where the server is now, or ask why it redirects.");
    let download = "Download it from where the answer's header `location` leads.";
    vec![
        get(304, "", "", unchanged),
        get(304, GZIP, "", unchanged),
        get(300, elsewhere, "", neither),
        get(399, "", "", neither),
        get(308, elsewhere, "", &set),
        row(Ask::Download, 302, elsewhere, "", &format!("download: 302{moved} {download}")),
    ]
}

fn waits() -> Vec<Row> {
    let limited = " TooManyRequests: The account sent more requests than its rate limit allows. \
                   Wait until the moment that the rate-limit headers name, then send the request \
                   again.";
    let fault = format!(" InternalError: The service failed. {FAULT}");
    let reset = "date: Thu, 01 Jan 2026 00:00:00 GMT\r\nx-ratelimit-reset: 1767225660\r\n";
    let later = "retry-after: Thu, 01 Jan 2026 00:02:00 GMT\r\n";
    [
        (get(429, "retry-after: 3600\r\n", "", limited), Some(3_600)),
        (get(429, reset, "", limited), Some(60)),
        (get(503, "retry-after: 59.5\r\n", "", &fault), Some(60)),
        (get(503, &format!("{reset}{later}"), "", &fault), Some(120)),
        (get(503, reset, "", &fault), None),
    ]
    .map(|(row, wait)| Row { wait, ..row })
    .into()
}

/// Connections of which no answer comes, or a part of one.
fn lost() -> Vec<Row> {
    let head = "HTTP/1.1 200 OK\r\nx-mark: MarkCanary-1d7c40-zq\r\ncontent-length: 9\r\n\r\n{";
    let raise = "Raise `attempt_timeout` if the service may need longer.";
    let limit = "the `attempt_timeout` of 400 ms ran out";
    let row = |write: &str, end, text: String| Row {
        ask: Ask::Get,
        script: Script::answer(write, end),
        expected: format!("get_tracking: {text}"),
        wait: None,
    };
    let check = "Check the network and the base URL.";
    let failed = "the connection failed before an answer began";
    vec![
        row("", End::Stall, format!("{limit} before an answer began, after 1 attempt. {raise}")),
        row(head, End::Stall, format!("200: {limit} inside the answer, after 1 attempt. {raise}")),
        row("", End::Reset, format!("{failed}: connection reset, after 1 attempt. {check}")),
        row(
            "",
            End::Close,
            format!(
                "{failed}: connection closed before message completed, after 1 attempt. {check}"
            ),
        ),
    ]
}

async fn check(row: Row) -> Result<(), String> {
    let peer = Peer::start().await?;
    peer.play([row.script.clone()]);
    let result = ask(&client(&peer.url(PATH), 1)?, row.ask, &peer).await;
    let expected = row.expected.replace("{base}", &peer.url(PATH));
    let told = |problem: &str| Err(format!("{problem}\n{expected:?}\n{result:#?}\n{row:?}"));
    let (said, known, acted) = match &result {
        Ok(known) => (notes(known), Some(known), false),
        Err(error) => (error.to_string(), error.metadata(), error.may_have_acted()),
    };
    let (name, value) = MARK;
    if said != expected {
        return told(&format!("it says {said:?}"));
    }
    if known.and_then(Metadata::retry_after) != row.wait.map(Duration::from_secs) {
        return told("it does not say how long to wait");
    }
    if known.is_some_and(|known| known.headers().get(name).is_none_or(|found| found != value)) {
        return told("a header is gone");
    }
    if acted != (matches!(row.ask, Ask::Remove) && result.is_err()) {
        return told("it does not say whether something was done");
    }
    match [format!("{result:?}"), said].iter().any(|text| text.contains("Canary")) {
        true => told("something secret is printed"),
        false => Ok(()),
    }
}

/// Nobody listens where a server was.
async fn refused() -> Result<(), String> {
    let peer = Peer::start().await?;
    let base = peer.url(PATH);
    drop(peer);
    // The listener goes with its task, a moment later.
    tokio::time::sleep(Duration::from_millis(50)).await;
    let error = client(&base, 2)?.get_tracking("a1").await.err();
    let expected = "get_tracking: the server could not be reached, and nothing was sent: \
                    connection refused, after 2 attempts. Check the network and the base URL.";
    match error.map(|error| error.to_string()) {
        Some(line) if line == expected => Ok(()),
        other => Err(format!("{other:?} is not {expected:?}")),
    }
}

fn client(base: &str, attempts: u32) -> Result<Client, String> {
    let policy = RetryPolicy::standard().attempts(attempts).first_wait(Duration::ZERO);
    let builder = Client::builder(KEY).base_url(base).transport(wire()?).retry(policy);
    let client = builder.attempt_timeout(STALLED).no_rate_limits().build();
    client.map_err(|error| error.to_string())
}

async fn ask(client: &Client, ask: Ask, peer: &Peer) -> Result<Metadata, Error> {
    Ok(match ask {
        Ask::Get => client.get_tracking("a1").await?.metadata().clone(),
        Ask::Remove => client.call(Remove).await?.metadata().clone(),
        Ask::Download => client.download(peer.url("/file")).await?.metadata().clone(),
    })
}

fn notes(known: &Metadata) -> String {
    known.notes().iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

/// Removes something, of which nothing is to be returned.
struct Remove;

impl Validate for Remove {
    fn validate_at(&self, _: &At<'_>, _: &mut Violations) {}
}

impl Operation for Remove {
    type Output = ();

    const INFO: &'static OperationInfo =
        &OperationInfo::new("remove", Method::DELETE, "/things", RetryClass::Idempotent);

    fn target(&self, target: &mut RequestTarget) {
        target.path("/things");
    }
}
