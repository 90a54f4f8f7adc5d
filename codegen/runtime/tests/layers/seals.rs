//! What no layer may do: repeat a request, change what is signed, or lose what it carries.

use std::future::{Ready, ready};

use runtime::error::ErrorKind;
use runtime::middleware::TransportService;
use runtime::transport::{Stage, TransportError};
use tower::ServiceExt;
use tower::retry::{Policy, RetryLayer};
use tower_http::set_header::SetRequestHeaderLayer;

use super::{Boxed, Head, LayerError, PARCEL, Sent, client, stage};
use crate::emitted::CreateParcel;
use crate::emitted::clock::TestClock;
use crate::emitted::transport::{Reply, Scripted};
use crate::interceptors::{SignedClient, is_signed};

/// Repeats whatever fails.
#[derive(Clone)]
struct Stubborn;

impl Policy<Sent, Head, TransportError> for Stubborn {
    type Future = Ready<()>;

    fn retry(
        &mut self,
        _: &mut Sent,
        result: &mut Result<Head, TransportError>,
    ) -> Option<Ready<()>> {
        let repeats = result.as_ref().is_err_and(|error| !error.to_string().contains("a layer"));
        repeats.then(|| ready(()))
    }

    fn clone_request(&mut self, request: &Sent) -> Option<Sent> {
        Some(request.clone())
    }
}

#[tokio::test]
async fn a_layer_that_repeats_is_told_so_and_the_request_is_sent_once() {
    for reached in [Stage::NotConnected, Stage::Sent] {
        let transport = Scripted::turns([Reply::Fail(reached, false)]);
        let builder = transport.builder(&TestClock::default());
        let builder = builder.retry(runtime::retry::RetryPolicy::never());
        let client = builder.layer(RetryLayer::new(Stubborn)).build().expect("a client");
        let error = client.delete_parcel("a1").await.expect_err("a failure");
        assert_eq!(transport.count(), 1);
        assert!(error.to_string().contains("a layer sends the request again"), "{error}");
        assert!(error.to_string().contains("set `retry`"), "{error}");
        assert_eq!(stage(&error), Some(reached));
    }
}

#[tokio::test]
async fn a_layer_that_sends_twice_at_once_gets_one_answer() {
    let transport = Scripted::turns([Reply::text(200, PARCEL)]);
    let client = client(&transport, |request, inner| {
        Box::pin(async move {
            let (one, other) = (inner.clone().oneshot(request.clone()), inner.oneshot(request));
            let (one, other) = tokio::join!(one, other);
            assert_eq!(
                other.expect_err("a refusal").to_string(),
                "a layer sends the request again, but it may have taken effect"
            );
            one.map_err(Into::into)
        })
    });
    client.create_parcel("1234").await.expect("a parcel");
    assert_eq!(transport.count(), 1);
}

#[tokio::test]
async fn a_header_that_is_not_signed_may_be_added() {
    let transport = Scripted::new(Reply::text(200, PARCEL));
    let name = http::HeaderName::from_static("x-request-id");
    let value = http::HeaderValue::from_static("7");
    let layer = SetRequestHeaderLayer::overriding(name, value);
    let client = SignedClient::builder(&transport, &TestClock::default()).layer(layer).build();
    client.expect("a client").call(CreateParcel::new("1234")).await.expect("a parcel");
    let sent = transport.sent().remove(0);
    assert!(is_signed(&sent));
    assert_eq!(sent.headers()["x-request-id"], "7");
}

/// Sends a signed request through a layer that changes it.
async fn changed(change: fn(&mut Sent)) -> (String, usize) {
    let transport = Scripted::new(Reply::text(200, PARCEL));
    let layer = super::Around(move |mut request: Sent, inner: TransportService| {
        change(&mut request);
        Box::pin(async move { inner.oneshot(request).await.map_err(Into::into) })
            as Boxed<Result<Head, LayerError>>
    });
    let client = SignedClient::builder(&transport, &TestClock::default()).layer(layer).build();
    let call = client.expect("a client").call(CreateParcel::new("1234")).await;
    let error = call.expect_err("a refusal");
    assert_eq!((error.kind(), error.may_have_acted()), (ErrorKind::Config, false), "{error}");
    assert_eq!((stage(&error), error.attempts()), (Some(Stage::NotConnected), 1), "{error}");
    (error.to_string(), transport.count())
}

#[tokio::test]
async fn a_layer_can_t_change_what_is_signed() {
    type Change = fn(&mut Sent);
    let changes: [(Change, &str); 9] = [
        (|request| *request.method_mut() = http::Method::PUT, "the method"),
        (|request| *request.uri_mut() = http::Uri::from_static("https://other.example"), "the URL"),
        (|request| *request.body_mut() = bytes::Bytes::from_static(b"{}").into(), "the body"),
        (|request| *request.body_mut() = runtime::middleware::RequestBody::default(), "the body"),
        (
            |request| {
                let value = http::HeaderValue::from_static("other");
                request.headers_mut().insert("x-signed-shop", value);
            },
            "the header `x-signed-shop`",
        ),
        (|request| drop(request.headers_mut().remove("x-seal")), "the header `x-seal`"),
        (|request| drop(request.headers_mut().remove("as-api-key")), "the header `as-api-key`"),
        (
            |request| {
                let value = http::HeaderValue::from_static("other");
                request.headers_mut().append("x-when", value);
            },
            "the header `x-when`",
        ),
        (
            |request| {
                let value = http::HeaderValue::from_static("text/plain");
                request.headers_mut().insert("content-type", value);
            },
            "the header `content-type`",
        ),
    ];
    for (change, what) in changes {
        let (said, sent) = changed(change).await;
        let problem = format!("a layer changes {what}, which must be sent as it was signed");
        assert!(said.contains(&problem), "{said}");
        assert!(said.contains("Change it in `Interceptor::before_signing`"), "{said}");
        assert_eq!(sent, 0);
    }
}

#[tokio::test]
async fn a_layer_that_drops_extensions_is_told_so() {
    let transport = Scripted::turns([]);
    let client = client(&transport, |mut request, inner| {
        request.extensions_mut().clear();
        Box::pin(async move { inner.oneshot(request).await.map_err(Into::into) })
    });
    let error = client.create_parcel("1234").await.expect_err("a refusal");
    assert_eq!(
        error.to_string(),
        "create_parcel: a layer drops the extensions of the request. Let the layer pass on the \
         request that it gets, with its extensions."
    );
    assert_eq!((stage(&error), transport.count()), (Some(Stage::NotConnected), 0));
}
