//! Names of headers.

use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes, excerpt};

/// The name of a header is a token of HTTP.
pub fn check_header_name(
    name: &str,
    at: impl Into<DiagnosticPlace>,
    diagnostics: &mut Diagnostics,
) {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if name.is_empty() || !name.bytes().all(is_token) {
        let message = format!("`{}` can't be the name of a header", excerpt(name));
        diagnostics
            .error(codes::BAD_HEADER, at, message)
            .help("write letters, digits and hyphens: `x-api-key`");
    }
}
