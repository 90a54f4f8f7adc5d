//! What a limiter on Redis fails with: where, why, and what to do about it.

use std::error::Error;
use std::fmt;

use redis::{ErrorKind, RedisError, ServerErrorKind};

/// Why Redis gave no permit, or why a limiter can't be built. Its text names the server and says
/// what to do.
#[derive(Clone, Debug)]
pub struct RedisLimiterError {
    text: String,
    source: Option<RedisError>,
}

impl RedisLimiterError {
    pub(crate) fn of_url(error: RedisError) -> RedisLimiterError {
        let text = format!(
            "this is no URL of Redis that can be used ({error}). Write \
             `redis://user:password@host:6379/0`; for `rediss://`, enable a feature for TLS of the \
             crate `redis`, such as `tokio-rustls-comp`."
        );
        RedisLimiterError { text, source: Some(error) }
    }

    pub(crate) fn of_setting(demand: &str) -> RedisLimiterError {
        let text = format!("a setting of the limiter on Redis can't work: {demand}. Correct it.");
        RedisLimiterError { text, source: None }
    }

    pub(crate) fn without_runtime() -> RedisLimiterError {
        let text = "the limiter on Redis is awaited outside a tokio runtime, which its connection \
                    needs. Await it inside one, such as `#[tokio::main]` starts.";
        RedisLimiterError { text: text.to_owned(), source: None }
    }
}

impl fmt::Display for RedisLimiterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Error for RedisLimiterError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_ref().map(|source| source as &(dyn Error + 'static))
    }
}

/// Why a run of the script failed.
#[derive(Clone, Debug)]
pub(crate) enum Trouble {
    /// Redis can't be reached, and may be back later.
    Away(RedisLimiterError),
    /// It is there, but does not do what it is asked for.
    Refused(RedisLimiterError),
}

impl Trouble {
    /// Tells a failure of a server at this address.
    pub(crate) fn of(address: &str, error: RedisError) -> Trouble {
        if is_away(&error) {
            let text = format!(
                "Redis at {address} can't be reached ({error}). Start it, or correct the URL of \
                 the limiter; `when_away` sets what calls do meanwhile."
            );
            return Trouble::Away(RedisLimiterError { text, source: Some(error) });
        }
        let text = format!("Redis at {address} refuses the limiter ({error}). {}", help(&error));
        Trouble::Refused(RedisLimiterError { text, source: Some(error) })
    }

    /// Tells that a server at this address was silent for too long.
    pub(crate) fn silent(address: &str, timeout: std::time::Duration) -> Trouble {
        let text = format!(
            "Redis at {address} can't be reached (no answer within {timeout:?}). Check that it \
             runs there, or raise `response_timeout`; `when_away` sets what calls do meanwhile."
        );
        Trouble::Away(RedisLimiterError { text, source: None })
    }

    pub(crate) fn into_error(self) -> RedisLimiterError {
        match self {
            Trouble::Away(error) | Trouble::Refused(error) => error,
        }
    }
}

fn is_away(error: &RedisError) -> bool {
    let comes_back = [
        ServerErrorKind::BusyLoading,
        ServerErrorKind::ClusterDown,
        ServerErrorKind::MasterDown,
        ServerErrorKind::Moved,
        ServerErrorKind::ReadOnly,
        ServerErrorKind::TryAgain,
    ];
    match error.kind() {
        ErrorKind::Io => true,
        ErrorKind::Server(kind) => comes_back.contains(&kind),
        _ => error.is_connection_dropped(),
    }
}

fn help(error: &RedisError) -> &'static str {
    let code = error.code().unwrap_or_default();
    match error.kind() {
        ErrorKind::AuthenticationFailed => "Correct user and password in its URL.",
        _ if ["NOAUTH", "WRONGPASS"].contains(&code) => {
            "Put user and password into its URL: `redis://user:password@host:6379`."
        }
        ErrorKind::Server(ServerErrorKind::NoPerm) => {
            "Permit its user EVALSHA, SCRIPT LOAD, TIME, INFO, DEL, PEXPIRE and the commands of \
             hashes and sorted sets, on keys with the limiter's prefix."
        }
        ErrorKind::Parse => "Check that what listens there is Redis.",
        _ => "The limiter needs Redis 6 or later.",
    }
}
