//! Locations: places where parcels are dropped off or collected.

use optima_courier::shipping::v3::{
    DayOfWeek, DistanceUnit, ListLocations, Location, LocationCourier, LocationList,
};
use optima_courier::{Number, Response};
use serde_json::json;

use crate::answers::LOCATIONS;
use crate::good_answers::{check_lists, check_texts};
use crate::server::answer;
use crate::support::call;

async fn locations(body: &str) -> Response<LocationList> {
    let list = ListLocations::new(LocationCourier::Ups, "USA").postal_code("30328");
    let result = call(answer(200, body), |client| client.list_locations(list)).await.1;
    result.expect("locations")
}

#[tokio::test]
async fn decodes_locations_field_by_field() {
    let found = locations(LOCATIONS).await;
    check_texts([(&found.drop_off_link, "https://courier.example/drop-off")]);
    let first = &found.locations.as_deref().expect("locations")[0];
    check_texts([
        (&first.name, "THE UPS STORE"),
        (&first.phone, "404 555 0188"),
        (&first.instructions, "Behind the bakery"),
        (&first.location_type, "the_ups_store"),
        (&first.business_classification, "pack_and_ship"),
        (&first.drop_off_link, "https://shop.example/7"),
    ]);
    assert_eq!(first.location_id().expect("an id").as_str(), "U75613155");
    assert_eq!(first.distance, Some(Number::from(0.4)));
    assert_eq!(first.distance_unit, Some(DistanceUnit::Mi));
    check_lists([(&first.services, &["drop_off", "pickup"])]);
    let specific = first.courier_specific.as_ref().expect("more");
    let ups = specific.ups.as_ref().expect("more of UPS");
    check_texts([(&ups.public_access_point_id, "U75613155")]);
    check_address(first);
    check_hours(first);
    assert!(found.unknown.is_empty() && found.notes().is_empty());
}

fn check_address(found: &Location) {
    let address = found.address.as_ref().expect("an address");
    check_texts([
        (&address.street, "192 Glenlake Court"),
        (&address.postal_code, "30328"),
        (&address.city, "Atlanta"),
        (&address.state, "GA"),
        (&address.country, "USA"),
    ]);
    assert_eq!(address.latitude, Some(Number::from(33.93)));
    assert_eq!(address.longitude, Some(Number::from(-84)));
}

fn check_hours(found: &Location) {
    let [monday, holiday] = found.business_hours.as_deref().expect("hours") else {
        panic!("two days")
    };
    assert_eq!(monday.day_of_week, Some(DayOfWeek::Mon));
    check_texts([(&monday.open_time, "09:00"), (&monday.close_time, "18:30")]);
    assert_eq!(holiday.day_of_week, Some(DayOfWeek::Unknown("Holiday".to_owned())));
    assert_eq!((&holiday.open_time, &holiday.close_time), (&None, &None));
}

#[tokio::test]
async fn reads_locations_of_which_little_is_known() {
    let found = locations(LOCATIONS).await;
    let [_, second, third] = found.locations.as_deref().expect("locations") else {
        panic!("three locations")
    };
    assert_eq!((second.distance, &second.phone), (Some(Number::from(3)), &None));
    let address = second.address.as_ref().expect("an address");
    assert_eq!((&address.street, &address.latitude), (&None, &None));
    check_texts([(&address.country, "USA")]);
    let ups = second.courier_specific.as_ref().and_then(|more| more.ups.as_ref());
    assert_eq!(ups.expect("more of UPS").public_access_point_id, None);
    assert_eq!(json!(third), json!({"location_id": "8"}));
}

#[tokio::test]
async fn takes_no_location_for_a_good_answer() {
    let body = r#"{"meta":{"code":200},"data":{"locations":[],"drop_off_link":null}}"#;
    let found = locations(body).await;
    assert_eq!((found.locations.as_deref(), &found.drop_off_link), (Some(&[][..]), &None));
    assert_eq!(found.notes(), []);
}
