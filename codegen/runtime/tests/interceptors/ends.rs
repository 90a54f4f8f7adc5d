//! How calls end: each once, whatever happens.

use std::task::{Context, Waker};

use http::Method;
use runtime::auth::KeySource;
use runtime::rate_limit::Quota;
use runtime::request::{OperationInfo, RetryClass};
use runtime::transport::Stage;

use super::{Lines, PARCEL};
use crate::emitted::clock::TestClock;
use crate::emitted::transport::{Reply, Scripted};
use crate::emitted::{Client, CreateParcel};

/// An operation with a rate limit.
pub static LIMITED: OperationInfo =
    OperationInfo::new("limited", Method::GET, "/limited", RetryClass::Safe)
        .quotas(&[Quota::new("all", 1, 1)]);

#[tokio::test]
async fn an_end_tells_how_often_it_was_sent_and_how_long_it_took() {
    let (lines, clock) = (Lines::default(), TestClock::default());
    let transport = Scripted::turns([
        Reply::text(503, "").after(&clock, 2),
        Reply::text(200, PARCEL).after(&clock, 3),
    ]);
    let client = super::client(&transport, &clock, lines.interceptor("a"));
    client.get_parcel("a1").await.expect("a parcel");
    let told = lines.take();
    assert_eq!(told.last().expect("an end"), "a: get_parcel succeeded after 2 in 5 s");
}

#[tokio::test]
async fn a_failure_is_told_with_its_error() {
    let (lines, clock) = (Lines::default(), TestClock::default());
    let transport = Scripted::new(Reply::text(404, r#"{"meta":{"code":4004}}"#));
    let client = super::client(&transport, &clock, lines.interceptor("a"));
    client.get_parcel("a1").await.expect_err("no parcel");
    let told = lines.take();
    assert_eq!(told.last().expect("an end"), "a: get_parcel failed as NotFound after 1 in 0 s");
}

#[tokio::test]
async fn a_call_without_a_key_ends_unsent() {
    let (lines, clock) = (Lines::default(), TestClock::default());
    let keys = KeySource::provider(NoKey);
    let builder = Client::builder(keys).transport(Scripted::turns([])).clock(clock);
    let client = builder.interceptor(lines.interceptor("a")).build().expect("a client");
    client.get_parcel("a1").await.expect_err("no key");
    assert_eq!(lines.take(), ["a: get_parcel failed as Config after 0 in 0 s"]);
}

struct NoKey;

impl runtime::auth::KeyProvider for NoKey {
    fn key(
        &self,
    ) -> runtime::transport::BoxFuture<
        '_,
        Result<runtime::auth::ApiKey, Box<dyn std::error::Error + Send + Sync>>,
    > {
        Box::pin(std::future::ready(Err("no key today".into())))
    }
}

#[test]
fn a_call_that_is_dropped_counts_as_cancelled_once() {
    let (lines, clock) = (Lines::default(), TestClock::default());
    let transport = Scripted::new(Reply::Stuck(Stage::Sent));
    let builder = transport.builder(&clock).attempt_timeout(None).timeout(None);
    let client = builder.interceptor(lines.interceptor("a")).build().expect("a client");
    let mut call = client.get_parcel("a1").into_future();
    assert!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    lines.take();
    drop(call);
    assert_eq!(lines.take(), ["a: get_parcel cancelled after 1 in 0 s"]);
    drop(client.get_parcel("a1").into_future());
    assert_eq!(lines.take(), Vec::<String>::new(), "it never began");
}

#[tokio::test]
async fn a_request_that_validation_refuses_is_no_call() {
    let (lines, clock) = (Lines::default(), TestClock::default());
    let client = super::client(&Scripted::turns([]), &clock, lines.interceptor("a"));
    client.create_parcel(CreateParcel::new("1")).await.expect_err("too short");
    assert_eq!(lines.take(), Vec::<String>::new());
}
