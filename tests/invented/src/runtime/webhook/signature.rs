//! The signature of a delivery.

use super::description::SignatureAlgorithm;

/// How the raw body of a delivery is signed.
#[derive(Debug)]
pub struct WebhookSignature {
    /// The algorithm of the signature.
    pub algorithm: SignatureAlgorithm,
    /// The encoding of the signature.
    pub encoding: SignatureEncoding,
    /// The request headers that may carry the signature.
    pub headers: &'static [SignatureHeader],
}

/// The encoding of a signature as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureEncoding {
    /// Padded Base64 in the standard alphabet of RFC 4648.
    Base64,
    /// Hex in lower case.
    Hex,
}

/// A request header that carries a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignatureHeader {
    /// The name of the header; case is ignored.
    pub name: &'static str,
    /// The prefix of the signature; may be empty.
    pub prefix: &'static str,
}
