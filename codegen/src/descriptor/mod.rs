//! From the model to its descriptor, the document that others read: every field as it is, with
//! names and codes instead of indices.
//!
//! Nothing is decided here and nothing is left out, except for places in the specification.

mod api;
mod constraint;
mod effect;
mod expression;
mod operation;
mod page;
mod phrase;
mod rule;
mod schema;
mod webhook;

use simulator::descriptor;

use crate::model;

use api::{
    describe_auth, describe_bucket, describe_computed, describe_envelope, describe_error,
    describe_rate_headers, describe_server, describe_violations,
};
use operation::describe_operation;
use phrase::codes_of;
use schema::describe_schema;
use webhook::describe_webhooks;

/// Describes one API in one version.
pub fn describe(api: &model::Api) -> descriptor::Descriptor {
    descriptor::Descriptor {
        format: descriptor::FORMAT,
        api: api.name.clone(),
        version: api.version.clone(),
        doc: api.doc.clone(),
        servers: api.servers.iter().map(describe_server).collect(),
        auth: describe_auth(api),
        envelope: api.envelope.as_ref().map(describe_envelope),
        violations: describe_violations(api),
        rate_headers: describe_rate_headers(api),
        errors: api.errors.iter().map(describe_error).collect(),
        common_errors: codes_of(api, &api.common_errors),
        buckets: api.buckets.iter().map(describe_bucket).collect(),
        computed: api.computed.iter().map(|one| describe_computed(api, one)).collect(),
        schemas: api.schemas.iter().map(|one| describe_schema(api, one)).collect(),
        operations: api.operations.iter().map(|one| describe_operation(api, one)).collect(),
        webhooks: api.webhooks.as_ref().map(|webhooks| describe_webhooks(api, webhooks)),
    }
}

/// A descriptor as text: JSON with two spaces of indentation and a line feed at the end.
pub fn descriptor_text(descriptor: &descriptor::Descriptor) -> String {
    // Every map has keys of text, and no number is infinite, so nothing can fail.
    let mut text = serde_json::to_string_pretty(descriptor).unwrap_or_default();
    text.push('\n');
    text
}

#[cfg(test)]
mod tests;
