//! The error table: one row for each code, with defaults filled in.

use std::collections::HashMap;

use indexmap::IndexMap;

use super::declaration::WrittenVersion;
use super::lifetime::Placed;
use super::names::Names;
use super::source::{resolve_evidence, resolve_source};
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes, excerpt};
use crate::model::{ErrorId, ErrorKind, ErrorRow};
use crate::spec;

/// The rows of the error table, and the first row of each name.
pub struct ErrorTable<'a> {
    pub rows: Vec<ErrorRow>,
    pub names: Names<'a, ErrorId>,
}

/// Resolves the error table; a code under `also` gets a row of its own.
pub fn resolve_errors<'a>(
    written: &WrittenVersion<'a>,
    diagnostics: &mut Diagnostics,
) -> ErrorTable<'a> {
    let main = written.api.main;
    let defaults = Defaults {
        envelope: written.api.section("envelope", |sections| sections.envelope.as_ref()),
        kinds: kinds_by_use(written),
        source: main.sections.source,
    };
    let (mut rows, mut ids) = (Vec::<ErrorRow>::new(), IndexMap::new());
    let mut codes = HashMap::new();
    for (spec::Code(code), node) in &main.sections.errors {
        let at = main.at.key("errors").key(code);
        let Ok(code) = code.parse::<i64>() else {
            diagnostics
                .error(
                    codes::BAD_CODE,
                    DiagnosticPlace::Key(at),
                    format!("`{}` is not a code", excerpt(code)),
                )
                .help("write a whole number: `404: NotFound`");
            continue;
        };
        let Some(row) = written.versions.pick(node, &at, diagnostics) else { continue };
        let name = row.node.name.as_str();
        if let Some(ErrorId(first)) = ids.get(name) {
            diagnostics
                .error(
                    codes::NAME_GIVEN_TWICE,
                    row.at.key("name"),
                    format!("two codes are called `{name}`"),
                )
                .related(&rows[*first].at, "the first one")
                .help(
                    "give each meaning one name; further codes of the same meaning go under `also`",
                );
            continue;
        }
        ids.insert(name, ErrorId(rows.len()));
        for code in std::iter::once(&code).chain(&row.node.also) {
            let first = codes.entry(*code).or_insert(rows.len());
            if let Some(first) = rows.get(*first) {
                diagnostics
                    .error(
                        codes::NAME_GIVEN_TWICE,
                        &row.at,
                        format!("the code {code} is given twice"),
                    )
                    .related(&first.at, "the first one")
                    .help("remove one of the two");
            }
            rows.push(resolve_row(&defaults, *code, &row));
        }
    }
    ErrorTable { rows, names: error_names(&main.sections, ids) }
}

fn error_names<'a>(sections: &'a spec::Api, ids: IndexMap<&'a str, ErrorId>) -> Names<'a, ErrorId> {
    let all = sections.errors.values().flat_map(|node| &node.variants);
    Names {
        ids,
        all: all.map(|row| row.name.as_str()).collect(),
        noun: "error",
        help: "add a row for it to the `errors` of the API",
    }
}

/// What a row of the table falls back to.
struct Defaults<'a> {
    envelope: Option<Placed<'a, spec::Envelope>>,
    kinds: HashMap<&'a str, ErrorKind>,
    source: Option<spec::Source>,
}

/// The kinds of errors that are named for what they mean: whatever refuses a repeat, too many
/// requests or the key.
fn kinds_by_use<'a>(written: &WrittenVersion<'a>) -> HashMap<&'a str, ErrorKind> {
    let mut kinds = HashMap::new();
    for operation in &written.operations {
        if let Some(spec::Retry::Guarded(guard)) = &operation.node.retry {
            kinds.insert(guard.guarded_by.as_str(), ErrorKind::AlreadyExists);
        }
    }
    let rate_limit = written.api.section("rate_limit", |sections| sections.rate_limit.as_ref());
    if let Some(error) = rate_limit.and_then(|limit| limit.node.error.as_ref()) {
        kinds.insert(error, ErrorKind::RateLimited);
    }
    let auth = written.api.section("auth", |sections| sections.auth.as_ref());
    if let Some(error) = auth.and_then(|auth| auth.node.key.error.as_ref()) {
        kinds.insert(error, ErrorKind::Unauthorized);
    }
    kinds
}

fn resolve_row(defaults: &Defaults<'_>, code: i64, row: &Placed<'_, spec::ErrorNode>) -> ErrorRow {
    let Placed { node, at } = row;
    let envelope = defaults.envelope.as_ref().map(|envelope| envelope.node);
    let status = u16::try_from(code).ok().filter(|status| (400..=599).contains(status));
    let http = node.http.or(status);
    let http = http.or(envelope.and_then(|envelope| envelope.error_status)).unwrap_or(400);
    let by_status = envelope.and_then(|envelope| envelope.types.get(&i64::from(http)));
    let pending = envelope.and_then(|envelope| envelope.outcome.pending.as_ref());
    let is_pending = pending.is_some_and(|spec::OneOrMany(codes)| codes.contains(&code));
    let by_use = defaults.kinds.get(node.name.as_str()).copied();
    let stated = node.kind.map(stated_kind);
    let kind = stated.or(by_use).or(is_pending.then_some(ErrorKind::Pending));
    ErrorRow {
        code,
        name: node.name.clone(),
        http,
        ty: node.ty.as_ref().or(by_status).cloned(),
        kind: kind.unwrap_or_else(|| kind_of_status(http)),
        retryable: node.retryable,
        doc: node.doc.clone().unwrap_or_default(),
        help: node.help.clone().unwrap_or_default(),
        evidence: resolve_evidence(node.source),
        source: resolve_source(node.source.or(defaults.source)),
        at: at.clone(),
    }
}

fn stated_kind(kind: spec::ErrorKind) -> ErrorKind {
    match kind {
        spec::ErrorKind::Invalid => ErrorKind::Invalid,
        spec::ErrorKind::Unauthorized => ErrorKind::Unauthorized,
        spec::ErrorKind::Forbidden => ErrorKind::Forbidden,
        spec::ErrorKind::NotFound => ErrorKind::NotFound,
        spec::ErrorKind::AlreadyExists => ErrorKind::AlreadyExists,
        spec::ErrorKind::Conflict => ErrorKind::Conflict,
        spec::ErrorKind::RateLimited => ErrorKind::RateLimited,
        spec::ErrorKind::Server => ErrorKind::Server,
    }
}

fn kind_of_status(status: u16) -> ErrorKind {
    match status {
        401 => ErrorKind::Unauthorized,
        403 => ErrorKind::Forbidden,
        404 => ErrorKind::NotFound,
        409 => ErrorKind::Conflict,
        429 => ErrorKind::RateLimited,
        500.. => ErrorKind::Server,
        _ => ErrorKind::Invalid,
    }
}
