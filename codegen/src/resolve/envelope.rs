//! The envelope: where an answer holds its result and its code.

use super::declaration::WrittenVersion;
use super::header::check_header_name;
use super::lifetime::Placed;
use crate::diagnostic::{Diagnostics, codes};
use crate::model::Envelope;
use crate::spec;

/// Resolves the envelope of an API's answers, if they have one.
pub fn resolve_envelope(
    written: &WrittenVersion<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Envelope> {
    let Placed { node: envelope, at } =
        written.api.section("envelope", |sections| sections.envelope.as_ref())?;
    let headers =
        [("request_id", &envelope.request_id), ("served_version", &envelope.served_version)];
    for (key, name) in headers {
        if let Some(name) = name {
            check_header_name(name, at.key(key), diagnostics);
        }
    }
    let ok = &envelope.outcome.ok;
    if [&ok.min, &ok.max].into_iter().flatten().any(|bound| bound.integer().is_none()) {
        diagnostics
            .error(codes::BAD_RANGE, at.key("outcome").key("ok"), "codes are whole numbers")
            .help("write `200..=299`");
    }
    let details = envelope.details.as_ref().map_or(&[][..], |spec::OneOrMany(paths)| paths);
    Some(Envelope {
        data: optional_path(&envelope.data),
        code: path(&envelope.code),
        message: optional_path(&envelope.message),
        ty: optional_path(&envelope.ty),
        details: details.iter().map(|text| path(text)).collect(),
        retryable: optional_path(&envelope.retryable),
        request_id: envelope.request_id.clone(),
        served_version: envelope.served_version.clone(),
        ok: integer(&ok.min).unwrap_or(i64::MIN)..=integer(&ok.max).unwrap_or(i64::MAX),
        pending: code_list(&envelope.outcome.pending),
        partial: code_list(&envelope.outcome.partial),
    })
}

/// The members that a dotted path descends through.
fn path(text: &str) -> Vec<String> {
    text.split('.').map(str::to_owned).collect()
}

fn optional_path(text: &Option<String>) -> Vec<String> {
    text.as_deref().map(path).unwrap_or_default()
}

fn integer(bound: &Option<spec::Decimal>) -> Option<i64> {
    bound.as_ref().and_then(spec::Decimal::integer)
}

fn code_list(codes: &Option<spec::OneOrMany<i64>>) -> Vec<i64> {
    codes.as_ref().map(|spec::OneOrMany(codes)| codes.clone()).unwrap_or_default()
}
