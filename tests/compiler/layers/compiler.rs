//! The rooms of the compiler, `codegen/src`, the lowest first.

use crate::rooms::{Narrow, ROOT, Room, room};

/// Each room with the rooms and the crates that it knows.
pub const ROOMS: &[Room] = &[
    room("calendar", &[], &[]),
    room("digits", &[], &[]),
    room("format", &[], &[]),
    room("hidden", &[], &[]),
    room("name", &[], &["heck", "proc_macro2"]),
    room("openapi", &[], &[]),
    room("print", &[], &["prettyplease", "proc_macro2", "syn"]),
    room("source", &[], &[]),
    room("diagnostic", &["hidden", "source"], &["annotate_snippets", "serde_json"]),
    // What it refuses it quotes as reports quote it.
    room("pattern", &["diagnostic"], &["regex_lite", "regex_syntax"]),
    room(
        "spec",
        &["digits", "openapi", "source"],
        &["indexmap", "schemars", "serde", "serde_json"],
    ),
    // It tells files apart and decodes each to its type.
    room(
        "load",
        &["diagnostic", "digits", "hidden", "openapi", "source", "spec"],
        &["saphyr_parser", "serde", "serde_path_to_error", "serde_yaml"],
    ),
    room("report", &["diagnostic", "load"], &["serde_json"]),
    room("model", &["source"], &[]),
    // The words of formats are the model's.
    room("schema", &["model", "spec"], &["indexmap", "schemars", "serde_json"]),
    room("permit", &["calendar", "format", "model", "pattern"], &[]),
    room("resolve", &["diagnostic", "model", "openapi", "source", "spec"], &["indexmap"]),
    room(
        "check",
        &["diagnostic", "model", "name", "pattern", "permit", "source"],
        &["proc_macro2"],
    ),
    room("ir", &["hidden"], &["proc_macro2", "quote"]),
    room("lower", &["ir", "model", "name", "pattern", "permit"], &["proc_macro2"]),
    room("emit", &["ir"], &["proc_macro2", "quote"]),
    room("ledger", &["model", "source"], &[]),
    // Each thread walks the last stages by itself.
    room("parallel", &["emit", "ir", "lower", "model", "print"], &[]),
    // The road itself knows each stage.
    room(
        ROOT,
        &[
            "check",
            "diagnostic",
            "emit",
            "ledger",
            "load",
            "model",
            "parallel",
            "report",
            "resolve",
            "schema",
            "source",
        ],
        &[],
    ),
];

/// What a room knows in one file only, with the reason.
pub const NARROW: &[Narrow] = &[
    // Where a part of a file stands.
    Narrow { room: "spec", known: "crate::source", file: "codegen/src/spec/document.rs" },
    // How faults are written.
    Narrow { room: "load", known: "crate::spec::SEPARATOR", file: "codegen/src/load/message.rs" },
    // Which type a file is decoded to.
    Narrow { room: "load", known: "crate::spec", file: "codegen/src/load/document.rs" },
];
