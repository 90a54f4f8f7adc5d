//! The examples of the Shipping API, one for each thing that it does.

use crate::program::check_example;
use crate::server::answer;

/// A refusal, which this API answers with HTTP status 200.
fn refusal(code: u16) -> Vec<u8> {
    let meta = format!(r#"{{"code":{code},"message":"No.","details":[],"retryable":false}}"#);
    answer(200, &format!(r#"{{"meta":{meta},"data":{{}}}}"#))
}

/// An answer with this data.
fn answered(code: u16, data: &str) -> Vec<u8> {
    let meta = format!(r#"{{"code":{code},"message":"OK","details":[]}}"#);
    answer(200, &format!(r#"{{"meta":{meta},"data":{data}}}"#))
}

#[tokio::test]
async fn rate_prints_prices_and_says_that_some_are_missing() {
    let rates = r#"{"id":"r1","status":"calculated","rates":[
        {"service_name":"Express","total_charge":{"amount":21.75,"currency":"CAD"}},
        {"service_name":null,"total_charge":null,"error_message":"The account is closed."}]}"#;
    check_example(
        env!("CARGO_BIN_EXE_rate"),
        [answered(4713, rates)],
        &[("POST /base/1/rates", RATE)],
        "Express: 21.75 CAD\n\
         no price: The account is closed.\n\
         not every courier named a price\n",
    )
    .await;
}

const RATE: &str = r#"{"shipment":{
    "ship_from":{"street1":"192 Glenlake Court","country":"USA","contact_name":"Dock 4",
        "city":"Atlanta","state":"GA","postal_code":"30328"},
    "ship_to":{"street1":"77 Elm St","country":"USA","contact_name":"Ana Ruiz",
        "city":"Austin","state":"TX","postal_code":"78701"},
    "parcels":[{"box_type":"custom",
        "dimension":{"width":10,"height":12.5,"depth":8,"unit":"in"},
        "items":[{"quantity":2,"description":"Mug","price":{"currency":"USD","amount":9.5}}],
        "weight":{"unit":"lb","value":3.2}}]},
    "ship_date":"2026-11-23",
    "shipper_accounts":[{"id":"6f1c1f0e-5d0a-4b7e-9a59-2f6f5f0c9a11"},
        {"id":"b9d5a1c2-3f44-4a8b-8f0e-6a1d2c3b4e5f"}]}"#;

#[tokio::test]
async fn rate_says_nothing_of_missing_prices_where_there_are_none() {
    let rates = r#"{"id":"r1","rates":[
        {"service_name":"Express","total_charge":{"amount":21,"currency":"CAD"}}]}"#;
    check_example(
        env!("CARGO_BIN_EXE_rate"),
        [answered(200, rates)],
        &[("POST /base/1/rates", RATE)],
        "Express: 21 CAD\n",
    )
    .await;
}

#[tokio::test]
async fn label_waits_for_the_courier_and_prints_the_number_and_the_file() {
    let pending = r#"{"id":"1a2b3c4d-0000-4000-8000-000000000001","status":"creating"}"#;
    let created = r#"{"id":"1a2b3c4d-0000-4000-8000-000000000001","status":"created",
        "tracking_numbers":["OPT7654321"],
        "files":{"label":{"url":"https://files.example.test/7654321.pdf"}}}"#;
    check_example(
        env!("CARGO_BIN_EXE_label"),
        [answered(3001, pending), answered(200, created)],
        &[
            ("POST /base/1/labels", LABEL),
            ("GET /base/1/labels/1a2b3c4d-0000-4000-8000-000000000001", ""),
        ],
        "label 1a2b3c4d-0000-4000-8000-000000000001 is being bought\n\
         OPT7654321: https://files.example.test/7654321.pdf\n",
    )
    .await;
}

const LABEL: &str = r#"{"service_type":"optimacourier_standard",
    "shipper_account":{"id":"6f1c1f0e-5d0a-4b7e-9a59-2f6f5f0c9a11"},
    "shipment":{
        "ship_from":{"street1":"192 Glenlake Court","country":"USA","contact_name":"Dock 4",
            "phone":"4045550100","email":"dock@example.com","company_name":"Maple Goods",
            "city":"Atlanta","state":"GA","postal_code":"30328","type":"business"},
        "ship_to":{"street1":"77 Elm St","country":"USA","contact_name":"Ana Ruiz",
            "phone":"5125550144","city":"Austin","state":"TX","postal_code":"78701",
            "type":"residential"},
        "parcels":[{"box_type":"custom",
            "dimension":{"width":10,"height":12.5,"depth":8,"unit":"in"},
            "items":[{"quantity":2,"description":"Mug","price":{"currency":"USD","amount":9.5},
                "sku":"MUG-1","origin_country":"USA","weight":{"unit":"lb","value":1.2},
                "hs_code":"691110"}],
            "weight":{"unit":"lb","value":3.2}}]},
    "async":true,"paper_size":"4x6","file_type":"pdf","billing":{"paid_by":"shipper"},
    "references":["PO-77"],"order_number":"SO-1001","custom_fields":{"channel":"web"}}"#;

#[tokio::test]
async fn label_buys_nothing_twice() {
    check_example(
        env!("CARGO_BIN_EXE_label"),
        [refusal(4801)],
        &[("POST /base/1/labels", LABEL)],
        "SO-1001 has its label already\n",
    )
    .await;
}

const MANIFEST: &str = r#"{"shipper_account":{"id":"6f1c1f0e-5d0a-4b7e-9a59-2f6f5f0c9a11"},
    "label_ids":["a3b5b0c2-6d2e-4f57-8f0e-1c0c6b1d2e3f","b4c6c1d3-7e3f-4a68-9a1f-2d1d7c2e3f40"]}"#;

