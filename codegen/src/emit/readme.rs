//! The README of an emitted crate, for crates without one written by hand.

use super::example::example;
use crate::ir::Crate;

/// The text of `README.md`, whose code is tested with the crate.
pub fn emit_readme(krate: &Crate) -> String {
    let package = &krate.package;
    let example = example(krate).join("\n");
    format!(
        "# {package}\n\n\
         A typed client with validators, compiled from a declarative specification.\n\n\
         {example}\n\n\
         The client runs on tokio.\n\
         `Client::builder(key).base_url(\"http://127.0.0.1:8080\")` sends the same calls to a \
         server of your own; plain HTTP is accepted for this machine only.\n\n\
         `src/` and `tests/boundary/` are emitted: change the specification, not them.\n"
    )
}
