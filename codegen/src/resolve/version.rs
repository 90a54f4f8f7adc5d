//! The sections that concern a whole API.

use std::collections::HashMap;

use indexmap::IndexMap;

use super::error::{mark_kinds, resolve_errors};
use super::field::resolve_literal;
use super::quota::{resolve_buckets, resolve_quota};
use super::scope::{Declared, Scope, Table, gather};
use super::second::{complete_object_rules, complete_operations, complete_schemas};
use super::sign::resolve_sign;
use super::transport::{
    Placed, find, find_auth, resolve_envelope, resolve_rate_limit, resolve_servers,
};
use super::version::Versions;
use super::webhook::{Known, resolve_webhooks};
use super::{operation, schema};
use crate::diagnostic::{Diagnostics, codes};
use crate::model::{Api, Auth, BucketId, Computed, ComputedId, Schema, SchemaId};
use crate::source::Pointer;
use crate::spec::Part;
use crate::{Emitted, spec};

/// Resolves one API in each version that it emits.
pub fn resolve_api(
    name: &str,
    parts: &[Part],
    (common, wanted): (&[Part], &[Emitted]),
    diagnostics: &mut Diagnostics,
) -> Vec<Api> {
    let Some(main) = parts.iter().find(|part| part.main) else {
        let at = parts.first().map(|part| part.at.clone()).unwrap_or(Pointer::root(0));
        diagnostics
            .error(codes::MISSING_FILE, &at, format!("the API `{name}` has no `{name}/api.yaml`"))
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
    let (schemas, operations) = (&schemas, &operations);
    let tables = Tables { name, main, parts, common, schemas, operations };
    let named = emitted(main, diagnostics);
    let current = match wanted {
        [] => named,
        wanted => {
            let of_api = wanted.iter().filter(|one| one.api == name);
            let versions = &main.sections.versions;
            let index = |one: &Emitted| versions.iter().position(|other| *other == one.version);
            of_api.filter_map(index).map(Some).collect()
        }
    };
    current
        .into_iter()
        .filter_map(|current| resolve_version(&tables, current, diagnostics))
        .collect()
}

struct Tables<'a> {
    name: &'a str,
    main: &'a Part,
    parts: &'a [Part],
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
                    .error(codes::UNKNOWN_VERSION, &at, format!("there is no version `{name}`"))
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
        computed_ids: sections
            .computed
            .keys()
            .enumerate()
            .map(|(index, name)| (name.as_str(), ComputedId(index)))
            .collect(),
        bucket_ids: IndexMap::new(),
        bucket_names: sections.limits.keys().map(String::as_str).collect(),
        missing: None,
        invalid: None,
    };
    let buckets = resolve_buckets(&scope, main, diagnostics);
    for (index, bucket) in buckets.iter().enumerate() {
        if let Some((name, _)) = sections.limits.get_key_value(&bucket.name) {
            scope.bucket_ids.insert(name, BucketId(index));
        }
    }
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
    let mut schemas: Vec<Schema> = living
        .iter()
        .map(|(name, schema, at, part)| {
            schema::resolve_schema(&scope, name, schema, at, part, diagnostics)
        })
        .collect();
    let written: Vec<_> = living.into_iter().map(|(_, schema, at, _)| (schema, at)).collect();
    complete_schemas(&scope, &written, &mut schemas, diagnostics);
    complete_object_rules(&scope, &mut schemas, diagnostics);
    let (mut operations, mut written) = (Vec::new(), Vec::new());
    for (id, declared) in tables.operations {
        let Some((variant, at)) = versions.pick(declared.node, &declared.at, diagnostics) else {
            continue;
        };
        let resolve = operation::resolve_operation;
        if let Some(operation) = resolve(&scope, id, variant, &at, declared.part, diagnostics) {
            operations.push(operation);
            written.push((variant, at));
        }
    }
    let tables_and = (tables.operations, written.as_slice());
    complete_operations(&scope, &schemas, tables_and, &mut operations, diagnostics);
    let known = Known {
        scope: &scope,
        schemas: &schemas,
        operations: &operations,
        table: tables.operations,
    };
    let webhooks = resolve_webhooks(&known, tables.parts, diagnostics);
    let webhooks = webhooks.map(|(webhooks, made)| {
        schemas.extend(made);
        webhooks
    });
    let at = main.at.key("every_operation").key("limit");
    let shared = sections.every_operation.limit.as_ref();
    let shared = shared.and_then(|node| resolve_quota(&scope, node, &at, diagnostics));
    for operation in &mut operations {
        operation.quotas.extend(shared);
    }
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
        auth: resolve_auth(&scope, &auth?, diagnostics),
        envelope: envelope.map(|envelope| resolve_envelope(&envelope, diagnostics)),
        rate_limit: rate_limit
            .map(|limit| resolve_rate_limit(&limit, diagnostics))
            .unwrap_or_default(),
        version,
        errors,
        common_errors,
        buckets,
        computed: resolve_computed(&scope, main, diagnostics),
        schemas,
        operations,
        webhooks,
    })
}

fn resolve_auth(
    scope: &Scope<'_>,
    auth: &Placed<'_, spec::Auth>,
    diagnostics: &mut Diagnostics,
) -> Auth {
    let Placed { node: spec::Auth { key, sign }, at } = auth;
    let sign = sign.as_ref().map(|sign| resolve_sign(scope, sign, &at.key("sign"), diagnostics));
    Auth { header: key.header.clone(), also: key.also.clone(), sign }
}

/// The results that the server works out, whose schemas live in the version.
fn resolve_computed(
    scope: &Scope<'_>,
    main: &Part,
    diagnostics: &mut Diagnostics,
) -> Vec<Computed> {
    let computed = main.sections.computed.iter().filter_map(|(name, computed)| {
        let at = main.at.key("computed").key(name);
        let from = computed.from.as_ref();
        let from = from.and_then(|from| scope.schema(from, &at.key("from"), diagnostics));
        let to = scope.schema(&computed.to, &at.key("to"), diagnostics)?;
        let sample = computed.sample.iter();
        let sample = sample.map(|(name, value)| (name.clone(), resolve_literal(value))).collect();
        Some(Computed { name: name.clone(), from, to, sample, doc: computed.doc.clone(), at })
    });
    computed.collect()
}
