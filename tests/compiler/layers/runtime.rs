//! The rooms of the runtime, `codegen/runtime/src`, the lowest first.

use crate::rooms::{ROOT, Room, room};

/// Each room with the rooms and the crates that it knows.
pub const ROOMS: &[Room] = &[
    room("value", &[], &["serde", "serde_json"]),
    room("api", &[], &["http"]),
    room("time", &[], &["fastrand", "tokio"]),
    room("codec", &["api", "value"], &["serde", "serde_json"]),
    room("validate", &["api", "value"], &["regex_lite"]),
    room("response", &["api", "validate", "value"], &["http", "httpdate"]),
    room("error", &["api", "response", "validate", "value"], &["bytes", "http"]),
    room(
        "auth",
        &["api", "error", "time", "value"],
        &["aws_lc_rs", "base64", "bytes", "hmac", "http", "httpdate", "md5", "secrecy", "sha2"],
    ),
    room("rate_limit", &["api", "time"], &[]),
    room(
        "transport",
        &["api", "error", "time", "value"],
        &["bytes", "http", "http_body", "reqwest", "secrecy", "tokio"],
    ),
    room("retry", &["api", "response", "transport"], &["http"]),
    room(
        "request",
        &["api", "auth", "codec", "retry", "validate", "value"],
        &["bytes", "http", "percent_encoding", "serde", "serde_json"],
    ),
    room(
        "observe",
        &["api", "auth", "error", "request", "response", "transport", "validate", "value"],
        &["http", "percent_encoding", "tracing"],
    ),
    room(
        "client",
        &[
            "api",
            "auth",
            "codec",
            "error",
            "observe",
            "rate_limit",
            "request",
            "response",
            "retry",
            "time",
            "transport",
            "validate",
            "value",
        ],
        &["bytes", "futures_core", "http", "reqwest", "serde_json"],
    ),
    room("webhook", &["api", "codec", "error", "value"], &[]),
    room(
        ROOT,
        &["api", "auth", "client", "codec", "error", "request", "validate", "value", "webhook"],
        &[],
    ),
];
