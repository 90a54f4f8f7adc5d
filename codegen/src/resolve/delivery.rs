//! Deliveries of webhooks: how they are signed and repeated.

use super::header::check_header_name;
use super::scope::Scope;
use super::sign::resolve_algorithm;
use super::source::resolve_evidence;
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes, excerpt};
use crate::model::{Encoding, Redelivery, Signature, SignatureHeader};
use crate::source::Pointer;
use crate::spec;

/// Resolves the signature of a delivery; none where the version has no header for it.
pub fn resolve_signature(
    scope: &Scope<'_>,
    signature: &spec::Signature,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<Signature> {
    let headers = resolve_headers(scope, &signature.headers, &at.key("headers"), diagnostics);
    (!headers.is_empty()).then(|| Signature {
        algorithm: resolve_algorithm(signature.algorithm),
        encoding: match signature.encoding {
            spec::Encoding::Base64 => Encoding::Base64,
            spec::Encoding::Hex => Encoding::Hex,
        },
        headers,
        doc: signature.doc.clone(),
        evidence: resolve_evidence(signature.source),
    })
}

fn resolve_headers(
    scope: &Scope<'_>,
    written: &spec::SignatureHeaders,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Vec<SignatureHeader> {
    if written.rows.is_empty() {
        diagnostics
            .error(
                codes::SIGN_IS_COMPLETE,
                DiagnosticPlace::Key(at.clone()),
                "no header carries the signature",
            )
            .help("write `headers: [x-signature]`");
    }
    let mut headers: Vec<SignatureHeader> = Vec::new();
    for (index, (name, row)) in written.rows.iter().enumerate() {
        let at = if written.listed { at.index(index) } else { at.key(name) };
        let at_name = if written.listed {
            DiagnosticPlace::from(&at)
        } else {
            DiagnosticPlace::Key(at.clone())
        };
        check_header_name(name, at_name.clone(), diagnostics);
        check_prefix(row, &at, diagnostics);
        if headers.iter().any(|header| header.name.eq_ignore_ascii_case(name)) {
            let message = format!("the header `{name}` is given twice");
            diagnostics
                .error(codes::NAME_GIVEN_TWICE, at_name, message)
                .help("headers don't tell capitals from small letters: remove one of the two");
        }
        if scope.versions.has(row, &at, diagnostics) {
            headers.push(SignatureHeader {
                name: name.clone(),
                prefix: row.prefix.clone().unwrap_or_default(),
                evidence: resolve_evidence(row.source),
            });
        }
    }
    headers
}

/// A prefix can be sent in a header.
fn check_prefix(row: &spec::SignatureHeader, at: &Pointer, diagnostics: &mut Diagnostics) {
    let Some(prefix) = &row.prefix else { return };
    if prefix.is_empty() || !prefix.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        let message = format!("`{}` can't begin the value of a header", excerpt(prefix));
        diagnostics
            .error(codes::BAD_HEADER, at.key("prefix"), message)
            .help("write printable ASCII: `v1=`");
    }
}

/// Resolves how often a delivery is tried, and what ends that.
pub fn resolve_redelivery(
    retry: &spec::Redelivery,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Redelivery {
    let status = |bound: &Option<spec::Decimal>| {
        let integer = bound.as_ref().and_then(spec::Decimal::integer);
        let status = integer.and_then(|integer| u16::try_from(integer).ok());
        status.filter(|status| (100..=599).contains(status))
    };
    let success = status(&retry.success.min).zip(status(&retry.success.max));
    if success.is_none() {
        diagnostics
            .error(codes::BAD_RANGE, at.key("success"), "these are not HTTP statuses")
            .help("write both bounds, from 100 to 599: `200..=299`");
    }
    if retry.attempts > 1 && retry.first.is_none() {
        diagnostics
            .error(
                codes::MISSING_KEY,
                DiagnosticPlace::Key(at.clone()),
                "when does the second attempt follow?",
            )
            .help("add `first:` with a duration such as `30s`");
    }
    let later = [("first", retry.first.is_some()), ("factor", retry.factor.is_some())];
    for (key, _) in later.iter().filter(|(_, given)| *given && retry.attempts == 1) {
        let message = format!("`{key}` has no effect where there is only one attempt");
        diagnostics
            .error(codes::KEY_WITHOUT_EFFECT, DiagnosticPlace::Key(at.key(key)), message)
            .help("remove it, or give more attempts");
    }
    Redelivery {
        attempts: retry.attempts,
        first: retry.first.map(|spec::Seconds(seconds)| seconds),
        factor: retry.factor,
        success: success.unwrap_or((200, 299)),
        doc: retry.doc.clone(),
        evidence: resolve_evidence(retry.source),
        at: at.clone(),
    }
}
