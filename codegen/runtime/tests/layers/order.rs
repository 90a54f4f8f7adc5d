//! Layers as users have them, and their order.

use std::time::Duration;

use runtime::client::ClientBuilder;
use runtime::retry::RetryPolicy;
use runtime::transport::Stage;
use tower::ServiceBuilder;
use tower::limit::ConcurrencyLimitLayer;
use tower::timeout::TimeoutLayer;
use tower_http::set_header::SetRequestHeaderLayer;

use super::{Around, PARCEL};
use crate::emitted::Client;
use crate::emitted::clock::TestClock;
use crate::emitted::transport::{Reply, Scripted};
use crate::interceptors::Lines;

fn header(name: &'static str) -> SetRequestHeaderLayer<http::HeaderValue> {
    SetRequestHeaderLayer::if_not_present(
        http::HeaderName::from_static(name),
        http::HeaderValue::from_static("7"),
    )
}

fn builder(transport: &Scripted) -> ClientBuilder<Client> {
    transport.builder(&TestClock::default())
}

#[tokio::test]
async fn real_layers_stand_around_the_transport() {
    let transport = Scripted::new(Reply::text(200, PARCEL));
    let layers = ServiceBuilder::new()
        .layer(ConcurrencyLimitLayer::new(4))
        .layer(TimeoutLayer::new(Duration::from_secs(3600)))
        .layer(header("x-request-id"))
        .into_inner();
    let client = builder(&transport).layer(layers).build().expect("a client");
    for _ in 0..5 {
        client.create_parcel("1234").await.expect("a parcel");
    }
    let sent = transport.sent().remove(4);
    assert_eq!(sent.headers()["x-request-id"], "7");
    assert_eq!(sent.body(), r#"{"parcel":{"number":"1234"}}"#);
}

#[tokio::test]
async fn each_attempt_passes_the_first_layer_first() {
    let lines = Lines::default();
    let transport =
        Scripted::turns([Reply::Fail(Stage::NotConnected, false), Reply::text(200, PARCEL)]);
    let tells = |name: &'static str| {
        let lines = lines.clone();
        Around(move |request: super::Sent, mut inner: runtime::middleware::TransportService| {
            let lines = lines.clone();
            lines.add(format!("to {name}"));
            let answering = tower::Service::call(&mut inner, request);
            Box::pin(async move {
                let answer = answering.await;
                lines.add(format!("from {name}"));
                answer.map_err(Into::into)
            }) as super::Boxed<Result<super::Head, super::LayerError>>
        })
    };
    // Layers of one `layer` pass on what they get, so each of these is one of its own.
    let client = builder(&transport).layer(tells("a")).layer(tells("b")).build();
    client.expect("a client").get_parcel("a1").await.expect("a parcel");
    let once = ["to a", "to b", "from b", "from a"];
    assert_eq!(lines.take(), [once, once].concat());
}

#[tokio::test]
async fn retries_and_interceptors_are_those_of_the_client() {
    let lines = Lines::default();
    let transport = Scripted::turns([Reply::text(503, ""), Reply::text(200, PARCEL)]);
    let builder = builder(&transport).retry(RetryPolicy::standard());
    let builder = builder.layer(header("x-request-id")).interceptor(lines.interceptor("a"));
    let response = builder.build().expect("a client").get_parcel("a1").await.expect("a parcel");
    assert_eq!(response.attempts(), 2);
    assert_eq!(lines.take().len(), 7);
}
