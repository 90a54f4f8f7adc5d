//! Interceptors and layers of `tower` around a double.

use std::time::Duration;

use optima_courier::ErrorKind;
use optima_courier::middleware::{Interceptor, PhaseResult, UnsignedRequest};
use optima_courier::shipping::v3 as shipping;
use optima_courier::shipping::v3::{CreateManifest, GetManifest, Manifest, ReferenceInput};
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

#[tokio::test]
async fn each_poll_for_an_outcome_passes_the_phases() {
    let phases = Phases::default();
    let waiting = || Reply::<Manifest>::ok_with(|manifest| manifest.id = Some("m1".into()));
    let replies = Replies::new()
        .on_each::<CreateManifest>([waiting().code(3001)])
        .on_each::<GetManifest>([waiting().code(3001), waiting()]);
    let builder = replies.builder::<shipping::Client>().interceptor(phases.clone());
    let client = builder.build().expect("a client");
    let request = CreateManifest::new(ReferenceInput::new("a1"));
    let manifest = client.create_manifest(request).until_done(Duration::from_secs(90)).await;
    assert!(manifest.expect("a manifest").id.is_some());
    let poll = ["get_manifest 1: unsigned, signed, 200", "get_manifest ended"];
    assert_eq!(
        phases.take(),
        [&["create_manifest 1: unsigned, signed, 200", "create_manifest ended"][..], &poll, &poll,]
            .concat()
    );
    assert!(replies.sent().iter().all(|sent| sent.headers()["x-seen"] == "yes"));
    replies.verify();
}

#[tokio::test]
async fn each_chunk_of_a_list_passes_the_phases() {
    let phases = Phases::default();
    let replies = Replies::new().on::<ListTrackings>(|request| {
        let numbers = request.tracking_numbers.iter().flatten();
        let trackings: Vec<_> =
            numbers.map(|number| serde_json::json!({"tracking_number": number})).collect();
        Reply::json(serde_json::json!({"count": trackings.len(), "trackings": trackings}))
    });
    let client = replies.builder::<Client>().interceptor(phases.clone()).build();
    let client = client.expect("a client");
    let numbers = (1..=60).map(|number| format!("PARCEL-{number}"));
    let request = ListTrackings::new().tracking_numbers(numbers);
    let mut outcomes = client.list_trackings(request).in_chunks().at_once(1);
    let mut count = 0;
    while let Some(outcome) = outcomes.next().await {
        assert_eq!(outcome.result.expect("an answer").len(), 1);
        count += 1;
    }
    let chunk = ["list_trackings 1: unsigned, signed, 200", "list_trackings ended"];
    assert_eq!(count, 60);
    assert_eq!(phases.take(), [chunk, chunk].concat());
    assert!(replies.sent().iter().all(|sent| sent.headers()["x-seen"] == "yes"));
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
