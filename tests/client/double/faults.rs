//! Faults by stage: what the client does about each, for real.

use std::time::Duration;

use optima_courier::retry::RetryPolicy;
use optima_courier::testing::{NetworkFault, Replies, Reply};
use optima_courier::tracking::v2024_04::{Client, CreateTracking, GetTracking};
use optima_courier::{Error, ErrorKind};

use crate::support::client_of;

const ID: &str = "5b7658cec7c33c0e007de3c5";

/// The error of a call that is sent once, and changes something.
async fn create_once(
    reply: impl Fn() -> Reply<optima_courier::tracking::v2024_04::Tracking>,
) -> Error {
    let replies = Replies::new().on_each::<CreateTracking>([reply()]);
    let client = replies.builder::<Client>().retry(RetryPolicy::never()).build().unwrap();
    client.create_tracking("1234567890").await.unwrap_err()
}

#[tokio::test]
async fn each_fault_ends_the_attempt_at_its_stage() {
    use NetworkFault::*;
    let cases = [
        (Refused, ErrorKind::Transport, false, "connection refused"),
        (ResetBeforeRequest, ErrorKind::Transport, false, "before anything was sent"),
        (ResetDuringRequest, ErrorKind::OutcomeUnknown, true, "while the request was sent"),
        (ResetAfterRequest, ErrorKind::OutcomeUnknown, true, "before an answer began"),
        (Silence, ErrorKind::OutcomeUnknown, true, "`attempt_timeout` of 60 s ran out"),
    ];
    for (fault, kind, may_have_acted, text) in cases {
        let error = create_once(|| Reply::fault(fault)).await;
        assert_eq!((error.kind(), error.may_have_acted()), (kind, may_have_acted), "{error}");
        assert!(error.to_string().contains(text), "{fault:?}: {error}");
    }
}

#[tokio::test]
async fn a_cut_answer_leaves_the_outcome_open() {
    for bytes in [0, 7, usize::MAX] {
        let error = create_once(|| Reply::ok_with(|_| {}).cut_after(bytes)).await;
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{bytes}: {error}");
        assert!(error.to_string().contains("inside the answer"), "{error}");
        assert!(error.body().len() <= bytes, "{bytes}: {:?}", error.body());
    }
}

#[tokio::test]
async fn silence_ends_by_the_timeout_at_once() {
    let replies = Replies::new().on::<GetTracking>(|_| Reply::fault(NetworkFault::Silence));
    let error = client_of(&replies).get_tracking(ID).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 3));
    assert_eq!(replies.elapsed().as_secs(), 180);
}

#[tokio::test]
async fn a_delay_counts_against_the_timeout() {
    let late = |seconds| Reply::ok_with(|_| {}).after(Duration::from_secs(seconds));
    let replies = Replies::new().on_each::<GetTracking>([late(61), late(59)]);
    let answer = client_of(&replies).get_tracking(ID).await.unwrap();
    assert_eq!(answer.attempts(), 2);
    assert_eq!(replies.elapsed().as_millis(), 60_000 + 250 + 59_000);
}

#[tokio::test]
async fn a_client_with_its_own_clock_waits_by_it() {
    let late = Reply::ok_with(|_| {}).after(Duration::from_millis(20));
    let replies = Replies::new().on_each::<GetTracking>([late]);
    let client = Client::builder("a-key").transport(replies.transport()).build().unwrap();
    let start = std::time::Instant::now();
    client.get_tracking(ID).await.unwrap();
    assert!(start.elapsed() >= Duration::from_millis(20));
    assert_eq!(replies.elapsed(), Duration::ZERO);
}
