//! Servers: base URLs with the version filled in.

use super::declaration::WrittenVersion;
use crate::diagnostic::{Diagnostics, codes, excerpt};
use crate::model::Server;

/// Resolves the servers of an API.
pub fn resolve_servers(written: &WrittenVersion<'_>, diagnostics: &mut Diagnostics) -> Vec<Server> {
    let main = written.api.main;
    if main.sections.servers.is_empty() {
        diagnostics.error(codes::MISSING_KEY, &main.at, "the API names no server").help(
            "write `servers: { production: \"https://api.example.com\" }`; the first is the \
             default",
        );
    }
    let version = written.versions.name().unwrap_or("{version}");
    let servers = main.sections.servers.iter().map(|(name, url)| {
        let at = main.at.key("servers").key(name);
        let url = url.replace("{version}", version);
        if !is_base_url(&url) {
            diagnostics
                .error(codes::BAD_URL, at, format!("`{}` is not a base URL", excerpt(&url)))
                .help("write `https://host/path`; only `{version}` is filled in");
        }
        Server { name: name.clone(), url }
    });
    servers.collect()
}

fn is_base_url(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| local_host(url));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(['{', '}', '?', '#', ' ']))
}

/// The host and path of a URL without TLS: a key is sent without TLS only to the same machine.
fn local_host(url: &str) -> Option<&str> {
    let rest = url.strip_prefix("http://")?;
    let hosts = ["localhost", "127.", "[::1]"];
    hosts.iter().any(|host| rest.starts_with(host)).then_some(rest)
}
