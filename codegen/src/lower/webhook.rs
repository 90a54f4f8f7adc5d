//! Webhooks: the types of their events, and how deliveries are signed, repeated and told apart.

use super::doc::webhooks_doc;
use super::types::Lowering;
use super::usage::Side;
use super::{literal, literals, runtime};
use crate::ir;
use crate::ir::Item;
use crate::model::{
    Api, Encoding, Event, Field, Object, SchemaId, SchemaKind, Shape, Stamp, TypeName, Webhooks,
};

/// The module of what the service sends by itself.
pub fn lower_webhooks(lowering: &Lowering<'_>, items: Vec<Item>) -> Option<ir::Webhooks> {
    let api = lowering.api;
    let webhooks = api.webhooks.as_ref()?;
    // The members that may name the event.
    let tags = match &api.schema(webhooks.union).kind {
        SchemaKind::Union(union) => &union.tags[..],
        _ => &[],
    };
    let events = webhooks.events.iter().map(|event| literal(&event.wire));
    let signature = webhooks.signature.as_ref().map(|signature| ir::Signature {
        algorithm: super::sign::algorithm(signature.algorithm),
        encoding: runtime(match signature.encoding {
            Encoding::Base64 => "Base64",
            Encoding::Hex => "Hex",
        }),
        headers: signature
            .headers
            .iter()
            .map(|header| (literal(&header.name), literal(&header.prefix)))
            .collect(),
    });
    let retry = webhooks.retry.as_ref().map(|retry| ir::Redelivery {
        attempts: retry.attempts,
        first: retry.first.unwrap_or_default(),
        factor: retry.factor.unwrap_or(1),
        success: retry.success,
    });
    Some(ir::Webhooks {
        doc: webhooks_doc(lowering, webhooks, tags),
        union: lowering.type_name(webhooks.union, Side::Answer),
        items,
        api: literal(&api.name),
        version: api.version.as_deref().map(literal),
        event: literals(tags),
        events: events.collect(),
        once_by: webhooks.once_by.iter().map(|way| literals(way)).collect(),
        sent_at: sent_at(api, webhooks).map(|name| vec![literal(name)]),
        states: webhooks
            .events
            .iter()
            .filter_map(|event| lower_state(api, webhooks, event))
            .collect(),
        version_header: webhooks.version.as_deref().map(literal),
        signature,
        retry,
    })
}

/// The member that says when a delivery was sent: every event has it, and its clock is the
/// service's.
fn sent_at<'a>(api: &'a Api, webhooks: &Webhooks) -> Option<&'a str> {
    let mut events = webhooks.events.iter().map(|event| fields(api, event.schema));
    let first = events.next()?;
    let others: Vec<&[Field]> = events.collect();
    let is_everywhere = |name: &&str| {
        others.iter().all(|fields| stamped(fields, Stamp::Create).any(|other| other == *name))
    };
    stamped(first, Stamp::Create).find(is_everywhere)
}

/// Where an event reports the state of an object: its first member that the service keeps, with the
/// moment of its latest change or, where it has none, that of the delivery.
fn lower_state(api: &Api, webhooks: &Webhooks, event: &Event) -> Option<ir::ReportedState> {
    fields(api, event.schema).iter().find_map(|field| {
        let TypeName::Schema(id) = field.ty.name else { return None };
        let object = api.schema(id);
        let key = &object.stored.as_ref().filter(|_| field.ty.shape == Shape::One)?.key;
        let path = |rest: &[String]| {
            std::iter::once(&field.wire_name).chain(rest).map(|name| literal(name)).collect()
        };
        let changed_at = match stamped(fields(api, id), Stamp::Change).next() {
            Some(name) => path(&[name.to_owned()]),
            None => vec![literal(sent_at(api, webhooks)?)],
        };
        Some(ir::ReportedState {
            event: literal(&event.wire),
            object: literal(&object.name),
            id: path(&key.members),
            changed_at,
        })
    })
}

/// The fields of an object; none of any other schema.
fn fields(api: &Api, id: SchemaId) -> &[Field] {
    match &api.schema(id).kind {
        SchemaKind::Object(Object { fields, .. }) => fields,
        _ => &[],
    }
}

/// The wire names of the fields that the service's clock sets at these moments.
fn stamped(fields: &[Field], stamp: Stamp) -> impl Iterator<Item = &str> {
    let is_stamped = move |field: &&Field| field.stamped == Some(stamp);
    fields.iter().filter(is_stamped).map(|field| field.wire_name.as_str())
}
