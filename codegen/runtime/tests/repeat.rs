//! Retried calls, and what is known when they end: no effect, an effect, or neither.

use std::collections::VecDeque;
use std::sync::Mutex;
use std::time::Duration;

use crate::emitted::clock::TestClock;
use crate::emitted::transport::{Reply, Scripted};
use crate::emitted::{Client, DeleteParcel};
use http::Method;
use runtime::auth::{KeyProvider, KeySource};
use runtime::error::{Error, ErrorKind};
use runtime::request::{Custom, Operation, OperationInfo, RequestTarget, RetryClass};
use runtime::retry::{RetryBudget, RetryPolicy};
use runtime::time::Clock;
use runtime::transport::{BoxFuture, Stage};
use runtime::validate::At;
use runtime::validate::{Validate, Violations};
use runtime::value::Note;
use serde_json::json;

const PARCEL: &str = r#"{"meta":{"code":200},"data":{"parcel":{"id":"a1"}}}"#;

static TELL: OperationInfo = OperationInfo::new("tell", Method::POST, "/tell", RetryClass::Never);

fn lost() -> Reply {
    Reply::Fail(Stage::Sent, false)
}

fn code(status: u16, code: i64) -> Reply {
    Reply::text(status, json!({"meta": {"code": code}, "data": {}}).to_string())
}

fn code_that_says(status: u16, code: i64, retryable: bool) -> Reply {
    Reply::text(status, json!({"meta": {"code": code, "retryable": retryable}}).to_string())
}

#[tokio::test]
async fn sends_the_same_again_until_it_succeeds() {
    let clock = TestClock::default();
    let busy = Reply::text(503, "busy");
    let transport = Scripted::turns([lost(), busy, Reply::text(200, PARCEL)]);
    let parcel = transport.client(&clock).get_parcel("a1").await.expect("a parcel");
    assert_eq!((parcel.attempts(), parcel.notes(), transport.count()), (3, &[][..], 3));
    assert_eq!(clock.slept(), [Duration::from_millis(250), Duration::from_millis(500)]);
    let sent = transport.sent();
    assert!(sent.iter().all(|request| {
        request.uri() == sent[0].uri() && request.headers() == sent[0].headers()
    }));
}

/// The facts about a failed call: its kind, whether it may have acted, and its attempts.
type Known = (ErrorKind, bool, u32);

/// The facts about a call of each retry class that always gets this answer: a GET, a DELETE, a POST
/// whose guard does not apply, and a POST that is never retried.
async fn known(reply: &Reply) -> [Known; 4] {
    let clock = TestClock::default();
    let client = Scripted::new(reply.clone()).client(&clock);
    let known = |error: Option<Error>| {
        let error = error.expect("no answer is a good one");
        assert!(error.metadata().is_none_or(|known| known.attempts() == error.attempts()));
        (error.kind(), error.may_have_acted(), error.attempts())
    };
    [
        known(client.get_parcel("a1").await.err()),
        known(client.delete_parcel("a1").await.err()),
        known(client.create_parcel("1234").await.err()),
        known(client.call(Custom::new(&TELL)).await.err()),
    ]
}

