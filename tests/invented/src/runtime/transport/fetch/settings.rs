//! Which settings can hold where `fetch` sends: none, as the platform has its own.

use super::platform;
use super::{Error, FetchTransport, Result, TransportSettings};

impl TransportSettings {
    /// Checks the settings and creates a transport.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](super::error::ErrorKind::Config) if a setting is set, since `fetch` has
    /// none of them, or if there is no `fetch`.
    pub fn build(self) -> Result<FetchTransport> {
        if self.connect_timeout.is_some() {
            let problem = "`fetch` does not tell when it is connected, so no timeout for connecting \
                           can hold";
            let help = "Leave `connect_timeout` out on WebAssembly, and set `attempt_timeout`.";
            return Err(Error::config(problem, help));
        }
        if self.proxy.is_some() || self.no_proxy {
            let problem = "`fetch` takes its proxies from the platform, and no setting of ours \
                           reaches them";
            let help = "Leave `proxy` and `no_proxy` out on WebAssembly, and set proxies in the \
                        browser or in the environment of Node.";
            return Err(Error::config(problem, help));
        }
        match platform::fetch_function() {
            Some(_) => Ok(FetchTransport(())),
            None => {
                let problem = "this platform has no `fetch`";
                Err(Error::config(
                    problem,
                    "Set `transport`, or use a browser or Node 18 or later.",
                ))
            }
        }
    }
}