#[tokio::test]
async fn manifest_prints_its_file_and_the_label_that_was_left_out() {
    let manifest = r#"{"id":"m1","status":"manifested",
        "labels":[{"id":"l1","manifested":false},{"id":"l2","manifested":true}],
        "files":{"manifest":{"url":"https://files.example.test/day.pdf"}}}"#;
    check_example(
        env!("CARGO_BIN_EXE_manifest"),
        [answered(200, manifest)],
        &[("POST /base/1/manifests", MANIFEST)],
        "https://files.example.test/day.pdf\nlabel l1 was left out\n",
    )
    .await;
}

#[tokio::test]
async fn manifest_says_when_nothing_is_to_be_closed_out() {
    check_example(
        env!("CARGO_BIN_EXE_manifest"),
        [refusal(4725)],
        &[("POST /base/1/manifests", MANIFEST)],
        "nothing to close out today\n",
    )
    .await;
}

#[tokio::test]
async fn cancel_label_prints_what_becomes_of_the_money_or_why_it_is_too_late() {
    let body = r#"{"label":{"id":"a3b5b0c2-6d2e-4f57-8f0e-1c0c6b1d2e3f"}}"#;
    let cancelled = r#"{"id":"c1","status":"cancelled","refund_status":"approved"}"#;
    for (answer, printed) in [
        (answered(200, cancelled), "cancelled as c1, refund: approved\n"),
        (refusal(4722), "it was cancelled before\n"),
        (refusal(4724), "too late, the courier has it on its list\n"),
    ] {
        let program = env!("CARGO_BIN_EXE_cancel_label");
        check_example(program, [answer], &[("POST /base/1/cancel-labels", body)], printed).await;
    }
}

#[tokio::test]
async fn pickup_prints_how_the_courier_confirmed_it_or_that_it_does_not_come() {
    let body = r#"{"pickup_start_time":"09:00:00","pickup_end_time":"17:00:00",
        "pickup_from":{"street1":"192 Glenlake Court","country":"USA","contact_name":"Dock 4",
            "phone":"4045550100","city":"Atlanta","state":"GA","postal_code":"30328"},
        "pickup_date":"2026-11-23",
        "pickup_parcels":[{"weight":{"unit":"lb","value":3.2},"quantity":1}],
        "shipper_account":{"id":"6f1c1f0e-5d0a-4b7e-9a59-2f6f5f0c9a11"},
        "pickup_instructions":"Ring twice"}"#;
    let created = r#"{"id":"p1","status":"created","pickup_confirmation_numbers":["A1","B2"]}"#;
    for (answer, printed) in [
        (answered(200, created), "pickup p1, confirmed as A1 and B2\n"),
        (refusal(4171), "this courier does not collect parcels\n"),
    ] {
        let program = env!("CARGO_BIN_EXE_pickup");
        check_example(program, [answer], &[("POST /base/1/pickups", body)], printed).await;
    }
}

#[tokio::test]
async fn cancel_pickup_prints_how_it_ended() {
    let body = r#"{"pickup":{"id":"e6f8e3f5-9051-4c8a-9c31-4f3f9e405162"}}"#;
    for (answer, printed) in [
        (answered(200, r#"{"id":"k1","status":"cancelled"}"#), "cancelled as k1\n"),
        (answered(200, r#"{"id":"k1","status":"failed"}"#), "the courier comes all the same\n"),
        (refusal(4722), "it was cancelled before\n"),
    ] {
        let program = env!("CARGO_BIN_EXE_cancel_pickup");
        check_example(program, [answer], &[("POST /base/1/cancel-pickups", body)], printed).await;
    }
}

#[tokio::test]
async fn shipper_account_prints_its_id_and_never_a_credential() {
    let body = r#"{"slug":"optimacourier","description":"main",
        "credentials":{"account_number":"88-1042","password":"s3cret-Pa55"},
        "timezone":"America/New_York"}"#;
    for (answer, printed) in [
        (answered(200, r#"{"id":"s1","status":"enabled"}"#), "account s1 is enabled\n"),
        (
            refusal(4732),
            "the courier does not know these credentials: Correct the credentials of the shipper \
             account, then send the request again.\n",
        ),
    ] {
        let program = env!("CARGO_BIN_EXE_shipper_account");
        let request = ("POST /base/1/shipper-accounts", body);
        check_example(program, [answer], &[request], &format!("{HIDDEN}{printed}")).await;
    }
}

/// The request in `Debug`, as the example prints it first.
const HIDDEN: &str = "CreateShipperAccount { slug: \"optimacourier\", description: \"main\", \
    credentials: ***, timezone: Some(\"America/New_York\"), address: None, settings: None }\n";

#[tokio::test]
async fn address_validation_prints_the_better_address() {
    let body = r#"{"address":{"street1":"77 Elm St","country":"USA","contact_name":"Ana Ruiz",
        "city":"Austin","state":"TX","postal_code":"78701"}}"#;
    let better = r#"{"id":"v1","status":"invalid",
        "recommended_address":{"street1":"79 ELM ST","city":null,"postal_code":"78701-0001"}}"#;
    for (data, printed) in [
        (better, "the address is not valid\nbetter: 79 ELM ST, 78701-0001\n"),
        (r#"{"id":"v1","status":"valid","recommended_address":null}"#, ""),
    ] {
        let program = env!("CARGO_BIN_EXE_address_validation");
        let request = ("POST /base/1/address-validations", body);
        check_example(program, [answered(200, data)], &[request], printed).await;
    }
}
