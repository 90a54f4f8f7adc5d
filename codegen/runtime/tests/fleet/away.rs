//! What calls do while no Redis answers.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use runtime::rate_limit::{RateLimiter, RedisRateLimiter, Seen, WhenAway};
use runtime::time::{BoxFuture, Clock, SystemClock};
use tokio::net::TcpListener;

use super::redis_double::{RedisDouble, Reply, now};
use super::{ACCOUNT, built, patient, ten_a_second};
use crate::limits::{check_windows, draw, ms, quota, secs};

/// A clock that is where a call wants to wait for as soon as it asks.
#[derive(Default)]
struct Jumping(AtomicU64);

impl Clock for Jumping {
    fn now(&self) -> Duration {
        Duration::from_micros(self.0.load(Ordering::Relaxed))
    }

    fn since_1970(&self) -> Duration {
        secs(1_700_000_000) + self.now()
    }

    fn sleep_until(&self, moment: Duration) -> BoxFuture<'static, ()> {
        self.0.fetch_max(u64::try_from(moment.as_micros()).expect("soon"), Ordering::Relaxed);
        Box::pin(std::future::ready(()))
    }

    fn chance(&self) -> f64 {
        0.5
    }
}

/// An address at which nothing listens.
async fn closed() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    listener.local_addr().expect("an address").to_string()
}

#[tokio::test]
async fn an_unreachable_redis_is_an_error_that_says_where_it_is_what_is_wrong_and_what_to_do() {
    let address = closed().await;
    let url = format!("redis://user:hunter2@{address}");
    let limiter = built(RedisRateLimiter::builder(&url, ACCOUNT).when_away(WhenAway::Fail));
    for _ in 0..2 {
        let error = limiter.acquire(ten_a_second(), &SystemClock).await.expect_err("no Redis");
        let text = error.to_string();
        let start = format!("Redis at {address} can't be reached (Connection refused");
        assert!(text.starts_with(&start), "{text}");
        assert!(text.contains("Start it, or correct the URL"), "{text}");
        assert!(text.contains("`when_away`"), "{text}");
    }
    let error = limiter.check().await.expect_err("no Redis");
    assert!(error.to_string().contains(&address), "{error}");
}

#[tokio::test]
async fn a_server_that_is_silent_for_too_long_counts_as_away() {
    let redis = RedisDouble::start(|_| Reply::Silence).await;
    let builder = RedisRateLimiter::builder(&redis.url, ACCOUNT).when_away(WhenAway::Fail);
    let limiter = built(builder.response_timeout(ms(200)));
    let error = limiter.acquire(ten_a_second(), &SystemClock).await.expect_err("no answer");
    assert!(error.to_string().contains("no answer within 200ms"), "{error}");
    assert!(error.to_string().contains("`response_timeout`"), "{error}");
}

#[tokio::test]
async fn a_server_that_loads_its_data_is_away_and_one_that_refuses_is_an_error_at_once() {
    let mut answers =
        ["LOADING Redis is loading the dataset in memory", "NOAUTH Authentication required."]
            .into_iter();
    let redis =
        RedisDouble::start(move |_| Reply::Error(answers.next().unwrap_or("ERR").to_owned())).await;
    // It waits while the server loads, and not for a password.
    let limiter = built(patient(&redis.url).when_away(WhenAway::Wait));
    let error = limiter.acquire(ten_a_second(), &Jumping::default()).await.expect_err("refused");
    assert!(error.to_string().contains("Put user and password into its URL"), "{error}");
    assert!(error.to_string().starts_with("Redis at 127.0.0.1:"), "{error}");
    assert_eq!(redis.runs().len(), 2);
}

#[tokio::test]
async fn a_cluster_that_has_the_keys_elsewhere_is_followed() {
    let node = RedisDouble::start(|_| Reply::Numbers([now(), now(), 0, 0])).await;
    let address = node.url.trim_start_matches("redis://").to_owned();
    let first = RedisDouble::start(move |_| Reply::Error(format!("MOVED 7 {address}"))).await;
    let limiter = built(patient(&first.url));
    for _ in 0..2 {
        limiter.acquire(ten_a_second(), &SystemClock).await.expect("a permit");
    }
    assert_eq!((first.runs().len(), node.runs().len()), (1, 2));
}

