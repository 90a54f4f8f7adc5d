//! A client that sends bytes as they are and reads answers by their framing.

use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::Value;
use simulator::Simulator;

/// The header with a key that is accepted.
pub const KEY: (&str, &str) = ("as-api-key", "key-1");

/// A connection.
pub struct Client {
    pub stream: TcpStream,
    unread: Vec<u8>,
}

/// An answer.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("JSON")
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(String::as_str)
    }

    /// The code of the outcome in the envelope.
    pub fn code(&self) -> i64 {
        self.json()["meta"]["code"].as_i64().expect("a code")
    }
}

impl Client {
    pub fn to(simulator: &Simulator) -> Self {
        let url = simulator.url();
        let address = url.strip_prefix("http://").expect("a URL");
        let stream = TcpStream::connect(address).expect("a connection");
        stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a timeout");
        stream.set_nodelay(true).expect("no delay");
        Self { stream, unread: Vec::new() }
    }

    /// Sends bytes; a server may have closed already, which shows in the answer.
    pub fn send(&mut self, bytes: impl AsRef<[u8]>) -> &mut Self {
        let _ = self.stream.write_all(bytes.as_ref());
        self
    }

    /// Sends a request with a key and reads its answer.
    pub fn call(&mut self, method: &str, target: &str, body: &str) -> Answer {
        self.call_with(method, target, &[KEY], body)
    }

    /// Sends a request with these headers and reads its answer.
    pub fn call_with(
        &mut self,
        method: &str,
        target: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Answer {
        self.send(request(method, target, headers, body));
        self.answer().unwrap_or_else(|error| panic!("{method} {target}: {error}"))
    }

    /// Reads an answer.
    pub fn answer(&mut self) -> io::Result<Answer> {
        let end = self.read_until(|bytes| find(bytes, b"\r\n\r\n"))?;
        let head: Vec<u8> = self.unread.drain(..end + 4).collect();
        let head = String::from_utf8_lossy(&head).into_owned();
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok());
        let status = status.ok_or_else(|| io::Error::other(format!("no status: {head}")))?;
        let pairs = lines.filter_map(|line| line.split_once(':'));
        let headers: BTreeMap<_, _> = pairs
            .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
            .collect();
        let length = headers.get("content-length").and_then(|text| text.parse().ok()).unwrap_or(0);
        self.read_until(|bytes| (bytes.len() >= length).then_some(length))?;
        let body = self.unread.drain(..length).collect();
        Ok(Answer { status, headers, body })
    }

    /// Everything until the end, and how it ends.
    pub fn rest(&mut self) -> (Vec<u8>, io::Result<()>) {
        let mut bytes = std::mem::take(&mut self.unread);
        let end = self.stream.read_to_end(&mut bytes).map(|_| ());
        (bytes, end)
    }

    fn read_until<T>(&mut self, found: impl Fn(&[u8]) -> Option<T>) -> io::Result<T> {
        loop {
            if let Some(found) = found(&self.unread) {
                return Ok(found);
            }
            let mut buffer = [0; 16 * 1024];
            let bytes = self.stream.read(&mut buffer)?;
            if bytes == 0 {
                let text = String::from_utf8_lossy(&self.unread).into_owned();
                return Err(io::Error::new(io::ErrorKind::UnexpectedEof, text));
            }
            self.unread.extend_from_slice(&buffer[..bytes]);
        }
    }
}

/// The bytes of a request.
pub fn request(method: &str, target: &str, headers: &[(&str, &str)], body: &str) -> String {
    let mut text = format!("{method} {target} HTTP/1.1\r\nhost: 127.0.0.1\r\n");
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    if !body.is_empty() {
        let length = body.len();
        text.push_str(&format!("content-type: application/json\r\ncontent-length: {length}\r\n"));
    }
    format!("{text}\r\n{body}")
}

pub fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

/// The body that adds a book.
pub const BOOK: &str = r#"{"book":{"title":"Emma","shelf":"A"}}"#;

/// Adds a book and returns its id.
pub fn add_book(client: &mut Client) -> String {
    let answer = client.call("POST", "/library/v1/books", BOOK);
    assert_eq!(answer.status, 201, "{answer:?}");
    answer.json()["data"]["book"]["id"].as_str().expect("an id").to_owned()
}
