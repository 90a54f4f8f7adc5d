//! Operations: path templates taken apart, parameters, bodies and answers resolved.

use super::body::{BodyOutline, resolve_body, resolve_wrap};
use super::declaration::{Declared, WrittenVersion};
use super::lifetime::Placed;
use super::parameter::resolve_parameters;
use super::rate_limit::resolve_quota;
use super::scope::Scope;
use super::source::resolve_evidence;
use crate::diagnostic::{Diagnostics, codes};
use crate::model::{ErrorId, Field, Method, Parameter, PathTemplate, Quota, Returns, Segment};
use crate::source::Pointer;
use crate::spec;
use crate::spec::{Part, Rule};

/// An operation with everything that it sends and answers; what refers to fields by name is still
/// to be resolved.
pub struct OperationOutline<'a> {
    pub written: Declared<'a, spec::Operation>,
    pub method: Method,
    pub path: PathTemplate,
    pub parameters: Vec<Parameter>,
    pub body: Option<BodyOutline<'a>>,
    /// The rules of the current version across parameters and fields of the body.
    pub rules: Vec<Declared<'a, Rule>>,
    pub returns: Option<Returns>,
    /// Its own, beside those of every operation.
    pub errors: Vec<ErrorId>,
    /// Its own, beside that of every operation.
    pub quota: Option<Quota>,
}

impl OperationOutline<'_> {
    /// The parameters, then the fields of the body.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        let parameters = self.parameters.iter().map(|parameter| &parameter.field);
        parameters.chain(self.body.iter().flat_map(|body| &body.object.fields))
    }

    /// The source of the operation, its own or inherited.
    pub fn source(&self) -> Option<spec::Source> {
        self.written.node.source.or(self.written.source)
    }
}

/// Resolves every operation up to its fields.
pub fn resolve_operations<'a>(
    scope: &Scope<'a>,
    written: &WrittenVersion<'a>,
    diagnostics: &mut Diagnostics,
) -> Vec<OperationOutline<'a>> {
    let operations = written.operations.iter();
    operations.map(|written| resolve_operation(scope, written, diagnostics)).collect()
}

fn resolve_operation<'a>(
    scope: &Scope<'a>,
    written: &Declared<'a, spec::Operation>,
    diagnostics: &mut Diagnostics,
) -> OperationOutline<'a> {
    let Declared { node: operation, at, .. } = written;
    let source = operation.source.or(written.source);
    let rules = written.entries("rules", &operation.rules, source);
    let rules = rules.filter(|rule| scope.versions.has(rule.node, &rule.at, diagnostics)).collect();
    OperationOutline {
        written: written.clone(),
        method: match operation.http.method {
            spec::Method::Get => Method::Get,
            spec::Method::Post => Method::Post,
            spec::Method::Put => Method::Put,
            spec::Method::Patch => Method::Patch,
            spec::Method::Delete => Method::Delete,
        },
        path: resolve_path(&operation.http.path, &at.key("http"), diagnostics),
        parameters: resolve_parameters(scope, written, source, diagnostics),
        body: resolve_body(scope, written, source, diagnostics),
        rules,
        returns: resolve_returns(scope, operation, at, diagnostics),
        errors: scope.errors.find_each(&operation.errors, &at.key("errors"), diagnostics),
        quota: resolve_quota(scope, operation.limit.as_ref(), &at.key("limit"), diagnostics),
    }
}

/// What holds for every operation of an API.
pub struct OperationDefaults {
    pub errors: Vec<ErrorId>,
    pub quota: Option<Quota>,
}

/// Resolves what holds for every operation of an API.
pub fn resolve_every_operation(
    scope: &Scope<'_>,
    main: &Part,
    diagnostics: &mut Diagnostics,
) -> OperationDefaults {
    let spec::EveryOperation { limit, errors } = &main.sections.every_operation;
    let at = main.at.key("every_operation");
    OperationDefaults {
        errors: scope.errors.find_each(errors, &at.key("errors"), diagnostics),
        quota: resolve_quota(scope, limit.as_ref(), &at.key("limit"), diagnostics),
    }
}

fn resolve_path(text: &str, at: &Pointer, diagnostics: &mut Diagnostics) -> PathTemplate {
    let mut segments = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        let Some(length) = rest[open..].find('}') else { break };
        if open > 0 {
            segments.push(Segment::Literal(rest[..open].to_owned()));
        }
        segments.push(Segment::Parameter(rest[open + 1..open + length].to_owned()));
        rest = &rest[open + length + 1..];
    }
    if !rest.is_empty() {
        segments.push(Segment::Literal(rest.to_owned()));
    }
    let is_bad = |segment: &Segment| match segment {
        Segment::Parameter(name) => name.is_empty(),
        Segment::Literal(text) => text.contains(['{', '}']),
    };
    if segments.iter().any(is_bad) {
        let message = format!("the braces of `{text}` hold no name or don't match");
        diagnostics.error(codes::BAD_HTTP, at, message).help("a parameter is written `{name}`");
    }
    PathTemplate { text: text.to_owned(), segments }
}

fn resolve_returns(
    scope: &Scope<'_>,
    operation: &spec::Operation,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<Returns> {
    let node = operation.returns.as_ref()?;
    let Placed { node: returns, at } =
        scope.versions.pick(node, &at.key("returns"), diagnostics)?;
    let wrap = resolve_wrap(scope, returns.wrap.as_ref(), &at, diagnostics);
    let ty = scope.type_of(&returns.ty, &at.key("type"), diagnostics)?;
    Some(Returns {
        ty,
        wrap: wrap.map(|wrap| wrap.member),
        status: returns.status.unwrap_or(200),
        doc: returns.doc.clone(),
        evidence: resolve_evidence(returns.source),
    })
}
