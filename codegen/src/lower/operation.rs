//! Operations: the struct of arguments, where each of them travels, what the method says.

use super::doc::{code, evidence, limit_sentences, plain, rule_sentence, scalar_sentences};
use super::effect::{effect_items, section, tests};
use super::expression_doc::value;
use super::guard::lower_guard;
use super::page::{lower_pages, page_items};
use super::pending::lower_pending;
use super::preset::preset_sentences;
use super::quota::{lower_quotas, quota_sentence};
use super::request::{Parts, lower_request};
use super::types::Lowering;
use super::usage::Side;
use super::{error_constant, literal, pascal, snake};
use crate::ir;
use crate::ir::{Argument, Doc, PathPart, escape};
use crate::model::{
    ActKind, Direction, ErrorId, ErrorRow, Field, Guard, Method, Operation, Place, ReadBack, Retry,
    Ruled, SchemaKind, Segment, Shape, Style, TypeName,
};

/// Lowers one operation.
pub fn lower_operation(lowering: &Lowering<'_>, operation: &Operation) -> ir::Operation {
    let fields: Vec<&Field> = arguments(operation);
    let ruled = ruled(operation);
    let name = pascal(&operation.id);
    let request_doc = plain(&format!("The arguments of `{}`.", operation.id));
    let parts =
        Parts { name, doc: request_doc, fields, ruled, update: is_update(operation), owner: None };
    let returns = operation.returns.as_ref();
    let wrap = |wrap: Option<&String>| wrap.map(|name| literal(name)).into_iter().collect();
    let body_wrap = operation.body.as_ref().and_then(|body| body.wrap.as_ref());
    let request = lower_request(lowering, parts);
    let places = places(lowering, operation, &request);
    ir::Operation {
        method_name: snake(&operation.id),
        method_doc: method_doc(lowering, operation),
        deprecated: operation.deprecated.as_deref().map(ir::Literal::remark),
        id: literal(&operation.id),
        method: match operation.method {
            Method::Get => ir::Method::Get,
            Method::Post => ir::Method::Post,
            Method::Put => ir::Method::Put,
            Method::Patch => ir::Method::Patch,
            Method::Delete => ir::Method::Delete,
        },
        template: literal(&operation.path.text),
        retry: match &operation.retry {
            Retry::Safe => ir::Retry::Safe,
            Retry::Idempotent => ir::Retry::Idempotent,
            Retry::Guarded(_) => ir::Retry::Guarded,
            Retry::Never => ir::Retry::Never,
        },
        argument: only_argument(lowering, operation).map(|(_, argument)| argument),
        places,
        path: path(operation),
        body: operation.body.is_some(),
        body_in: wrap(body_wrap.map(|wrap| &wrap.member)),
        hides_body: operation
            .body
            .iter()
            .flat_map(|body| &body.object.fields)
            .any(|field| field.whole && lowering.is_redacted(field)),
        output: returns.map(|returns| lowering.ty(returns.ty, Side::Answer)),
        output_in: wrap(returns.and_then(|returns| returns.wrap.as_ref())),
        quotas: lower_quotas(lowering, operation),
        guard: match &operation.retry {
            Retry::Guarded(guard) => lower_guard(lowering, operation, guard),
            Retry::Safe | Retry::Idempotent | Retry::Never => None,
        },
        pages: lower_pages(lowering, operation),
        pending: lower_pending(lowering, operation),
        request,
    }
}

/// Parameters first, then the fields of the body.
pub fn arguments(operation: &Operation) -> Vec<&Field> {
    let parameters = operation.parameters.iter().map(|parameter| &parameter.field);
    let mut body: Vec<&Field> =
        operation.body.iter().flat_map(|body| &body.object.fields).collect();
    // What has to be given is read first.
    body.sort_by_key(|field| !field.required);
    parameters.chain(body).collect()
}

/// The rules of the body, then those across all arguments.
pub fn ruled(operation: &Operation) -> Vec<Ruled<'_>> {
    let body = operation.body.iter().map(|body| body.object.ruled());
    body.chain([operation.ruled()]).collect()
}

/// The only field that `new` asks for, if there is only one, and what turns into it.
pub fn only_argument<'a>(
    lowering: &Lowering<'_>,
    operation: &'a Operation,
) -> Option<(&'a Field, Argument)> {
    let fields = arguments(operation);
    let mut required = fields.iter().filter(|field| field.is_argument());
    let (field, None) = (required.next()?, required.next()) else { return None };
    let ty = lowering.ty(field.ty, Side::Request);
    let text = match lowering.schema(field.ty).map(|schema| &schema.kind) {
        Some(SchemaKind::Scalar(scalar)) => scalar.identity,
        Some(SchemaKind::Enum(enum_)) => !enum_.integer,
        _ => false,
    };
    let argument = match ty {
        ir::Type::Named(_) if text => Argument::Text(ty),
        ir::Type::String => Argument::Text(ty),
        ir::Type::Vec(member) => Argument::List(*member),
        _ => Argument::Other(ty),
    };
    Some((field, argument))
}

