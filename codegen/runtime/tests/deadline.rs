//! Timeouts: of an attempt, of a call, during a wait, and before anything is sent.

use std::sync::Mutex;
use std::time::Duration;

use crate::emitted::Client;
use crate::emitted::clock::TestClock;
use crate::emitted::transport::{Reply, Scripted};
use http::Method;
use runtime::auth::{ApiKey, KeyProvider, KeySource};
use runtime::error::{Error, ErrorKind};
use runtime::request::{Custom, OperationInfo, RetryClass};
use runtime::retry::RetryPolicy;
use runtime::time::Clock;
use runtime::transport::{BoxFuture, Stage, TransportError};

const PARCEL: &str = r#"{"meta":{"code":200},"data":{"parcel":{"id":"a1"}}}"#;

static TELL: OperationInfo =
    OperationInfo::new("tell_station", Method::POST, "/tell", RetryClass::Never);

const SECOND: Duration = Duration::from_secs(1);

fn stage(error: &Error) -> Option<Stage> {
    let source = std::error::Error::source(error)?;
    source.downcast_ref().map(TransportError::stage)
}

#[tokio::test]
async fn cuts_an_attempt_off_and_says_how_far_it_came() {
    let unknown = ErrorKind::OutcomeUnknown;
    for (reply, reached, kind, attempts) in [
        (Reply::Stuck(Stage::NotConnected), Stage::NotConnected, ErrorKind::Timeout, 3),
        (Reply::Stuck(Stage::NothingSent), Stage::NothingSent, ErrorKind::Timeout, 3),
        (Reply::Stuck(Stage::PartlySent), Stage::PartlySent, unknown, 1),
        (Reply::Stuck(Stage::Sent), Stage::Sent, unknown, 1),
        (Reply::Stalled(200, ""), Stage::HeadSeen, unknown, 1),
        (Reply::Stalled(200, "{\"meta\""), Stage::BodyPartlySeen, unknown, 1),
    ] {
        let clock = TestClock::default();
        let client = Scripted::new(reply.clone()).builder(&clock).attempt_timeout(5 * SECOND);
        let client = client.build().expect("a client");
        let error = client.call(Custom::new(&TELL)).await.expect_err("nothing came");
        assert_eq!((error.kind(), error.attempts()), (kind, attempts), "{reply:?}");
        assert_eq!((stage(&error), error.may_have_acted()), (Some(reached), kind == unknown));
        let waits = if attempts == 3 { Duration::from_millis(750) } else { Duration::ZERO };
        assert_eq!(clock.now(), attempts * 5 * SECOND + waits);
        let head = (reached >= Stage::HeadSeen).then_some(200);
        assert_eq!(error.status(), head);
    }
}

#[tokio::test]
async fn believes_a_head_whose_body_stalls() {
    let clock = TestClock::default();
    let transport = Scripted::new(Reply::Stalled(404, "{\"meta\""));
    let error = transport.client(&clock).get_parcel("a1").await.expect_err("a refusal");
    assert_eq!((error.kind(), error.status()), (ErrorKind::NotFound, Some(404)));
    assert_eq!((error.body(), error.attempts()), (&b"{\"meta\""[..], 1));
    assert_eq!(clock.now(), 60 * SECOND, "the attempt of a client that was told nothing");
}

#[tokio::test]
async fn outlives_attempts_that_are_cut_off() {
    let clock = TestClock::default();
    let stuck = Reply::Stuck(Stage::Sent);
    let late = Reply::text(200, PARCEL).after(&clock, 59);
    let transport = Scripted::turns([stuck.clone(), stuck, late]);
    let parcel = transport.client(&clock).get_parcel("a1").await.expect("a parcel");
    assert_eq!(parcel.attempts(), 3);
    assert_eq!(clock.now(), 179 * SECOND + Duration::from_millis(750));
}

#[tokio::test]
async fn ends_attempts_and_waits_with_the_time_of_the_call() {
    let clock = TestClock::default();
    let transport = Scripted::new(Reply::Fail(Stage::Sent, false).after(&clock, 4));
    let client = transport.builder(&clock).timeout(10 * SECOND).build().expect("a client");
    let error = client.delete_parcel("a1").await.expect_err("too slow");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 3));
    assert_eq!((stage(&error), error.may_have_acted()), (Some(Stage::Sent), true));
    assert_eq!(clock.now(), 10 * SECOND);

    for headers in [&[][..], &[("retry-after", "8")]] {
        let clock = TestClock::default();
        let transport = Scripted::new(Reply::Answer(503, headers, Vec::new()).after(&clock, 3));
        let policy = RetryPolicy::standard().first_wait(16 * SECOND);
        let client = transport.builder(&clock).timeout(10 * SECOND).retry(policy);
        let error = client.build().expect("a client").get_parcel("a1").await.expect_err("busy");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Server, 1));
        assert_eq!(clock.now(), 3 * SECOND, "a wait that ends too late is not begun");
    }
}

