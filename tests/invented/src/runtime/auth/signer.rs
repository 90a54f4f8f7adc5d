//! Signers: the secret or private key that signs the requests of one API key, redacted everywhere.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha2::Sha256;

use super::CORRECT_SIGNER;
use super::description::{ErrorKind, SignatureAlgorithm};
use super::error::{Error, Result};
#[cfg(feature = "rsa")]
use super::rsa::RsaKey;
use super::value::HIDDEN;

/// Signs the requests of one API key.
#[derive(Clone)]
pub struct Signer(Key);

#[derive(Clone)]
enum Key {
    HmacSha256(SecretString),
    #[cfg(feature = "rsa")]
    RsaPssSha256(RsaKey),
}

impl Signer {
    /// Creates a signer for HMAC-SHA256, keyed with the UTF-8 bytes of a shared secret, whitespace
    /// included.
    ///
    /// An empty secret is refused as [`ErrorKind::Config`].
    pub fn hmac_sha256(secret: impl Into<String>) -> Result<Signer> {
        let secret: String = secret.into();
        if secret.is_empty() {
            return Err(refused("the secret that signs requests is empty"));
        }
        Ok(Signer(Key::HmacSha256(secret.into())))
    }

    /// Creates a signer for RSASSA-PSS with SHA-256, a salt of 32 bytes and a private key in PEM.
    ///
    /// The key must have 2048 to 8192 bits, and be an unencrypted `PRIVATE KEY` or
    /// `RSA PRIVATE KEY` block, in PKCS#8 or PKCS#1 under either label; any other key is refused as
    /// [`ErrorKind::Config`].
    #[cfg(feature = "rsa")]
    pub fn rsa_pss_sha256(pem: &str) -> Result<Signer> {
        match RsaKey::from_pem(pem) {
            Ok(key) => Ok(Signer(Key::RsaPssSha256(key))),
            Err(problem) => Err(refused(problem)),
        }
    }

    /// Returns the algorithm of its signatures.
    pub fn algorithm(&self) -> SignatureAlgorithm {
        match &self.0 {
            Key::HmacSha256(_) => SignatureAlgorithm::HmacSha256,
            #[cfg(feature = "rsa")]
            Key::RsaPssSha256(_) => SignatureAlgorithm::RsaPssSha256,
        }
    }

    /// Returns the signature of these bytes in Base64.
    pub(crate) fn sign(&self, text: &[u8]) -> Result<String, String> {
        self.signature(text).map(|signature| STANDARD.encode(signature))
    }

    /// Returns the signature of these bytes.
    pub(crate) fn signature(&self, text: &[u8]) -> Result<Vec<u8>, String> {
        match &self.0 {
            Key::HmacSha256(secret) => {
                let mac = Hmac::<Sha256>::new_from_slice(secret.expose_secret().as_bytes());
                let mut mac = mac.map_err(|_| "the secret can't be used for HMAC".to_owned())?;
                mac.update(text);
                Ok(mac.finalize().into_bytes().to_vec())
            }
            #[cfg(feature = "rsa")]
            Key::RsaPssSha256(key) => key.sign(text),
        }
    }
}

/// Shows only the algorithm.
impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Signer").field(&self.algorithm()).field(&HIDDEN).finish()
    }
}

fn refused(problem: &'static str) -> Error {
    Error::new(ErrorKind::Config, problem).advising(CORRECT_SIGNER)
}
