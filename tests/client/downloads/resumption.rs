//! A stream goes on where the connection broke, if the server sends parts of the file.

use std::time::Duration;

use optima_courier::ErrorKind;
use optima_courier::client::FilePosition;
use optima_courier::retry::RetryPolicy;
use optima_courier::shipping::v3::Client;

use crate::phases::Phases;
use crate::server::answer;
use crate::support::{FILE, beginning, file, header, read, rest, said, serve};

#[tokio::test]
async fn the_rest_is_asked_for_as_often_as_something_comes() {
    let (server, client) = serve([beginning(4), rest(4, 5), rest(5, 7), rest(7, 10)]).await;
    let mut stream = file(&server, &client).stream();
    let (found, result) = read(&mut stream).await;
    result.expect("the whole file");
    assert_eq!(found, FILE);
    assert_eq!(stream.progress().length, Some(10));
    let requests = server.requests();
    let ranges: Vec<_> = requests.iter().map(|request| header(request, "range")).collect();
    assert_eq!(ranges, [None, Some("bytes=4-"), Some("bytes=5-"), Some("bytes=7-")]);
    let tags: Vec<_> = requests.iter().map(|request| header(request, "if-range")).collect();
    assert_eq!(tags, [None, Some("\"a\""), Some("\"a\""), Some("\"a\"")]);
    assert!(requests.iter().all(|request| header(request, "as-api-key").is_none()));
}

#[tokio::test]
async fn a_part_may_be_shorter_than_what_was_asked_for() {
    let part = said(206, &["content-range: bytes 4-5/10", "content-length: 2"], &FILE[4..6]);
    let (server, client) = serve([beginning(4), part, rest(6, 10)]).await;
    assert_eq!(read(&mut file(&server, &client).stream()).await.0, FILE);
}

#[tokio::test]
async fn a_part_may_not_say_how_long_the_file_is() {
    let part = said(206, &["content-range: bytes 4-9/*", "content-length: 6"], &FILE[4..]);
    let (server, client) = serve([beginning(4), part]).await;
    let mut stream = file(&server, &client).stream();
    assert_eq!(read(&mut stream).await.0, FILE);
    assert_eq!(stream.progress().length, Some(10), "the first answer said so");
}

