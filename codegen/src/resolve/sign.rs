//! How a request is signed: words and headers looked at, defaults spelled out.

use super::constraint::evidence;
use super::scope::Scope;
use super::transport::header_name;
use crate::diagnostic::{At, Diagnostics, codes};
use crate::model::{Algorithm, DateForm, Sign, SignPart};
use crate::source::Pointer;
use crate::spec;

/// The description of a signature.
pub fn resolve_sign(
    scope: &Scope<'_>,
    sign: &spec::Sign,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Sign {
    signs_something(sign, at, diagnostics);
    let headers = sign.headers.iter().map(|(algorithm, header)| {
        let word = match algorithm {
            spec::Algorithm::HmacSha256 => "hmac_sha256",
            spec::Algorithm::RsaPssSha256 => "rsa_pss_sha256",
        };
        header_name(header, at.key("headers").key(word), diagnostics);
        (resolve_algorithm(*algorithm), header.clone())
    });
    let headers = headers.collect();
    let date = sign.date.as_ref().map(|date| {
        header_name(&date.header, at.key("date").key("header"), diagnostics);
        let form = match date.form {
            spec::DateForm::Http => DateForm::Http,
            spec::DateForm::DateTime => DateForm::DateTime,
            spec::DateForm::Epoch => DateForm::Epoch,
        };
        (date.header.clone(), form)
    });
    let window = sign.window.map(|spec::Seconds(seconds)| seconds);
    Sign {
        headers,
        date,
        window,
        prefix: sign.prefix.clone(),
        parts: sign.parts.iter().map(|part| resolve_part(*part)).collect(),
        error: scope.error_or(sign.error.as_ref(), &at.key("error"), None, diagnostics),
        doc: sign.doc.clone(),
        evidence: evidence(sign.source),
    }
}

/// How a signature is made.
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
fn signs_something(sign: &spec::Sign, at: &Pointer, diagnostics: &mut Diagnostics) {
    let mut lacks = |at: At, message: &str, help: &str| {
        diagnostics.error(codes::SIGN_IS_COMPLETE, at, message).help(help);
    };
    if sign.headers.is_empty() {
        let help = "write `headers: { hmac_sha256: x-signature }`";
        lacks(At::Key(at.key("headers")), "no header carries the signature", help);
    }
    if sign.parts.is_empty() {
        let help = "list them: `parts: [method, date, path_and_sorted_query]`";
        lacks(At::Key(at.key("parts")), "nothing is signed", help);
    }
    if sign.window.is_some() && sign.date.is_none() {
        let help = "add `date: { header: date, form: http }`";
        lacks(At::Key(at.key("window")), "no header says when to count from", help);
    }
    if sign.prefix.is_some() && !sign.parts.contains(&spec::SignPart::PrefixedHeaders) {
        let help = "add `prefixed_headers` to `parts`, or remove it";
        lacks(At::Key(at.key("prefix")), "no part signs headers with this prefix", help);
    }
    for (index, part) in sign.parts.iter().enumerate() {
        let place = at.key("parts").index(index);
        match part {
            spec::SignPart::Date if sign.date.is_none() => {
                let help = "add `date: { header: date, form: http }`";
                lacks(At::from(place), "no header holds a date", help);
            }
            spec::SignPart::PrefixedHeaders if sign.prefix.is_none() => {
                let help = "add `prefix: x-`";
                lacks(At::from(place), "the headers to sign have no prefix", help);
            }
            _ if sign.parts[..index].contains(part) => {
                lacks(At::from(place), "this part stands twice", "remove one of the two");
            }
            _ => {}
        }
    }
}
