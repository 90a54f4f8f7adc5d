//! Exact bytes, and answers that are odd or wrong.

use std::time::Duration;

use bytes::Bytes;
use runtime::transport::{Progress, Stage};

use super::server::answer;
use super::{exchange, request, transport};

/// A target that nothing between client and server may normalize.
const TARGET: &str = "/a//..%2F%252e%2e.%C3%BC;x=1/?b[]=c%27d&e=f+g%20";

const OK: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";

#[tokio::test]
async fn sends_exactly_these_bytes_and_says_that_a_post_put_or_patch_is_empty() {
    let without = ["GET", "HEAD", "DELETE", "OPTIONS", "TRACE"];
    let with = ["POST", "PUT", "PATCH", "QUERY", "PROPFIND"];
    for method in without.iter().chain(&with) {
        for body in ["", "{\"a\":1}"] {
            let (url, server) = answer(vec![OK.to_owned()]);
            let request = request(method, &format!("{url}{TARGET}"), body);
            exchange(&transport(), request, &Progress::new()).await.expect("an answer");
            let host = url.trim_start_matches("http://");
            let (none, length) = match body {
                "" if with.contains(method) => ("content-length: 0\r\n", String::new()),
                "" => ("", String::new()),
                _ => ("", format!("content-length: {}\r\n", body.len())),
            };
            let expected = format!(
                "{method} {TARGET} HTTP/1.1\r\nas-api-key: k\r\n{none}accept: */*\r\n\
                 host: {host}\r\n{length}\r\n{body}"
            );
            assert_eq!(server.await.expect("a request"), [expected]);
        }
    }
}

#[tokio::test]
async fn sends_no_target_that_would_be_rewritten() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    for target in ["/a/../b", "/a/%2e%2E/b", "/a/.", "/a?b='c'"] {
        let (request, progress) = (request("GET", &format!("{url}{target}"), ""), Progress::new());
        let error = exchange(&transport(), request, &progress).await.expect_err(target);
        assert_eq!((error.stage(), progress.stage()), (Stage::NotConnected, Stage::NotConnected));
        let text = super::whole_text(&error);
        assert!(text.contains("rewritten") && !text.contains("127.0.0.1"), "{text}");
    }
    let nobody = tokio::time::timeout(Duration::from_millis(15), listener.accept()).await;
    assert!(nobody.is_err(), "nobody connects");
}

#[tokio::test]
async fn sends_a_body_of_many_frames_whole_and_in_order() {
    let body: Vec<u8> = (0..300_000_u32).map(|index| b'a' + (index % 23) as u8).collect();
    let (url, server) = answer(vec![OK.to_owned()]);
    let request = request("POST", &url, Bytes::from(body.clone()));
    exchange(&transport(), request, &Progress::new()).await.expect("an answer");
    let seen = server.await.expect("a request").remove(0);
    let (head, sent) = seen.split_once("\r\n\r\n").expect("a head");
    assert!(head.contains("content-length: 300000") && !head.contains("transfer-encoding"));
    assert!(sent.as_bytes() == body, "{} bytes", sent.len());
}

/// An answer's status and body, or the stage of the failure.
async fn check(method: &str, bytes: &str, expected: Result<(u16, &str), Stage>) {
    let (url, server) = answer(vec![bytes.to_owned()]);
    let progress = Progress::new();
    let result = exchange(&transport(), request(method, &url, ""), &progress).await;
    server.await.expect("one request");
    match (result, expected) {
        (Ok((status, body)), Ok(expected)) => {
            assert_eq!((status, &*String::from_utf8_lossy(&body)), expected, "{bytes:?}");
        }
        (Err(error), Err(stage)) => {
            assert_eq!((error.stage(), progress.stage()), (stage, stage), "{bytes:?}: {error:?}");
            assert!(!error.is_timeout());
        }
        (result, _) => panic!("{bytes:?}: {result:?}"),
    }
}

#[tokio::test]
async fn takes_answers_that_have_no_body_of_their_own() {
    check("HEAD", "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n", Ok((200, ""))).await;
    check("GET", "HTTP/1.1 304 Not Modified\r\ncontent-length: 5\r\n\r\n", Ok((304, ""))).await;
    check("GET", "HTTP/1.1 204 No Content\r\n\r\n", Ok((204, ""))).await;
    check("POST", "HTTP/1.1 101 Switching\r\nupgrade: x\r\n\r\nrest", Ok((101, ""))).await;
    let hints = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: <x>\r\n\r\n";
    check("GET", &format!("{hints}{OK}"), Ok((200, "{}"))).await;
    check("GET", "HTTP/1.1 999 Odd\r\ncontent-length: 0\r\n\r\n", Ok((999, ""))).await;
    check("GET", "HTTP/1.0 200 OK\r\n\r\nto the end", Ok((200, "to the end"))).await;
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n";
    check("GET", chunked, Ok((200, "{}"))).await;
}

#[tokio::test]
async fn refuses_malformed_answers_at_the_stage_where_they_go_wrong() {
    check("GET", "", Err(Stage::Sent)).await;
    check("GET", "220 mail.example.com ESMTP\r\n", Err(Stage::Sent)).await;
    check("GET", "HTTP/1.1 099 Low\r\ncontent-length: 0\r\n\r\n", Err(Stage::Sent)).await;
    let lengths = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}";
    check("GET", lengths, Err(Stage::Sent)).await;
    let endless = format!("HTTP/1.1 200 OK\r\n{}", "x-more: 1\r\n".repeat(2_000));
    check("GET", &endless, Err(Stage::Sent)).await;
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    check("GET", &format!("{chunked}zz\r\n"), Err(Stage::HeadSeen)).await;
    check("GET", &format!("{chunked}2\r\n{{}}\r\nzz\r\n"), Err(Stage::BodyPartlySeen)).await;
    check("GET", &format!("{chunked}2\r\n{{}}\r\n"), Err(Stage::BodyPartlySeen)).await;
}
