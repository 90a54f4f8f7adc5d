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
