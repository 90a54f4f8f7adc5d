//! The way back, from a descriptor to the model that it describes: only tests need it.
//!
//! Every place is the root of the first file.

mod api;
mod effect;
mod expression;
mod operation;
mod phrase;
mod rule;
mod schema;
mod webhook;

use simulator::descriptor;

use crate::model;
use crate::source::Pointer;

/// Lookup and codes, to be looked up as indices.
struct Lookup<'d> {
    descriptor: &'d descriptor::Descriptor,
}

impl Lookup<'_> {
    fn schema(&self, name: &str) -> model::SchemaId {
        let mut schemas = self.descriptor.schemas.iter();
        model::SchemaId(schemas.position(|schema| schema.name == name).unwrap())
    }

    fn error(&self, code: i64) -> model::ErrorId {
        model::ErrorId(self.descriptor.errors.iter().position(|row| row.code == code).unwrap())
    }

    fn error_of(&self, code: Option<i64>) -> Option<model::ErrorId> {
        code.map(|code| self.error(code))
    }

    fn errors(&self, codes: &[i64]) -> Vec<model::ErrorId> {
        codes.iter().map(|code| self.error(*code)).collect()
    }

    fn computed(&self, name: &Option<String>) -> Option<model::ComputedId> {
        let name = name.as_ref()?;
        let mut computed = self.descriptor.computed.iter();
        Some(model::ComputedId(computed.position(|one| one.name == *name).unwrap()))
    }

    fn bucket(&self, name: &str) -> model::BucketId {
        let mut buckets = self.descriptor.buckets.iter();
        model::BucketId(buckets.position(|bucket| bucket.name == name).unwrap())
    }
}

/// A place, which no descriptor holds.
fn nowhere() -> Pointer {
    Pointer::root(0)
}

/// The model that a descriptor describes.
pub fn restore(descriptor: &descriptor::Descriptor) -> model::Api {
    let names = &Lookup { descriptor };
    model::Api {
        name: descriptor.api.clone(),
        version: descriptor.version.clone(),
        doc: descriptor.doc.clone(),
        at: nowhere(),
        servers: descriptor.servers.iter().map(api::server).collect(),
        auth: api::auth(names, &descriptor.auth),
        envelope: descriptor.envelope.as_ref().map(api::envelope),
        violations: api::violations(names, descriptor.violations),
        rate_limit: api::rate_limit(names, &descriptor.rate_headers),
        errors: descriptor.errors.iter().map(api::error).collect(),
        common_errors: names.errors(&descriptor.common_errors),
        buckets: descriptor.buckets.iter().map(api::bucket).collect(),
        computed: descriptor.computed.iter().map(|one| api::computed(names, one)).collect(),
        schemas: descriptor.schemas.iter().map(|one| schema::schema(names, one)).collect(),
        operations: descriptor
            .operations
            .iter()
            .map(|one| operation::operation(names, one))
            .collect(),
        webhooks: descriptor.webhooks.as_ref().map(|one| webhook::webhooks(names, one)),
    }
}
