//! How a webhook is signed and repeated: words and headers looked at, defaults spelled out.

use super::constraint::evidence;
use super::scope::Scope;
use super::sign::resolve_algorithm;
use super::transport::header_name;
use crate::diagnostic::{At, Diagnostics, codes, excerpt};
use crate::model::{Encoding, Redelivery, Signature, SignatureHeader};
use crate::source::Pointer;
use crate::spec;

/// The signature of a delivery; none where no header of it lives in the version.
pub fn resolve_signature(
    scope: &Scope<'_>,
    signature: &spec::Signature,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<Signature> {
    let rows = &signature.headers.rows;
    let all = at.key("headers");
    if rows.is_empty() {
        diagnostics
            .error(codes::SIGN_IS_COMPLETE, At::Key(all.clone()), "no header carries the signature")
            .help("write `headers: [x-signature]`");
    }
    let mut headers: Vec<SignatureHeader> = Vec::new();
    for (index, (name, row)) in rows.iter().enumerate() {
        let listed = signature.headers.listed;
        let at = if listed { all.index(index) } else { all.key(name) };
        let place = if listed { At::from(&at) } else { At::Key(at.clone()) };
        header_name(name, place.clone(), diagnostics);
        prefix_can_be_sent(row, &at, diagnostics);
        if headers.iter().any(|other| other.name.eq_ignore_ascii_case(name)) {
            diagnostics
                .error(codes::NAME_GIVEN_TWICE, place, format!("the header `{name}` stands twice"))
                .help("headers don't tell capitals from small letters: remove one of the two");
        }
        if scope.versions.lives(row, &at, diagnostics) {
            headers.push(SignatureHeader {
                name: name.clone(),
                prefix: row.prefix.clone().unwrap_or_default(),
                evidence: evidence(row.source),
            });
        }
    }
    (!headers.is_empty()).then(|| Signature {
        algorithm: resolve_algorithm(signature.algorithm),
        encoding: match signature.encoding {
            spec::Encoding::Base64 => Encoding::Base64,
            spec::Encoding::Hex => Encoding::Hex,
        },
        headers,
        doc: signature.doc.clone(),
        evidence: evidence(signature.source),
    })
}

fn prefix_can_be_sent(row: &spec::SignatureHeader, at: &Pointer, diagnostics: &mut Diagnostics) {
    let Some(prefix) = &row.prefix else { return };
    if prefix.is_empty() || !prefix.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        let message = format!("`{}` can't begin the value of a header", excerpt(prefix));
        diagnostics
            .error(codes::BAD_HEADER, at.key("prefix"), message)
            .help("write letters, digits and signs of ASCII: `v1=`");
    }
}

/// How often a delivery is tried, and what ends that.
pub fn resolve_redelivery(
    retry: &spec::Redelivery,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Redelivery {
    let status = |end: &Option<spec::Decimal>| {
        let whole = end.as_ref().and_then(spec::Decimal::integer);
        whole.and_then(|whole| u16::try_from(whole).ok()).filter(|end| (100..=599).contains(end))
    };
    let success = status(&retry.success.min).zip(status(&retry.success.max));
    if success.is_none() {
        diagnostics
            .error(codes::BAD_RANGE, at.key("success"), "these are no HTTP statuses")
            .help("write both ends, from 100 to 599: `200..=299`");
    }
    if retry.attempts > 1 && retry.first.is_none() {
        diagnostics
            .error(codes::MISSING_KEY, At::Key(at.clone()), "when does the second attempt come?")
            .help("add `first:` with a duration such as `30s`");
    }
    let later = [("first", retry.first.is_some()), ("factor", retry.factor.is_some())];
    for (key, _) in later.iter().filter(|(_, given)| *given && retry.attempts == 1) {
        let message = format!("`{key}` says nothing where there is one attempt");
        diagnostics
            .error(codes::KEY_WITHOUT_EFFECT, At::Key(at.key(key)), message)
            .help("remove it, or give more attempts");
    }
    Redelivery {
        attempts: retry.attempts,
        first: retry.first.map(|spec::Seconds(seconds)| seconds),
        factor: retry.factor,
        success: success.unwrap_or((200, 299)),
        doc: retry.doc.clone(),
        evidence: evidence(retry.source),
        at: at.clone(),
    }
}
