//! The exact spans of calls and attempts, on any thread, or none without a subscriber.
#![cfg(feature = "tracing")]

use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use crate::emitted::Client;
use crate::emitted::transport::{Reply, Scripted};
use crate::watch::recorder::{Recorder, Span};
use crate::watch::{GOOD, InTurn, KEY, Still, call_of, client, get_attempt};
use runtime::error::ErrorKind;
use runtime::transport::Stage;
use tracing::dispatcher::with_default;
use tracing::{Dispatch, Level};

/// Gets the parcel `a1` once, and compares both spans with the expected ones.
#[track_caller]
fn check_get(reply: Reply, attempt: &[&str], call: &[&str]) {
    let (recorder, _guard) = Recorder::start();
    let client = client(Scripted::new(reply));
    let mut got = client.get_parcel("a1").into_future();
    assert!(got.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready());
    let spans = recorder.spans();
    assert_eq!(spans.len(), 2);
    assert_eq!((spans[0].name, spans[0].level), ("call", Level::INFO));
    assert_eq!((spans[1].name, spans[1].level), ("attempt", Level::DEBUG));
    assert_eq!((spans[0].parent, spans[1].parent), (None, Some(spans[0].id)));
    assert!(spans[0].closed && spans[1].closed);
    assert_eq!(spans[0].fields, call_of("get_parcel", call));
    assert_eq!(spans[1].fields, get_attempt(attempt));
    assert_eq!(recorder.events().len(), 0);
}

#[test]
fn shows_a_call_that_succeeds() {
    let reply = Reply::Answer(200, &[("as-trace-id", "r1")], vec![GOOD.into()]);
    check_get(
        reply,
        &["http.response.status_code=200"],
        &["api.request_id=\"r1\"", "api.attempts=1"],
    );
}

#[test]
fn shows_an_error_by_its_http_status() {
    let body = r#"{"meta":{"code":4004,"message":"canary"}}"#;
    let reply = Reply::Answer(404, &[("as-trace-id", "r2")], vec![body.into()]);
    check_get(
        reply,
        &["http.response.status_code=404", "error.type=\"404\"", "otel.status_code=\"ERROR\""],
        &[
            "api.attempts=1",
            "api.code=4004",
            "api.request_id=\"r2\"",
            "error.type=NotFound",
            "otel.status_code=\"ERROR\"",
        ],
    );
}