#[tokio::test]
async fn a_date_recognizes_a_file_without_a_strong_tag() {
    let date = "last-modified: Sun, 29 Nov 2026 10:00:00 GMT";
    let lines = ["content-length: 10", "etag: W/\"a\"", date];
    let (server, client) = serve([said(200, &lines, b"0123"), rest(4, 10)]).await;
    let (_, result) = read(&mut file(&server, &client).stream()).await;
    assert_eq!(header(&server.requests()[1], "if-range"), Some("Sun, 29 Nov 2026 10:00:00 GMT"));
    // The rest has a strong tag, so it may be of another file.
    assert_eq!(result.expect_err("another validator").kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn nothing_is_resumed_where_the_server_sends_no_parts() {
    for lines in [
        &["content-length: 10"][..],
        &["content-length: 10", "etag: W/\"a\""],
        &["content-length: 10", "etag: \"a\"", "accept-ranges: none"],
    ] {
        let (server, client) = serve([said(200, lines, b"0123")]).await;
        let mut stream = file(&server, &client).stream();
        let (found, result) = read(&mut stream).await;
        let error = result.expect_err("a broken connection");
        assert_eq!((&*found, error.kind()), (&b"0123"[..], ErrorKind::Transport), "{error}");
        assert_eq!((stream.rest(), server.requests().len()), (None, 1));
    }
}

#[tokio::test]
async fn parts_of_another_file_are_refused() {
    let wrong = ["content-range: bytes 3-9/10", "content-length: 7"];
    let changed = ["content-range: bytes 4-9/10", "content-length: 6", "etag: \"b\""];
    for (second, problem) in [
        (said(200, &["content-length: 10", "etag: \"b\""], FILE), "the file has changed, or"),
        (said(206, &wrong, &FILE[3..]), "another part of the file than"),
        (said(206, &["content-length: 6"], &FILE[4..]), "does not say which part"),
        (said(206, &["content-range: items 4-9/10"], &FILE[4..]), "does not say which part"),
        (said(206, &["content-range: bytes 99999999999999999999-9/-1"], b""), "which part"),
        (said(206, &changed, &FILE[4..]), "that of a changed file"),
    ] {
        let (server, client) = serve([beginning(4), second]).await;
        let (found, result) = read(&mut file(&server, &client).stream()).await;
        let error = result.expect_err(problem);
        assert_eq!((&*found, error.kind()), (&b"0123"[..], ErrorKind::Decode));
        let text = error.to_string();
        assert!(text.contains(problem), "{text}");
        assert!(text.ends_with("Download the file from its beginning."), "{text}");
    }
}

#[tokio::test]
async fn a_server_that_breaks_each_time_is_given_up() {
    let (server, client) = serve([beginning(4), rest(4, 4), rest(4, 4), rest(4, 10)]).await;
    let mut stream = file(&server, &client).stream();
    let (found, result) = read(&mut stream).await;
    assert_eq!((&*found, server.requests().len()), (&b"0123"[..], 3));
    assert_eq!(result.expect_err("a broken connection").kind(), ErrorKind::Transport);
    assert_eq!(stream.rest(), Some(FilePosition::new(4, "\"a\"")));
}

#[tokio::test]
async fn a_trickle_is_bounded_by_the_retry_budget() {
    let length = 1000;
    let announced = format!("content-length: {length}");
    let one = |at: usize| {
        let range = format!("content-range: bytes {at}-{}/{length}", length - 1);
        let announced = format!("content-length: {}", length - at);
        said(206, &[&range, &announced, "etag: \"a\""], b"x")
    };
    let first = said(200, &[&announced, "etag: \"a\""], b"x");
    let answers = std::iter::once(first).chain((1..length).map(one));
    let (server, client) = serve(answers).await;
    let (found, result) = read(&mut file(&server, &client).stream()).await;
    assert_eq!(result.expect_err("no retry is left").kind(), ErrorKind::Transport);
    assert_eq!((found.len(), server.requests().len()), (101, 101));
}

#[tokio::test]
async fn a_later_stream_continues_where_this_one_ended() {
    let (server, client) = serve([beginning(4), answer(500, "{}"), rest(4, 10)]).await;
    let once = || file(&server, &client).retry(RetryPolicy::never());
    let mut stream = once().stream();
    let (begun, result) = read(&mut stream).await;
    assert_eq!(result.expect_err("a broken connection").kind(), ErrorKind::Transport);
    let position = stream.rest().expect("a position");
    assert_eq!((position.bytes(), position.validator()), (4, "\"a\""));
    let position = FilePosition::new(position.bytes(), position.validator());
    let mut stream = once().stream_from(position.clone());
    let (_, result) = read(&mut stream).await;
    assert_eq!(result.expect_err("a refusal").kind(), ErrorKind::Server);
    assert_eq!(stream.rest(), Some(position.clone()), "nothing is lost");
    let mut stream = once().stream_from(position);
    let (rest, result) = read(&mut stream).await;
    result.expect("the rest");
    assert_eq!([begun, rest].concat(), FILE);
    assert_eq!((stream.progress().received, stream.progress().length), (10, Some(10)));
}

#[tokio::test]
async fn the_rest_of_a_complete_file_is_empty() {
    let (server, client) = serve([said(416, &["content-range: bytes */10"], b"")]).await;
    let mut stream = file(&server, &client).stream_from(FilePosition::new(10, "\"a\""));
    let (found, result) = read(&mut stream).await;
    result.expect("nothing more");
    assert_eq!((found.len(), stream.progress().fraction()), (0, Some(1.0)));
    let (server, client) = serve([said(416, &["content-range: bytes */9"], b"")]).await;
    let mut stream = file(&server, &client).stream_from(FilePosition::new(10, "\"a\""));
    assert_eq!(read(&mut stream).await.1.expect_err("no such part").kind(), ErrorKind::Invalid);
}

#[tokio::test]
async fn a_position_that_no_header_can_hold_is_refused() {
    let (server, client) = serve([]).await;
    let mut stream = file(&server, &client).stream_from(FilePosition::new(4, "a\nb"));
    let error = read(&mut stream).await.1.expect_err("no header");
    assert_eq!((error.kind(), server.requests().len()), (ErrorKind::Invalid, 0));
    assert!(error.to_string().ends_with("Pass the position that `FileStream::rest` returned."));
}

#[tokio::test]
async fn each_request_for_the_rest_passes_the_phases() {
    let (server, phases) = (serve([beginning(4), rest(4, 10)]).await.0, Phases::default());
    let policy = RetryPolicy::standard().first_wait(Duration::from_millis(1));
    let builder = Client::builder("test-key-0123").base_url(server.url()).retry(policy);
    let client = builder.interceptor(phases.clone()).build().expect("a client");
    assert_eq!(read(&mut file(&server, &client).stream()).await.0, FILE);
    let seen = ["download 1: unsigned, signed, 200", "download ended"];
    let again = ["download 1: unsigned, signed, 206", "download ended"];
    assert_eq!(phases.take(), [seen, again].concat());
    let requests = server.requests();
    assert!(requests.iter().all(|request| header(request, "x-seen") == Some("yes")));
}
