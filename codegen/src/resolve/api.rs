//! The sections that concern a whole API.

use std::collections::HashMap;

use indexmap::IndexMap;

use super::scope::{Declared, Scope, Table, gather};
use super::version::Versions;
use super::{operation, schema};
use crate::diagnostic::{Diagnostics, nearest};
use crate::model::{
    Api, Auth, Envelope, ErrorId, ErrorKind, ErrorRow, RateLimit, SchemaId, Server,
};
use crate::source::Pointer;
use crate::spec;
use crate::spec::Part;

/// Resolves one API in each version that it emits.
pub fn resolve_api(
    name: &str,
    parts: &[Part],
    common: &[Part],
    diagnostics: &mut Diagnostics,
) -> Vec<Api> {
    let Some(main) = parts.iter().find(|part| part.main) else {
        let at = parts.first().map(|part| part.at.clone()).unwrap_or(Pointer::root(0));
        diagnostics
            .error("missing_file", &at, format!("the API `{name}` has no `{name}/api.yaml`"))
            .help("write its `servers` and `auth` there");
        return Vec::new();
    };
    let all = || common.iter().chain(parts);
    let schemas = gather(
        all().flat_map(|part| {
            part.sections.schemas.iter().map(move |(name, node)| {
                (name, Declared { node, at: part.schemas_at.key(name), part })
            })
        }),
        diagnostics,
    );
    let operations = gather(
        parts.iter().flat_map(|part| {
            part.sections.operations.iter().map(move |(name, node)| {
                (name, Declared { node, at: part.operations_at.key(name), part })
            })
        }),
        diagnostics,
    );
    let tables = Tables { name, main, common, schemas: &schemas, operations: &operations };
    emitted(main, diagnostics)
        .into_iter()
        .filter_map(|current| resolve_version(&tables, current, diagnostics))
        .collect()
}

struct Tables<'a> {
    name: &'a str,
    main: &'a Part,
    common: &'a [Part],
    schemas: &'a Table<'a, spec::Schema>,
    operations: &'a Table<'a, spec::Operation>,
}

/// The versions to emit: those named, or all; one without a name where the API has none.
fn emitted(main: &Part, diagnostics: &mut Diagnostics) -> Vec<Option<usize>> {
    let spec::Api { versions, emit, .. } = &main.sections;
    if emit.is_empty() {
        return match versions.len() {
            0 => vec![None],
            count => (0..count).map(Some).collect(),
        };
    }
    let mut indices = Vec::new();
    for (index, name) in emit.iter().enumerate() {
        let at = main.at.key("emit").index(index);
        match versions.iter().position(|version| version == name) {
            Some(found) => indices.push(Some(found)),
            None => {
                let help = match nearest(name, versions.iter().map(String::as_str)) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => "name it in `versions` first".to_owned(),
                };
                diagnostics
                    .error("unknown_version", &at, format!("there is no version `{name}`"))
                    .help(help);
            }
        }
    }
    indices
}

fn resolve_version(
    tables: &Tables<'_>,
    current: Option<usize>,
    diagnostics: &mut Diagnostics,
) -> Option<Api> {
    let main = tables.main;
    let sections = &main.sections;
    let versions = Versions { all: &sections.versions, current };
    let (mut errors, error_ids) = resolve_errors(sections, &main.at, versions, diagnostics);
    let mut scope = Scope {
        versions,
        schemas: tables.schemas,
        schema_ids: HashMap::new(),
        error_ids,
        error_names: sections
            .errors
            .values()
            .flat_map(|node| &node.variants)
            .map(|row| row.name.as_str())
            .collect(),
        missing: None,
        invalid: None,
    };
    let at = main.at.key("violations");
    let spec::Violations { missing, invalid } = &sections.violations;
    scope.missing = scope.error_or(missing.as_ref(), &at.key("missing"), None, diagnostics);
    scope.invalid = scope.error_or(invalid.as_ref(), &at.key("invalid"), None, diagnostics);

    let mut living = Vec::new();
    for (name, declared) in tables.schemas {
        if let Some((variant, at)) = versions.pick(declared.node, &declared.at, diagnostics) {
            scope.schema_ids.insert(name, SchemaId(living.len()));
            living.push((*name, variant, at, declared.part));
        }
    }
    let schemas = living
        .into_iter()
        .map(|(name, schema, at, part)| {
            schema::resolve_schema(&scope, name, schema, &at, part, diagnostics)
        })
        .collect();
    let operations: Vec<_> = tables
        .operations
        .iter()
        .filter_map(|(id, declared)| {
            let (variant, at) = versions.pick(declared.node, &declared.at, diagnostics)?;
            operation::resolve_operation(&scope, id, variant, &at, declared.part, diagnostics)
        })
        .collect();
    let every = sections.every_operation.errors.iter().enumerate();
    let common_errors = every
        .filter_map(|(index, name)| {
            let at = main.at.key("every_operation").key("errors").index(index);
            scope.error(name, &at, diagnostics)
        })
        .collect();
    mark_kinds(&scope, sections, &operations, &mut errors, &main.at, diagnostics);
    let version = current.map(|index| sections.versions[index].clone());
    Some(Api {
        name: tables.name.to_owned(),
        doc: sections.doc.clone(),
        servers: resolve_servers(sections, version.as_deref(), &main.at, diagnostics),
        auth: resolve_auth(tables, diagnostics)?,
        envelope: sections.envelope.as_ref().map(resolve_envelope),
        rate_limit: sections.rate_limit.as_ref().map(resolve_rate_limit).unwrap_or_default(),
        version,
        errors,
        common_errors,
        schemas,
        operations,
    })
}

