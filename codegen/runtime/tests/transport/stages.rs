//! Each stage, provoked: with and without bodies, cut off by the server or by the caller.

use std::time::Duration;

use bytes::Bytes;
use runtime::transport::{Progress, Stage, Transport};
use tokio::io::AsyncWriteExt;

use super::server::{End, Reads, answer, finish, listen, read_request, serve};
use super::{LARGE, check_cut_off, chunk, exchange, reached, request, transport};

const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n";
const PART: &str = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{";

/// A server that does this much and then closes, resets or stalls leaves each of these requests at
/// this stage.
async fn check(requests: &[(&str, Bytes)], reads: Reads, writes: &'static str, stage: Stage) {
    let transport = transport();
    for (method, body) in requests {
        for end in [End::Close, End::Reset, End::Stall] {
            let line = format!("{method}, {} bytes, {end:?}, {stage:?}", body.len());
            let (url, told) = serve(reads, writes, end);
            let progress = Progress::new();
            let request = request(method, &url, body.clone());
            let attempt = async { Some(exchange(&transport, request, &progress).await) };
            let cut = async {
                reached(&progress, stage).await;
                told.notify_one();
                match end {
                    End::Stall => None,
                    End::Close | End::Reset => std::future::pending().await,
                }
            };
            let result = tokio::select! { biased; done = attempt => done, none = cut => none };
            assert_eq!((progress.stage(), result.is_none()), (stage, end == End::Stall), "{line}");
            if let Some(result) = result {
                let error = result.expect_err(&line);
                assert_eq!((error.stage(), error.is_timeout()), (stage, false), "{line}: {error}");
            }
        }
    }
}

fn small() -> Vec<(&'static str, Bytes)> {
    let (none, some) = (Bytes::new(), Bytes::from_static(b"{\"a\":1}"));
    vec![
        ("GET", none.clone()),
        ("POST", none.clone()),
        ("DELETE", none),
        ("POST", some.clone()),
        ("PUT", some),
    ]
}

/// A body that stalls if nobody reads it.
fn large() -> Vec<(&'static str, Bytes)> {
    vec![("POST", Bytes::from(vec![b'x'; LARGE]))]
}

/// A body of many frames, for servers that read all of it.
fn middling() -> Vec<(&'static str, Bytes)> {
    vec![("POST", Bytes::from(vec![b'x'; 500_000]))]
}

#[tokio::test]
async fn a_request_that_nobody_reads_may_have_left() {
    check(&small(), Reads::Nothing, "", Stage::Sent).await;
}

#[tokio::test]
async fn a_large_request_that_nobody_reads_is_partly_sent() {
    check(&large(), Reads::Nothing, "", Stage::PartlySent).await;
}

#[tokio::test]
async fn a_large_request_that_is_read_in_part_is_partly_sent() {
    check(&large(), Reads::Some(100_000), "", Stage::PartlySent).await;
}

#[tokio::test]
async fn a_request_that_is_read_and_not_answered_is_sent() {
    check(&small(), Reads::All, "", Stage::Sent).await;
    check(&middling(), Reads::All, "", Stage::Sent).await;
}

#[tokio::test]
async fn half_a_head_is_no_answer() {
    check(&small(), Reads::All, "HTTP/1.1 200 OK\r\ncontent-le", Stage::Sent).await;
    check(&small(), Reads::All, "HTTP/1.1 100 Continue\r\n\r\n", Stage::Sent).await;
}

#[tokio::test]
async fn a_head_is_seen() {
    check(&small(), Reads::All, HEAD, Stage::HeadSeen).await;
    check(&middling(), Reads::All, HEAD, Stage::HeadSeen).await;
}

#[tokio::test]
async fn a_head_that_comes_while_the_request_is_still_sent_is_seen() {
    check(&large(), Reads::Some(100_000), HEAD, Stage::HeadSeen).await;
}

#[tokio::test]
async fn a_part_of_the_body_is_seen() {
    check(&small(), Reads::All, PART, Stage::BodyPartlySeen).await;
    check(&large(), Reads::Some(100_000), PART, Stage::BodyPartlySeen).await;
}

#[tokio::test]
async fn the_rest_of_a_request_goes_on_behind_an_early_head() {
    let (listener, url) = listen();
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        stream.peek(&mut [0]).await.expect("a byte");
        stream.write_all(HEAD.as_bytes()).await.expect("room");
        (read_request(&mut stream).await.len(), stream)
    });
    let (transport, progress) = (transport(), Progress::new());
    let request = request("POST", &url, vec![b'x'; LARGE]);
    let mut body = transport.send(request, &progress).await.expect("a head").into_body();
    let (length, mut stream) = server.await.expect("a request");
    assert!(length > LARGE);
    assert_eq!(progress.stage(), Stage::HeadSeen, "what is sent later takes nothing back");
    stream.write_all(b"123456789").await.expect("room");
    let chunk = chunk(&mut *body).await.expect("the body");
    assert_eq!(chunk.as_deref(), Some(&b"123456789"[..]));
    assert_eq!(progress.stage(), Stage::BodyPartlySeen);
}

