//! The rooms of the runtime, `codegen/runtime/src`, the lowest first.

use crate::rooms::{ROOT, Room, room};

/// Each room with the rooms and the crates that it knows.
pub const ROOMS: &[Room] = &[
    room("value", &[], &["serde", "serde_json"]),
    room("codec", &["value"], &["serde", "serde_json"]),
    room("validate", &["value"], &["regex_lite"]),
    room("error", &["validate", "value"], &["bytes", "http"]),
    room(
        "request",
        &["codec", "error", "validate", "value"],
        &["bytes", "http", "percent_encoding", "serde", "serde_json"],
    ),
    room(
        "auth",
        &["error", "request", "value"],
        &["aws_lc_rs", "base64", "bytes", "hmac", "http", "httpdate", "md5", "secrecy", "sha2"],
    ),
    room("rate_limit", &["error", "value"], &["http"]),
    room("retry", &["error", "request", "value"], &["fastrand", "http", "httpdate"]),
    room(
        "transport",
        &["error", "request", "value"],
        &["bytes", "http", "http_body", "reqwest", "secrecy", "tokio"],
    ),
    room("observe", &["error", "value"], &["http", "percent_encoding", "tracing"]),
    room(
        "client",
        &[
            "auth",
            "codec",
            "error",
            "observe",
            "rate_limit",
            "request",
            "retry",
            "transport",
            "validate",
            "value",
        ],
        &["bytes", "futures_core", "http", "reqwest", "tokio"],
    ),
    room("webhook", &["auth", "codec", "error", "value"], &[]),
    room(
        ROOT,
        &[
            "auth",
            "client",
            "codec",
            "error",
            "observe",
            "rate_limit",
            "request",
            "retry",
            "transport",
            "validate",
            "value",
            "webhook",
        ],
        &["http"],
    ),
];
