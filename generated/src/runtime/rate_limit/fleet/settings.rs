//! How a limiter on Redis is set, and the builder that refuses what can't work.

use std::fmt::Write;
use std::sync::Arc;
use std::time::Duration;

use redis::Client;
use sha2::{Digest, Sha256};

use super::error::RedisLimiterError;
use super::link::Link;
use super::redis_rate_limiter::RedisRateLimiter;

/// What a [`RedisRateLimiter`] does while Redis can't be reached.
///
/// Redis is away if it can't be connected to, doesn't answer in time, is loading its data, or is a
/// replica that takes no writes. A server that refuses the limiter, for example because of a
/// password, is an error at once, whatever is set here. Every quarter of a second, one call of the
/// process tries again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WhenAway {
    /// Calls wait until Redis is back, or until their timeout ends them: the limit is kept.
    #[default]
    Wait,
    /// Each worker takes its share of each quota, and asks no other. With more workers than stated,
    /// the limit is exceeded.
    ///
    /// The first permit comes when all that Redis granted before no longer counts: after the lease,
    /// the window and the margin. Whatever a worker used alone counts in Redis from its return on.
    /// Where only some workers lose Redis, each of these takes its share beside the whole quota of
    /// the others.
    LocalShare {
        /// How many workers there are at most; at least one.
        workers: u32,
    },
    /// Calls fail at once, with an error that names the server.
    Fail,
}

/// What all parts of one limiter go by.
#[derive(Clone, Debug)]
pub(crate) struct FleetSettings {
    /// Prefix and account, the part of keys in front of the API.
    pub(crate) keys: String,
    pub(crate) margin: Duration,
    pub(crate) paced: bool,
    pub(crate) lease: Duration,
    pub(crate) when_away: WhenAway,
}

impl FleetSettings {
    /// The key of a bucket. Its account is the hash tag, so that a cluster keeps all keys of one
    /// account on one node.
    pub(crate) fn key(&self, api: &str, bucket: &str) -> String {
        format!("{}:{api}:{bucket}", self.keys)
    }
}

/// Sets how a [`RedisRateLimiter`] works.
#[derive(Debug)]
#[must_use = "nothing is built without `build`"]
pub struct RedisRateLimiterBuilder {
    url: String,
    account: String,
    prefix: String,
    margin: Duration,
    paced: bool,
    lease: Duration,
    response_timeout: Duration,
    when_away: WhenAway,
}

impl RedisRateLimiterBuilder {
    pub(crate) fn new(url: &str, account: &str) -> RedisRateLimiterBuilder {
        RedisRateLimiterBuilder {
            url: url.to_owned(),
            account: digest(account),
            prefix: "rate-limit".to_owned(),
            margin: Duration::from_millis(50),
            paced: false,
            lease: Duration::from_secs(1),
            response_timeout: Duration::from_millis(500),
            when_away: WhenAway::Wait,
        }
    }

    /// Sets how much longer than its window a permit counts; 50 milliseconds unless set, at most an
    /// hour.
    ///
    /// It should cover how much the way from a worker to the service varies, and how late a worker
    /// hears of its permit or wakes up for it. A worker that is later than the margin (than 25
    /// milliseconds, if that is more) does not use its permit, but has it moved.
    ///
    /// Measured by `cargo xtask fleet`: eight processes at full load take permits, which arrive 20
    /// to 70 milliseconds later at a server that permits 50 in any second, counted at arrival.
    ///
    /// | | no margin | 50 ms | paced, no margin | paced, 50 ms |
    /// |---|---|---|---|---|
    /// | **refused by the server** | about 9 % | none | about 3 % | none |
    pub fn margin(mut self, margin: Duration) -> Self {
        self.margin = margin;
        self
    }

    /// Spreads permits evenly over the window, instead of granting as many at once as are free.
    ///
    /// Off unless set. A server gets no bursts then, and the first call after a pause is as fast as
    /// without; the others wait for their turn even if the quota is unused.
    pub fn paced(mut self, paced: bool) -> Self {
        self.paced = paced;
        self
    }

    /// Sets for how long a worker may go unheard before what it reserved ahead is given to others; a
    /// second unless set, from a tenth of a second to a minute.
    ///
    /// A worker that waits renews its lease each third of it. One that is killed gives back what it
    /// held when its lease ends.
    pub fn lease(mut self, lease: Duration) -> Self {
        self.lease = lease;
        self
    }

    /// Sets what happens while Redis can't be reached; [`WhenAway::Wait`] unless set.
    pub fn when_away(mut self, when_away: WhenAway) -> Self {
        self.when_away = when_away;
        self
    }

    /// Sets how long Redis may take to connect and to answer before it counts as away; half a second
    /// unless set, at most a minute.
    pub fn response_timeout(mut self, timeout: Duration) -> Self {
        self.response_timeout = timeout;
        self
    }

    /// Sets what the names of all keys begin with; `rate-limit` unless set.
    ///
    /// A key is called `PREFIX:{DIGEST}:API:BUCKET`, with a digest of the account. Keys expire by
    /// themselves, an hour after their last use at the earliest.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Creates the limiter. It connects with the first call; [`RedisRateLimiter::check`] does so at
    /// once.
    ///
    /// # Errors
    ///
    /// Fails if the URL is not one of Redis, or if a setting is outside of its range.
    pub fn build(self) -> Result<RedisRateLimiter, RedisLimiterError> {
        self.check()?;
        let client = Client::open(self.url.as_str()).map_err(RedisLimiterError::of_url)?;
        let settings = FleetSettings {
            keys: format!("{}:{{{}}}", self.prefix, self.account),
            margin: self.margin,
            paced: self.paced,
            lease: self.lease,
            when_away: self.when_away,
        };
        Ok(RedisRateLimiter::of(Arc::new(settings), Link::new(client, self.response_timeout)))
    }

    fn check(&self) -> Result<(), RedisLimiterError> {
        let (second, minute) = (Duration::from_secs(1), Duration::from_secs(60));
        let wrong = |text: &str| Err(RedisLimiterError::of_setting(text));
        match self {
            _ if self.margin > minute * 60 => wrong("`margin` is at most an hour"),
            _ if self.lease < second / 10 || self.lease > minute => {
                wrong("`lease` is from 100 ms to a minute")
            }
            _ if self.response_timeout.is_zero() || self.response_timeout > minute => {
                wrong("`response_timeout` is more than 0 and at most a minute")
            }
            _ if self.when_away == (WhenAway::LocalShare { workers: 0 }) => {
                wrong("`workers` of a local share is at least one")
            }
            _ if self.prefix.contains(['{', '}']) => {
                wrong("`prefix` has no braces, since they are for the account")
            }
            _ => Ok(()),
        }
    }
}

/// The first half of the SHA-256 of an account, in hexadecimal digits: it names the account without
/// giving it away.
fn digest(account: &str) -> String {
    let hash = Sha256::digest(account.as_bytes());
    hash.iter().take(16).fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
