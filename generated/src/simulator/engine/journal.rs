//! The requests that came, as far as they are remembered.

use std::collections::VecDeque;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName};
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use super::super::fault::Disturbance;
use super::super::request::Received;
use super::super::time::Moment;

/// How many requests are remembered.
const MOST_REQUESTS: usize = 1_000;

/// How many bytes of bodies are remembered.
const MOST_BYTES: usize = 16 * 1024 * 1024;

/// A request that came, and how it was answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    /// By the simulated clock.
    pub at: Moment,
    pub method: String,
    /// As it came, without a query.
    pub path: String,
    /// As it came, without the question mark.
    pub query: Option<String>,
    /// The API and its version: `library/2024-04`.
    pub api: Option<String>,
    /// The id of the operation.
    pub operation: Option<String>,
    /// The HTTP status of the answer; none if a fault kept it back.
    pub status: Option<u16>,
    /// The code that the answer carries, if it is one of an API.
    pub code: Option<i64>,
    /// The fault that it met, beside latency.
    pub fault: Option<Disturbance>,
    /// How long it took until its answer was known, by the machine's clock.
    pub took: Duration,
    /// By their names in lower case; keys and signatures read `***`.
    pub headers: Vec<(String, String)>,
    pub body: Bytes,
}

impl Seen {
    /// The body as JSON, if it is.
    pub fn json(&self) -> Option<serde_json::Value> {
        serde_json::from_slice(&self.body).ok()
    }
}

impl Serialize for Seen {
    /// With the body as JSON if it is, or else as text.
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let body = self.json().unwrap_or_else(|| String::from_utf8_lossy(&self.body).into());
        let headers: serde_json::Map<_, _> = self
            .headers
            .iter()
            .map(|(name, value)| (name.clone(), value.as_str().into()))
            .collect();
        let mut seen = to.serialize_struct("Seen", 12)?;
        seen.serialize_field("at", &self.at.to_string())?;
        seen.serialize_field("method", &self.method)?;
        seen.serialize_field("path", &self.path)?;
        seen.serialize_field("query", &self.query)?;
        seen.serialize_field("api", &self.api)?;
        seen.serialize_field("operation", &self.operation)?;
        seen.serialize_field("status", &self.status)?;
        seen.serialize_field("code", &self.code)?;
        seen.serialize_field("fault", &self.fault)?;
        seen.serialize_field("took_ms", &(self.took.as_secs_f64() * 1_000.0))?;
        seen.serialize_field("headers", &headers)?;
        seen.serialize_field("body", &body)?;
        seen.end()
    }
}

/// A request as it is kept: as it came.
#[derive(Debug)]
pub struct Entry {
    pub at: Moment,
    pub received: Received,
    pub api: Option<usize>,
    pub operation: Option<usize>,
    pub status: Option<u16>,
    pub code: Option<i64>,
    pub fault: Option<Disturbance>,
    pub took: Duration,
}

/// The latest requests.
#[derive(Debug, Default)]
pub struct Journal {
    entries: VecDeque<Entry>,
    bytes: usize,
}

impl Journal {
    /// Remembers a request, and forgets the oldest ones once there are too many.
    pub fn push(&mut self, entry: Entry) {
        self.bytes += size(&entry);
        self.entries.push_back(entry);
        while self.entries.len() > MOST_REQUESTS || self.bytes > MOST_BYTES {
            let Some(oldest) = self.entries.pop_front() else { break };
            self.bytes -= size(&oldest);
        }
    }

    /// The requests, the oldest first.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter()
    }
}

/// What an entry adds to the sum of bytes.
fn size(entry: &Entry) -> usize {
    let received = &entry.received;
    let headers = received.headers.iter().map(|(name, value)| name.as_str().len() + value.len());
    let query = received.query.as_ref().map_or(0, String::len);
    received.body.len() + received.path.len() + query + headers.sum::<usize>()
}

/// Headers as texts, without secrets.
pub fn shown(headers: &HeaderMap, secret: &[&HeaderName]) -> Vec<(String, String)> {
    let texts = headers.iter().map(|(name, value)| {
        let value = match secret.contains(&name) || *name == http::header::AUTHORIZATION {
            true => "***".to_owned(),
            false => String::from_utf8_lossy(value.as_bytes()).into_owned(),
        };
        (name.as_str().to_owned(), value)
    });
    texts.collect()
}