/// Whether the body changes what exists, so that a field can be cleared by it.
pub fn is_update(operation: &Operation) -> bool {
    match operation.effect.as_ref().and_then(|effect| effect.act) {
        Some(act) => act.kind == ActKind::Update,
        None => matches!(operation.method, Method::Put | Method::Patch),
    }
}

fn places(lowering: &Lowering<'_>, operation: &Operation, request: &ir::Request) -> Vec<ir::Place> {
    let parameters = operation.parameters.iter().map(|parameter| {
        let list = lowering.resolved(parameter.field.ty).shape == Shape::List;
        match (parameter.place, list, parameter.style) {
            (Place::Path, ..) => ir::Place::Path,
            (Place::Header, false, _) => ir::Place::Header,
            (Place::Header, true, _) => ir::Place::HeaderList,
            (Place::Query, false, _) => ir::Place::Query,
            (Place::Query, true, Style::Comma) => ir::Place::QueryList,
            (Place::Query, true, Style::Repeat) => ir::Place::QueryRepeat,
        }
    });
    let rest = request.fields.len() - operation.parameters.len();
    parameters.chain(std::iter::repeat_n(ir::Place::Body, rest)).collect()
}

fn path(operation: &Operation) -> Vec<PathPart> {
    let segments = operation.path.segments.iter();
    segments
        .map(|segment| match segment {
            Segment::Literal(text) => PathPart::Literal(literal(text)),
            Segment::Parameter(name) => {
                let found = operation.parameters.iter().find(|parameter| {
                    parameter.place == Place::Path && parameter.field.wire_name == *name
                });
                let field = found.map_or(name, |parameter| &parameter.field.name);
                PathPart::Parameter(literal(name), snake(field))
            }
        })
        .collect()
}

fn method_doc(lowering: &Lowering<'_>, operation: &Operation) -> Doc {
    let method = match operation.method {
        Method::Get => "GET",
        Method::Post => "POST",
        Method::Put => "PUT",
        Method::Patch => "PATCH",
        Method::Delete => "DELETE",
    };
    let mut doc = plain(operation.doc.as_deref().unwrap_or("Calls the operation."));
    if operation.evidence.is_some() {
        doc.markdown(evidence(operation.evidence).trim_start());
    }
    for sentence in preset_sentences(operation) {
        doc.markdown(&sentence);
    }
    doc.markdown(&exchange(lowering, method, operation));
    if let Some(returns) = &operation.returns {
        if let Some(text) = &returns.doc {
            doc.paragraph(text);
        }
        if returns.evidence.is_some() {
            doc.markdown(evidence(returns.evidence).trim_start());
        }
    }
    doc.markdown(&retry_sentence(lowering, &operation.retry));
    if let Some(sentence) = quota_sentence(lowering, &operation.quotas) {
        doc.markdown(&sentence);
    }
    section(&mut doc, "# Limits", limit_items(lowering, operation));
    if let Some(effect) = &operation.effect {
        section(&mut doc, "# Effects", effect_items(lowering, operation, effect));
        if effect.evidence.is_some() {
            doc.markdown(evidence(effect.evidence).trim_start());
        }
    }
    if let Some(pages) = &operation.pages {
        section(&mut doc, "# Pages", page_items(lowering, operation, pages));
    }
    let common = &lowering.api.common_errors;
    let own: Vec<ErrorId> =
        operation.errors.iter().copied().filter(|id| !common.contains(id)).collect();
    if !own.is_empty() || !common.is_empty() {
        doc.markdown("# Errors");
    }
    for id in own {
        let row = lowering.api.error(id);
        let texts = [&row.doc, &row.help].map(|text| first_paragraph(text));
        let mut texts: Vec<String> =
            texts.iter().filter(|text| !text.is_empty()).map(|text| escape(text)).collect();
        let envelope = lowering.api.envelope.as_ref();
        if envelope.is_some_and(|envelope| envelope.pending.contains(&row.code)) {
            texts.push(
                "An answer with this code that holds data is a success, and notes it.".to_owned(),
            );
        }
        let colon = if texts.is_empty() { "." } else { ":" };
        let text = format!("{}, code {}{colon} {}", error_link(row), row.code, texts.join(" "));
        doc.item(text.trim_end());
    }
    if !common.is_empty() {
        let links: Vec<_> = common.iter().map(|id| error_link(lowering.api.error(*id))).collect();
        doc.item(&format!("As every operation: {}.", links.join(", ")));
    }
    doc
}

