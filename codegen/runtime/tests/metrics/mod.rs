//! Metrics by the facade `metrics`: names, units, labels and values, as a recorder gets them.

mod recorder;

use std::sync::Arc;
use std::task::{Context, Waker};
use std::time::Duration;

use http::Method;
use metrics::with_local_recorder;
use runtime::error::ErrorKind;
use runtime::observe::{
    ATTEMPTS, RATE_LIMIT_WAIT, REQUEST_DURATION, REQUEST_DURATION_BUCKETS, RETRY_BUDGET_LEFT,
};
use runtime::rate_limit::{LocalRateLimiter, Quota};
use runtime::request::{Custom, OperationInfo, RetryClass};
use runtime::retry::RetryBudget;
use runtime::transport::Stage;

use self::recorder::Recorder;
use crate::emitted::Client;
use crate::emitted::clock::TestClock;
use crate::emitted::transport::{Reply, Scripted};

const PARCEL: &str = r#"{"meta":{"code":200},"data":{"parcel":{"id":"a1"}}}"#;

const API: &str = "api.name=parcels api.version=2024-04";

static LIMITED: OperationInfo =
    OperationInfo::new("limited", Method::GET, "/limited/{id}", RetryClass::Safe)
        .quotas(&[Quota::new("all", 1, 10)]);

fn get(more: &str) -> String {
    format!(
        "http.request.method=GET server.address=api.example.com server.port=443 \
         url.template=/parcels/{{id}}{more}"
    )
}

/// Records what a client does with these replies.
fn record(replies: impl IntoIterator<Item = Reply>, act: impl AsyncFnOnce(Client)) -> Recorder {
    record_with(TestClock::default(), replies, act)
}

fn record_with(
    clock: TestClock,
    replies: impl IntoIterator<Item = Reply>,
    act: impl AsyncFnOnce(Client),
) -> Recorder {
    let recorder = Recorder::default();
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    with_local_recorder(&recorder, || {
        let limiter = Arc::new(LocalRateLimiter::with_margin(Duration::ZERO));
        let builder = Scripted::turns(replies).builder(&clock).rate_limiter(limiter);
        let client = builder.build().expect("a client");
        runtime.block_on(act(client));
    });
    recorder
}

#[test]
fn a_call_is_counted_and_timed() {
    let clock = TestClock::default();
    let reply = Reply::text(200, PARCEL).after(&clock, 2);
    let recorder = record_with(clock, [reply], async |client: Client| {
        client.get_parcel("canary-id").await.expect("a parcel");
    });
    let labels = get(" http.response.status_code=200");
    assert_eq!(recorder.histogram(REQUEST_DURATION), [(labels, vec![2.0])]);
    let attempts = format!("{API} api.operation=get_parcel");
    assert_eq!(recorder.counter(ATTEMPTS), [(attempts, 1)]);
    assert_eq!(recorder.gauge(RETRY_BUDGET_LEFT), [(API.to_owned(), 100.0)]);
    assert_eq!(recorder.histogram(RATE_LIMIT_WAIT), []);
}

#[test]
fn each_attempt_is_timed_and_repeats_are_told_apart() {
    let clock = TestClock::default();
    let replies = [
        Reply::Fail(Stage::NotConnected, false).after(&clock, 1),
        Reply::text(503, "").after(&clock, 2),
        Reply::text(200, PARCEL).after(&clock, 3),
    ];
    let recorder = record_with(clock, replies, async |client: Client| {
        client.get_parcel("a1").await.expect("a parcel");
    });
    assert_eq!(
        recorder.histogram(REQUEST_DURATION),
        [
            (get(" error.type=connection"), vec![1.0]),
            (get(" http.response.status_code=200"), vec![3.0]),
            (get(" http.response.status_code=503 error.type=503"), vec![2.0]),
        ]
    );
    let of = |more: &str| format!("{API} api.operation=get_parcel{more}");
    assert_eq!(
        recorder.counter(ATTEMPTS),
        [
            (of(""), 1),
            (of(" http.request.resend_count=1"), 1),
            (of(" http.request.resend_count=2"), 1),
        ]
    );
    assert_eq!(recorder.gauge(RETRY_BUDGET_LEFT), [(API.to_owned(), 98.0)]);
}

