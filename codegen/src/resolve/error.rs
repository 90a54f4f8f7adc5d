//! The table of errors: defaults spelled out, names kept apart, meanings marked.

use indexmap::IndexMap;

use super::scope::Scope;
use super::transport::Placed;
use super::version::Versions;
use crate::diagnostic::Diagnostics;
use crate::model::{ErrorId, ErrorKind, ErrorRow, Operation, Retry};
use crate::source::Pointer;
use crate::spec;

/// The rows by code, one more for each of `also`, and the first row of each name.
pub fn resolve_errors<'a>(
    sections: &'a spec::Api,
    at: &Pointer,
    versions: Versions<'_>,
    diagnostics: &mut Diagnostics,
) -> (Vec<ErrorRow>, IndexMap<&'a str, ErrorId>) {
    let (mut rows, mut ids) = (Vec::new(), IndexMap::new());
    for (code, node) in &sections.errors {
        let at = at.key("errors").key(&code.to_string());
        let Some((row, at)) = versions.pick(node, &at, diagnostics) else { continue };
        if let Some(ErrorId(first)) = ids.get(row.name.as_str()) {
            let first: &ErrorRow = &rows[*first];
            diagnostics
                .error(
                    "name_given_twice",
                    at.key("name"),
                    format!("two codes are called `{}`", row.name),
                )
                .related(&first.at, "the first one")
                .help("name each meaning once; codes that mean the same stand under `also`");
            continue;
        }
        ids.insert(row.name.as_str(), ErrorId(rows.len()));
        for code in std::iter::once(code).chain(&row.also) {
            rows.push(resolve_error(sections, *code, row, &at));
        }
    }
    (rows, ids)
}

fn resolve_error(sections: &spec::Api, code: i64, row: &spec::ErrorNode, at: &Pointer) -> ErrorRow {
    let envelope = sections.envelope.as_ref();
    let status = u16::try_from(code).ok().filter(|status| (400..=599).contains(status));
    let http =
        row.http.or(status).or(envelope.and_then(|envelope| envelope.error_status)).unwrap_or(400);
    let by_status = envelope.and_then(|envelope| envelope.types.get(&i64::from(http)));
    let kind = match http {
        401 => ErrorKind::Unauthorized,
        403 => ErrorKind::Forbidden,
        404 => ErrorKind::NotFound,
        409 => ErrorKind::Conflict,
        429 => ErrorKind::RateLimited,
        500.. => ErrorKind::Server,
        _ => ErrorKind::Invalid,
    };
    ErrorRow {
        code,
        name: row.name.clone(),
        http,
        ty: row.ty.as_ref().or(by_status).cloned(),
        kind,
        retryable: row.retryable,
        doc: row.doc.clone().unwrap_or_default(),
        help: row.help.clone().unwrap_or_default(),
        at: at.clone(),
    }
}

/// Errors named for what they mean, whatever their status.
pub fn mark_kinds(
    scope: &Scope<'_>,
    sections: &spec::Api,
    operations: &[Operation],
    errors: &mut [ErrorRow],
    (at, auth): (&Pointer, Option<&Placed<'_, spec::Auth>>),
    diagnostics: &mut Diagnostics,
) {
    for operation in operations {
        if let Retry::Guarded(ErrorId(guard)) = operation.retry {
            errors[guard].kind = ErrorKind::AlreadyExists;
        }
    }
    let limited = sections.rate_limit.as_ref().and_then(|limit| limit.error.as_ref());
    let at_limited = at.key("rate_limit").key("error");
    if let Some(ErrorId(limited)) = scope.error_or(limited, &at_limited, None, diagnostics) {
        errors[limited].kind = ErrorKind::RateLimited;
    }
    let refused = auth.and_then(|auth| auth.node.key.error.as_ref());
    let at = auth.map_or(at.clone(), |auth| auth.at.key("key").key("error"));
    if let Some(ErrorId(refused)) = scope.error_or(refused, &at, None, diagnostics) {
        errors[refused].kind = ErrorKind::Unauthorized;
    }
}
