//! Requests about rates.

use optima_courier::shipping::v3::{
    Client, CreateRate, GetRate, ListRates, RateStatus, ReferenceInput,
};

use crate::case::{Case, check_cases};
use crate::wire::ACCOUNT;
use crate::wire::shipments::{
    SHIPMENT, SMALL_SHIPMENT, full_shipment, full_shipment_text, shipment, small_shipment,
};

pub fn least() -> Vec<Case> {
    vec![
        Case::new(ListRates::new(), Client::list_rates, "GET /rates", ""),
        Case::new(
            CreateRate::new(small_shipment()),
            Client::create_rate,
            "POST /rates",
            &format!(r#"{{"shipment":{SMALL_SHIPMENT}}}"#),
        ),
        Case::new(GetRate::new("r1"), Client::get_rate, "GET /rates/r1", ""),
    ]
}

pub fn most() -> Vec<Case> {
    let list = ListRates::new()
        .status(RateStatus::Calculated)
        .limit(20)
        .created_at_min("2026-11-21T10:00:00Z")
        .created_at_max("2026-11-22T10:00:00+00:00")
        .next_token("a b+c/=");
    let line = "GET /rates?status=calculated&limit=20&created_at_min=2026-11-21T10%3A00%3A00Z\
                &created_at_max=2026-11-22T10%3A00%3A00%2B00%3A00&next_token=a%20b%2Bc%2F%3D";
    let create = CreateRate::new(full_shipment())
        .async_(true)
        .is_document(false)
        .ship_date("2026-11-23")
        .shipper_accounts([ReferenceInput::new(ACCOUNT), ReferenceInput::new("s2")])
        .expected_delivery_date("2026-11-27")
        .order_id("9000017");
    let shipment = full_shipment_text();
    let body = format!(
        r#"{{"shipment":{shipment},"async":true,"is_document":false,"ship_date":"2026-11-23",
        "shipper_accounts":[{{"id":"{ACCOUNT}"}},{{"id":"s2"}}],
        "expected_delivery_date":"2026-11-27","order_id":"9000017"}}"#
    );
    vec![
        Case::new(list, Client::list_rates, line, ""),
        Case::new(create, Client::create_rate, "POST /rates", &body),
    ]
}

#[tokio::test]
async fn asks_one_account_for_prices_at_once() {
    let create =
        CreateRate::new(shipment()).async_(false).shipper_accounts([ReferenceInput::new(ACCOUNT)]);
    let body = format!(
        r#"{{"shipment":{SHIPMENT},"async":false,"shipper_accounts":[{{"id":"{ACCOUNT}"}}]}}"#
    );
    check_cases(&[Case::new(create, Client::create_rate, "POST /rates", &body)]).await;
}

#[tokio::test]
async fn lists_by_each_status_and_by_one_that_came_later() {
    let statuses = ["calculating", "calculated", "failed", "paused"];
    let cases = statuses.map(|status| {
        let list = ListRates::new().status(RateStatus::from(status));
        Case::new(list, Client::list_rates, &format!("GET /rates?status={status}"), "")
    });
    check_cases(&cases).await;
}