#[test]
fn what_fails_says_how() {
    let failures = [
        (
            Reply::text(404, r#"{"meta":{"code":4004}}"#),
            "http.response.status_code=404 error.type=404",
        ),
        (
            Reply::text(200, r#"{"meta":{"code":4003}}"#),
            "http.response.status_code=200 error.type=AlreadyExists",
        ),
        (Reply::Cut(200, "{"), "http.response.status_code=200 error.type=connection"),
        (Reply::Fail(Stage::Sent, true), "error.type=timeout"),
    ];
    for (reply, said) in failures {
        let recorder = record([reply], async |client: Client| {
            let call = client.get_parcel("a1").retry(runtime::retry::RetryPolicy::never());
            call.await.expect_err("a failure");
        });
        let labels = get(&format!(" {said}"));
        assert_eq!(recorder.histogram(REQUEST_DURATION), [(labels, vec![0.0])]);
    }
}

#[test]
fn an_outcome_that_comes_later_is_no_failure() {
    let pending = Reply::text(200, r#"{"meta":{"code":3001},"data":{}}"#);
    let recorder = record([pending], async |client: Client| {
        let error = client.get_parcel("a1").await.expect_err("an outcome that comes later");
        assert_eq!(error.kind(), ErrorKind::Pending);
    });
    let labels = get(" http.response.status_code=200");
    assert_eq!(recorder.histogram(REQUEST_DURATION), [(labels, vec![0.0])]);
}

#[test]
fn a_wait_for_the_rate_limit_is_timed() {
    let recorder =
        record([Reply::text(200, PARCEL), Reply::text(200, PARCEL)], async |client: Client| {
            for _ in 0..2 {
                client.call(Custom::new(&LIMITED).path("id", "canary")).await.expect("an answer");
            }
            let late = client.call(Custom::new(&LIMITED).path("id", "canary"));
            late.timeout(Duration::from_secs(4)).await.expect_err("no permit in time");
        });
    let waited = format!("{API} api.operation=limited");
    let ended = format!("{waited} error.type=timeout");
    assert_eq!(
        recorder.histogram(RATE_LIMIT_WAIT),
        [(waited.clone(), vec![10.0]), (ended, vec![4.0])]
    );
    assert_eq!(recorder.counter(ATTEMPTS), [(waited, 2)], "what was never sent is no attempt");
}

#[test]
fn what_is_cancelled_is_timed_as_such() {
    let recorder = record([Reply::Stuck(Stage::Sent)], async |client: Client| {
        let mut call = client.get_parcel("a1").into_future();
        assert!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    });
    let labels = get(" error.type=cancelled");
    assert_eq!(recorder.histogram(REQUEST_DURATION), [(labels, vec![0.0])]);
}

#[test]
fn the_gauge_is_that_of_the_budget() {
    let recorder = Recorder::default();
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let budget = RetryBudget::new();
    with_local_recorder(&recorder, || {
        let transport = Scripted::new(Reply::text(503, ""));
        let builder = transport.builder(&TestClock::default()).retry_budget(budget.clone());
        let client = builder.build().expect("a client");
        runtime.block_on(async {
            for left in [98.0, 96.0, 94.0] {
                client.get_parcel("a1").await.expect_err("an outage");
                assert_eq!(recorder.gauge(RETRY_BUDGET_LEFT), [(API.to_owned(), left)]);
            }
        });
    });
    assert_eq!(budget.left(), 94);
}

#[test]
fn no_label_holds_an_id_a_key_a_query_or_an_unknown_method() {
    let method = Method::from_bytes(b"CANARY").expect("a method");
    let odd = OperationInfo::new("odd", method, "/odd", RetryClass::Safe);
    let odd: &'static OperationInfo = Box::leak(Box::new(odd));
    let replies = [Reply::text(200, PARCEL), Reply::text(200, "a file"), Reply::text(200, PARCEL)];
    let recorder = record(replies, async |client: Client| {
        client.call(Custom::new(odd).query("canary", "canary")).await.expect("an answer");
        client.download("https://files.example.com/canary?canary=1").await.expect("a file");
        client.get_parcel("canary").key("canary-key").await.expect("a parcel");
    });
    let all = recorder.all();
    assert!(!all.to_lowercase().contains("canary"), "{all}");
    assert!(all.contains("http.request.method=_OTHER"), "{all}");
    assert!(all.contains("url.template=/odd"), "{all}");
    let file = "http.request.method=GET server.address=files.example.com server.port=443 \
                http.response.status_code=200";
    assert!(recorder.histogram(REQUEST_DURATION).iter().any(|(labels, _)| labels == file), "{all}");
}

#[test]
fn every_metric_has_a_unit_and_a_description() {
    let recorder = record([], async |_| {});
    assert_eq!(
        recorder.described(),
        [
            "api.client.attempts: count, Attempts of calls.",
            "api.client.rate_limit.wait: seconds, How long attempts waited for the rate limit.",
            "api.client.retry_budget.left: count, Retries that are left.",
            "http.client.request.duration: seconds, Duration of HTTP client requests.",
        ]
    );
    assert!(REQUEST_DURATION_BUCKETS.is_sorted());
}
