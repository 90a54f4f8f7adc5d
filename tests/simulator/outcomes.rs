//! Outcomes that come after the answer: pending, then done or failed.

use std::time::Duration;

use serde_json::json;
use simulator::script::{PlannedOutcome, Plot};

use crate::service::{Service, builder};
use crate::states::{account, id, label, shipping};

/// A service whose couriers refuse the first calls of an operation, late by half a minute.
pub async fn failing(operation: &str, calls: u64) -> Service {
    let plan = PlannedOutcome {
        operation: operation.to_owned(),
        from: 1,
        calls,
        fails: true,
        takes: Some(30),
    };
    let plot = Plot { api: "shipping".to_owned(), outcomes: vec![plan], ..Plot::default() };
    Service::with(builder().plot(plot), "shipping", Some("v3")).await
}

#[tokio::test]
async fn a_label_is_pending_until_the_courier_has_answered() {
    let (service, account) = shipping().await;
    let mut body = label(&account);
    body["async"] = json!(true);
    let pending = service.post("/labels", body).await;
    assert_eq!((pending.status, pending.code()), (200, 3001));
    assert_eq!(pending.data()["status"], "creating");
    assert_eq!(pending.data()["files"], json!(null));
    let path = format!("/labels/{}", id(&pending));
    service.simulator.advance(Duration::from_secs(60)).await;
    let done = service.get(&path).await;
    assert_eq!(done.data()["status"], "created");
    assert!(done.data()["files"]["label"]["url"].is_string(), "{}", done.body);
}

#[tokio::test]
async fn a_label_that_the_courier_does_not_sell_is_kept_as_failed() {
    let service = failing("create_label", 2).await;
    let account = account(&service).await;
    let refused = service.post("/labels", label(&account)).await;
    assert_eq!((refused.status, refused.code()), (200, 4715), "{}", refused.body);
    let mut body = label(&account);
    body["async"] = json!(true);
    let pending = service.post("/labels", body).await;
    assert_eq!(pending.code(), 3001);
    service.simulator.advance(Duration::from_secs(29)).await;
    let path = format!("/labels/{}", id(&pending));
    assert_eq!(service.get(&path).await.data()["status"], "creating");
    service.simulator.advance(Duration::from_secs(2)).await;
    assert_eq!(service.get(&path).await.data()["status"], "failed");
    assert_eq!(service.post("/labels", label(&account)).await.code(), 200);
    let all = service.get("/labels?status=failed").await;
    assert_eq!(all.data()["labels"].as_array().map(Vec::len), Some(2));
}
