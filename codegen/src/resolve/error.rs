//! The table of errors: defaults spelled out, names kept apart, meanings marked.

use std::collections::HashMap;

use indexmap::IndexMap;

use super::constraint::{self, evidence};
use super::scope::Scope;
use super::transport::Placed;
use super::version::Versions;
use crate::diagnostic::{At, Diagnostics, codes, excerpt};
use crate::model::{ErrorId, ErrorKind, ErrorRow, Operation, Retry};
use crate::source::Pointer;
use crate::spec;

/// The rows by code, one more for each of `also`, and the first row of each name.
pub fn resolve_errors<'a>(
    sections: &'a spec::Api,
    (at, envelope): (&Pointer, Option<&spec::Envelope>),
    versions: Versions<'_>,
    diagnostics: &mut Diagnostics,
) -> (Vec<ErrorRow>, IndexMap<&'a str, ErrorId>) {
    let (mut rows, mut ids) = (Vec::<ErrorRow>::new(), IndexMap::new());
    let mut codes = HashMap::new();
    for (spec::Code(code), node) in &sections.errors {
        let at = at.key("errors").key(code);
        let Ok(code) = code.parse::<i64>() else {
            diagnostics
                .error(codes::BAD_CODE, At::Key(at), format!("`{}` is no code", excerpt(code)))
                .help("write a whole number: `404: NotFound`");
            continue;
        };
        let Some((row, at)) = versions.pick(node, &at, diagnostics) else { continue };
        if let Some(ErrorId(first)) = ids.get(row.name.as_str()) {
            let first = &rows[*first];
            diagnostics
                .error(
                    codes::NAME_GIVEN_TWICE,
                    at.key("name"),
                    format!("two codes are called `{}`", row.name),
                )
                .related(&first.at, "the first one")
                .help("name each meaning once; codes that mean the same stand under `also`");
            continue;
        }
        ids.insert(row.name.as_str(), ErrorId(rows.len()));
        for code in std::iter::once(&code).chain(&row.also) {
            let first = codes.entry(*code).or_insert(rows.len());
            if let Some(first) = rows.get(*first) {
                diagnostics
                    .error(codes::NAME_GIVEN_TWICE, &at, format!("the code {code} stands twice"))
                    .related(&first.at, "the first one")
                    .help("remove it here or there");
            }
            rows.push(resolve_error(envelope, *code, (row, sections.source), &at));
        }
    }
    (rows, ids)
}

fn resolve_error(
    envelope: Option<&spec::Envelope>,
    code: i64,
    (row, source): (&spec::ErrorNode, Option<spec::Source>),
    at: &Pointer,
) -> ErrorRow {
    let status = u16::try_from(code).ok().filter(|status| (400..=599).contains(status));
    let http =
        row.http.or(status).or(envelope.and_then(|envelope| envelope.error_status)).unwrap_or(400);
    let by_status = envelope.and_then(|envelope| envelope.types.get(&i64::from(http)));
    let pending = envelope.and_then(|envelope| envelope.outcome.pending.as_ref());
    let kind = match row.kind {
        Some(kind) => stated(kind),
        None if pending.is_some_and(|spec::OneOrMany(codes)| codes.contains(&code)) => {
            ErrorKind::Pending
        }
        None => by_http(http),
    };
    ErrorRow {
        code,
        name: row.name.clone(),
        http,
        ty: row.ty.as_ref().or(by_status).cloned(),
        kind,
        kind_is_stated: row.kind.is_some(),
        retryable: row.retryable,
        doc: row.doc.clone().unwrap_or_default(),
        help: row.help.clone().unwrap_or_default(),
        evidence: evidence(row.source),
        source: constraint::source(row.source.or(source)),
        at: at.clone(),
    }
}

fn stated(kind: spec::ErrorKind) -> ErrorKind {
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

fn by_http(status: u16) -> ErrorKind {
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

/// Errors named for what they mean, whatever their status.
pub fn mark_kinds(
    scope: &Scope<'_>,
    operations: &[Operation],
    errors: &mut [ErrorRow],
    (rate_limit, auth): (&Option<Placed<'_, spec::RateLimit>>, &Option<Placed<'_, spec::Auth>>),
    diagnostics: &mut Diagnostics,
) {
    for operation in operations {
        if let Retry::Guarded(guard) = &operation.retry {
            mark(errors, guard.error.0, ErrorKind::AlreadyExists);
        }
    }
    if let Some(Placed { node, at }) = rate_limit {
        let limited = scope.error_or(node.error.as_ref(), &at.key("error"), None, diagnostics);
        if let Some(ErrorId(limited)) = limited {
            mark(errors, limited, ErrorKind::RateLimited);
        }
    }
    if let Some(Placed { node, at }) = auth {
        let at = at.key("key").key("error");
        let refused = scope.error_or(node.key.error.as_ref(), &at, None, diagnostics);
        if let Some(ErrorId(refused)) = refused {
            mark(errors, refused, ErrorKind::Unauthorized);
        }
    }
}

/// Gives a kind to an error under each of its codes.
fn mark(errors: &mut [ErrorRow], first: usize, kind: ErrorKind) {
    let name = errors[first].name.clone();
    for row in errors.iter_mut().filter(|row| row.name == name && !row.kind_is_stated) {
        row.kind = kind;
    }
}
