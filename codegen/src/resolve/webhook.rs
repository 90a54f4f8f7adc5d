//! Webhooks: each event becomes an object, and all together a union told apart by the event.

use super::declaration::Declared;
use super::delivery::{resolve_redelivery, resolve_signature};
use super::event::{EventOutline, resolve_changes, resolve_events, resolve_finished};
use super::expression_scope::ExpressionScope;
use super::header::check_header_name;
use super::outline::Outlines;
use super::reference::ImplicitRoot;
use super::source::{resolve_evidence, resolve_source};
use super::union::tags_differ;
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes, nearest};
use crate::model::{Event, Object, Schema, SchemaId, SchemaKind, Union, Variant, Webhooks};
use crate::source::Pointer;
use crate::spec;
use crate::spec::Part;

/// Resolves the webhooks of a version, and the schemas that they add; none where it has no event.
pub fn resolve_webhooks(
    outlines: &Outlines<'_>,
    parts: &[Part],
    diagnostics: &mut Diagnostics,
) -> Option<(Webhooks, Vec<Schema>)> {
    let written = written_webhooks(parts, diagnostics)?;
    let Declared { node: webhooks, at, .. } = &written;
    let spec::OneOrMany(tags) = &webhooks.event;
    tags_differ(tags, &at.key("event"), diagnostics);
    if webhooks.events.is_empty() {
        diagnostics
            .error(
                codes::NAMES_NOTHING,
                DiagnosticPlace::Key(at.key("events")),
                "there is no event",
            )
            .help("name one: `events: { book_returned: A book came back. }`");
    }
    let events = resolve_events(&outlines.scope, &written, diagnostics);
    if events.is_empty() {
        return None;
    }
    if let Some(header) = &webhooks.version {
        check_header_name(header, at.key("version"), diagnostics);
    }
    let signature = webhooks.signature.as_ref().and_then(|signature| {
        resolve_signature(&outlines.scope, signature, &at.key("signature"), diagnostics)
    });
    let retry = webhooks.retry.as_ref();
    let retry = retry.map(|retry| resolve_redelivery(retry, &at.key("retry"), diagnostics));
    let once_by = resolve_once_by(outlines, &written, &events, diagnostics);
    let first_id = outlines.schemas.len();
    let resolved = events.iter().enumerate().map(|(index, event)| Event {
        wire: event.written.name.to_owned(),
        schema: SchemaId(first_id + index),
        changed: resolve_changes(outlines, &event.written, diagnostics),
        finished: resolve_finished(&outlines.scope, &event.written, diagnostics),
        evidence: resolve_evidence(event.written.node.source),
    });
    let resolved = Webhooks {
        doc: webhooks.doc.clone(),
        events: resolved.collect(),
        union: SchemaId(first_id + events.len()),
        once_by,
        version: webhooks.version.clone(),
        signature,
        retry,
        evidence: resolve_evidence(webhooks.source),
    };
    Some((resolved, event_schemas(&written, events, first_id)))
}

/// The webhooks of an API, which belong in one place.
fn written_webhooks<'a>(
    parts: &'a [Part],
    diagnostics: &mut Diagnostics,
) -> Option<Declared<'a, spec::Webhooks>> {
    let mut written = parts.iter().filter_map(|part| {
        let node = part.sections.webhooks.as_ref()?;
        Some(Declared::at_top("webhooks", node, part.webhooks_at.clone(), part))
    });
    let first = written.next()?;
    for second in written {
        let message = "the webhooks of an API belong in one place";
        diagnostics
            .error(codes::NAME_GIVEN_TWICE, DiagnosticPlace::Key(second.at), message)
            .related(DiagnosticPlace::Key(first.at.clone()), "the other one")
            .help("keep `webhooks.yaml`, or the key `webhooks` of `api.yaml`");
    }
    Some(first)
}

