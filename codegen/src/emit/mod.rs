//! From the lowered crate to the tokens of its files.
//!
//! Emitted code is data and calls of the runtime. Nothing is decided here.

mod call;
mod case;
mod chunk;
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
mod simulator;
mod types;
mod value;
mod webhook;

use std::any::type_name;
use std::hash::Hash;

use proc_macro2::TokenStream;

pub use manifest::{MANIFEST_PARTS, ManifestPart};

use crate::content_hash::ContentHash;
use crate::ir;

/// One file of the crate.
pub struct File<'k> {
    /// Its path below the crate's folder, with `/` between names.
    pub path: String,
    pub content: FileContent<'k>,
}

/// What a file holds, once it is asked for.
pub enum FileContent<'k> {
    /// Rust that has yet to be printed, part after part, so that no more than a part has to be in
    /// memory.
    Rust(Vec<FilePart<'k>>),
    /// Text as it is.
    Text(Box<dyn Fn() -> String + Send + Sync + 'k>),
}

/// Whole items of a file; only the first part of a file has its inner attributes.
pub struct FilePart<'k> {
    /// The hash of all that the tokens depend on, where that is one value and they need not be
    /// emitted to know them.
    pub hash: Option<Box<dyn Fn() -> ContentHash + Send + Sync + 'k>>,
    pub emit: Box<dyn Fn() -> TokenStream + Send + Sync + 'k>,
}

/// Names every file of the crate, always in the same order; each is emitted when it is asked for.
/// The texts of descriptors are in the order of the modules.
pub fn emit_crate<'k>(krate: &'k ir::Crate, descriptors: &'k [String]) -> Vec<File<'k>> {
    let mut files = vec![
        text("Cargo.toml", || manifest::emit_manifest(krate)),
        text("README.md", || readme::emit_readme(krate)),
        tokens("src/lib.rs", || module::emit_lib(krate)),
    ];
    files.extend(runtime::files(krate));
    files.extend(self::simulator::files(krate, descriptors));
    files.extend(module::emit_modules(krate));
    files.extend(case::emit_cases(krate));
    files
}

/// A file that is emitted at once.
fn tokens<'k>(
    path: impl Into<String>,
    emit: impl Fn() -> TokenStream + Send + Sync + 'k,
) -> File<'k> {
    let part = FilePart { hash: None, emit: Box::new(emit) };
    File { path: path.into(), content: FileContent::Rust(vec![part]) }
}

/// A file with a part for each of these values after its head.
fn parts<'k, T: Hash + Sync, E: Fn(&T) -> TokenStream + Copy + Send + Sync + 'static>(
    path: impl Into<String>,
    emit_head: impl Fn() -> TokenStream + Send + Sync + 'k,
    values: &'k [T],
    emit: E,
) -> File<'k> {
    let head = FilePart { hash: None, emit: Box::new(emit_head) };
    let rest = values.iter().map(|value| FilePart {
        // A function that borrows nothing makes the same tokens of the same value.
        hash: Some(Box::new(move || ContentHash::of(&(type_name::<E>(), value)))),
        emit: Box::new(move || emit(value)),
    });
    let parts = std::iter::once(head).chain(rest).collect();
    File { path: path.into(), content: FileContent::Rust(parts) }
}

fn text<'k>(path: impl Into<String>, emit: impl Fn() -> String + Send + Sync + 'k) -> File<'k> {
    File { path: path.into(), content: FileContent::Text(Box::new(emit)) }
}
