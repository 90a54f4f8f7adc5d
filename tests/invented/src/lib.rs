// @generated from the specification. Do not edit.
//! A typed client, compiled from a declarative specification.
//!
//! - [`lending`]
//!
//! ```no_run
//! use invented::lending::Client;
//!
//! # fn main() -> invented::Result<()> {
//! let client = Client::new("your API key")?;
//! # let _ = client;
//! # Ok(())
//! # }
//! ```

#[rustfmt::skip]
pub mod lending;
#[rustfmt::skip]
#[allow(dead_code, unused_imports)]
mod runtime;

pub use runtime::validate::{self, Rule, Severity, Validate, Violation, Violations};
pub use runtime::{
    Actual, Api, ApiKey, BoxFuture, Call, ClientApi, ClientBuilder, Core, Envelope, Error,
    ErrorKind, ErrorRow, Format, Headers, Limit, Metadata, Note, Number, Operation, OperationInfo,
    RateLimit, RateLimitHeaders, ReqwestTransport, Response, ResponseBody, Result, RetryClass,
    SetAside, Stage, Target, Transport, TransportError, Unknown, Update, Validation,
};
pub use runtime::{decode, encode};
