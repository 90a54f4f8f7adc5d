//! Webhooks: how deliveries arrive, and reading one delivery.
//!
//! ```
//! use std::time::Duration;
//!
//! use runtime::webhook::Redelivery;
//!
//! let schedule =
//!     Redelivery { attempts: 4, first: Duration::from_secs(30), factor: 2, success: 200..=299 };
//! let delays: Vec<u64> = schedule.delays().map(|delay| delay.as_secs()).collect();
//! assert_eq!(delays, [30, 60, 120]);
//! ```

// The rooms that this one knows.
use super::{codec, description, error, value};

mod delivery;
mod info;
mod signature;

pub use super::description::SignatureAlgorithm;
pub use delivery::Received;
#[doc(hidden)]
pub use delivery::receive;
pub use info::{Redelivery, WebhookInfo};
pub use signature::{SignatureEncoding, SignatureHeader, WebhookSignature};
