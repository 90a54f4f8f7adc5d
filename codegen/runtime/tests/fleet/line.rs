//! The calls of one process: their order, what they give back, and when they ask again.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use runtime::rate_limit::{RateLimiter, RedisRateLimiter, Seen};
use runtime::time::SystemClock;
use tokio::task::JoinHandle;

use super::redis_double::{RedisDouble, Reply, now};
use super::{built, patient, ten_a_second};
use crate::limits::{ms, secs};

/// In microseconds.
const SECOND: u64 = 1_000_000;
const HOUR: u64 = 3600 * SECOND;

/// A call that notes its number when it has its permit.
fn call(
    limiter: &Arc<RedisRateLimiter>,
    number: usize,
    order: &Arc<std::sync::Mutex<Vec<usize>>>,
) -> JoinHandle<()> {
    let (limiter, order) = (limiter.clone(), order.clone());
    tokio::spawn(async move {
        limiter.acquire(ten_a_second(), &SystemClock).await.expect("a permit");
        order.lock().expect("order").push(number);
    })
}

#[tokio::test]
async fn the_earliest_moment_is_that_of_the_first_call_whichever_call_asked_for_it() {
    let mut asked = 0;
    let redis = RedisDouble::start(move |_| {
        asked += 1;
        // The later a call asks, the earlier is its moment.
        Reply::Numbers([now(), now() + (4 - asked) * SECOND / 10, 0, 0])
    })
    .await;
    let (limiter, order) = (built(patient(&redis.url)), Arc::default());
    let calls: Vec<_> = (0..3).map(|number| call(&limiter, number, &order)).collect();
    for call in calls {
        call.await.expect("a permit");
    }
    assert_eq!(*order.lock().expect("order"), [0, 1, 2]);
    assert_eq!(redis.runs().len(), 3, "each asks once");
}

#[tokio::test]
async fn a_call_that_gives_up_gives_the_last_moment_back_and_the_others_move_up() {
    let mut asked = 0;
    let redis = RedisDouble::start(move |run| {
        asked += u64::from(!run.wanted().is_empty());
        let later = if asked < 3 { SECOND } else { HOUR };
        Reply::Numbers([now(), now() + later, 0, 0])
    })
    .await;
    let (limiter, order) = (built(patient(&redis.url)), Arc::default());
    let calls: Vec<_> = (0..3).map(|number| call(&limiter, number, &order)).collect();
    while redis.runs().len() < 3 {
        tokio::task::yield_now().await;
    }
    // Answers come in order: after the next, each of them waits, the last for an hour.
    limiter.check().await.expect("an answer");
    for _ in 0..10 {
        tokio::task::yield_now().await;
    }
    calls[0].abort();
    while order.lock().expect("order").len() < 2 {
        tokio::time::sleep(ms(1)).await;
    }
    assert_eq!(*order.lock().expect("order"), [1, 2]);
    let runs = redis.runs();
    let given_back: Vec<&String> = runs.iter().flat_map(|run| run.given_back()).collect();
    assert_eq!(given_back, [runs[2].wanted()]);
}

#[tokio::test]
async fn a_call_that_waits_moves_up_to_a_moment_that_was_given_back() {
    let mut asked = 0;
    let redis = RedisDouble::start(move |_| {
        asked += 1;
        match asked {
            1 => Reply::Numbers([now(), now() + HOUR, 0, 0]),
            2 => Reply::Again([now(), 0, 0, 0], now() + SECOND / 10),
            _ => Reply::Numbers([now(), now() + SECOND / 10, 0, 0]),
        }
    })
    .await;
    let limiter = built(patient(&redis.url).lease(ms(600)));
    limiter.acquire(ten_a_second(), &SystemClock).await.expect("a permit");
    let wanted: Vec<String> = redis.runs().iter().map(|run| run.wanted().to_owned()).collect();
    assert_eq!(wanted[..3], [wanted[0].clone(), String::new(), wanted[0].clone()]);
}

#[tokio::test]
async fn a_call_that_can_not_move_up_does_not_ask_again_until_it_renews_its_lease() {
    let mut asked = 0;
    let start = now();
    let redis = RedisDouble::start(move |_| {
        asked += 1;
        let moment = if asked < 3 { start + HOUR } else { start + HOUR + 1 };
        let moment = if asked > 5 { now() } else { moment };
        Reply::Again([now(), moment, 0, 0], start + SECOND)
    })
    .await;
    let limiter = built(patient(&redis.url).lease(ms(300)));
    limiter.acquire(ten_a_second(), &SystemClock).await.expect("a permit");
    let runs = redis.runs();
    let wanted: Vec<bool> = runs.iter().map(|run| !run.wanted().is_empty()).collect();
    assert!(wanted.windows(3).all(|three| three != [true; 3]), "{wanted:?}");
}

