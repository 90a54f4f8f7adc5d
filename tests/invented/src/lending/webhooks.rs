// @generated from the specification. Do not edit.
//! Webhooks of the `lending` API: what it sends by itself.
//!
//! News from the shelves.
//!
//! [`Webhook::from_slice`] reads the body of a delivery, whatever it holds.
//! It does not look at a signature: until that is verified, anybody may be the sender.
//!
//! With the feature `webhooks`, `Webhook::verifier` makes a verifier that reads only what is signed with one of your secrets.
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

use super::*;

/// How deliveries come: the names of events and headers, and when they are repeated.
pub static INFO: runtime::WebhookInfo = runtime::WebhookInfo {
    api: "lending",
    version: None,
    event: &["kind", "what"],
    events: &["loan_due", "loan.lost"],
    once_by: &[&["kind"], &["loan", "id"]],
    sent_at: None,
    states: &[],
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
        concat!(env!("CARGO_MANIFEST_DIR"), "/src/simulator/descriptors/lending.json")
    );
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

runtime::record! {
    LoanDueEvent {
        loan,
        sent_to.hidden(),
        pin.hidden(),
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

runtime::record! {
    LoanLostEvent {
        loan,
        sent_to.hidden(),
        fee.aliases(&["price"]).text_number(),
    }
}

runtime::union! {
    /// What one delivery tells.
    answer Webhook["kind", "what"] {
        /// A book is due tomorrow.
        LoanDue(LoanDueEvent) = "loan_due",
        /// A book did not come back.
        LoanLost(LoanLostEvent) = "loan.lost",
    }
}
