//! The exact bytes of every operation's request.

use optima_courier::tracking::v2024_04::{
    AddressInput, Client, CompletionReason, CreateTracking, DeliveryType, EddRequest,
    EstimatedPickupInput, GetTracking, LanguageTarget, MarkTrackingCompleted, NextCourierInput,
    PredictDeliveryDates, ProcessingTimeInput, SlugGroup, TrackingField, UpdateTracking, Weekday,
    WeightInput,
};
use optima_courier::{Call, Operation, Update, Validation};
use serde_json::{Value, json};

use crate::server::{Server, answer};
use crate::support::{client_of, head, sent};

const ID: &str = "5b7658cec7c33c0e007de3c5";

/// The request is these bytes from the first to the last.
async fn check_sent<O: Operation>(
    start: impl for<'c> FnOnce(&'c Client) -> Call<'c, O>,
    line: &str,
    body: &str,
) {
    let (host, request) = sent(start).await;
    assert_eq!(request, format!("{}{body}", head(&host, line, body)));
}

/// The request is these bytes but for the order of members, which is the specification's.
async fn check_sent_members<O: Operation>(
    start: impl for<'c> FnOnce(&'c Client) -> Call<'c, O>,
    line: &str,
    expected: Value,
) {
    let (host, request) = sent(start).await;
    let body = &request[request.find("\r\n\r\n").expect("a head") + 4..];
    assert_eq!(request, format!("{}{body}", head(&host, line, body)));
    assert_eq!(serde_json::from_str::<Value>(body).expect("JSON"), expected);
    assert_eq!(body.len(), expected.to_string().len(), "each member once, no blank: {body}");
}

#[tokio::test]
async fn creates_with_the_number_and_the_preset_courier_alone() {
    let body = r#"{"tracking":{"tracking_number":"1234567890","slug":"optimacourier"}}"#;
    check_sent(
        |client| client.create_tracking(CreateTracking::new("1234567890")),
        "POST /base/1/trackings",
        body,
    )
    .await;
}

#[tokio::test]
async fn creates_with_a_group_instead_of_the_preset_courier() {
    let body = r#"{"tracking":{"tracking_number":"1234567890","slug_group":"dhl-group"}}"#;
    check_sent(
        |client| {
            let group = SlugGroup::DhlGroup;
            client.create_tracking(CreateTracking::new("1234567890").slug_group(group))
        },
        "POST /base/1/trackings",
        body,
    )
    .await;
}

#[tokio::test]
async fn writes_text_as_json_escapes_it_and_keeps_other_characters() {
    check_sent(
        |client| client.update_tracking(UpdateTracking::new(ID).title("\"Zoë\"\n📦 \\")),
        &format!("PUT /base/1/trackings/{ID}"),
        r#"{"tracking":{"title":"\"Zoë\"\n📦 \\"}}"#,
    )
    .await;
}

fn with_every_detail(request: CreateTracking) -> CreateTracking {
    request
        .title("t")
        .order_id("o")
        .order_number("on")
        .order_id_path("https://shop.example/o")
        .order_date("2024-05-01T10:00:00+02:00")
        .order_promised_delivery_date("2024-05-20")
        .custom_fields([("size", "L"), ("colour", "red")])
        .note("n")
        .language("en")
        .emails(["a@example.com", "b@example.com"])
        .smses(["+12025550123"])
        .customer_name("cn")
        .delivery_type(DeliveryType::PickupAtStore)
        .pickup_location("pl")
        .pickup_note("pn")
        .tracking_account_number("acc1")
        .tracking_key("key1")
        .tracking_ship_date("20240501")
        .tracking_origin_country("DEU")
        .tracking_destination_country("FRA")
        .tracking_postal_code("75001")
        .tracking_state("ts")
}

