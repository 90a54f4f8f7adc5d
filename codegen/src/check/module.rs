//! Names that become modules of the emitted crate: of versions, folders and files.

use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes, excerpt};
use crate::model::Api;
use crate::text::name;

/// Modules that files of schemas and operations stand beside.
const RESERVED_STEMS: [&str; 3] = ["rules", "runtime", "validate"];

/// Modules that every emitted crate has.
const RESERVED_MODULES: [&str; 8] =
    ["core", "decode", "encode", "lib", "runtime", "simulator", "std", "validate"];

/// Cargo features that every emitted crate may have; an API without versions becomes a feature of its
/// own name.
const RESERVED_FEATURES: [&str; 18] = [
    "blocking",
    "chrono",
    "chunks",
    "decimal",
    "default",
    "deserialize",
    "drift",
    "jiff",
    "metrics",
    "middleware",
    "redis",
    "rsa",
    "rustls",
    "streaming",
    "testing",
    "tower",
    "tracing",
    "webhooks",
];

/// Each emitted version becomes a module of its own.
pub fn versions_are_modules_of_their_own(apis: &[Api], diagnostics: &mut Diagnostics) {
    for (index, api) in apis.iter().enumerate() {
        let Some(version) = &api.version else { continue };
        let module = name::version(version);
        let at = DiagnosticPlace::Key(api.at.key("versions"));
        if module.is_none() {
            let shown = excerpt(version);
            diagnostics
                .error(codes::BAD_VERSION, at, format!("`{shown}` can't be a version"))
                .help("a version consists of letters, digits, dots and hyphens");
            continue;
        }
        let same = |other: &&Api| {
            other.name == api.name && other.version.as_deref().and_then(name::version) == module
        };
        if let Some(other) = apis[..index].iter().find(same) {
            let other = other.version.as_deref().unwrap_or_default();
            let message = format!("`{other}` and `{version}` become one module");
            diagnostics
                .error(codes::NAME_GIVEN_TWICE, at, message)
                .help("name each version once, in `versions` and in `emit`");
        }
    }
}

/// An API's folder has a name that a module can have.
pub fn folders_can_be_modules(api: &Api, diagnostics: &mut Diagnostics) {
    if !can_be_module(&api.name, &RESERVED_MODULES) {
        let message = format!("`{}` can't be the name of an API's folder", api.name);
        diagnostics
            .error(codes::BAD_CASE, DiagnosticPlace::File(api.at.file()), message)
            .help(module_help(&RESERVED_MODULES));
    } else if api.version.is_none() && RESERVED_FEATURES.contains(&api.name.as_str()) {
        let message = format!("`{}` can't be the name of an API without versions", api.name);
        diagnostics.error(codes::BAD_CASE, DiagnosticPlace::File(api.at.file()), message).help(
            format!(
                "it becomes a cargo feature: use a name that is none of {}",
                RESERVED_FEATURES.join(", ")
            ),
        );
    }
}

/// Files of schemas and operations have names that modules can have.
pub fn files_can_be_modules(api: &Api, diagnostics: &mut Diagnostics) {
    let schemas = api.schemas.iter().map(|schema| (&schema.stem, &schema.at));
    let operations = api.operations.iter().map(|operation| (&operation.tag, &operation.at));
    for (stem, at) in schemas.chain(operations) {
        if !can_be_module(stem, &RESERVED_STEMS) {
            let message = format!("`{stem}` can't be the name of a file");
            diagnostics
                .error(codes::BAD_CASE, DiagnosticPlace::File(at.file()), message)
                .help(module_help(&RESERVED_STEMS));
        }
    }
}

fn can_be_module(name: &str, reserved: &[&str]) -> bool {
    name::is_snake(name) && !reserved.contains(&name)
}

fn module_help(reserved: &[&str]) -> String {
    let reserved = reserved.join(", ");
    format!("it becomes a module: use small letters and underscores, and none of {reserved}")
}
