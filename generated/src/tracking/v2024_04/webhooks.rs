// @generated from the specification. Do not edit.
//! Webhooks of the `tracking` API, version `2024-04`: what it sends by itself.
//!
//! News of your trackings, posted as JSON to up to ten addresses that you set in the admin.
//!
//! Each address has a version of its own, which need not be the one that you call: set it to this one.
//! A delivery comes at least once, and nothing says in which order.
//!
//! [`Webhook::from_slice`] reads the body of a delivery, whatever it holds.
//! It does not look at a signature: until that is verified, anybody may be the sender.
//!
//! With the feature `webhooks`, `Webhook::verifier` makes a verifier that reads only what is signed with one of your secrets.
//!
//! # Events
//!
//! - The member `event` names the event.
//! - `tracking_update`: [`TrackingUpdateEvent`].
//! - `edd_revise`: [`EddReviseEvent`].
//!
//! # Signature
//!
//! - `aftership-hmac-sha256` carries the signature.
//! - It is made by HMAC-SHA256 with the secret of the webhook over the bytes of the body as they came, in Base64.
//! - The secret is used as it is; nothing else is signed, so the signature never gets old.
//!
//! # Answers and repeats
//!
//! - Answer with a status from 200 to 299; anything else counts as a failure.
//! - A delivery is tried 14 times at most: the second attempt comes 30 seconds after the first, and each further delay is 2 times the one before, up to 2048 minutes.
//! - `event_id` tells a repeat from a new delivery, and so does [`Received::repeat_key`](crate::webhook::Received::repeat_key).
//!
//! # Version
//!
//! - `as-webhook-version` names the version that a delivery is written in.

use super::*;

/// How deliveries come: the names of events and headers, and when they are repeated.
pub static INFO: runtime::WebhookInfo = runtime::WebhookInfo {
    api: "tracking",
    version: Some("2024-04"),
    event: &["event"],
    events: &["tracking_update", "edd_revise"],
    once_by: &[&["event_id"]],
    sent_at: Some(&["ts"]),
    states: &[
        runtime::ReportedState {
            event: "tracking_update",
            object: "Tracking",
            id: &["msg", "id"],
            changed_at: &["msg", "updated_at"],
        },
        runtime::ReportedState {
            event: "edd_revise",
            object: "Tracking",
            id: &["msg", "id"],
            changed_at: &["msg", "updated_at"],
        },
    ],
    version_header: Some("as-webhook-version"),
    signature: Some(runtime::WebhookSignature {
        algorithm: runtime::SignatureAlgorithm::HmacSha256,
        encoding: runtime::SignatureEncoding::Base64,
        headers: &[
            runtime::SignatureHeader {
                name: "aftership-hmac-sha256",
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
        "/src/simulator/descriptors/tracking_v2024_04.json")
    );
}

/// The status of a shipment changed.
///
/// The new one is the `tag` of `msg`.
///
/// # When it comes
///
/// - When `tag` of a [`Tracking`] changes.
/// - Its name is `tracking_update`.
/// - [The module](self) says how deliveries are signed, answered and repeated.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrackingUpdateEvent {
    /// The id of the delivery, a UUID, which its repeats have too.
    pub event_id: Option<String>,
    /// Whether it is the first one under this tag.
    pub is_tracking_first_tag: Option<bool>,
    /// The whole tracking, as the service keeps it then.
    pub msg: Option<Tracking>,
    /// When it was sent, in seconds since 1970.
    ///
    /// - The service sets it when it creates the object.
    pub ts: Option<i64>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    TrackingUpdateEvent {
        event_id,
        is_tracking_first_tag,
        msg,
        ts,
    }
}

/// An estimated delivery date changed.
///
/// # When it comes
///
/// - When `latest_estimated_delivery` of a [`Tracking`] changes.
/// - Its name is `edd_revise`.
/// - [The module](self) says how deliveries are signed, answered and repeated.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EddReviseEvent {
    /// The id of the delivery, a UUID, which its repeats have too.
    pub event_id: Option<String>,
    /// Whether it is the first one under this tag.
    pub is_tracking_first_tag: Option<bool>,
    /// The whole tracking, as the service keeps it then.
    pub msg: Option<Tracking>,
    /// When it was sent, in seconds since 1970.
    ///
    /// - The service sets it when it creates the object.
    pub ts: Option<i64>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    EddReviseEvent {
        event_id,
        is_tracking_first_tag,
        msg,
        ts,
    }
}

runtime::union! {
    /// What one delivery tells.
    answer Webhook["event"] {
        /// The status of a shipment changed.
        ///
        /// The new one is the `tag` of `msg`.
        TrackingUpdate(TrackingUpdateEvent) = "tracking_update",
        /// An estimated delivery date changed.
        EddRevise(EddReviseEvent) = "edd_revise",
    }
}