#[test]
fn shows_an_error_inside_a_good_status() {
    check_get(
        Reply::text(200, r#"{"meta":{"code":4003},"data":{}}"#),
        &[
            "http.response.status_code=200",
            "error.type=\"AlreadyExists\"",
            "otel.status_code=\"ERROR\"",
        ],
        &[
            "api.attempts=1",
            "api.code=4003",
            "error.type=AlreadyExists",
            "otel.status_code=\"ERROR\"",
        ],
    );
}

#[test]
fn takes_an_outcome_that_comes_later_for_no_failure() {
    check_get(
        Reply::text(200, r#"{"meta":{"code":3001},"data":{}}"#),
        &["http.response.status_code=200"],
        &["api.attempts=1", "api.code=3001", "error.type=Pending"],
    );
}

#[test]
fn shows_what_no_answer_came_to() {
    for (reply, attempt, kind) in [
        (Reply::Fail(Stage::NotConnected, false), &["error.type=\"connection\""][..], "Transport"),
        (Reply::Fail(Stage::Sent, true), &["error.type=\"timeout\""], "Timeout"),
        (
            Reply::Cut(200, "{"),
            &["http.response.status_code=200", "error.type=\"connection\""],
            "Transport",
        ),
    ] {
        let error = "otel.status_code=\"ERROR\"";
        let kind = format!("error.type={kind}");
        check_get(reply, &[attempt, &[error]].concat(), &["api.attempts=1", &kind, error]);
    }
}

#[tokio::test]
async fn shows_each_attempt_inside_its_call() {
    let (recorder, _guard) = Recorder::start();
    let replies = [
        Reply::text(503, r#"{"meta":{"code":503,"message":"canary"}}"#),
        Reply::Fail(Stage::Sent, false),
        Reply::text(200, GOOD),
    ];
    let builder = Client::builder(KEY).transport(InTurn::new(replies)).clock(Still);
    builder.build().expect("a client").get_parcel("a1").await.expect("a parcel");
    let (calls, attempts) = (recorder.named("call"), recorder.named("attempt"));
    assert_eq!(calls.len(), 1);
    assert_eq!(calls[0].fields, call_of("get_parcel", &["api.attempts=3"]));
    assert!(attempts.iter().all(|attempt| attempt.parent == Some(calls[0].id)));
    let resent = |count: u32, more: &[&str]| {
        let mut fields = get_attempt(more);
        fields.insert(3, format!("http.request.resend_count={count}"));
        fields
    };
    let error = "otel.status_code=\"ERROR\"";
    let expected = [
        get_attempt(&["http.response.status_code=503", "error.type=\"503\"", error]),
        resent(1, &["error.type=\"connection\"", error]),
        resent(2, &["http.response.status_code=200"]),
    ];
    assert_eq!(attempts.into_iter().map(|span| span.fields).collect::<Vec<_>>(), expected);
}

#[tokio::test]
async fn tells_a_lost_outcome_from_what_became_of_the_attempt() {
    let (recorder, _guard) = Recorder::start();
    let client = client(Scripted::new(Reply::Fail(Stage::Sent, false)));
    let error = client.create_parcel("1234").await.expect_err("a lost answer");
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    let last = |span: &Span| span.fields[span.fields.len() - 2..].join(" ");
    let spans = recorder.spans();
    assert_eq!(last(&spans[0]), "error.type=OutcomeUnknown otel.status_code=\"ERROR\"");
    assert_eq!(last(&spans[1]), "error.type=\"connection\" otel.status_code=\"ERROR\"");
}

/// Polls a call on its own thread, with the recorder.
fn poll_elsewhere<F: Future + Send + ?Sized>(
    recorder: &Recorder,
    future: Pin<&mut F>,
) -> Poll<F::Output>
where
    F::Output: Send,
{
    let dispatch = Dispatch::new(recorder.clone());
    std::thread::scope(|scope| {
        let poll = move || {
            with_default(&dispatch, || future.poll(&mut Context::from_waker(Waker::noop())))
        };
        scope.spawn(poll).join().expect("a poll")
    })
}

/// A client whose calls are pending once before each answer, and have no deadline.
fn pausing(replies: impl IntoIterator<Item = Reply>) -> Client {
    let transport = InTurn::new(replies).with_pauses();
    let builder = Client::builder(KEY).transport(transport).clock(Still);
    builder.timeout(None).attempt_timeout(None).build().expect("a client")
}

#[test]
fn keeps_the_spans_of_a_call_on_all_its_threads() {
    let recorder = Recorder::new(Level::TRACE);
    let odd = Reply::Answer(200, &[("as-api-version", "2023-01")], vec![GOOD.into()]);
    let client = pausing([Reply::text(503, ""), odd]);
    let mut call = client.get_parcel("a1").into_future();
    assert!(poll_elsewhere(&recorder, call.as_mut()).is_pending());
    assert!(poll_elsewhere(&recorder, call.as_mut()).is_pending());
    let Poll::Ready(result) = poll_elsewhere(&recorder, call.as_mut()) else {
        panic!("the second answer came");
    };
    assert_eq!(result.expect("a parcel").attempts(), 2);
    let (calls, attempts) = (recorder.named("call"), recorder.named("attempt"));
    let threads = |span: &Span| span.threads.len();
    assert_eq!(calls.iter().map(threads).collect::<Vec<_>>(), [3]);
    assert_eq!(attempts.iter().map(threads).collect::<Vec<_>>(), [2, 2]);
    assert!(attempts.iter().all(|attempt| attempt.parent == Some(calls[0].id)));
    let events = recorder.events();
    assert_eq!(events.len(), 2);
    assert!(events.iter().all(|event| event.span == Some(calls[0].id)));
}

#[test]
fn shows_that_a_call_was_dropped_before_its_end() {
    let recorder = Recorder::new(Level::TRACE);
    let client = pausing([Reply::text(200, GOOD)]);
    let mut call = client.get_parcel("a1").into_future();
    assert!(poll_elsewhere(&recorder, call.as_mut()).is_pending());
    drop(call);
    let end = ["error.type=\"cancelled\"", "otel.status_code=\"ERROR\""];
    let spans = recorder.spans();
    assert_eq!(spans[0].fields, call_of("get_parcel", &end));
    assert_eq!(spans[1].fields, get_attempt(&end));
    assert!(spans[0].closed && spans[1].closed);
}

#[test]
fn records_nothing_where_nobody_listens() {
    let (recorder, guard) = Recorder::start();
    let client = pausing([Reply::text(503, ""), Reply::text(200, GOOD)]);
    drop(guard);
    let mut call = client.get_parcel("a1").into_future();
    let mut context = Context::from_waker(Waker::noop());
    assert!(call.as_mut().poll(&mut context).is_pending());
    let _guard = tracing::subscriber::set_default(recorder.clone());
    assert!(call.as_mut().poll(&mut context).is_pending());
    assert!(call.as_mut().poll(&mut context).is_ready());
    assert_eq!(recorder.named("call").len(), 0);
    assert_eq!(recorder.named("attempt").len(), 1);
}

#[tokio::test]
async fn leaves_attempts_out_where_only_calls_are_wanted() {
    let recorder = Recorder::new(Level::INFO);
    let _guard = tracing::subscriber::set_default(recorder.clone());
    let client = client(Scripted::new(Reply::text(404, "")));
    client.get_parcel("a1").await.expect_err("a refusal");
    let names: Vec<_> = recorder.spans().iter().map(|span| span.name).collect();
    assert_eq!(names, ["call"]);
}