#[tokio::test]
async fn calls_wait_until_redis_is_back() {
    let address = closed().await;
    let limiter = built(patient(&format!("redis://{address}")).when_away(WhenAway::Wait));
    let calls: Vec<_> = (0..3)
        .map(|_| {
            let limiter = limiter.clone();
            tokio::spawn(async move {
                limiter
                    .acquire(ten_a_second(), &SystemClock)
                    .await
                    .map_err(|error| error.to_string())
            })
        })
        .collect();
    tokio::task::yield_now().await;
    let listener = TcpListener::bind(&address).await.expect("the same port");
    let redis = RedisDouble::on(listener, |_| Reply::Numbers([now(), now(), 0, 0]));
    for call in calls {
        call.await.expect("no panic").expect("a permit");
    }
    assert!(redis.runs().iter().filter(|run| !run.wanted().is_empty()).count() >= 3);
}

#[tokio::test]
async fn a_worker_alone_takes_its_share_once_what_was_granted_no_longer_counts() {
    let url = format!("redis://{}", closed().await);
    let share = WhenAway::LocalShare { workers: 4 };
    let limiter = built(RedisRateLimiter::builder(&url, ACCOUNT).when_away(share));
    let (clock, draw) = (Jumping::default(), draw(&[quota("all", 11, secs(1))]));
    let mut served = Vec::new();
    for _ in 0..8 {
        limiter.acquire(draw, &clock).await.expect("its share");
        served.push(clock.now());
    }
    // The lease, the window and the margin.
    assert_eq!(served[0], ms(1000 + 1000 + 50));
    check_windows(&served, 2, ms(1050));
    assert_eq!(served[7] - served[0], 3 * ms(1050));
}

#[tokio::test]
async fn a_share_of_less_than_one_request_is_one_in_a_longer_window() {
    let url = format!("redis://{}", closed().await);
    let share = WhenAway::LocalShare { workers: 5 };
    let limiter = built(RedisRateLimiter::builder(&url, ACCOUNT).when_away(share).margin(ms(0)));
    let (clock, draw) = (Jumping::default(), draw(&[quota("all", 2, secs(1))]));
    let mut served = Vec::new();
    for _ in 0..3 {
        limiter.acquire(draw, &clock).await.expect("its share");
        served.push(clock.now());
    }
    assert_eq!(served, [ms(2000), ms(4500), ms(7000)]);
}

#[tokio::test]
async fn a_refusal_by_the_service_holds_for_the_share_too() {
    let url = format!("redis://{}", closed().await);
    let share = WhenAway::LocalShare { workers: 1 };
    let limiter = built(RedisRateLimiter::builder(&url, ACCOUNT).when_away(share));
    let (clock, draw) = (Jumping::default(), ten_a_second());
    limiter.learn(draw, Seen { refused_for: Some(secs(30)), ..Seen::default() }, &clock);
    limiter.acquire(draw, &clock).await.expect("its share");
    assert_eq!(clock.now(), secs(30));
}

#[tokio::test]
async fn what_a_worker_took_alone_counts_in_redis_from_its_return_on() {
    let address = closed().await;
    let share = WhenAway::LocalShare { workers: 1 };
    let limiter = built(patient(&format!("redis://{address}")).when_away(share));
    let (clock, draw) = (Jumping::default(), ten_a_second());
    for _ in 0..3 {
        limiter.acquire(draw, &clock).await.expect("its share");
    }
    let listener = TcpListener::bind(&address).await.expect("the same port");
    let redis = RedisDouble::on(listener, |_| Reply::Numbers([now(), now(), 0, 0]));
    clock.sleep_until(clock.now() + secs(1)).await;
    for _ in 0..2 {
        limiter.acquire(draw, &clock).await.expect("a permit");
    }
    let spent: Vec<u64> = redis.runs().iter().map(|run| run.spent()).collect();
    assert_eq!(spent, [3, 0]);
}