/// The rows by code, one more for each of `also`, and the first row of each name.
fn resolve_errors<'a>(
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
        409 => ErrorKind::AlreadyExists,
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
fn mark_kinds(
    scope: &Scope<'_>,
    sections: &spec::Api,
    operations: &[crate::model::Operation],
    errors: &mut [ErrorRow],
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) {
    for operation in operations {
        if let crate::model::Retry::Guarded(ErrorId(guard)) = operation.retry {
            errors[guard].kind = ErrorKind::AlreadyExists;
        }
    }
    let limited = sections.rate_limit.as_ref().and_then(|limit| limit.error.as_ref());
    let at = at.key("rate_limit").key("error");
    if let Some(ErrorId(limited)) = scope.error_or(limited, &at, None, diagnostics) {
        errors[limited].kind = ErrorKind::RateLimited;
    }
}

fn resolve_servers(
    sections: &spec::Api,
    version: Option<&str>,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Vec<Server> {
    if sections.servers.is_empty() {
        diagnostics.error("missing_key", at, "the API names no server").help(
            "write `servers: { production: \"https://api.example.com\" }`; the first is the \
             default",
        );
    }
    let mut servers = Vec::new();
    for (name, url) in &sections.servers {
        let at = at.key("servers").key(name);
        let url = url.replace("{version}", version.unwrap_or("{version}"));
        if url.contains(['{', '}']) || !url.starts_with("http") || url.contains(['?', '#']) {
            diagnostics
                .error("bad_url", &at, format!("`{url}` is no base URL"))
                .help("write `https://host/path`; only `{version}` is filled in");
        }
        servers.push(Server { name: name.clone(), url });
    }
    servers
}

fn resolve_auth(tables: &Tables<'_>, diagnostics: &mut Diagnostics) -> Option<Auth> {
    let parts = std::iter::once(tables.main).chain(tables.common);
    let found = parts.into_iter().find_map(|part| part.sections.auth.as_ref());
    if found.is_none() {
        diagnostics
            .error("missing_key", &tables.main.at, "the API doesn't say which header has the key")
            .help("write `auth: { key: { header: x-api-key } }` here or in `common/api.yaml`");
    }
    found.map(|auth| Auth { header: auth.key.header.clone() })
}

fn resolve_envelope(envelope: &spec::Envelope) -> Envelope {
    let path = |text: &Option<String>| -> Vec<String> {
        text.iter().flat_map(|text| text.split('.')).map(str::to_owned).collect()
    };
    let end = |end: &Option<spec::Decimal>| end.as_ref().and_then(spec::Decimal::integer);
    let codes = |codes: &Option<spec::OneOrMany<i64>>| {
        codes.as_ref().map(|spec::OneOrMany(codes)| codes.clone()).unwrap_or_default()
    };
    let ok = &envelope.outcome.ok;
    Envelope {
        data: path(&envelope.data),
        code: envelope.code.split('.').map(str::to_owned).collect(),
        message: path(&envelope.message),
        ty: path(&envelope.ty),
        details: path(&envelope.details),
        request_id: envelope.request_id.clone(),
        served_version: envelope.served_version.clone(),
        ok: end(&ok.min).unwrap_or(i64::MIN)..=end(&ok.max).unwrap_or(i64::MAX),
        pending: codes(&envelope.outcome.pending),
        partial: codes(&envelope.outcome.partial),
    }
}

fn resolve_rate_limit(limit: &spec::RateLimit) -> RateLimit {
    RateLimit {
        limit: limit.limit.clone(),
        remaining: limit.remaining.clone(),
        reset: limit.reset.clone(),
    }
}
