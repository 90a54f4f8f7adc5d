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
    check_key(scope, key, &auth.at.key("key"), diagnostics);
    let at = auth.at.key("sign");
    let sign = sign.as_ref().map(|sign| resolve_sign(scope, sign, &at, diagnostics));
    Some(Auth { header: key.header.clone(), also: key.also.clone(), sign })
}

fn check_key(scope: &Scope<'_>, key: &spec::Key, at: &Pointer, diagnostics: &mut Diagnostics) {
    check_header_name(&key.header, at.key("header"), diagnostics);
    for (index, name) in key.also.iter().enumerate() {
        check_header_name(name, at.key("also").index(index), diagnostics);
    }
    scope.errors.find_or(None, key.error.as_deref(), &at.key("error"), diagnostics);
}
