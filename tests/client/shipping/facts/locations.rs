//! What a search for locations has to say, and how much it may: section 4.10.

use optima_courier::Validate;
use optima_courier::shipping::v3::{ListLocations, LocationCourier};
use optima_courier::validate::Severity::{Error, Warning};

use crate::facts::COUNTRY;
use crate::forms::{check_formed, formed};
use crate::violations::{check_counted, check_violations, counted};

fn near() -> ListLocations {
    ListLocations::new(LocationCourier::Fedex, "USA").city("Atlanta")
}

#[test]
fn a_place_has_a_city_or_a_postal_code() {
    for courier in LocationCourier::ALL {
        let list = || ListLocations::new(courier.clone(), "USA").street("5th").state("GA");
        let postal = matches!(courier, LocationCourier::Ups | LocationCourier::Evri);
        let code = ("/postal_code", "postal_place", Error, "BadRequest");
        let place = ("", "place", Error, "BadRequest");
        check_violations(&list().postal_code("30328"), &[]);
        check_violations(&list().postal_code("30328").city("Atlanta"), &[]);
        match postal {
            true => {
                check_violations(&list(), &[place, code]);
                check_violations(&list().city("Atlanta"), &[code]);
            }
            false => {
                check_violations(&list(), &[place]);
                check_violations(&list().city("Atlanta"), &[]);
            }
        }
    }
}

#[test]
fn couriers_and_units_that_came_later_are_not_refused() {
    let known = |pointer| (pointer, "known", Warning, "BadRequest");
    let inpost = ListLocations::new("inpost".into(), "POL").city("Warszawa");
    check_violations(&inpost, &[known("/slug")]);
    let far = near().distance_unit("league").distance("a long way");
    check_violations(&far, &[known("/distance_unit")]);
}

#[test]
fn no_filter_is_refused() {
    check_violations(&near().filters(["!location_type:a,b", "anything", ""]), &[]);
}

#[test]
fn from_1_to_50_locations_are_listed() {
    check_counted(&counted(("/count", "range"), (1, 50), Error, |count| {
        near().count(count as i64).violations()
    }));
}

#[test]
fn a_country_has_three_letters() {
    check_formed(&formed("/country", COUNTRY, Error, |text| {
        ListLocations::new(LocationCourier::Gls, text).city("Atlanta").violations()
    }));
}
