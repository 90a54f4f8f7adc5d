//! Cancellations of labels: pending, done, failed, and what the label is meanwhile.

use serde_json::{Value, json};

use crate::outcomes::failing;
use crate::service::{Answer, Service};
use crate::states::{account, buy, id, label, shipping};

fn body(label: &str, later: bool) -> Value {
    json!({ "label": { "id": label }, "async": later })
}

async fn status(service: &Service, path: &str) -> Value {
    service.get(path).await.data()["status"].clone()
}

fn assert_refused(answer: &Answer, code: i64) {
    assert_eq!((answer.status, answer.code()), (200, code), "{}", answer.body);
    assert_eq!(answer.data(), &json!({}));
}

#[tokio::test]
async fn a_cancellation_is_pending_until_the_courier_has_answered() {
    let (service, account) = shipping().await;
    let label = buy(&service, &account).await;
    let pending = service.post("/cancel-labels", body(&label, true)).await;
    assert_eq!((pending.status, pending.code()), (200, 3001), "{}", pending.body);
    assert_eq!(pending.data()["status"], "cancelling");
    assert_eq!(pending.data()["label"]["id"], label);
    let (own, of_label) = (format!("/cancel-labels/{}", id(&pending)), format!("/labels/{label}"));
    assert_eq!(status(&service, &of_label).await, "cancelling");
    assert_refused(&service.post("/cancel-labels", body(&label, false)).await, 4722);
    service.seconds(60).await;
    assert_eq!(status(&service, &own).await, "cancelled");
    assert_eq!(service.get(&own).await.data()["refund_status"], "requested");
    assert_eq!(status(&service, &of_label).await, "cancelled");
}

#[tokio::test]
async fn a_courier_that_refuses_a_cancellation_leaves_the_label_as_it_was() {
    let service = failing("cancel_label", 2).await;
    let label = buy(&service, &account(&service).await).await;
    let refused = service.post("/cancel-labels", body(&label, false)).await;
    assert_eq!((refused.status, refused.code()), (200, 4715), "{}", refused.body);
    let pending = service.post("/cancel-labels", body(&label, true)).await;
    assert_eq!(pending.code(), 3001, "{}", pending.body);
    service.seconds(60).await;
    assert_eq!(status(&service, &format!("/cancel-labels/{}", id(&pending))).await, "failed");
    assert_eq!(status(&service, &format!("/labels/{label}")).await, "created");
    let done = service.post("/cancel-labels", body(&label, false)).await;
    assert_eq!((done.code(), &done.data()["status"]), (200, &json!("cancelled")));
    assert_eq!(done.data()["refund_status"], "requested");
}

#[tokio::test]
async fn only_a_label_that_the_courier_sold_can_be_cancelled() {
    let (service, account) = shipping().await;
    assert_refused(&service.post("/cancel-labels", body("unknown", false)).await, 4153);
    let mut later = label(&account);
    later["async"] = json!(true);
    let pending = service.post("/labels", later).await;
    assert_refused(&service.post("/cancel-labels", body(&id(&pending), false)).await, 4723);
    assert_eq!(service.post("/cancel-labels", json!({})).await.code(), 4104);
}

#[tokio::test]
async fn cancellations_are_listed_by_status_and_read_by_their_own_id() {
    let (service, account) = shipping().await;
    let mut ids = Vec::new();
    for later in [false, false, true] {
        let label = buy(&service, &account).await;
        ids.push(id(&service.post("/cancel-labels", body(&label, later)).await));
    }
    let listed = |query: &'static str| {
        let service = &service;
        async move {
            let answer = service.get(&format!("/cancel-labels{query}")).await;
            let list = answer.data()["cancel_labels"].as_array().expect("a list").clone();
            let mut ids: Vec<Value> = list.iter().map(|one| one["id"].clone()).collect();
            ids.sort_by_key(ToString::to_string);
            (ids, answer)
        }
    };
    let mut done = vec![json!(ids[0]), json!(ids[1])];
    done.sort_by_key(ToString::to_string);
    assert_eq!(listed("?status=cancelled").await.0, done);
    assert_eq!(listed("?status=cancelling").await.0, [json!(ids[2])]);
    let (all, answer) = listed("").await;
    assert_eq!((all.len(), &answer.data()["next_token"]), (3, &Value::Null), "{}", answer.body);
    assert_refused(&service.get("/cancel-labels/unknown").await, 4153);
    service.days(2).await;
    assert_eq!(listed("").await.0, Vec::<Value>::new(), "the list goes back 24 hours");
}