/// The first paragraph of a text, on one line.
fn first_paragraph(text: &str) -> String {
    ir::one_line(text.trim().split("\n\n").next().unwrap_or_default())
}

/// What each argument has to be, then the rules across them.
fn limit_items(lowering: &Lowering<'_>, operation: &Operation) -> Vec<String> {
    let sent = |field: &&&Field| field.direction != Direction::ReadOnly;
    let mut items = Vec::new();
    for field in arguments(operation).iter().filter(sent) {
        let mut sentences = limit_sentences(lowering, field.ty, &field.constraints);
        sentences.extend(own_limits(lowering, field));
        if !sentences.is_empty() {
            items.push(format!("{}: {}", code(&field.wire_name), sentences.join(" ")));
        }
    }
    for Ruled { rules, fields } in ruled(operation) {
        items.extend(rules.iter().map(|rule| rule_sentence(rule, &fields)));
    }
    items
}

/// Limits of a type that speaks for itself elsewhere: those of an identity, or where to read them.
fn own_limits(lowering: &Lowering<'_>, field: &Field) -> Vec<String> {
    let resolved = lowering.resolved(field.ty);
    let TypeName::Schema(id) = resolved.name else { return Vec::new() };
    match &lowering.api.schema(id).kind {
        SchemaKind::Scalar(scalar) if scalar.identity => scalar_sentences(lowering, scalar),
        SchemaKind::Scalar(_) | SchemaKind::Enum(_) => Vec::new(),
        SchemaKind::Object(_) | SchemaKind::Union(_) => {
            let name = lowering.type_name(id, Side::Request);
            vec![format!("[`{name}`] says what it may hold.")]
        }
    }
}

/// What is sent, and how it is answered.
fn exchange(lowering: &Lowering<'_>, method: &str, operation: &Operation) -> String {
    let status = operation.returns.as_ref().map_or(204, |returns| returns.status);
    let mut text = format!("`{method} {}`, answered with status {status}.", operation.path.text);
    if let Some(wrap) = operation.body.as_ref().and_then(|body| body.wrap.as_ref()) {
        text.push_str(&format!(" The body stands in its member {}", code(&wrap.member)));
        match wrap.error {
            Some(error) => {
                let link = error_link(lowering.api.error(error));
                text.push_str(&format!(", without which it is refused with {link}."));
            }
            None => text.push('.'),
        }
    }
    text
}

/// Whether a call may be repeated, and how the client finds out whether it has to be.
fn retry_sentence(lowering: &Lowering<'_>, retry: &Retry) -> String {
    let guard = match retry {
        Retry::Safe => return "Safe to repeat: it changes nothing.".to_owned(),
        Retry::Idempotent => {
            return "Safe to repeat: a second time changes nothing more.".to_owned();
        }
        Retry::Never => {
            return "Not safe to repeat: a second time may have a second effect.".to_owned();
        }
        Retry::Guarded(guard) => guard,
    };
    let Guard { error, when, read_back, .. } = guard;
    let link = error_link(lowering.api.error(*error));
    let mut text = match when[..] {
        [] => format!("Guarded: a repeat after it took effect is refused with {link}."),
        ref when => format!(
            "Guarded when {}: a repeat after it took effect is then refused with {link}.",
            tests(when)
        ),
    };
    text.push_str(" After an unknown outcome the client ");
    match read_back {
        Some(read_back) => text.push_str(&look_back(read_back)),
        None => text.push_str("does not repeat it."),
    }
    format!("{text}{}", evidence(guard.evidence))
}

/// What the client does to find out what became of a call.
fn look_back(read_back: &ReadBack) -> String {
    let with = read_back.with.iter();
    let with = with.map(|(name, from)| format!("{} as {}", value(from), code(name)));
    let with = match with.collect::<Vec<String>>()[..] {
        [] => String::new(),
        ref with => format!(" with {}", super::doc::and(with)),
    };
    let whose = match read_back.tests[..] {
        [] => String::new(),
        ref all => format!(" whose {}", tests(all)),
    };
    let call = code(&read_back.call);
    format!("calls {call}{with}, looks for one{whose}, and repeats once if there is none.")
}

/// The constant of an error, as documentation names it.
pub fn error_link(row: &ErrorRow) -> String {
    format!("[`{}`](super::super::errors::{})", row.name, error_constant(row))
}
