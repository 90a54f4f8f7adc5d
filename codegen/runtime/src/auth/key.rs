//! API keys and their providers.

use std::fmt;
use std::sync::Arc;

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use super::signer::Signer;
use super::time::BoxFuture;

/// The key that authenticates requests, and the signer of these requests; it is redacted in
/// every format.
#[derive(Clone)]
pub struct ApiKey(Arc<Inner>);

struct Inner {
    text: SecretString,
    /// `None` if no header can hold the key.
    header: Option<HeaderValue>,
    signer: Option<Signer>,
}

impl ApiKey {
    fn new(text: SecretString, signer: Option<Signer>) -> ApiKey {
        let header = HeaderValue::from_str(text.expose_secret()).ok().map(|mut header| {
            header.set_sensitive(true);
            header
        });
        ApiKey(Arc::new(Inner { text, header, signer }))
    }

    /// Returns the same key with a signer for its requests.
    pub fn signed_by(self, signer: Signer) -> ApiKey {
        ApiKey::new(self.0.text.clone(), Some(signer))
    }

    pub(crate) fn expose(&self) -> &str {
        self.0.text.expose_secret()
    }

    pub(crate) fn signer(&self) -> Option<&Signer> {
        self.0.signer.as_ref()
    }

    /// Returns the value of the header that carries the key, or why no header can.
    pub(crate) fn header(&self) -> Result<HeaderValue, &'static str> {
        match &self.0.header {
            Some(header) if header.is_empty() => Err("the API key is empty"),
            Some(header) => Ok(header.clone()),
            None => Err("the API key holds a character that headers can't, such as a line break"),
        }
    }

    pub(crate) fn is_same_as(&self, other: &ApiKey) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.expose() == other.expose()
    }
}

impl From<&str> for ApiKey {
    fn from(key: &str) -> Self {
        ApiKey::new(key.into(), None)
    }
}

impl From<String> for ApiKey {
    fn from(key: String) -> Self {
        ApiKey::new(key.into(), None)
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.expose().is_empty() { "ApiKey(\"\")" } else { "ApiKey(***)" })
    }
}

/// Provides the key of each attempt, so that keys can rotate while a client is in use.
///
/// It is asked before every attempt, so it should answer from memory. When the server refuses a
/// key, the provider is asked once more, and if it returns another key, that one is tried at once.
pub trait KeyProvider: Send + Sync + 'static {
    /// Returns the current key; the text of an error must not contain it.
    fn key(&self) -> BoxFuture<'_, Result<ApiKey, Box<dyn std::error::Error + Send + Sync>>>;
}

/// Several clients may share one provider.
impl<P: KeyProvider + ?Sized> KeyProvider for Arc<P> {
    fn key(&self) -> BoxFuture<'_, Result<ApiKey, Box<dyn std::error::Error + Send + Sync>>> {
        (**self).key()
    }
}

/// Where a client gets its key.
#[derive(Clone)]
pub enum KeySource {
    /// The key never changes.
    Fixed(ApiKey),
    /// A provider is asked for the key.
    Provider(Arc<dyn KeyProvider>),
}

impl KeySource {
    /// Asks a provider for the key before each attempt.
    pub fn provider(provider: impl KeyProvider) -> KeySource {
        KeySource::Provider(Arc::new(provider))
    }
}

impl<K: Into<ApiKey>> From<K> for KeySource {
    fn from(key: K) -> Self {
        KeySource::Fixed(key.into())
    }
}

impl fmt::Debug for KeySource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            KeySource::Fixed(_) => "KeySource::Fixed(***)",
            KeySource::Provider(_) => "KeySource::Provider(..)",
        })
    }
}
