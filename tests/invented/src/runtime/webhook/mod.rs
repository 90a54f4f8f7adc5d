//! Webhooks: how deliveries arrive, and reading one delivery; with the feature `webhooks` also
//! verifying them, guarding against repeats, and signing deliveries for tests.
//!
//! ```
//! use std::time::Duration;
//!
//! use invented::webhook::Redelivery;
//!
//! let schedule =
//!     Redelivery { attempts: 4, first: Duration::from_secs(30), factor: 2, success: 200..=299 };
//! let delays: Vec<u64> = schedule.delays().map(|delay| delay.as_secs()).collect();
//! assert_eq!(delays, [30, 60, 120]);
//! assert_eq!(schedule.span(), Duration::from_secs(210));
//! ```

// The rooms that this one knows.
#[cfg(all(feature = "drift", feature = "webhooks"))]
use super::observe;
#[cfg(feature = "webhooks")]
use super::{auth, time};
use super::{codec, description, error, value};

mod delivery;
mod facts;
#[cfg(feature = "webhooks")]
mod guard;
mod info;
#[cfg(feature = "webhooks")]
mod key;
#[cfg(feature = "webhooks")]
mod memory;
#[cfg(all(feature = "webhooks", feature = "rsa"))]
mod public_key;
mod repair;
mod signature;
#[cfg(feature = "webhooks")]
mod signer;
#[cfg(feature = "webhooks")]
mod verifier;

pub use super::description::SignatureAlgorithm;
pub use delivery::Received;
#[doc(hidden)]
pub use delivery::receive;
#[cfg(feature = "webhooks")]
pub use guard::{Admission, ReplayGuard};
pub use info::{Redelivery, ReportedState, WebhookInfo};
#[cfg(feature = "webhooks")]
pub use memory::{LocalReplayMemory, MemoryError, ReplayMemory};
pub use signature::{SignatureEncoding, SignatureHeader, WebhookSignature};
#[cfg(feature = "webhooks")]
pub use signer::{DeliverySigner, SignedDelivery};
#[cfg(feature = "webhooks")]
pub use verifier::Verifier;
