//! Shipper accounts: added, changed, switched off, deleted; credentials are in no answer.

use serde_json::{Value, json};
use simulator::script::Plot;

use crate::service::{Service, builder};
use crate::states::{account, id, label, shipping};

const IMAGE: &str = "iVBORw0KGgo=";

async fn path(service: &Service) -> String {
    format!("/shipper-accounts/{}", account(service).await)
}

#[tokio::test]
async fn what_is_said_of_an_account_is_changed_and_the_rest_stays() {
    let (service, account) = shipping().await;
    let path = format!("/shipper-accounts/{account}");
    let body = json!({ "description": "Ours", "timezone": "Europe/Berlin" });
    let changed = service.put(&format!("{path}/info"), body).await;
    assert_eq!((changed.status, changed.code()), (200, 200), "{}", changed.body);
    let account = changed.data();
    assert_eq!(
        (&account["description"], &account["timezone"]),
        (&json!("Ours"), &json!("Europe/Berlin"))
    );
    assert_eq!(
        (&account["slug"], &account["address"]["country"]),
        (&json!("optimacourier"), &json!("HKG"))
    );
    assert_eq!(account["status"], "enabled");
    assert_eq!(service.get(&path).await.data(), account);
    let unknown = service.put("/shipper-accounts/unknown/info", json!({})).await;
    assert_eq!((unknown.status, unknown.code()), (200, 4140));
}

#[tokio::test]
async fn credentials_are_changed_and_never_shown() {
    let (service, account) = shipping().await;
    let path = format!("/shipper-accounts/{account}");
    let before = service.get(&path).await;
    service.days(1).await;
    let body = json!({ "account_number": "2", "password": "hush" });
    let changed = service.patch(&format!("{path}/credentials"), body).await;
    assert_eq!((changed.status, changed.code()), (200, 200), "{}", changed.body);
    assert_eq!(changed.data()["id"], account);
    for text in ["credentials", "password", "hush", "account_number"] {
        assert!(!changed.text.contains(text), "{}", changed.body);
    }
    let moment = |account: &Value| account["updated_at"].as_str().map(str::to_owned);
    assert!(moment(service.get(&path).await.data()) > moment(before.data()));
}

#[tokio::test]
async fn settings_are_kept_one_by_one_and_documents_need_both_images() {
    let (service, account) = shipping().await;
    let path = format!("/shipper-accounts/{account}");
    let settings = format!("{path}/settings");
    let lone = json!({ "electronic_trade_documents_enabled": true });
    let refused = service.patch(&settings, lone).await;
    assert_eq!((refused.status, refused.code()), (200, 4104), "{}", refused.body);
    let first = service.patch(&settings, json!({ "commercial_invoice_letterhead": IMAGE })).await;
    assert_eq!(first.data()["commercial_invoice_letterhead"], IMAGE, "{}", first.body);
    let second = json!({
        "commercial_invoice_letterhead": "AAAA", "commercial_invoice_signature": IMAGE,
        "electronic_trade_documents_enabled": true,
    });
    assert_eq!(service.patch(&settings, second.clone()).await.data(), &second);
    let off =
        service.patch(&settings, json!({ "electronic_trade_documents_enabled": false })).await;
    let mut expected = second;
    expected["electronic_trade_documents_enabled"] = json!(false);
    assert_eq!(off.data(), &expected, "what is left out stays as it is");
    assert_eq!(service.get(&path).await.data()["settings"], expected);
}

fn fedex(slug: &str) -> Value {
    json!({
        "slug": slug, "description": "Main", "credentials": { "account_number": "510087" },
        "address": { "contact_name": "A", "street1": "1 Road", "country": "USA" },
        "invoice": { "number": "1", "date": "2026-06-01", "amount": 9.5, "currency": "USD" },
        "settings": { "preferred_currency": "USD" },
    })
}