#[tokio::test]
async fn nothing_is_sent_where_nobody_listens() {
    let (listener, url) = listen();
    drop(listener);
    for (method, body) in small().into_iter().chain(large()) {
        let progress = Progress::new();
        let result = exchange(&transport(), request(method, &url, body), &progress).await;
        let error = result.expect_err("nobody listens");
        assert_eq!((error.stage(), error.is_timeout()), (Stage::NotConnected, false));
        assert_eq!(progress.stage(), Stage::NotConnected);
    }
}

#[tokio::test]
async fn nothing_is_sent_before_the_first_poll() {
    let progress = Progress::new();
    assert_eq!(progress.stage(), Stage::Sent);
    let transport = transport();
    let attempt = transport.send(request("GET", "http://127.0.0.1:1", ""), &progress);
    assert_eq!(progress.stage(), Stage::NotConnected);
    drop(attempt);
    assert_eq!(progress.stage(), Stage::NotConnected);
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[tokio::test]
async fn a_stalled_handshake_ends_as_a_timeout_before_a_connection() {
    let (listener, url) = listen();
    tokio::spawn(async move {
        let mut kept = Vec::new();
        while let Ok(connection) = listener.accept().await {
            kept.push(connection);
        }
    });
    let url = url.replace("http:", "https:");
    let settings = runtime::transport::TransportSettings::default().no_proxy();
    let settings = settings.connect_timeout(Duration::from_millis(60));
    let transport = settings.build().expect("a transport");
    for (method, body) in small() {
        let progress = Progress::new();
        let result = exchange(&transport, request(method, &url, body.clone()), &progress).await;
        let error = result.expect_err("a silent server");
        assert_eq!((error.stage(), error.is_timeout()), (Stage::NotConnected, true));
        assert_eq!(progress.stage(), Stage::NotConnected);
        let line = "the `connect_timeout` of 60 ms ran out before there was a connection";
        assert_eq!(error.to_string(), line);
    }
    for (method, body) in small() {
        let transport = super::transport();
        check_cut_off(&transport, request(method, &url, body), Stage::NotConnected).await;
    }
}

#[tokio::test]
async fn a_pooled_connection_that_ended_is_not_used_again() {
    let whole = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
    let (url, server) = answer(vec![whole.to_owned(), whole.to_owned()]);
    let transport = transport();
    for path in ["/1", "/2"] {
        let request = request("POST", &format!("{url}{path}"), "{}");
        exchange(&transport, request, &Progress::new()).await.expect("an answer");
        tokio::time::sleep(Duration::from_millis(15)).await;
    }
    let seen = server.await.expect("two requests");
    assert!(seen[0].starts_with("POST /1 ") && seen[1].starts_with("POST /2 "), "{seen:?}");

    let progress = Progress::new();
    let result = exchange(&transport, request("POST", &url, "{}"), &progress).await;
    assert_eq!(result.expect_err("nobody listens").stage(), Stage::NotConnected);
}

#[tokio::test]
async fn a_pooled_connection_that_ends_under_a_request_leaves_it_sent() {
    for end in [End::Close, End::Reset, End::Stall] {
        let (listener, url) = listen();
        tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.expect("a connection");
            read_request(&mut stream).await;
            let whole = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
            stream.write_all(whole.as_bytes()).await.expect("room");
            read_request(&mut stream).await;
            finish(stream, end).await;
        });
        let transport = transport();
        let first = exchange(&transport, request("POST", &url, "{}"), &Progress::new()).await;
        first.expect("an answer");
        let second = request("POST", &url, "{}");
        match end {
            End::Stall => check_cut_off(&transport, second, Stage::Sent).await,
            End::Close | End::Reset => {
                let progress = Progress::new();
                let error = exchange(&transport, second, &progress).await.expect_err("an end");
                assert_eq!((error.stage(), progress.stage()), (Stage::Sent, Stage::Sent));
            }
        }
    }
}
