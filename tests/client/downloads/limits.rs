//! A stream keeps the limits of its download.

use std::time::Duration;

use optima_courier::ErrorKind;
use optima_courier::shipping::v3::Client;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::support::{FILE, beginning, file, read, said, serve};

#[tokio::test]
async fn a_file_that_is_announced_longer_is_not_begun() {
    let (server, client) = serve([beginning(10)]).await;
    let (found, result) = read(&mut file(&server, &client).answer_limit(9).stream()).await;
    let error = result.expect_err("too long");
    assert_eq!((found.len(), error.kind()), (0, ErrorKind::Decode));
    assert_eq!(
        error.to_string(),
        "download: the file is longer than 9 bytes. Ask for less at once, or raise `answer_limit`."
    );
}

#[tokio::test]
async fn a_file_without_a_length_ends_at_the_limit() {
    let (server, client) = serve([said(200, &[], FILE)]).await;
    let (found, result) = read(&mut file(&server, &client).answer_limit(9).stream()).await;
    assert!(found.len() <= 9);
    assert_eq!(result.expect_err("too long").kind(), ErrorKind::Decode);
    let (server, client) = serve([said(200, &[], FILE)]).await;
    assert_eq!(read(&mut file(&server, &client).answer_limit(10).stream()).await.0, FILE);
}

/// A client of a server that sends the beginning of a file, and then nothing more.
async fn stalling() -> (Client, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        let _ = stream.read(&mut [0; 4096]).await.expect("a request");
        stream.write_all(&said(200, &["content-length: 10"], b"0123")).await.expect("room");
        std::future::pending::<()>().await;
    });
    (Client::builder("key").base_url(&url).build().expect("a client"), url)
}

#[tokio::test]
async fn each_chunk_may_take_as_long_as_an_attempt() {
    let (client, url) = stalling().await;
    let download = client.download(&url).attempt_timeout(Duration::from_millis(30));
    let (found, result) = read(&mut download.stream()).await;
    let error = result.expect_err("silence");
    assert_eq!((&*found, error.kind()), (&b"0123"[..], ErrorKind::Timeout));
    assert!(error.to_string().contains("`attempt_timeout` of 30 ms"), "{error}");
}

#[tokio::test]
async fn the_whole_file_may_take_as_long_as_the_call() {
    let (client, url) = stalling().await;
    let download = client.download(&url).timeout(Duration::from_millis(30));
    let (found, result) = read(&mut download.stream()).await;
    let error = result.expect_err("silence");
    assert_eq!((&*found, error.kind()), (&b"0123"[..], ErrorKind::Timeout));
    assert!(error.to_string().contains("`timeout` of 30 ms"), "{error}");
}
