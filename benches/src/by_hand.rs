//! The same call as somebody writes it who has only reqwest and serde: the fields that the answer
//! holds, its envelope, a deadline, and failures that are told apart.

use std::collections::BTreeMap;
use std::hint::black_box;

use serde::Deserialize;

use crate::call::{LENGTH_OF_TITLE, TIMEOUT};

/// Calls one operation by hand.
#[derive(Clone)]
pub struct ByHand {
    client: reqwest::Client,
    base_url: String,
    key: String,
}

#[derive(Deserialize)]
struct Answer {
    meta: Meta,
    data: Option<Data>,
}

#[derive(Deserialize)]
struct Meta {
    code: i64,
    message: Option<String>,
}

#[derive(Deserialize)]
struct Data {
    tracking: Option<Tracking>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Tracking {
    id: Option<String>,
    created_at: Option<String>,
    updated_at: Option<String>,
    tracking_number: Option<String>,
    slug: Option<String>,
    active: Option<bool>,
    title: Option<String>,
    order_id: Option<String>,
    order_number: Option<String>,
    customer_name: Option<String>,
    transit_time: Option<i64>,
    origin_country_iso3: Option<String>,
    origin_city: Option<String>,
    destination_country_iso3: Option<String>,
    destination_city: Option<String>,
    emails: Option<Vec<String>>,
    smses: Option<Vec<String>>,
    note: Option<String>,
    order_date: Option<String>,
    order_promised_delivery_date: Option<String>,
    shipment_package_count: Option<i64>,
    shipment_type: Option<String>,
    shipment_weight: Option<f64>,
    shipment_weight_unit: Option<String>,
    tag: Option<String>,
    subtag: Option<String>,
    subtag_message: Option<String>,
    source: Option<String>,
    tracked_count: Option<i64>,
    language: Option<String>,
    custom_fields: Option<BTreeMap<String, String>>,
    checkpoints: Option<Vec<Checkpoint>>,
    return_to_sender: Option<bool>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Checkpoint {
    slug: Option<String>,
    created_at: Option<String>,
    checkpoint_time: Option<String>,
    city: Option<String>,
    state: Option<String>,
    zip: Option<String>,
    country_iso3: Option<String>,
    country_name: Option<String>,
    message: Option<String>,
    tag: Option<String>,
    subtag: Option<String>,
    subtag_message: Option<String>,
}

impl ByHand {
    pub fn new(base_url: &str, key: &str) -> ByHand {
        let builder = reqwest::Client::builder().no_proxy().timeout(TIMEOUT);
        let client = builder.redirect(reqwest::redirect::Policy::none()).build();
        ByHand {
            client: client.expect("a client"),
            base_url: base_url.to_owned(),
            key: key.to_owned(),
        }
    }

    pub async fn get(&self, id: &str) {
        let url = format!("{}/trackings/{id}", self.base_url);
        let request = self.client.get(url).header("as-api-key", &self.key);
        let request = request.header("accept", "application/json");
        let request = request.header("user-agent", "by-hand/1.0");
        let answer = request.send().await.expect("an answer");
        let (status, trace) = (answer.status(), answer.headers().get("as-trace-id").cloned());
        let body = answer.bytes().await.expect("a body");
        let answer: Answer = serde_json::from_slice(&body).expect("JSON");
        let ok = status.is_success() && (200..=299).contains(&answer.meta.code);
        assert!(ok, "{status}: {:?} ({trace:?})", answer.meta.message);
        let tracking = answer.data.and_then(|data| data.tracking).expect("a tracking");
        assert_eq!(tracking.title.as_deref().map(str::len), Some(LENGTH_OF_TITLE));
        drop(black_box((tracking, trace)));
    }
}
