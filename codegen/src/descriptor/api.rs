//! The API itself: servers, authentication, envelope, error table, shared rate limits.

use simulator::descriptor;

use super::constraint::{describe_evidence, describe_source};
use super::page::describe_rate;
use super::phrase::{describe_members, optional_code, schema_name};
use super::webhook::{describe_algorithm, describe_date_form};
use crate::model;

/// Describes a base URL.
pub fn describe_server(server: &model::Server) -> descriptor::Server {
    descriptor::Server { name: server.name.clone(), url: server.url.clone() }
}

/// Describes how callers authenticate.
pub fn describe_auth(api: &model::Api) -> descriptor::Auth {
    let auth = &api.auth;
    descriptor::Auth {
        header: auth.header.clone(),
        also: auth.also.clone(),
        error: optional_code(api, auth.error),
        sign: auth.sign.as_ref().map(|sign| describe_sign(api, sign)),
    }
}

fn describe_sign(api: &model::Api, sign: &model::Sign) -> descriptor::Sign {
    let headers = sign.headers.iter();
    descriptor::Sign {
        headers: headers.map(|(one, name)| (describe_algorithm(*one), name.clone())).collect(),
        date: sign.date.as_ref().map(|(name, form)| (name.clone(), describe_date_form(*form))),
        window: sign.window,
        prefix: sign.prefix.clone(),
        parts: sign.parts.iter().map(|part| describe_sign_part(*part)).collect(),
        error: optional_code(api, sign.error),
        doc: sign.doc.clone(),
        evidence: describe_evidence(sign.evidence),
    }
}

fn describe_sign_part(part: model::SignPart) -> descriptor::SignPart {
    match part {
        model::SignPart::Method => descriptor::SignPart::Method,
        model::SignPart::BodyMd5UpperHex => descriptor::SignPart::BodyMd5UpperHex,
        model::SignPart::BodyContentType => descriptor::SignPart::BodyContentType,
        model::SignPart::Date => descriptor::SignPart::Date,
        model::SignPart::PrefixedHeaders => descriptor::SignPart::PrefixedHeaders,
        model::SignPart::PathAndSortedQuery => descriptor::SignPart::PathAndSortedQuery,
    }
}

/// Describes where answers hold what.
pub fn describe_envelope(envelope: &model::Envelope) -> descriptor::Envelope {
    descriptor::Envelope {
        data: envelope.data.clone(),
        code: envelope.code.clone(),
        message: envelope.message.clone(),
        ty: envelope.ty.clone(),
        details: envelope.details.clone(),
        retryable: envelope.retryable.clone(),
        request_id: envelope.request_id.clone(),
        served_version: envelope.served_version.clone(),
        ok: (*envelope.ok.start(), *envelope.ok.end()),
        pending: envelope.pending.clone(),
        partial: envelope.partial.clone(),
    }
}

/// Describes the errors that answer what is wrong with a request.
pub fn describe_violations(api: &model::Api) -> descriptor::Violations {
    let model::Violations { missing, invalid, unreadable, no_operation, ill_typed_ignored } =
        api.violations;
    descriptor::Violations {
        missing: optional_code(api, missing),
        invalid: optional_code(api, invalid),
        unreadable: optional_code(api, unreadable),
        no_operation: optional_code(api, no_operation),
        ill_typed_ignored,
    }
}

/// Describes the headers with the state of a rate limit.
pub fn describe_rate_headers(api: &model::Api) -> descriptor::RateHeaders {
    let rate_limit = &api.rate_limit;
    descriptor::RateHeaders {
        limit: rate_limit.limit.clone(),
        remaining: rate_limit.remaining.clone(),
        reset: rate_limit.reset.clone(),
        unit: rate_limit.unit.map(describe_reset_unit),
        error: optional_code(api, rate_limit.error),
    }
}

fn describe_reset_unit(unit: model::ResetUnit) -> descriptor::ResetUnit {
    match unit {
        model::ResetUnit::Epoch => descriptor::ResetUnit::Epoch,
        model::ResetUnit::EpochMillis => descriptor::ResetUnit::EpochMillis,
        model::ResetUnit::Seconds => descriptor::ResetUnit::Seconds,
    }
}

/// Describes one row of the error table.
pub fn describe_error(row: &model::ErrorRow) -> descriptor::ErrorRow {
    descriptor::ErrorRow {
        code: row.code,
        name: row.name.clone(),
        http: row.http,
        ty: row.ty.clone(),
        kind: describe_error_kind(row.kind),
        retryable: row.retryable,
        doc: row.doc.clone(),
        help: row.help.clone(),
        evidence: describe_evidence(row.evidence),
        source: describe_source(row.source),
    }
}

fn describe_error_kind(kind: model::ErrorKind) -> descriptor::ErrorKind {
    match kind {
        model::ErrorKind::Invalid => descriptor::ErrorKind::Invalid,
        model::ErrorKind::Unauthorized => descriptor::ErrorKind::Unauthorized,
        model::ErrorKind::Forbidden => descriptor::ErrorKind::Forbidden,
        model::ErrorKind::NotFound => descriptor::ErrorKind::NotFound,
        model::ErrorKind::AlreadyExists => descriptor::ErrorKind::AlreadyExists,
        model::ErrorKind::Conflict => descriptor::ErrorKind::Conflict,
        model::ErrorKind::RateLimited => descriptor::ErrorKind::RateLimited,
        model::ErrorKind::Pending => descriptor::ErrorKind::Pending,
        model::ErrorKind::Server => descriptor::ErrorKind::Server,
    }
}

/// Describes a shared rate limit.
pub fn describe_bucket(bucket: &model::Bucket) -> descriptor::Bucket {
    descriptor::Bucket {
        name: bucket.name.clone(),
        rate: describe_rate(bucket.rate),
        doc: bucket.doc.clone(),
        evidence: describe_evidence(bucket.evidence),
    }
}

/// Describes a computed result.
pub fn describe_computed(api: &model::Api, computed: &model::Computed) -> descriptor::Computed {
    descriptor::Computed {
        name: computed.name.clone(),
        from: computed.from.map(|from| schema_name(api, from)),
        to: schema_name(api, computed.to),
        sample: describe_members(&computed.sample),
        doc: computed.doc.clone(),
    }
}
