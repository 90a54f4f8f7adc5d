// @generated from the specification. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![cfg_attr(
    all(feature = "lending", feature = "limits"),
    doc = include_str!("../README.md")
)]
#![cfg_attr(
    not(all(feature = "lending", feature = "limits")),
    doc = " A typed client, compiled from a declarative specification."
)]
//!
#![cfg_attr(
    all(feature = "lending", not(all(feature = "lending", feature = "limits"))),
    doc = "```rust,no_run\nuse invented::lending::Client;\n\n# async fn run() -> invented::Result<()> {\nlet client = Client::new(\"your API key\")?;\nlet answer = client.get_book(\"the isbn\").await?;\nprintln!(\"{answer:?}\");\n# Ok(())\n# }\n```"
)]
//!
//! # Modules
//!
#![cfg_attr(feature = "lending", doc = " - [`lending`]")]
#![cfg_attr(feature = "limits", doc = " - [`limits`]")]

#[rustfmt::skip]
#[cfg(feature = "lending")]
pub mod lending;
#[rustfmt::skip]
#[cfg(feature = "limits")]
pub mod limits;
#[rustfmt::skip]
#[allow(dead_code, unused_imports)]
mod runtime;

pub use runtime::validate::{self, Rule, Severity, Validate, Violation, Violations};
pub use runtime::{Actual, Format, Json, Limit, Note, Number, SetAside, Unknown, Update};
pub use runtime::{Api, Envelope, ErrorRow, RateLimitHeaders, ResetUnit};
pub use runtime::{ApiKey, KeyProvider, KeySource, Signer};
pub use runtime::{BoxFuture, Progress, ReqwestTransport, ResponseBody, Stage, Transport};
pub use runtime::{Call, Choices, ClientApi, ClientBuilder, Core, Validation};
pub use runtime::{Clock, SystemClock};
pub use runtime::{Custom, Download, Inspect, Method, Traffic};
pub use runtime::{DateForm, SignInfo, SignPart, Signable, SignatureAlgorithm};
pub use runtime::{Decision, Outcome, RetryBudget, RetryPolicy, Situation, decide};
pub use runtime::{Demand, Expr, Guard, ReadBack, Test};
pub use runtime::{Draw, LocalRateLimiter, Quota, RateLimiter, Seen};
pub use runtime::{Error, ErrorKind, Result, TransportError, TransportSettings};
pub use runtime::{Headers, Operation, OperationInfo, RetryClass, Target};
pub use runtime::{Items, PageInfo, PageMark, Paged, Pages, PendingInfo, Position, Turn};
pub use runtime::{Metadata, RateLimit, Response};
pub use runtime::{Received, Redelivery, SignatureEncoding, SignatureHeader};
pub use runtime::{WebhookInfo, WebhookSignature};
pub use runtime::{decode, encode, sign_request, text_to_sign};
