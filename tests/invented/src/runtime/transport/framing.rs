//! What every transport does alike with the head of a request.

use http::Method;

/// Without its dot segments a path names another object, and a quote as `%27` breaks a signature.
pub(super) const REWRITTEN: &str = "the URL would be rewritten before it is sent";

/// What to do about a URL that is never sent.
pub(super) const CORRECT_URL: &str =
    "Correct the URL: remove dot segments, and percent-encode quotes.";

/// Whether a server may expect content in requests of a method unless `content-length` is 0: all
/// methods except those for which RFC 9110, section 8.6, anticipates none.
pub(super) fn may_have_content(method: &Method) -> bool {
    !matches!(
        *method,
        Method::GET
            | Method::HEAD
            | Method::DELETE
            | Method::OPTIONS
            | Method::TRACE
            | Method::CONNECT
    )
}
