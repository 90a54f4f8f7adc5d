//! How the deliveries of one API look, made ready once.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, header};
use serde_json::{Map, Value};

use super::super::auth::Secret;
use super::super::descriptor::{self, Algorithm, Descriptor, Encoding, Redelivery, SchemaKind};

/// The longest that a schedule lets a delivery wait: a century.
const LONGEST_DELAY: u64 = 36_525 * 86_400;

/// What all deliveries of one API in one version share.
#[derive(Clone, Debug)]
pub struct Channel {
    /// The API and its version: `library/2024-04`.
    pub title: String,
    /// The text of the tag of each event.
    events: Vec<String>,
    /// The member that holds the tag.
    tag: Option<String>,
    version: Option<(HeaderName, HeaderValue)>,
    signature: Option<Signing>,
    retry: Option<Redelivery>,
}

#[derive(Clone, Debug)]
struct Signing {
    algorithm: Algorithm,
    encoding: Encoding,
    headers: Vec<(HeaderName, String)>,
}

impl Channel {
    /// The channel of an API, unless it has no webhooks.
    ///
    /// # Errors
    ///
    /// If a header of the descriptor is none.
    pub fn new(descriptor: &Descriptor) -> Result<Option<Self>, String> {
        let Some(webhooks) = &descriptor.webhooks else { return Ok(None) };
        let version = webhooks.version.as_deref().zip(descriptor.version.as_deref());
        let version = version.map(|(name, version)| {
            let value = HeaderValue::from_str(version).map_err(|_| bad_header(version))?;
            header_name(name).map(|name| (name, value))
        });
        Ok(Some(Self {
            title: descriptor.title(),
            events: webhooks.events.iter().map(|event| event.wire.clone()).collect(),
            tag: tag(descriptor, &webhooks.union),
            version: version.transpose()?,
            signature: webhooks.signature.as_ref().map(Signing::new).transpose()?,
            retry: webhooks.retry.clone(),
        }))
    }

    /// The name of an event.
    pub fn event(&self, event: usize) -> &str {
        self.events.get(event).map_or("", String::as_str)
    }

    /// The body of a delivery: the payload with the tag of its event.
    pub fn body(&self, event: usize, mut payload: Map<String, Value>) -> Bytes {
        if let Some(tag) = &self.tag {
            payload.insert(tag.clone(), self.event(event).into());
        }
        Value::Object(payload).to_string().into()
    }

    /// The secret of a webhook, read for the algorithm of this API.
    ///
    /// # Errors
    ///
    /// If it is none for this algorithm.
    pub fn secret(&self, text: Option<&str>) -> Result<Option<Secret>, String> {
        let (Some(signing), Some(text)) = (&self.signature, text) else { return Ok(None) };
        Secret::signing(signing.algorithm, text).map(Some)
    }

    /// All headers of a delivery but `host`.
    pub fn headers(&self, secret: Option<&Secret>, body: &[u8]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        if let Some((name, value)) = &self.version {
            headers.insert(name.clone(), value.clone());
        }
        let signature = secret.and_then(|secret| secret.sign(body));
        if let (Some(signing), Some(signature)) = (&self.signature, signature) {
            signing.write(&signature, &mut headers);
        }
        headers
    }

    /// How long after an attempt, the first one being 1, the next one is due; none after the last.
    pub fn delay_after(&self, attempt: u64) -> Option<Duration> {
        let retry = self.retry.as_ref().filter(|retry| attempt < retry.attempts)?;
        let factor = retry.factor.unwrap_or(1);
        let power = u32::try_from(attempt.saturating_sub(1)).unwrap_or(u32::MAX);
        let delay = retry.first.unwrap_or(0).saturating_mul(factor.saturating_pow(power));
        Some(Duration::from_secs(delay.min(LONGEST_DELAY)))
    }

    /// Whether a status ends the attempts.
    pub fn is_success(&self, status: u16) -> bool {
        let (least, greatest) = self.retry.as_ref().map_or((200, 299), |retry| retry.success);
        (least..=greatest).contains(&status)
    }
}

impl Signing {
    fn new(signature: &descriptor::Signature) -> Result<Self, String> {
        let headers = signature.headers.iter();
        let headers = headers.map(|header| Ok((header_name(&header.name)?, header.prefix.clone())));
        Ok(Self {
            algorithm: signature.algorithm,
            encoding: signature.encoding,
            headers: headers.collect::<Result<_, String>>()?,
        })
    }

    fn write(&self, signature: &[u8], headers: &mut HeaderMap) {
        let text = match self.encoding {
            Encoding::Base64 => STANDARD.encode(signature),
            Encoding::Hex => signature.iter().map(|byte| format!("{byte:02x}")).collect(),
        };
        for (name, prefix) in &self.headers {
            if let Ok(value) = HeaderValue::from_str(&format!("{prefix}{text}")) {
                headers.insert(name.clone(), value);
            }
        }
    }
}

/// The member that holds the tag of a union.
fn tag(descriptor: &Descriptor, union: &str) -> Option<String> {
    let schema = descriptor.schemas.iter().find(|schema| schema.name == union)?;
    match &schema.is {
        SchemaKind::Union(union) => union.tags.first().cloned(),
        _ => None,
    }
}

fn header_name(name: &str) -> Result<HeaderName, String> {
    HeaderName::from_bytes(name.as_bytes()).map_err(|_| bad_header(name))
}

fn bad_header(text: &str) -> String {
    format!("`{text}` can't stand in a header")
}
