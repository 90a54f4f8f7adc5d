//! How a request is signed.

use super::{ErrorId, Evidence};

/// The description of a signature.
#[derive(Clone, Debug)]
pub struct Sign {
    /// The header that carries the signature, by its algorithm; at least one.
    pub headers: Vec<(Algorithm, String)>,
    /// The header that says when, and how the moment is written.
    pub date: Option<(String, DateForm)>,
    /// How many seconds the server's clock may differ.
    pub window: Option<u64>,
    /// What the names of the signed headers begin with.
    pub prefix: Option<String>,
    /// In the order in which they are joined.
    pub parts: Vec<SignPart>,
    /// The error that refuses a signature.
    pub error: Option<ErrorId>,
    pub doc: Option<String>,
    pub evidence: Option<Evidence>,
}

/// How a signature is made of a text.
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

/// How a moment is written in a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateForm {
    Http,
    DateTime,
    Epoch,
}
