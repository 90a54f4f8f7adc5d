//! The part of every emitted client that no specification changes.
//!
//! Emitted types describe themselves to these modules; sending, decoding, validating and
//! reporting happen here, once, and never in emitted code.

mod api;
mod base_url;
mod calendar;
mod call;
mod client;
mod collection;
mod constraint;
pub mod decode;
pub mod encode;
mod engine;
mod envelope;
mod error;
mod format;
mod limit;
mod note;
mod operation;
mod outcome;
pub mod pattern;
mod record;
mod reqwest_transport;
mod response;
mod rule;
mod target;
mod transport;
mod union;
mod unknown;
pub mod validate;
mod value;
mod webhook;

pub use api::{Api, Envelope, ErrorRow, RateLimitHeaders};
pub use call::Call;
pub use client::{ClientApi, ClientBuilder, Core, Validation};
pub use error::{Error, ErrorKind, Result, identity};
pub use format::Format;
pub use limit::{Actual, Limit};
pub use note::{Note, Notes};
pub use operation::{Operation, OperationInfo, RetryClass};
pub use reqwest_transport::ReqwestTransport;
pub use response::{Metadata, RateLimit, Response};
pub use target::{Headers, Target};
pub use transport::{BoxFuture, ResponseBody, Stage, Transport, TransportError};
pub use unknown::{SetAside, Unknown};
pub use validate::{Rule, Severity, Validate, Violation, Violations};
pub use value::{ApiKey, HIDDEN, Hidden, Number, Update};
pub use webhook::{Received, Redelivery, WebhookInfo, WebhookSignature, receive};
pub use webhook::{SignatureAlgorithm, SignatureEncoding, SignatureHeader};
