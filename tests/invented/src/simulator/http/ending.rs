//! How a connection ends when it does not end by an answer: bytes as they are, then a close, a reset
//! or silence.

use std::fmt::Write as _;
use std::time::Duration;

use bytes::Bytes;
use http::{StatusCode, header};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::super::engine::Answer;
use super::super::fault::{Disturbance, Stage};

/// How long a closed connection may go on sending.
const LINGER: Duration = Duration::from_secs(1);

/// How long a client has to read what comes before a reset, which may discard it.
const BEFORE_RESET: Duration = Duration::from_millis(20);

/// How long a stalled answer keeps its connection.
const LONGEST_STALL: Duration = Duration::from_secs(600);

/// Bytes to write, and what follows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    pub bytes: Bytes,
    pub then: Then,
}

/// What follows the last byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    Close,
    Reset,
    Stall,
}

impl Ending {
    /// Nothing at all.
    pub fn reset() -> Self {
        Self { bytes: Bytes::new(), then: Then::Reset }
    }

    /// A short answer in plain text, after which the connection is closed.
    pub fn answer(status: StatusCode, text: &str) -> Self {
        let mut answer = Answer::text(status, format!("{text}\n"));
        answer.headers.insert(header::CONNECTION, header::HeaderValue::from_static("close"));
        let length = answer.body.len();
        Self {
            bytes: written(&answer, &format!("content-length: {length}"), &answer.body),
            then: Then::Close,
        }
    }

    /// An answer as a fault spoils it; none if the fault leaves the bytes of answers alone.
    pub fn spoiled(answer: &Answer, disturbance: &Disturbance) -> Option<Self> {
        let length = format!("content-length: {}", answer.body.len());
        let half = &answer.body[..answer.body.len() / 2];
        let cut = |then| Self { bytes: written(answer, &length, half), then };
        match disturbance {
            Disturbance::Reset(Stage::After) => Some(Self::reset()),
            Disturbance::Reset(Stage::Midway) => Some(cut(Then::Reset)),
            Disturbance::Truncated => Some(cut(Then::Close)),
            Disturbance::Stalled => Some(cut(Then::Stall)),
            Disturbance::BadChunk => {
                let mut body = format!("{:x}\r\n", half.len().max(1)).into_bytes();
                body.extend_from_slice(if half.is_empty() { b" " } else { half });
                body.extend_from_slice(b"\r\nlength?\r\n");
                let bytes = written(answer, "transfer-encoding: chunked", &body);
                Some(Self { bytes, then: Then::Close })
            }
            _ => None,
        }
    }

    /// Plays it.
    pub async fn play(self, mut stream: TcpStream) {
        if stream.write_all(&self.bytes).await.is_err() {
            return;
        }
        match self.then {
            Then::Close => close(stream).await,
            Then::Reset => {
                if !self.bytes.is_empty() {
                    tokio::time::sleep(BEFORE_RESET).await;
                }
                // Without lingering, the close of the dropped stream is a reset.
                drop(stream.set_zero_linger());
            }
            Then::Stall => drop(tokio::time::timeout(LONGEST_STALL, drain(&mut stream)).await),
        }
    }
}

/// Ends a connection such that the client can read all that was written: a close with unread bytes
/// would be a reset.
pub async fn close(mut stream: TcpStream) {
    if stream.shutdown().await.is_ok() {
        drop(tokio::time::timeout(LINGER, drain(&mut stream)).await);
    }
}

/// Reads until the client closes.
async fn drain(stream: &mut TcpStream) {
    let mut buffer = [0; 4096];
    while stream.read(&mut buffer).await.is_ok_and(|bytes| bytes > 0) {}
}

/// An answer as its bytes.
fn written(answer: &Answer, framing: &str, body: &[u8]) -> Bytes {
    let reason = answer.status.canonical_reason().unwrap_or_default();
    let mut head = format!("HTTP/1.1 {} {reason}\r\n", answer.status.as_u16());
    for (name, value) in &answer.headers {
        // All values are made by the simulator, of visible characters.
        let _ = write!(head, "{name}: {}\r\n", value.to_str().unwrap_or_default());
    }
    let mut bytes = format!("{head}{framing}\r\n\r\n").into_bytes();
    bytes.extend_from_slice(body);
    bytes.into()
}
