//! From the specification as written to one model for each API and version.
//!
//! Here names are looked up, lifetimes applied, taken fields copied and sources handed down. What
//! the result means is judged later, by `check`. [`version`] has all passes in their order.

mod assembly;
mod async_effect;
mod auth;
mod body;
mod computed;
mod condition;
mod constraint;
mod declaration;
mod delivery;
mod effect;
mod enumeration;
mod envelope;
mod error;
mod event;
mod expression;
mod expression_scope;
mod fault;
mod field;
mod find;
mod header;
mod lifetime;
mod literal;
mod member_names;
mod member_path;
mod names;
mod object;
mod operation;
mod outline;
mod page;
mod parameter;
mod range;
mod rate_limit;
mod record;
mod reference;
mod refusal;
mod retry;
mod rule;
mod schema;
mod scope;
mod select;
mod selection;
mod server;
mod sign;
mod source;
mod union;
mod version;
mod webhook;

use std::num::NonZeroUsize;

use crate::compilation::Emitted;
use crate::diagnostic::Diagnostics;
use crate::threads::map_in_threads;
use crate::{model, spec};
use declaration::WrittenApi;
use selection::{chosen_versions, ordered_apis, refuse_unknown_versions};
use version::resolve_version;

pub use fault::refuse_empty;
pub use literal::resolve_literal;
pub use selection::versions;

/// Resolves each API in each version that it emits, or only in the versions that are wanted.
pub fn resolve(
    document: &spec::Document,
    wanted: &[Emitted],
    threads: NonZeroUsize,
    diagnostics: &mut Diagnostics,
) -> Vec<model::Api> {
    refuse_unknown_versions(document, wanted, diagnostics);
    let mut apis = Vec::new();
    for (name, parts) in ordered_apis(document, diagnostics) {
        let written = WrittenApi::collect(name, parts, &document.common, diagnostics);
        let Some(written) = written else { continue };
        let versions = chosen_versions(&written, wanted, diagnostics);
        let resolved = map_in_threads(threads, &versions, |current| {
            let mut found = Diagnostics::default();
            (resolve_version(&written, *current, &mut found), found)
        });
        for (api, found) in resolved {
            diagnostics.append(found);
            apis.extend(api);
        }
    }
    apis
}
