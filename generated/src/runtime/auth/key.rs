//! API keys: what they are, how they sign, and where they come from.

use std::fmt;
use std::sync::Arc;

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use super::signer::Signer;
use super::time::BoxFuture;

/// The key that authenticates requests, and how those made with it are signed; no formatting
/// ever shows it.
#[derive(Clone)]
pub struct ApiKey(Arc<Inner>);

struct Inner {
    text: SecretString,
    /// Nothing where no header can hold the key.
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

    /// The same key, whose requests are signed.
    pub fn signed_by(self, signer: Signer) -> ApiKey {
        ApiKey::new(self.0.text.clone(), Some(signer))
    }

    pub(crate) fn expose(&self) -> &str {
        self.0.text.expose_secret()
    }

    pub(crate) fn signer(&self) -> Option<&Signer> {
        self.0.signer.as_ref()
    }

    /// The value of the header that carries the key, or why there can be none.
    pub(crate) fn header(&self) -> Result<HeaderValue, &'static str> {
        match &self.0.header {
            Some(header) if header.is_empty() => Err("the API key is empty"),
            Some(header) => Ok(header.clone()),
            None => Err("the API key holds a character that none may hold, such as a line end"),
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

/// Gives the key of each attempt, so that keys can change while a client is in use.
///
/// It is asked before every attempt, so it answers from memory as long as it can. When the
/// server refuses a key, it is asked once more, and another key is tried at once.
pub trait KeyProvider: Send + Sync + 'static {
    /// The key to use now; the text of an error must not hold it.
    fn key(&self) -> BoxFuture<'_, Result<ApiKey, Box<dyn std::error::Error + Send + Sync>>>;
}

/// One provider may serve several clients.
impl<P: KeyProvider + ?Sized> KeyProvider for Arc<P> {
    fn key(&self) -> BoxFuture<'_, Result<ApiKey, Box<dyn std::error::Error + Send + Sync>>> {
        (**self).key()
    }
}

/// Where a client has its key from.
#[derive(Clone)]
pub enum KeySource {
    /// It is always the same.
    Fixed(ApiKey),
    /// It is asked for.
    Provider(Arc<dyn KeyProvider>),
}

impl KeySource {
    /// Asks for the key before each attempt.
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
