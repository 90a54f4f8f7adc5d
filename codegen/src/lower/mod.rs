//! From the model to the crate as it will be emitted: every decision about Rust is taken here.
//!
//! Nothing here fails. Where it would have to, a check is missing.

mod api;
mod argument;
mod case;
mod chunk;
mod constraint;
mod doc;
mod expr;
mod field;
mod guard;
mod json;
mod operation;
mod page;
mod pending;
mod quota;
mod redact;
mod request;
mod rule;
mod schema;
mod sign;
mod state;
mod types;
pub mod usage;
mod webhook;

use std::num::NonZeroUsize;

use crate::model::Field;
use crate::text::identifier::Identifier;
use crate::text::name;
use crate::threads::map_in_threads;
use crate::{ir, model};

/// Lowers all APIs into one crate.
pub fn lower_crate(apis: &[model::Api], package: &str, threads: NonZeroUsize) -> ir::Crate {
    let modules = map_in_threads(threads, apis, api::lower_api);
    ir::Crate {
        package: package.to_owned(),
        name: spelled(name::snake(package)),
        patterns: apis.iter().any(constraint::needs_regex),
        webhooks: apis.iter().any(|api| api.webhooks.is_some()),
        modules,
    }
}

/// An identifier that a check has proven valid; if it isn't after all, the output shows it.
fn spelled(ident: Option<Identifier>) -> Identifier {
    ident.unwrap_or_else(|| Identifier::new("unnamed"))
}

fn snake(text: &str) -> Identifier {
    spelled(name::snake(text))
}

fn pascal(text: &str) -> Identifier {
    spelled(name::pascal(text))
}

/// The part of a JSON Pointer that a field adds: empty where the field is the body itself.
fn segment(field: &Field) -> String {
    match field.is_body {
        true => String::new(),
        false => format!("/{}", escaped(&field.wire_name)),
    }
}

/// A name as JSON Pointers write it.
fn escaped(name: &str) -> String {
    match name.contains(['~', '/']) {
        true => name.replace('~', "~0").replace('/', "~1"),
        false => name.to_owned(),
    }
}

fn literal(text: &str) -> ir::Literal {
    ir::Literal::new(text)
}

fn literals(texts: &[String]) -> Vec<ir::Literal> {
    texts.iter().map(ir::Literal::new).collect()
}

/// The runtime's own name for something.
fn runtime(name: &str) -> Identifier {
    Identifier::new(name)
}

/// The name of an error's constant.
fn error_constant(row: &model::ErrorRow) -> Identifier {
    spelled(name::shouty(&row.name))
}