/// Resolves the paths to the members that tell a repeat, each of which every event has.
fn resolve_once_by(
    outlines: &Outlines<'_>,
    written: &Declared<'_, spec::Webhooks>,
    events: &[EventOutline<'_>],
    diagnostics: &mut Diagnostics,
) -> Vec<Vec<String>> {
    let spec::OneOrMany(tags) = &written.node.event;
    let mut paths = Vec::new();
    for (index, text) in written.node.once_by.iter().enumerate() {
        let at = DiagnosticPlace::from(written.at.key("once_by").index(index));
        if tags.contains(text) {
            paths.push(vec![text.clone()]);
            continue;
        }
        let found = events
            .iter()
            .map(|event| resolve_event_path(outlines, written.node, event, text, &at, diagnostics));
        let found: Option<Vec<Vec<String>>> = found.collect();
        paths.extend(found.and_then(|mut found| found.pop()));
    }
    paths
}

/// The wire names that lead to a member of one event; none, without a diagnostic, where only other
/// versions have it.
fn resolve_event_path(
    outlines: &Outlines<'_>,
    webhooks: &spec::Webhooks,
    event: &EventOutline<'_>,
    text: &str,
    at: &DiagnosticPlace,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<String>> {
    let (first, rest) = match text.split_once('.') {
        Some((first, rest)) => (first, Some(rest)),
        None => (text, None),
    };
    let Some(field) = event.fields.iter().find(|field| field.name == first) else {
        unknown_member(webhooks, event, first, at, diagnostics);
        return None;
    };
    let mut path = vec![field.wire_name.clone()];
    if let Some(rest) = rest {
        let expressions =
            ExpressionScope { answer: Some(field.ty), ..ExpressionScope::new(outlines) };
        let rest = expressions.member(ImplicitRoot::Answer, rest, at.clone(), diagnostics)?;
        path.extend(rest.members);
    }
    Some(path)
}

/// Reports that an event has no such member, unless another version has it.
fn unknown_member(
    webhooks: &spec::Webhooks,
    event: &EventOutline<'_>,
    name: &str,
    at: &DiagnosticPlace,
    diagnostics: &mut Diagnostics,
) {
    let fields = webhooks.payload.iter().chain(&event.written.node.fields);
    let names: Vec<&str> = fields
        .map(|(wire_name, node)| {
            let name = node.variants.iter().find_map(|field| field.name.as_deref());
            name.unwrap_or(wire_name)
        })
        .collect();
    if !names.contains(&name) {
        let message = format!("`{}` has no member `{name}`", event.written.name);
        let help = match nearest(name, names.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "name a member that every event has".to_owned(),
        };
        diagnostics.error(codes::UNKNOWN_REFERENCE, at.clone(), message).help(help);
    }
}

/// An object for each event, then the union of them.
fn event_schemas(
    written: &Declared<'_, spec::Webhooks>,
    events: Vec<EventOutline<'_>>,
    first_id: usize,
) -> Vec<Schema> {
    let spec::OneOrMany(tags) = &written.node.event;
    let variants = events.iter().enumerate().map(|(index, event)| Variant {
        wire: event.written.name.to_owned(),
        name: event.rust_name().to_owned(),
        schema: SchemaId(first_id + index),
        at: event.written.at.clone(),
    });
    let union = Union { tags: tags.clone(), variants: variants.collect() };
    let source = resolve_source(written.node.source.or(written.source));
    let schema = |name: String, doc: String, kind: SchemaKind, at: Pointer| Schema {
        name,
        stem: written.part.stem.clone(),
        file: written.part.file.clone(),
        doc: Some(doc),
        at,
        sensitive: false,
        personal: false,
        kind,
        stored: None,
        evidence: None,
        source,
    };
    let mut schemas = Vec::new();
    for event in events {
        let name = format!("{}_event", event.rust_name());
        let doc = event.written.node.doc.clone();
        let doc = doc.unwrap_or_else(|| format!("The event `{}`.", event.written.name));
        let object = Object { fields: event.fields, rules: Vec::new() };
        schemas.push(schema(name, doc, SchemaKind::Object(object), event.written.at));
    }
    let doc = "What one delivery tells.".to_owned();
    schemas.push(schema("Webhook".to_owned(), doc, SchemaKind::Union(union), written.at.clone()));
    schemas
}