#[tokio::test]
async fn tells_what_each_failure_left_behind_for_each_class() {
    use ErrorKind::{
        Config, Decode, Invalid, Other, OutcomeUnknown, Pending, RateLimited, Server, Timeout,
        Transport, Unauthorized,
    };
    let thrice = |kind| [(kind, false, 3); 4];
    let once = |kind| [(kind, false, 1); 4];
    let open = |kind| {
        let unknown = (OutcomeUnknown, true, 1);
        [(kind, false, 3), (kind, true, 3), unknown, unknown]
    };
    let acted = |kind| [(kind, false, 1), (kind, true, 1), (kind, true, 1), (kind, true, 1)];
    let unknown = (OutcomeUnknown, true, 1);
    let mut wrong = Vec::new();
    for (reply, expected) in [
        (Reply::Fail(Stage::NotConnected, false), thrice(Transport)),
        (Reply::Fail(Stage::NotConnected, true), thrice(Timeout)),
        (Reply::Fail(Stage::NothingSent, false), thrice(Transport)),
        (Reply::Fail(Stage::PartlySent, false), open(Transport)),
        (Reply::Fail(Stage::Sent, false), open(Transport)),
        (Reply::Fail(Stage::Sent, true), open(Timeout)),
        (Reply::Cut(200, "{"), open(Transport)),
        (Reply::CutAt(200, "{", Stage::NotConnected), open(Transport)),
        (Reply::Cut(503, "{"), open(Server)),
        (Reply::Cut(429, "{"), thrice(RateLimited)),
        (Reply::text(500, ""), open(Server)),
        (Reply::text(502, "<html>"), open(Server)),
        (code(503, 503), open(Server)),
        (code_that_says(504, 504, true), open(Server)),
        (Reply::text(408, ""), open(Timeout)),
        (code_that_says(500, 500, false), {
            [(Server, false, 3), (Server, true, 1), unknown, unknown]
        }),
        (Reply::text(501, ""), [(Server, false, 1), (Server, true, 1), unknown, unknown]),
        (Reply::text(101, ""), [(Other, false, 1), (Other, true, 1), unknown, unknown]),
        (code(999, 200), [(Other, false, 1), (Other, true, 1), unknown, unknown]),
        (Reply::text(429, ""), thrice(RateLimited)),
        (code(503, 429), thrice(RateLimited)),
        (code(200, 429), thrice(RateLimited)),
        (Reply::text(400, ""), once(Invalid)),
        (Reply::text(401, ""), once(Unauthorized)),
        (Reply::text(307, ""), once(Config)),
        (code(200, 4199), once(Other)),
        (code_that_says(200, 4199, false), once(Other)),
        (code_that_says(200, 4199, true), {
            [(Other, false, 3), (Other, false, 3), (Other, false, 1), (Other, false, 1)]
        }),
        (Reply::text(200, "<html>"), acted(Decode)),
        (code(200, 3001), acted(Pending)),
        (code(202, 3001), acted(Pending)),
        (code(200, 4713), acted(Other)),
    ] {
        let known = known(&reply).await;
        if known != expected {
            wrong.push(format!("{reply:?}:\n    {known:?} where\n    {expected:?} is right"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// How a call with this answer ended: its kind, whether it may have acted, its attempts.
async fn known_after<O: Operation>(request: O, replies: &[Reply]) -> Option<Known> {
    let transport = Scripted::turns(replies.iter().cloned());
    let result = transport.client(&TestClock::default()).call(request).await;
    assert_eq!(transport.left(), 0, "{replies:?}");
    result.err().map(|error| (error.kind(), error.may_have_acted(), error.attempts()))
}

#[tokio::test]
async fn remembers_what_an_earlier_attempt_left_open() {
    let tell = || Custom::new(&TELL);
    let unsent = Reply::Fail(Stage::NotConnected, false);
    let refused = Reply::text(400, "");
    let limited = Reply::text(429, "");
    let delete = || DeleteParcel::from("a1");
    let known = known_after(delete(), &[lost(), refused.clone()]).await;
    assert_eq!(known, Some((ErrorKind::Invalid, true, 2)));
    let known = known_after(delete(), &[unsent.clone(), refused.clone()]).await;
    assert_eq!(known, Some((ErrorKind::Invalid, false, 2)));
    let known = known_after(delete(), &[lost(), limited.clone(), limited.clone()]).await;
    assert_eq!(known, Some((ErrorKind::RateLimited, true, 3)));
    let known = known_after(tell(), &[unsent, limited.clone(), lost()]).await;
    assert_eq!(known, Some((ErrorKind::OutcomeUnknown, true, 3)));
    let partly = code_that_says(200, 4713, true);
    let known = known_after(delete(), &[partly, refused.clone()]).await;
    assert_eq!(known, Some((ErrorKind::Invalid, true, 2)));
    let known = known_after(tell(), &[limited, refused]).await;
    assert_eq!(known, Some((ErrorKind::Invalid, false, 2)));
}

#[tokio::test]
async fn keeps_of_the_last_answer_what_is_known_of_it() {
    let busy = |id: &'static [(&'static str, &'static str)]| Reply::Answer(503, id, Vec::new());
    let answers = [&[("as-trace-id", "one")], &[("as-trace-id", "two")], &[("as-trace-id", "six")]];
    let transport = Scripted::turns(answers.map(|id| busy(id)));
    let error = transport.client(&TestClock::default()).get_parcel("a1").await.expect_err("busy");
    assert_eq!((error.request_id(), error.status()), (Some("six"), Some(503)));
    assert_eq!(error.metadata().map(|known| known.attempts()), Some(3));
    let line = "get_parcel: 503: the server gave no reason (request six). Try again later.";
    assert_eq!(error.to_string(), line);
}

#[tokio::test]
async fn takes_for_deleted_what_a_repeat_does_not_find() {
    let gone = || code(404, 4004);
    for first in [lost(), Reply::Cut(200, ""), Reply::text(503, "")] {
        let transport = Scripted::turns([first.clone(), gone()]);
        let result = transport.client(&TestClock::default()).delete_parcel("a1").await;
        let response = result.expect("it is gone");
        assert_eq!((response.attempts(), response.status()), (2, 404), "{first:?}");
        assert_eq!(response.notes(), [Note::AlreadyDone]);
    }
    for (first, attempts) in [
        (None, 1),
        (Some(Reply::Fail(Stage::NothingSent, false)), 2),
        (Some(Reply::text(429, "")), 2),
        (Some(code_that_says(200, 4199, true)), 2),
    ] {
        let replies: Vec<_> = first.into_iter().chain([gone()]).collect();
        let known = known_after(DeleteParcel::from("a1"), &replies).await;
        assert_eq!(known, Some((ErrorKind::NotFound, false, attempts)), "{replies:?}");
    }
}

/// A DELETE whose output is a list, which has no empty value.
struct DeleteAll;

impl Validate for DeleteAll {
    fn validate_at(&self, _: &At<'_>, _: &mut Violations) {}
}

impl Operation for DeleteAll {
    type Output = Vec<String>;

    const INFO: &'static OperationInfo =
        &OperationInfo::new("delete_all", Method::DELETE, "/parcels", RetryClass::Idempotent);

    fn target(&self, target: &mut RequestTarget) {
        target.path("/parcels");
    }
}

#[tokio::test]
async fn says_that_it_is_gone_where_there_is_nothing_to_return() {
    let known = known_after(DeleteAll, &[lost(), code(404, 4004)]).await;
    assert_eq!(known, Some((ErrorKind::NotFound, true, 2)));
}

/// Provides one key after the other, then always the last one; `None` is a failure.
struct Keys(Mutex<VecDeque<Option<&'static str>>>);

impl Keys {
    fn source(keys: &[Option<&'static str>]) -> KeySource {
        KeySource::provider(Keys(Mutex::new(keys.iter().copied().collect())))
    }
}

impl KeyProvider for Keys {
    fn key(
        &self,
    ) -> BoxFuture<'_, Result<runtime::auth::ApiKey, Box<dyn std::error::Error + Send + Sync>>>
    {
        let mut keys = self.0.lock().expect("no test panics while it holds the lock");
        let key = if keys.len() > 1 { keys.pop_front() } else { keys.front().copied() };
        let key = key.flatten().map(runtime::auth::ApiKey::from).ok_or("no key today".into());
        Box::pin(std::future::ready(key))
    }
}

/// The keys that were sent, and how the call ended.
async fn keys_sent(keys: KeySource, replies: &[Reply]) -> (Vec<String>, Option<Known>) {
    let transport = Scripted::turns(replies.iter().cloned());
    let (clock, budget) = (TestClock::default(), RetryBudget::new());
    let client = Client::builder(keys).transport(transport.clone()).clock(clock.clone());
    let client = client.retry(RetryPolicy::never()).retry_budget(budget.clone());
    let client = client.build().expect("a client");
    let result = client.call(Custom::new(&TELL)).await;
    assert_eq!((budget.left(), clock.now(), transport.left()), (100, Duration::ZERO, 0));
    let key = |request: &http::Request<_>| {
        request.headers()["as-api-key"].to_str().expect("a key").to_owned()
    };
    let known = result.err().map(|error| (error.kind(), error.may_have_acted(), error.attempts()));
    (transport.sent().iter().map(key).collect(), known)
}

#[tokio::test]
async fn tries_another_key_once_where_one_is_refused() {
    let (refused, told) = (code(401, 401), code(200, 200));
    let unauthorized = |attempts| Some((ErrorKind::Unauthorized, false, attempts));
    let (old, new, third) = (Some("old-key"), Some("new-key"), Some("third-key"));

    let both = [refused.clone(), told];
    let (keys, known) = keys_sent(Keys::source(&[old, new]), &both).await;
    assert_eq!((keys, known), (vec!["old-key".to_owned(), "new-key".to_owned()], None));

    let twice = [refused.clone(), refused.clone()];
    let (keys, known) = keys_sent(Keys::source(&[old, new, new, third]), &twice).await;
    assert_eq!((keys.len(), known), (2, unauthorized(2)));

    let once = [refused];
    for keys in [Keys::source(&[old]), "old-key".into(), Keys::source(&[old, None])] {
        let (keys, known) = keys_sent(keys, &once).await;
        assert_eq!((keys, known), (vec!["old-key".to_owned()], unauthorized(1)));
    }
    let (keys, known) = keys_sent(Keys::source(&[None]), &[]).await;
    assert_eq!((keys, known), (vec![], Some((ErrorKind::Config, false, 0))));
}

#[tokio::test]
async fn tries_no_other_key_for_a_call_that_has_its_own() {
    let transport = Scripted::turns([code(401, 401)]);
    let client = Client::builder(Keys::source(&[Some("old-key"), Some("new-key")]));
    let client = client.transport(transport.clone()).build().expect("a client");
    let error = client.get_parcel("a1").key("own-key").await.expect_err("a refusal");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Unauthorized, 1));
    assert_eq!(transport.sent()[0].headers()["as-api-key"], "own-key");
}

#[tokio::test]
async fn repeats_as_the_call_says_rather_than_the_client() {
    let often = RetryPolicy::standard().attempts(5).first_wait(Duration::from_secs(2));
    for (client_says, call_says, attempts, waits) in [
        (RetryPolicy::never(), None, 1, 0),
        (RetryPolicy::never(), Some(often), 5, 1 + 2 + 4 + 8),
        (often, Some(RetryPolicy::never()), 1, 0),
        (often, None, 5, 1 + 2 + 4 + 8),
    ] {
        let (clock, transport) = (TestClock::default(), Scripted::new(Reply::text(503, "")));
        let client = transport.builder(&clock).retry(client_says).build().expect("a client");
        let mut call = client.get_parcel("a1");
        if let Some(policy) = call_says {
            call = call.retry(policy);
        }
        let error = call.await.expect_err("busy");
        assert_eq!((error.attempts(), transport.count()), (attempts, attempts as usize));
        assert_eq!(clock.now(), Duration::from_secs(waits));
    }
}
