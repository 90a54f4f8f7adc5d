//! The helpers of these tests.

use std::time::Duration;

use optima_courier::Result;
use optima_courier::client::{Download, FileStream};
use optima_courier::retry::RetryPolicy;
use optima_courier::shipping::v3::Client;

use crate::server::Server;

/// The file of most tests.
pub const FILE: &[u8] = b"0123456789";

/// A server that gives these answers in order, and a client that repeats calls at once.
pub async fn serve(answers: impl IntoIterator<Item = Vec<u8>>) -> (Server, Client) {
    let server = Server::start_at("/v3", answers).await;
    let policy = RetryPolicy::standard().attempts(3).first_wait(Duration::from_millis(1));
    let builder = Client::builder("test-key-0123").base_url(server.url());
    (server, builder.retry(policy).build().expect("a client"))
}

/// The download of the server's file.
pub fn file<'c>(server: &Server, client: &'c Client) -> Download<'c> {
    client.download(format!("{}/label.pdf", server.url()))
}

/// An answer with these lines and this part of what they announce.
pub fn said(status: u16, lines: &[&str], body: &[u8]) -> Vec<u8> {
    let lines: String = lines.iter().map(|line| format!("{line}\r\n")).collect();
    let head = format!("HTTP/1.1 {status} Said\r\nconnection: close\r\n{lines}\r\n");
    [head.as_bytes(), body].concat()
}

/// The beginning of the file, which the server knows by a tag.
pub fn beginning(length: usize) -> Vec<u8> {
    said(200, &["content-length: 10", "etag: \"a\""], &FILE[..length])
}

/// The rest of the file from a byte on, as far as another one.
pub fn rest(begin: usize, end: usize) -> Vec<u8> {
    let range = format!("content-range: bytes {begin}-9/10");
    let length = format!("content-length: {}", 10 - begin);
    said(206, &[&range, &length, "etag: \"a\""], &FILE[begin..end])
}

/// All chunks as one, and the error that may have ended the stream.
pub async fn read(stream: &mut FileStream<'_>) -> (Vec<u8>, Result<()>) {
    let mut file = Vec::new();
    while let Some(chunk) = stream.next().await {
        match chunk {
            Ok(chunk) => file.extend_from_slice(&chunk),
            Err(error) => {
                assert!(stream.next().await.is_none(), "the stream has ended");
                return (file, Err(error));
            }
        }
    }
    (file, Ok(()))
}

/// The value of a header in a request.
pub fn header<'r>(request: &'r str, name: &str) -> Option<&'r str> {
    request.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
}
