//! Verifying and reading a delivery of 2 kB, beside the bare digest and serde_json into the same
//! types.

use std::hint::black_box;

use hmac::{Hmac, KeyInit, Mac};
use optima_courier::tracking::v2026_07::webhooks::Webhook;
use serde_json::{Value, json};
use sha2::Sha256;

use crate::timing::{Work, medians};

const BODY: &str = include_str!("delivery.json");

const SECRET: &str = "a-secret";

/// Medians of both, in microseconds, and their ratio.
pub fn measure() -> Value {
    let times = medians(&mut [("ours", ours()), ("bare", bare())]);
    let microseconds = |nanoseconds: f64| nanoseconds / 1000.0;
    json!({
        "ours": microseconds(times[0]),
        "bare": microseconds(times[1]),
        "ratio": times[0] / times[1],
    })
}

fn ours() -> Work {
    let sent = Webhook::signer(SECRET).expect("a signer").sign(BODY).expect("a delivery");
    let verifier = Webhook::verifier([SECRET]).expect("a verifier");
    Box::new(move || {
        let received = verifier.receive(black_box(&sent.headers), black_box(&sent.body));
        drop(black_box(received.expect("a delivery")));
    })
}

fn bare() -> Work {
    Box::new(|| {
        let body = black_box(BODY.as_bytes());
        let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).expect("a secret");
        mac.update(body);
        black_box(mac.finalize());
        drop(black_box(serde_json::from_slice::<Webhook>(body).expect("a delivery")));
    })
}
