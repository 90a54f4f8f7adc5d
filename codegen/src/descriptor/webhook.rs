//! Webhooks: events, and how each of them is delivered; and the words of signatures.

use simulator::descriptor;

use super::constraint::describe_evidence;
use super::phrase::schema_name;
use crate::model;

/// Describes the events of an API.
pub fn describe_webhooks(api: &model::Api, webhooks: &model::Webhooks) -> descriptor::Webhooks {
    descriptor::Webhooks {
        doc: webhooks.doc.clone(),
        union: schema_name(api, webhooks.union),
        events: webhooks.events.iter().map(|event| describe_event(api, event)).collect(),
        once_by: webhooks.once_by.clone(),
        version: webhooks.version.clone(),
        signature: webhooks.signature.as_ref().map(describe_signature),
        retry: webhooks.retry.as_ref().map(describe_redelivery),
        evidence: describe_evidence(webhooks.evidence),
    }
}

fn describe_event(api: &model::Api, event: &model::Event) -> descriptor::Event {
    let change = |change: &model::Change| descriptor::Change {
        schema: schema_name(api, change.schema),
        members: change.members.clone(),
    };
    descriptor::Event {
        wire: event.wire.clone(),
        schema: schema_name(api, event.schema),
        changed: event.changed.iter().map(change).collect(),
        finished: event.finished.as_ref().map(|(operation, _)| operation.clone()),
        evidence: describe_evidence(event.evidence),
    }
}

fn describe_signature(signature: &model::Signature) -> descriptor::Signature {
    let header = |header: &model::SignatureHeader| descriptor::SignatureHeader {
        name: header.name.clone(),
        prefix: header.prefix.clone(),
        evidence: describe_evidence(header.evidence),
    };
    descriptor::Signature {
        algorithm: describe_algorithm(signature.algorithm),
        encoding: match signature.encoding {
            model::Encoding::Base64 => descriptor::Encoding::Base64,
            model::Encoding::Hex => descriptor::Encoding::Hex,
        },
        headers: signature.headers.iter().map(header).collect(),
        doc: signature.doc.clone(),
        evidence: describe_evidence(signature.evidence),
    }
}

/// Describes a signature algorithm.
pub fn describe_algorithm(algorithm: model::Algorithm) -> descriptor::Algorithm {
    match algorithm {
        model::Algorithm::HmacSha256 => descriptor::Algorithm::HmacSha256,
        model::Algorithm::RsaPssSha256 => descriptor::Algorithm::RsaPssSha256,
    }
}

/// Describes the form of a moment in a header.
pub fn describe_date_form(form: model::DateForm) -> descriptor::DateForm {
    match form {
        model::DateForm::Http => descriptor::DateForm::Http,
        model::DateForm::DateTime => descriptor::DateForm::DateTime,
        model::DateForm::Epoch => descriptor::DateForm::Epoch,
    }
}

fn describe_redelivery(retry: &model::Redelivery) -> descriptor::Redelivery {
    descriptor::Redelivery {
        attempts: retry.attempts,
        first: retry.first,
        factor: retry.factor,
        success: retry.success,
        doc: retry.doc.clone(),
        evidence: describe_evidence(retry.evidence),
    }
}