fn with_every_place(request: CreateTracking) -> CreateTracking {
    request
        .origin_country_iso3("DEU")
        .origin_state("BE")
        .origin_city("Berlin")
        .origin_postal_code("10115")
        .origin_raw_location("Berlin, Germany")
        .destination_country_iso3("FRA")
        .destination_state("IDF")
        .destination_city("Paris")
        .destination_postal_code("75002")
        .destination_raw_location("Paris, France")
        .location_id("loc")
        .shipping_method("express")
        .shipment_type("parcel")
        .slug_group(SlugGroup::FedexGroup)
        .slug("fedex")
        .shipment_tags(["a", "b"])
        .courier_connection_id("cc")
        .next_couriers([NextCourierInput::new("usps", "9400")])
}

#[tokio::test]
async fn creates_with_every_field_set_once() {
    let request = with_every_place(with_every_detail(CreateTracking::new("1234567890")));
    let expected = include_str!("../requests/create_tracking.json");
    let expected = serde_json::from_str(expected).expect("JSON");
    check_sent_members(
        |client| client.create_tracking(request).validation(Validation::Off),
        "POST /base/1/trackings",
        expected,
    )
    .await;
}

#[tokio::test]
async fn gets_by_an_id_alone() {
    check_sent(|client| client.get_tracking("abc"), "GET /base/1/trackings/abc", "").await;
}

#[tokio::test]
async fn gets_chosen_fields_in_a_chosen_language() {
    let request = GetTracking::new("a/b c")
        .fields([TrackingField::Title, TrackingField::Tag])
        .lang(LanguageTarget::CanadianFrench);
    check_sent(
        |client| client.get_tracking(request),
        "GET /base/1/trackings/a%2Fb%20c?fields=title%2Ctag&lang=fr-CA",
        "",
    )
    .await;
}

#[tokio::test]
async fn gets_by_the_id_of_an_earlier_answer() {
    let body = r#"{"meta":{"code":201},"data":{"tracking":{"id":"5b7658cec7c33c0e007de3c5"}}}"#;
    let server = Server::start([answer(201, body), answer(200, body)]).await;
    let client = client_of(&server);
    let created = client.create_tracking(CreateTracking::new("1234567890")).await;
    let created = created.expect("a tracking");
    let id = created.id().expect("an id");
    client.get_tracking(id).await.expect("a tracking");
    let requests = server.requests();
    let line = format!("GET /base/1/trackings/{ID}");
    assert_eq!(requests[1], head(&server.host(), &line, ""));
}

#[tokio::test]
async fn updates_only_what_is_said_and_presets_no_courier() {
    check_sent(
        |client| client.update_tracking(UpdateTracking::new(ID)),
        &format!("PUT /base/1/trackings/{ID}"),
        r#"{"tracking":{}}"#,
    )
    .await;
    check_sent(
        |client| client.update_tracking(UpdateTracking::new(ID).slug("dhl")),
        &format!("PUT /base/1/trackings/{ID}"),
        r#"{"tracking":{"slug":"dhl"}}"#,
    )
    .await;
}

