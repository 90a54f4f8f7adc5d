//! Errors of calls that ended early: what ended them, after how long, after how many attempts, and
//! how long the server asks to wait.

use std::future::{Future, IntoFuture};
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use crate::emitted::Client;
use crate::emitted::clock::TestClock;
use crate::emitted::transport::{Reply, Scripted};
use http::Method;
use runtime::error::{Error, ErrorKind};
use runtime::rate_limit::{Draw, LocalRateLimiter, Quota, RateLimiter};
use runtime::request::{Custom, OperationInfo, RetryClass};
use runtime::retry::RetryPolicy;
use runtime::time::{Clock, SystemClock};
use runtime::transport::Stage;

const KEY: &str = "test-key-0123";

const PARCEL: &str = r#"{"meta":{"code":200},"data":{"parcel":{"id":"a1"}}}"#;

static TELL: OperationInfo =
    OperationInfo::new("tell_station", Method::POST, "/tell", RetryClass::Never);

const SECOND: Duration = Duration::from_secs(1);

const RAISE_ATTEMPT: &str = "Raise `attempt_timeout` if the service may need longer.";

#[tokio::test]
async fn a_timeout_names_itself_its_length_and_the_attempts() {
    let get = |reply: Reply, attempt: Option<Duration>, call: Option<Duration>, attempts| async move {
        let policy = RetryPolicy::standard().attempts(attempts);
        let client = Scripted::new(reply).builder(&TestClock::default()).retry(policy);
        let client = client.attempt_timeout(attempt).timeout(call).build().expect("a client");
        let error = client.get_parcel("a1").await.expect_err("nothing came");
        assert_eq!(error.kind(), ErrorKind::Timeout);
        error.to_string()
    };
    let stuck = Reply::Stuck(Stage::Sent);
    assert_eq!(
        get(stuck.clone(), Some(60 * SECOND), None, 2).await,
        format!(
            "get_parcel: the `attempt_timeout` of 60 s ran out before an answer began, after 2 \
             attempts. {RAISE_ATTEMPT}"
        )
    );
    assert_eq!(
        get(stuck.clone(), Some(Duration::from_millis(1)), None, 1).await,
        format!(
            "get_parcel: the `attempt_timeout` of 1 ms ran out before an answer began, after 1 \
             attempt. {RAISE_ATTEMPT}"
        )
    );
    for attempt in [None, Some(60 * SECOND), Some(1500 * SECOND / 1000)] {
        assert_eq!(
            get(stuck.clone(), attempt, Some(1500 * SECOND / 1000), 5).await,
            "get_parcel: the `timeout` of 1.5 s ran out before an answer began, after 1 attempt. \
             Raise `timeout` if the call may take longer."
        );
    }
    assert_eq!(
        get(Reply::Stalled(200, "{"), Some(2 * SECOND), None, 3).await,
        format!(
            "get_parcel: 200: the `attempt_timeout` of 2 s ran out inside the answer, after 3 \
             attempts. {RAISE_ATTEMPT}"
        )
    );
    // A timeout that the server reports is not a timeout of the client.
    let told = get(Reply::text(408, ""), None, None, 2).await;
    assert_eq!(told, "get_parcel: 408: the server gave no reason. Try again later.");
}

#[tokio::test]
async fn a_lost_outcome_is_looked_for_before_any_limit_is_raised() {
    let client = Scripted::new(Reply::Stuck(Stage::Sent)).client(&TestClock::default());
    let error = client.call(Custom::new(&TELL)).await.expect_err("who knows");
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    assert_eq!(
        error.to_string(),
        "tell_station: the `attempt_timeout` of 60 s ran out before an answer began, after 1 \
         attempt. Check whether it took effect before you send it again."
    );
}

/// One request in an hour.
static HOURLY: OperationInfo = OperationInfo {
    id: "ask_station",
    method: Method::GET,
    path: "/ask",
    retry: RetryClass::Safe,
    output_in: &[],
    has_body: false,
    body_in: &[],
    hides_body: false,
    quotas: &[Quota { name: "all", count: 1, per: Duration::from_secs(3_600) }],
    guard: None,
    pages: None,
    pending: None,
};

#[tokio::test]
async fn a_call_that_has_no_turn_in_time_names_its_timeout() {
    let transport = Scripted::new(Reply::text(200, PARCEL));
    let client = transport.builder(&TestClock::default()).timeout(3 * SECOND);
    let client = client.build().expect("a client");
    client.call(Custom::new(&HOURLY)).await.expect("the first turn");
    let error = client.call(Custom::new(&HOURLY)).await.expect_err("no turn");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 0));
    assert_eq!(
        error.to_string(),
        "ask_station: the `timeout` of 3 s ran out while the call waited for the rate limit. \
         Raise `timeout` if the call may take longer."
    );
}

#[tokio::test]
async fn a_server_that_is_down_is_said_to_refuse_connections() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    drop(listener);
    for (attempts, after) in [(1, "after 1 attempt"), (3, "after 3 attempts")] {
        let policy = RetryPolicy::standard().attempts(attempts).first_wait(Duration::ZERO);
        let client = Client::builder(KEY).base_url(&url).no_proxy().retry(policy);
        let error = client.build().expect("a client").create_parcel("1234").await;
        let error = error.expect_err("nobody listens");
        assert_eq!((error.kind(), error.may_have_acted()), (ErrorKind::Transport, false));
        assert_eq!(
            error.to_string(),
            format!(
                "create_parcel: the server could not be reached, and nothing was sent: connection \
                 refused, {after}. Check the network and the base URL."
            )
        );
    }
}

