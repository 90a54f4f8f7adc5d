//! Predictions: the answer repeats the request beside the dates.

use optima_courier::Number;
use optima_courier::tracking::v2026_07::{
    AddressInput, ConfidenceCode, EddRequest, EddRequestRequired, PredictDeliveryDate,
    PredictDeliveryDateRequired, PredictDeliveryDates, ProcessingUnit, Weekday,
};

use crate::answers::{PREDICTION, PREDICTIONS};
use crate::good_answers::check_texts;
use crate::server::answer;
use crate::support::call;

const TIME: &str = "2026-08-03 08:00:00";

fn address() -> AddressInput {
    AddressInput::new("PRT").state("Lisboa")
}

#[tokio::test]
async fn decodes_one_prediction_field_by_field() {
    let request = PredictDeliveryDate::new(PredictDeliveryDateRequired {
        origin_address: address(),
        destination_address: address(),
    })
    .pickup_time(TIME);
    let call = call(answer(200, PREDICTION), |client| client.predict_delivery_date(request));
    let found = call.await.1.expect("a prediction");
    assert_eq!(found.notes(), []);
    check_texts([
        (&found.id, "edd-0001"),
        (&found.slug, "optimacourier"),
        (&found.service_type_name, "ROAD"),
        (&found.estimated_delivery_date, "2026-08-06"),
        (&found.estimated_delivery_date_min, "2026-08-05"),
        (&found.estimated_delivery_date_max, "2026-08-09"),
        (&found.pickup_time, TIME),
    ]);
    assert_eq!(found.confidence_code, Some(ConfidenceCode::Highest));
    assert_eq!(found.package_count, Some(1));
    let weight = found.weight.as_ref().expect("a weight");
    assert_eq!((weight.unit.as_deref(), weight.value), (Some("kg"), Some(Number::from(11))));
    let from = found.origin_address.as_ref().expect("an address");
    check_texts([
        (&from.country_region, "PRT"),
        (&from.city, "Lisbon"),
        (&from.state, "Lisboa"),
        (&from.postal_code, "1100-148"),
        (&from.raw_location, "Lisbon, Portugal"),
    ]);
    let to = found.destination_address.as_ref().expect("an address");
    check_texts([(&to.country_region, "NLD"), (&to.postal_code, "3811 AA")]);
    assert_eq!((&to.state, &to.raw_location), (&None, &None));
}

#[tokio::test]
async fn decodes_what_the_time_of_collection_follows_from() {
    let request = PredictDeliveryDate::new(PredictDeliveryDateRequired {
        origin_address: address(),
        destination_address: address(),
    })
    .pickup_time(TIME);
    let call = call(answer(200, PREDICTION), |client| client.predict_delivery_date(request));
    let found = call.await.1.expect("a prediction");
    let pickup = found.estimated_pickup.as_ref().expect("a pickup");
    check_texts([
        (&pickup.order_time, "2026-08-02 15:00:00"),
        (&pickup.order_cutoff_time, "18:00:00"),
        (&pickup.pickup_time, "2026-08-03 09:00:00"),
    ]);
    let days = pickup.business_days.as_deref().expect("days");
    assert_eq!((&days[0], &days[5]), (&Weekday::Monday, &Weekday::Unknown(8)));
    let processing = pickup.order_processing_time.as_ref().expect("a time");
    assert_eq!(processing.unit, Some(ProcessingUnit::Day));
    assert_eq!(processing.value, Some(Number::from(0)));
}

#[tokio::test]
async fn decodes_a_batch_and_keeps_codes_that_came_later() {
    let request = EddRequest::new(EddRequestRequired {
        origin_address: address(),
        destination_address: address(),
    })
    .pickup_time(TIME);
    let batch = PredictDeliveryDates::new([request]);
    let call = call(answer(200, PREDICTIONS), |client| client.predict_delivery_dates(batch));
    let response = call.await.1.expect("predictions");
    let [first, second] = response.estimated_delivery_dates.as_deref().expect("a list") else {
        panic!("two predictions")
    };
    check_texts([(&first.id, "edd-0001"), (&second.id, "edd-0002")]);
    assert_eq!(first.confidence_code, Some(ConfidenceCode::VagueAddress));
    assert_eq!(second.confidence_code, Some(ConfidenceCode::Unknown(30009)));
    assert_eq!((&second.estimated_pickup, &second.weight), (&None, &None));
    assert_eq!(response.notes(), []);
}
