// @generated from the specification. Do not edit.
//! Webhooks of the `shipping` API, version `v3`: what it sends by itself.
//!
//! Outcomes of calls that you made with `async`, posted as JSON to addresses that you set in the admin.
//!
//! Nothing says in which order they come, nor that one comes only once.
//! No document names an id of a delivery, so it is assumed what tells a repeat.
//! The same outcome is found by reading the object again.
//!
//! [`Webhook::from_slice`] reads the body of a delivery, whatever it holds.
//! It does not look at a signature: until that is verified, anybody may be the sender.
//!
//! With the feature `webhooks`, `Webhook::verifier` makes a verifier that reads only what is signed with one of your secrets.
//!
//! # Events
//!
//! - The member `event_type` names the event. In its place `event` is read too.
//! - `calculate_rates`: [`CalculateRatesEvent`].
//! - `create_a_label`: [`CreateALabelEvent`].
//! - `cancel_a_label`: [`CancelALabelEvent`].
//! - `manifest_a_label`: [`ManifestALabelEvent`].
//!
//! # Signature
//!
//! - `am-webhook-signature` may carry the signature after `hmac-sha256=`.
//! - `as-signature-hmac-sha256` may carry the signature. This is assumed; no document says so.
//! - It is made by HMAC-SHA256 with the secret of the webhook over the bytes of the body as they came, in Base64.
//!
//! # Answers and repeats
//!
//! - Answer with a status from 200 to 299; anything else counts as a failure.
//! - A delivery is tried 14 times at most: the second attempt comes 30 seconds after the first, and each further delay is 2 times the one before, up to 2048 minutes.
//! - `event_type`, `id` of `data` and `status` of `data` together tell a repeat from a new delivery, and so does [`Received::repeat_key`](crate::webhook::Received::repeat_key).

use super::*;

/// How deliveries come: the names of events and headers, and when they are repeated.
pub static INFO: runtime::WebhookInfo = runtime::WebhookInfo {
    api: "shipping",
    version: Some("v3"),
    event: &["event_type", "event"],
    events: &["calculate_rates", "create_a_label", "cancel_a_label", "manifest_a_label"],
    once_by: &[&["event_type"], &["data", "id"], &["data", "status"]],
    sent_at: Some(&["date_time"]),
    states: &[
        runtime::ReportedState {
            event: "calculate_rates",
            object: "RateRecord",
            id: &["data", "id"],
            changed_at: &["data", "updated_at"],
        },
        runtime::ReportedState {
            event: "create_a_label",
            object: "Label",
            id: &["data", "id"],
            changed_at: &["data", "updated_at"],
        },
        runtime::ReportedState {
            event: "cancel_a_label",
            object: "LabelCancellation",
            id: &["data", "id"],
            changed_at: &["data", "updated_at"],
        },
        runtime::ReportedState {
            event: "manifest_a_label",
            object: "Manifest",
            id: &["data", "id"],
            changed_at: &["data", "updated_at"],
        },
    ],
    version_header: None,
    signature: Some(runtime::WebhookSignature {
        algorithm: runtime::SignatureAlgorithm::HmacSha256,
        encoding: runtime::SignatureEncoding::Base64,
        headers: &[
            runtime::SignatureHeader {
                name: "am-webhook-signature",
                prefix: "hmac-sha256=",
            },
            runtime::SignatureHeader {
                name: "as-signature-hmac-sha256",
                prefix: "",
            },
        ],
    }),
    retry: Some(runtime::Redelivery {
        attempts: 14,
        first: std::time::Duration::from_secs(30),
        factor: 2,
        success: 200..=299,
    }),
};

impl Webhook {
    /// Reads the body of a delivery; its signature is not looked at.
    ///
    /// Only what is no JSON object that names an event is an error.
    #[inline]
    pub fn from_slice(body: &[u8]) -> runtime::Result<runtime::Received<Self>> {
        runtime::receive(&INFO, body)
    }
}

