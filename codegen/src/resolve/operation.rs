//! Operations: path templates taken apart, parameters, bodies and answers resolved.

use super::constraint::{self, evidence};
use super::field::resolve_field;
use super::known::{known_body, known_parameters};
use super::object::{Gathered, Written, resolve_object};
use super::quota::resolve_quota;
use super::rule::{Named, resolve_rule};
use super::scope::Scope;
use super::transport::header_name;
use crate::diagnostic::{At, Diagnostics, codes};
use crate::model::{
    Body, Field, Guard, ListStyle, Method, Object, Operation, Parameter, ParameterLocation,
    PathTemplate, Retry, Returns, Rule, Segment, Wrap,
};
use crate::source::Pointer;
use crate::spec;
use crate::spec::{Node, Part, ShortForm as _, Takes};

/// Resolves one living variant of an operation.
pub fn resolve_operation(
    scope: &Scope<'_>,
    id: &str,
    operation: &spec::Operation,
    at: &Pointer,
    part: &Part,
    diagnostics: &mut Diagnostics,
) -> Option<Operation> {
    let source = operation.source.or(part.sections.source);
    let method = match operation.http.method {
        spec::Method::Get => Method::Get,
        spec::Method::Post => Method::Post,
        spec::Method::Put => Method::Put,
        spec::Method::Patch => Method::Patch,
        spec::Method::Delete => Method::Delete,
    };
    let mut parameters = Vec::new();
    for (place, key, fields) in [
        (ParameterLocation::Path, "path", &operation.path),
        (ParameterLocation::Query, "query", &operation.query),
        (ParameterLocation::Header, "header", &operation.header),
    ] {
        for (name, node) in fields {
            let at = at.key(key).key(name);
            let found = resolve_parameter(scope, place, (name, node), &at, source, diagnostics);
            parameters.extend(found);
        }
    }
    let body = operation.body.as_ref().and_then(|node| {
        let (body, at) = scope.versions.pick(node, &at.key("body"), diagnostics)?;
        Some(resolve_body(scope, body, &at, source, diagnostics))
    });
    let rules =
        resolve_rules(scope, (operation, source), (&parameters, body.as_ref()), at, diagnostics);
    let returns = operation.returns.as_ref().and_then(|node| {
        let (returns, at) = scope.versions.pick(node, &at.key("returns"), diagnostics)?;
        resolve_returns(scope, returns, &at, diagnostics)
    });
    let errors =
        operation.errors.iter().enumerate().filter_map(|(index, name)| {
            scope.error(name, &at.key("errors").index(index), diagnostics)
        });
    let errors = errors.collect();
    let quota = operation.limit.as_ref();
    let quota = quota.and_then(|node| resolve_quota(scope, node, &at.key("limit"), diagnostics));
    Some(Operation {
        id: id.to_owned(),
        tag: part.stem.clone(),
        file: part.file.clone(),
        method,
        path: path_template(&operation.http.path, at, diagnostics)?,
        parameters,
        body,
        rules,
        returns,
        errors,
        quotas: quota.into_iter().collect(),
        pages: None,
        effect: None,
        retry: resolve_retry(scope, operation, method, at, diagnostics)?,
        doc: operation.doc.clone(),
        deprecated: operation.deprecated.clone(),
        evidence: evidence(operation.source),
        source: constraint::source(source),
        at: at.clone(),
    })
}

