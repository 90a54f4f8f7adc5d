//! The same call as somebody writes it who has only reqwest and serde: the fields that are
//! documented, the envelope, a deadline, the request id and the rate limit, and failures that are
//! told apart.

use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::Duration;

use serde::Deserialize;

use super::server::TITLE_LENGTH;

/// The deadline of a call.
const TIMEOUT: Duration = Duration::from_secs(60);

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
    title: Option<String>,
    order_id: Option<String>,
    order_number: Option<String>,
    order_id_path: Option<String>,
    order_date: Option<String>,
    order_promised_delivery_date: Option<String>,
    custom_fields: Option<BTreeMap<String, String>>,
    note: Option<String>,
    language: Option<String>,
    emails: Option<Vec<String>>,
    smses: Option<Vec<String>>,
    customer_name: Option<String>,
    delivery_type: Option<String>,
    pickup_location: Option<String>,
    pickup_note: Option<String>,
    shipment_type: Option<String>,
    shipping_method: Option<String>,
    location_id: Option<String>,
    origin_country_iso3: Option<String>,
    origin_state: Option<String>,
    origin_city: Option<String>,
    origin_postal_code: Option<String>,
    origin_raw_location: Option<String>,
    destination_country_iso3: Option<String>,
    destination_state: Option<String>,
    destination_city: Option<String>,
    destination_postal_code: Option<String>,
    destination_raw_location: Option<String>,
    tracking_account_number: Option<String>,
    tracking_key: Option<String>,
    tracking_ship_date: Option<String>,
    tracking_origin_country: Option<String>,
    tracking_destination_country: Option<String>,
    tracking_postal_code: Option<String>,
    tracking_state: Option<String>,
    id: Option<String>,
    tracking_number: Option<String>,
    slug: Option<String>,
    courier_connection_id: Option<String>,
    active: Option<bool>,
    tag: Option<String>,
    subtag: Option<String>,
    subtag_message: Option<String>,
    checkpoints: Option<Vec<Checkpoint>>,
    created_at: Option<String>,
    updated_at: Option<String>,
    last_updated_at: Option<String>,
    source: Option<String>,
    tracked_count: Option<f64>,
    shipment_package_count: Option<f64>,
    shipment_weight: Option<f64>,
    shipment_weight_unit: Option<String>,
    shipment_tags: Option<Vec<String>>,
    order_tags: Option<Vec<String>>,
    shipment_pickup_date: Option<String>,
    shipment_delivery_date: Option<String>,
    transit_time: Option<i64>,
    courier_destination_country_iso3: Option<String>,
    expected_delivery: Option<String>,
    aftership_estimated_delivery_date: Option<Estimate>,
    custom_estimated_delivery_date: Option<Window>,
    first_estimated_delivery: Option<Window>,
    latest_estimated_delivery: Option<Window>,
    on_time_status: Option<String>,
    on_time_difference: Option<f64>,
    first_attempted_at: Option<String>,
    failed_delivery_attempts: Option<i64>,
    return_to_sender: Option<bool>,
    signature_requirement: Option<String>,
    signed_by: Option<String>,
    courier_tracking_link: Option<String>,
    courier_redirect_link: Option<String>,
    next_couriers: Option<Vec<Leg>>,
    last_mile_tracking_supported: Option<bool>,
    carbon_emissions: Option<Emissions>,
    subscribed_emails: Option<Vec<String>>,
    subscribed_smses: Option<Vec<String>>,
    unique_token: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Checkpoint {
    checkpoint_time: Option<String>,
    message: Option<String>,
    tag: Option<String>,
    subtag: Option<String>,
    subtag_message: Option<String>,
    raw_tag: Option<String>,
    events: Option<Vec<Event>>,
    slug: Option<String>,
    location: Option<String>,
    city: Option<String>,
    state: Option<String>,
    zip: Option<String>,
    country_iso3: Option<String>,
    country_name: Option<String>,
    coordinate: Option<Coordinate>,
    created_at: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Coordinate {
    latitude: Option<f64>,
    longitude: Option<f64>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Event {
    code: Option<String>,
    reason: Option<Reason>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Reason {
    code: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Estimate {
    estimated_delivery_date: Option<String>,
    estimated_delivery_date_min: Option<String>,
    estimated_delivery_date_max: Option<String>,
    confidence_code: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Window {
    #[serde(rename = "type")]
    kind: Option<String>,
    source: Option<String>,
    datetime: Option<String>,
    datetime_min: Option<String>,
    datetime_max: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Leg {
    slug: Option<String>,
    tracking_number: Option<String>,
    source: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Emissions {
    unit: Option<String>,
    value: Option<f64>,
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
        let about = About::of(&answer);
        let body = answer.bytes().await.expect("a body");
        let answer: Answer = serde_json::from_slice(&body).expect("JSON");
        let ok = about.status.is_success() && (200..=299).contains(&answer.meta.code);
        assert!(ok, "{}: {:?} ({:?})", about.status, answer.meta.message, about.request_id);
        let tracking = answer.data.and_then(|data| data.tracking).expect("a tracking");
        assert_eq!(tracking.title.as_deref().map(str::len), Some(TITLE_LENGTH));
        drop(black_box((tracking, about)));
    }
}

/// What an answer tells beside its value.
#[allow(dead_code)]
struct About {
    status: reqwest::StatusCode,
    request_id: Option<String>,
    limit: Option<u64>,
    remaining: Option<u64>,
    reset: Option<u64>,
}

impl About {
    fn of(answer: &reqwest::Response) -> About {
        let text = |name: &str| answer.headers().get(name)?.to_str().ok();
        let number = |name| text(name)?.parse().ok();
        About {
            status: answer.status(),
            request_id: text("as-trace-id").map(str::to_owned),
            limit: number("x-ratelimit-limit"),
            remaining: number("x-ratelimit-remaining"),
            reset: number("x-ratelimit-reset"),
        }
    }
}
