//! Manifests: which labels they close out, pending, done and failed.

use serde_json::{Value, json};

use crate::outcomes::failing;
use crate::service::Service;
use crate::states::{account, buy, id, label, shipping};

fn body(account: &str, labels: &[&str], later: bool) -> Value {
    let mut body = json!({ "shipper_account": { "id": account }, "async": later });
    if !labels.is_empty() {
        body["label_ids"] = json!(labels);
    }
    body
}

async fn status(service: &Service, path: &str) -> Value {
    service.get(path).await.data()["status"].clone()
}

#[tokio::test]
async fn a_manifest_is_pending_until_the_courier_has_answered() {
    let (service, account) = shipping().await;
    let label = buy(&service, &account).await;
    let pending = service.post("/manifests", body(&account, &[&label], true)).await;
    assert_eq!((pending.status, pending.code()), (200, 3001), "{}", pending.body);
    assert_eq!(pending.data()["status"], "manifesting");
    let (own, of_label) = (format!("/manifests/{}", id(&pending)), format!("/labels/{label}"));
    assert_eq!(status(&service, &of_label).await, "manifesting");
    let cancelled = service.post("/cancel-labels", json!({ "label": { "id": label } })).await;
    assert_eq!(cancelled.code(), 4724, "{}", cancelled.body);
    service.seconds(60).await;
    let done = service.get(&own).await;
    assert_eq!(done.data()["status"], "manifested", "{}", done.body);
    assert_eq!(done.data()["labels"], json!([{ "id": label, "manifested": true }]));
    assert_eq!(done.data()["files"]["manifest"]["file_type"], "pdf");
    assert_eq!(status(&service, &of_label).await, "manifested");
}

#[tokio::test]
async fn a_courier_that_refuses_a_manifest_leaves_the_labels_open() {
    let service = failing("create_manifest", 2).await;
    let account = account(&service).await;
    let label = buy(&service, &account).await;
    let refused = service.post("/manifests", body(&account, &[&label], false)).await;
    assert_eq!((refused.status, refused.code()), (200, 4715), "{}", refused.body);
    let pending = service.post("/manifests", body(&account, &[], true)).await;
    assert_eq!(pending.code(), 3001, "{}", pending.body);
    service.seconds(60).await;
    let failed = service.get(&format!("/manifests/{}", id(&pending))).await;
    assert_eq!(failed.data()["status"], "failed");
    assert!(failed.data()["files"].is_null(), "{}", failed.body);
    assert_eq!(status(&service, &format!("/labels/{label}")).await, "created");
    assert_eq!(
        service.get("/manifests?status=failed").await.data()["manifests"].as_array().map(Vec::len),
        Some(2)
    );
}

#[tokio::test]
async fn only_open_labels_of_the_account_are_closed_out() {
    let (service, first) = shipping().await;
    let second = account(&service).await;
    let (own, other) = (buy(&service, &first).await, buy(&service, &second).await);
    let cancelled = buy(&service, &first).await;
    service.post("/cancel-labels", json!({ "label": { "id": cancelled } })).await;
    let unknown = service.post("/manifests", body("unknown", &[], false)).await;
    assert_eq!((unknown.status, unknown.code()), (200, 4140), "{}", unknown.body);
    let none = service.post("/manifests", body(&first, &[&other, &cancelled], false)).await;
    assert_eq!((none.status, none.code()), (200, 4725), "{}", none.body);
    let all = service.post("/manifests", body(&first, &[], false)).await;
    assert_eq!(all.data()["labels"], json!([{ "id": own, "manifested": true }]), "{}", all.body);
    let account = &all.data()["shipper_account"];
    assert_eq!(account, &json!({ "id": first, "slug": "optimacourier", "description": "Mine" }));
    assert_eq!(status(&service, &format!("/labels/{other}")).await, "created");
}

#[tokio::test]
async fn manifests_are_listed_by_account() {
    let (service, first) = shipping().await;
    let second = account(&service).await;
    let mut ids = Vec::new();
    for account in [&first, &second] {
        buy(&service, account).await;
        ids.push(id(&service.post("/manifests", body(account, &[], false)).await));
    }
    let answer = service.get(&format!("/manifests?shipper_account_id={second}")).await;
    let manifests = answer.data()["manifests"].as_array().expect("a list");
    assert_eq!((manifests.len(), &manifests[0]["id"]), (1, &json!(ids[1])));
    assert_eq!(answer.data()["next_token"], Value::Null);
    assert_eq!(service.get("/manifests/unknown").await.code(), 4153);
}

#[tokio::test]
async fn labels_are_listed_by_account_number_and_text() {
    let (service, first) = shipping().await;
    let second = account(&service).await;
    let mut body = label(&first);
    body["references"] = json!(["PO-77"]);
    let bought = service.post("/labels", body).await;
    let number = bought.data()["tracking_numbers"][0].as_str().expect("a number").to_owned();
    buy(&service, &second).await;
    let queries = [
        format!("shipper_account_id={first}"),
        format!("tracking_numbers={number}"),
        format!("s={}", &number[2..]),
        "s=po-7".to_owned(),
    ];
    for query in queries {
        let answer = service.get(&format!("/labels?{query}")).await;
        let labels = answer.data()["labels"].as_array().expect("a list");
        assert_eq!((labels.len(), &labels[0]["id"]), (1, &json!(id(&bought))), "{query}");
    }
    let page = service.get("/labels?limit=1").await;
    let token = page.data()["next_token"].as_str().expect("a token").to_owned();
    let last = service.get(&format!("/labels?limit=1&next_token={token}")).await;
    assert_eq!(last.data()["next_token"], Value::Null);
    assert_eq!(last.data()["limit"], 1);
    assert_ne!(page.data()["labels"][0]["id"], last.data()["labels"][0]["id"]);
}
