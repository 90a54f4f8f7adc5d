//! Requests about couriers.

use optima_courier::tracking::v2026_07::{Client, DetectCouriers, ListCouriers};

use crate::case::{Case, check_cases};

pub fn least() -> Vec<Case> {
    vec![
        Case::new(ListCouriers::new(), Client::list_couriers, "GET /couriers", ""),
        Case::new(
            DetectCouriers::new("1234567890"),
            Client::detect_couriers,
            "POST /couriers/detect",
            r#"{"tracking_number":"1234567890"}"#,
        ),
    ]
}

pub fn most() -> Vec<Case> {
    let list = ListCouriers::new().active(true).slug(["optimacourier", "dhl"]);
    let detect = DetectCouriers::new("1234567890")
        .origin_country_region("DEU")
        .destination_country_region("FRA")
        .tracking_account_number("acc1")
        .tracking_key("key1")
        .slug(["dhl", "fedex"])
        .slug_group("dhl-group")
        .tracking_ship_date("20260801")
        .destination_postal_code("75001")
        .destination_state("IDF");
    let body = r#"{
        "tracking_number":"1234567890",
        "origin_country_region":"DEU",
        "destination_country_region":"FRA",
        "tracking_account_number":"acc1",
        "tracking_key":"key1",
        "slug":["dhl","fedex"],
        "slug_group":"dhl-group",
        "tracking_ship_date":"20260801",
        "destination_postal_code":"75001",
        "destination_state":"IDF"
    }"#;
    let line = "GET /couriers?active=true&slug=optimacourier%2Cdhl";
    vec![
        Case::new(list, Client::list_couriers, line, ""),
        Case::unchecked(detect, Client::detect_couriers, "POST /couriers/detect", body),
    ]
}

#[tokio::test]
async fn detects_among_one_courier_as_a_list() {
    check_cases(&[Case::new(
        DetectCouriers::new("1234567890").slug(["dhl"]),
        Client::detect_couriers,
        "POST /couriers/detect",
        r#"{"tracking_number":"1234567890","slug":["dhl"]}"#,
    )])
    .await;
}

#[tokio::test]
async fn says_that_couriers_need_not_be_activated() {
    check_cases(&[Case::new(
        ListCouriers::new().active(false),
        Client::list_couriers,
        "GET /couriers?active=false",
        "",
    )])
    .await;
}
