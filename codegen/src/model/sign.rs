//! How a request is signed.

use super::{ErrorId, Evidence};

/// How requests are signed.
#[derive(Clone, Debug)]
pub struct Sign {
    /// The header that carries the signature, by its algorithm; at least one.
    pub headers: Vec<(Algorithm, String)>,
    /// The header with the moment of signing, and the form of that moment.
    pub date: Option<(String, DateForm)>,
    /// How many seconds the clocks of client and server may differ.
    pub window: Option<u64>,
    /// The prefix of the names of signed headers.
    pub prefix: Option<String>,
    /// In the order in which they are joined.
    pub parts: Vec<SignPart>,
    /// The error that rejects a signature.
    pub error: Option<ErrorId>,
    pub doc: Option<String>,
    pub evidence: Option<Evidence>,
}

/// A signature algorithm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Algorithm {
    HmacSha256,
    RsaPssSha256,
}

/// One part of the text that is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignPart {
    Method,
    BodyMd5UpperHex,
    BodyContentType,
    Date,
    PrefixedHeaders,
    PathAndSortedQuery,
}

/// The form of a moment in a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateForm {
    Http,
    DateTime,
    Epoch,
}
