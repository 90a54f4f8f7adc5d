//! Base URLs: keys are sent only over HTTPS, or to this machine.

use std::net::IpAddr;

use http::Uri;
use http::uri::Scheme;

use super::value::one_line;

/// Checks a base URL and removes its trailing slashes.
pub(crate) fn parse(text: &str, allow_http: bool) -> Result<String, String> {
    let refused = |problem: &str| Err(format!("{problem}{}", suggestion(text)));
    let Ok(uri) = text.trim_end_matches('/').parse::<Uri>() else { return refused("is not a URL") };
    let path = uri.path().trim_end_matches('/');
    let origin = match check_origin(&uri, allow_http) {
        Ok(origin) => origin,
        Err(Refused::NoOrigin) => return refused(&Refused::NoOrigin.problem("")),
        Err(problem) => return Err(problem.problem(path)),
    };
    if uri.query().is_some() || text.contains('#') {
        return Err("must have neither a query nor a fragment".to_owned());
    }
    if path.split('/').any(is_dot_segment) {
        return Err("must not contain a dot segment".to_owned());
    }
    Ok(format!("{origin}{path}"))
}

/// Why the origin of a URL is refused.
pub(crate) enum Refused {
    NoOrigin,
    Credentials,
    Scheme,
    /// Plain HTTP to another machine, whose origin this is.
    Plain(String),
}

impl Refused {
    /// Returns the predicate of the message, whose subject is the URL; `path` is shown after the
    /// origin.
    pub(crate) fn problem(&self, path: &str) -> String {
        match self {
            Refused::NoOrigin => "must begin with `https://` and a host".to_owned(),
            Refused::Credentials => "must not contain a user name or password".to_owned(),
            Refused::Scheme => {
                "must begin with `https://`, except for this machine itself".to_owned()
            }
            Refused::Plain(origin) => one_line(&format!(
                "`{origin}{path}` is plain HTTP to another machine, which only `allow_http` permits"
            )),
        }
    }
}

/// Checks the origin of a URL and returns it: the scheme and the authority.
pub(crate) fn check_origin(uri: &Uri, allow_http: bool) -> Result<String, Refused> {
    let (Some(scheme), Some(authority)) = (uri.scheme(), uri.authority()) else {
        return Err(Refused::NoOrigin);
    };
    if authority.as_str().contains('@') {
        return Err(Refused::Credentials);
    }
    let origin = format!("{scheme}://{authority}");
    let is_local = is_loopback(authority.host());
    match (scheme, is_local || allow_http) {
        (scheme, _) if *scheme == Scheme::HTTPS => Ok(origin),
        (scheme, true) if *scheme == Scheme::HTTP => Ok(origin),
        (scheme, false) if *scheme == Scheme::HTTP => Err(Refused::Plain(origin)),
        _ => Err(Refused::Scheme),
    }
}

/// Suggests the URL that was probably meant by one without a scheme.
fn suggestion(text: &str) -> String {
    let url = || {
        let uri: Uri = format!("https://{}", text.trim()).parse().ok()?;
        let (authority, path) = (uri.authority()?, uri.path().trim_end_matches('/'));
        let (host, is_local) = (authority.host(), is_loopback(authority.host()));
        let is_host = is_local || host.contains('.') || authority.port().is_some();
        let scheme = if is_local { "http" } else { "https" };
        (is_host && !host.is_empty())
            .then(|| format!(" (did you mean `{scheme}://{authority}{path}`?)"))
    };
    // A text with a scheme has another problem, and credentials are never shown.
    let suggested = if text.contains("//") || text.contains('@') { None } else { url() };
    suggested.map(|text| one_line(&text)).unwrap_or_default()
}

/// Whether a host is certainly this machine.
fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    match address.parse::<IpAddr>() {
        Ok(address) => address.to_canonical().is_loopback(),
        Err(_) => host.eq_ignore_ascii_case("localhost"),
    }
}

/// Whether a host is this machine, if names below `localhost` are resolved as in RFC 6761.
#[cfg(not(target_family = "wasm"))]
pub(crate) fn leads_here(host: &str) -> bool {
    let name = host.strip_suffix('.').unwrap_or(host);
    let top = name.rsplit('.').next();
    is_loopback(host) || top.is_some_and(|top| top.eq_ignore_ascii_case("localhost"))
}

fn is_dot_segment(segment: &str) -> bool {
    let segment = segment.to_ascii_lowercase().replace("%2e", ".");
    matches!(segment.as_str(), "." | "..")
}
