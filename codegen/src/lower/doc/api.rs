//! What the documentation of a module says of the whole API: keys, signatures, rate limits.

use super::words::{and, code, evidence, or, plain, rate, section, span, upper_first};
use crate::ir::{Doc, escape};
use crate::lower::error_constant;
use crate::lower::types::Lowering;
use crate::model::{Algorithm, DateForm, ResetUnit, Sign, SignPart};

/// The documentation of an API in one version.
pub fn api_doc(lowering: &Lowering<'_>) -> Doc {
    let api = lowering.api;
    let version = api.version.as_ref().map(|version| format!(", version `{version}`"));
    let mut doc = plain(&format!("The `{}` API{}.", api.name, version.unwrap_or_default()));
    if let Some(text) = &api.doc {
        doc.paragraph(text);
    }
    section(&mut doc, "# Servers", server_items(lowering));
    section(&mut doc, "# Authentication", key_items(lowering));
    if let Some(sign) = &api.auth.sign {
        doc.markdown("# Signed requests");
        doc.paragraph(sign.doc.as_deref().unwrap_or("Requests can be signed."));
        doc.item("The client signs each attempt anew if its key has a signer.");
        for item in sign_items(lowering, sign) {
            doc.item(&item);
        }
    }
    section(&mut doc, "# Rate limits", limit_items(lowering));
    doc.markdown("# Answers");
    doc.item("Any field of an answer may be absent: a field that is null reads as absent.");
    doc.item("What an answer holds beyond its fields, or of another type, is in its `unknown`.");
    doc
}

fn server_items(lowering: &Lowering<'_>) -> Vec<String> {
    let servers = lowering.api.servers.iter().enumerate();
    let item = |(index, server): (usize, &crate::model::Server)| {
        let default = if index == 0 { ", unless you choose another" } else { "" };
        format!("{}: {}{default}.", code(&server.name), code(&server.url))
    };
    servers.map(item).collect()
}

fn key_items(lowering: &Lowering<'_>) -> Vec<String> {
    let auth = &lowering.api.auth;
    let mut items = vec![format!("Every request carries the key in {}.", code(&auth.header))];
    if !auth.also.is_empty() {
        let also: Vec<String> = auth.also.iter().map(|name| code(name)).collect();
        items.push(format!("Older clients send it in {}; this one does not.", and(&also)));
    }
    items
}

fn sign_items(lowering: &Lowering<'_>, sign: &Sign) -> Vec<String> {
    let mut items: Vec<String> = sign
        .headers
        .iter()
        .map(|(algorithm, header)| {
            let algorithm = match algorithm {
                Algorithm::HmacSha256 => "HMAC-SHA256 with the shared secret",
                Algorithm::RsaPssSha256 => "RSASSA-PSS with SHA-256 and a salt of 32 bytes",
            };
            format!("The signature stands in {} as Base64, made by {algorithm}.", code(header))
        })
        .collect();
    let prefix = sign.prefix.as_deref().unwrap_or_default();
    let parts = sign.parts.iter().map(|part| match part {
        SignPart::Method => "the method in capitals".to_owned(),
        SignPart::BodyMd5UpperHex => "the MD5 of the body in capital hex digits".to_owned(),
        SignPart::BodyContentType => "the content type".to_owned(),
        SignPart::Date => "the date header".to_owned(),
        SignPart::PrefixedHeaders => {
            format!("each header that begins with {} as `name:value`", code(prefix))
        }
        SignPart::PathAndSortedQuery => "the path with its sorted query".to_owned(),
    });
    let parts: Vec<String> = parts.collect();
    items.push(format!(
        "Signed are {}, each on a line of its own; what needs a body is empty without one.",
        and(&parts)
    ));
    if let Some((header, form)) = &sign.date {
        let form = match form {
            DateForm::Http => "as HTTP writes dates",
            DateForm::DateTime => "in ISO 8601 with an offset",
            DateForm::Epoch => "in seconds since 1970",
        };
        items.push(format!("{} says when, {form}.", code(header)));
    }
    if let Some(window) = sign.window {
        let text = format!("The signature counts {} before and after that moment.", span(window));
        items.push(text);
    }
    if let Some(error) = sign.error {
        let row = lowering.api.error(error);
        let link = format!("[`{}`](errors::{})", row.name, error_constant(row));
        items.push(format!("A bad signature is refused with {link}."));
    }
    if let Some(last) = items.last_mut() {
        last.push_str(evidence(sign.evidence));
    }
    items
}

fn limit_items(lowering: &Lowering<'_>) -> Vec<String> {
    let api = lowering.api;
    let mut items: Vec<String> = api
        .buckets
        .iter()
        .map(|bucket| {
            let doc = bucket.doc.as_ref();
            let doc = doc.map(|doc| format!(" {}", escape(&doc.replace('\n', " "))));
            let of = format!("{}: {}, shared.", code(&bucket.name), rate(bucket.rate));
            format!("{of}{}{}", doc.unwrap_or_default(), evidence(bucket.evidence))
        })
        .collect();
    let headers = [
        ("the limit", &api.rate_limit.limit),
        ("how many requests are left", &api.rate_limit.remaining),
        ("when the count starts anew", &api.rate_limit.reset),
    ];
    for (what, names) in headers {
        let names: Vec<String> = names.iter().map(|name| code(name)).collect();
        if names.is_empty() {
            continue;
        }
        let unit = match api.rate_limit.unit {
            Some(ResetUnit::Epoch) => ", in seconds since 1970",
            Some(ResetUnit::EpochMillis) => ", in milliseconds since 1970",
            Some(ResetUnit::Seconds) => ", in seconds from then",
            None => "",
        };
        let unit = if what.starts_with("when") { unit } else { "" };
        items.push(format!("{} says {what}{unit}.", upper_first(&or(&names))));
    }
    if !items.is_empty() || api.operations.iter().any(|operation| !operation.quotas.is_empty()) {
        items.push(
            "The client keeps to all limits, those of single methods too, unless that is turned off."
                .to_owned(),
        );
    }
    items
}
