//! The part of every emitted client that is the same for all specifications.
//!
//! Emitted types describe themselves to these modules; sending, decoding, validating and reporting
//! happen here, once, and never in emitted code. The lowest module comes first, and each imports
//! only modules above it in this list, as its `mod.rs` says:
//!
//! | module | what is in it |
//! |---|---|
//! | [`value`] | numbers, moments, raw JSON and its reader, updates, unknown members, notes |
//! | [`time`] | the clock, timeouts |
//! | [`description`] | static data of emitted code: error table, quotas, signatures, guards, pagination |
//! | [`codec`] | decoding and encoding of emitted types, envelopes |
//! | `declare` | macros by which emitted modules declare types |
//! | [`validate`] | constraints, rules, formats, violations |
//! | [`response`] | responses and their metadata, `Retry-After`, rate-limit headers |
//! | [`error`] | the one error type |
//! | [`auth`] | keys, key providers, signatures |
//! | [`transport`] | the transport trait, its implementations with reqwest and with `fetch`, the stages of an attempt |
//! | [`rate_limit`] | the limiter trait, the sliding windows and their queue |
//! | [`retry`] | retry policy, retry budget, retry decision |
//! | [`request`](mod@request) | URLs, headers, operations, prepared requests |
//! | [`observe`] | spans, events, metrics, the traffic hook, redaction |
//! | `middleware` | with the feature `middleware`: interceptors and their phases; with the feature `tower`: layers around the transport |
//! | [`client`] | builder, call, retry loop, attempts, answers, pagination, polling, downloads, blocking calls |
//! | [`webhook`] | how deliveries arrive, and reading one; with the feature `webhooks` verifying them |
//! | `testing` | with the feature `testing`: a test double of the server, without a network |
//!
//! The names exported at the root are those that emitted code uses.

// What can't work on WebAssembly is refused where it is turned on, not where it is called.
#[cfg(all(target_family = "wasm", not(target_os = "unknown")))]
compile_error!("of the targets of WebAssembly, only `wasm32-unknown-unknown` is supported");
#[cfg(all(target_family = "wasm", feature = "blocking"))]
compile_error!("turn the feature `blocking` off: nothing may block on WebAssembly, so await calls");
#[cfg(all(target_family = "wasm", feature = "rsa"))]
compile_error!("turn the feature `rsa` off: its library, aws-lc, is not made for WebAssembly");
#[cfg(all(target_family = "wasm", feature = "redis"))]
compile_error!("turn the feature `redis` off: WebAssembly has no connections but those of `fetch`");
#[cfg(all(target_family = "wasm", feature = "tower"))]
compile_error!("turn the feature `tower` off: its layers need futures that threads can share");

pub mod auth;
pub mod client;
pub mod codec;
mod declare;
pub mod description;
pub mod error;
#[cfg(any(feature = "middleware", feature = "tower"))]
pub mod middleware;
pub mod observe;
pub mod rate_limit;
pub mod request;
pub mod response;
pub mod retry;
#[cfg(feature = "testing")]
pub mod testing;
pub mod time;
pub mod transport;
pub mod validate;
pub mod value;
pub mod webhook;

pub use auth::KeySource;
pub use client::{Call, ClientApi, ClientBuilder, Core, Download, PageMark, Paged, Position};
#[cfg(feature = "chunks")]
pub use client::{ChunkAnswer, Chunked, in_order, matching};
pub use codec::{decode, encode};
#[allow(unused_imports)]
pub(crate) use declare::{
    calls, chunk_members, chunked, errors, from, hidden_text, integer_enum, object, operation,
    readable, record, request, setter, states, text_enum, text_newtype, text_traits, union,
    validator,
};
pub use description::*;
pub use error::{Result, identity};
pub use request::{Headers, Operation, RequestTarget};
pub use validate::{Format, Requirement, Validate, Violations};
pub use value::{
    AnyMoment, CompactDate, Date, DateTime, Hide, Json, LocalDateTime, Number, Time, Unknown,
    Update,
};
pub use webhook::{
    Received, Redelivery, ReportedState, SignatureEncoding, SignatureHeader, WebhookInfo,
    WebhookSignature, receive,
};
