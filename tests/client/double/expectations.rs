//! Expectations: how often, in which order, and what is said about the rest.

use optima_courier::ErrorKind;
use optima_courier::testing::{Replies, Reply};
use optima_courier::tracking::v2024_04::{
    CreateTracking, GetTracking, ListTrackings, Tag, Tracking, errors,
};
use optima_courier::tracking::v2026_07;

use crate::support::{client_of, panic_of};

const ID: &str = "5b7658cec7c33c0e007de3c5";

fn at(tag: Tag) -> Reply<Tracking> {
    Reply::ok_with(|tracking: &mut Tracking| tracking.tag = Some(tag))
}

#[tokio::test]
async fn replies_to_one_operation_are_used_in_their_order() {
    let replies = Replies::new()
        .on_each::<GetTracking>([at(Tag::Pending), at(Tag::InTransit)])
        .on::<GetTracking>(|_| at(Tag::OutForDelivery))
        .times(2)
        .on::<GetTracking>(|_| at(Tag::Delivered));
    let client = client_of(&replies);
    let mut tags = Vec::new();
    for _ in 0..6 {
        tags.extend(client.get_tracking(ID).await.unwrap().tag.clone());
    }
    use Tag::*;
    assert_eq!(tags, [Pending, InTransit, OutForDelivery, OutForDelivery, Delivered, Delivered]);
    replies.verify();
}

#[tokio::test]
async fn an_unexpected_request_fails_once_and_says_what_came_and_what_was_expected() {
    let replies = Replies::new()
        .on::<CreateTracking>(|_| Reply::ok_with(|_| {}))
        .times(1)
        .on::<ListTrackings>(|_| Reply::ok_with(|_| {}));
    let error = client_of(&replies).get_tracking(ID).await.unwrap_err();
    assert_eq!((error.kind(), error.may_have_acted()), (ErrorKind::Config, false));
    let expected = "`create_tracking` once (0 came), `list_trackings` any number of times (0 came)";
    assert_eq!(
        error.to_string(),
        format!(
            "get_tracking: the test double did not expect `get_tracking` (GET /trackings/{{id}}); \
             expected was {expected}. Reply to it with `Replies::on`, or mend the code under test."
        )
    );
    assert_eq!(replies.sent().len(), 1, "it is not repeated");
    let message = panic_of(|| replies.verify());
    let url = format!("https://api.aftership.com/tracking/2024-04/trackings/{ID}");
    assert_eq!(
        message,
        format!(
            "the test double saw 2 problems:\n\
             - `get_tracking` (GET /trackings/{{id}}) came unexpectedly, as GET {url}; expected was \
             {expected}\n\
             - `create_tracking` was expected once, and came never"
        )
    );
}

#[tokio::test]
async fn one_request_too_many_is_unexpected() {
    let replies = Replies::new().on_each::<GetTracking>([at(Tag::Pending), at(Tag::Pending)]);
    let client = client_of(&replies);
    client.get_tracking(ID).await.unwrap();
    client.get_tracking(ID).await.unwrap();
    let error = client.get_tracking(ID).await.unwrap_err();
    assert!(error.to_string().contains("expected was `get_tracking` 2 times (2 came)"), "{error}");
    assert_eq!(replies.problems().len(), 1);
}

#[tokio::test]
async fn a_double_without_replies_expects_nothing() {
    let replies = Replies::new();
    let error = client_of(&replies).get_tracking(ID).await.unwrap_err();
    assert!(error.to_string().contains("expected was no request at all"), "{error}");
    assert!(
        panic_of(|| drop(Replies::new().on_each::<GetTracking>([at(Tag::Pending)])))
            .ends_with("\n- `get_tracking` was expected once, and came never")
    );
    replies.problems();
}

#[tokio::test]
async fn times_zero_forbids_a_request() {
    let replies = Replies::new().on::<GetTracking>(|_| at(Tag::Pending)).times(0);
    assert_eq!(replies.problems(), [""; 0]);
    client_of(&replies).get_tracking(ID).await.unwrap_err();
    assert_eq!(replies.problems().len(), 1);
}

#[test]
fn dropping_the_double_checks_it() {
    let message = panic_of(|| {
        let _replies = Replies::new().on::<GetTracking>(|_| at(Tag::Pending)).times(3);
    });
    let line = "`get_tracking` was expected 3 times, and came never";
    assert_eq!(message, format!("the test double saw a problem:\n- {line}"));
}

#[test]
fn a_double_whose_problems_were_asked_for_is_not_checked_again() {
    let replies = Replies::new().on::<GetTracking>(|_| at(Tag::Pending)).times(1);
    assert_eq!(replies.problems().len(), 1);
}

#[test]
fn a_test_that_panics_keeps_its_own_panic() {
    let message = panic_of(|| {
        let _replies = Replies::new().on::<GetTracking>(|_| at(Tag::Pending)).times(1);
        panic!("its own");
    });
    assert_eq!(message, "its own");
}

#[tokio::test]
async fn operations_of_two_versions_are_told_apart() {
    let replies = Replies::new()
        .on::<GetTracking>(|_| Reply::error(errors::TRACKING_NOT_FOUND))
        .on_ok::<v2026_07::GetTracking>(|_, tracking| tracking.title = Some("T".into()));
    let today: v2026_07::Client = replies.client().unwrap();
    assert_eq!(today.get_tracking(ID).await.unwrap().title.as_deref(), Some("T"));
    assert!(client_of(&replies).get_tracking(ID).await.is_err());
    assert_eq!(replies.requests::<v2026_07::GetTracking>().len(), 1);
}

#[tokio::test]
async fn a_reply_can_look_at_what_came_before() {
    let replies = std::sync::Arc::new(std::sync::OnceLock::<Replies>::new());
    let seen = replies.clone();
    let double = Replies::new().on_ok::<GetTracking>(move |_, tracking| {
        let came = seen.get().map_or(0, |replies| replies.requests::<GetTracking>().len());
        tracking.title = Some(came.to_string());
    });
    let client = client_of(&double);
    replies.set(double).unwrap();
    client.get_tracking(ID).await.unwrap();
    assert_eq!(client.get_tracking(ID).await.unwrap().title.as_deref(), Some("2"));
}
