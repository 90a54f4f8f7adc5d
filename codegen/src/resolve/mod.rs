//! From the specification as written to one model for each API and emitted version.
//!
//! Here names are looked up, lifetimes applied, taken fields copied and inherited marks handed
//! down. What the result means is judged later, by `check`.

mod api;
mod constraint;
mod delivery;
mod effect;
mod error;
mod field;
mod guard;
mod known;
mod object;
mod operation;
mod page;
mod quota;
mod reference;
mod rule;
mod schema;
mod scope;
mod second;
mod sign;
mod stored;
mod transport;
mod version;
mod way;
mod webhook;

use crate::diagnostic::Diagnostics;
use crate::{model, spec};

/// Resolves each API in each version that it emits.
pub fn resolve(document: &spec::Document, diagnostics: &mut Diagnostics) -> Vec<model::Api> {
    let mut apis = Vec::new();
    for (name, parts) in &document.apis {
        apis.extend(api::resolve_api(name, parts, &document.common, diagnostics));
    }
    apis
}
