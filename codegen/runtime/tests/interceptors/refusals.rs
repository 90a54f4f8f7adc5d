//! Refusals: their error, their stage, and that none is retried.

use std::error::Error as _;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use http::Method;
use runtime::error::ErrorKind;
use runtime::middleware::{AnswerHead, SignedRequest, UnsignedRequest};
use runtime::request::{Custom, OperationInfo, RetryClass};
use runtime::retry::RetryBudget;
use runtime::transport::Stage;

use super::{Headed, Lines, PARCEL, Signed, Unsigned};
use crate::emitted::CreateParcel;
use crate::emitted::clock::TestClock;
use crate::emitted::transport::{Reply, Scripted};

static TELL: OperationInfo =
    OperationInfo::new("tell_station", Method::POST, "/tell", RetryClass::Never);

/// Why an interceptor refuses, as a type of its own.
#[derive(Debug)]
struct Closed;

impl fmt::Display for Closed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the shop is closed")
    }
}

impl std::error::Error for Closed {}

#[tokio::test]
async fn a_refused_request_was_never_sent_and_is_not_retried() {
    let said = |name: &str, phase: &str| {
        format!(
            "get_parcel: the interceptor `{name}` refused the request before it was {phase}: the \
             shop is closed. See why the interceptor refused it."
        )
    };
    let (transport, clock) = (Scripted::turns([]), TestClock::default());
    let budget = RetryBudget::new();
    let builder = || transport.builder(&clock).retry_budget(budget.clone());
    let unsigned = Unsigned(|_: &mut UnsignedRequest<'_>| Err(Closed.into()));
    let signed = Signed(|_: &mut SignedRequest<'_>| Err(Closed.into()));
    let clients = [
        (builder().interceptor(unsigned).build(), said("unsigned", "signed")),
        (builder().interceptor(signed).build(), said("signed", "sent")),
    ];
    for (client, said) in clients {
        let error = client.expect("a client").get_parcel("a1").await.expect_err("a refusal");
        assert_eq!(error.kind(), ErrorKind::Intercepted);
        assert_eq!((error.attempts(), error.may_have_acted()), (0, false));
        assert_eq!(error.to_string(), said);
        assert!(error.source().is_some_and(|source| source.is::<Closed>()));
        assert_eq!(budget.left(), 100);
    }
    assert_eq!(transport.count(), 0);
}

#[tokio::test]
async fn those_after_a_refusal_are_not_asked_but_hear_of_the_end() {
    let (lines, clock) = (Lines::default(), TestClock::default());
    let transport = Scripted::turns([]);
    let refuses = Unsigned(|_: &mut UnsignedRequest<'_>| Err("no".into()));
    let builder = transport.builder(&clock).interceptor(lines.interceptor("a"));
    let builder = builder.interceptor(refuses).interceptor(lines.interceptor("b"));
    let client = builder.build().expect("a client");
    client.get_parcel("a1").await.expect_err("a refusal");
    assert_eq!(
        lines.take(),
        [
            "a: before signing get_parcel 1",
            "b: get_parcel failed as Intercepted after 0 in 0 s",
            "a: get_parcel failed as Intercepted after 0 in 0 s",
        ]
    );
}

#[tokio::test]
async fn a_refusal_of_a_retry_keeps_what_the_attempts_before_left_open() {
    let clock = TestClock::default();
    let refuse_second = || {
        Unsigned(|request: &mut UnsignedRequest<'_>| match request.attempt() {
            1 => Ok(()),
            _ => Err("only once".into()),
        })
    };
    let transport = Scripted::turns([Reply::Fail(Stage::NotConnected, false)]);
    let budget = RetryBudget::new();
    let builder = transport.builder(&clock).retry_budget(budget.clone());
    let client = builder.interceptor(refuse_second()).build().expect("a client");
    let error = client.create_parcel("1234").await.expect_err("a refusal");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Intercepted, 1));
    assert!(!error.may_have_acted(), "nothing was sent");
    assert_eq!(budget.left(), 100, "the permit of the retry is refunded");

    let transport = Scripted::turns([Reply::Fail(Stage::Sent, false)]);
    let client = super::client(&transport, &clock, refuse_second());
    let error = client.delete_parcel("a1").await.expect_err("a refusal");
    assert!(error.may_have_acted(), "the first attempt may have deleted it");
}

#[tokio::test]
async fn a_refused_answer_says_whether_the_server_may_have_acted() {
    for (status, acted) in [(200, true), (202, true), (404, false), (429, false), (503, true)] {
        let (transport, clock) = (Scripted::new(Reply::text(status, PARCEL)), TestClock::default());
        let refuse = Headed(move |answer: &AnswerHead<'_>| {
            assert_eq!(answer.status(), status);
            Err("it came from a cache".into())
        });
        let client = super::client(&transport, &clock, refuse);
        let error = client.call(Custom::new(&TELL)).await.expect_err("a refusal");
        assert_eq!((error.kind(), error.status()), (ErrorKind::Intercepted, Some(status)));
        assert_eq!((error.attempts(), error.may_have_acted()), (1, acted), "{status}");
        assert_eq!((transport.count(), error.body()), (1, &b""[..]), "{status}");
        let read = client.get_parcel("a1").await.expect_err("a refusal");
        assert!(!read.may_have_acted(), "reading changes nothing");
        assert_eq!(transport.count(), 2, "a refused answer is not retried either");
    }
}

#[tokio::test]
async fn an_answer_that_is_refused_is_not_read() {
    let clock = TestClock::default();
    let transport = Scripted::new(Reply::Stalled(200, ""));
    let refuse = Headed(|answer: &AnswerHead<'_>| {
        assert!(answer.headers().is_empty());
        Err("why\nnot".into())
    });
    let client = super::client(&transport, &clock, refuse);
    let error = client.create_parcel(CreateParcel::new("1234")).await.expect_err("a refusal");
    assert_eq!(
        error.to_string(),
        "create_parcel: 200: the interceptor `headed` refused the answer, whose body was not read: \
         why not. See why the interceptor refused it."
    );
    assert_eq!(clock.slept(), [], "no timeout had to end it");
}

#[tokio::test]
async fn a_refusal_before_signing_costs_no_permit_of_the_rate_limit() {
    use runtime::rate_limit::{Draw, RateLimiter, Seen};
    use runtime::time::Clock;
    use runtime::transport::BoxFuture;

    #[derive(Default)]
    struct Counted(AtomicUsize);

    impl RateLimiter for Counted {
        fn acquire<'l>(
            &'l self,
            _: Draw,
            _: &'l dyn Clock,
        ) -> BoxFuture<'l, Result<(), Box<dyn std::error::Error + Send + Sync>>> {
            self.0.fetch_add(1, Ordering::Relaxed);
            Box::pin(std::future::ready(Ok(())))
        }

        fn learn(&self, _: Draw, _: Seen, _: &dyn Clock) {}
    }

    let limiter = Arc::new(Counted::default());
    let clock = TestClock::default();
    let transport = Scripted::new(Reply::text(200, PARCEL));
    let refuse = Unsigned(|request: &mut UnsignedRequest<'_>| match request.uri().query() {
        None => Ok(()),
        Some(_) => Err("no query".into()),
    });
    let builder = transport.builder(&clock).rate_limiter(limiter.clone()).interceptor(refuse);
    let client = builder.build().expect("a client");
    let limited = Custom::new(&super::ends::LIMITED);
    client.call(limited.clone()).await.expect("an answer");
    client.call(limited.query("a", 1)).await.expect_err("a refusal");
    assert_eq!(limiter.0.load(Ordering::Relaxed), 1);
}
