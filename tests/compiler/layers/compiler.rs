//! The rooms of the compiler, `codegen/src`, the lowest first.

use crate::rooms::{Narrow, ROOT, Room, room};

/// Each room with the rooms and the crates that it knows.
pub const ROOMS: &[Room] = &[
    // Four files of the runtime, which judge values in the compiler as they do in every client.
    room("calendar", &[], &[]),
    room("unusual", &[], &[]),
    room("format", &["calendar", "unusual"], &[]),
    room("multiple", &[], &[]),
    room("openapi", &[], &[]),
    room("print", &[], &["prettyplease", "proc_macro2", "quote", "syn"]),
    room("content_hash", &[], &[]),
    room("print_cache", &["content_hash"], &[]),
    room("threads", &[], &[]),
    room("source", &[], &[]),
    room("model", &["source"], &[]),
    // The simulator owns the types of what both read.
    room("descriptor", &["model"], &["serde_json", "simulator"]),
    // Which values a constraint permits is told from the model's constraints.
    room(
        "text",
        &["calendar", "format", "model", "multiple", "unusual"],
        &["heck", "proc_macro2", "quote", "regex_lite", "regex_syntax"],
    ),
    room("diagnostic", &["source", "text"], &["annotate_snippets", "serde_json"]),
    // What the road takes and gives.
    room("compilation", &["diagnostic"], &[]),
    // The codes of its faults; it reports nothing itself.
    room(
        "spec",
        &["diagnostic", "openapi", "source", "text"],
        &["indexmap", "schemars", "serde", "serde_json"],
    ),
    // It tells files apart and decodes each to its type.
    room(
        "load",
        &["diagnostic", "openapi", "source", "spec", "text", "threads"],
        &["saphyr_parser", "serde", "serde_path_to_error", "serde_yaml"],
    ),
    // The words of formats are the model's, and the types of the descriptor the simulator's.
    room(
        "language_schema",
        &["compilation", "model", "spec"],
        &["indexmap", "schemars", "serde_json", "simulator"],
    ),
    room(
        "resolve",
        &["compilation", "diagnostic", "model", "openapi", "source", "spec", "threads"],
        &["indexmap"],
    ),
    room("check", &["diagnostic", "model", "source", "text", "threads"], &[]),
    // It holds scripts against the models, in words of the language, and writes them as played.
    room(
        "script",
        &["check", "diagnostic", "model", "resolve", "source", "spec"],
        &["indexmap", "simulator"],
    ),
    room("ir", &["text"], &["proc_macro2", "quote"]),
    room("lower", &["ir", "model", "text", "threads"], &[]),
    room("emit", &["content_hash", "ir"], &["proc_macro2", "quote"]),
    // Four files of it are the runtime's, which judge bodies here as in every client.
    room(
        "drift",
        &[
            "check",
            "compilation",
            "descriptor",
            "diagnostic",
            "load",
            "lower",
            "model",
            "resolve",
            "source",
        ],
        &["serde", "serde_json", "simulator"],
    ),
    room("inventory", &["compilation", "model", "source"], &[]),
    // It takes the model through the last stages.
    room(
        "parallel",
        &[
            "compilation",
            "descriptor",
            "emit",
            "ir",
            "lower",
            "model",
            "print",
            "print_cache",
            "threads",
        ],
        &["proc_macro2"],
    ),
    // The road itself knows each stage.
    room(
        ROOT,
        &[
            "check",
            "compilation",
            "descriptor",
            "diagnostic",
            "emit",
            "language_schema",
            "inventory",
            "load",
            "model",
            "parallel",
            "print_cache",
            "resolve",
            "script",
            "source",
            "spec",
        ],
        &["simulator"],
    ),
];

/// What a room knows in one file only, with the reason.
pub const NARROW: &[Narrow] = &[
    // Where a part of a file stands.
    Narrow { room: "spec", known: "crate::source", file: "codegen/src/spec/document.rs" },
    // How faults are written.
    Narrow {
        room: "load",
        known: "crate::spec::SEPARATOR",
        file: "codegen/src/load/serde_message.rs",
    },
    // Which type a file is decoded to.
    Narrow { room: "load", known: "crate::spec", file: "codegen/src/load/document.rs" },
];
