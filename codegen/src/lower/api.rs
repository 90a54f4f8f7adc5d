//! An API in one version: its module, client and error table.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::argument::{arguments, only_argument};
use super::doc::{api_doc, code, evidence, plain};
use super::redact::redacted_names;
use super::sign::lower_sign;
use super::types::Lowering;
use super::usage::Usage;
use super::{
    case, error_constant, literal, literals, operation, runtime, schema, snake, spelled, webhook,
};
use crate::ir;
use crate::model::{ActKind, Api, ErrorKind, ErrorRow, Field, Operation, ResetUnit};
use crate::text::name;

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
    let mut delivered = Vec::new();
    for (id, items) in schema::lower_schemas(&lowering) {
        if api.is_delivered(id) {
            delivered.extend(items);
            continue;
        }
        let schema = api.schema(id);
        let file = schemas.entry(&schema.stem).or_insert_with(|| ir::SchemaFile {
            name: snake(&schema.stem),
            doc: source(&schema.file),
            items: Vec::new(),
        });
        file.items.extend(items);
    }
    let first_call = first_call(api);
    let operations: Vec<_> = operations.into_values().collect();
    let schemas: Vec<_> = schemas.into_values().collect();
    let cases = case::lower_cases(&lowering);
    let webhooks = webhook::lower_webhooks(&lowering, delivered);
    ir::Module {
        api: snake(&api.name),
        version: api.version.as_ref().map(|version| spelled(name::version(version))),
        feature: feature(api),
        doc: api_doc(&lowering),
        client: lower_client(&lowering),
        errors: lower_errors(&api.errors),
        cases: cases.groups,
        boundaries: cases.boundaries,
        rules: sorted(lowering.rules.into_inner()),
        schemas,
        operations,
        webhooks,
        first_call,
    }
}

/// The cargo feature of a module: its API, and its version where it has one.
fn feature(api: &Api) -> String {
    match &api.version {
        Some(version) => format!("{}-{version}", api.name),
        None => api.name.clone(),
    }
}

/// The call to show first: preferably one that takes a single text, else one that needs nothing,
/// and one that creates before one that reads.
fn first_call(api: &Api) -> Option<ir::FirstCall> {
    let lowering = Lowering { api, usage: Usage::of(api), rules: RefCell::default() };
    let mut operations: Vec<&Operation> = api.operations.iter().collect();
    operations.sort_by_cached_key(|operation| {
        let needs = match only_argument(&lowering, operation) {
            Some((_, ir::Argument::Text(_))) => 0,
            None if !arguments(operation).iter().any(|field| is_needed(field)) => 1,
            _ => 2,
        };
        let act = operation.effect.as_ref().and_then(|effect| effect.act);
        let act = match act.map(|act| act.kind) {
            Some(ActKind::Create) => 0,
            Some(ActKind::Read) => 1,
            _ => 2,
        };
        (operation.deprecated.is_some(), needs, act)
    });
    operations.into_iter().find_map(|operation| {
        let argument = match only_argument(&lowering, operation) {
            Some((field, ir::Argument::Text(_))) => {
                ir::Expr::Text(literal(&format!("the {}", field.name)))
            }
            _ => case::plainest_request(&lowering, operation)?,
        };
        Some(ir::FirstCall { method: snake(&operation.id), argument })
    })
}

fn is_needed(field: &Field) -> bool {
    field.required && field.preset.is_none()
}

fn sorted(mut rules: Vec<ir::RuleFacts>) -> Vec<ir::RuleFacts> {
    rules.sort_by(|first, second| first.constant.cmp(&second.constant));
    rules
}

fn source(path: &str) -> ir::Doc {
    plain(&format!("Emitted from `{path}` of the specification: change it there."))
}

fn lower_client(lowering: &Lowering<'_>) -> ir::Client {
    let api = lowering.api;
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
        sign: api.auth.sign.as_ref().map(lower_sign),
        envelope: envelope.map(|envelope| ir::Envelope {
            data: literals(&envelope.data),
            code: literals(&envelope.code),
            message: literals(&envelope.message),
            ty: literals(&envelope.ty),
            details: envelope.details.iter().map(|path| literals(path)).collect(),
            retryable: literals(&envelope.retryable),
            ok: (*envelope.ok.start(), *envelope.ok.end()),
            pending: envelope.pending.clone(),
            partial: envelope.partial.clone(),
        }),
        rate_limit: [
            literals(&api.rate_limit.limit),
            literals(&api.rate_limit.remaining),
            literals(&api.rate_limit.reset),
        ],
        reset_unit: runtime(match api.rate_limit.unit {
            None | Some(ResetUnit::Epoch) => "Epoch",
            Some(ResetUnit::EpochMillis) => "EpochMillis",
            Some(ResetUnit::Seconds) => "Seconds",
        }),
        request_id: envelope.and_then(|envelope| envelope.request_id.as_deref()).map(literal),
        served_version: envelope
            .and_then(|envelope| envelope.served_version.as_deref())
            .map(literal),
        redacted: redacted_names(lowering),
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
            ErrorKind::Pending => "Pending",
            ErrorKind::Server => "Server",
        };
        ir::ErrorRow {
            constant: error_constant(row),
            first: seen.insert(row.name.clone()),
            doc: error_doc(row),
            code: row.code,
            name: literal(&row.name),
            http: row.http,
            kind: runtime(kind),
            ty: row.ty.as_ref().map(ir::ShownLiteral::new),
            retryable: row.retryable,
            meaning: literal(&ir::one_line(&row.doc)),
            help: literal(&ir::one_line(&row.help)),
        }
    };
    rows.iter().map(lower).collect()
}

/// None where the runtime makes it of what the error says.
fn error_doc(row: &ErrorRow) -> ir::Doc {
    let says_all = !row.doc.is_empty() && row.evidence.is_none();
    if says_all && [&row.doc, &row.help].into_iter().all(|text| ir::Doc::is_verbatim(text)) {
        return ir::Doc::default();
    }
    let named = format!("The error `{}`.", row.name);
    let mut doc = plain(if row.doc.is_empty() { &named } else { &row.doc });
    let ty = row.ty.as_deref().map(|ty| format!(", type {}", code(ty))).unwrap_or_default();
    doc.markdown(&format!("Code {}, HTTP status {}{ty}.", row.code, row.http));
    if !row.help.is_empty() {
        doc.paragraph(&row.help);
    }
    if row.evidence.is_some() {
        doc.markdown(evidence(row.evidence).trim_start());
    }
    doc
}
