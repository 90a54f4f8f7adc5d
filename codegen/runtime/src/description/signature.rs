//! How requests are signed, as the specification describes it.

use std::time::Duration;

use http::HeaderName;
#[cfg(any(feature = "middleware", feature = "tower"))]
use http::header::CONTENT_TYPE;

/// How requests are signed.
pub struct SignInfo {
    /// The header that carries the signature in Base64, for each algorithm.
    pub headers: &'static [(SignatureAlgorithm, &'static str)],
    /// The header that carries the time of signing, and its format.
    pub date: Option<(&'static str, DateForm)>,
    /// How far the server's clock may differ in either direction.
    pub window: Option<Duration>,
    /// The prefix of the names of the signed headers; case is ignored.
    pub prefix: Option<&'static str>,
    /// The parts of the signed text, in order; they are joined with single line feeds.
    pub parts: &'static [SignPart],
}

/// The algorithm of a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureAlgorithm {
    /// HMAC-SHA256 with a shared secret.
    HmacSha256,
    /// RSASSA-PSS with SHA-256 and a salt of 32 bytes.
    RsaPssSha256,
}

/// One part of the signed text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignPart {
    /// The HTTP method in upper case.
    Method,
    /// The MD5 digest of the body in upper-case hex; empty without a body.
    BodyMd5UpperHex,
    /// The content type; empty without a body, even if the header is sent.
    BodyContentType,
    /// The value of the date header.
    Date,
    /// The headers with the prefix as `name:value`, sorted by name and joined with line feeds.
    PrefixedHeaders,
    /// The path, and if there is a query, `?` and its pairs as they are sent, sorted.
    ///
    /// Pairs are compared by the bytes of their names, and pairs of one name by their values.
    PathAndSortedQuery,
}

/// The format of a moment in a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DateForm {
    /// An HTTP date: `Sun, 06 Nov 1994 08:49:37 GMT`.
    Http,
    /// ISO 8601 in UTC: `1994-11-06T08:49:37Z`.
    DateTime,
    /// Seconds since 1970.
    Epoch,
}

impl SignInfo {
    /// Returns the header that carries a signature of this algorithm, if the API accepts it.
    pub fn header(&self, algorithm: SignatureAlgorithm) -> Option<&'static str> {
        let found = self.headers.iter().find(|(known, _)| *known == algorithm);
        found.map(|(_, header)| *header)
    }

    /// Whether a signature covers this header, or would, or is carried by it.
    #[cfg(any(feature = "middleware", feature = "tower"))]
    pub(crate) fn covers(&self, name: &HeaderName) -> bool {
        let is = |known: &str| name.as_str().eq_ignore_ascii_case(known);
        self.has_prefix(name)
            || self.is_signature(name)
            || self.date.is_some_and(|(date, _)| is(date))
            || *name == CONTENT_TYPE && self.parts.contains(&SignPart::BodyContentType)
    }

    /// Whether a header is among those that are signed for the prefix of their names.
    pub(crate) fn has_prefix(&self, name: &HeaderName) -> bool {
        let start =
            self.prefix.and_then(|prefix| Some((prefix, name.as_str().get(..prefix.len())?)));
        start.is_some_and(|(prefix, start)| start.eq_ignore_ascii_case(prefix))
    }

    pub(crate) fn is_signature(&self, name: &HeaderName) -> bool {
        self.headers.iter().any(|(_, header)| name.as_str().eq_ignore_ascii_case(header))
    }
}

impl SignatureAlgorithm {
    pub(crate) fn name(self) -> &'static str {
        match self {
            SignatureAlgorithm::HmacSha256 => "HMAC-SHA256",
            SignatureAlgorithm::RsaPssSha256 => "RSASSA-PSS with SHA-256",
        }
    }
}
