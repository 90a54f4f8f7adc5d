//! The rooms of the runtime, `codegen/runtime/src`, the lowest first.

use crate::rooms::{ROOT, Room, room};

/// Each room with the rooms and the crates that it knows.
pub const ROOMS: &[Room] = &[
    room("value", &[], &["chrono", "jiff", "rust_decimal", "serde", "serde_json"]),
    room("description", &[], &["http", "serde"]),
    // Natively tokio waits and fastrand throws dice, on WebAssembly the platform does.
    room(
        "time",
        &[],
        &[
            "fastrand",
            "futures_channel",
            "gloo_timers",
            "js_sys",
            "tokio",
            "wasm_bindgen_futures",
            "web_time",
        ],
    ),
    room("codec", &["description", "value"], &["serde", "serde_json"]),
    room("declare", &[], &["http", "serde"]),
    // Violations, responses and errors serialize, for the answers of web servers.
    room("validate", &["description", "value"], &["regex_lite", "serde"]),
    room("response", &["description", "validate", "value"], &["http", "httpdate", "serde"]),
    room("error", &["description", "response", "validate", "value"], &["bytes", "http", "serde"]),
    room(
        "auth",
        &["description", "error", "time", "value"],
        &["aws_lc_rs", "base64", "bytes", "hmac", "http", "httpdate", "md5", "secrecy", "sha2"],
    ),
    // A fleet shares its state through Redis, under a digest of its account, with an id for each worker.
    room("rate_limit", &["description", "time"], &["fastrand", "redis", "sha2", "tokio"]),
    room(
        "transport",
        &["description", "error", "time", "value"],
        // Natively reqwest sends, on WebAssembly the platform's `fetch`.
        &[
            "bytes",
            "futures_channel",
            "futures_core",
            "http",
            "http_body",
            "js_sys",
            "reqwest",
            "secrecy",
            "tokio",
            "wasm_bindgen",
            "wasm_bindgen_futures",
            "web_sys",
        ],
    ),
    room("retry", &["description", "response", "transport"], &["http"]),
    room(
        "request",
        &["description", "auth", "codec", "retry", "validate", "value"],
        &["bytes", "http", "percent_encoding", "serde", "serde_json"],
    ),
    room(
        "observe",
        &[
            "description",
            "auth",
            "error",
            "request",
            "response",
            "retry",
            "time",
            "transport",
            "validate",
            "value",
        ],
        // Bodies are held against the specification in place, member by member.
        &["http", "metrics", "percent_encoding", "serde", "serde_json", "tracing"],
    ),
    // Layers of `tower` stand around the transport, and must leave what is signed as it is.
    room(
        "middleware",
        &["description", "auth", "error", "request", "time", "transport", "value"],
        &["bytes", "http", "http_body", "tower_layer", "tower_service"],
    ),
    room(
        "client",
        &[
            "description",
            "auth",
            "codec",
            "error",
            "middleware",
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
        // Files are written to its writers; blocking calls have a runtime of their own, and tell async
        // code by its budget. Its builder takes layers of `tower`.
        &["bytes", "futures_core", "http", "reqwest", "serde_json", "tokio", "tower_layer"],
    ),
    // A test double stands in for the server, so it knows the whole way of a call.
    room(
        "testing",
        &["description", "client", "error", "request", "time", "transport", "value"],
        &["bytes", "http", "serde"],
    ),
    room(
        "webhook",
        &["description", "auth", "codec", "error", "observe", "time", "validate", "value"],
        &["aws_lc_rs", "base64", "bytes", "hmac", "http", "serde", "serde_json", "sha2"],
    ),
    room(
        ROOT,
        &[
            "description",
            "auth",
            "client",
            "codec",
            "declare",
            "error",
            "request",
            "validate",
            "value",
            "webhook",
        ],
        &[],
    ),
];