#[tokio::test]
async fn clears_each_field_in_the_way_that_the_server_asks_for() {
    let line = format!("PUT /base/1/trackings/{ID}");
    let request = UpdateTracking::new(ID).clear_note();
    check_sent(|client| client.update_tracking(request), &line, r#"{"tracking":{"note":""}}"#)
        .await;
    let request = UpdateTracking::new(ID).clear_emails();
    let body = r#"{"tracking":{"emails":[]}}"#;
    check_sent(|client| client.update_tracking(request), &line, body).await;
    let request = UpdateTracking::new(ID).clear_smses();
    let body = r#"{"tracking":{"smses":[]}}"#;
    check_sent(|client| client.update_tracking(request), &line, body).await;
    let request = UpdateTracking::new(ID).clear_custom_fields();
    let body = r#"{"tracking":{"custom_fields":null}}"#;
    check_sent(|client| client.update_tracking(request), &line, body).await;
}

#[tokio::test]
async fn tells_kept_set_and_cleared_fields_apart() {
    let mut request = UpdateTracking::new(ID).note("n").emails(["a@example.com"]);
    request.smses = Update::Clear;
    request.custom_fields = Update::Set([("a".to_owned(), "b".to_owned())].into());
    let expected = json!({"tracking": {
        "note": "n", "emails": ["a@example.com"], "smses": [], "custom_fields": {"a": "b"},
    }});
    let line = format!("PUT /base/1/trackings/{ID}");
    check_sent_members(|client| client.update_tracking(request.clone()), &line, expected).await;
    request.note = Update::Keep;
    request.custom_fields = Update::Keep;
    let expected = json!({"tracking": {"emails": ["a@example.com"], "smses": []}});
    check_sent_members(|client| client.update_tracking(request), &line, expected).await;
}

#[tokio::test]
async fn marks_completed_without_a_wrapper() {
    for (reason, text) in [
        (CompletionReason::Delivered, "DELIVERED"),
        (CompletionReason::Lost, "LOST"),
        (CompletionReason::ReturnedToSender, "RETURNED_TO_SENDER"),
    ] {
        check_sent(
            |client| client.mark_tracking_completed(MarkTrackingCompleted::new(ID, reason)),
            &format!("POST /base/1/trackings/{ID}/mark-as-completed"),
            &format!(r#"{{"reason":"{text}"}}"#),
        )
        .await;
    }
}

#[tokio::test]
async fn predicts_without_a_wrapper_and_with_the_preset_courier() {
    let from = AddressInput::new("USA").state("WA");
    let to = AddressInput::new("USA").postal_code("92019");
    let request = EddRequest::new(from, to).pickup_time("2024-05-20 15:00:00");
    let expected = json!({"estimated_delivery_dates": [{
        "slug": "optimacourier",
        "origin_address": {"country": "USA", "state": "WA"},
        "destination_address": {"country": "USA", "postal_code": "92019"},
        "pickup_time": "2024-05-20 15:00:00",
    }]});
    check_sent_members(
        |client| client.predict_delivery_dates(PredictDeliveryDates::new([request])),
        "POST /base/1/estimated-delivery-date/predict-batch",
        expected,
    )
    .await;
}

#[tokio::test]
async fn predicts_with_every_field_set_once() {
    let address = |country: &str| {
        let address = AddressInput::new(country).state("s").city("c").postal_code("p");
        address.raw_location("r")
    };
    let processing = ProcessingTimeInput::new().unit("day").value(0.5);
    let pickup = EstimatedPickupInput::new("2024-05-20 15:00:00")
        .order_cutoff_time("17:30:00")
        .business_days([Weekday::Monday, Weekday::Sunday])
        .order_processing_time(processing);
    let request = EddRequest::new(address("USA"), address("CAN"))
        .service_type_name("GROUND")
        .weight(WeightInput::new("kg", 11.0))
        .package_count(2)
        .pickup_time("2024-05-21 09:00:00")
        .estimated_pickup(pickup)
        .slug("fedex");
    let place = |country: &str| {
        json!({"country": country, "state": "s", "city": "c", "postal_code": "p",
            "raw_location": "r"})
    };
    let expected = json!({"estimated_delivery_dates": [{
        "slug": "fedex", "service_type_name": "GROUND", "origin_address": place("USA"),
        "destination_address": place("CAN"), "weight": {"unit": "kg", "value": 11},
        "package_count": 2, "pickup_time": "2024-05-21 09:00:00",
        "estimated_pickup": {
            "order_time": "2024-05-20 15:00:00", "order_cutoff_time": "17:30:00",
            "business_days": [1, 7], "order_processing_time": {"unit": "day", "value": 0.5},
        },
    }]});
    check_sent_members(
        |client| client.predict_delivery_dates(vec![request]),
        "POST /base/1/estimated-delivery-date/predict-batch",
        expected,
    )
    .await;
}

#[tokio::test]
async fn sends_headers_of_the_client_and_of_the_call() {
    let good = answer(200, crate::support::GOOD);
    let server = Server::start([good]).await;
    let builder = Client::builder(crate::support::KEY).base_url(server.url());
    let client = builder.header("x-shop", "7").build().expect("a client");
    client.get_tracking("abc").header("x-call", "8").await.expect("a tracking");
    let request = server.request();
    assert!(request.contains("\r\nx-shop: 7\r\n"), "{request}");
    assert!(request.contains("\r\nx-call: 8\r\n"), "{request}");
}
