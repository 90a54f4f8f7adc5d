//! An API in one version: its module, client and error table.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::doc::{code, plain};
use super::types::Lowering;
use super::usage::Usage;
use super::{case, error_constant, literal, literals, operation, runtime, schema, snake, spelled};
use crate::model::{Api, ErrorKind, ErrorRow};
use crate::{ir, name};

/// Lowers one API to the module it becomes.
pub fn lower_api(api: &Api) -> ir::Module {
    let lowering = Lowering { api, usage: Usage::of(api), rules: RefCell::default() };
    let mut operations: BTreeMap<&str, ir::OperationFile> = BTreeMap::new();
    for operation in &api.operations {
        let file = operations.entry(&operation.tag).or_insert_with(|| ir::OperationFile {
            name: snake(&operation.tag),
            doc: source(&operation.file),
            operations: Vec::new(),
        });
        file.operations.push(operation::lower_operation(&lowering, operation));
    }
    let mut schemas: BTreeMap<&str, ir::SchemaFile> = BTreeMap::new();
    for (schema, items) in schema::lower_schemas(&lowering) {
        let file = schemas.entry(&schema.stem).or_insert_with(|| ir::SchemaFile {
            name: snake(&schema.stem),
            doc: source(&schema.file),
            items: Vec::new(),
        });
        file.items.extend(items);
    }
    let operations: Vec<_> = operations.into_values().collect();
    let schemas: Vec<_> = schemas.into_values().collect();
    ir::Module {
        api: snake(&api.name),
        version: api.version.as_ref().map(|version| spelled(name::version(version))),
        doc: plain(&format!(
            "The `{}` API{}.",
            api.name,
            api.version
                .as_ref()
                .map(|version| format!(", version `{version}`"))
                .unwrap_or_default()
        ))
        .paragraph(api.doc.as_deref().unwrap_or_default())
        .clone(),
        client: lower_client(api),
        errors: lower_errors(&api.errors),
        cases: case::lower_cases(&lowering),
        rules: sorted(lowering.rules.into_inner()),
        schemas,
        operations,
    }
}

fn sorted(mut rules: Vec<ir::RuleFacts>) -> Vec<ir::RuleFacts> {
    rules.sort_by(|first, second| first.constant.cmp(&second.constant));
    rules
}

fn source(path: &str) -> ir::Doc {
    plain(&format!("Emitted from `{path}` of the specification: change it there."))
}

fn lower_client(api: &Api) -> ir::Client {
    let envelope = api.envelope.as_ref();
    ir::Client {
        doc: plain(api.doc.as_deref().and_then(|doc| doc.lines().next()).unwrap_or("The client.")),
        api: literal(&api.name),
        version: api.version.as_deref().map(literal),
        servers: api
            .servers
            .iter()
            .map(|server| (literal(&server.name), literal(&server.url)))
            .collect(),
        key_header: literal(&api.auth.header),
        envelope: envelope.map(|envelope| ir::Envelope {
            data: literals(&envelope.data),
            code: literals(&envelope.code),
            message: literals(&envelope.message),
            ty: literals(&envelope.ty),
            details: literals(&envelope.details),
            ok: (*envelope.ok.start(), *envelope.ok.end()),
            pending: envelope.pending.clone(),
            partial: envelope.partial.clone(),
        }),
        rate_limit: [
            literals(&api.rate_limit.limit),
            literals(&api.rate_limit.remaining),
            literals(&api.rate_limit.reset),
        ],
        request_id: envelope.and_then(|envelope| envelope.request_id.as_deref()).map(literal),
        served_version: envelope
            .and_then(|envelope| envelope.served_version.as_deref())
            .map(literal),
    }
}

fn lower_errors(rows: &[ErrorRow]) -> Vec<ir::ErrorRow> {
    let mut seen = BTreeSet::new();
    let lower = |row: &ErrorRow| {
        let kind = match row.kind {
            ErrorKind::Invalid => "Invalid",
            ErrorKind::Unauthorized => "Unauthorized",
            ErrorKind::Forbidden => "Forbidden",
            ErrorKind::NotFound => "NotFound",
            ErrorKind::AlreadyExists => "AlreadyExists",
            ErrorKind::Conflict => "Conflict",
            ErrorKind::RateLimited => "RateLimited",
            ErrorKind::Server => "Server",
        };
        let named = format!("The error `{}`.", row.name);
        let mut doc = plain(if row.doc.is_empty() { &named } else { &row.doc });
        let ty = row.ty.as_deref().map(|ty| format!(", type {}", code(ty))).unwrap_or_default();
        doc.markdown(&format!("Code {}, HTTP status {}{ty}.", row.code, row.http));
        if !row.help.is_empty() {
            doc.paragraph(&row.help);
        }
        ir::ErrorRow {
            constant: error_constant(row),
            first: seen.insert(row.name.clone()),
            doc,
            code: row.code,
            name: literal(&row.name),
            http: row.http,
            kind: runtime(kind),
            retryable: row.retryable,
            meaning: literal(&row.doc),
            help: literal(&row.help),
        }
    };
    rows.iter().map(lower).collect()
}
