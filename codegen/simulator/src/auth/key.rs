//! API keys, and what a caller proves them with.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::super::descriptor::Algorithm;

/// An API key that the simulator accepts.
///
/// ```
/// use simulator::ApiKey;
///
/// let plain = ApiKey::plain("key-1");
/// let signed = ApiKey::hmac("key-2", "secret");
/// assert_ne!(plain, signed);
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct ApiKey {
    text: String,
    proof: Option<Secret>,
}

impl ApiKey {
    /// A key that is enough by itself.
    pub fn plain(key: impl Into<String>) -> Self {
        Self { text: key.into(), proof: None }
    }

    /// A key whose requests have to be signed by HMAC-SHA256 with this secret, where the API knows
    /// signatures.
    pub fn hmac(key: impl Into<String>, secret: impl Into<String>) -> Self {
        Self { text: key.into(), proof: Some(Secret::Hmac(secret.into().into_bytes())) }
    }

    /// A key whose requests have to be signed by RSA-PSS with SHA-256, where the API knows signatures.
    ///
    /// # Errors
    ///
    /// If the text is no public key in PEM, which begins with `-----BEGIN PUBLIC KEY-----`.
    #[cfg(feature = "rsa")]
    pub fn rsa(key: impl Into<String>, public_key: &str) -> Result<Self, String> {
        let proof = Secret::RsaPublic(super::rsa::public_key(public_key)?);
        Ok(Self { text: key.into(), proof: Some(proof) })
    }

    /// The key itself.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The secret that its requests are signed with, if it is a shared one.
    pub fn shared_secret(&self) -> Option<&str> {
        match self.proof.as_ref()? {
            Secret::Hmac(secret) => std::str::from_utf8(secret).ok(),
            #[cfg(feature = "rsa")]
            Secret::RsaPublic(_) | Secret::RsaPrivate(_) => None,
        }
    }

    /// What a signature of a request with this key is verified with.
    pub(super) fn proof(&self) -> Option<&Secret> {
        self.proof.as_ref()
    }
}

impl From<&str> for ApiKey {
    fn from(key: &str) -> Self {
        Self::plain(key)
    }
}

impl From<String> for ApiKey {
    fn from(key: String) -> Self {
        Self::plain(key)
    }
}

impl fmt::Debug for ApiKey {
    /// Never shows the key or its secret.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ApiKey(..)")
    }
}

/// What signs or verifies.
#[derive(Clone, PartialEq, Eq)]
pub enum Secret {
    /// A shared secret, as its bytes.
    Hmac(Vec<u8>),
    /// A public key, as its DER.
    #[cfg(feature = "rsa")]
    RsaPublic(Vec<u8>),
    /// A private key, as the DER of its PKCS#8 form.
    #[cfg(feature = "rsa")]
    RsaPrivate(Vec<u8>),
}

impl Secret {
    /// The secret that signs by an algorithm: a shared one as it is, a private key in PEM.
    ///
    /// # Errors
    ///
    /// If the text is no private key, or the simulator was built without the feature `rsa`.
    pub fn signing(algorithm: Algorithm, text: &str) -> Result<Self, String> {
        match algorithm {
            Algorithm::HmacSha256 => Ok(Self::Hmac(text.as_bytes().to_vec())),
            #[cfg(feature = "rsa")]
            Algorithm::RsaPssSha256 => super::rsa::private_key(text).map(Self::RsaPrivate),
            #[cfg(not(feature = "rsa"))]
            Algorithm::RsaPssSha256 => {
                Err("signing with RSA needs the feature `rsa` of the simulator".to_owned())
            }
        }
    }

    /// The algorithm that it serves.
    pub fn algorithm(&self) -> Algorithm {
        match self {
            Self::Hmac(_) => Algorithm::HmacSha256,
            #[cfg(feature = "rsa")]
            Self::RsaPublic(_) | Self::RsaPrivate(_) => Algorithm::RsaPssSha256,
        }
    }

    /// The signature of a text; none by a public key.
    pub fn sign(&self, text: &[u8]) -> Option<Vec<u8>> {
        match self {
            Self::Hmac(secret) => {
                Some(keyed(secret)?.chain_update(text).finalize().into_bytes().to_vec())
            }
            #[cfg(feature = "rsa")]
            Self::RsaPublic(_) => None,
            #[cfg(feature = "rsa")]
            Self::RsaPrivate(key) => super::rsa::sign(key, text),
        }
    }

    /// Whether a signature in Base64 is that of a text. Takes the same time for every wrong one.
    pub fn verifies(&self, text: &[u8], signature: &[u8]) -> bool {
        let Ok(signature) = STANDARD.decode(signature) else { return false };
        match self {
            Self::Hmac(secret) => keyed(secret)
                .is_some_and(|mac| mac.chain_update(text).verify_slice(&signature).is_ok()),
            #[cfg(feature = "rsa")]
            Self::RsaPublic(key) => super::rsa::verifies(key, text, &signature),
            #[cfg(feature = "rsa")]
            Self::RsaPrivate(_) => false,
        }
    }
}

fn keyed(secret: &[u8]) -> Option<Hmac<Sha256>> {
    Hmac::<Sha256>::new_from_slice(secret).ok()
}

impl fmt::Debug for Secret {
    /// Shows no more than what kind of secret it is.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Secret({:?})", self.algorithm())
    }
}

/// The keys that are accepted; without any, every key that is not empty.
#[derive(Clone, Debug, Default)]
pub struct Keys(Arc<BTreeMap<Vec<u8>, ApiKey>>);

impl Keys {
    /// Only these keys; of two with one text, the last counts.
    pub fn new(keys: Vec<ApiKey>) -> Self {
        let by_text = keys.into_iter().map(|key| (key.text.clone().into_bytes(), key));
        Self(Arc::new(by_text.collect()))
    }

    /// Whether any key is accepted.
    pub(super) fn is_open(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn find(&self, key: &[u8]) -> Option<&ApiKey> {
        self.0.get(key)
    }
}

#[cfg(test)]
mod tests {
    use super::{ApiKey, Secret};

    #[test]
    fn a_signature_verifies_only_its_text() {
        let secret = Secret::Hmac(b"test-webhook-secret".to_vec());
        let body = br#"{"event":"loan_update","ts":1712741696}"#;
        let signature = b"/g0MfKL4PVctR/bJ+11R5IY/XDYGbDB10ldyXI58x14=";
        assert!(secret.verifies(body, signature));
        assert!(!secret.verifies(b"{}", signature));
        assert!(!secret.verifies(body, b"/g0MfKL4PVctR/bJ+11R5IY/XDYGbDB10ldyXI58x1"));
        assert!(!secret.verifies(body, b""));
    }

    #[test]
    fn a_key_is_never_shown() {
        assert!(!format!("{:?}", ApiKey::hmac("key-1", "hush")).contains("hush"));
        assert!(!format!("{:?}", ApiKey::plain("key-1")).contains("key-1"));
    }
}
