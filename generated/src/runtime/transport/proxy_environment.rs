//! The proxies of the environment, from `HTTPS_PROXY` and similar variables; none of them gets
//! requests to this machine.
//!
//! Such a request may be plain HTTP because its key stays on this machine, and a proxy elsewhere
//! would resolve `localhost` as its own machine.

use std::net::IpAddr;

use http::Uri;
use reqwest::{ClientBuilder, NoProxy, Proxy};

use super::base_url::leads_here;

/// All names of this machine, as exceptions in the format of `NO_PROXY`.
const THIS_MACHINE: &str = "localhost,localhost.,127.0.0.0/8,::1,::ffff:127.0.0.0/104";

/// The schemes of proxies that reqwest takes from the environment, with any of its features.
const SCHEMES: [&str; 6] = ["http", "https", "socks4", "socks4a", "socks5", "socks5h"];

/// The proxy settings of the environment. They may contain passwords.
#[derive(Clone)]
pub(crate) struct Environment {
    http: Option<Named>,
    https: Option<Named>,
    /// The hosts without a proxy, as in `NO_PROXY`.
    except: String,
}

#[derive(Clone)]
struct Named {
    url: String,
    /// The same URL as reqwest's `Debug` shows it: without a password, and with a scheme.
    shown: String,
}

impl Environment {
    /// Reads the same variables as curl, in the same order as reqwest.
    pub(crate) fn read() -> Environment {
        let first = |names: [&str; 2]| names.into_iter().find_map(|name| std::env::var(name).ok());
        let all = first(["ALL_PROXY", "all_proxy"]);
        // In a CGI program, `HTTP_PROXY` is the caller's header `Proxy`.
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

    /// Sets these proxies on a client, except for requests to this machine.
    pub(crate) fn apply(&self, builder: ClientBuilder) -> ClientBuilder {
        let except = NoProxy::from_string(&format!("{},{THIS_MACHINE}", self.except));
        let http = self.http.as_ref().map(|named| Proxy::http(&named.url));
        let https = self.https.as_ref().map(|named| Proxy::https(&named.url));
        let proxies = http.into_iter().chain(https).flatten();
        // Without `no_proxy`, reqwest would read the environment by itself.
        proxies.fold(builder.no_proxy(), |builder, proxy| {
            builder.proxy(proxy.no_proxy(except.clone()))
        })
    }

    /// Whether a client with this `Debug` output has one of these proxies.
    pub(crate) fn is_in(&self, settings: &str) -> bool {
        let named = self.http.iter().chain(&self.https);
        settings.contains("proxies: ")
            && named.into_iter().any(|named| settings.contains(&named.shown))
    }

    /// Whether such a client would send requests for this machine to a proxy.
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

/// Whether an exception of `NO_PROXY` covers a host, as in reqwest: `*` covers only names.
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

/// Whether an exception covers an address; `None` if it is neither an address nor a network.
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
