//! What spans and metrics say alike of an attempt, by OpenTelemetry's conventions for HTTP clients.

use std::borrow::Cow;

use http::Uri;

use super::description::ErrorKind;
use super::error::Error;

/// Returns the `error.type` of a failed attempt; `None` if its outcome only comes later.
pub(super) fn class(error: &Error) -> Option<Cow<'static, str>> {
    match (error.status(), error.kind()) {
        (Some(status), _) if !(200..=299).contains(&status) => Some(status.to_string().into()),
        (_, ErrorKind::Pending) => None,
        (_, ErrorKind::Timeout) => Some("timeout".into()),
        (_, ErrorKind::Transport) => Some("connection".into()),
        (_, kind) => Some(format!("{kind:?}").into()),
    }
}

pub(super) fn address(uri: &Uri) -> Option<&str> {
    uri.host().map(|host| host.trim_start_matches('[').trim_end_matches(']'))
}

pub(super) fn port(uri: &Uri) -> u16 {
    let usual = if uri.scheme_str() == Some("http") { 80 } else { 443 };
    uri.port_u16().unwrap_or(usual)
}
