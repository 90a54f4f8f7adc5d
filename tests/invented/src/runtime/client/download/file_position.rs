//! Where the rest of a file begins, how far a download got, and the headers that tell.

use http::header::{CONTENT_RANGE, ETAG, LAST_MODIFIED};
use http::{HeaderMap, HeaderName, HeaderValue};

/// Where the rest of a file begins, and how the server recognizes the file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FilePosition {
    bytes: u64,
    validator: String,
}

impl FilePosition {
    /// Creates the position after so many bytes of a file with this validator: its strong `ETag`, or
    /// else its `Last-Modified`, as in the header.
    pub fn new(bytes: u64, validator: impl Into<String>) -> FilePosition {
        FilePosition { bytes, validator: validator.into() }
    }

    /// Returns how many bytes of the file come before it.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Returns the validator of the file.
    pub fn validator(&self) -> &str {
        &self.validator
    }
}

/// How much of a file has arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileProgress {
    /// The bytes from the beginning of the file on, with those before a resumption.
    pub received: u64,
    /// The bytes of the whole file, if the server says.
    pub length: Option<u64>,
}

impl FileProgress {
    /// Returns the part that has arrived, from 0 to 1, if the length is known.
    pub fn fraction(&self) -> Option<f64> {
        let length = self.length?;
        Some(if length == 0 { 1.0 } else { self.received.min(length) as f64 / length as f64 })
    }
}

/// Returns by what the server recognizes a file of which it sends parts; `None` if it sends none.
pub(super) fn validator(headers: &HeaderMap) -> Option<String> {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let refuses = text(http::header::ACCEPT_RANGES).is_some_and(|unit| unit == "none");
    let is_strong = |tag: &&str| tag.starts_with('"');
    let validator = text(ETAG).filter(is_strong).or_else(|| text(LAST_MODIFIED));
    validator.filter(|_| !refuses).map(str::to_owned)
}

/// The range that an answer holds, as in the header `Content-Range`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ContentRange {
    /// The first byte; `None` if the answer holds no part of the file.
    pub(super) begin: Option<u64>,
    /// The length of the whole file.
    pub(super) total: Option<u64>,
}

impl ContentRange {
    pub(super) fn read(headers: &HeaderMap) -> Option<ContentRange> {
        let value = headers.get(CONTENT_RANGE).map(HeaderValue::to_str)?.ok()?;
        let (range, total) = value.strip_prefix("bytes ")?.split_once('/')?;
        let begin = range.split_once('-').and_then(|(begin, _)| begin.trim().parse().ok());
        Some(ContentRange { begin, total: total.trim().parse().ok() })
    }
}
