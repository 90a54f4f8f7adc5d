//! The retry budget, which keeps retries from making an outage worse.

use std::task::{Context, Waker};

use crate::emitted::clock::TestClock;
use crate::emitted::transport::{Reply, Scripted};
use crate::emitted::{Client, CreateParcel};
use http::Method;
use runtime::error::ErrorKind;
use runtime::retry::{RetryBudget, RetryPolicy};
use runtime::time::Clock;
use runtime::transport::Stage;
use runtime::value::Update;

const PARCEL: &str = r#"{"meta":{"code":200},"data":{"parcel":{"id":"a1"}}}"#;

/// A client with a retry budget, and its transport.
fn client(transport: &Scripted, clock: &TestClock) -> (Client, RetryBudget) {
    let budget = RetryBudget::new();
    let client = transport.builder(clock).retry_budget(budget.clone());
    (client.build().expect("a client"), budget)
}

async fn use_up(client: &Client, budget: &RetryBudget) {
    for _ in 0..100 {
        if budget.left() > 0 {
            client.get_parcel("a1").await.expect_err("an outage");
        }
    }
    assert_eq!(budget.left(), 0);
}

#[tokio::test]
async fn an_outage_is_not_multiplied() {
    let transport = Scripted::new(Reply::text(503, ""));
    let (client, budget) = client(&transport, &TestClock::default());
    assert_eq!(budget.left(), 100);
    for _ in 0..1_000 {
        client.get_parcel("a1").await.expect_err("an outage");
    }
    assert_eq!((transport.count(), budget.left()), (1_100, 0), "from a full budget on");
    for _ in 0..1_000 {
        let error = client.get_parcel("a1").await.expect_err("an outage");
        assert_eq!(error.attempts(), 1);
    }
    assert_eq!(transport.count(), 2_100, "from an empty budget on");
}

#[tokio::test]
async fn an_outage_is_not_multiplied_by_looks_either() {
    let clock = TestClock::default();
    let mut pages = 0;
    let transport = Scripted::by(move |request| {
        if request.method() == Method::POST {
            return Reply::Fail(Stage::Sent, false);
        }
        pages += 1;
        let data = format!(r#"{{"parcels":[{{"id":"a0"}}],"next":"{pages}"}}"#);
        Reply::text(200, format!(r#"{{"meta":{{"code":200}},"data":{data}}}"#))
    });
    let (client, budget) = client(&transport, &clock);
    let order = || CreateParcel { note: Update::Set("7".to_owned()), ..CreateParcel::new("1234") };
    for _ in 0..100 {
        client.create_parcel(order()).await.expect_err("an outage");
    }
    assert_eq!(budget.left(), 0);
    transport.sent();
    for _ in 0..1_000 {
        let error = client.create_parcel(order()).await.expect_err("an outage");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::OutcomeUnknown, 1));
    }
    assert_eq!(transport.sent().len(), 1_000);
}

#[tokio::test]
async fn clones_and_clients_share_what_is_left() {
    let (clock, transport) = (TestClock::default(), Scripted::new(Reply::text(503, "")));
    let (first, budget) = client(&transport, &clock);
    let clone = first.clone();
    let other = transport.builder(&clock).retry_budget(budget.clone()).build().expect("a client");
    for (client, left) in [(&first, 98), (&clone, 96), (&other, 94)] {
        client.get_parcel("a1").await.expect_err("an outage");
        assert_eq!(budget.left(), left);
    }
    let apart = transport.client(&clock);
    apart.get_parcel("a1").await.expect_err("an outage");
    assert_eq!(budget.left(), 94);
}

#[tokio::test]
async fn ten_calls_that_succeed_bring_back_one_retry() {
    let clock = TestClock::default();
    let transport = Scripted::by(|request| match request.uri().path().ends_with("/bad") {
        true => Reply::text(503, ""),
        false => Reply::text(200, PARCEL),
    });
    let (client, budget) = client(&transport, &clock);
    for _ in 0..20 {
        client.get_parcel("good").await.expect("a parcel");
    }
    assert_eq!(budget.left(), 100, "it is full and stays so");
    for _ in 0..50 {
        client.get_parcel("bad").await.expect_err("an outage");
    }
    for (successes, left, attempts) in [(9, 0, 1), (1, 1, 2), (9, 0, 1), (11, 2, 3), (10, 1, 2)] {
        for _ in 0..successes {
            client.get_parcel("good").await.expect("a parcel");
        }
        assert_eq!(budget.left(), left, "after {successes} more");
        let error = client.get_parcel("bad").await.expect_err("an outage");
        assert_eq!((error.attempts(), budget.left()), (attempts, 0));
    }
}

#[tokio::test]
async fn refusals_and_first_attempts_cost_nothing() {
    let clock = TestClock::default();
    for status in [400, 401, 404, 501] {
        let (client, budget) = client(&Scripted::new(Reply::text(status, "")), &clock);
        client.get_parcel("a1").await.expect_err("a refusal");
        assert_eq!(budget.left(), 100);
    }
    let transport = Scripted::new(Reply::text(503, ""));
    let (client, budget) = client(&transport, &clock);
    client.get_parcel("a1").retry(RetryPolicy::never()).await.expect_err("an outage");
    assert_eq!(budget.left(), 100);
}

#[tokio::test]
async fn a_call_that_is_dropped_while_it_waits_gives_its_retry_back() {
    let (clock, transport) = (TestClock::default(), Scripted::new(Reply::text(503, "")));
    let (client, budget) = client(&transport, &clock);
    let mut calls: Vec<_> = (0..200).map(|_| client.get_parcel("a1").into_future()).collect();
    for call in &mut calls {
        let _ = call.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    }
    assert_eq!((transport.count(), budget.left()), (200, 0), "a hundred of them wait");
    calls.truncate(30);
    assert_eq!(budget.left(), 70);
    drop(calls);
    assert_eq!(budget.left(), 100);
    assert_eq!((transport.count(), clock.now().as_secs()), (200, 0));
    use_up(&client, &budget).await;
}

#[tokio::test]
async fn an_empty_budget_leaves_a_lost_outcome_open() {
    let (clock, transport) = (TestClock::default(), Scripted::new(Reply::text(503, "")));
    let (client, budget) = client(&transport, &clock);
    use_up(&client, &budget).await;
    let order = CreateParcel { note: Update::Set("7".to_owned()), ..CreateParcel::new("1234") };
    let error = client.create_parcel(order).await.expect_err("an outage");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::OutcomeUnknown, 1));
    assert!(error.may_have_acted());
}
