//! A request and its bytes.

use fastrand::Rng;

/// Headers that something may stumble over, though each is well-formed.
const HEADERS: [(&str, &str); 16] = [
    ("content-type", "application/json"),
    ("content-type", "text/plain; charset=\"\\\""),
    ("accept", "*/*;q=nonsense"),
    ("accept-encoding", "gzip, br"),
    ("as-api-key", ""),
    ("as-api-key", "other"),
    ("aftership-api-key", "key"),
    ("as-signature-hmac-sha256", "!!!"),
    ("as-signature-rsa-sha256", "AAAA"),
    ("date", "yesterday"),
    ("date", "Thu, 01 Jan 1970 00:00:00 GMT"),
    ("if-none-match", "*"),
    ("range", "bytes=0-0,5-1"),
    ("x-forwarded-for", "::1"),
    ("cookie", "a=b; c"),
    ("upgrade", "h2c"),
];

/// A request before it is written.
pub struct Request {
    pub method: String,
    target: String,
    headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Request {
    /// A request without headers.
    pub fn new(method: &str, target: String, body: Vec<u8>) -> Self {
        Self { method: method.to_owned(), target, headers: Vec::new(), body }
    }

    /// Adds a key, mostly, and other headers, seldom many of them.
    pub fn add_headers(&mut self, rng: &mut Rng) {
        if rng.u8(0..20) > 0 {
            self.headers.push(("as-api-key".to_owned(), "key".to_owned()));
        }
        if !self.body.is_empty() && rng.u8(0..20) > 0 {
            self.headers.push(("content-type".to_owned(), "application/json".to_owned()));
        }
        let count = if rng.u8(0..4) > 0 { 0 } else { rng.usize(0..5) };
        for _ in 0..count {
            let (name, value) = HEADERS[rng.usize(..HEADERS.len())];
            self.headers.push((name.to_owned(), value.to_owned()));
        }
        if rng.u8(..) == 0 {
            let many = (0..60).map(|number| (format!("x-{number}"), "y".repeat(rng.usize(..80))));
            self.headers.extend(many.collect::<Vec<_>>());
        }
        if rng.u8(0..50) == 0 {
            self.target = format!("http://127.0.0.1:1{}", self.target);
        }
    }

    /// Writes it so that it can be told where it ends; the last one closes the connection.
    pub fn write(&self, out: &mut Vec<u8>, rng: &mut Rng, is_last: bool) {
        let is_old = is_last && rng.bool();
        let version = if is_old { "1.0" } else { "1.1" };
        let line = format!("{} {} HTTP/{version}\r\nhost: 127.0.0.1\r\n", self.method, self.target);
        out.extend_from_slice(line.as_bytes());
        for (name, value) in &self.headers {
            out.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
        }
        if is_last && !is_old {
            out.extend_from_slice(b"connection: close\r\n");
        }
        if self.body.is_empty() {
            out.extend_from_slice(b"\r\n");
        } else if !is_old && rng.u8(0..5) == 0 {
            self.write_chunks(out, rng);
        } else {
            out.extend_from_slice(
                format!("content-length: {}\r\n\r\n", self.body.len()).as_bytes(),
            );
            out.extend_from_slice(&self.body);
        }
    }

    fn write_chunks(&self, out: &mut Vec<u8>, rng: &mut Rng) {
        out.extend_from_slice(b"transfer-encoding: chunked\r\n\r\n");
        let mut rest = self.body.as_slice();
        while !rest.is_empty() {
            let (chunk, after) = rest.split_at(rng.usize(1..=rest.len()));
            let extension = if rng.u8(0..4) == 0 { ";a=b" } else { "" };
            out.extend_from_slice(format!("{:x}{extension}\r\n", chunk.len()).as_bytes());
            out.extend_from_slice(chunk);
            out.extend_from_slice(b"\r\n");
            rest = after;
        }
        out.extend_from_slice(b"0\r\n\r\n");
    }
}
