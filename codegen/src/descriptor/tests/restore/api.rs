//! The API itself.

use simulator::descriptor;

use super::phrase::{evidence, members, source};
use super::{Lookup, nowhere};
use crate::model;

pub fn server(server: &descriptor::Server) -> model::Server {
    model::Server { name: server.name.clone(), url: server.url.clone() }
}

pub fn auth(names: &Lookup<'_>, auth: &descriptor::Auth) -> model::Auth {
    model::Auth {
        header: auth.header.clone(),
        also: auth.also.clone(),
        error: names.error_of(auth.error),
        sign: auth.sign.as_ref().map(|sign| model::Sign {
            headers: sign
                .headers
                .iter()
                .map(|(one, name)| (algorithm(*one), name.clone()))
                .collect(),
            date: sign.date.as_ref().map(|(name, form)| (name.clone(), date_form(*form))),
            window: sign.window,
            prefix: sign.prefix.clone(),
            parts: sign.parts.iter().map(|part| sign_part(*part)).collect(),
            error: names.error_of(sign.error),
            doc: sign.doc.clone(),
            evidence: evidence(sign.evidence),
        }),
    }
}

pub fn algorithm(algorithm: descriptor::Algorithm) -> model::Algorithm {
    match algorithm {
        descriptor::Algorithm::HmacSha256 => model::Algorithm::HmacSha256,
        descriptor::Algorithm::RsaPssSha256 => model::Algorithm::RsaPssSha256,
    }
}

fn date_form(form: descriptor::DateForm) -> model::DateForm {
    match form {
        descriptor::DateForm::Http => model::DateForm::Http,
        descriptor::DateForm::DateTime => model::DateForm::DateTime,
        descriptor::DateForm::Epoch => model::DateForm::Epoch,
    }
}

fn sign_part(part: descriptor::SignPart) -> model::SignPart {
    match part {
        descriptor::SignPart::Method => model::SignPart::Method,
        descriptor::SignPart::BodyMd5UpperHex => model::SignPart::BodyMd5UpperHex,
        descriptor::SignPart::BodyContentType => model::SignPart::BodyContentType,
        descriptor::SignPart::Date => model::SignPart::Date,
        descriptor::SignPart::PrefixedHeaders => model::SignPart::PrefixedHeaders,
        descriptor::SignPart::PathAndSortedQuery => model::SignPart::PathAndSortedQuery,
    }
}

pub fn envelope(envelope: &descriptor::Envelope) -> model::Envelope {
    model::Envelope {
        data: envelope.data.clone(),
        code: envelope.code.clone(),
        message: envelope.message.clone(),
        ty: envelope.ty.clone(),
        details: envelope.details.clone(),
        retryable: envelope.retryable.clone(),
        request_id: envelope.request_id.clone(),
        served_version: envelope.served_version.clone(),
        ok: envelope.ok.0..=envelope.ok.1,
        pending: envelope.pending.clone(),
        partial: envelope.partial.clone(),
    }
}

pub fn violations(names: &Lookup<'_>, codes: descriptor::Violations) -> model::Violations {
    model::Violations {
        missing: names.error_of(codes.missing),
        invalid: names.error_of(codes.invalid),
        unreadable: names.error_of(codes.unreadable),
        no_operation: names.error_of(codes.no_operation),
        ill_typed_ignored: codes.ill_typed_ignored,
    }
}

pub fn rate_limit(names: &Lookup<'_>, headers: &descriptor::RateHeaders) -> model::RateLimit {
    model::RateLimit {
        limit: headers.limit.clone(),
        remaining: headers.remaining.clone(),
        reset: headers.reset.clone(),
        unit: headers.unit.map(|unit| match unit {
            descriptor::ResetUnit::Epoch => model::ResetUnit::Epoch,
            descriptor::ResetUnit::EpochMillis => model::ResetUnit::EpochMillis,
            descriptor::ResetUnit::Seconds => model::ResetUnit::Seconds,
        }),
        error: names.error_of(headers.error),
    }
}

pub fn error(row: &descriptor::ErrorRow) -> model::ErrorRow {
    model::ErrorRow {
        code: row.code,
        name: row.name.clone(),
        http: row.http,
        ty: row.ty.clone(),
        kind: match row.kind {
            descriptor::ErrorKind::Invalid => model::ErrorKind::Invalid,
            descriptor::ErrorKind::Unauthorized => model::ErrorKind::Unauthorized,
            descriptor::ErrorKind::Forbidden => model::ErrorKind::Forbidden,
            descriptor::ErrorKind::NotFound => model::ErrorKind::NotFound,
            descriptor::ErrorKind::AlreadyExists => model::ErrorKind::AlreadyExists,
            descriptor::ErrorKind::Conflict => model::ErrorKind::Conflict,
            descriptor::ErrorKind::RateLimited => model::ErrorKind::RateLimited,
            descriptor::ErrorKind::Pending => model::ErrorKind::Pending,
            descriptor::ErrorKind::Server => model::ErrorKind::Server,
        },
        retryable: row.retryable,
        doc: row.doc.clone(),
        help: row.help.clone(),
        evidence: evidence(row.evidence),
        source: source(row.source),
        at: nowhere(),
    }
}

pub fn bucket(bucket: &descriptor::Bucket) -> model::Bucket {
    model::Bucket {
        name: bucket.name.clone(),
        rate: rate(bucket.rate),
        doc: bucket.doc.clone(),
        evidence: evidence(bucket.evidence),
        at: nowhere(),
    }
}

pub fn rate(rate: descriptor::Rate) -> model::Rate {
    model::Rate { count: rate.count, per: rate.per }
}

pub fn computed(names: &Lookup<'_>, computed: &descriptor::Computed) -> model::Computed {
    model::Computed {
        name: computed.name.clone(),
        from: computed.from.as_ref().map(|from| names.schema(from)),
        to: names.schema(&computed.to),
        sample: members(&computed.sample),
        doc: computed.doc.clone(),
        at: nowhere(),
    }
}
