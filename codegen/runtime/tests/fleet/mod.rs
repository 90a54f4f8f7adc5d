//! The limiter on Redis, without Redis: what it sends, what it makes of answers, and what it does
//! while no server answers. `cargo xtask fleet` tries its script on a real one.

mod away;
mod line;
mod redis_double;
mod settings;

use std::sync::Arc;
use std::time::Duration;

use runtime::rate_limit::{Draw, RedisRateLimiter, RedisRateLimiterBuilder};

use crate::limits::{draw, quota, secs};

/// The account of all tests.
const ACCOUNT: &str = "a secret key";

/// A limiter under no time pressure: nothing is late, and no lease ends.
fn patient(url: &str) -> RedisRateLimiterBuilder {
    RedisRateLimiter::builder(url, ACCOUNT)
        .margin(secs(60))
        .lease(secs(60))
        .response_timeout(Duration::from_secs(20))
}

fn built(builder: RedisRateLimiterBuilder) -> Arc<RedisRateLimiter> {
    Arc::new(builder.build().expect("a limiter"))
}

fn ten_a_second() -> Draw {
    draw(&[quota("all", 10, secs(1))])
}
