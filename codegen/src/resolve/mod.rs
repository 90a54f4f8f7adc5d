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

use crate::compilation::Emitted;
use crate::diagnostic::{At, Diagnostics, codes};
use crate::source::Pointer;
use crate::{model, spec};

/// Resolves each API in each version that it emits, or only the versions that are wanted.
pub fn resolve(
    document: &spec::Document,
    wanted: &[Emitted],
    diagnostics: &mut Diagnostics,
) -> Vec<model::Api> {
    let known = versions(document);
    for Emitted { api, version } in wanted.iter().filter(|one| !known.contains(one)) {
        diagnostics
            .error(
                codes::UNKNOWN_VERSION,
                At::Path(format!("{api}/{version}")),
                "there is no such version of an API",
            )
            .help(emittable(document, &known, api));
    }
    let mut apis = Vec::new();
    for (name, parts) in in_order(document, diagnostics) {
        apis.extend(api::resolve_api(name, parts, (&document.common, wanted), diagnostics));
    }
    apis
}

/// The APIs as `common/` orders them, then the others by their names.
fn in_order<'d>(
    document: &'d spec::Document,
    diagnostics: &mut Diagnostics,
) -> Vec<&'d (String, Vec<spec::Part>)> {
    let common = document.common.iter().filter(|part| !part.sections.apis.is_empty());
    let order: Vec<(&str, Pointer)> = common
        .flat_map(|part| {
            let names = part.sections.apis.iter().enumerate();
            names.map(|(index, name)| (name.as_str(), part.at.key("apis").index(index)))
        })
        .collect();
    for (name, at) in &order {
        if !document.apis.iter().any(|(api, _)| api == name) {
            let names: Vec<&str> = document.apis.iter().map(|(api, _)| api.as_str()).collect();
            diagnostics
                .error(codes::UNKNOWN_NAME, at, format!("no API is called `{name}`"))
                .help(format!("the APIs are {}", names.join(", ")));
        }
    }
    for part in document.apis.iter().flat_map(|(_, parts)| parts) {
        if !part.sections.apis.is_empty() {
            diagnostics
                .error(
                    codes::KEY_WITHOUT_EFFECT,
                    At::Key(part.at.key("apis")),
                    "`apis` orders all APIs",
                )
                .help("write it in `common/api.yaml`");
        }
    }
    let mut apis: Vec<_> = document.apis.iter().collect();
    apis.sort_by_key(|(api, _)| {
        order.iter().position(|(name, _)| api == name).unwrap_or(order.len())
    });
    apis
}

/// What can be asked for instead of a version that there is not of `api`.
fn emittable(document: &spec::Document, known: &[Emitted], api: &str) -> String {
    let named = |api: &str| known.iter().any(|one| one.api == api);
    let mut apis = document.apis.iter().map(|(name, _)| name.as_str());
    if apis.any(|name| name == api) && !named(api) {
        return format!("`{api}` has no `versions`: leave out `--emit`, and all of it is emitted");
    }
    let names: Vec<_> = known.iter().map(|one| format!("{}/{}", one.api, one.version)).collect();
    match (&names[..], document.apis.is_empty()) {
        ([], true) => "the specification holds no API".to_owned(),
        ([], false) => "no API has `versions`: leave out `--emit`, and all is emitted".to_owned(),
        _ => format!("the versions are {}", names.join(", ")),
    }
}

/// Every version that an API names.
pub fn versions(document: &spec::Document) -> Vec<Emitted> {
    let named = document.apis.iter().flat_map(|(api, parts)| {
        let main = parts.iter().filter(|part| part.main);
        main.flat_map(move |part| {
            let emitted = |version: &String| Emitted { api: api.clone(), version: version.clone() };
            part.sections.versions.iter().map(emitted)
        })
    });
    named.collect()
}
