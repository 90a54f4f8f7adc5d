//! The sections that concern a whole API.

use std::collections::HashMap;

use super::error::{mark_kinds, resolve_errors};
use super::scope::{Declared, Scope, Table, gather};
use super::transport::{find, find_auth, resolve_envelope, resolve_rate_limit, resolve_servers};
use super::version::Versions;
use super::{operation, schema};
use crate::diagnostic::Diagnostics;
use crate::model::{Api, Auth, SchemaId};
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
                let help = match versions.is_empty() {
                    true => "name it in `versions` first".to_owned(),
                    false => format!("the versions are {}", versions.join(", ")),
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
    let envelope = find(main, tables.common, "envelope", |part| part.envelope.as_ref());
    let places = (&main.at, envelope.as_ref().map(|envelope| envelope.node));
    let (mut errors, error_ids) = resolve_errors(sections, places, versions, diagnostics);
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
    let auth = find_auth(main, tables.common, diagnostics);
    let rate_limit = find(main, tables.common, "rate_limit", |part| part.rate_limit.as_ref());
    mark_kinds(&scope, &operations, &mut errors, (&rate_limit, &auth), diagnostics);
    let version = current.map(|index| sections.versions[index].clone());
    Some(Api {
        name: tables.name.to_owned(),
        doc: sections.doc.clone(),
        at: main.at.clone(),
        servers: resolve_servers(sections, version.as_deref(), &main.at, diagnostics),
        auth: Auth { header: auth?.node.key.header.clone() },
        envelope: envelope.map(|envelope| resolve_envelope(&envelope, diagnostics)),
        rate_limit: rate_limit
            .map(|limit| resolve_rate_limit(&limit, diagnostics))
            .unwrap_or_default(),
        version,
        errors,
        common_errors,
        schemas,
        operations,
    })
}
