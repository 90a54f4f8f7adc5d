//! Webhooks: each event becomes an object, and all together a union told apart by the event.

use indexmap::IndexMap;

use super::constraint::{self, evidence};
use super::delivery::{resolve_redelivery, resolve_signature};
use super::field::resolve_field;
use super::guard::unknown_operation;
use super::reference::{Bare, Surroundings};
use super::scope::{Scope, Table};
use super::transport::header_name;
use crate::diagnostic::{At, Diagnostics, codes, nearest};
use crate::model::{
    Change, Event, Field, Object, Operation, Schema, SchemaId, SchemaKind, Union, Variant, Webhooks,
};
use crate::source::Pointer;
use crate::spec;
use crate::spec::{Node, Part};

/// What webhooks speak of: the schemas and operations of the version, and those as written.
pub struct Known<'a> {
    pub scope: &'a Scope<'a>,
    pub schemas: &'a [Schema],
    pub operations: &'a [Operation],
    pub table: &'a Table<'a, spec::Operation>,
}

/// A living event with its fields, all of them and its own name.
struct Living<'a> {
    wire: &'a String,
    event: &'a spec::Event,
    fields: Vec<Field>,
    at: Pointer,
}

/// The webhooks of one version and the schemas that they add; none where no event lives in it.
pub fn resolve_webhooks(
    known: &Known<'_>,
    parts: &[Part],
    diagnostics: &mut Diagnostics,
) -> Option<(Webhooks, Vec<Schema>)> {
    let (part, written) = the_only(parts, diagnostics)?;
    let (scope, at) = (known.scope, &part.webhooks_at);
    let source = written.source.or(part.sections.source);
    names_an_event(written, at, diagnostics);
    let picked = written.events.iter().filter_map(|(wire, node)| {
        let (event, at) = scope.versions.pick(node, &at.key("events").key(wire), diagnostics)?;
        Some((wire, event, at))
    });
    let picked: Vec<_> = picked.collect();
    if picked.is_empty() {
        return None;
    }
    let payload =
        resolve_fields(scope, (&written.payload, source), &at.key("payload"), diagnostics);
    let mut living = Vec::new();
    for (wire, event, at) in picked {
        let source = event.source.or(source);
        let own = resolve_fields(scope, (&event.fields, source), &at.key("fields"), diagnostics);
        let fields = joined(&payload, own, diagnostics);
        living.push(Living { wire, event, fields, at });
    }
    let once_by = resolve_once_by(known, written, &living, at, diagnostics);
    if let Some(header) = &written.version {
        header_name(header, at.key("version"), diagnostics);
    }
    let signature = written.signature.as_ref();
    let signature =
        signature.and_then(|one| resolve_signature(scope, one, &at.key("signature"), diagnostics));
    let retry = written.retry.as_ref();
    let retry = retry.map(|retry| resolve_redelivery(retry, &at.key("retry"), diagnostics));
    let first = known.schemas.len();
    let events = living.iter().enumerate().map(|(index, one)| Event {
        wire: one.wire.clone(),
        schema: SchemaId(first + index),
        changed: resolve_changed(known, one, diagnostics),
        finished: resolve_finished(known, one, diagnostics),
        evidence: evidence(one.event.source),
    });
    let events: Vec<Event> = events.collect();
    let webhooks = Webhooks {
        doc: written.doc.clone(),
        union: SchemaId(first + events.len()),
        events,
        once_by,
        version: written.version.clone(),
        signature,
        retry,
        evidence: evidence(written.source),
    };
    let schemas = schemas(part, written, living, first);
    Some((webhooks, schemas))
}

/// The webhooks of an API stand in one place.
fn the_only<'a>(
    parts: &'a [Part],
    diagnostics: &mut Diagnostics,
) -> Option<(&'a Part, &'a spec::Webhooks)> {
    let mut found = parts.iter().filter_map(|part| Some((part, part.sections.webhooks.as_ref()?)));
    let first = found.next()?;
    for (other, _) in found {
        diagnostics
            .error(
                codes::NAME_GIVEN_TWICE,
                At::Key(other.webhooks_at.clone()),
                "the webhooks of an API stand in one place",
            )
            .related(At::Key(first.0.webhooks_at.clone()), "the other one")
            .help("keep `webhooks.yaml`, or the key `webhooks` of `api.yaml`");
    }
    Some(first)
}

/// Something has to name the event, and there has to be one.
fn names_an_event(written: &spec::Webhooks, at: &Pointer, diagnostics: &mut Diagnostics) {
    let spec::OneOrMany(tags) = &written.event;
    super::schema::tags_differ(tags, &at.key("event"), diagnostics);
    if written.events.is_empty() {
        diagnostics
            .error(codes::NAMES_NOTHING, At::Key(at.key("events")), "there is no event")
            .help("name one: `events: { book_returned: A book came back. }`");
    }
}

