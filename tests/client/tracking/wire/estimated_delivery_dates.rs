//! Requests for predictions, which no object wraps.

use optima_courier::tracking::v2024_04::{
    AddressInput, Client, EddRequest, EddRequestRequired, EstimatedPickupInput,
    PredictDeliveryDates, ProcessingTimeInput, Weekday, WeightInput,
};

use crate::case::{Case, check_cases};

const LINE: &str = "POST /estimated-delivery-date/predict-batch";

pub fn least() -> Vec<Case> {
    let from = AddressInput::new("USA").state("WA");
    let to = AddressInput::new("USA").postal_code("92019");
    let request =
        EddRequest::new(EddRequestRequired { origin_address: from, destination_address: to })
            .pickup_time("2024-05-20 15:00:00");
    let body = r#"{"estimated_delivery_dates":[{
        "origin_address":{"country":"USA","state":"WA"},
        "destination_address":{"country":"USA","postal_code":"92019"},
        "slug":"optimacourier",
        "pickup_time":"2024-05-20 15:00:00"
    }]}"#;
    let request = PredictDeliveryDates::new([request]);
    vec![Case::new(request, Client::predict_delivery_dates, LINE, body)]
}

pub fn most() -> Vec<Case> {
    vec![many(1)]
}

#[tokio::test]
async fn predicts_for_five_parcels_in_their_order() {
    check_cases(&[many(5)]).await;
}

/// This many parcels, each with every field set and another weight.
fn many(count: i32) -> Case {
    let request = PredictDeliveryDates::new((1..=count).map(parcel));
    let parcels: Vec<_> = (1..=count).map(written).collect();
    let body = format!(r#"{{"estimated_delivery_dates":[{}]}}"#, parcels.join(","));
    Case::new(request, Client::predict_delivery_dates, LINE, &body)
}

fn parcel(weight: i32) -> EddRequest {
    let address = |country: &str| {
        let address = AddressInput::new(country).state("s").city("c").postal_code("p");
        address.raw_location("r")
    };
    let processing = ProcessingTimeInput::new().unit("day").value(0.5);
    let pickup = EstimatedPickupInput::new("2024-05-20 15:00:00")
        .order_cutoff_time("17:30:00")
        .business_days([Weekday::Monday, Weekday::Sunday])
        .order_processing_time(processing);
    EddRequest::new(EddRequestRequired {
        origin_address: address("USA"),
        destination_address: address("CAN"),
    })
    .service_type_name("GROUND")
    .weight(WeightInput::new("kg", f64::from(weight)))
    .package_count(2)
    .pickup_time("2024-05-21 09:00:00")
    .estimated_pickup(pickup)
    .slug("fedex")
}

fn written(weight: i32) -> String {
    let parcel = r#"{
        "origin_address":{
            "country":"USA","state":"s","city":"c","postal_code":"p","raw_location":"r"
        },
        "destination_address":{
            "country":"CAN","state":"s","city":"c","postal_code":"p","raw_location":"r"
        },
        "slug":"fedex",
        "service_type_name":"GROUND",
        "weight":{"unit":"kg","value":WEIGHT},
        "package_count":2,
        "pickup_time":"2024-05-21 09:00:00",
        "estimated_pickup":{
            "order_time":"2024-05-20 15:00:00",
            "order_cutoff_time":"17:30:00",
            "business_days":[1,7],
            "order_processing_time":{"unit":"day","value":0.5}
        }
    }"#;
    parcel.replace("WEIGHT", &weight.to_string())
}
