//! Verifying deliveries: only a body that is signed with one of the secrets is read.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use http::HeaderMap;
use sha2::{Digest, Sha256};

use super::codec::Decode;
use super::delivery::{Received, receive_within};
use super::description::ErrorKind;
use super::error::{Error, Result};
use super::info::WebhookInfo;
use super::key::VerifyingKey;
#[cfg(feature = "drift")]
use super::observe::{DriftObserver, DriftWatch, Specified};
use super::signature::WebhookSignature;
use super::value::{Note, join, one_line};

/// The limit of a body in bytes, unless another one is set.
const BODY_LIMIT: usize = 1024 * 1024;

/// How many times the limit of a body its event may take of memory.
const MEMORY_FACTOR: usize = 8;

/// How many values of one header are compared.
const MOST_SIGNATURES: usize = 8;

const CORRECT_SECRETS: &str = "Give the verifier each secret as the service shows it, also the \
                               previous one while you rotate.";

const PASS_HEADERS: &str =
    "Pass all headers of the request, also through proxies; if they are there, check who sent it.";

const PASS_RAW_BODY: &str = "Check the secret of this webhook, and pass the body byte for byte as \
                             it came, neither parsed nor written again.";

/// Verifies the deliveries of one API in one version, and reads them into its events, `T`.
///
/// Clones share the secrets. Signatures are compared in constant time, and no error or `Debug`
/// text holds a secret or a part of the body.
pub struct Verifier<T> {
    info: &'static WebhookInfo,
    signature: &'static WebhookSignature,
    keys: Arc<[VerifyingKey]>,
    body_limit: usize,
    #[cfg(feature = "drift")]
    drift: Option<DriftWatch>,
    events: PhantomData<fn() -> T>,
}

impl<T> Verifier<T> {
    /// Creates a verifier that accepts what is signed with any one of these secrets: while a secret
    /// is rotated, the new one and the old one. Where the API signs by RSA, they are public keys in
    /// PEM, and the feature `rsa` has to be enabled.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] if there is no secret, one is blank or unusable, or the API doesn't
    /// sign its deliveries.
    pub fn new<S: AsRef<str>>(
        info: &'static WebhookInfo,
        secrets: impl IntoIterator<Item = S>,
    ) -> Result<Verifier<T>> {
        let mut keys = Vec::new();
        let Some(signature) = &info.signature else { return Err(unsigned(info)) };
        for (index, secret) in secrets.into_iter().enumerate() {
            let key = VerifyingKey::new(signature.algorithm, secret.as_ref());
            keys.push(key.map_err(|problem| bad_secret(info, index + 1, problem))?);
        }
        if keys.is_empty() {
            let problem = format!("there is no secret for deliveries of `{}`", info.api);
            return Err(Error::config(problem, CORRECT_SECRETS));
        }
        let (keys, body_limit) = (keys.into(), BODY_LIMIT);
        Ok(Verifier {
            info,
            signature,
            keys,
            body_limit,
            #[cfg(feature = "drift")]
            drift: None,
            events: PhantomData,
        })
    }

    /// Refuses bodies of more bytes; 1 MiB unless set. Reading one takes at most sixteen times as
    /// much memory.
    #[must_use]
    pub fn with_body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Counts what deliveries hold that the specification doesn't; with the feature `drift`.
    #[cfg(feature = "drift")]
    #[must_use]
    pub fn with_drift(mut self, observer: &DriftObserver) -> Self
    where
        T: Specified,
    {
        self.drift = observer.watch::<T>();
        self
    }

    /// Returns the greatest size of a body in bytes.
    pub fn body_limit(&self) -> usize {
        self.body_limit
    }

    /// Verifies the signature of a body, which is not read.
    ///
    /// If several headers carry a signature, one of them has to be right.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Invalid`] if the body is larger than the limit; [`ErrorKind::Unauthorized`] if
    /// there is no signature, or none of a secret of this verifier.
    pub fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<()> {
        if body.len() > self.body_limit {
            let (length, limit) = (body.len(), self.body_limit);
            let problem =
                format!("the delivery has {length} bytes, more than the limit of {limit}");
            return Err(Error::new(ErrorKind::Invalid, problem).advising(
                "Raise it with `with_body_limit` if the service sends such deliveries.",
            ));
        }
        let signatures = signatures(self.signature, headers)?;
        match self.keys.iter().any(|key| key.verifies(body, &signatures)) {
            true => Ok(()),
            false => Err(unauthorized(self.mismatch(), PASS_RAW_BODY)),
        }
    }

