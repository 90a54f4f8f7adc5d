//! From the lowered crate to the tokens of its files.
//!
//! Emitted code is data and calls of the runtime. Nothing is decided here.

mod call;
mod case;
mod client;
mod constraint;
mod example;
mod expr;
mod manifest;
mod module;
mod operation;
mod page;
mod readme;
mod request;
mod rule;
mod runtime;
mod schema;
mod types;
mod value;
mod webhook;

use proc_macro2::TokenStream;

pub use manifest::{MANIFEST_PARTS, ManifestPart};

use crate::ir;

/// One file of the crate.
pub struct File<'k> {
    /// Its path below the crate's folder, with `/` between names.
    pub path: String,
    pub content: FileContent<'k>,
}

/// What a file holds, once it is asked for.
pub enum FileContent<'k> {
    /// Rust that has yet to be printed.
    Tokens(Box<dyn FnOnce() -> TokenStream + 'k>),
    /// Text as it is.
    Text(Box<dyn FnOnce() -> String + 'k>),
}

/// Names every file of the crate, always in the same order; each is emitted when it is asked for.
pub fn emit_crate(krate: &ir::Crate) -> Vec<File<'_>> {
    let mut files = vec![
        text("Cargo.toml", || manifest::emit_manifest(krate)),
        text("README.md", || readme::emit_readme(krate)),
        tokens("src/lib.rs", || module::emit_lib(krate)),
    ];
    files.extend(runtime::files(krate));
    files.extend(module::emit_modules(krate));
    files.extend(case::emit_cases(krate));
    files
}

fn tokens<'k>(path: impl Into<String>, emit: impl FnOnce() -> TokenStream + 'k) -> File<'k> {
    File { path: path.into(), content: FileContent::Tokens(Box::new(emit)) }
}

fn text<'k>(path: impl Into<String>, emit: impl FnOnce() -> String + 'k) -> File<'k> {
    File { path: path.into(), content: FileContent::Text(Box::new(emit)) }
}
