//! Retries: the policy of a call, the retry budget of all calls, and the retry decision.
//!
//! ```
//! use std::time::Duration;
//!
//! use optima_courier::client::{ClientApi, ClientBuilder};
//! use optima_courier::error::Result;
//! use optima_courier::retry::RetryPolicy;
//!
//! fn patient<C: ClientApi>() -> Result<C> {
//!     let policy = RetryPolicy::standard().attempts(5).longest_wait(Duration::from_secs(60));
//!     ClientBuilder::new("your API key").retry(policy).build()
//! }
//! ```

// The rooms that this one knows.
use super::{description, response, transport};

mod budget;
mod decision;
mod policy;

pub use super::description::{RateLimitHeaders, ResetUnit, RetryClass};
pub use budget::RetryBudget;
pub(crate) use budget::RetryPermit;
pub(crate) use decision::leaves_open;
pub use decision::{AttemptFailure, Decision, Situation, decide};
pub use policy::RetryPolicy;
