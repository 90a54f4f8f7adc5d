//! A server on loopback: raw bytes of a script go out, one answer a connection, and every request
//! is kept whole. It knows nothing of any API.

#[path = "recording.rs"]
mod recording;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::thread;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// The answer when the script has none left; no test expects it.
const UNEXPECTED: &[u8] = b"HTTP/1.1 599 Unexpected\r\nconnection: close\r\n\r\n";

/// A running server; it stops when it is dropped.
pub struct Server {
    address: SocketAddr,
    base: &'static str,
    requests: Arc<Mutex<Vec<Vec<u8>>>>,
    task: JoinHandle<()>,
}

impl Server {
    /// Starts a server that gives these answers in turn, and whose base URL has this path, as
    /// real ones have.
    pub async fn start_at(
        base: &'static str,
        answers: impl IntoIterator<Item = Vec<u8>>,
    ) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let requests = Arc::default();
        let answers: Vec<_> = answers.into_iter().collect();
        let task = tokio::spawn(serve(listener, answers, Arc::clone(&requests), test_name()));
        Server { address, base, requests, task }
    }

    /// Where it listens, as `host:port`.
    pub fn host(&self) -> String {
        self.address.to_string()
    }

    /// Its base URL.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, self.base)
    }

    /// All requests so far, head and body.
    pub fn requests(&self) -> Vec<String> {
        let requests = self.requests.lock().expect("the requests");
        let text = |bytes: &Vec<u8>| String::from_utf8(bytes.clone()).expect("UTF-8");
        requests.iter().map(text).collect()
    }

    /// The only request.
    #[track_caller]
    pub fn request(&self) -> String {
        let requests = self.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.concat()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// The bytes of an answer with a JSON body.
pub fn answer(status: u16, body: &str) -> Vec<u8> {
    answer_with(status, &[("content-type", "application/json")], body)
}

/// The bytes of an answer with its own headers and a body in any encoding.
pub fn answer_with(status: u16, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let lines: String =
        headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let length = match status {
        204 => String::new(),
        _ => format!("content-length: {}\r\n", body.len()),
    };
    let head = format!("HTTP/1.1 {status} Said\r\nconnection: close\r\n{lines}{length}\r\n");
    [head.as_bytes(), body].concat()
}

/// The name of the test that runs, which is that of its thread.
fn test_name() -> String {
    thread::current().name().unwrap_or_default().to_owned()
}

async fn serve(
    listener: TcpListener,
    answers: Vec<Vec<u8>>,
    requests: Arc<Mutex<Vec<Vec<u8>>>>,
    test: String,
) {
    let mut answers = answers.into_iter();
    loop {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        let request = read(&mut stream).await;
        requests.lock().expect("the requests").push(request.clone());
        let answer = answers.next().unwrap_or_else(|| UNEXPECTED.to_vec());
        stream.write_all(&answer).await.expect("room for an answer");
        // Nothing is awaited in between: a client that has its answer finds the call recorded.
        recording::record(&test, &request, &answer);
        stream.shutdown().await.expect("an end");
    }
}

/// Reads one request, to the end that its head announces.
async fn read(stream: &mut TcpStream) -> Vec<u8> {
    let mut request = Vec::new();
    let mut chunk = [0; 4096];
    while !is_whole(&request) {
        match stream.read(&mut chunk).await.expect("bytes") {
            0 => break,
            count => request.extend_from_slice(&chunk[..count]),
        }
    }
    request
}

fn is_whole(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request);
    let Some((head, _)) = text.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    let length: usize = length.map_or(0, |length| length.parse().expect("a length"));
    request.len() >= head.len() + 4 + length
}
