// @generated from the specification. Do not edit.
//! Webhooks of the `lending` API: what it sends by itself.
//!
//! News from the shelves.
//!
//! [`Webhook::from_slice`] reads the body of a delivery, whatever it holds.
//! It does not look at a signature: until you have compared that, anybody may be the sender.
//!
//! # Events
//!
//! - The member `kind` names the event. In its place `what` is read too.
//! - `loan_due`: [`LoanDueEvent`].
//! - `loan.lost`: [`LoanLostEvent`].
//!
//! # Signature
//!
//! - `x-library-signature` may carry the signature after `v1=`.
//! - `x-old-signature` may carry the signature. This is assumed; no document says so.
//! - It is made by HMAC-SHA256 with the secret of the webhook over the bytes of the body as they came, in small hex digits.
//!
//! # Answers and repeats
//!
//! - Answer with status 204; anything else counts as a failure.
//! - A delivery is tried 3 times at most: the second attempt comes 1 minute after the first, and the delay between all others is as long.
//! - `kind` and `id` of `loan` together tell a repeat from a new delivery, and so does [`Received::repeat_key`](crate::webhook::Received::repeat_key).
//!
//! # Version
//!
//! - `x-library-edition` names the version that a delivery is written in.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::runtime::Hide as _;
#[allow(unused_imports)]
use serde::ser::SerializeMap as _;

/// How deliveries come: the names of events and headers, and when they are repeated.
pub static INFO: runtime::WebhookInfo = runtime::WebhookInfo {
    api: "lending",
    version: None,
    event: &["kind", "what"],
    events: &["loan_due", "loan.lost"],
    once_by: &[&["kind"], &["loan", "id"]],
    version_header: Some("x-library-edition"),
    signature: Some(runtime::WebhookSignature {
        algorithm: runtime::SignatureAlgorithm::HmacSha256,
        encoding: runtime::SignatureEncoding::Hex,
        headers: &[
            runtime::SignatureHeader {
                name: "x-library-signature",
                prefix: "v1=",
            },
            runtime::SignatureHeader {
                name: "x-old-signature",
                prefix: "",
            },
        ],
    }),
    retry: Some(runtime::Redelivery {
        attempts: 3,
        first: std::time::Duration::from_secs(60),
        factor: 1,
        success: 204..=204,
    }),
};

impl Webhook {
    /// Reads the body of a delivery; its signature is not looked at.
    ///
    /// Only what is no JSON object that names an event is an error.
    pub fn from_slice(body: &[u8]) -> runtime::Result<runtime::Received<Self>> {
        runtime::receive(&INFO, body)
    }
}

/// A book is due tomorrow.
///
/// # When it comes
///
/// - Its name is `loan_due`.
/// - [The module](self) says how deliveries are signed, answered and repeated.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoanDueEvent {
    /// The loan that it is about.
    pub loan: Option<Loan>,
    /// Who is told.
    pub sent_to: Option<String>,
    /// The PIN to prolong it.
    pub pin: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for LoanDueEvent {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "loan" => member.value(&mut self.loan),
            "sent_to" => member.value(&mut self.sent_to),
            "pin" => member.value(&mut self.pin),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for LoanDueEvent {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for LoanDueEvent {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "loan", &self.loan)?;
        runtime::encode::optional(map, "sent_to", &self.sent_to)?;
        runtime::encode::optional(map, "pin", &self.pin)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for LoanDueEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for LoanDueEvent {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

impl std::fmt::Debug for LoanDueEvent {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("LoanDueEvent");
        shown.field("loan", &self.loan);
        shown.field("sent_to", &self.sent_to.hidden());
        shown.field("pin", &self.pin.hidden());
        shown.finish_non_exhaustive()
    }
}

/// A book did not come back.
///
/// # When it comes
///
/// - Its name is `loan.lost`.
/// - [The module](self) says how deliveries are signed, answered and repeated.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoanLostEvent {
    /// The loan that it is about.
    pub loan: Option<Loan>,
    /// Who is told.
    pub sent_to: Option<String>,
    /// What it costs.
    pub fee: Option<runtime::Number>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl runtime::decode::Record for LoanLostEvent {
    fn read(
        &mut self,
        member: &mut runtime::decode::Member<'_, '_>,
    ) -> Result<runtime::decode::Aside, runtime::decode::Unreadable> {
        match member.name() {
            "loan" => member.value(&mut self.loan),
            "sent_to" => member.value(&mut self.sent_to),
            "fee" | "price" => member.renamed("fee").text_number(&mut self.fee),
            _ => member.unknown(),
        }
    }

    fn unknown_mut(&mut self) -> &mut runtime::Unknown {
        &mut self.unknown
    }
}

impl runtime::decode::Decode for LoanLostEvent {
    const EXPECTED: &'static str = "an object";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        runtime::decode::record(reader)
    }

    fn decode_boxed(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Box<Self>> {
        runtime::decode::record_boxed(reader)
    }
}

impl runtime::encode::Encode for LoanLostEvent {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "loan", &self.loan)?;
        runtime::encode::optional(map, "sent_to", &self.sent_to)?;
        runtime::encode::optional(map, "fee", &self.fee)?;
        runtime::encode::unknown(map, &self.unknown)
    }
}

impl serde::Serialize for LoanLostEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for LoanLostEvent {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}

impl std::fmt::Debug for LoanLostEvent {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("LoanLostEvent");
        shown.field("loan", &self.loan);
        shown.field("sent_to", &self.sent_to.hidden());
        shown.field("fee", &self.fee);
        shown.finish_non_exhaustive()
    }
}

/// What one delivery tells.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Webhook {
    /// A book is due tomorrow.
    LoanDue(LoanDueEvent),
    /// A book did not come back.
    LoanLost(LoanLostEvent),
    /// An object with a tag that this client doesn't know, whole.
    Unknown(runtime::Json),
}

impl std::fmt::Debug for Webhook {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::LoanDue(value) => value.fmt(formatter),
            Self::LoanLost(value) => value.fmt(formatter),
            Self::Unknown(_) => formatter.write_str("Unknown(***)"),
        }
    }
}

impl From<LoanDueEvent> for Webhook {
    fn from(value: LoanDueEvent) -> Self {
        Self::LoanDue(value)
    }
}

impl From<LoanLostEvent> for Webhook {
    fn from(value: LoanLostEvent) -> Self {
        Self::LoanLost(value)
    }
}

impl runtime::encode::Encode for Webhook {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            Self::LoanDue(value) => {
                runtime::encode::tagged(map, "kind", "loan_due", value)
            }
            Self::LoanLost(value) => {
                runtime::encode::tagged(map, "kind", "loan.lost", value)
            }
            Self::Unknown(value) => runtime::encode::raw(map, value),
        }
    }
}

impl serde::Serialize for Webhook {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl runtime::decode::Decode for Webhook {
    const EXPECTED: &'static str = "an object with a tag";
    fn decode(
        reader: &mut runtime::decode::Reader<'_>,
    ) -> runtime::decode::DecodeResult<Self> {
        let tagged = runtime::decode::tagged(reader, &["kind", "what"])?;
        match tagged.name() {
            Some("loan_due") => tagged.variant(reader, Self::LoanDue),
            Some("loan.lost") => tagged.variant(reader, Self::LoanLost),
            _ => tagged.other(reader, Self::Unknown),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Webhook {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        runtime::decode::plain(deserializer)
    }
}
