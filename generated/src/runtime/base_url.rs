//! Base URLs: what a client may talk to. Keys go over HTTPS, or stay on this machine.

use std::net::IpAddr;

use http::Uri;
use http::uri::Scheme;

/// Checks a base URL and takes off its trailing slashes.
pub(super) fn parse(text: &str, allow_http: bool) -> Result<String, &'static str> {
    let uri: Uri = text.trim_end_matches('/').parse().map_err(|_| "is no URL")?;
    let origin = check_origin(&uri, allow_http)?;
    if uri.query().is_some() || text.contains('#') {
        return Err("must have neither a query nor a fragment");
    }
    let path = uri.path().trim_end_matches('/');
    if path.split('/').any(is_dot_segment) {
        return Err("must hold no dot segment");
    }
    Ok(format!("{origin}{path}"))
}

/// Checks where a URL leads, and gives its scheme and authority.
pub(super) fn check_origin(uri: &Uri, allow_http: bool) -> Result<String, &'static str> {
    let (Some(scheme), Some(authority)) = (uri.scheme(), uri.authority()) else {
        return Err("must begin with `https://` and a host");
    };
    if authority.as_str().contains('@') {
        return Err("must hold no user name or password");
    }
    let plain = *scheme == Scheme::HTTP && (allow_http || is_loopback(authority.host()));
    if *scheme != Scheme::HTTPS && !plain {
        return Err("must begin with `https://`, except for this machine itself");
    }
    Ok(format!("{scheme}://{authority}"))
}

/// Whether what goes to a host certainly stays on this machine.
fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    match address.parse::<IpAddr>() {
        Ok(address) => address.to_canonical().is_loopback(),
        Err(_) => host.eq_ignore_ascii_case("localhost"),
    }
}

/// Whether a host is this machine, if names below `localhost` are looked up as RFC 6761 wants.
pub(super) fn leads_here(host: &str) -> bool {
    let name = host.strip_suffix('.').unwrap_or(host);
    let top = name.rsplit('.').next();
    is_loopback(host) || top.is_some_and(|top| top.eq_ignore_ascii_case("localhost"))
}

fn is_dot_segment(segment: &str) -> bool {
    let segment = segment.to_ascii_lowercase().replace("%2e", ".");
    matches!(segment.as_str(), "." | "..")
}
