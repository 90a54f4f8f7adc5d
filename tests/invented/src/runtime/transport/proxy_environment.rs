//! The proxies that the environment names, by `HTTPS_PROXY` and the like; none of them ever gets
//! what goes to this machine itself.
//!
//! A key goes to this machine over plain HTTP because it does not leave it, and a proxy elsewhere
//! would look for the server on its own machine.

use std::net::IpAddr;

use http::Uri;
use reqwest::{ClientBuilder, NoProxy, Proxy};

use super::base_url::leads_here;

/// All names of this machine, as `NO_PROXY` writes exceptions.
const THIS_MACHINE: &str = "localhost,localhost.,127.0.0.0/8,::1,::ffff:127.0.0.0/104";

/// The proxies that reqwest takes from the environment, with or without its optional features.
const SCHEMES: [&str; 6] = ["http", "https", "socks4", "socks4a", "socks5", "socks5h"];

/// What the environment says of proxies. It may hold passwords.
#[derive(Clone)]
pub(crate) struct Environment {
    http: Option<Named>,
    https: Option<Named>,
    /// The hosts that need no proxy.
    except: String,
}

#[derive(Clone)]
struct Named {
    url: String,
    /// The same as reqwest shows it: without a password, and with a scheme.
    shown: String,
}

impl Environment {
    /// Reads the variables that curl reads too, in the order in which reqwest does.
    pub(crate) fn read() -> Environment {
        let first = |names: [&str; 2]| names.into_iter().find_map(|name| std::env::var(name).ok());
        let all = first(["ALL_PROXY", "all_proxy"]);
        // In a CGI program, a header `Proxy` of whoever calls it comes as `HTTP_PROXY`.
        let is_cgi = std::env::var_os("REQUEST_METHOD").is_some();
        let named = |own: Option<String>| {
            let urls = own.into_iter().chain(all.clone()).filter(|_| !is_cgi);
            urls.into_iter().find_map(Named::read)
        };
        Environment {
            http: named(first(["HTTP_PROXY", "http_proxy"])),
            https: named(first(["HTTPS_PROXY", "https_proxy"])),
            except: first(["NO_PROXY", "no_proxy"]).unwrap_or_default(),
        }
    }

    /// Gives a client these proxies, but for what goes to this machine.
    pub(crate) fn apply(&self, builder: ClientBuilder) -> ClientBuilder {
        let except = NoProxy::from_string(&format!("{},{THIS_MACHINE}", self.except));
        let http = self.http.as_ref().map(|named| Proxy::http(&named.url));
        let https = self.https.as_ref().map(|named| Proxy::https(&named.url));
        let proxies = http.into_iter().chain(https).flatten();
        // Without the first step, reqwest would look for proxies by itself.
        proxies.fold(builder.no_proxy(), |builder, proxy| {
            builder.proxy(proxy.no_proxy(except.clone()))
        })
    }

    /// Whether a client that shows these settings has one of these proxies.
    pub(crate) fn is_in(&self, settings: &str) -> bool {
        let named = self.http.iter().chain(&self.https);
        settings.contains("proxies: ")
            && named.into_iter().any(|named| settings.contains(&named.shown))
    }

    /// Whether such a client would hand a proxy what goes to this machine.
    pub(crate) fn takes_from_here(&self, scheme: &str, host: &str) -> bool {
        let proxy = if scheme == "https" { &self.https } else { &self.http };
        proxy.is_some() && leads_here(host) && !self.except.split(',').any(|one| covers(one, host))
    }
}

impl Named {
    fn read(url: String) -> Option<Named> {
        let uri: Uri = url.parse().ok()?;
        let scheme = uri.scheme_str().unwrap_or("http");
        let host = uri.authority()?.as_str().rsplit('@').next()?;
        let shown = format!("uri: {scheme}://{host}/");
        SCHEMES.contains(&scheme).then_some(Named { url, shown })
    }
}

/// Whether an exception of `NO_PROXY` is for a host, to reqwest: `*` is for names alone.
fn covers(exception: &str, host: &str) -> bool {
    let exception = exception.trim();
    match host.trim_matches(['[', ']']).parse() {
        Ok(address) => covers_address(exception, address).unwrap_or(false),
        Err(_) if exception == "*" => true,
        Err(_) => {
            let (host, domain) = (host.to_ascii_lowercase(), exception.to_ascii_lowercase());
            let above = host.strip_suffix(domain.trim_start_matches('.'));
            !domain.is_empty() && above.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        }
    }
}

/// The same for an address; nothing where the exception is neither one nor a network.
fn covers_address(exception: &str, address: IpAddr) -> Option<bool> {
    let Some((network, bits)) = exception.split_once('/') else {
        return Some(exception.parse::<IpAddr>().ok()? == address);
    };
    let (network, bits): (IpAddr, u32) = (network.parse().ok()?, bits.parse().ok()?);
    let differ = match (network, address) {
        (IpAddr::V4(network), IpAddr::V4(address)) => {
            (network.to_bits() ^ address.to_bits()).leading_zeros()
        }
        (IpAddr::V6(network), IpAddr::V6(address)) => {
            (network.to_bits() ^ address.to_bits()).leading_zeros()
        }
        _ => return Some(false),
    };
    Some(differ >= bits)
}
