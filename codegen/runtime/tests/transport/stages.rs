//! Stages beyond the table: bodies that go on, handshakes, and connections of the pool.

use std::time::Duration;

use bytes::Bytes;
use runtime::transport::{Progress, Stage, Transport};
use tokio::io::AsyncWriteExt;

use super::server::{answer, finish, listen, read_request};
use super::table::End;
use super::{LARGE, check_cut_off, chunk, exchange, request, transport};

const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n";

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
