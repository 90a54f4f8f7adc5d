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
#[rustfmt::skip]
#[cfg(feature = "simulator")]
#[allow(dead_code, unused_imports)]
pub mod simulator;

pub use runtime::auth::ApiKey;
pub use runtime::client::Call;
pub use runtime::error::{Error, ErrorKind, Result};
pub use runtime::response::Response;
pub use runtime::validate::{Validate, Violations};
pub use runtime::value::{Json, Number, Update};
pub use runtime::{auth, client, error, observe, rate_limit, request, response, retry};
pub use runtime::{time, transport, validate, value};
pub use runtime::webhook;
#[cfg(any(feature = "middleware", feature = "tower"))]
pub use runtime::middleware;
#[cfg(feature = "testing")]
pub use runtime::testing;
#[doc(hidden)]
pub use runtime::{codec, description};
