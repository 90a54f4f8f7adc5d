//! From the crate to be to the tokens of its files.
//!
//! Emitted code is data and calls of the runtime. Nothing is decided here.

mod case;
mod client;
mod constraint;
mod expr;
mod manifest;
mod module;
mod operation;
mod readme;
mod request;
mod rule;
mod runtime;
mod schema;
mod types;
mod value;

use proc_macro2::TokenStream;

use crate::ir;

/// One file of the crate.
pub struct File {
    /// Its path below the crate's folder, with `/` between names.
    pub path: String,
    pub content: Content,
}

/// What a file holds.
pub enum Content {
    /// Rust that has yet to be printed.
    Tokens(TokenStream),
    /// Text as it is.
    Text(String),
}

/// Emits every file of the crate.
pub fn emit(krate: &ir::Crate) -> Vec<File> {
    let mut files = vec![
        File { path: "Cargo.toml".to_owned(), content: Content::Text(manifest::manifest(krate)) },
        File { path: "README.md".to_owned(), content: Content::Text(readme::readme(krate)) },
        tokens("src/lib.rs", module::emit_lib(krate)),
    ];
    files.extend(runtime::files(krate.patterns));
    files.extend(module::emit_modules(krate));
    files.extend(case::emit_cases(krate));
    files
}

fn tokens(path: impl Into<String>, tokens: TokenStream) -> File {
    File { path: path.into(), content: Content::Tokens(tokens) }
}
