//! Wrong use of the double: each says what is wrong.

use optima_courier::ErrorKind;
use optima_courier::testing::{NetworkFault, Replies, Reply};
use optima_courier::tracking::v2024_04::{CreateTracking, GetTracking, ListTrackings, Tracking};

use crate::support::client_of;

const ID: &str = "5b7658cec7c33c0e007de3c5";

#[test]
fn times_before_any_reply_is_a_problem() {
    assert_eq!(Replies::new().times(1).problems(), ["`times` stands before any reply"]);
}

#[test]
fn a_reply_that_can_not_be_reached_is_a_problem() {
    let replies = Replies::new()
        .on::<GetTracking>(|_| Reply::ok_with(|_| {}))
        .on::<GetTracking>(|_| Reply::ok_with(|_| {}));
    let problem = "`get_tracking`: a reply can't be reached, since one before it has no `times`";
    assert_eq!(replies.problems(), [problem]);
}

#[tokio::test]
async fn a_reply_that_can_not_be_sent_fails_the_call() {
    let bad: [(Reply<Tracking>, &str); 3] = [
        (Reply::bytes(42, ""), "42 is no HTTP status"),
        (Reply::ok_with(|_| {}).header("a b", "c"), "\"a b\" is no header name"),
        (
            Reply::ok_with(|_| {}).header("x-a", "b\n"),
            "the header `x-a` can't have the value \"b\\n\"",
        ),
    ];
    for (reply, problem) in bad {
        let replies = Replies::new().on_each::<GetTracking>([reply]);
        let error = client_of(&replies).get_tracking(ID).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Config, 1));
        let start = "the reply to `get_tracking` (GET /trackings/{id}) can't be sent";
        assert_eq!(replies.problems(), [format!("{start}: {problem}")]);
        assert!(error.to_string().contains(problem), "{error}");
    }
}

#[tokio::test]
async fn a_read_back_is_not_passed_to_a_typed_reply() {
    let replies = Replies::new()
        .on::<CreateTracking>(|_| Reply::fault(NetworkFault::ResetAfterRequest))
        .on::<ListTrackings>(|_| Reply::ok_with(|_| {}));
    let error = client_of(&replies).create_tracking("1234567890").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    let problems = replies.problems();
    let said = "which the client sent by itself, so only `on_sent` and `on_each` reply to it";
    assert!(problems.len() == 1 && problems[0].contains(said), "{problems:?}");
}
