//! Why `fetch` failed, as far as it tells: nothing in a browser, in Node the cause of its cause.
//!
//! Messages of a platform may hold URLs and header values, so only names and codes are shown.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};

use super::description::ErrorKind;
use super::platform::{member, text};
use super::{Stage, TransportError};

/// The system calls of Node before a connection.
const CONNECTING: [&str; 2] = ["connect", "getaddrinfo"];

/// Node's code for its own timeout for connecting.
const CONNECT_TIMEOUT: &str = "UND_ERR_CONNECT_TIMEOUT";

/// Node's codes for requests that it does not send.
const REFUSED: [&str; 2] = ["UND_ERR_INVALID_ARG", "UND_ERR_NOT_SUPPORTED"];

/// What a browser's failure may come from.
const NO_REASON: &str = "`fetch` does not say why; in a browser it also fails where the server's \
                         CORS headers do not permit the call";

/// Returns the failure of a request that had reached a stage.
pub(super) fn failure(thrown: &JsValue, stage: Stage) -> TransportError {
    let cause = member(thrown, "cause");
    let causes = causes(&cause);
    let codes: Vec<String> = causes.iter().filter_map(|cause| text(cause, "code")).collect();
    if codes.iter().any(|code| REFUSED.contains(&code.as_str())) {
        let error = TransportError::new(Stage::NotConnected, word(&cause));
        return error.misuse(ErrorKind::Invalid, "Leave out headers that `fetch` can't send.");
    }
    let is_unconnected = !causes.is_empty() && causes.iter().all(never_connected);
    let stage = if is_unconnected { Stage::NotConnected } else { stage };
    let is_timeout = is_unconnected && codes.iter().all(|code| code == CONNECT_TIMEOUT);
    match codes.first() {
        Some(code) => TransportError::new(stage, plain(code)).timeout(is_timeout),
        None => TransportError::new(stage, format!("{NO_REASON} ({})", word(thrown))),
    }
}

/// The code or the name of what was thrown.
pub(super) fn word(thrown: &JsValue) -> String {
    let cause = member(thrown, "cause");
    let words = [text(&cause, "code"), text(thrown, "code"), text(thrown, "name")];
    words.into_iter().flatten().next().map_or_else(|| "no error".to_owned(), |word| plain(&word))
}

/// The cause, or those of each address that was tried.
fn causes(cause: &JsValue) -> Vec<JsValue> {
    match member(cause, "errors").dyn_into::<Array>() {
        Ok(errors) => errors.iter().collect(),
        Err(_) if cause.is_object() => vec![cause.clone()],
        Err(_) => Vec::new(),
    }
}

fn never_connected(cause: &JsValue) -> bool {
    let is_connecting = |call: String| CONNECTING.contains(&call.as_str());
    text(cause, "syscall").is_some_and(is_connecting)
        || text(cause, "code").is_some_and(|code| code == CONNECT_TIMEOUT)
}

/// Letters, digits and underscores of a word, which can be nothing else then.
fn plain(word: &str) -> String {
    let is_plain = |letter: &char| letter.is_ascii_alphanumeric() || *letter == '_';
    word.chars().filter(is_plain).take(40).collect()
}
