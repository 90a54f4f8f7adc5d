// @generated from the specification. Do not edit.
//! A typed client, compiled from a declarative specification.
//!
//! - [`tracking::v2024_04`]
//! - [`tracking::v2026_07`]
//!
//! ```rust,no_run
//! use optima_courier::tracking::v2024_04::Client;
//!
//! # async fn run() -> optima_courier::Result<()> {
//! let client = Client::new("your API key")?;
//! let answer = client.create_tracking("the tracking_number").await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

#[rustfmt::skip]
pub mod tracking;
#[rustfmt::skip]
#[allow(dead_code, unused_imports)]
mod runtime;

pub use runtime::validate::{self, Rule, Severity, Validate, Violation, Violations};
pub use runtime::{Actual, Format, Limit, Note, Number, SetAside, Unknown, Update};
pub use runtime::{Api, Envelope, ErrorRow, RateLimitHeaders};
pub use runtime::{ApiKey, Call, ClientApi, ClientBuilder, Core, Validation};
pub use runtime::{BoxFuture, ReqwestTransport, ResponseBody, Stage, Transport};
pub use runtime::{Error, ErrorKind, Result, TransportError};
pub use runtime::{Headers, Operation, OperationInfo, RetryClass, Target};
pub use runtime::{Metadata, RateLimit, Response};
pub use runtime::{Received, Redelivery, WebhookInfo, WebhookSignature};
pub use runtime::{SignatureAlgorithm, SignatureEncoding, SignatureHeader};
pub use runtime::{decode, encode};