#[cfg(feature = "webhooks")]
impl Webhook {
    /// Creates a verifier of deliveries that are signed with one of these secrets.
    pub fn verifier<S: AsRef<str>>(
        secrets: impl IntoIterator<Item = S>,
    ) -> runtime::Result<runtime::webhook::Verifier<Self>> {
        runtime::webhook::Verifier::new(&INFO, secrets)
    }

    /// Creates a signer of deliveries, for tests of a receiver.
    pub fn signer(
        secret: &str,
    ) -> runtime::Result<runtime::webhook::DeliverySigner<Self>> {
        runtime::webhook::DeliverySigner::new(&INFO, secret)
    }
}

#[cfg(feature = "drift")]
impl runtime::observe::Specified for Webhook {
    const DESCRIPTOR: &'static str = include_str!(
        concat!(env!("CARGO_MANIFEST_DIR"),
        "/src/simulator/descriptors/shipping_v3.json")
    );
}

/// Rates are calculated, or could not be.
///
/// # When it comes
///
/// - When [`create_rate`](super::Client::create_rate) has an outcome that its answer did not have yet.
/// - Its name is `calculate_rates`.
/// - [The module](self) says how deliveries are signed, answered and repeated.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CalculateRatesEvent {
    /// When it was sent.
    ///
    /// - The service sets it when it creates the object.
    pub date_time: Option<String>,
    /// How the call ended, as in the envelope of an answer.
    pub meta: Option<DeliveryMeta>,
    /// The rates.
    pub data: Option<RateRecord>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    CalculateRatesEvent {
        date_time,
        meta,
        data,
    }
}

/// A label is made, or could not be.
///
/// # When it comes
///
/// - When [`create_label`](super::Client::create_label) has an outcome that its answer did not have yet.
/// - Its name is `create_a_label`.
/// - [The module](self) says how deliveries are signed, answered and repeated.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateALabelEvent {
    /// When it was sent.
    ///
    /// - The service sets it when it creates the object.
    pub date_time: Option<String>,
    /// How the call ended, as in the envelope of an answer.
    pub meta: Option<DeliveryMeta>,
    /// The label.
    pub data: Option<Label>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    CreateALabelEvent {
        date_time,
        meta,
        data,
    }
}

/// A label is cancelled, or could not be.
///
/// # When it comes
///
/// - When [`cancel_label`](super::Client::cancel_label) has an outcome that its answer did not have yet.
/// - Its name is `cancel_a_label`.
/// - [The module](self) says how deliveries are signed, answered and repeated.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelALabelEvent {
    /// When it was sent.
    ///
    /// - The service sets it when it creates the object.
    pub date_time: Option<String>,
    /// How the call ended, as in the envelope of an answer.
    pub meta: Option<DeliveryMeta>,
    /// The cancellation.
    ///
    /// - This is assumed; no document says so.
    pub data: Option<LabelCancellation>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    CancelALabelEvent {
        date_time,
        meta,
        data,
    }
}

/// A manifest is made, or could not be.
///
/// # When it comes
///
/// - When [`create_manifest`](super::Client::create_manifest) has an outcome that its answer did not have yet.
/// - Its name is `manifest_a_label`.
/// - [The module](self) says how deliveries are signed, answered and repeated.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManifestALabelEvent {
    /// When it was sent.
    ///
    /// - The service sets it when it creates the object.
    pub date_time: Option<String>,
    /// How the call ended, as in the envelope of an answer.
    pub meta: Option<DeliveryMeta>,
    /// The manifest.
    ///
    /// - This is assumed; no document says so.
    pub data: Option<Manifest>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    ManifestALabelEvent {
        date_time,
        meta,
        data,
    }
}

runtime::union! {
    /// What one delivery tells.
    answer Webhook["event_type", "event"] {
        /// Rates are calculated, or could not be.
        CalculateRates(CalculateRatesEvent) = "calculate_rates",
        /// A label is made, or could not be.
        CreateALabel(CreateALabelEvent) = "create_a_label",
        /// A label is cancelled, or could not be.
        CancelALabel(CancelALabelEvent) = "cancel_a_label",
        /// A manifest is made, or could not be.
        ManifestALabel(ManifestALabelEvent) = "manifest_a_label",
    }
}
