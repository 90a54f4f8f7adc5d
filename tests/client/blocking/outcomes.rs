//! Each outcome of an awaited call is that of a blocking call, too.

use std::time::Duration;

use optima_courier::request::Operation;
use optima_courier::retry::RetryPolicy;
use optima_courier::tracking::v2026_07::{Client, CreateTracking};
use optima_courier::{Call, ErrorKind, Result};

use crate::server::{answer, answer_with};
use crate::support::{SERVERS, client_of, serve};

const GOOD: &str = r#"{"meta":{"code":200},"data":{"id":"t1"}}"#;

/// What is compared of an outcome.
type Outcome = std::result::Result<u16, (ErrorKind, Option<u16>, String)>;

fn outcome<T>(result: Result<optima_courier::Response<T>>, host: &str) -> Outcome {
    result
        .map(|response| response.status())
        .map_err(|error| (error.kind(), error.status(), error.to_string().replace(host, "HOST")))
}

/// Makes one call twice, once awaited and once blocking, each against a server with these bytes.
#[track_caller]
fn check<O: Operation>(
    bytes: &[u8],
    start: impl for<'c> Fn(&'c Client) -> Call<'c, O>,
    kind: Option<ErrorKind>,
) {
    let server = serve([bytes.to_vec()]);
    let client = client_of(&server);
    let awaited = outcome(SERVERS.block_on(async { start(&client).await }), &server.host());
    let sent = server.request().replace(&server.host(), "HOST");
    let server = serve([bytes.to_vec()]);
    let blocking = outcome(start(&client_of(&server)).send(), &server.host());
    assert_eq!(awaited.as_ref().err().map(|(kind, ..)| *kind), kind, "{awaited:?}");
    assert_eq!(blocking, awaited);
    assert_eq!(server.request().replace(&server.host(), "HOST"), sent);
}

#[test]
fn every_outcome_is_that_of_an_awaited_call() {
    let refused = r#"{"meta":{"code":4004,"message":"No."},"data":{}}"#;
    check(&answer(200, GOOD), |client| client.get_tracking("t1"), None);
    for (bytes, kind) in [
        (answer(404, refused), ErrorKind::NotFound),
        (answer(401, r#"{"meta":{"code":401}}"#), ErrorKind::Unauthorized),
        (answer(429, r#"{"meta":{"code":429}}"#), ErrorKind::RateLimited),
        (answer(500, "{}"), ErrorKind::Server),
        (answer(200, "<html>"), ErrorKind::Decode),
        (answer_with(302, &[("location", "/b")], ""), ErrorKind::Config),
        (b"HTTP/1.1 200 Said\r\ncontent-length: 9\r\n\r\n{".to_vec(), ErrorKind::Transport),
        (Vec::new(), ErrorKind::Transport),
    ] {
        check(&bytes, |client| client.get_tracking("t1"), Some(kind));
    }
    // A second time might have a second effect.
    check(
        b"HTTP/1.1 200",
        |client| client.create_tracking(CreateTracking::new("1234567890")),
        Some(ErrorKind::OutcomeUnknown),
    );
}

#[test]
fn a_request_that_breaks_a_constraint_is_not_sent() {
    let server = serve([]);
    let error = client_of(&server).blocking().create_tracking("1").send().expect_err("too short");
    assert_eq!((error.kind(), server.requests().len()), (ErrorKind::Invalid, 0));
}

#[test]
fn settings_of_a_call_count() {
    let server = serve([answer(503, "{}"), answer(200, GOOD)]);
    let client = client_of(&server);
    let policy = RetryPolicy::standard().first_wait(Duration::from_millis(1));
    let tracking = client.blocking().get_tracking("t1").retry(policy).header("x-shop", "7").send();
    assert_eq!(tracking.expect("a tracking").attempts(), 2);
    assert!(server.requests().iter().all(|request| request.contains("\r\nx-shop: 7\r\n")));
}

#[test]
fn a_timeout_ends_the_call() {
    // The listener accepts connections, and nothing ever answers.
    let silent = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", silent.local_addr().expect("an address"));
    let client = Client::builder("key").base_url(url).build().expect("a client");
    let call = client.blocking().get_tracking("t1").timeout(Duration::from_millis(30));
    assert_eq!(call.send().expect_err("silence").kind(), ErrorKind::Timeout);
}

#[test]
fn a_download_is_the_bytes_of_the_file() {
    let server = serve([answer_with(200, &[("content-type", "application/pdf")], b"%PDF\0\xff")]);
    let file = client_of(&server).blocking().download(format!("{}/a.pdf", server.url())).send();
    assert_eq!(*file.expect("a file"), b"%PDF\0\xff"[..]);
}

#[test]
fn a_file_is_an_iterator_over_its_chunks() {
    let server = serve([answer_with(200, &[("content-type", "application/pdf")], b"%PDF\0\xff")]);
    let client = client_of(&server);
    let mut stream = client.blocking().download(format!("{}/a.pdf", server.url())).stream();
    let mut file = Vec::new();
    for chunk in &mut stream {
        file.extend_from_slice(&chunk.expect("a chunk"));
    }
    assert_eq!(file, b"%PDF\0\xff");
    assert_eq!(stream.progress().fraction(), Some(1.0));
}
