//! A connection that is kept alive: it writes a request, and reads the answer at another time.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde::Deserialize;

/// How long to wait for an answer, so that a server that hangs ends the measurement.
const PATIENCE: Duration = Duration::from_secs(30);

/// The part of an answer that is looked at; both servers write such an envelope.
#[derive(Deserialize)]
struct Answer {
    data: Data,
}

#[derive(Deserialize)]
struct Data {
    id: String,
}

/// A connection to a server.
pub struct Connection {
    stream: TcpStream,
    /// What was read and belongs to no answer yet.
    unread: Vec<u8>,
}

impl Connection {
    /// Connects to a server.
    pub fn to(address: &str) -> Self {
        let stream = TcpStream::connect(address).expect("a server");
        stream.set_nodelay(true).expect("an option of sockets");
        stream.set_read_timeout(Some(PATIENCE)).expect("an option of sockets");
        Self { stream, unread: Vec::new() }
    }

    /// Sends a request.
    pub fn send(&mut self, request: &str) {
        self.stream.write_all(request.as_bytes()).expect("a server that reads");
    }

    /// Reads an answer of this status, and returns the id of the record in it.
    pub fn id(&mut self, status: &str) -> String {
        let body = self.head(status);
        let length = body.end;
        while self.unread.len() < length {
            self.read();
        }
        let answer: Answer = serde_json::from_slice(&self.unread[body]).expect("an answer");
        self.unread.drain(..length);
        answer.data.id
    }

    /// Reads a head; returns where its body is.
    fn head(&mut self, status: &str) -> std::ops::Range<usize> {
        loop {
            let end = self.unread.windows(4).position(|bytes| bytes == b"\r\n\r\n");
            let Some(end) = end else {
                self.read();
                continue;
            };
            let head = std::str::from_utf8(&self.unread[..end]).expect("a head of text");
            assert_eq!(head.split(' ').nth(1), Some(status), "{head}");
            let pairs = head.lines().filter_map(|line| line.split_once(": "));
            let is_length = |name: &str| name.eq_ignore_ascii_case("content-length");
            let mut lengths = pairs.filter(|(name, _)| is_length(name));
            let length: usize = lengths
                .next()
                .and_then(|(_, length)| length.parse().ok())
                .expect("the length of a body");
            return end + 4..end + 4 + length;
        }
    }

    fn read(&mut self) {
        let mut bytes = [0; 16 * 1024];
        let count = self.stream.read(&mut bytes).expect("an answer in time");
        assert!(count > 0, "the server closed the connection");
        self.unread.extend_from_slice(&bytes[..count]);
    }
}
