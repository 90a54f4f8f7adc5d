//! Requests about couriers.

use optima_courier::tracking::v2024_04::{
    Client, DetectCouriers, ListAllCouriers, ListCouriers, SlugGroup,
};

use crate::case::{Case, check_cases};

pub fn least() -> Vec<Case> {
    vec![
        Case::new(ListCouriers::new(), Client::list_couriers, "GET /couriers", ""),
        Case::new(ListAllCouriers::new(), Client::list_all_couriers, "GET /couriers/all", ""),
        Case::new(
            DetectCouriers::new("1234567890"),
            Client::detect_couriers,
            "POST /couriers/detect",
            r#"{"tracking":{"tracking_number":"1234567890"}}"#,
        ),
    ]
}

pub fn most() -> Vec<Case> {
    let detect = DetectCouriers::new("1234567890")
        .origin_country_iso3("DEU")
        .destination_country_iso3("FRA")
        .tracking_account_number("acc1")
        .tracking_key("key1")
        .tracking_origin_country("DEU")
        .tracking_destination_country("FRA")
        .tracking_postal_code("75001")
        .tracking_state("IDF")
        .slug(["dhl", "fedex"])
        .slug_group(SlugGroup::DhlGroup)
        .tracking_ship_date("20240501");
    let body = r#"{"tracking":{
        "tracking_number":"1234567890",
        "origin_country_iso3":"DEU",
        "destination_country_iso3":"FRA",
        "tracking_account_number":"acc1",
        "tracking_key":"key1",
        "tracking_origin_country":"DEU",
        "tracking_destination_country":"FRA",
        "tracking_postal_code":"75001",
        "tracking_state":"IDF",
        "slug":["dhl","fedex"],
        "slug_group":"dhl-group",
        "tracking_ship_date":"20240501"
    }}"#;
    vec![Case::unchecked(detect, Client::detect_couriers, "POST /couriers/detect", body)]
}

#[tokio::test]
async fn detects_among_one_courier_as_a_list() {
    check_cases(&[Case::new(
        DetectCouriers::new("1234567890").slug(["dhl"]),
        Client::detect_couriers,
        "POST /couriers/detect",
        r#"{"tracking":{"tracking_number":"1234567890","slug":["dhl"]}}"#,
    )])
    .await;
}