#[tokio::test]
async fn an_account_at_fedex_is_proved_with_an_invoice() {
    let service = Service::new("shipping", "v3").await;
    let path = "/couriers/fedex/shipper-accounts";
    let made = service.post(path, fedex("fedex")).await;
    assert_eq!((made.status, made.code()), (200, 200), "{}", made.body);
    let account = made.data();
    assert_eq!((&account["slug"], &account["status"]), (&json!("fedex"), &json!("enabled")));
    assert_eq!(account["settings"], json!({ "preferred_currency": "USD" }));
    assert!(account.get("invoice").is_none() && account.get("credentials").is_none(), "{account}");
    assert_eq!(service.get(&format!("/shipper-accounts/{}", id(&made))).await.data(), account);
    let without_hub = service.post(path, fedex("fedex-smartpost")).await;
    assert_eq!((without_hub.status, without_hub.code()), (200, 4104), "{}", without_hub.body);
    let mut without_invoice = fedex("fedex");
    without_invoice["invoice"] = json!({});
    assert_eq!(service.post(path, without_invoice).await.code(), 4104);
}

#[tokio::test]
async fn an_old_account_at_fedex_is_moved() {
    let (service, account) = shipping().await;
    let body = json!({ "invoice": fedex("fedex")["invoice"], "settings": { "preferred_currency": "HKD" } });
    let path = |id: &str| format!("/couriers/fedex/shipper-accounts/{id}/update");
    let moved = service.post(&path(&account), body.clone()).await;
    assert_eq!((moved.status, moved.code()), (200, 200), "{}", moved.body);
    assert_eq!(
        (&moved.data()["id"], &moved.data()["description"]),
        (&json!(account), &json!("Mine"))
    );
    assert_eq!(moved.data()["settings"]["preferred_currency"], "HKD");
    assert_eq!(service.post(&path("unknown"), body).await.code(), 4140);
}

/// An account that is switched off after 10 seconds, on after 20 and off again after 30.
fn plot() -> Plot {
    let step = |after: u64, status: &str| json!({ "after": after, "set": [{ "path": ["status"], "is": { "literal": status } }] });
    let steps = [step(10, "disabled"), step(20, "enabled"), step(30, "disabled")];
    let plot =
        json!({ "api": "shipping", "stories": [{ "schema": "ShipperAccount", "steps": steps }] });
    serde_json::from_value(plot).expect("a plot")
}

#[tokio::test]
async fn an_account_is_switched_off_and_on_and_deleted() {
    let service = Service::with(builder().plot(plot()), "shipping", Some("v3")).await;
    let path = path(&service).await;
    for expected in ["enabled", "disabled", "enabled", "disabled"] {
        assert_eq!(service.get(&path).await.data()["status"], expected);
        service.seconds(10).await;
    }
    let deleted = service.delete(&path).await;
    let id = path.rsplit('/').next().expect("an id");
    assert_eq!(deleted.data(), &json!({ "id": id }), "the answer holds the id alone");
    for answer in [service.get(&path).await, service.delete(&path).await] {
        assert_eq!((answer.status, answer.code()), (200, 4140), "{}", answer.body);
    }
    assert_eq!(service.post("/labels", label(id)).await.code(), 4140);
}

#[tokio::test]
async fn accounts_are_listed_by_courier_however_old() {
    let (service, first) = shipping().await;
    service.post("/couriers/fedex/shipper-accounts", fedex("fedex")).await;
    service.days(100).await;
    let found = service.get("/shipper-accounts?slug=optimacourier").await;
    let accounts = found.data()["shipper_accounts"].as_array().expect("a list");
    assert_eq!((accounts.len(), &accounts[0]["id"]), (1, &json!(first)), "{}", found.body);
    let page = service.get("/shipper-accounts?limit=1").await;
    let token = page.data()["next_token"].as_str().expect("a token").to_owned();
    let last = service.get(&format!("/shipper-accounts?limit=1&next_token={token}")).await;
    assert_eq!((&last.data()["next_token"], &last.data()["limit"]), (&Value::Null, &json!(1)));
    assert_ne!(page.data()["shipper_accounts"], last.data()["shipper_accounts"]);
}
