//! Signatures of requests: which parts are signed, and which headers carry the result.

use super::header::check_header_name;
use super::scope::Scope;
use super::source::resolve_evidence;
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::model::{Algorithm, DateForm, Sign, SignPart};
use crate::source::Pointer;
use crate::spec;

/// Resolves the signature of a request.
pub fn resolve_sign(
    scope: &Scope<'_>,
    sign: &spec::Sign,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Sign {
    signature_is_complete(sign, at, diagnostics);
    let headers = sign.headers.iter().map(|(algorithm, header)| {
        let key = match algorithm {
            spec::Algorithm::HmacSha256 => "hmac_sha256",
            spec::Algorithm::RsaPssSha256 => "rsa_pss_sha256",
        };
        check_header_name(header, at.key("headers").key(key), diagnostics);
        (resolve_algorithm(*algorithm), header.clone())
    });
    let headers = headers.collect();
    let date = sign.date.as_ref().map(|date| {
        check_header_name(&date.header, at.key("date").key("header"), diagnostics);
        let form = match date.form {
            spec::DateForm::Http => DateForm::Http,
            spec::DateForm::DateTime => DateForm::DateTime,
            spec::DateForm::Epoch => DateForm::Epoch,
        };
        (date.header.clone(), form)
    });
    let error = sign.error.as_deref();
    let window = sign.window.map(|spec::Seconds(seconds)| seconds);
    Sign {
        headers,
        date,
        window,
        prefix: sign.prefix.clone(),
        parts: sign.parts.iter().map(|part| resolve_part(*part)).collect(),
        error: scope.errors.find_or(None, error, &at.key("error"), diagnostics),
        doc: sign.doc.clone(),
        evidence: resolve_evidence(sign.source),
    }
}

/// An algorithm as the model has it.
pub fn resolve_algorithm(algorithm: spec::Algorithm) -> Algorithm {
    match algorithm {
        spec::Algorithm::HmacSha256 => Algorithm::HmacSha256,
        spec::Algorithm::RsaPssSha256 => Algorithm::RsaPssSha256,
    }
}

fn resolve_part(part: spec::SignPart) -> SignPart {
    match part {
        spec::SignPart::Method => SignPart::Method,
        spec::SignPart::BodyMd5UpperHex => SignPart::BodyMd5UpperHex,
        spec::SignPart::BodyContentType => SignPart::BodyContentType,
        spec::SignPart::Date => SignPart::Date,
        spec::SignPart::PrefixedHeaders => SignPart::PrefixedHeaders,
        spec::SignPart::PathAndSortedQuery => SignPart::PathAndSortedQuery,
    }
}

/// A signature has a header and parts, and each part has what it is made of.
fn signature_is_complete(sign: &spec::Sign, at: &Pointer, diagnostics: &mut Diagnostics) {
    let mut lacks = |at: DiagnosticPlace, message: &str, help: &str| {
        diagnostics.error(codes::SIGN_IS_COMPLETE, at, message).help(help);
    };
    if sign.headers.is_empty() {
        let help = "write `headers: { hmac_sha256: x-signature }`";
        lacks(DiagnosticPlace::Key(at.key("headers")), "no header carries the signature", help);
    }
    if sign.parts.is_empty() {
        let help = "list them: `parts: [method, date, path_and_sorted_query]`";
        lacks(DiagnosticPlace::Key(at.key("parts")), "nothing is signed", help);
    }
    if sign.window.is_some() && sign.date.is_none() {
        let help = "add `date: { header: date, form: http }`";
        lacks(
            DiagnosticPlace::Key(at.key("window")),
            "no header says when the request was signed",
            help,
        );
    }
    if sign.prefix.is_some() && !sign.parts.contains(&spec::SignPart::PrefixedHeaders) {
        let help = "add `prefixed_headers` to `parts`, or remove it";
        lacks(
            DiagnosticPlace::Key(at.key("prefix")),
            "no part signs headers with this prefix",
            help,
        );
    }
    for (index, part) in sign.parts.iter().enumerate() {
        let at = at.key("parts").index(index);
        match part {
            spec::SignPart::Date if sign.date.is_none() => {
                let help = "add `date: { header: date, form: http }`";
                lacks(DiagnosticPlace::from(at), "no header holds a date", help);
            }
            spec::SignPart::PrefixedHeaders if sign.prefix.is_none() => {
                let help = "add `prefix: x-`";
                lacks(DiagnosticPlace::from(at), "the headers to sign have no prefix", help);
            }
            _ if sign.parts[..index].contains(part) => {
                lacks(
                    DiagnosticPlace::from(at),
                    "this part is given twice",
                    "remove one of the two",
                );
            }
            _ => {}
        }
    }
}
