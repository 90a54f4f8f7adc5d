//! Signed deliveries for tests: what the service would send.

use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, header};
use serde::Serialize;

use super::auth::Signer;
use super::description::{ErrorKind, SignatureAlgorithm};
use super::error::{Error, Result};
use super::info::WebhookInfo;
use super::signature::WebhookSignature;
use super::verifier::unsigned;

const GIVE_SECRET: &str =
    "Give the signer the secret of the receiver, or for RSA the private key to its public one.";

/// Signs deliveries as the service does, so that a test can send them to its own receiver.
#[derive(Clone)]
pub struct DeliverySigner<T> {
    info: &'static WebhookInfo,
    signature: &'static WebhookSignature,
    signer: Signer,
    events: PhantomData<fn(T)>,
}

/// A signed delivery: the headers and the body of a POST request.
#[derive(Clone)]
pub struct SignedDelivery {
    /// All headers but those of the connection, such as `host`.
    pub headers: HeaderMap,
    /// The body, byte for byte as it is signed.
    pub body: Bytes,
}

impl<T> DeliverySigner<T> {
    /// Creates a signer with the secret of a webhook; where the API signs by RSA, with a private
    /// key in PEM, for which the feature `rsa` has to be enabled.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] if the secret is blank or unusable, or the API doesn't sign its
    /// deliveries.
    pub fn new(info: &'static WebhookInfo, secret: &str) -> Result<DeliverySigner<T>> {
        let Some(signature) = &info.signature else { return Err(unsigned(info)) };
        if secret.trim().is_empty() {
            let problem = format!("the secret that signs deliveries of `{}` is blank", info.api);
            return Err(Error::config(problem, GIVE_SECRET));
        }
        let signer = match signature.algorithm {
            SignatureAlgorithm::HmacSha256 => Signer::hmac_sha256(secret),
            #[cfg(feature = "rsa")]
            SignatureAlgorithm::RsaPssSha256 => Signer::rsa_pss_sha256(secret),
            #[cfg(not(feature = "rsa"))]
            SignatureAlgorithm::RsaPssSha256 => {
                let problem = format!("deliveries of `{}` are signed by RSA", info.api);
                return Err(Error::config(problem, "Enable the cargo feature `rsa`."));
            }
        };
        let signer = signer.map_err(|error| error.advising(GIVE_SECRET))?;
        Ok(DeliverySigner { info, signature, signer, events: PhantomData })
    }

    /// Signs any body, also one that is no delivery.
    ///
    /// Each header that may carry the signature does.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] if the key can't sign.
    pub fn sign(&self, body: impl Into<Bytes>) -> Result<SignedDelivery> {
        let body = body.into();
        let signature = self.signer.signature(&body).map_err(cannot_sign)?;
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        if let Some((name, version)) = self.info.version_header.zip(self.info.version) {
            insert(&mut headers, name, version)?;
        }
        for header in self.signature.headers {
            let value = header.write(self.signature.encoding, &signature);
            insert(&mut headers, header.name, &value)?;
        }
        Ok(SignedDelivery { headers, body })
    }
}

impl<T: Serialize> DeliverySigner<T> {
    /// Writes an event as JSON and signs it.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Invalid`] if the event can't be written, and those of
    /// [`sign`](DeliverySigner::sign).
    pub fn deliver(&self, event: impl Into<T>) -> Result<SignedDelivery> {
        match serde_json::to_vec(&event.into()) {
            Ok(body) => self.sign(body),
            Err(error) => Err(Error::new(ErrorKind::Invalid, "the event can't be written as JSON")
                .caused_by(error)),
        }
    }
}

fn insert(headers: &mut HeaderMap, name: &str, value: &str) -> Result<()> {
    let unusable = || cannot_sign(format!("`{name}` can't be a header with its value"));
    let value = HeaderValue::from_str(value).map_err(|_| unusable())?;
    headers.insert(HeaderName::from_bytes(name.as_bytes()).map_err(|_| unusable())?, value);
    Ok(())
}

fn cannot_sign(problem: String) -> Error {
    Error::new(ErrorKind::Config, problem)
}

/// Shows nothing of the secret.
impl<T> fmt::Debug for DeliverySigner<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeliverySigner").field("api", &self.info.api).finish_non_exhaustive()
    }
}

/// The body may be about people, so only its length is shown.
impl fmt::Debug for SignedDelivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedDelivery")
            .field("headers", &self.headers)
            .field("bytes", &self.body.len())
            .finish()
    }
}
