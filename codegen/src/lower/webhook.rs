//! Webhooks: the types of their events, and how deliveries are signed, repeated and told apart.

use super::doc::webhooks_doc;
use super::types::Lowering;
use super::usage::Side;
use super::{literal, literals, runtime};
use crate::ir;
use crate::ir::Item;
use crate::model::{Encoding, SchemaKind};

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
        version_header: webhooks.version.as_deref().map(literal),
        signature,
        retry,
    })
}
