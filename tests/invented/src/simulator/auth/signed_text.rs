//! The text that a signature covers, as the descriptor composes it, over the request as it came.

use http::HeaderName;
use http::header::CONTENT_TYPE;
use md5::{Digest, Md5};

use super::super::descriptor::SignPart;
use super::super::request::Received;

/// How the pairs of the query stand in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pairs {
    /// Sorted by name; those of one name stay in their order.
    Sorted,
    /// As they came, a bare question mark included.
    AsSent,
}

/// What the text is composed of.
#[derive(Clone, Debug)]
pub struct Recipe {
    pub parts: Vec<SignPart>,
    pub prefix: Option<String>,
    pub date: Option<HeaderName>,
    /// The headers that carry a signature, which are never signed.
    pub carriers: Vec<HeaderName>,
}

impl Recipe {
    /// The text of one request.
    pub fn text(&self, received: &Received, pairs: Pairs) -> Vec<u8> {
        let parts = self.parts.iter().map(|part| self.part(*part, received, pairs));
        parts.collect::<Vec<_>>().join(&b'\n')
    }

    fn part(&self, part: SignPart, received: &Received, pairs: Pairs) -> Vec<u8> {
        let header = |name| received.headers.get(name).map_or(&[][..], |value| value.as_bytes());
        match part {
            SignPart::Method => received.method.as_str().to_ascii_uppercase().into_bytes(),
            SignPart::BodyMd5UpperHex | SignPart::BodyContentType if received.body.is_empty() => {
                Vec::new()
            }
            SignPart::BodyMd5UpperHex => {
                let digest = Md5::digest(&received.body);
                digest.iter().flat_map(|byte| format!("{byte:02X}").into_bytes()).collect()
            }
            SignPart::BodyContentType => header(&CONTENT_TYPE).to_vec(),
            SignPart::Date => self.date.as_ref().map(header).unwrap_or_default().to_vec(),
            SignPart::PrefixedHeaders => self.headers(received),
            SignPart::PathAndSortedQuery => target(received, pairs),
        }
    }

    /// Each header with the prefix as `name:value`, sorted by name.
    fn headers(&self, received: &Received) -> Vec<u8> {
        let Some(prefix) = &self.prefix else { return Vec::new() };
        let mut signed: Vec<_> = received
            .headers
            .iter()
            .filter(|(name, _)| name.as_str().starts_with(prefix.as_str()))
            .filter(|(name, _)| !self.carriers.contains(name))
            .collect();
        signed.sort_by_key(|(name, _)| name.as_str());
        let lines = signed.into_iter().map(|(name, value)| {
            [name.as_str().as_bytes(), b":", value.as_bytes().trim_ascii()].concat()
        });
        lines.collect::<Vec<_>>().join(&b'\n')
    }
}

/// The path and the query.
fn target(received: &Received, pairs: Pairs) -> Vec<u8> {
    let path = received.path.as_str();
    let text = match (received.query.as_deref(), pairs) {
        (None, _) | (Some(""), Pairs::Sorted) => path.to_owned(),
        (Some(query), Pairs::AsSent) => format!("{path}?{query}"),
        (Some(query), Pairs::Sorted) => {
            let mut sorted: Vec<_> = query.split('&').collect();
            sorted.sort_by_key(|pair| pair.split('=').next().unwrap_or_default());
            format!("{path}?{}", sorted.join("&"))
        }
    };
    text.into_bytes()
}