#[tokio::test]
async fn gives_up_a_wait_that_is_longer_than_the_longest() {
    for (told, attempts, ended) in [("30", 2, 30), ("31", 1, 0), ("86400", 1, 0)] {
        let (clock, headers) = (TestClock::default(), Box::leak(Box::new([("retry-after", told)])));
        let limited = Reply::Answer(429, headers, Vec::new());
        let transport = Scripted::new(limited);
        let policy = RetryPolicy::standard().attempts(2);
        let client = transport.builder(&clock).retry(policy).build().expect("a client");
        let error = client.call(Custom::new(&TELL)).await.expect_err("too many");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::RateLimited, attempts));
        assert_eq!(clock.now(), ended * SECOND);
    }
}

#[tokio::test]
async fn takes_the_time_that_a_call_sets_for_itself() {
    let hours = 3_600 * SECOND;
    for (client_says, call_says, ended) in [
        ((Some(5 * SECOND), None), None, Some(5 * SECOND)),
        ((Some(5 * SECOND), None), Some((Some(7 * SECOND), None)), Some(7 * SECOND)),
        ((Some(5 * SECOND), Some(2 * SECOND)), None, Some(2 * SECOND)),
        ((Some(5 * SECOND), Some(2 * SECOND)), Some((None, Some(hours))), Some(hours)),
        ((None, None), Some((Some(hours), Some(Duration::MAX))), Some(hours)),
        ((Some(SECOND), Some(SECOND)), Some((None, None)), None),
        ((Some(SECOND), Some(SECOND)), Some((Some(Duration::MAX), Some(Duration::MAX))), None),
        ((Some(Duration::ZERO), None), None, Some(Duration::ZERO)),
        ((None, Some(Duration::ZERO)), None, Some(Duration::ZERO)),
    ] {
        let clock = TestClock::default();
        clock.sleep_until(SECOND).await;
        let transport = Scripted::new(Reply::text(200, PARCEL).after(&clock, 9 * 3_600));
        let (attempt, total) = client_says;
        let client = transport.builder(&clock).attempt_timeout(attempt).timeout(total);
        let client = client.retry(RetryPolicy::never()).build().expect("a client");
        let mut call = client.get_parcel("a1");
        if let Some((attempt, total)) = call_says {
            call = call.attempt_timeout(attempt).timeout(total);
        }
        let kind = call.await.err().map(|error| error.kind());
        assert_eq!(kind, ended.map(|_| ErrorKind::Timeout), "{client_says:?} {call_says:?}");
        assert_eq!(clock.now() - SECOND, ended.unwrap_or(9 * hours));
    }
}

/// Provides a key at first, and then hangs forever.
struct Slow(Mutex<u32>);

impl KeyProvider for Slow {
    fn key(&self) -> BoxFuture<'_, Result<ApiKey, Box<dyn std::error::Error + Send + Sync>>> {
        let mut keys = self.0.lock().expect("no test panics while it holds the lock");
        match keys.checked_sub(1) {
            Some(left) => {
                *keys = left;
                Box::pin(std::future::ready(Ok("a-key".into())))
            }
            None => Box::pin(std::future::pending()),
        }
    }
}

#[tokio::test]
async fn waits_for_no_key_longer_than_the_call_may_take() {
    for (keys, attempts, acted) in [(0, 0, false), (1, 1, true)] {
        let (clock, transport) = (TestClock::default(), Scripted::new(Reply::text(503, "")));
        let client = Client::builder(KeySource::provider(Slow(Mutex::new(keys))));
        let client = client.transport(transport.clone()).clock(clock.clone());
        let client = client.timeout(10 * SECOND).build().expect("a client");
        let error = client.delete_parcel("a1").await.expect_err("no key");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, attempts));
        assert_eq!((error.may_have_acted(), clock.now()), (acted, 10 * SECOND));
        let after = if attempts == 0 { "" } else { ", after 1 attempt" };
        let line = format!(
            "delete_parcel: the `timeout` of 10 s ran out before there was a key{after}. \
             Raise `timeout` if the call may take longer."
        );
        assert_eq!((error.to_string(), transport.count()), (line, attempts as usize));
    }
}
