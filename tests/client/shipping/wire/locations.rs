//! Requests about locations.

use optima_courier::shipping::v3::{Client, DistanceUnit, ListLocations, LocationCourier};

use crate::case::{Case, check_cases};

fn least_of(slug: LocationCourier) -> ListLocations {
    ListLocations::new(slug, "USA")
}

pub fn least() -> Vec<Case> {
    vec![Case::new(
        least_of(LocationCourier::Fedex).city("Atlanta"),
        Client::list_locations,
        "GET /locations?slug=fedex&country=USA&city=Atlanta",
        "",
    )]
}

/// Each pair of the query is one argument, so but one filter stands here.
pub fn most() -> Vec<Case> {
    let list = least_of(LocationCourier::Ups)
        .postal_code("30328 1")
        .city("Winston-Salem")
        .street("5th & Main")
        .state("GA")
        .count(50)
        .distance("2.5")
        .distance_unit(DistanceUnit::Mi)
        .filters(["location_type:the_ups_store,ups_drop_box"]);
    let line = "GET /locations?slug=ups&country=USA&postal_code=30328%201&city=Winston-Salem\
                &street=5th%20%26%20Main&state=GA&count=50&distance=2.5&distance_unit=mi\
                &filters[]=location_type%3Athe_ups_store%2Cups_drop_box";
    vec![Case::new(list, Client::list_locations, line, "")]
}

#[tokio::test]
async fn repeats_the_parameter_for_each_filter_and_keeps_its_brackets() {
    let list = || least_of(LocationCourier::Evri).postal_code("LS1");
    let line = "GET /locations?slug=evri&country=USA&postal_code=LS1";
    let filters = ["!location_type:a,b", "business_classification:pack_and_ship", "[x]=&y"];
    let filtered = "&filters[]=%21location_type%3Aa%2Cb\
                    &filters[]=business_classification%3Apack_and_ship&filters[]=%5Bx%5D%3D%26y";
    check_cases(&[
        Case::new(list(), Client::list_locations, line, ""),
        Case::new(
            list().filters(filters),
            Client::list_locations,
            &format!("{line}{filtered}"),
            "",
        ),
        Case::new(list().filters([""; 0]), Client::list_locations, line, ""),
    ])
    .await;
}

#[tokio::test]
async fn names_couriers_that_came_later() {
    check_cases(&[Case::new(
        ListLocations::new("in post".into(), "POL").city("Łódź"),
        Client::list_locations,
        "GET /locations?slug=in%20post&country=POL&city=%C5%81%C3%B3d%C5%BA",
        "",
    )])
    .await;
}
