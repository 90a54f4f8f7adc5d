//! The same seed and the same calls: the same answers, but for moments.

use serde_json::{Value, json};
use simulator::Webhook;

use crate::receiver::Receiver;
use crate::service::{Answer, Service, builder};
use crate::states::{account, label};

/// A text with a mark in place of every moment and day.
fn without_moments(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = moment(rest.as_bytes());
        if length == 0 {
            out.push(first);
            rest = &rest[first.len_utf8()..];
        } else {
            out.push('#');
            rest = &rest[length..];
        }
    }
    out
}

/// The length of the moment or day with which a text begins; 0 if it begins with none.
fn moment(text: &[u8]) -> usize {
    let fits = |pattern: &[u8], text: &[u8]| {
        text.len() >= pattern.len()
            && pattern.iter().zip(text).all(|(one, other)| match one {
                b'0' => other.is_ascii_digit(),
                one => one == other,
            })
    };
    let patterns = [&b"0000-00-00T00:00:00+00:00"[..], b"0000-00-00T00:00:00Z", b"0000-00-00"];
    patterns.iter().find(|pattern| fits(pattern, text)).map_or(0, |pattern| pattern.len())
}

/// An answer as it is compared.
fn shown(answer: &Answer) -> String {
    let id = answer.headers.get("as-trace-id");
    format!("{} {id:?} {}", answer.status, without_moments(&answer.text))
}

async fn tracking(version: &str, seed: u64) -> Vec<String> {
    let receiver = Receiver::start(Vec::new()).await;
    let webhook = Webhook::to(&receiver.url).version(format!("tracking/{version}"));
    let builder = builder().seed(seed).webhook(webhook);
    let service = Service::with(builder, "tracking", Some(version)).await;
    let mut answers = Vec::new();
    for number in 0..3 {
        let tracking = json!({ "tracking_number": format!("N{number:09}"), "title": "One" });
        let body = if version == "2024-04" { json!({ "tracking": tracking }) } else { tracking };
        let made = service.post("/trackings", body).await;
        let data = made.data();
        let data = data.get("tracking").unwrap_or(data);
        let path = format!("/trackings/{}", data["id"].as_str().expect("an id"));
        answers.push(made);
        let complete = format!("{path}/mark-as-completed");
        answers.push(service.post(&complete, json!({ "reason": "LOST" })).await);
        answers.push(service.post(&format!("{path}/retrack"), Value::Null).await);
    }
    for path in ["/trackings", "/trackings?limit=2", "/couriers", "/trackings/unknown", "/nowhere"]
    {
        answers.push(service.get(path).await);
    }
    service.seconds(1).await;
    let mut texts: Vec<_> = answers.iter().map(shown).collect();
    // The moment of sending is a number here.
    texts.extend(receiver.received().iter().map(|one| {
        let mut body: Value = serde_json::from_slice(&one.body).expect("JSON");
        body["ts"] = Value::Null;
        without_moments(&body.to_string())
    }));
    texts
}

async fn shipping(seed: u64) -> Vec<String> {
    let service = Service::with(builder().seed(seed), "shipping", Some("v3")).await;
    let account = account(&service).await;
    let mut answers = Vec::new();
    for later in [false, true] {
        let mut body = label(&account);
        body["async"] = json!(later);
        answers.push(service.post("/labels", body).await);
        let rates = json!({ "shipment": label("")["shipment"], "async": later });
        answers.push(service.post("/rates", rates).await);
        service.seconds(60).await;
    }
    for path in [
        "/labels",
        "/rates",
        "/labels?limit=1",
        "/shipper-accounts",
        "/locations?slug=gls&country=DEU&city=B",
    ] {
        answers.push(service.get(path).await);
    }
    answers.push(service.post("/labels", json!({})).await);
    answers.iter().map(shown).collect()
}

#[test]
fn moments_are_found_in_texts() {
    let text = r#"{"a":"2026-07-01T10:00:00+00:00","b":"2026-07-01","c":"12345678-90"}"#;
    assert_eq!(without_moments(text), r##"{"a":"#","b":"#","c":"12345678-90"}"##);
}

#[tokio::test]
async fn the_same_seed_and_calls_lead_to_the_same_answers() {
    for version in ["2024-04", "2026-07"] {
        let (first, again) = (tracking(version, 11).await, tracking(version, 11).await);
        assert_eq!(first, again);
    }
    assert_eq!(shipping(11).await, shipping(11).await);
}

#[tokio::test]
async fn another_seed_leads_to_other_ids() {
    let id = |answers: &[String]| answers[0].clone();
    assert_ne!(id(&tracking("2026-07", 11).await), id(&tracking("2026-07", 12).await));
    assert_ne!(id(&shipping(11).await), id(&shipping(12).await));
}