#[tokio::test]
async fn what_was_reserved_under_a_lease_that_has_ended_is_asked_for_again() {
    let mut asked = 0;
    let redis = RedisDouble::start(move |_| {
        asked += 1;
        // The second call finds that the lease of the first has ended.
        let later = if asked == 1 { SECOND / 10 } else { SECOND / 5 };
        Reply::Numbers([now(), now() + later, 0, u64::from(asked == 2)])
    })
    .await;
    let (limiter, order) = (built(patient(&redis.url)), Arc::default());
    let calls = [call(&limiter, 0, &order), call(&limiter, 1, &order)];
    for call in calls {
        call.await.expect("a permit");
    }
    let wanted: Vec<String> = redis.runs().iter().map(|run| run.wanted().to_owned()).collect();
    assert_eq!(wanted.len(), 3);
    assert_eq!(wanted[2], wanted[0], "the same permit is moved");
}

#[tokio::test]
async fn a_worker_that_waits_renews_its_lease() {
    let redis = RedisDouble::start(|_| Reply::Numbers([now(), now() + SECOND / 2, 0, 0])).await;
    let limiter = built(patient(&redis.url).lease(ms(300)));
    limiter.acquire(ten_a_second(), &SystemClock).await.expect("a permit");
    let runs = redis.runs();
    assert!(runs.iter().filter(|run| run.wanted().is_empty()).count() >= 2, "{}", runs.len());
}

#[tokio::test]
async fn a_permit_that_comes_too_late_is_moved_and_asked_for_ahead() {
    let mut asked = 0;
    let redis = RedisDouble::start(move |_| {
        asked += 1;
        // The first is a second late.
        let moment = if asked == 1 { now() - SECOND } else { now() };
        Reply::Numbers([now(), moment, 0, 0])
    })
    .await;
    let limiter = built(patient(&redis.url).margin(ms(500)));
    limiter.acquire(ten_a_second(), &SystemClock).await.expect("a permit");
    let runs = redis.runs();
    let [first, rest @ ..] = &runs[..] else { panic!("no request") };
    assert!(!rest.is_empty(), "the first was used");
    assert_eq!((first.arguments[3].as_str(), rest[0].wanted()), ("0", first.wanted()));
    assert_ne!(rest[0].arguments[3], "0", "the next answer should come before its moment");
}

#[tokio::test]
async fn a_refusal_is_told_at_once_and_moves_what_is_reserved() {
    let refused = Arc::new(AtomicUsize::new(0));
    let told = refused.clone();
    let redis = RedisDouble::start(move |run| {
        told.fetch_add(usize::from(!run.arguments[8].is_empty()), Ordering::Relaxed);
        Reply::Numbers([now(), now() + SECOND / 10, 0, 0])
    })
    .await;
    let (limiter, order) = (built(patient(&redis.url)), Arc::default());
    let waiting = call(&limiter, 0, &order);
    while redis.runs().is_empty() {
        tokio::task::yield_now().await;
    }
    let seen = Seen { refused_for: Some(ms(300)), ..Seen::default() };
    limiter.learn(ten_a_second(), seen, &SystemClock);
    waiting.await.expect("a permit");
    assert_eq!(refused.load(Ordering::Relaxed), 1, "it is told once");
    let asked = redis.runs().iter().filter(|run| !run.wanted().is_empty()).count();
    assert!(asked >= 2, "the reserved moment lies in the blocked time");
}

#[tokio::test]
async fn a_block_that_redis_tells_moves_what_is_reserved() {
    let mut asked = 0;
    let redis = RedisDouble::start(move |_| {
        asked += 1;
        match asked {
            1 => Reply::Numbers([now(), now() + SECOND / 10, 0, 0]),
            2 => Reply::Numbers([now(), now() + SECOND / 3, now() + SECOND / 4, 0]),
            _ => Reply::Numbers([now(), now() + SECOND / 3, 0, 0]),
        }
    })
    .await;
    let (limiter, order) = (built(patient(&redis.url)), Arc::default());
    for call in [call(&limiter, 0, &order), call(&limiter, 1, &order)] {
        call.await.expect("a permit");
    }
    let wanted: Vec<String> = redis.runs().iter().map(|run| run.wanted().to_owned()).collect();
    assert_eq!(wanted.len(), 3);
    assert_eq!(wanted[2], wanted[0]);
}

#[tokio::test]
async fn what_an_answer_says_goes_along_with_the_next_request() {
    let redis = RedisDouble::start(|_| Reply::Numbers([now(), now(), 0, 0])).await;
    let limiter = built(patient(&redis.url));
    let seen =
        Seen { limit: Some(20), remaining: Some(3), reset_in: Some(secs(60)), refused_for: None };
    limiter.learn(ten_a_second(), seen, &SystemClock);
    limiter.acquire(ten_a_second(), &SystemClock).await.expect("a permit");
    limiter.acquire(ten_a_second(), &SystemClock).await.expect("a permit");
    let runs = redis.runs();
    assert_eq!(runs.len(), 2);
    assert_eq!(runs[0].arguments[5..7], ["20", "3"]);
    let reset: u64 = runs[0].arguments[7].parse().expect("microseconds");
    assert!((1..=60 * SECOND).contains(&reset), "{reset}");
    assert_eq!(runs[1].arguments[5..9], ["", "", "", ""]);
}