/// The rules across parameters and fields of the body.
fn resolve_rules(
    scope: &Scope<'_>,
    (operation, source): (&spec::Operation, Option<spec::Source>),
    (parameters, body): (&[Parameter], Option<&Body>),
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Vec<Rule> {
    if operation.rules.is_empty() {
        return Vec::new();
    }
    let fields = parameters.iter().map(|parameter| &parameter.field);
    let fields: Vec<&Field> =
        fields.chain(body.iter().flat_map(|body| &body.object.fields)).collect();
    let mut known = known_body(scope, operation);
    for place in [ParameterLocation::Path, ParameterLocation::Query, ParameterLocation::Header] {
        known.extend(known_parameters(operation, place));
    }
    let named = Named { fields: &fields, known: &known };
    let rules = operation.rules.iter().filter_map(|(name, node)| {
        let at = at.key("rules").key(name);
        let lives = scope.versions.lives(node, &at, diagnostics);
        let rule = Gathered { name, node, at, source };
        lives.then(|| resolve_rule(scope, &rule, &named, diagnostics))?
    });
    rules.collect()
}

fn path_template(text: &str, at: &Pointer, diagnostics: &mut Diagnostics) -> Option<PathTemplate> {
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
    let unfit = |segment: &Segment| match segment {
        Segment::Parameter(name) => name.is_empty(),
        Segment::Literal(text) => text.contains(['{', '}']),
    };
    if segments.iter().any(unfit) || rest.contains(['{', '}']) {
        diagnostics
            .error(
                codes::BAD_HTTP,
                at.key("http"),
                format!("the braces of `{text}` hold no name or don't match"),
            )
            .help("a parameter is written `{name}`");
        return None;
    }
    if !rest.is_empty() {
        segments.push(Segment::Literal(rest.to_owned()));
    }
    Some(PathTemplate { text: text.to_owned(), segments })
}

fn resolve_parameter(
    scope: &Scope<'_>,
    place: ParameterLocation,
    (name, node): (&str, &Node<spec::Field>),
    at: &Pointer,
    source: Option<spec::Source>,
    diagnostics: &mut Diagnostics,
) -> Option<Parameter> {
    let (written, at) = scope.versions.pick(node, at, diagnostics)?;
    let mut field = resolve_field(scope, name, written, &at, source, diagnostics)?;
    field.required |= place == ParameterLocation::Path;
    if place == ParameterLocation::Path {
        // Without it the path would be another one.
        field.missing = None;
    }
    if place == ParameterLocation::Header {
        header_name(name, At::Key(at.clone()), diagnostics);
        let ours = ["host", "content-length", "content-type", "transfer-encoding", "connection"];
        if ours.iter().any(|taken| name.eq_ignore_ascii_case(taken)) {
            diagnostics
                .error(codes::BAD_HEADER, At::Key(at.clone()), "the client alone sets this header")
                .help("remove the parameter");
        }
    }
    let style = match written.style {
        Some(spec::ListStyle::Repeat) => ListStyle::Repeat,
        Some(spec::ListStyle::Comma) | None => ListStyle::Comma,
    };
    field.separator = match (place, style) {
        (ParameterLocation::Query, ListStyle::Comma) | (ParameterLocation::Header, _) => Some(','),
        (ParameterLocation::Query, ListStyle::Repeat) | (ParameterLocation::Path, _) => None,
    };
    Some(Parameter { location: place, style, field })
}

fn resolve_body(
    scope: &Scope<'_>,
    body: &spec::Body,
    at: &Pointer,
    source: Option<spec::Source>,
    diagnostics: &mut Diagnostics,
) -> Body {
    // The name of a schema alone is short for taking all of it.
    let named = body.ty.as_ref().map(|name| Takes([(name.clone(), None)].into_iter().collect()));
    if let (Some(_), Some(_)) = (&body.ty, &body.takes) {
        diagnostics
            .error(
                codes::WRONG_SHAPE,
                At::Key(at.key("type")),
                "a body has `type` or `takes`, not both",
            )
            .help("name the schema under `takes`");
    }
    let source = body.source.or(source);
    let wrap = resolve_wrap(scope, body.wrap.as_ref(), at, diagnostics);
    if let Some(object) = resolve_map_body(scope, body, at, source, diagnostics) {
        return Body { wrap, object };
    }
    let written = Written {
        fields: &body.fields,
        rules: &body.rules,
        takes: body.takes.as_ref().or(named.as_ref()),
        source,
        at: at.clone(),
    };
    let object = resolve_object(scope, written, diagnostics);
    Body { wrap, object }
}

/// A body that is a map: an object with one field, which is the body itself.
fn resolve_map_body(
    scope: &Scope<'_>,
    body: &spec::Body,
    at: &Pointer,
    source: Option<spec::Source>,
    diagnostics: &mut Diagnostics,
) -> Option<Object> {
    let found = body.ty.as_ref().and_then(|name| Some((name, scope.map(name)?)));
    let Some((schema, map)) = found else {
        if body.name.is_some() {
            diagnostics
                .error(
                    codes::WRONG_SHAPE,
                    At::Key(at.key("name")),
                    "only a body that is a map has a name",
                )
                .help("remove it, or name a map under `type`");
        }
        return None;
    };
    if !body.fields.is_empty() || !body.rules.is_empty() {
        diagnostics
            .error(
                codes::WRONG_SHAPE,
                At::Key(at.key("type")),
                "a body that is a map holds nothing else",
            )
            .help("remove `fields` and `rules`, or make the map a field");
    }
    let written = spec::Field::from_text(&format!("required {schema}")).ok()?;
    let name = body.name.as_deref().unwrap_or("body");
    let mut field = resolve_field(scope, name, &written, at, source, diagnostics)?;
    field.is_body = true;
    field.doc.clone_from(&map.doc);
    Some(Object { fields: vec![field], rules: Vec::new() })
}

fn resolve_wrap(
    scope: &Scope<'_>,
    wrap: Option<&Node<spec::Wrap>>,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<Wrap> {
    let (wrap, at) = scope.versions.pick(wrap?, &at.key("wrap"), diagnostics)?;
    let error = scope.error_or(wrap.error.as_ref(), &at.key("error"), None, diagnostics);
    Some(Wrap { member: wrap.member.clone(), error })
}

fn resolve_returns(
    scope: &Scope<'_>,
    returns: &spec::Returns,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<Returns> {
    let ty = scope.type_of(&returns.ty, &at.key("type"), diagnostics);
    let wrap = resolve_wrap(scope, returns.wrap.as_ref(), at, diagnostics);
    let status = returns.status.unwrap_or(200);
    let doc = returns.doc.clone();
    let wrap = wrap.map(|wrap| wrap.member);
    Some(Returns { ty: ty?, wrap, status, doc, evidence: evidence(returns.source) })
}

/// What is said, or what the method promises: GET is safe, PUT and DELETE are idempotent.
fn resolve_retry(
    scope: &Scope<'_>,
    operation: &spec::Operation,
    method: Method,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<Retry> {
    match (&operation.retry, method) {
        (Some(spec::Retry::Class(spec::RetryClass::Safe)), _) | (None, Method::Get) => {
            Some(Retry::Safe)
        }
        (Some(spec::Retry::Class(spec::RetryClass::Idempotent)), _)
        | (None, Method::Put | Method::Delete) => Some(Retry::Idempotent),
        (Some(spec::Retry::Class(spec::RetryClass::Never)), _) => Some(Retry::Never),
        (Some(spec::Retry::Guarded(guard)), _) => {
            let at = at.key("retry").key("guarded_by");
            let known = evidence(guard.source);
            // A guard that is absent in the version guards nothing there.
            let error = scope.error(&guard.guarded_by, &at, diagnostics);
            Some(error.map_or(Retry::Never, |error| {
                Retry::Guarded(Guard { error, when: Vec::new(), read_back: None, evidence: known })
            }))
        }
        (None, Method::Post | Method::Patch) => {
            diagnostics
                .error(codes::RETRY_IS_STATED, At::Key(at.clone()), "may this call be repeated?")
                .help(
                    "add `retry:` with `safe` (changes nothing), `idempotent` (a second time \
                     changes nothing more), `{ guarded_by: Error }` (a second time is refused) \
                     or `never`",
                );
            None
        }
    }
}
