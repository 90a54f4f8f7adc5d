//! Which attempts pass the phases, and in which order.

use std::sync::Arc;

use runtime::middleware::Interceptor;
use runtime::transport::Stage;
use runtime::value::Update;

use super::{Lines, PARCEL};
use crate::emitted::CreateParcel;
use crate::emitted::clock::TestClock;
use crate::emitted::transport::{Reply, Scripted};

#[tokio::test]
async fn requests_pass_in_order_of_registration_and_answers_in_reverse() {
    let (lines, clock) = (Lines::default(), TestClock::default());
    let transport = Scripted::new(Reply::text(200, PARCEL));
    let builder = transport.builder(&clock);
    let builder = builder.interceptor(lines.interceptor("a")).interceptor(lines.interceptor("b"));
    let client = builder.build().expect("a client");
    client.get_parcel("a1").await.expect("a parcel");
    assert_eq!(
        lines.take(),
        [
            "a: before signing get_parcel 1",
            "b: before signing get_parcel 1",
            "a: before sending get_parcel 1",
            "b: before sending get_parcel 1",
            "b: head of get_parcel 1 is 200",
            "a: head of get_parcel 1 is 200",
            "b: get_parcel succeeded after 1 in 0 s",
            "a: get_parcel succeeded after 1 in 0 s",
        ]
    );
}

#[tokio::test]
async fn each_attempt_of_a_call_passes_them() {
    let (lines, clock) = (Lines::default(), TestClock::default());
    let transport = Scripted::turns([
        Reply::Fail(Stage::NotConnected, false),
        Reply::text(503, ""),
        Reply::text(200, PARCEL),
    ]);
    let client = super::client(&transport, &clock, lines.interceptor("a"));
    client.get_parcel("a1").await.expect("a parcel");
    assert_eq!(
        lines.take(),
        [
            "a: before signing get_parcel 1",
            "a: before sending get_parcel 1",
            "a: before signing get_parcel 2",
            "a: before sending get_parcel 2",
            "a: head of get_parcel 2 is 503",
            "a: before signing get_parcel 3",
            "a: before sending get_parcel 3",
            "a: head of get_parcel 3 is 200",
            "a: get_parcel succeeded after 3 in 0 s",
        ]
    );
}

#[tokio::test]
async fn a_read_back_is_a_call_of_its_own_within_the_other() {
    let (lines, clock) = (Lines::default(), TestClock::default());
    let found = r#"{"meta":{"code":200},"data":{"parcels":[{"id":"a1","note":"7","weight":1}]}}"#;
    let transport = Scripted::turns([Reply::Fail(Stage::Sent, false), Reply::text(200, found)]);
    let client = super::client(&transport, &clock, lines.interceptor("a"));
    let order = CreateParcel { note: Update::Set("7".to_owned()), ..CreateParcel::new("1234") };
    client.create_parcel(order).await.expect("a parcel");
    assert_eq!(
        lines.take(),
        [
            "a: before signing create_parcel 1",
            "a: before sending create_parcel 1",
            "a: before signing list_parcels 1",
            "a: before sending list_parcels 1",
            "a: head of list_parcels 1 is 200",
            "a: list_parcels succeeded after 1 in 0 s",
            "a: create_parcel succeeded after 1 in 0 s",
        ]
    );
}

#[tokio::test]
async fn a_download_passes_them_as_foreign() {
    let (lines, clock) = (Lines::default(), TestClock::default());
    let transport = Scripted::new(Reply::text(200, "a file"));
    let foreign = lines.clone();
    let tells = super::Unsigned(move |request: &mut runtime::middleware::UnsignedRequest<'_>| {
        foreign.add(format!("foreign: {}", request.is_foreign()));
        request.set_query("a", "b").map_err(|error| foreign.add(error.to_string())).ok();
        Ok(())
    });
    let tells_again = lines.clone();
    let signed = super::Signed(move |request: &mut runtime::middleware::SignedRequest<'_>| {
        tells_again.add(format!("still: {}", request.is_foreign()));
        request.set_header("x-request-id", "7")?;
        Ok(())
    });
    let builder = transport.builder(&clock).interceptor(tells).interceptor(signed);
    let client = builder.interceptor(lines.interceptor("a")).build().expect("a client");
    client.download("https://files.example.com/a?signature=s").await.expect("a file");
    client.get_parcel("a1").await.expect_err("no parcel");
    let lines = lines.take();
    assert_eq!(
        lines[..6],
        [
            "foreign: true",
            "the address of a file is sent as it was given",
            "a: before signing download 1",
            "still: true",
            "a: before sending download 1",
            "a: head of download 1 is 200",
        ]
    );
    assert!(lines.contains(&"foreign: false".to_owned()));
    let sent = transport.sent();
    assert_eq!(sent[0].uri().query(), Some("signature=s"));
    assert_eq!(sent[0].headers()["x-request-id"], "7");
}

#[tokio::test]
async fn an_interceptor_may_be_shared_in_an_arc() {
    let (lines, clock) = (Lines::default(), TestClock::default());
    let transport = Scripted::new(Reply::text(200, PARCEL));
    let shared: Arc<dyn Interceptor> = Arc::new(lines.interceptor("a"));
    for _ in 0..2 {
        let client = super::client(&transport, &clock, shared.clone());
        client.get_parcel("a1").await.expect("a parcel");
    }
    assert_eq!(lines.take().len(), 8);
    assert_eq!(shared.name(), Arc::new(lines.interceptor("a")).name());
}

/// Awaited in the same task, each call is polled to its end, so the order is that of the calls.
#[tokio::test]
async fn a_client_without_interceptors_sends_the_same_bytes() {
    let clock = TestClock::default();
    let transport = Scripted::new(Reply::text(200, PARCEL));
    let plain = transport.client(&clock);
    let watched = super::client(&transport, &clock, Lines::default().interceptor("a"));
    plain.create_parcel("1234").await.expect("a parcel");
    watched.create_parcel("1234").await.expect("a parcel");
    let sent = transport.sent();
    let parts = |request: &http::Request<bytes::Bytes>| {
        (
            request.method().clone(),
            request.uri().clone(),
            request.headers().clone(),
            request.body().clone(),
        )
    };
    assert_eq!(parts(&sent[0]), parts(&sent[1]));
}