#[tokio::test]
async fn a_connection_that_fails_later_says_why_too() {
    let client = Scripted::new(Reply::Fail(Stage::Sent, false)).client(&TestClock::default());
    let error = client.get_parcel("a1").await.expect_err("a failure");
    assert_eq!(
        error.to_string(),
        "get_parcel: the connection failed before an answer began: scripted, after 3 attempts. \
         Check the network and the base URL."
    );
}

async fn waits(status: u16, headers: &'static [(&'static str, &'static str)]) -> Error {
    waits_for(Reply::Answer(status, headers, Vec::new())).await
}

async fn waits_for(reply: Reply) -> Error {
    let client = Scripted::new(reply).client(&TestClock::default());
    client.call(Custom::new(&TELL)).await.expect_err("a refusal")
}

#[tokio::test]
async fn says_after_giving_up_how_long_the_server_asks_to_wait() {
    const AT: &[(&str, &str)] = &[("x-ratelimit-reset", "1767229200")];
    for (status, headers, seconds) in [
        (429, &[("retry-after", "3600")][..], Some(3_600)),
        (503, &[("retry-after", "3600")], Some(3_600)),
        (503, &[("retry-after", "59.2")], Some(60)),
        (503, &[("retry-after", "Thu, 01 Jan 2026 01:00:00 GMT")], Some(3_600)),
        (429, &[("retry-after", "45"), ("x-ratelimit-reset", "1767229200")], Some(45)),
        (429, AT, Some(3_600)),
        (503, AT, None),
        (503, &[("retry-after", "soon")], None),
        (503, &[], None),
    ] {
        let error = waits(status, headers).await;
        assert_eq!(error.retry_after(), seconds.map(Duration::from_secs), "{headers:?}");
        assert_eq!(error.metadata().map(|known| known.retry_after()), Some(error.retry_after()));
    }
    let lost = waits_for(Reply::Fail(Stage::Sent, false)).await;
    assert_eq!(lost.retry_after(), None);
}

#[tokio::test]
async fn says_how_long_to_wait_where_the_envelope_alone_refuses() {
    let body = r#"{"meta":{"code":429},"data":{}}"#;
    let headers = &[("x-ratelimit-reset", "1767229200")];
    let error = waits_for(Reply::Answer(200, headers, vec![body.into()])).await;
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3_600)));
}

#[tokio::test]
async fn says_of_a_good_answer_when_to_ask_again() {
    let body = r#"{"meta":{"code":3001},"data":{"parcel":{"id":"a1"}}}"#;
    let reply = Reply::Answer(202, &[("retry-after", "7")], vec![body.into()]);
    let client = Scripted::new(reply).client(&TestClock::default());
    let found = client.get_parcel("a1").await.expect("what is known");
    assert!(found.is_pending());
    assert_eq!(found.retry_after(), Some(7 * SECOND));
    assert_eq!(found.metadata().retry_after(), Some(7 * SECOND));
}

/// Polls without a runtime, as long as the future makes progress.
fn without_runtime<F: IntoFuture>(call: F) -> F::Output {
    let mut future = pin!(call.into_future());
    let mut context = Context::from_waker(Waker::noop());
    for _ in 0..1_000 {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
    }
    panic!("it hangs");
}

#[test]
fn a_call_outside_a_runtime_is_an_error_that_says_so() {
    let client = Client::builder(KEY).base_url("http://127.0.0.1:1").no_proxy();
    let client = client.build().expect("a client");
    let line = "the call is awaited outside a tokio runtime, which connections and timers need. \
                Await it inside a tokio runtime, such as `#[tokio::main]` starts.";
    let error = without_runtime(client.create_parcel("1234")).expect_err("no runtime");
    assert_eq!((error.kind(), error.may_have_acted()), (ErrorKind::Config, false));
    assert_eq!(error.to_string(), format!("create_parcel: {line}"));
    let error = without_runtime(client.download("http://127.0.0.1:1/a")).expect_err("no runtime");
    assert_eq!(error.to_string(), format!("download: {line}"));

    // Another transport, an answer that takes time, and the clock of the system.
    let never = Client::builder(KEY).transport(Scripted::new(Reply::Stuck(Stage::NotConnected)));
    let never = never.build().expect("a client");
    let error = without_runtime(never.get_parcel("a1")).expect_err("no timer");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Config, 1));
    assert_eq!(error.to_string(), format!("get_parcel: {line}"));
}

#[test]
fn waits_of_a_call_outside_a_runtime_are_no_panic() {
    let busy = Client::builder(KEY).transport(Scripted::new(Reply::text(503, "")));
    let busy = busy.build().expect("a client");
    let error = without_runtime(busy.get_parcel("a1")).expect_err("no wait");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Server, 1));

    let limiter = std::sync::Arc::new(LocalRateLimiter::new());
    assert!(limiter.try_acquire(Draw::new("parcels", HOURLY.quotas), &SystemClock));
    let full = Client::builder(KEY).transport(Scripted::new(Reply::text(200, PARCEL)));
    let full = full.rate_limiter(limiter).build().expect("a client");
    let error = without_runtime(full.call(Custom::new(&HOURLY))).expect_err("no turn");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Config, 0));
}

#[test]
fn a_call_that_waits_for_nothing_needs_no_runtime() {
    let ready = Client::builder(KEY).transport(Scripted::new(Reply::text(200, PARCEL)));
    let ready = ready.build().expect("a client");
    assert!(without_runtime(ready.get_parcel("a1")).is_ok());
    assert!(!SystemClock.can_wait());
}

#[tokio::test]
async fn a_clock_of_the_system_can_wait_inside_a_runtime() {
    assert!(SystemClock.can_wait());
}
