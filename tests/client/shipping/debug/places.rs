//! People and places: in pickups, checks of addresses and searches for locations.

use optima_courier::ErrorKind;
use optima_courier::shipping::v3::{
    AddressInput, AddressInputRequired, CreatePickup, CreatePickupRequired, GeoPointInput,
    ListLocations, ListPickups, Pickup, ValidateAddress,
};
use optima_courier::validate::Validation;
use serde_json::{Value, json};

use crate::debug::{
    HIDDEN, address, check_answer, check_error, check_hidden, check_request, values,
};
use crate::server::answer;
use crate::support::{Client, call, client_of, serve};
use crate::wire::address::bare;

fn hidden() -> AddressInput {
    AddressInput::new(AddressInputRequired {
        street1: HIDDEN,
        country: "USA",
        contact_name: HIDDEN,
    })
    .phone(HIDDEN)
    .fax(HIDDEN)
    .email(HIDDEN)
    .company_name(HIDDEN)
    .street2(HIDDEN)
    .street3(HIDDEN)
    .city(HIDDEN)
    .state("shown")
    .postal_code(HIDDEN)
    .tax_id(HIDDEN)
    .identification_number(HIDDEN)
    .eori_number(HIDDEN)
}

fn pickup() -> CreatePickup {
    CreatePickup::new(CreatePickupRequired {
        pickup_start_time: "shown",
        pickup_end_time: "17:00:00",
        pickup_from: hidden(),
    })
    .ship_to(hidden())
}

fn search() -> ListLocations {
    ListLocations::new("shown".into(), "USA").city(HIDDEN).postal_code(HIDDEN).street(HIDDEN)
}

#[test]
fn hides_people_and_places_in_requests() {
    check_request(&hidden());
    check_request(&pickup());
    check_request(&ValidateAddress::new(hidden()));
    check_request(&search());
    let point =
        AddressInput::new(AddressInputRequired { street1: "a", country: "USA", contact_name: "b" })
            .location(GeoPointInput::new().latitude(33.93125).longitude(-84.5));
    assert!(!format!("{point:?}").contains("33.93125"), "{point:?}");
}

fn read_pickup(value: &Value) -> Value {
    json!({"pickup_location_code": "shown", "pickup_from": address(value),
        "ship_to": address(value)})
}

#[tokio::test]
async fn hides_people_and_places_in_answers_even_where_they_do_not_fit() {
    for value in values() {
        let found = read_pickup(&value);
        check_answer(found.clone(), |client| client.get_pickup("abc")).await;
        let page = json!({"next_token": "shown", "pickups": [found, value, [found]]});
        check_answer(page, |client| client.list_pickups(ListPickups::new())).await;
        let check = json!({"status": "shown", "address": address(&value),
            "recommended_address": address(&value)});
        check_answer(check, |client| client.validate_address(bare())).await;
        let odd = json!({"status": "shown", "address": value, "recommended_address": [value]});
        check_answer(odd, |client| client.validate_address(bare())).await;
    }
}

#[test]
fn hides_places_on_the_map_in_answers() {
    let found = json!({"pickup_from": {"location": {"lat": 33.93125, "lng": -84.53125}}});
    let found: Pickup = serde_json::from_value(found).expect("a pickup");
    let text = format!("{found:?}");
    assert!(!text.contains("33.93125") && !text.contains("84.53125"), "{text}");
}

#[tokio::test]
async fn hides_what_stands_in_the_query_of_a_call_and_of_its_error() {
    let server = serve([answer(500, "{}"), Vec::new()]).await;
    let client = client_of(&server);
    check_hidden(&client.list_locations(search()));
    for kind in [ErrorKind::Server, ErrorKind::Transport] {
        let error = client.list_locations(search()).await.expect_err("a failure");
        assert_eq!(error.kind(), kind, "{error}");
        check_error(&error);
    }
    assert!(server.requests()[0].contains(HIDDEN), "it was sent");
}

#[tokio::test]
async fn hides_what_stands_in_the_query_where_nobody_listens() {
    let base = "http://127.0.0.1:1/postmen/v3";
    let client = Client::builder("k").base_url(base).build().expect("a client");
    let error = client.list_locations(search()).await.expect_err("nobody");
    check_error(&error);
    assert_eq!(error.kind(), ErrorKind::Transport);
}

#[tokio::test]
async fn hides_what_was_refused_before_it_was_sent_and_what_was_only_warned_of() {
    let server = serve([]).await;
    let error = client_of(&server).create_pickup(pickup()).await.expect_err("no time of day");
    assert!(!error.violations().is_empty());
    check_error(&error);
    error.violations().iter().for_each(|one| assert!(!one.to_string().contains(HIDDEN)));
    let body = r#"{"meta":{"code":200},"data":{"status":"valid"}}"#;
    let check = ValidateAddress::new(hidden());
    let result = call(answer(200, body), |client| {
        client.validate_address(check).validation(Validation::Enforce)
    });
    let response = result.await.1.expect("warnings hold nothing back");
    check_hidden(&response);
    response.notes().iter().for_each(|note| assert!(!note.to_string().contains(HIDDEN)));
}
