//! From our request to one of the platform, which has to be the same: what a platform changes or
//! leaves out in silence is read back and refused.

use bytes::Bytes;
use http::header::{ACCEPT_ENCODING, HOST, USER_AGENT};
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};
use js_sys::{Object, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{AbortSignal, Headers, Request, RequestInit};

use super::description::ErrorKind;
use super::failure;
use super::framing::{CORRECT_URL, REWRITTEN, may_have_content};
use super::platform::{has_option, set};
use super::{Stage, TransportError};

/// What to do about a header that never arrives.
const LEAVE_HEADER_OUT: &str = "Leave the header out here, or make the call on a server; what is \
                                signed with a date can't be sent from a browser.";

/// What to do about a request that `fetch` can't send.
const OTHER_METHOD: &str = "Make this call on a server.";

/// Options that make requests alike on all platforms, as far as these have them: no cookies, nothing
/// from a cache, no referer.
const OPTIONS: [(&str, &str); 4] = [
    ("mode", "cors"),
    ("credentials", "omit"),
    ("cache", "no-store"),
    ("referrerPolicy", "no-referrer"),
];

/// Builds the request of the platform.
pub(super) fn platform_request(
    head: &Parts,
    body: &Bytes,
    signal: &AbortSignal,
) -> Result<Request, TransportError> {
    if matches!(head.method, Method::GET | Method::HEAD) && !body.is_empty() {
        let problem = format!("`fetch` sends no body with {}", head.method);
        return Err(unsendable(problem, OTHER_METHOD));
    }
    if head.headers.contains_key(HOST) {
        return Err(unsendable(not_sent(&HOST), LEAVE_HEADER_OUT));
    }
    let headers = headers(&head.headers).map_err(|thrown| refused(&thrown))?;
    let init = init(head, body, signal, &headers);
    let url = head.uri.to_string();
    let request = Request::new_with_str_and_init(&url, &init).map_err(|thrown| refused(&thrown))?;
    is_same(&request, head)?;
    Ok(request)
}

fn init(head: &Parts, body: &Bytes, signal: &AbortSignal, headers: &Headers) -> RequestInit {
    let init = Object::new();
    for (name, value) in OPTIONS {
        if has_option(name) {
            set(&init, name, &value.into());
        }
    }
    set(&init, "redirect", &"manual".into());
    set(&init, "method", &head.method.as_str().into());
    set(&init, "headers", headers);
    set(&init, "signal", signal);
    // Only with an empty body instead of none does each method announce that it has none.
    if !body.is_empty() || may_have_content(&head.method) {
        set(&init, "body", &Uint8Array::from(&body[..]));
    }
    init.unchecked_into()
}

/// The headers, and a wish for answers as they are, which browsers ignore.
fn headers(given: &HeaderMap) -> Result<Headers, JsValue> {
    let headers = Headers::new()?;
    for (name, value) in given {
        headers.append(name.as_str(), &byte_string(value))?;
    }
    if !given.contains_key(ACCEPT_ENCODING) {
        headers.append(ACCEPT_ENCODING.as_str(), "identity")?;
    }
    Ok(headers)
}

/// A text with a character for each byte, as `fetch` takes header values.
fn byte_string(value: &HeaderValue) -> String {
    value.as_bytes().iter().map(|byte| char::from(*byte)).collect()
}

/// Compares what the platform is about to send with what was given.
fn is_same(request: &Request, head: &Parts) -> Result<(), TransportError> {
    let url = request.url().parse::<Uri>();
    if url.ok().is_none_or(|url| url.path_and_query() != head.uri.path_and_query()) {
        return Err(unsendable(REWRITTEN, CORRECT_URL));
    }
    if request.method() != head.method.as_str() {
        let problem = format!("`fetch` changes the method `{}`", head.method);
        return Err(unsendable(problem, OTHER_METHOD));
    }
    let headers = request.headers();
    let is_kept = |name: &HeaderName| headers.has(name.as_str()).unwrap_or(false);
    // Browsers put their own in its place, and no server may depend on it.
    let mut names = head.headers.keys().filter(|name| **name != USER_AGENT);
    match names.find(|name| !is_kept(name)) {
        Some(name) => Err(unsendable(not_sent(name), LEAVE_HEADER_OUT)),
        None => Ok(()),
    }
}

fn not_sent(name: &HeaderName) -> String {
    format!("the `fetch` of this platform does not send the header `{name}`")
}

fn refused(thrown: &JsValue) -> TransportError {
    let problem = format!("the platform refuses the request ({})", failure::word(thrown));
    unsendable(problem, OTHER_METHOD)
}

/// Returns the error of a request that is never sent.
fn unsendable(
    problem: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    help: &'static str,
) -> TransportError {
    TransportError::new(Stage::NotConnected, problem).misuse(ErrorKind::Invalid, help)
}
