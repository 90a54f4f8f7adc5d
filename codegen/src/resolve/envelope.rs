//! What concerns every call: servers, the key, the envelope, the headers of rate limits.

use crate::diagnostic::{At, Diagnostics, codes, excerpt};
use crate::model::{Envelope, RateLimit, ResetUnit, Server};
use crate::source::Pointer;
use crate::spec;
use crate::spec::Part;

/// A node with its place.
pub struct Placed<'a, T> {
    pub node: &'a T,
    pub at: Pointer,
}

/// Base URLs with the version filled in.
pub fn resolve_servers(
    sections: &spec::Api,
    version: Option<&str>,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Vec<Server> {
    if sections.servers.is_empty() {
        diagnostics.error(codes::MISSING_KEY, at, "the API names no server").help(
            "write `servers: { production: \"https://api.example.com\" }`; the first is the \
             default",
        );
    }
    let mut servers = Vec::new();
    for (name, url) in &sections.servers {
        let at = at.key("servers").key(name);
        let url = url.replace("{version}", version.unwrap_or("{version}"));
        let rest = url.strip_prefix("https://").or_else(|| local(&url));
        if rest.is_none_or(|rest| rest.is_empty() || rest.contains(['{', '}', '?', '#', ' '])) {
            diagnostics
                .error(codes::BAD_URL, at, format!("`{}` is no base URL", excerpt(&url)))
                .help("write `https://host/path`; only `{version}` is filled in");
        }
        servers.push(Server { name: name.clone(), url });
    }
    servers
}

/// What follows in a URL without TLS, which no client sends a key to but on its own machine.
fn local(url: &str) -> Option<&str> {
    let rest = url.strip_prefix("http://")?;
    let hosts = ["localhost", "127.", "[::1]"];
    hosts.iter().any(|host| rest.starts_with(host)).then_some(rest)
}

/// A section of the API itself, or else of what all APIs share.
pub fn find<'a, T>(
    main: &'a Part,
    common: &'a [Part],
    key: &str,
    section: impl Fn(&'a spec::Api) -> Option<&'a T>,
) -> Option<Placed<'a, T>> {
    std::iter::once(main)
        .chain(common)
        .find_map(|part| Some(Placed { node: section(&part.sections)?, at: part.at.key(key) }))
}

/// The `auth` of the API itself, or else of what all APIs share.
pub fn find_auth<'a>(
    main: &'a Part,
    common: &'a [Part],
    diagnostics: &mut Diagnostics,
) -> Option<Placed<'a, spec::Auth>> {
    let found = find(main, common, "auth", |sections| sections.auth.as_ref());
    match &found {
        None => {
            diagnostics
                .error(codes::MISSING_KEY, &main.at, "the API doesn't say which header has the key")
                .help("write `auth: { key: { header: x-api-key } }` here or in `common/api.yaml`");
        }
        Some(auth) => {
            let (key, at) = (&auth.node.key, auth.at.key("key"));
            header_name(&key.header, at.key("header"), diagnostics);
            for (index, name) in key.also.iter().enumerate() {
                header_name(name, at.key("also").index(index), diagnostics);
            }
        }
    }
    found
}

/// A header's name is a token of HTTP.
pub fn header_name(name: &str, at: impl Into<At>, diagnostics: &mut Diagnostics) {
    let token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if name.is_empty() || !name.bytes().all(token) {
        let shown = excerpt(name);
        diagnostics
            .error(codes::BAD_HEADER, at, format!("`{shown}` can't be the name of a header"))
            .help("write letters, digits and hyphens: `x-api-key`");
    }
}

/// Where an answer holds what.
pub fn resolve_envelope(
    envelope: &Placed<'_, spec::Envelope>,
    diagnostics: &mut Diagnostics,
) -> Envelope {
    let Placed { node: envelope, at } = envelope;
    let headers =
        [("request_id", &envelope.request_id), ("served_version", &envelope.served_version)];
    for (key, name) in headers {
        if let Some(name) = name {
            header_name(name, at.key(key), diagnostics);
        }
    }
    let members = |text: &String| text.split('.').map(str::to_owned).collect::<Vec<_>>();
    let path = |text: &Option<String>| text.as_ref().map(members).unwrap_or_default();
    let end = |end: &Option<spec::Decimal>| end.as_ref().and_then(spec::Decimal::integer);
    let codes = |codes: &Option<spec::OneOrMany<i64>>| {
        codes.as_ref().map(|spec::OneOrMany(codes)| codes.clone()).unwrap_or_default()
    };
    let ok = &envelope.outcome.ok;
    if [&ok.min, &ok.max].into_iter().flatten().any(|end| end.integer().is_none()) {
        diagnostics
            .error(codes::BAD_RANGE, at.key("outcome").key("ok"), "codes are whole numbers")
            .help("write `200..=299`");
    }
    let details = envelope.details.as_ref().map_or(&[][..], |spec::OneOrMany(paths)| paths);
    Envelope {
        data: path(&envelope.data),
        code: members(&envelope.code),
        message: path(&envelope.message),
        ty: path(&envelope.ty),
        details: details.iter().map(members).collect(),
        retryable: path(&envelope.retryable),
        request_id: envelope.request_id.clone(),
        served_version: envelope.served_version.clone(),
        ok: end(&ok.min).unwrap_or(i64::MIN)..=end(&ok.max).unwrap_or(i64::MAX),
        pending: codes(&envelope.outcome.pending),
        partial: codes(&envelope.outcome.partial),
    }
}

/// The headers that tell how much of a rate limit is left.
pub fn resolve_rate_limit(
    limit: &Placed<'_, spec::RateLimit>,
    diagnostics: &mut Diagnostics,
) -> RateLimit {
    let Placed { node: limit, at } = limit;
    let headers =
        [("limit", &limit.limit), ("remaining", &limit.remaining), ("reset", &limit.reset)];
    for (key, names) in headers {
        for (index, name) in names.iter().enumerate() {
            header_name(name, at.key(key).index(index), diagnostics);
        }
    }
    RateLimit {
        limit: limit.limit.clone(),
        remaining: limit.remaining.clone(),
        reset: limit.reset.clone(),
        unit: limit.unit.map(|unit| match unit {
            spec::ResetUnit::Epoch => ResetUnit::Epoch,
            spec::ResetUnit::EpochMillis => ResetUnit::EpochMillis,
            spec::ResetUnit::Seconds => ResetUnit::Seconds,
        }),
    }
}
