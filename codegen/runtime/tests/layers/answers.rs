//! Answers that a layer makes up.

use std::time::Duration;

use http::StatusCode;
use runtime::error::ErrorKind;
use runtime::transport::Stage;
use tower::ServiceExt;

use super::{Head, PARCEL, client, stage};
use crate::emitted::clock::TestClock;
use crate::emitted::transport::{Reply, Scripted};

fn says(status: StatusCode) -> Head {
    let mut answer = Head::default();
    *answer.status_mut() = status;
    answer
}

#[tokio::test]
async fn a_status_that_a_layer_made_up_is_not_that_of_the_server() {
    for reached in [Stage::NotConnected, Stage::PartlySent, Stage::Sent] {
        let transport = Scripted::new(Reply::Stuck(reached));
        let layer = tower_http::timeout::TimeoutLayer::with_status_code(
            StatusCode::REQUEST_TIMEOUT,
            Duration::from_millis(1),
        );
        let builder = transport.builder(&TestClock::default()).attempt_timeout(None).timeout(None);
        let builder = builder.retry(runtime::retry::RetryPolicy::never()).layer(layer);
        let error = builder.build().expect("a client").get_parcel("a1").await;
        let error = error.expect_err("a timeout");
        assert_eq!((error.kind(), error.status()), (ErrorKind::Timeout, None), "{error}");
        assert_eq!(stage(&error), Some(reached));
        assert!(error.to_string().contains("answered 408 in place of the server"), "{error}");
    }
}

#[tokio::test]
async fn a_refusal_that_a_layer_makes_up_was_not_sent() {
    let transport = Scripted::turns([]);
    let client =
        client(&transport, |_, _| Box::pin(async { Ok(says(StatusCode::SERVICE_UNAVAILABLE)) }));
    let error = client.create_parcel("1234").await.expect_err("a refusal");
    assert_eq!((error.kind(), error.may_have_acted()), (ErrorKind::Transport, false));
    assert_eq!(stage(&error), Some(Stage::NotConnected));
}

#[tokio::test]
async fn a_success_without_a_request_is_an_answer_as_from_a_cache() {
    let source = Scripted::new(Reply::text(200, PARCEL));
    let transport = Scripted::turns([]);
    let cached = client(&source, |request, inner| {
        Box::pin(async move { inner.oneshot(request).await.map_err(Into::into) })
    });
    cached.get_parcel("a1").await.expect("a parcel");
    let answers = client(&transport, |_, _| Box::pin(async { Ok(says(StatusCode::NO_CONTENT)) }));
    answers.delete_parcel("a1").await.expect("it is said to be gone");
    assert_eq!((source.count(), transport.count()), (1, 0));
}

#[tokio::test]
async fn a_success_in_place_of_a_failure_is_none() {
    let transport = Scripted::new(Reply::Fail(Stage::Sent, false));
    let client = client(&transport, |request, inner| {
        Box::pin(async move {
            drop(inner.oneshot(request).await);
            Ok(says(StatusCode::NO_CONTENT))
        })
    });
    let error = client.delete_parcel("a1").await.expect_err("a failure");
    assert_eq!(stage(&error), Some(Stage::Sent));
    assert!(error.to_string().contains("answered 204 in place of the server"), "{error}");
}
