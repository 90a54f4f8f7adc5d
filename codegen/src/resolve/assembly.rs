//! Assembly: outlines and what refers to their fields, put together as the model has them.

use std::iter::zip;

use super::operation::OperationOutline;
use super::rule::OperationRules;
use super::schema::{KindOutline, SchemaOutline};
use super::source::{resolve_evidence, resolve_source};
use crate::model::{
    Body, Effect, Object, Operation, Pages, Quota, Retry, Rule, Schema, SchemaKind, Stored,
};

/// Puts schemas together with their rules and records.
pub fn assemble_schemas(
    outlines: Vec<SchemaOutline<'_>>,
    rules: Vec<Vec<Rule>>,
    records: Vec<Option<Stored>>,
) -> Vec<Schema> {
    let schemas = zip(zip(outlines, rules), records);
    schemas.map(|((outline, rules), stored)| assemble_schema(outline, rules, stored)).collect()
}

fn assemble_schema(outline: SchemaOutline<'_>, rules: Vec<Rule>, stored: Option<Stored>) -> Schema {
    let source = resolve_source(outline.source());
    let SchemaOutline { written, kind } = outline;
    Schema {
        name: written.name.to_owned(),
        stem: written.part.stem.clone(),
        file: written.part.file.clone(),
        doc: written.node.doc.clone(),
        at: written.at,
        sensitive: written.node.sensitive,
        personal: written.node.personal,
        kind: match kind {
            KindOutline::Scalar(scalar) => SchemaKind::Scalar(scalar),
            KindOutline::Object(object) => {
                SchemaKind::Object(Object { fields: object.fields, rules })
            }
            KindOutline::Enum(enum_) => SchemaKind::Enum(enum_),
            KindOutline::Union(union) => SchemaKind::Union(union),
        },
        stored,
        evidence: resolve_evidence(written.node.source),
        source,
    }
}

/// Everything about operations that refers to fields by name, by their indices.
pub struct OperationReferences {
    pub rules: Vec<OperationRules>,
    pub retries: Vec<Retry>,
    pub pages: Vec<Option<Pages>>,
    pub effects: Vec<Option<Effect>>,
}

/// Puts operations together with what refers to their fields, and the quota of every operation.
pub fn assemble_operations(
    outlines: Vec<OperationOutline<'_>>,
    references: OperationReferences,
    quota: Option<Quota>,
) -> Vec<Operation> {
    let OperationReferences { rules, retries, pages, effects } = references;
    let references = zip(zip(rules, retries), zip(pages, effects));
    let operations = zip(outlines, references).map(|(outline, references)| {
        let ((rules, retry), (pages, effect)) = references;
        let source = resolve_source(outline.source());
        let OperationOutline { written, method, path, parameters, body, returns, .. } = outline;
        let body = body.map(|body| {
            let object = Object { fields: body.object.fields, rules: rules.body };
            Body { wrap: body.wrap, object }
        });
        Operation {
            id: written.name.to_owned(),
            tag: written.part.stem.clone(),
            file: written.part.file.clone(),
            method,
            path,
            parameters,
            body,
            rules: rules.own,
            returns,
            errors: outline.errors,
            quotas: outline.quota.into_iter().chain(quota).collect(),
            retry,
            pages,
            effect,
            doc: written.node.doc.clone(),
            deprecated: written.node.deprecated.clone(),
            evidence: resolve_evidence(written.node.source),
            source,
            at: written.at,
        }
    });
    operations.collect()
}
