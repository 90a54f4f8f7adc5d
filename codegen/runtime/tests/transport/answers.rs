//! Exact bytes, in order.

use std::time::Duration;

use bytes::Bytes;
use runtime::transport::{Progress, Stage};

use super::server::answer;
use super::table::TARGET;
use super::{exchange, request, transport};

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
