//! Deliveries of the Shipping API: outcomes that come after the answer.

use optima_courier::shipping::v3::webhooks::Webhook;
use optima_courier::shipping::v3::{LabelStatus, ManifestStatus, RateStatus};
use optima_courier::webhook::Received;
use serde_json::{Value, json};

const ID: &str = "11111111-2222-4333-8444-555555555555";

fn read(body: &Value) -> Received<Webhook> {
    Webhook::from_slice(body.to_string().as_bytes()).expect("a delivery")
}

/// A label as its webhook tells it, under one of the names of the event.
fn label(name: &str) -> Value {
    json!({
        name: "create_a_label",
        "date_time": "2026-08-06T15:21:40+00:00",
        "meta": {"code": 200, "message": "OK", "details": []},
        "data": {
            "id": ID, "status": "created", "tracking_numbers": ["OC-1"],
            "files": {"label": {"paper_size": "4x6", "url": "https://files.example/1.pdf"}},
            "created_at": "2026-08-06T15:21:38+00:00",
        },
    })
}

#[test]
fn reads_a_label_under_either_name_of_the_event() {
    for name in ["event_type", "event"] {
        let received = read(&label(name));
        assert_eq!(received.notes(), [], "{name}");
        let key = format!(r#"["create_a_label","{ID}","created"]"#);
        assert_eq!(received.repeat_key(), Some(key.as_str()));
        // The documented name is the one that is written.
        assert_eq!(serde_json::to_value(&*received).expect("a value"), label("event_type"));
        let Webhook::CreateALabel(event) = &*received else { panic!("{received:?}") };
        assert!(event.unknown.is_empty(), "{:?}", event.unknown);
        let label = event.data.as_ref().expect("a label");
        assert_eq!(label.status, Some(LabelStatus::Created));
        assert_eq!(event.meta.as_ref().and_then(|meta| meta.code), Some(200));
    }
}

#[test]
fn reads_why_a_call_failed() {
    let received = read(&json!({
        "event_type": "manifest_a_label",
        "meta": {
            "code": 4715, "message": "The courier refuses.", "retryable": false,
            "details": [{"path": "data.label_ids.0", "info": "is too late"}],
        },
        "data": {"id": ID, "status": "failed"},
    }));
    let Webhook::ManifestALabel(event) = &*received else { panic!("{received:?}") };
    let meta = event.meta.as_ref().expect("how it ended");
    assert_eq!((meta.code, meta.retryable), (Some(4715), Some(false)));
    let [problem] = meta.details.as_deref().expect("details") else { panic!("{meta:?}") };
    assert_eq!(problem.path.as_deref(), Some("data.label_ids.0"));
    let status = event.data.as_ref().and_then(|manifest| manifest.status.clone());
    assert_eq!(status, Some(ManifestStatus::Failed));
}

#[test]
fn reads_rates_and_cancellations() {
    let rates = json!({"id": ID, "status": "calculated", "rates": [{"service_type": "express"}]});
    let received = read(&json!({"event": "calculate_rates", "data": rates}));
    let Webhook::CalculateRates(event) = &*received else { panic!("{received:?}") };
    let record = event.data.as_ref().expect("a record");
    assert_eq!(record.status, Some(RateStatus::Calculated));
    assert_eq!(record.rates.as_ref().map(Vec::len), Some(1));
    let received = read(&json!({"event": "cancel_a_label", "data": {"id": ID}}));
    assert!(matches!(&*received, Webhook::CancelALabel(event) if event.data.is_some()));
    assert_eq!(received.repeat_key(), None, "it has no status");
}

#[test]
fn takes_no_data_in_whatever_form() {
    for data in [json!(null), json!({}), json!([])] {
        let received = read(&json!({"event": "create_a_label", "data": data}));
        assert_eq!(received.notes(), [], "{data}");
        assert!(matches!(&*received, Webhook::CreateALabel(_)));
    }
}

#[test]
fn keeps_an_event_that_no_document_names() {
    let body = json!({"event_type": "pick_up", "data": {"id": ID, "status": "done"}});
    let received = read(&body);
    assert_eq!(*received, Webhook::Unknown(body.into()));
    let key = format!(r#"["pick_up","{ID}","done"]"#);
    assert_eq!(received.repeat_key(), Some(key.as_str()));
}