fn resolve_fields(
    scope: &Scope<'_>,
    (fields, source): (&IndexMap<String, Node<spec::Field>>, Option<spec::Source>),
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Vec<Field> {
    let fields = fields.iter().filter_map(|(name, node)| {
        let (field, at) = scope.versions.pick(node, &at.key(name), diagnostics)?;
        resolve_field(scope, name, field, &at, source, diagnostics)
    });
    fields.collect()
}

/// The members of every delivery, then those of one event.
fn joined(payload: &[Field], own: Vec<Field>, diagnostics: &mut Diagnostics) -> Vec<Field> {
    for field in &own {
        let first = payload.iter().find(|other| other.wire_name == field.wire_name);
        if let Some(first) = first {
            let message = format!("every delivery has `{}` already", field.wire_name);
            diagnostics
                .error(codes::NAME_GIVEN_TWICE, At::Key(field.at.clone()), message)
                .related(At::Key(first.at.clone()), "the other one")
                .help("keep it in `payload`, or give it to each event that has it");
        }
    }
    payload.iter().cloned().chain(own).collect()
}

/// The ways to the members that tell a repeat, each of which every event has.
fn resolve_once_by(
    known: &Known<'_>,
    written: &spec::Webhooks,
    living: &[Living<'_>],
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Vec<Vec<String>> {
    let spec::OneOrMany(tags) = &written.event;
    let mut ways = Vec::new();
    for (index, text) in written.once_by.iter().enumerate() {
        let at = At::from(at.key("once_by").index(index));
        if tags.contains(text) {
            ways.push(vec![text.clone()]);
            continue;
        }
        let found = living.iter().map(|one| way(known, (written, one), text, &at, diagnostics));
        let found: Option<Vec<Vec<String>>> = found.collect();
        ways.extend(found.and_then(|mut found| found.pop()));
    }
    ways
}

/// The wire names that lead to a member of one event; none where another version has it.
fn way(
    known: &Known<'_>,
    (written, living): (&spec::Webhooks, &Living<'_>),
    text: &str,
    at: &At,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<String>> {
    let (first, rest) = match text.split_once('.') {
        Some((first, rest)) => (first, Some(rest)),
        None => (text, None),
    };
    let Some(field) = living.fields.iter().find(|field| field.name == first) else {
        let named = |(wire, node): (&'_ String, &'_ Node<spec::Field>)| {
            let name = node.variants.iter().find_map(|one| one.name.clone());
            name.unwrap_or_else(|| wire.clone())
        };
        let all: Vec<String> =
            written.payload.iter().chain(&living.event.fields).map(named).collect();
        if !all.iter().any(|name| name == first) {
            let message = format!("`{}` has no member `{first}`", living.wire);
            let help = match nearest(first, all.iter().map(String::as_str)) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "name a member that every event has".to_owned(),
            };
            diagnostics.error(codes::UNKNOWN_REFERENCE, at.clone(), message).help(help);
        }
        return None;
    };
    let mut way = vec![field.wire_name.clone()];
    if let Some(rest) = rest {
        let around =
            Surroundings { answer: Some(field.ty), ..Surroundings::of(known.scope, known.schemas) };
        way.extend(around.member(Bare::Answer, rest, at, diagnostics)?.members);
    }
    Some(way)
}

/// The fields of which a change is told; those that another version has are passed over.
fn resolve_changed(
    known: &Known<'_>,
    living: &Living<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Change> {
    let texts = living.event.changed.iter().flat_map(|spec::OneOrMany(texts)| texts);
    let listed = living.event.changed.as_ref().is_some_and(|spec::OneOrMany(all)| all.len() > 1);
    let changes = texts.enumerate().filter_map(|(index, text)| {
        let at = living.at.key("changed");
        let at = if listed { at.index(index) } else { at };
        let Some((name, member)) = text.split_once('.') else {
            diagnostics
                .error(codes::BAD_EXPRESSION, &at, format!("`{text}` is no field of a schema"))
                .help("write the schema and the field: `Book.status`");
            return None;
        };
        let schema = known.scope.schema(name, &at, diagnostics)?;
        let around =
            Surroundings { stored: Some(schema), ..Surroundings::of(known.scope, known.schemas) };
        let found = around.member(Bare::Stored, member, &At::from(&at), diagnostics)?;
        Some(Change { schema, members: found.members, at })
    });
    changes.collect()
}

/// The operation whose outcome is told; none where another version has it.
fn resolve_finished(
    known: &Known<'_>,
    living: &Living<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<(String, Pointer)> {
    let name = living.event.finished.as_ref()?;
    let at = living.at.key("finished");
    if known.operations.iter().any(|operation| operation.id == *name) {
        return Some((name.clone(), at));
    }
    let otherwise = "name an operation of this API";
    unknown_operation((name, otherwise), known.table, &at, diagnostics);
    None
}

/// An object for each event, then the union of them.
fn schemas(
    part: &Part,
    written: &spec::Webhooks,
    living: Vec<Living<'_>>,
    first: usize,
) -> Vec<Schema> {
    let named = |one: &Living<'_>| one.event.name.clone().unwrap_or_else(|| one.wire.clone());
    let spec::OneOrMany(tags) = &written.event;
    let variants = living.iter().enumerate().map(|(index, one)| Variant {
        wire: one.wire.clone(),
        name: named(one),
        schema: SchemaId(first + index),
        at: one.at.clone(),
    });
    let source = constraint::source(written.source.or(part.sections.source));
    let union = Union { tags: tags.clone(), variants: variants.collect() };
    let made = |name: String, doc: Option<String>, kind: SchemaKind, at: Pointer| Schema {
        name,
        stem: part.stem.clone(),
        file: part.file.clone(),
        doc,
        at,
        sensitive: false,
        personal: false,
        kind,
        stored: None,
        evidence: None,
        source,
    };
    let mut schemas = Vec::new();
    for one in living {
        let doc = one.event.doc.clone().unwrap_or_else(|| format!("The event `{}`.", one.wire));
        let name = format!("{}_event", named(&one));
        let object = Object { fields: one.fields, rules: Vec::new() };
        schemas.push(made(name, Some(doc), SchemaKind::Object(object), one.at));
    }
    let doc = "What one delivery tells.".to_owned();
    let at = part.webhooks_at.clone();
    schemas.push(made("Webhook".to_owned(), Some(doc), SchemaKind::Union(union), at));
    schemas
}
