// @generated from the specification. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![cfg_attr(
    all(
        feature = "tracking-2024-04",
        feature = "tracking-2026-07",
        feature = "shipping-v3"
    ),
    doc = include_str!("../README.md")
)]
#![cfg_attr(
    not(
        all(
            feature = "tracking-2024-04",
            feature = "tracking-2026-07",
            feature = "shipping-v3"
        )
    ),
    doc = " A typed client, compiled from a declarative specification."
)]
//!
#![cfg_attr(
    all(
        feature = "tracking-2024-04",
        not(
            all(
                feature = "tracking-2024-04",
                feature = "tracking-2026-07",
                feature = "shipping-v3"
            )
        )
    ),
    doc = "```rust,no_run\nuse optima_courier::tracking::v2024_04::Client;\n\n# async fn run() -> optima_courier::Result<()> {\nlet client = Client::new(\"your API key\")?;\nlet answer = client.create_tracking(\"the tracking_number\").await?;\nprintln!(\"{answer:?}\");\n# Ok(())\n# }\n```"
)]
//!
//! # Modules
//!
#![cfg_attr(feature = "tracking-2024-04", doc = " - [`tracking::v2024_04`]")]
#![cfg_attr(feature = "tracking-2026-07", doc = " - [`tracking::v2026_07`]")]
#![cfg_attr(feature = "shipping-v3", doc = " - [`shipping::v3`]")]

#[rustfmt::skip]
#[cfg(any(feature = "tracking-2024-04", feature = "tracking-2026-07"))]
pub mod tracking;
#[rustfmt::skip]
#[cfg(feature = "shipping-v3")]
pub mod shipping;
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
