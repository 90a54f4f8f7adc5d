//! Signatures of requests: how they are made, for the runtime.

use super::{literal, runtime};
use crate::ir;
use crate::model::{Algorithm, DateForm, Sign, SignPart};
use crate::text::identifier::Identifier;

/// How requests are signed.
pub fn lower_sign(sign: &Sign) -> ir::Sign {
    let headers = sign.headers.iter();
    ir::Sign {
        headers: headers.map(|(one, header)| (algorithm(*one), literal(header))).collect(),
        date: sign.date.as_ref().map(|(header, form)| {
            let form = match form {
                DateForm::Http => "Http",
                DateForm::DateTime => "DateTime",
                DateForm::Epoch => "Epoch",
            };
            (literal(header), runtime(form))
        }),
        window: sign.window,
        prefix: sign.prefix.as_ref().map(|prefix| literal(&prefix.to_ascii_lowercase())),
        parts: sign.parts.iter().map(|one| part(*one)).collect(),
    }
}

/// A variant of the runtime's `SignatureAlgorithm`.
pub fn algorithm(algorithm: Algorithm) -> Identifier {
    runtime(match algorithm {
        Algorithm::HmacSha256 => "HmacSha256",
        Algorithm::RsaPssSha256 => "RsaPssSha256",
    })
}

fn part(part: SignPart) -> Identifier {
    runtime(match part {
        SignPart::Method => "Method",
        SignPart::BodyMd5UpperHex => "BodyMd5UpperHex",
        SignPart::BodyContentType => "BodyContentType",
        SignPart::Date => "Date",
        SignPart::PrefixedHeaders => "PrefixedHeaders",
        SignPart::PathAndSortedQuery => "PathAndSortedQuery",
    })
}
