//! How the body of a delivery is signed.

use super::api::SignatureAlgorithm;

/// How the body of a delivery is signed, as its bytes come.
#[derive(Debug)]
pub struct WebhookSignature {
    /// How the signature is made of the body.
    pub algorithm: SignatureAlgorithm,
    /// How the signature is written.
    pub encoding: SignatureEncoding,
    /// The request headers that may carry the signature.
    pub headers: &'static [SignatureHeader],
}

/// How the bytes of a signature are written as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureEncoding {
    /// Base64 with the alphabet of RFC 4648, padded.
    Base64,
    /// Two small hex digits a byte.
    Hex,
}

/// A request header that carries a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignatureHeader {
    /// The name of the header; capitals and small letters are alike.
    pub name: &'static str,
    /// What stands before the signature; may be empty.
    pub prefix: &'static str,
}
