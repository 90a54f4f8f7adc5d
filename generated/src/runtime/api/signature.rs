//! How requests are signed, as the specification describes it.

use std::time::Duration;

use http::HeaderName;

/// How requests are signed.
#[derive(Debug)]
pub struct SignInfo {
    /// The header that carries the signature in Base64, by its algorithm.
    pub headers: &'static [(SignatureAlgorithm, &'static str)],
    /// The header that says when, and how the moment is written.
    pub date: Option<(&'static str, DateForm)>,
    /// How far the server's clock may differ on either side.
    pub window: Option<Duration>,
    /// What the names of the signed headers begin with; capitals and small letters are alike.
    pub prefix: Option<&'static str>,
    /// What is signed, in the order in which it is joined by single line feeds.
    pub parts: &'static [SignPart],
}

/// How a signature is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureAlgorithm {
    /// A keyed hash with a shared secret.
    HmacSha256,
    /// RSASSA-PSS with SHA-256 and a salt of 32 bytes.
    RsaPssSha256,
}

/// One part of the text that is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignPart {
    /// The HTTP method in capitals.
    Method,
    /// The MD5 of the body as capital hex digits; empty without a body.
    BodyMd5UpperHex,
    /// The content type; empty without a body, even if the header is sent.
    BodyContentType,
    /// The value of the header that says when.
    Date,
    /// Each header whose name has the prefix as `name:value`, by name, joined by line feeds.
    PrefixedHeaders,
    /// The path, and where there is a query `?` and its pairs as they are sent, by name.
    ///
    /// Pairs are compared by the bytes of their names, and those of one name by their values.
    PathAndSortedQuery,
}

/// How a moment is written in a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DateForm {
    /// As HTTP writes dates: `Sun, 06 Nov 1994 08:49:37 GMT`.
    Http,
    /// ISO 8601 in UTC: `1994-11-06T08:49:37Z`.
    DateTime,
    /// Seconds since 1970.
    Epoch,
}

impl SignInfo {
    /// The header that carries a signature of this algorithm, if the API takes such.
    pub fn header(&self, algorithm: SignatureAlgorithm) -> Option<&'static str> {
        let found = self.headers.iter().find(|(known, _)| *known == algorithm);
        found.map(|(_, header)| *header)
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
