//! Interceptors and layers of `tower` around a double.

use optima_courier::ErrorKind;
use optima_courier::middleware::{Interceptor, PhaseResult, UnsignedRequest};
use optima_courier::testing::{Replies, Reply};
use optima_courier::tracking::v2024_04::{Client, CreateTracking, ListTrackings, errors};
use tower::limit::ConcurrencyLimitLayer;

use crate::phases::Phases;
use crate::support::tracking;

#[tokio::test]
async fn each_attempt_at_a_double_passes_the_phases() {
    let phases = Phases::default();
    let replies = Replies::new()
        .on::<CreateTracking>(|_| Reply::error(errors::TOO_MANY_REQUESTS))
        .times(1)
        .on::<CreateTracking>(|_| Reply::ok(tracking("1234567890")));
    let builder = replies.builder::<Client>().interceptor(phases.clone());
    let client = builder.layer(ConcurrencyLimitLayer::new(1)).build().expect("a client");
    client.create_tracking("1234567890").await.expect("a tracking");
    assert_eq!(
        phases.take(),
        [
            "create_tracking 1: unsigned, signed, 429",
            "create_tracking 2: unsigned, signed, 200",
            "create_tracking ended",
        ]
    );
    assert!(replies.sent().iter().all(|sent| sent.headers()["x-seen"] == "yes"));
    replies.verify();
}

#[tokio::test]
async fn each_page_of_a_list_passes_the_phases() {
    let phases = Phases::default();
    let page = |page, numbers: &[&str]| {
        let trackings: Vec<_> =
            numbers.iter().map(|number| serde_json::json!({"tracking_number": number})).collect();
        Reply::json(serde_json::json!({
            "page": page, "limit": 2, "count": 3, "trackings": trackings,
        }))
    };
    let pages = [page(1, &["1001", "1002"]), page(2, &["1003"])];
    let replies = Replies::new().on_each::<ListTrackings>(pages);
    let client = replies.builder::<Client>().interceptor(phases.clone()).build();
    let client = client.expect("a client");
    let mut trackings = client.list_trackings(ListTrackings::new().limit(2)).items();
    let mut count = 0;
    while let Some(tracking) = trackings.next().await {
        tracking.expect("a tracking");
        count += 1;
    }
    let page = ["list_trackings 1: unsigned, signed, 200", "list_trackings ended"];
    assert_eq!(count, 3);
    assert_eq!(phases.take(), [page, page].concat());
    replies.verify();
}

/// Refuses all that is not read.
struct ReadOnly;

impl Interceptor for ReadOnly {
    fn before_signing(&self, request: &mut UnsignedRequest<'_>) -> PhaseResult {
        match request.method().is_safe() {
            true => Ok(()),
            false => Err("this program only reads".into()),
        }
    }
}

#[tokio::test]
async fn a_refused_request_never_comes_to_the_double() {
    let replies = Replies::new();
    let client = replies.builder::<Client>().interceptor(ReadOnly).build().expect("a client");
    let error = client.create_tracking("1234567890").await.expect_err("a refusal");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Intercepted, 0));
    replies.verify();
}
