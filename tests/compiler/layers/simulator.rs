//! The rooms of the simulator, `codegen/simulator/src`, the lowest first.

use crate::rooms::{ROOT, Room, room};

/// Each room with the rooms and the crates that it knows.
pub const ROOMS: &[Room] = &[
    room("descriptor", &[], &["schemars", "serde", "serde_json"]),
    room("time", &[], &["serde"]),
    room("state", &["descriptor", "time"], &["serde_json"]),
    // Records are written out as they are kept.
    room("answer", &["descriptor", "state"], &["bytes", "http", "serde", "serde_json"]),
    room("request", &["descriptor"], &["bytes", "http", "serde_json"]),
    room("judge", &["descriptor", "request"], &["http", "regex_lite", "serde_json"]),
    room("rate_limit", &["descriptor", "time"], &["http"]),
    // Whether a fault strikes is drawn.
    room("fault", &["state", "time"], &["schemars", "serde"]),
    // A script may inject faults.
    room("script", &["descriptor", "fault"], &["schemars", "serde"]),
    room(
        "auth",
        &["descriptor", "request", "time"],
        &["aws_lc_rs", "base64", "hmac", "http", "httpdate", "md5", "sha2"],
    ),
    room("effect", &["descriptor", "request", "state", "time"], &["regex_lite", "serde_json"]),
    room(
        "service",
        &["descriptor", "effect", "request", "script", "state", "time"],
        &["base64", "serde_json"],
    ),
    // It signs deliveries, and they carry the news of the service.
    room(
        "webhook",
        &["auth", "descriptor", "service", "time"],
        &[
            "base64",
            "bytes",
            "http",
            "http_body_util",
            "hyper",
            "hyper_util",
            "serde",
            "serde_json",
            "tokio",
        ],
    ),
    // The way of a request goes through all of these.
    room(
        "engine",
        &[
            "answer",
            "auth",
            "descriptor",
            "fault",
            "judge",
            "rate_limit",
            "request",
            "script",
            "service",
            "state",
            "time",
            "webhook",
        ],
        &["bytes", "http", "serde", "serde_json", "tokio"],
    ),
    room(
        "http",
        &["engine", "fault", "request", "time", "webhook"],
        &[
            "bytes",
            "http",
            "http_body",
            "http_body_util",
            "hyper",
            "hyper_util",
            "serde",
            "serde_json",
            "tokio",
        ],
    ),
    room(
        "handle",
        &["auth", "descriptor", "engine", "fault", "http", "script", "service", "time", "webhook"],
        &["serde_json", "tokio"],
    ),
    // In a client, another file stands here, which knows the client, too.
    room("apis", &["descriptor", "handle"], &[]),
    room(
        ROOT,
        &["auth", "descriptor", "engine", "fault", "handle", "http", "service", "time", "webhook"],
        &[],
    ),
];