    fn mismatch(&self) -> String {
        match self.keys.len() {
            1 => "the signature of the delivery is not that of the secret".to_owned(),
            count => format!("the signature of the delivery is of none of the {count} secrets"),
        }
    }

    /// Returns a note if a delivery names another version than that of the events.
    fn version_note(&self, headers: &HeaderMap) -> Option<Note> {
        let (name, expected) = (self.info.version_header?, self.info.version?);
        let delivered = String::from_utf8_lossy(headers.get(name)?.as_bytes());
        let differs = delivered.trim() != expected;
        differs.then(|| Note::DeliveredVersion { expected, delivered: one_line(&delivered) })
    }
}

impl<T: Decode> Verifier<T> {
    /// Verifies a delivery and reads its event; the body has to be as it came, byte for byte.
    ///
    /// Everything that is signed is read: unknown events and members are kept, and what is odd
    /// about the delivery, such as another version than that of `T`, is a [note](Received::notes).
    ///
    /// # Errors
    ///
    /// Those of [`verify`](Verifier::verify), and [`ErrorKind::Decode`] if the body is not JSON,
    /// not an object, or names no event.
    pub fn receive(&self, headers: &HeaderMap, body: &[u8]) -> Result<Received<T>> {
        self.verify(headers, body)?;
        #[cfg(feature = "drift")]
        if let Some(drift) = &self.drift {
            drift.delivery(body);
        }
        let memory = self.body_limit.saturating_mul(MEMORY_FACTOR);
        let mut received = receive_within(self.info, body, memory)?;
        if received.facts.repeat_key.is_none() {
            received.facts.body_digest = Some(Sha256::digest(body).into());
        }
        received.notes.extend(self.version_note(headers));
        Ok(received)
    }
}

/// Returns the signatures that a delivery carries, decoded.
fn signatures(signature: &WebhookSignature, headers: &HeaderMap) -> Result<Vec<Vec<u8>>> {
    let of_header = |header| headers.get_all(header).into_iter();
    let mut found = Vec::new();
    let mut odd = None;
    for header in signature.headers {
        for value in of_header(header.name).take(MOST_SIGNATURES) {
            match header.read(signature.encoding, value.as_bytes()) {
                Some(signature) => found.push(signature),
                None => odd = Some(header),
            }
        }
    }
    match (found.is_empty(), odd) {
        (false, _) => Ok(found),
        (true, Some(header)) => {
            let (name, form) = (header.name, header.form(signature.encoding));
            let problem = format!("the header `{name}` of the delivery doesn't hold {form}");
            Err(unauthorized(problem, "Check who sent it, and what stands between."))
        }
        (true, None) => {
            let names: Vec<&str> = signature.headers.iter().map(|header| header.name).collect();
            let names = join(&names, "` or `");
            let problem = format!("the delivery has no signature: no header `{names}`");
            Err(unauthorized(problem, PASS_HEADERS))
        }
    }
}

fn unauthorized(problem: String, help: &'static str) -> Error {
    Error::new(ErrorKind::Unauthorized, problem).advising(help)
}

fn bad_secret(info: &WebhookInfo, number: usize, problem: &str) -> Error {
    let problem = format!("secret {number} for deliveries of `{}` is {problem}", info.api);
    Error::config(problem, CORRECT_SECRETS)
}

/// The error for an API that doesn't sign its deliveries.
pub(super) fn unsigned(info: &WebhookInfo) -> Error {
    Error::config(
        format!("deliveries of `{}` are not signed", info.api),
        "Read them with `from_slice`, and make sure by other means who sends them.",
    )
}

impl<T> Clone for Verifier<T> {
    fn clone(&self) -> Self {
        Verifier {
            keys: self.keys.clone(),
            #[cfg(feature = "drift")]
            drift: self.drift.clone(),
            ..*self
        }
    }
}

/// Shows the number of secrets, and nothing of them.
impl<T> fmt::Debug for Verifier<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("api", &self.info.api)
            .field("version", &self.info.version)
            .field("secrets", &self.keys.len())
            .field("body_limit", &self.body_limit)
            .finish()
    }
}
