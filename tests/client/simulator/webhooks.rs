//! Deliveries of the simulator, from its signature to the guard of the receiver.

use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use optima_courier::shipping::v3;
use optima_courier::simulator::{self, Simulator};
use optima_courier::tracking::v2026_07::{
    Client, CompletionReason, MarkTrackingCompleted, Tag, webhooks,
};
use optima_courier::webhook::{Admission, ReplayGuard, Verifier};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

const SECRET: &str = "a-secret";

type Request = (HeaderMap, Bytes);

/// A receiver that refuses its first deliveries, and hands all on.
async fn receiver(refusals: usize) -> (String, UnboundedReceiver<Request>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}/hook", listener.local_addr().expect("an address"));
    let (sender, receiver) = unbounded_channel();
    let seen = std::sync::atomic::AtomicUsize::new(0);
    let answer = move |headers: HeaderMap, body: Bytes| {
        sender.send((headers, body)).expect("a reader");
        let before = seen.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let status =
            if before < refusals { StatusCode::SERVICE_UNAVAILABLE } else { StatusCode::OK };
        std::future::ready(status)
    };
    let answer = std::sync::Arc::new(answer);
    let route = post(move |headers: HeaderMap, body: Bytes| answer(headers, body));
    let router = Router::new().route("/hook", route);
    tokio::spawn(async { axum::serve(listener, router).await });
    (url, receiver)
}

async fn simulator(url: String, version: &str) -> Simulator {
    let webhook = simulator::Webhook::to(url).secret(SECRET).version(version);
    Simulator::builder().webhook(webhook).start().await.expect("a simulator")
}

#[tokio::test]
async fn a_delivery_and_its_repeats_are_verified_read_and_handled_once() {
    let (url, mut requests) = receiver(2).await;
    let simulator = simulator(url, "tracking/2026-07").await;
    let client: Client = simulator.client().expect("a client");
    let tracking = client.create_tracking("1234567890").await.expect("a tracking");
    let delivered =
        MarkTrackingCompleted::new(tracking.id().expect("an id"), CompletionReason::Delivered);
    client.mark_tracking_completed(delivered).await.expect("it is delivered");
    simulator.advance(Duration::from_secs(3600)).await;

    let verifier = webhooks::Webhook::verifier(["another", SECRET]).expect("a verifier");
    let wrong = webhooks::Webhook::verifier(["another"]).expect("a verifier");
    let guard = ReplayGuard::new();
    for expected in [Admission::Fresh, Admission::Repeat, Admission::Repeat] {
        let (headers, body) = requests.try_recv().expect("three attempts");
        assert!(wrong.verify(&headers, &body).is_err());
        let received = verifier.receive(&headers, &body).expect("a delivery");
        assert_eq!(received.notes(), []);
        assert_eq!(guard.admit(&received).await.expect("a memory"), expected);
        let webhooks::Webhook::TrackingUpdate(event) = &*received else { panic!("{received:?}") };
        let tag = event.msg.as_ref().and_then(|tracking| tracking.tag.clone());
        assert_eq!(tag, Some(Tag::Delivered));
        assert!(received.sent_at().is_some());
    }
    assert!(requests.try_recv().is_err(), "it was accepted");
}

#[tokio::test]
async fn outcomes_of_the_shipping_api_are_verified_under_both_headers() {
    let (url, mut requests) = receiver(0).await;
    let simulator = simulator(url, "shipping/v3").await;
    let client: v3::Client = simulator.client().expect("a client");
    let account = v3::CreateShipperAccount::new(v3::CreateShipperAccountRequired {
        slug: "optimacourier",
        description: "main",
        credentials: [("account_number", "88-1042")],
    });
    let account = client.create_shipper_account(account.timezone("Europe/Berlin")).await;
    let account = v3::ReferenceInput::new(account.expect("an account").id().expect("an id"));
    let request = v3::CreateRate::new(shipment()).shipper_accounts([account]).async_(true);
    client.create_rate(request).await.expect("rates to come");
    simulator.advance(Duration::from_secs(60)).await;

    let verifier: Verifier<v3::webhooks::Webhook> =
        v3::webhooks::Webhook::verifier([SECRET]).expect("a verifier");
    let (headers, body) = requests.try_recv().expect("an outcome");
    for left_out in ["am-webhook-signature", "as-signature-hmac-sha256"] {
        let mut headers = headers.clone();
        headers.remove(left_out).expect("both are sent");
        let received = verifier.receive(&headers, &body).expect("a delivery");
        assert!(matches!(&*received, v3::webhooks::Webhook::CalculateRates(_)), "{received:?}");
        assert!(received.repeat_key().is_some() && received.sent_at().is_some());
    }
}

/// One parcel with a mug.
fn shipment() -> v3::Shipment {
    let address = || {
        let required = v3::AddressInputRequired {
            street1: "1 Elm St",
            country: "DEU",
            contact_name: "Dock 4",
        };
        v3::AddressInput::new(required).city("Berlin").postal_code("10115")
    };
    let weight = || v3::WeightInput::new(v3::WeightUnit::Kilograms, 0.5);
    let mug = v3::Item::new(1, "Mug").price(v3::MoneyInput::new("EUR", 9.5)).weight(weight());
    let dimension = v3::DimensionInput::new(v3::DimensionInputRequired {
        width: 10,
        height: 10,
        depth: 10,
        unit: v3::DimensionUnit::Centimetres,
    });
    let parcel = v3::Parcel::new("custom", dimension, [mug]).weight(weight());
    v3::Shipment::new(v3::ShipmentRequired {
        ship_from: address(),
        ship_to: address(),
        parcels: [parcel],
    })
}
