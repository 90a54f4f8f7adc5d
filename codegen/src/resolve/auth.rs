//! Authentication: the header with the key, and how requests are signed.

use super::declaration::WrittenVersion;
use super::header::check_header_name;
use super::scope::Scope;
use super::sign::resolve_sign;
use crate::diagnostic::{Diagnostics, codes};
use crate::model::Auth;
use crate::source::Pointer;
use crate::spec;

/// Resolves how callers authenticate; none, with a diagnostic, where nothing says so.
pub fn resolve_auth(
    scope: &Scope<'_>,
    written: &WrittenVersion<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Auth> {
    let Some(auth) = written.api.section("auth", |sections| sections.auth.as_ref()) else {
        let message = "the API doesn't say which header has the key";
        diagnostics
            .error(codes::MISSING_KEY, &written.api.main.at, message)
            .help("write `auth: { key: { header: x-api-key } }` here or in `common/api.yaml`");
        return None;
    };
    let spec::Auth { key, sign } = auth.node;
    let at_key = auth.at.key("key");
    key_headers_are_names(key, &at_key, diagnostics);
    let (error, at_error) = (key.error.as_deref(), at_key.key("error"));
    let error = scope.errors.find_or(None, error, &at_error, diagnostics);
    let at = auth.at.key("sign");
    let sign = sign.as_ref().map(|sign| resolve_sign(scope, sign, &at, diagnostics));
    Some(Auth { header: key.header.clone(), also: key.also.clone(), error, sign })
}

fn key_headers_are_names(key: &spec::Key, at: &Pointer, diagnostics: &mut Diagnostics) {
    check_header_name(&key.header, at.key("header"), diagnostics);
    for (index, name) in key.also.iter().enumerate() {
        check_header_name(name, at.key("also").index(index), diagnostics);
    }
}
