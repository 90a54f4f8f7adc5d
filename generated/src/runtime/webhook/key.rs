//! Keys that verify signatures, made ready once.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::description::SignatureAlgorithm;
#[cfg(feature = "rsa")]
use super::public_key::PublicKey;
use super::signature::{SignatureEncoding, SignatureHeader};

/// A key that tells whether a signature is that of a body.
#[derive(Clone)]
pub(super) enum VerifyingKey {
    /// The state of the digest after the secret.
    HmacSha256(Box<Hmac<Sha256>>),
    #[cfg(feature = "rsa")]
    RsaPssSha256(PublicKey),
}

impl VerifyingKey {
    /// Makes a secret ready, or a public key in PEM; an error says what is wrong with it.
    pub(super) fn new(algorithm: SignatureAlgorithm, secret: &str) -> Result<Self, &'static str> {
        if secret.trim().is_empty() {
            return Err("blank");
        }
        match algorithm {
            SignatureAlgorithm::HmacSha256 => {
                let mac = Hmac::new_from_slice(secret.as_bytes());
                mac.map(|mac| Self::HmacSha256(Box::new(mac))).map_err(|_| "unusable for HMAC")
            }
            #[cfg(feature = "rsa")]
            SignatureAlgorithm::RsaPssSha256 => PublicKey::from_pem(secret).map(Self::RsaPssSha256),
            #[cfg(not(feature = "rsa"))]
            SignatureAlgorithm::RsaPssSha256 => {
                Err("an RSA key, for which the cargo feature `rsa` has to be enabled")
            }
        }
    }

    /// Whether one of these signatures is that of the body; HMACs are compared in constant time.
    pub(super) fn verifies(&self, body: &[u8], signatures: &[Vec<u8>]) -> bool {
        match self {
            Self::HmacSha256(mac) => {
                let mut mac = mac.clone();
                mac.update(body);
                signatures.iter().any(|signature| mac.clone().verify_slice(signature).is_ok())
            }
            #[cfg(feature = "rsa")]
            Self::RsaPssSha256(key) => {
                signatures.iter().any(|signature| key.verifies(body, signature))
            }
        }
    }
}

impl SignatureHeader {
    /// Reads the signature in a value of this header; `None` if it holds none.
    pub(super) fn read(&self, encoding: SignatureEncoding, value: &[u8]) -> Option<Vec<u8>> {
        let text = value.strip_prefix(self.prefix.as_bytes())?;
        match encoding {
            SignatureEncoding::Base64 => STANDARD.decode(text).ok(),
            SignatureEncoding::Hex => from_hex(text),
        }
    }

    /// Describes the values that this header may have.
    pub(super) fn form(&self, encoding: SignatureEncoding) -> String {
        let encoding = match encoding {
            SignatureEncoding::Base64 => "padded Base64",
            SignatureEncoding::Hex => "hex in lower case",
        };
        match self.prefix {
            "" => encoding.to_owned(),
            prefix => format!("`{prefix}` with {encoding} after it"),
        }
    }

    /// Writes a signature as a value of this header.
    pub(super) fn write(&self, encoding: SignatureEncoding, signature: &[u8]) -> String {
        let text = match encoding {
            SignatureEncoding::Base64 => STANDARD.encode(signature),
            SignatureEncoding::Hex => to_hex(signature),
        };
        format!("{}{text}", self.prefix)
    }
}

/// Writes bytes as hex in lower case.
pub(super) fn to_hex(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from(b"0123456789abcdef"[usize::from(value & 15)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(*byte)]).collect()
}

/// Reads hex in lower case, the only form that the encoding has.
fn from_hex(text: &[u8]) -> Option<Vec<u8>> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let pairs = text.chunks(2).map(|pair| match pair {
        [high, low] => Some(digit(*high)? << 4 | digit(*low)?),
        _ => None,
    });
    pairs.collect()
}
