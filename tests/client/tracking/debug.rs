//! What `{:?}` shows: never a personal or sensitive value, wherever it came to stand.

use std::fmt::Debug;

use optima_courier::tracking::v2024_04::{
    AddressInput, CreateTracking, EddPredictions, EddRequest, EddRequestRequired, Tracking,
    UpdateTracking,
};
use serde_json::{Value, json};

use crate::server::answer;
use crate::support::{call, client_of};

/// The value of every personal or sensitive field.
const HIDDEN: &str = "HIDE-ME";

#[track_caller]
fn check_hidden(value: &impl Debug) {
    for text in [format!("{value:?}"), format!("{value:#?}")] {
        assert!(!text.contains(HIDDEN), "{text}");
    }
}

fn create() -> CreateTracking {
    CreateTracking::new("1234567890")
        .emails([HIDDEN])
        .smses([HIDDEN])
        .customer_name(HIDDEN)
        .tracking_account_number(HIDDEN)
        .tracking_key(HIDDEN)
        .tracking_postal_code(HIDDEN)
        .origin_city(HIDDEN)
        .origin_postal_code(HIDDEN)
        .origin_raw_location(HIDDEN)
        .destination_city(HIDDEN)
        .destination_postal_code(HIDDEN)
        .destination_raw_location(HIDDEN)
        .title("shown")
}

fn update() -> UpdateTracking {
    UpdateTracking::new("a1")
        .emails([HIDDEN])
        .smses([HIDDEN])
        .customer_name(HIDDEN)
        .tracking_key(HIDDEN)
        .origin_city(HIDDEN)
        .title("shown")
}

fn predict() -> EddRequest {
    let address = AddressInput::new("USA").city(HIDDEN).postal_code(HIDDEN).raw_location(HIDDEN);
    EddRequest::new(EddRequestRequired {
        origin_address: address.clone(),
        destination_address: address,
    })
    .service_type_name("shown")
}

#[test]
fn hides_values_of_requests_and_shows_the_others() {
    check_hidden(&create());
    check_hidden(&update());
    check_hidden(&predict());
    for text in [format!("{:?}", create()), format!("{:?}", update()), format!("{:?}", predict())] {
        assert!(text.contains("***") && text.contains("shown"), "{text}");
    }
}

/// The personal and sensitive fields of a tracking, all of this value.
fn tracking(value: &Value) -> Value {
    json!({
        "title": "shown", "emails": [value], "smses": [value], "customer_name": value,
        "tracking_account_number": value, "tracking_key": value, "tracking_postal_code": value,
        "origin_city": value, "origin_postal_code": value, "origin_raw_location": value,
        "destination_city": value, "destination_postal_code": value,
        "destination_raw_location": value, "signed_by": value, "subscribed_emails": [value],
        "subscribed_smses": [value],
    })
}

#[tokio::test]
async fn hides_values_of_answers_even_where_they_do_not_fit() {
    for value in [json!(HIDDEN), json!({"text": HIDDEN}), json!([HIDDEN])] {
        let body = json!({"meta": {"code": 200}, "data": {"tracking": tracking(&value)}});
        let call = call(answer(200, &body.to_string()), |client| client.get_tracking("abc"));
        let response = call.await.1.expect("a tracking");
        check_hidden(&response);
        check_hidden(&*response);
        assert!(format!("{response:?}").contains("shown"));
    }
}

#[test]
fn hides_places_of_predictions_even_where_they_do_not_fit() {
    let place = json!({"city": HIDDEN, "postal_code": HIDDEN, "raw_location": HIDDEN});
    let odd = json!({"city": {"name": HIDDEN}, "postal_code": [HIDDEN], "lines": [HIDDEN]});
    for address in [place, odd, json!(HIDDEN)] {
        let one = json!({"origin_address": address, "destination_address": address});
        for members in [json!([one]), json!([HIDDEN]), json!(HIDDEN), json!([[one]])] {
            let body = json!({"estimated_delivery_dates": members});
            let found: EddPredictions = serde_json::from_value(body).expect("predictions");
            check_hidden(&found);
        }
    }
}

#[test]
fn hides_what_no_field_is_declared_for() {
    let body = json!({
        "phone": HIDDEN, "title": {"first": HIDDEN},
        "checkpoints": [{"driver": HIDDEN, "city": [HIDDEN]}, HIDDEN],
        "carbon_emissions": {"who": HIDDEN},
        "next_couriers": [{"contact": HIDDEN}],
    });
    let found: Tracking = serde_json::from_value(body).expect("a tracking");
    check_hidden(&found);
}

#[tokio::test]
async fn hides_values_in_errors_calls_and_clients() {
    let server = crate::support::serve([answer(404, "")]).await;
    let client = client_of(&server);
    let call = client.create_tracking(create()).header("x-note", HIDDEN);
    check_hidden(&call);
    check_hidden(&client);
    let error = call.await.expect_err("invalid e-mail addresses");
    check_hidden(&error);
    assert!(!error.to_string().contains(HIDDEN), "{error}");
    let body = json!({"meta": {"code": 500}, "data": tracking(&json!(HIDDEN))}).to_string();
    let result = crate::support::call(answer(500, &body), |client| client.get_tracking("a")).await;
    check_hidden(&result.1.expect_err("a fault"));
}

#[test]
fn shows_whether_a_request_holds_something_to_hide() {
    let text = |request: &dyn Debug| format!("{request:?}");
    let bare = text(&CreateTracking::new("1234567890"));
    assert!(bare.contains("customer_name: None") && bare.contains("emails: None"), "{bare}");
    assert!(!bare.contains("***"), "{bare}");
    let named = text(&CreateTracking::new("1234567890").customer_name(HIDDEN));
    assert!(named.contains("customer_name: Some(***)"), "{named}");
    let kept = text(&UpdateTracking::new("a1"));
    assert!(kept.contains("emails: Keep") && !kept.contains("***"), "{kept}");
    let set = text(&UpdateTracking::new("a1").emails([HIDDEN]).clear_smses());
    assert!(set.contains("emails: Set(***)") && set.contains("smses: Clear"), "{set}");
}

#[test]
fn shows_whether_an_answer_holds_something_to_hide() {
    let text = |body: Value| {
        let tracking: Tracking = serde_json::from_value(body).expect("a tracking");
        format!("{tracking:?}")
    };
    let bare = text(json!({"signed_by": null}));
    assert!(bare.contains("signed_by: None") && !bare.contains("***"), "{bare}");
    let signed = text(json!({"signed_by": HIDDEN, "emails": []}));
    assert!(signed.contains("signed_by: Some(***)"), "{signed}");
    let odd: Tracking = serde_json::from_value(json!({
        "signed_by": {"x": HIDDEN}, "a": null, "b": "", "c": [], "d": {}, "e": [null], "f": 0,
    }))
    .expect("a tracking");
    assert!(format!("{odd:?}").contains("signed_by: None"), "{odd:?}");
    let unknown = "{\"a\": null, \"b\": \"\", \"c\": [], \"d\": {}, \"e\": ***, \"f\": ***, \
                   \"signed_by\": ***}";
    assert_eq!(format!("{:?}", odd.unknown), unknown);
}
