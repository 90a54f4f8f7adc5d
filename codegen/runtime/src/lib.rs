//! The part of every emitted client that no specification changes.
//!
//! Emitted types describe themselves to these rooms; sending, decoding, validating and reporting
//! happen here, once, and never in emitted code. Lowest first, and each knows only rooms above it
//! in this list, as its `mod.rs` says:
//!
//! | room | what it holds |
//! |---|---|
//! | [`value`] | numbers, raw JSON and its reader, updates, unknown members, notes |
//! | [`time`] | the clock, and limits of time |
//! | [`api`] | what emitted code states as static data: error table, quotas, signatures, guards, pages |
//! | [`codec`] | decoding and encoding of emitted types, envelopes |
//! | [`validate`] | constraints, rules, formats, violations |
//! | [`response`] | responses, and what the headers of an answer tell |
//! | [`error`] | the one error type |
//! | [`auth`] | keys, key providers, signatures |
//! | [`transport`] | the transport trait, reqwest behind it, how far an attempt has come |
//! | [`rate_limit`] | the limiter trait, buckets and their queue |
//! | [`retry`] | policy, retry budget, decision |
//! | [`request`] | URLs, headers, operations, a request that is ready to be sent |
//! | [`observe`] | spans, events, the traffic hook, redaction |
//! | [`client`] | builder, call, retry loop, attempts, answers, paging, polling, downloads |
//! | [`webhook`] | how deliveries arrive, and one delivery read |
//!
//! The names below are those that emitted code calls.

pub mod api;
pub mod auth;
pub mod client;
pub mod codec;
pub mod error;
pub mod observe;
pub mod rate_limit;
pub mod request;
pub mod response;
pub mod retry;
pub mod time;
pub mod transport;
pub mod validate;
pub mod value;
pub mod webhook;

pub use api::*;
pub use auth::KeySource;
pub use client::{Call, ClientApi, ClientBuilder, Core, Download, PageMark, Paged, Position};
pub use codec::{decode, encode};
pub use error::{Result, identity};
pub use request::{Headers, Operation, RequestTarget};
pub use validate::{Format, Requirement, Validate, Violations};
pub use value::{HIDDEN, Hide, Json, Number, Unknown, Update};
pub use webhook::{
    Received, Redelivery, SignatureEncoding, SignatureHeader, WebhookInfo, WebhookSignature,
    receive,
};
