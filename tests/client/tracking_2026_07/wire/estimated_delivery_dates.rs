//! Requests for predictions, of one parcel and of several.

use optima_courier::tracking::v2026_07::{
    AddressInput, Client, EddRequest, EddRequestRequired, EstimatedPickupInput,
    PredictDeliveryDate, PredictDeliveryDateRequired, PredictDeliveryDates, ProcessingTimeInput,
    Weekday, WeightInput,
};

use crate::case::{Case, check_cases};

const ONE: &str = "POST /estimated-delivery-date/predict";
const BATCH: &str = "POST /estimated-delivery-date/predict-batch";

const LEAST: &str = r#"{
    "origin_address":{"country_region":"USA","state":"WA"},
    "destination_address":{"country_region":"USA","postal_code":"92019"},
    "slug":"optimacourier",
    "pickup_time":"2026-08-20 15:00:00"
}"#;

const MOST: &str = r#"{
    "origin_address":{
        "country_region":"USA","state":"s","city":"c","postal_code":"p","raw_location":"r"
    },
    "destination_address":{
        "country_region":"CAN","state":"s","city":"c","postal_code":"p","raw_location":"r"
    },
    "slug":"fedex",
    "service_type_name":"GROUND",
    "weight":{"unit":"kg","value":1.5},
    "package_count":2,
    "pickup_time":"2026-08-21 09:00:00",
    "estimated_pickup":{
        "order_time":"2026-08-20 15:00:00",
        "order_cutoff_time":"17:30:00",
        "business_days":[1,7],
        "order_processing_time":{"unit":"day","value":0.5}
    }
}"#;

pub fn least() -> Vec<Case> {
    let from = || AddressInput::new("USA").state("WA");
    let to = || AddressInput::new("USA").postal_code("92019");
    let time = "2026-08-20 15:00:00";
    let one = PredictDeliveryDate::new(PredictDeliveryDateRequired {
        origin_address: from(),
        destination_address: to(),
    })
    .pickup_time(time);
    let batch = PredictDeliveryDates::new([EddRequest::new(EddRequestRequired {
        origin_address: from(),
        destination_address: to(),
    })
    .pickup_time(time)]);
    cases(one, batch, LEAST)
}

pub fn most() -> Vec<Case> {
    cases(full_one(), PredictDeliveryDates::new([full()]), MOST)
}

/// The same parcel by itself and in a batch.
fn cases(one: PredictDeliveryDate, batch: PredictDeliveryDates, parcel: &str) -> Vec<Case> {
    let body = format!(r#"{{"estimated_delivery_dates":[{parcel}]}}"#);
    vec![
        Case::new(one, Client::predict_delivery_date, ONE, parcel),
        Case::new(batch, Client::predict_delivery_dates, BATCH, &body),
    ]
}

fn address(country: &str) -> AddressInput {
    AddressInput::new(country).state("s").city("c").postal_code("p").raw_location("r")
}

fn pickup() -> EstimatedPickupInput {
    EstimatedPickupInput::new("2026-08-20 15:00:00")
        .order_cutoff_time("17:30:00")
        .business_days([Weekday::Monday, Weekday::Sunday])
        .order_processing_time(ProcessingTimeInput::new().unit("day").value(0.5))
}

/// Sets every field except the addresses.
macro_rules! set_all {
    ($request:expr) => {
        $request
            .service_type_name("GROUND")
            .weight(WeightInput::new("kg", 1.5))
            .package_count(2)
            .pickup_time("2026-08-21 09:00:00")
            .estimated_pickup(pickup())
            .slug("fedex")
    };
}

fn full() -> EddRequest {
    set_all!(EddRequest::new(EddRequestRequired {
        origin_address: address("USA"),
        destination_address: address("CAN")
    }))
}

fn full_one() -> PredictDeliveryDate {
    set_all!(PredictDeliveryDate::new(PredictDeliveryDateRequired {
        origin_address: address("USA"),
        destination_address: address("CAN")
    }))
}

#[tokio::test]
async fn predicts_for_five_parcels_in_their_order() {
    let parcels = ["a", "b", "c", "d", "e"];
    let requests = parcels.map(|service| full().service_type_name(service));
    let written = parcels.map(|service| MOST.replace("GROUND", service)).join(",");
    let body = format!(r#"{{"estimated_delivery_dates":[{written}]}}"#);
    let request = PredictDeliveryDates::new(requests);
    check_cases(&[Case::new(request, Client::predict_delivery_dates, BATCH, &body)]).await;
}
