//! Settings that can't work, and what Redis gets to see of an account.

use std::time::Duration;

use runtime::rate_limit::{RateLimiter, RedisRateLimiter, RedisRateLimiterBuilder, WhenAway};
use runtime::time::SystemClock;

use super::redis_double::{RedisDouble, Reply, now};
use super::{ACCOUNT, built, patient};
use crate::limits::{draw, ms, quota, secs};

const URL: &str = "redis://127.0.0.1:6379";

#[test]
fn a_setting_that_cannot_work_is_refused_with_its_range() {
    type Set = fn(RedisRateLimiterBuilder) -> RedisRateLimiterBuilder;
    let cases: [(Set, &str); 7] = [
        (|builder| builder.margin(secs(3601)), "`margin`"),
        (|builder| builder.lease(ms(99)), "`lease`"),
        (|builder| builder.lease(secs(61)), "`lease`"),
        (|builder| builder.response_timeout(Duration::ZERO), "`response_timeout`"),
        (|builder| builder.response_timeout(secs(61)), "`response_timeout`"),
        (|builder| builder.prefix("{mine}"), "`prefix`"),
        (|builder| builder.when_away(WhenAway::LocalShare { workers: 0 }), "`workers`"),
    ];
    for (set, name) in cases {
        let error = set(RedisRateLimiter::builder(URL, ACCOUNT)).build().expect_err(name);
        assert!(error.to_string().contains(name), "{error}");
    }
}

#[test]
fn a_text_that_is_no_url_of_redis_is_refused_without_repeating_it() {
    for url in ["", "127.0.0.1:6379", "http://user:hunter2@127.0.0.1", "redis://:hunter2@"] {
        let error = RedisRateLimiter::new(url, ACCOUNT).expect_err(url).to_string();
        assert!(error.contains("redis://user:password@host:6379"), "{error}");
        assert!(!error.contains("hunter2"), "{error}");
    }
}

#[test]
fn a_limiter_shows_its_server_and_no_password() {
    let limiter = RedisRateLimiter::new("redis://user:hunter2@127.0.0.1:6380/2", ACCOUNT);
    let shown = format!("{:?}", limiter.expect("a limiter"));
    assert_eq!(shown, "RedisRateLimiter { address: \"127.0.0.1:6380\", .. }");
}

#[tokio::test]
async fn keys_hold_a_digest_of_the_account_as_their_one_hash_tag() {
    let redis = RedisDouble::start(|_| Reply::Numbers([now(), now(), 0, 0])).await;
    let limiter = built(patient(&redis.url).prefix("mine"));
    let quotas = [quota("all", 10, secs(1)), quota("daily", 20_000, secs(86_400))];
    limiter.acquire(draw(&quotas), &SystemClock).await.expect("a permit");
    let keys = &redis.runs()[0].keys;
    // The first half of the SHA-256 of the account.
    let tag = "mine:{2f0061e8dd15b396aaabbe3e543be7cd}:parcels";
    let bucket = |name: &str| {
        ["", ":given", ":state", ":leases"].map(|part| format!("{tag}:{name}{part}")).to_vec()
    };
    assert_eq!(*keys, [bucket("all"), bucket("daily")].concat());
}

#[tokio::test]
async fn numbers_are_sent_as_microseconds() {
    let redis = RedisDouble::start(|_| Reply::Numbers([now(), now(), 0, 0])).await;
    let limiter = built(
        RedisRateLimiter::builder(&redis.url, ACCOUNT).margin(ms(20)).lease(ms(500)).paced(true),
    );
    let draw = draw(&[quota("daily", 20_000, secs(86_400))]);
    limiter.acquire(draw, &SystemClock).await.expect("a permit");
    let arguments = redis.runs()[0].arguments.clone();
    let [holder, rest @ ..] = &arguments[..] else { panic!("no arguments") };
    let wanted = format!("{holder}:1");
    let bucket = ["20000", "86400000000", "20000", "60520000"];
    let expected = ["500000", &wanted, "0", "1", "", "", "", "", "0"];
    assert_eq!(*rest, [&expected[..], &bucket[..]].concat());
}
