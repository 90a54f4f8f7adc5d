// @generated from the specification. Do not edit.
//! A typed client, compiled from a declarative specification.
//!
//! - [`lending`]
//! - [`limits`]
//!
//! ```rust,no_run
//! use invented::lending::Client;
//!
//! # async fn run() -> invented::Result<()> {
//! let client = Client::new("your API key")?;
//! let answer = client.get_book("the isbn").await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

#[rustfmt::skip]
pub mod lending;
#[rustfmt::skip]
pub mod limits;
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
