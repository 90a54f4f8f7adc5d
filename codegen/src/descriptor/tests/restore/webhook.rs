//! Webhooks.

use simulator::descriptor;

use super::api::algorithm;
use super::phrase::evidence;
use super::{Lookup, nowhere};
use crate::model;

pub fn webhooks(names: &Lookup<'_>, webhooks: &descriptor::Webhooks) -> model::Webhooks {
    model::Webhooks {
        doc: webhooks.doc.clone(),
        union: names.schema(&webhooks.union),
        events: webhooks.events.iter().map(|one| event(names, one)).collect(),
        once_by: webhooks.once_by.clone(),
        version: webhooks.version.clone(),
        signature: webhooks.signature.as_ref().map(signature),
        retry: webhooks.retry.as_ref().map(|retry| model::Redelivery {
            attempts: retry.attempts,
            first: retry.first,
            factor: retry.factor,
            success: retry.success,
            doc: retry.doc.clone(),
            evidence: evidence(retry.evidence),
            at: nowhere(),
        }),
        evidence: evidence(webhooks.evidence),
    }
}

fn event(names: &Lookup<'_>, event: &descriptor::Event) -> model::Event {
    let change = |change: &descriptor::Change| model::Change {
        schema: names.schema(&change.schema),
        members: change.members.clone(),
        at: nowhere(),
    };
    model::Event {
        wire: event.wire.clone(),
        schema: names.schema(&event.schema),
        changed: event.changed.iter().map(change).collect(),
        finished: event.finished.clone().map(|operation| (operation, nowhere())),
        evidence: evidence(event.evidence),
    }
}

fn signature(signature: &descriptor::Signature) -> model::Signature {
    let header = |header: &descriptor::SignatureHeader| model::SignatureHeader {
        name: header.name.clone(),
        prefix: header.prefix.clone(),
        evidence: evidence(header.evidence),
    };
    model::Signature {
        algorithm: algorithm(signature.algorithm),
        encoding: match signature.encoding {
            descriptor::Encoding::Base64 => model::Encoding::Base64,
            descriptor::Encoding::Hex => model::Encoding::Hex,
        },
        headers: signature.headers.iter().map(header).collect(),
        doc: signature.doc.clone(),
        evidence: evidence(signature.evidence),
    }
}
