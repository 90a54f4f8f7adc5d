//! One API in one version: the passes from the specification as written to the model.
//!
//! Names come first, then outlines, whose fields need only names; then everything that refers to
//! fields by name. Each pass returns a complete value that no later one changes.

use super::assembly::{OperationReferences, assemble_operations, assemble_schemas};
use super::auth::resolve_auth;
use super::computed::resolve_computed;
use super::declaration::WrittenApi;
use super::effect::resolve_effects;
use super::envelope::resolve_envelope;
use super::error::{ErrorTable, resolve_errors};
use super::lifetime::Versions;
use super::operation::{resolve_every_operation, resolve_operations};
use super::outline::Outlines;
use super::page::resolve_pages;
use super::rate_limit::{resolve_buckets, resolve_rate_limit};
use super::record::resolve_records;
use super::retry::resolve_retries;
use super::rule::{resolve_operation_rules, resolve_schema_rules};
use super::schema::resolve_schemas;
use super::scope::collect_names;
use super::server::resolve_servers;
use super::webhook::resolve_webhooks;
use crate::diagnostic::Diagnostics;
use crate::model::Api;

/// Resolves an API in the version at an index, or without versions; none where it has no `auth`.
pub fn resolve_version(
    api: &WrittenApi<'_>,
    current: Option<usize>,
    diagnostics: &mut Diagnostics,
) -> Option<Api> {
    let sections = &api.main.sections;
    let versions = Versions { all: &sections.versions, current };
    let written = api.pick(versions, diagnostics);

    let ErrorTable { rows: errors, names } = resolve_errors(&written, diagnostics);
    let buckets = resolve_buckets(&written, diagnostics);
    let scope = collect_names(&written, names, &buckets, diagnostics);

    let schemas = resolve_schemas(&scope, &written, diagnostics);
    let operations = resolve_operations(&scope, &written, diagnostics);
    let outlines = Outlines { scope, schemas, operations };

    let schema_rules = resolve_schema_rules(&outlines, diagnostics);
    let operation_rules = resolve_operation_rules(&outlines, diagnostics);
    let records = resolve_records(&outlines, diagnostics);
    let effects = resolve_effects(&outlines, &records, diagnostics);
    let pages = resolve_pages(&outlines, diagnostics);
    let retries = resolve_retries(&outlines, &pages, diagnostics);
    let computed = resolve_computed(&outlines, api.main, diagnostics);
    let (webhooks, event_schemas) = resolve_webhooks(&outlines, api.parts, diagnostics).unzip();

    let Outlines { scope, schemas, operations } = outlines;
    let mut schemas = assemble_schemas(schemas, schema_rules, records);
    schemas.extend(event_schemas.into_iter().flatten());
    let references = OperationReferences { rules: operation_rules, retries, pages, effects };
    let every_operation = resolve_every_operation(&scope, api.main, diagnostics);
    let auth = resolve_auth(&scope, &written, diagnostics);
    Some(Api {
        name: api.name.to_owned(),
        version: versions.name().map(str::to_owned),
        doc: sections.doc.clone(),
        at: api.main.at.clone(),
        servers: resolve_servers(&written, diagnostics),
        envelope: resolve_envelope(&written, diagnostics),
        violations: scope.violations,
        rate_limit: resolve_rate_limit(&scope, &written, diagnostics),
        errors,
        common_errors: every_operation.errors,
        buckets,
        computed,
        schemas,
        operations: assemble_operations(operations, references, every_operation.quota),
        webhooks,
        // The last one, so that what is wrong elsewhere is reported, too.
        auth: auth?,
    })
}
